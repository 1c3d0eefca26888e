import { describe, expect, it } from 'vitest';
import { inputFact, memberFact } from '../../src/facts/input.js';
import { type Field, type Level, levels } from '../../src/records/catalog.js';
import { isNumeric } from '../../src/records/field.js';
import { examples, household, member, type Plain, replaced, without } from '../examples.js';
import { fieldAt, fieldsOf } from '../support/fields.js';
import { ask } from './asked.js';

/** What measures ask of each level. */
const status: Readonly<Record<Level, Plain>> = {
  household: {
    register: { status: 'exited', exitDate: '2018-01-01' },
    minimumLiving: 'none',
    hardship: false,
    relocation: {
      status: 'moved',
      floorArea: 75.5,
      unlivable: true,
      willing: true,
      inAnnualPlan: true,
      borrowed: true,
      borrowedOn: '2018-06-01',
    },
    countyTier: 'national',
    nearReserve: false,
    allowanceConditions: true,
    beyondWork: false,
    rural: true,
    lowIncome: true,
    ruralPoor: true,
    farmBusiness: false,
  },
  village: { facilities: { rooms: 2, standardRooms: 1 } },
  township: {},
  county: {
    ruralAllowance: '3026.5',
    population: 540000,
    facilities: { publicHospitals: 1, secondGradeHospitals: 2, upperSecondGradeHospitals: 0, ruralDoctors: 300 },
  },
};
const step = (by: string) => ({ done: true, date: '2018-11-01', by });
const publicity = { done: true, from: '2018-11-01', to: '2018-11-07', place: 'county', openObjections: 0 };
/** What the procedure and the support after it ask of each level. */
const attested: Readonly<Record<Level, Plain>> = {
  household: {
    procedure: {
      review: step('workTeam'),
      verification: step('workTeam'),
      consent: step('proxy'),
      publicity,
      announcement: step('county'),
      struckOff: step('county'),
    },
  },
  township: {},
  village: {
    register: { status: 'exited', exitYear: 2018 },
    procedure: { application: step('county'), verification: step('county'), publicity, announcement: step('county') },
  },
  county: {
    register: { status: 'exited', exitYear: 2018 },
    procedure: {
      application: step('county'),
      prefectureReview: step('prefecture'),
      provincialCheck: step('province'),
      thirdParty: step('thirdParty'),
      expertReview: step('experts'),
      decision: step('leadingGroup'),
      publicity,
      stateReport: step('province'),
      stateEvaluation: step('province'),
      approval: step('provincialGovernment'),
    },
  },
};
const wholeExample = (level: Level): Plain => ({
  ...examples[level](),
  ...status[level],
  ...attested[level],
});

/** The example with something said in a field that it leaves open. */
function withValue(level: Level, { path, kind, options, minimum = 1 }: Field): Plain {
  const example = wholeExample(level);
  const given = path.split('.').reduce<unknown>((at, key) => (at as Plain | undefined)?.[key], example);
  if (given !== undefined) return example;
  const code = Object.keys(options ?? {})[0];
  return replaced(example, path, kind === 'boolean' ? true : isNumeric(kind) ? minimum : code);
}

describe('inputFact', () => {
  it.each(levels)('is there for every figure, boolean and code of a %s itself, and for nothing else', (level) => {
    for (const field of fieldsOf(level)) {
      const fact = inputFact(level, field);
      const comparable = isNumeric(field.kind) || field.kind === 'boolean' || field.kind === 'code';
      expect(fact !== undefined, field.path).toBe(comparable && !field.path.startsWith('members'));
      if (fact === undefined) continue;
      expect(fact).toMatchObject({ name: field.path, level, labels: field.label });
      expect(fact.type.kind).toBe(isNumeric(field.kind) ? 'number' : field.kind);
      expect(fact.type.kind === 'number' ? fact.type.unit : undefined).toBe(field.unit);
      expect(fact.type.kind === 'code' ? fact.type.options : []).toEqual(Object.keys(field.options ?? {}));
    }
  });

  it.each(levels)('reads its field of a %s, and misses it by its path', (level) => {
    for (const field of fieldsOf(level)) {
      const fact = inputFact(level, field);
      if (fact === undefined) continue;
      const example = withValue(level, field);
      const given = ask(fact, example);
      expect(given.value, field.path).toBeDefined();
      expect(given).toMatchObject({ inputs: [{ path: field.path, value: given.value }], missing: [] });
      for (const record of [without(example, field.path), replaced(example, field.path, null)]) {
        expect(ask(fact, record)).toEqual({ value: undefined, inputs: [], missing: [field.path] });
      }
    }
  });

  it('is missing where its group is', () => {
    const field = fieldAt('household', 'income.wages');
    const fact = field && inputFact('household', field);
    for (const income of [null, undefined]) {
      expect(fact && ask(fact, household({ income })).missing).toEqual(['income.wages']);
    }
  });

  it('takes false and zero for values', () => {
    const asked = (path: string, value: unknown) => {
      const field = fieldAt('household', path);
      const fact = field && inputFact('household', field);
      return fact && ask(fact, replaced(household(), path, value)).value;
    };
    expect(asked('stableIncome', false)).toBe(false);
    expect(asked('income.wages', 0)).toBe('0');
    expect(asked('water.shortDaysPerYear', 0)).toBe('0');
  });
});

describe('memberFact', () => {
  const whole = {
    relation: 'child',
    countsAsChild: false,
    studying: 'none',
    fullTimeStudent: false,
    trainingMonths: 6.5,
    certificate: 'junior',
    labour: 'full',
    ownIncome: false,
    disability: 'none',
    pension: 'none',
    contributionHardship: false,
    specialSupport: true,
    wantsWork: true,
    healthy: true,
    lawAbiding: true,
    goodConduct: true,
    responsible: true,
    publicSpirited: true,
    fitForPatrol: true,
    fisher: true,
    knowsWater: true,
    graduate: true,
    grassroots: true,
    grassrootsYears: 2.5,
    grassrootsTerm: 2.5,
    gender: 'female',
    diagnosis: 'none',
    cataract: false,
    medicalAidConditions: true,
    hospital: 'other',
  };
  const facts = fieldsOf('household').flatMap((field) => memberFact(field) ?? []);

  it('is there for every figure, boolean and code of a member, and for nothing else', () => {
    for (const field of fieldsOf('household')) {
      const fact = memberFact(field);
      const comparable = isNumeric(field.kind) || field.kind === 'boolean' || field.kind === 'code';
      expect(fact !== undefined, field.path).toBe(comparable && field.path.startsWith('members[].'));
      if (fact === undefined) continue;
      expect(fact).toMatchObject({ level: 'member', labels: field.label, inputs: [field.path] });
      expect(`members[].${fact.name}`).toBe(field.path);
    }
  });

  it('reads the member asked about, and no other', () => {
    const record = household({ members: [member(whole), {}] });
    for (const fact of facts) {
      const first = ask(fact, record, {}, 0);
      expect(first.value, fact.name).toBeDefined();
      expect(first).toMatchObject({ inputs: [{ path: `members[0].${fact.name}`, value: first.value }], missing: [] });
      expect(ask(fact, record, {}, 1)).toEqual({
        value: undefined,
        inputs: [],
        missing: [`members[1].${fact.name}`],
      });
    }
  });
});
