/** Records in which everything is met, as plain data of their own for each call; what is given replaces top-level keys. */

/** Plain data as it comes from a file. */
export type Plain = Record<string, unknown>;

export const DAY = '2018-12-31';

export function household(over: Plain = {}): Plain {
  return {
    level: 'household',
    id: 'H1',
    village: 'V7',
    county: 'C3',
    asOf: DAY,
    decidedOn: '2019-01-15',
    members: [member({ id: 'm1', name: '王建国', birthDate: '1970-05-04' }), member({ id: 'm2', name: '王小明' })],
    income: {
      wages: '12000.50',
      business: 3000,
      property: 0,
      transfers: 800,
      oneOffTransfers: 100,
      productionCosts: '500.25',
    },
    stableIncome: true,
    food: { sufficient: true, protein: 'sometimes' },
    clothing: { seasonal: true, bedding: true },
    water: {
      litresPerPersonDay: 40,
      qualitySafe: true,
      roundTripMinutes: 15,
      horizontalMetres: 500,
      verticalMetres: 20,
      shortDaysPerYear: 3,
    },
    housing: { grade: 'B', safeBy: 'nothing' },
    extra: { note: 'anything' },
    ...over,
  };
}

/** A child of school age who attends school. */
export function member(over: Plain = {}): Plain {
  return { birthDate: '2008-03-02', sharesIncome: true, schooling: 'inSchool', medicalInsurance: 'resident', ...over };
}

export const tasks = [
  'water',
  'power',
  'roads',
  'industry',
  'housing',
  'environment',
  'schooling',
  'healthcare',
  'pension',
  'minimumLiving',
  'fiveGuarantees',
  'collectiveEconomy',
  'organization',
];

export function village(over: Plain = {}): Plain {
  return {
    level: 'village',
    id: 'V7',
    county: 'C3',
    asOf: DAY,
    registeredRuralPopulation: 1200,
    remainingPoorPersons: 12,
    incidence: 1,
    tasks: Object.fromEntries(tasks.map((task) => [task, true])),
    collectiveIncome: 52000,
    services: true,
    ...over,
  };
}

export const services = [
  'transport',
  'schooling',
  'healthcare',
  'socialSecurity',
  'infrastructure',
  'economy',
  'environment',
];

export function county(over: Plain = {}): Plain {
  return {
    level: 'county',
    id: 'C3',
    asOf: DAY,
    registeredRuralPopulation: 540000,
    remainingPoorPersons: 918,
    incidence: '0.17',
    ruralDisposableIncome: '9527.5',
    ruralIncomeGrowth: '10.6',
    provinceRuralIncomeGrowth: '8.9',
    relocation: { planned: 2000, completed: 1990 },
    povertyVillages: { total: 40, exited: 39 },
    services: Object.fromEntries(services.map((service) => [service, true])),
    ...over,
  };
}

export function township(over: Plain = {}): Plain {
  return {
    level: 'township',
    id: 'T2',
    county: 'C3',
    asOf: DAY,
    facilities: { governmentClinics: 1, standardClinics: 1 },
    ...over,
  };
}

/** The example of each level. */
export const examples = { household, village, township, county } as const;

/** A copy without the value at a path such as `income.wages` or `members.0.schooling`. */
export function without(record: Plain, path: string): Plain {
  const copy = structuredClone(record);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = copy;
  for (const key of keys) at = (at as Plain)[key];
  delete (at as Plain)[last];
  return copy;
}

/** A copy with another value at a path; a group on the way that is not there is made. */
export function replaced(record: Plain, path: string, value: unknown): Plain {
  const { extra, ...rest } = record;
  const copy: Plain = { ...structuredClone(rest), ...('extra' in record ? { extra } : {}) };
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at: unknown = copy;
  for (const key of keys) {
    const holder = at as Plain;
    holder[key] ??= {};
    at = holder[key];
  }
  (at as Plain)[last] = value;
  return copy;
}
