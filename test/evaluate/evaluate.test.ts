import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { type Level, levels } from '../../src/records/catalog.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { county, examples, household, member, type Plain, replaced, village, without } from '../examples.js';
import { builtInFiles } from '../rulebook/files.js';
import { enough, judgingBy } from '../rulebook/small.js';
import { parseRecord } from '../support/fields.js';
import { createEvaluator, evaluate } from '../support/unchecked.js';

/** What a record is refused for, as `code path` texts in order. */
function refusals(record: unknown, options: EvaluateOptions = {}): string[] {
  try {
    evaluate(record, options);
    return [];
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return error.issues.map(({ code, path }) => `${code} ${path}`);
  }
}

/** Every choice of readings at random. */
const readings = fc
  .tuple(
    ...hunan2016To2020().readings.map(({ id, options }) =>
      fc.constantFrom(...options.map((one) => one.id)).map((option) => [id, option] as const),
    ),
  )
  .map((chosen): Record<string, string> => Object.fromEntries(chosen));

/** Households with gaps everywhere. */
const gap = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const flag = gap(fc.boolean());
const amount = gap(fc.integer({ min: 0, max: 10_000 }));
const anyMember = fc.record({
  birthDate: gap(fc.constantFrom('2010-05-05', '1960-01-01', '2015-12-01')),
  sharesIncome: gap(fc.constant(true)),
  schooling: gap(fc.constantFrom('inSchool', 'droppedOut', 'completed')),
  medicalInsurance: gap(fc.constantFrom('resident', 'none')),
});
const anyHousehold: fc.Arbitrary<Plain> = fc.record({
  level: fc.constant('household'),
  id: fc.constant('H'),
  asOf: fc.constantFrom('2016-01-01', '2018-12-31', '2020-12-31'),
  members: fc.array(anyMember, { minLength: 1, maxLength: 3 }),
  income: gap(
    fc.record({
      wages: amount,
      business: amount,
      property: amount,
      transfers: amount,
      oneOffTransfers: gap(fc.constant(0)),
      productionCosts: amount,
    }),
  ),
  stableIncome: flag,
  food: gap(fc.record({ sufficient: flag, protein: gap(fc.constantFrom('anytime', 'never')) })),
  clothing: gap(fc.record({ seasonal: flag, bedding: flag })),
  housing: gap(
    fc.record({ grade: gap(fc.constantFrom('A', 'D')), safeBy: gap(fc.constantFrom('nothing', 'relocation')) }),
  ),
});

describe('evaluate', () => {
  it.each(levels)('finds the example of a %s met', (level) => {
    // Nothing exits a township: it is judged by its facilities.
    const rule = level === 'township' ? 'township/facilities' : `${level}/exit`;
    expect(evaluate(examples[level]())).toMatchObject({ level, outcome: 'met', missing: [], rule });
  });

  it('says the same to the byte of a raw record, a parsed one, and the same again', () => {
    fc.assert(
      fc.property(anyHousehold, readings, (record, chosen) => {
        const text = JSON.stringify(evaluate(record, { readings: chosen }));
        expect(JSON.stringify(evaluate(parseRecord(record), { readings: chosen }))).toBe(text);
        expect(JSON.stringify(evaluate(structuredClone(record), { readings: chosen }))).toBe(text);
        expect(JSON.stringify(createEvaluator({ readings: chosen }).evaluate(record))).toBe(text);
      }),
      { numRuns: 200 },
    );
    for (const example of Object.values(examples)) {
      expect(JSON.stringify(evaluate(parseRecord(example())))).toBe(JSON.stringify(evaluate(example())));
    }
  });

  it('does not depend on the order of the record’s keys', () => {
    const turned = (value: unknown): unknown =>
      typeof value !== 'object' || value === null || Array.isArray(value)
        ? value
        : Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, child]) => [key, turned(child)]),
          );
    for (const example of Object.values(examples)) {
      expect(JSON.stringify(evaluate(turned(example())))).toBe(JSON.stringify(evaluate(example())));
    }
  });

  it('gives plain JSON: nothing is lost when it is written and read', () => {
    for (const record of [
      ...Object.values(examples).map((example) => example()),
      household({ members: [{}], income: null }),
    ]) {
      const verdict = evaluate(record);
      expect(JSON.parse(JSON.stringify(verdict))).toEqual(verdict);
    }
  });

  it('does not change or keep the record', () => {
    const record = household();
    const before = structuredClone(record);
    const verdict = evaluate(record);
    const text = JSON.stringify(verdict);
    expect(record).toEqual(before);
    (record.members as Plain[]).length = 0;
    (record.income as Plain).wages = 1;
    expect(JSON.stringify(verdict)).toBe(text);
  });

  it('gives each verdict data of its own', () => {
    const record = parseRecord(household({ members: [{}] }));
    const text = JSON.stringify(evaluate(record));
    const scribbled = evaluate(record) as unknown as {
      criteria: Record<string, unknown>[];
      readings: Plain;
      rulebook: Plain;
    };
    for (const one of scribbled.criteria) {
      for (const list of [one.missing, one.citations, one.checks] as unknown[][]) {
        for (const item of list)
          if (typeof item === 'object' && item !== null) Object.assign(item, { source: 'x', at: 'x' });
        for (const check of one.checks as Plain[]) if (Array.isArray(check.expected)) check.expected.push('x');
        list.push('x');
      }
    }
    scribbled.readings.x = 'x';
    scribbled.rulebook.id = 'x';
    expect(JSON.stringify(evaluate(record))).toBe(text);
  });

  it('carries decidedOn into the verdict and never reads it', () => {
    const late = evaluate(household({ decidedOn: '2030-01-01' }));
    expect(late.decidedOn).toBe('2030-01-01');
    const { decidedOn: _, ...rest } = late;
    expect(evaluate(without(household(), 'decidedOn'))).toEqual(rest);
    expect(evaluate(household({ decidedOn: null }))).toEqual(rest);
  });

  it('carries village and county where they are given', () => {
    expect(evaluate(household())).toMatchObject({ village: 'V7', county: 'C3' });
    expect(evaluate(household({ village: null, county: null }))).not.toHaveProperty('village');
    expect(evaluate(village())).toMatchObject({ county: 'C3' });
    expect(evaluate(county())).not.toHaveProperty('county');
  });

  it('lists every reading of the level with the option applied, in the order of the contract', () => {
    const expected: Record<Level, string[]> = {
      household: ['povertyLine', 'incomeBound', 'householdSize', 'oneOffTransfers', 'drinkingWater', 'attestation'],
      village: ['incidenceBound', 'collectiveIncome', 'villageServices'],
      township: [],
      county: ['incidenceBound', 'incomePath', 'incomeGrowth', 'rateBound', 'countyServices', 'countyIncomeBound'],
    };
    for (const level of levels) {
      expect(Object.keys(evaluate(examples[level]()).readings)).toEqual(expected[level]);
    }
    const chosen = { incidenceBound: 'atMost', povertyLine: 'national', rateBound: 'above' };
    expect(evaluate(county(), { readings: chosen }).readings).toEqual({
      incidenceBound: 'atMost',
      incomePath: 'linear',
      incomeGrowth: 'required',
      rateBound: 'above',
      countyServices: 'advisory',
      countyIncomeBound: 'atLeast',
    });
    expect(evaluate(household(), { readings: chosen }).readings.povertyLine).toBe('national');
  });

  it('judges on the day given beside the record', () => {
    const record = household({ asOf: '2018-12-31' });
    const income = (options: EvaluateOptions) => evaluate(record, options).criteria[0]?.checks[0]?.expected;
    expect(income({})).toBe('3200');
    expect(income({ asOf: '2020-06-30' })).toBe('4000');
    expect(evaluate(record, { asOf: '2020-06-30' }).asOf).toBe('2020-06-30');
    expect(evaluate(parseRecord(record), { asOf: '2020-06-30' })).toEqual(evaluate(record, { asOf: '2020-06-30' }));
    expect(evaluate(without(record, 'asOf'), { asOf: '2018-12-31' })).toEqual(evaluate(record));
  });

  it('judges by the readings', () => {
    const onTheLine = household({
      members: [member(), member()],
      income: { wages: 6400, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    });
    expect(evaluate(onTheLine).outcome).toBe('met');
    expect(evaluate(onTheLine, { readings: { incomeBound: 'above' } }).outcome).toBe('notMet');
    expect(evaluate(onTheLine, { readings: { povertyLine: 'sixPercent' } }).outcome).toBe('notMet');
    const atTwo = village({ remainingPoorPersons: 24, incidence: 2 });
    expect(evaluate(atTwo).outcome).toBe('notMet');
    expect(evaluate(atTwo, { readings: { incidenceBound: 'atMost' } }).outcome).toBe('met');
    const between = county({ ruralDisposableIncome: '8650' });
    expect(evaluate(between).outcome).toBe('notMet');
    expect(evaluate(between, { readings: { incomePath: 'geometric' } }).outcome).toBe('met');
  });
});

describe('evaluate refuses', () => {
  it.each(['2015-12-31', '2021-01-01', '0001-01-01', '9999-12-31'])(
    'a record of %s, outside the rulebook’s period',
    (asOf) => {
      expect(refusals(village({ asOf }))).toEqual(['outsidePeriod asOf']);
      expect(refusals(village(), { asOf })).toEqual(['outsidePeriod asOf']);
      expect(refusals(parseRecord(village({ asOf })))).toEqual(['outsidePeriod asOf']);
    },
  );

  it('no record of the first or the last day', () => {
    for (const asOf of ['2016-01-01', '2020-12-31']) expect(refusals(village({ asOf }))).toEqual([]);
    expect(refusals(village({ asOf: '2015-12-31' }), { asOf: '2016-01-01' })).toEqual([]);
  });

  it('the period beside whatever else is wrong', () => {
    const late = household({ asOf: '2021-01-01', stableIncome: 1, members: [] });
    expect(refusals(late).sort()).toEqual(['emptyList members', 'outsidePeriod asOf', 'wrongType stableIncome']);
    expect(refusals({ level: 'x', id: 'X', asOf: '2021-01-01' }).sort()).toEqual([
      'outsidePeriod asOf',
      'unknownLevel level',
    ]);
  });

  it('unknown readings and a faulty record at once', () => {
    const options = { readings: { povertyLine: 'x', rate: 'above' }, asOf: '2015-01-01' };
    expect(refusals(household({ stableIncome: 1, colour: 'red' }), options).sort()).toEqual([
      'outsidePeriod asOf',
      'unknownKey colour',
      'unknownReading readings.povertyLine',
      'unknownReading readings.rate',
      'wrongType stableIncome',
    ]);
    expect(refusals(household(), { readings: { povertyLine: 'x' } })).toEqual(['unknownReading readings.povertyLine']);
    expect(refusals('text', { readings: { povertyLine: 'x' } })).toEqual([
      'notARecord ',
      'unknownReading readings.povertyLine',
    ]);
  });

  it('a reading of another level too: it is misspelt, not out of place', () => {
    expect(refusals(village(), { readings: { incomePath: 'steep' } })).toEqual(['unknownReading readings.incomePath']);
    expect(refusals(village(), { readings: { incomePath: 'geometric' } })).toEqual([]);
  });

  it('with at most 100 issues', () => {
    const keys = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`k${index}`, 1]));
    expect(
      refusals({ ...village(), ...keys }, { readings: { x: 'y' }, asOf: '2030-01-01' }).length,
    ).toBeLessThanOrEqual(100);
  });

  it('what is no record, with its own error', () => {
    for (const value of [null, undefined, 5, 'text', [], () => 1, Symbol('x'), 10n]) {
      expect(refusals(value)).toEqual(['notARecord ']);
    }
  });

  it('copies of a parsed record that were changed', () => {
    const parsed = parseRecord(household());
    expect(refusals({ ...parsed, stableIncome: 'yes' })).toEqual(['wrongType stableIncome']);
    expect(refusals(replaced(structuredClone(parsed) as unknown as Plain, 'income.wages', -1))).toEqual([
      'outOfRange income.wages',
    ]);
  });
});

describe('createEvaluator', () => {
  it('judges many records of any level and day', () => {
    const evaluator = createEvaluator();
    expect(evaluator.rulebook).toBe(hunan2016To2020());
    for (const asOf of ['2016-01-01', '2018-12-31', '2020-02-29', '2018-12-31']) {
      for (const level of levels) {
        const record = replaced(examples[level](), 'asOf', asOf);
        expect(evaluator.evaluate(record)).toEqual(evaluate(record));
        expect(evaluator.outcome(record)).toBe(evaluate(record).outcome);
      }
    }
  });

  it('gives the outcome of the verdict, without the verdict', () => {
    fc.assert(
      fc.property(anyHousehold, readings, (record, chosen) => {
        const evaluator = createEvaluator({ readings: chosen });
        expect(evaluator.outcome(record)).toBe(evaluator.evaluate(record).outcome);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses unknown readings before any record', () => {
    expect(() => createEvaluator({ readings: { povertyLine: 'x' } })).toThrowError(
      expect.objectContaining({
        issues: [expect.objectContaining({ code: 'unknownReading', path: 'readings.povertyLine' })],
      }),
    );
  });

  it('refuses a faulty record in outcome as in evaluate', () => {
    const { outcome } = createEvaluator();
    expect(() => outcome(household({ stableIncome: 1 }))).toThrowError(/stable/);
    expect(() => outcome(household({ asOf: '2021-01-01' }))).toThrowError(/2016-01-01/);
    expect(() => outcome(household(), { asOf: '2018-02-30' })).toThrowError(/date/);
  });

  it('takes the day beside the record', () => {
    const { evaluate: judge, outcome } = createEvaluator();
    const record = household({ income: { wages: 7000, business: 0, property: 0, transfers: 0, productionCosts: 0 } });
    expect([outcome(record), outcome(record, { asOf: '2020-01-01' })]).toEqual(['met', 'notMet']);
    expect(judge(record, { asOf: '2020-01-01' })).toEqual(evaluate(record, { asOf: '2020-01-01' }));
  });

  it('keeps evaluators apart: each has its own readings and rulebook', () => {
    const strict = createEvaluator({ readings: { incidenceBound: 'below' } });
    const lenient = createEvaluator({ readings: { incidenceBound: 'atMost' } });
    const own = createEvaluator({ rulebook: judgingBy({ all: [enough] }) });
    const record = village({ remainingPoorPersons: 24, incidence: 2 });
    expect([strict, lenient, own, strict].map((one) => one.outcome(record))).toEqual([
      'notMet',
      'met',
      'met',
      'notMet',
    ]);
  });

  it('is not changed by what becomes of the options afterwards', () => {
    const chosen: Record<string, string> = { incidenceBound: 'atMost' };
    const evaluator = createEvaluator({ readings: chosen });
    chosen.incidenceBound = 'nonsense';
    expect(evaluator.outcome(village({ remainingPoorPersons: 24, incidence: 2 }))).toBe('met');
  });

  it.each([
    [5],
    [null],
    [{}],
    [['household/exit']],
    [Symbol('exit')],
    ['__proto__'],
    ['constructor'],
    [Object.create(null)],
  ])('refuses what names no rule', (rule: unknown) => {
    expect(refusals(household(), { rule: rule as string })).toEqual(['unknownRule rule']);
  });

  it('judges by the built-in rulebook as by its files', () => {
    const rulebook = loadRulebook(builtInFiles());
    for (const example of Object.values(examples)) {
      expect(JSON.stringify(evaluate(example(), { rulebook }))).toBe(JSON.stringify(evaluate(example())));
    }
  });
});
