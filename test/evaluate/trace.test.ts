import { describe, expect, it } from 'vitest';
import type { Check, CriterionVerdict } from '../../src/evaluate/verdict.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { county, household, member, type Plain, replaced, services, village, without } from '../examples.js';
import { criterion, done, enough, filesOf, leaf, verdict } from '../rulebook/small.js';
import { evaluate } from '../support/unchecked.js';

const criterionOf = (record: Plain, id: string, readings: Record<string, string> = {}): CriterionVerdict => {
  const found = evaluate(record, { readings }).criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no criterion ${id}`);
  return found;
};
const checksOf = (...asked: Parameters<typeof criterionOf>): readonly Check[] => criterionOf(...asked).checks;

describe('the verdict of the contract', () => {
  const sample = {
    level: 'household',
    id: 'H1',
    village: 'V7',
    asOf: '2018-12-31',
    members: [{}, {}, {}, {}],
    income: { wages: 11601, business: 0, property: 0, transfers: 0, productionCosts: 0 },
    stableIncome: true,
  };

  it('is given to the word for its sample', () => {
    const given = evaluate(sample, { readings: { povertyLine: 'national' } });
    const [income] = given.criteria;
    expect(JSON.stringify({ ...given, criteria: [], readings: {} })).toBe(
      '{"level":"household","id":"H1","village":"V7","asOf":"2018-12-31",' +
        '"rulebook":{"id":"hunan-2016-2020","version":"1.1.0"},"rule":"household/exit","outcome":"notMet",' +
        '"criteria":[],"missing":[],"readings":{}}',
    );
    const zeros = ['business', 'property', 'transfers', 'productionCosts'];
    const inputs = [
      `{"path":"income.wages","value":"11601"}`,
      ...zeros.map((key) => `{"path":"income.${key}","value":"0"}`),
    ];
    expect(JSON.stringify(income)).toBe(
      '{"id":"household/income","outcome":"notMet","required":true,"checks":[' +
        '{"at":"/all/0","fact":"perCapitaNetIncome","operator":"greaterThanInclusive","actual":"2900.25",' +
        '"expected":"2995","unit":"yuan/person/year","parameter":"povertyLine/exit","outcome":"notMet",' +
        `"margin":"-94.75","counts":true,"inputs":[${inputs.join()}],"weak":true},` +
        '{"at":"/all/1","fact":"stableIncome","operator":"equal","actual":true,"expected":true,"outcome":"met",' +
        '"counts":true,"inputs":[{"path":"stableIncome","value":true}]}],' +
        '"missing":[],"citations":[{"source":"湘政发〔2017〕12号","at":"一（四）"}]}',
    );
  });

  it('has its keys in one order on every level', () => {
    expect(Object.keys(evaluate(household()))).toEqual(
      'level id village county asOf decidedOn rulebook rule outcome criteria missing readings'.split(' '),
    );
    expect(Object.keys(evaluate(village()))).toEqual(
      'level id county asOf rulebook rule outcome criteria missing readings'.split(' '),
    );
    expect(Object.keys(evaluate(county()))).toEqual(
      'level id asOf rulebook rule outcome criteria missing readings'.split(' '),
    );
    const order = 'at fact operator actual expected unit parameter outcome margin counts inputs subjects weak'.split(
      ' ',
    );
    for (const record of [household(), household({ members: [{}] }), village(), county(), county({ services: null })]) {
      for (const one of evaluate(record).criteria) {
        expect(Object.keys(one)).toEqual('id outcome required checks missing citations'.split(' '));
        for (const check of one.checks) expect(Object.keys(check)).toEqual(order.filter((key) => key in check));
      }
    }
  });
});

describe('a check', () => {
  it('carries unit and margin only where both sides are numbers', () => {
    for (const record of [
      household(),
      household({ members: [{}] }),
      village(),
      county(),
      { level: 'county', id: 'C', asOf: '2018-12-31' },
    ]) {
      for (const check of evaluate(record).criteria.flatMap((one) => one.checks)) {
        const ordered = /Than/.test(check.operator) && check.actual !== null && check.expected !== null;
        expect('margin' in check, check.fact).toBe(ordered);
        expect('unit' in check, check.fact).toBe(ordered);
      }
    }
  });

  it('measures how far inside the bound the value lies, whichever way the bound points', () => {
    const margins = (record: Plain, id: string) => checksOf(record, id).map(({ margin }) => margin);
    expect(margins(village({ remainingPoorPersons: 12 }), 'village/incidence')).toEqual(['1']);
    expect(margins(village({ remainingPoorPersons: 24, incidence: 2 }), 'village/incidence')).toEqual(['0']);
    expect(margins(village({ remainingPoorPersons: 25, incidence: '2.08' }), 'village/incidence')).toEqual([
      '-0.083333',
    ]);
    expect(margins(county({ ruralDisposableIncome: '8666.6667' }), 'county/income')).toEqual(['0.000033']);
    expect(margins(county({ ruralDisposableIncome: '8666.6666' }), 'county/income')).toEqual(['-0.000067']);
    expect(margins(county({ relocation: { planned: 20, completed: 19 } }), 'county/relocation')).toEqual(['0']);
    expect(margins(replaced(household(), 'water.roundTripMinutes', 20.5), 'household/water')).toEqual([
      '5',
      undefined,
      '-0.5',
      '300',
      '60',
      '33',
    ]);
  });

  it('shows a margin that is not zero as not zero', () => {
    const people = Number.MAX_SAFE_INTEGER;
    const twoPercent = (remainingPoorPersons: number) =>
      village({ registeredRuralPopulation: people, remainingPoorPersons, incidence: 2 });
    const [check] = checksOf(twoPercent(Math.ceil(people / 50)), 'village/incidence');
    expect(check).toMatchObject({ actual: '2', expected: '2', margin: '-0.000001', outcome: 'notMet' });
    const below = twoPercent(Math.floor(people / 50));
    expect(checksOf(below, 'village/incidence')[0]).toMatchObject({ actual: '2', margin: '0.000001', outcome: 'met' });
  });

  it('shows missing values as null, lists as lists, codes as codes', () => {
    const [, protein] = checksOf(household({ food: { sufficient: true } }), 'household/food');
    expect(protein).toMatchObject({ actual: null, expected: ['anytime', 'sometimes'], operator: 'in', inputs: [] });
    expect(checksOf(household(), 'household/food')[1]?.actual).toBe('sometimes');
  });

  it('shows the operator that the readings put there, without its decorator', () => {
    expect(checksOf(household(), 'household/income')[0]?.operator).toBe('greaterThanInclusive');
    expect(checksOf(household(), 'household/income', { incomeBound: 'above' })[0]?.operator).toBe('greaterThan');
    expect(checksOf(village(), 'village/incidence', { incidenceBound: 'atMost' })[0]?.operator).toBe(
      'lessThanInclusive',
    );
    expect(checksOf(county(), 'county/villageExit', { rateBound: 'above' })[0]?.operator).toBe('greaterThan');
  });

  it('names both inputs where an input is compared with an input', () => {
    const [growth] = checksOf(county(), 'county/incomeGrowth');
    expect(growth).toMatchObject({
      fact: 'ruralIncomeGrowth',
      actual: '10.6',
      expected: '8.9',
      margin: '1.7',
      unit: 'percent',
      inputs: [
        { path: 'ruralIncomeGrowth', value: '10.6' },
        { path: 'provinceRuralIncomeGrowth', value: '8.9' },
      ],
    });
    expect(growth).not.toHaveProperty('parameter');
  });

  it('is weak where its parameter’s source is', () => {
    const weakness = (record: Plain, id: string, readings = {}) => checksOf(record, id, readings)[0]?.weak;
    expect(weakness(household(), 'household/income')).toBe(true);
    expect(weakness(household({ asOf: '2016-06-30', members: [{}] }), 'household/income')).toBe(true);
    const national = { povertyLine: 'national' };
    expect(weakness(household({ asOf: '2016-06-30', members: [{}] }), 'household/income', national)).toBeUndefined();
    expect(weakness(household({ asOf: '2019-06-30' }), 'household/income')).toBeUndefined();
    expect(weakness(household(), 'household/income', { povertyLine: 'sixPercent' })).toBe(true);
    expect(weakness(village(), 'village/incidence')).toBeUndefined();
    expect(weakness(household({ water: null }), 'household/water')).toBe(true);
  });
});

describe('counts', () => {
  it('is false for an alternative beside one that is met', () => {
    const counting = (housing: Plain) =>
      checksOf(household({ housing }), 'household/housing').map(({ counts }) => counts);
    expect(counting({ grade: 'A', safeBy: 'nothing' })).toEqual([true, false]);
    expect(counting({ grade: 'A' })).toEqual([true, false]);
    expect(counting({ safeBy: 'relocation' })).toEqual([false, true]);
    expect(counting({ grade: 'A', safeBy: 'relocation' })).toEqual([true, true]);
    expect(counting({ grade: 'D', safeBy: 'nothing' })).toEqual([true, true]);
    expect(counting({ grade: 'D' })).toEqual([true, true]);
    expect(counting({})).toEqual([true, true]);
  });

  it('is false for what is open beside what is not met', () => {
    const checks = checksOf(household({ food: { protein: 'never' } }), 'household/food');
    expect(checks.map(({ outcome, counts }) => [outcome, counts])).toEqual([
      ['undetermined', false],
      ['notMet', true],
    ]);
  });

  it('follows the groups within', () => {
    const water = (over: Plain) =>
      checksOf(household({ water: { ...(household().water as Plain), ...over } }), 'household/water').map(
        ({ counts }) => counts,
      );
    expect(water({})).toEqual([true, true, true, true, true, true]);
    expect(water({ roundTripMinutes: 30, verticalMetres: null })).toEqual([true, true, false, true, false, true]);
    const open = { roundTripMinutes: null, horizontalMetres: 900, verticalMetres: null };
    expect(water(open)).toEqual([true, true, true, true, true, true]);
    expect(water({ ...open, qualitySafe: false })).toEqual([true, true, false, false, false, true]);
  });
});

describe('missing', () => {
  it('lists what keeps a criterion open, and nothing where it is decided', () => {
    expect(criterionOf(household({ food: null }), 'household/food').missing).toEqual([
      'food.sufficient',
      'food.protein',
    ]);
    expect(criterionOf(household({ food: { protein: 'never' } }), 'household/food')).toMatchObject({
      outcome: 'notMet',
      missing: [],
    });
    expect(criterionOf(household({ housing: { grade: 'A' } }), 'household/housing')).toMatchObject({
      outcome: 'met',
      missing: [],
    });
    expect(criterionOf(household({ housing: { grade: 'D' } }), 'household/housing').missing).toEqual([
      'housing.safeBy',
    ]);
  });

  it('leaves out what stands behind a group that is decided', () => {
    const open = household({ water: { litresPerPersonDay: 40, roundTripMinutes: 10, shortDaysPerYear: 1 } });
    expect(criterionOf(open, 'household/water').missing).toEqual(['water.qualitySafe']);
    const far = household({
      water: { litresPerPersonDay: 40, qualitySafe: true, roundTripMinutes: 21, shortDaysPerYear: 1 },
    });
    expect(criterionOf(far, 'household/water').missing).toEqual(['water.horizontalMetres', 'water.verticalMetres']);
  });

  it('keeps the order of the tables, members by number', () => {
    const many = household({
      members: Array.from({ length: 12 }, () => ({
        sharesIncome: true,
        schooling: 'completed',
        medicalInsurance: null,
      })),
      stableIncome: null,
      income: { business: 0, transfers: 0, oneOffTransfers: 0 },
    });
    expect(criterionOf(many, 'household/medical').missing).toEqual(
      Array.from({ length: 12 }, (_, index) => `members[${index}].medicalInsurance`),
    );
    expect(criterionOf(many, 'household/income', { oneOffTransfers: 'excluded' }).missing).toEqual([
      'income.wages',
      'income.property',
      'income.productionCosts',
      'stableIncome',
    ]);
    expect(evaluate(many).missing.slice(10, 15)).toEqual([
      'members[10].medicalInsurance',
      'members[11].medicalInsurance',
      'income.wages',
      'income.property',
      'income.productionCosts',
    ]);
  });

  it('orders inputs by the tables too, though the rule asks the other way round', () => {
    const rules = [
      criterion('village/one', { all: [enough, done('organization'), done('water')] }),
      criterion('village/two', { all: [leaf('tasks.roads', 'equal', { fact: 'tasks.power' })] }),
      verdict('village/exit', 'village/one', 'village/two'),
    ];
    const rulebook = loadRulebook(filesOf(rules));
    const bare = { level: 'village', id: 'V', asOf: '2018-12-31' };
    const { criteria, missing } = evaluate(bare, { rulebook });
    expect(criteria.map((one) => one.missing)).toEqual([
      ['tasks.water', 'tasks.organization', 'collectiveIncome'],
      ['tasks.power', 'tasks.roads'],
    ]);
    expect(missing).toEqual(['tasks.water', 'tasks.power', 'tasks.roads', 'tasks.organization', 'collectiveIncome']);
    const inputs = evaluate(village(), { rulebook }).criteria[1]?.checks[0]?.inputs;
    expect(inputs?.map(({ path }) => path)).toEqual(['tasks.power', 'tasks.roads']);
  });

  it('of the verdict is what its required criteria miss, each once, and nothing once it is decided', () => {
    const open = household({ water: null, housing: null, stableIncome: null });
    expect(evaluate(open)).toMatchObject({
      outcome: 'undetermined',
      missing: ['stableIncome', 'housing.grade', 'housing.safeBy'],
    });
    expect(evaluate(open, { readings: { drinkingWater: 'required' } }).missing).toHaveLength(9);
    const decided = { ...open, food: { sufficient: false } };
    const given = evaluate(decided);
    expect(given).toMatchObject({ outcome: 'notMet', missing: [] });
    expect(given.criteria.find(({ id }) => id === 'household/housing')?.missing).toEqual([
      'housing.grade',
      'housing.safeBy',
    ]);
    const both = village({ registeredRuralPopulation: null, remainingPoorPersons: null, incidence: null });
    expect(evaluate(both).missing).toEqual(['registeredRuralPopulation', 'remainingPoorPersons']);
  });

  it('never lists the published incidence', () => {
    for (const level of ['village', 'county'] as const) {
      const bare = evaluate({ level, id: 'X', asOf: '2018-12-31' });
      expect(JSON.stringify(bare)).not.toContain('"incidence"');
      expect(bare.missing).toContain('remainingPoorPersons');
    }
    const published = without(without(village(), 'registeredRuralPopulation'), 'remainingPoorPersons');
    expect(checksOf(published, 'village/incidence')[0]?.inputs).toEqual([{ path: 'incidence', value: '1' }]);
  });
});

describe('subjects', () => {
  it('are the members that make a fact not met, or leave it open', () => {
    const insured = (...list: unknown[]) => {
      const members = list.map((medicalInsurance) => member({ medicalInsurance }));
      return checksOf(household({ members }), 'household/medical')[0]?.subjects;
    };
    expect(insured('resident', 'none', null, 'none')).toEqual(['members[1]', 'members[3]']);
    expect(insured('resident', null, 'resident', null)).toEqual(['members[1]', 'members[3]']);
    expect(insured('resident')).toBeUndefined();
    const schooled = household({ members: [member(), member({ schooling: 'droppedOut' }), {}] });
    expect(checksOf(schooled, 'household/education')[0]?.subjects).toEqual(['members[1]']);
  });

  it('stand nowhere else', () => {
    const open = household({ members: [{}, {}], income: null, food: null, housing: null });
    for (const { id, checks } of evaluate(open, { readings: { householdSize: 'sharing' } }).criteria) {
      for (const check of checks) {
        expect('subjects' in check, id).toBe(id === 'household/education' || id === 'household/medical');
      }
    }
  });
});

describe('an advisory criterion', () => {
  it('is judged and shown, without effect', () => {
    const poor = village({ collectiveIncome: 0 });
    expect(criterionOf(poor, 'village/collectiveIncome')).toMatchObject({ outcome: 'notMet', required: false });
    expect(evaluate(poor).outcome).toBe('met');
    expect(evaluate(poor, { readings: { collectiveIncome: 'required' } }).outcome).toBe('notMet');
    const unknown = county({ services: Object.fromEntries(services.map((key) => [key, null])) });
    expect(evaluate(unknown)).toMatchObject({ outcome: 'met', missing: [] });
    expect(evaluate(unknown, { readings: { countyServices: 'required' } })).toMatchObject({
      outcome: 'undetermined',
      missing: services.map((key) => `services.${key}`),
    });
  });
});

describe('what a verdict must not say', () => {
  it('names', () => {
    const named = household({
      members: [member({ name: '机密', id: '机密号', medicalInsurance: 'none' }), { name: '机密' }],
    });
    for (const readings of [{}, { householdSize: 'sharing' }]) {
      expect(JSON.stringify(evaluate(named, { readings }))).not.toContain('机密');
    }
  });

  it('free data', () => {
    const noted = household({ extra: { note: '机密' }, members: [member({ extra: '机密' })] });
    expect(JSON.stringify(evaluate(noted))).not.toContain('机密');
  });
});
