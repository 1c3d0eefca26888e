/**
 * Per-capita net income of a household: wages, business, property and transfer income less production costs, divided
 * by its members; exact, never rounded. (Plan 一（四）: 家庭人均纯收入.)
 */
import { add, fraction, negated, scaled } from '../base/exact.js';
import { MONEY_SCALE } from '../records/field.js';
import type { HouseholdRecord } from '../records/household.js';
import { memberPaths } from './everyMember.js';
import { type Fact, type Input, inputValue } from './fact.js';

/** What the income is made up of, in table order. */
const PARTS = ['wages', 'business', 'property', 'transfers', 'oneOffTransfers', 'productionCosts'] as const;

const pathOf = (part: (typeof PARTS)[number]) => `income.${part}`;

type Amount = number | string;

const isAbsent = (amount: Amount | null | undefined): amount is null | undefined =>
  amount === null || amount === undefined;
const units = (amount: Amount) => scaled(amount, MONEY_SCALE);

export const perCapitaNetIncome: Fact<HouseholdRecord> = {
  name: 'perCapitaNetIncome',
  level: 'household',
  type: { kind: 'number', unit: 'yuan/person/year' },
  labels: { zh: '家庭人均纯收入', en: 'per-capita net income' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  inputs: [...memberPaths(['sharesIncome']), ...PARTS.map(pathOf)],
  readings: { householdSize: ['allMembers', 'sharing'], oneOffTransfers: ['counted', 'excluded'] },
  working: { kind: 'perPerson', minus: ['income.oneOffTransfers', 'income.productionCosts'] },
  prepare(given) {
    const sharing = given.option('householdSize') === 'sharing';
    const withoutOneOff = given.option('oneOffTransfers') === 'excluded';
    const read = PARTS.filter((part) => withoutOneOff || part !== 'oneOffTransfers');

    const persons = (record: HouseholdRecord): number | undefined => {
      if (!sharing) return record.members.length;
      let count = 0;
      for (const { sharesIncome } of record.members) {
        if (sharesIncome === null || sharesIncome === undefined) return undefined;
        if (sharesIncome) count += 1;
      }
      return count;
    };

    return {
      value(record) {
        const { income } = record;
        if (income === null || income === undefined) return undefined;
        const people = persons(record);
        if (people === undefined) return undefined;
        const { wages, business, property, transfers, oneOffTransfers, productionCosts } = income;
        const excluded = withoutOneOff ? oneOffTransfers : 0;
        if (isAbsent(wages) || isAbsent(business) || isAbsent(property) || isAbsent(transfers)) return undefined;
        if (isAbsent(excluded) || isAbsent(productionCosts)) return undefined;
        const received = add(add(units(wages), units(business)), add(units(property), units(transfers)));
        const spent = add(units(excluded), units(productionCosts));
        return fraction(add(received, negated(spent)), people * MONEY_SCALE);
      },
      trace(record) {
        const inputs: Input[] = [];
        const missing: string[] = [];
        if (sharing) {
          record.members.forEach(({ sharesIncome }, index) => {
            const path = `members[${index}].sharesIncome`;
            if (sharesIncome === null || sharesIncome === undefined) missing.push(path);
            else inputs.push({ path, value: sharesIncome });
          });
        }
        for (const part of read) {
          const amount = record.income?.[part];
          const path = pathOf(part);
          if (amount === null || amount === undefined) missing.push(path);
          else inputs.push({ path, value: inputValue('money', amount) });
        }
        return { inputs, missing };
      },
    };
  },
};
