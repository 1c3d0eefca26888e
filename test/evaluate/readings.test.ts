import { describe, expect, it } from 'vitest';
import { choose } from '../../src/evaluate/readings.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

const rulebook = hunan2016To2020();

const defaults = {
  povertyLine: 'hunan',
  incomeBound: 'atLeast',
  householdSize: 'allMembers',
  oneOffTransfers: 'counted',
  drinkingWater: 'advisory',
  incidenceBound: 'below',
  collectiveIncome: 'advisory',
  villageServices: 'required',
  incomePath: 'linear',
  incomeGrowth: 'required',
  rateBound: 'atLeast',
  countyServices: 'advisory',
  countyIncomeBound: 'atLeast',
  attestation: 'counted',
  identification: 'incomeOrGuarantee',
  relocationPlan: 'advisory',
  householdSupport: 'toEnd',
  reservePosts: 'county',
  allowanceDeadline: 'within2017',
  graduateService: 'served',
  householdPublicityDays: 'none',
  countyPublicityDays: 'sevenDays',
  childAge: 'upTo14',
  reimbursementIncrease: 'points',
  largeCounty: 'atLeast',
  dangerousHouseGrade: 'stock',
  countyPublicityOrder: 'either',
  screeningAge: 'adult',
  pensionGroup: 'both',
  studentPension: 'unsettled',
};

describe('choose', () => {
  it('takes every default of the contract where nothing is said', () => {
    for (const nothing of [undefined, {}]) expect(choose(rulebook, nothing)).toEqual({ chosen: defaults, issues: [] });
  });

  it('puts what is said in its place, and no more', () => {
    const { chosen, issues } = choose(rulebook, { rateBound: 'above', povertyLine: 'national', incomePath: 'linear' });
    expect(issues).toEqual([]);
    expect(chosen).toEqual({ ...defaults, rateBound: 'above', povertyLine: 'national' });
    expect(Object.keys(chosen)).toEqual(Object.keys(defaults));
  });

  it('takes an option of undefined for nothing said', () => {
    const readings = { povertyLine: undefined } as unknown as Record<string, string>;
    expect(choose(rulebook, readings)).toEqual({ chosen: defaults, issues: [] });
  });

  it('refuses an unknown reading, with the known ones and the one probably meant', () => {
    expect(choose(rulebook, { povertyline: 'hunan' }).issues).toEqual([
      {
        code: 'unknownReading',
        path: 'readings.povertyline',
        expected: Object.keys(defaults).join(' | '),
        found: 'povertyline',
        suggestion: 'povertyLine',
      },
    ]);
  });

  it('refuses an unknown option, with the known ones and the one probably meant', () => {
    const { chosen, issues } = choose(rulebook, { povertyLine: 'hunnan', rateBound: 'above' });
    expect(issues).toEqual([
      {
        code: 'unknownReading',
        path: 'readings.povertyLine',
        expected: 'hunan | national | sixPercent',
        found: 'hunnan',
        suggestion: 'hunan',
      },
    ]);
    expect(chosen.rateBound).toBe('above');
  });

  it('refuses all that is unknown at once, and whatever is no text', () => {
    const odd = {
      ...JSON.parse('{"__proto__": "x"}'),
      constructor: 'x',
      incomePath: null,
      rateBound: 5,
      incomeBound: '',
    };
    const { chosen, issues } = choose(rulebook, odd as Record<string, string>);
    expect(issues.map(({ path }) => path).sort()).toEqual(
      [
        'readings.__proto__',
        'readings.constructor',
        'readings.incomeBound',
        'readings.incomePath',
        'readings.rateBound',
      ].sort(),
    );
    expect(chosen).toEqual(defaults);
  });

  it('does not repeat a long text', () => {
    const long = 'x'.repeat(1_000_000);
    const { issues } = choose(rulebook, { [long]: 'x', povertyLine: long });
    expect(issues).toHaveLength(2);
    expect(JSON.stringify(issues).length).toBeLessThan(2000);
  });
});
