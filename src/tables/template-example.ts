/** The record that a register to be filled in shows as its example: one that is sound, agrees with itself and exits. */
import type { TemplateLevel } from './template-columns.js';

/** What stands in columns, by what they hold: figures, days, codes, yes and no; empty where the example leaves a blank. */
type Example = Readonly<Record<string, string>>;

/** A household, a village and a county of 2018. */
export const examples: Readonly<Record<TemplateLevel, Example>> = {
  household: {
    county: '430000',
    village: '430000001001',
    year: '2018',
    'reported.members': '3',
    'reported.perCapitaNetIncome': '5200',
    'reported.netIncome': '15600',
    'housing.dangerous': 'false',
    'housing.grade': 'A',
    'housing.safeBy': '',
    'income.wages': '9600',
    'income.business': '4500',
    'income.property': '0',
    'income.transfers': '2700',
    'income.oneOffTransfers': '300',
    'income.productionCosts': '1200',
    'water.litresPerPersonDay': '60',
    'water.roundTripMinutes': '10',
    'water.horizontalMetres': '100',
    'water.verticalMetres': '5',
    'water.shortDaysPerYear': '0',
    'register.status': 'registered',
  },
  village: {
    county: '430000',
    year: '2018',
    registeredRuralPopulation: '1000',
    remainingPoorPersons: '15',
    incidence: '1.5',
    collectiveIncome: '60000',
    'register.status': 'povertyVillage',
  },
  county: {
    year: '2018',
    registeredRuralPopulation: '300000',
    remainingPoorPersons: '4500',
    incidence: '1.5',
    ruralDisposableIncome: '10600',
    ruralIncomeGrowth: '9.6',
    provinceRuralIncomeGrowth: '8.9',
    'relocation.planned': '2000',
    'relocation.completed': '2000',
    'povertyVillages.total': '100',
    'povertyVillages.exited': '98',
    'register.status': 'povertyCounty',
  },
};

/** The members of the household, a row each. */
export const exampleMembers: readonly Example[] = [
  {
    'members[].id': '1',
    'members[].relation': 'head',
    'members[].birthDate': '1968-03-08',
    'members[].schooling': '',
  },
  {
    'members[].id': '2',
    'members[].relation': 'spouse',
    'members[].birthDate': '1970-10-21',
    'members[].schooling': '',
  },
  {
    'members[].id': '3',
    'members[].relation': 'child',
    'members[].birthDate': '2008-05-16',
    'members[].schooling': 'inSchool',
  },
].map((own) => ({
  idNumber: '',
  'members[].deathDate': '',
  'members[].medicalInsurance': 'resident',
  'members[].sharesIncome': 'true',
  ...own,
}));

/** What the example says of fields that a rulebook adds, by their kind; of a code its first. */
export const exampleOfKinds: Example = {
  date: '2018-06-30',
  boolean: 'true',
  money: '1000',
  percent: '1.5',
  count: '10',
  measure: '10',
};
