/** Expressions made at random, on records with ranges and gaps: what is said of all holds of each record within. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Exact, toDecimalString } from '../../src/base/exact.js';
import { givenOn } from '../../src/evaluate/prepare.js';
import type { Fact } from '../../src/facts/fact.js';
import { type FactSource, readFacts } from '../../src/facts/read-facts.js';
import { derivedIn, inputsIn } from '../../src/facts/registry.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { withValues } from '../../src/rulebook/rulebook-records.js';
import { fields, parseRecord } from '../support/fields.js';

const NUMBERS = ['income.wages', 'income.transfers', 'income.oneOffTransfers'];
const TRAINING = 'members[].trainingMonths';
const OWN = 'members[].ownIncome';

const choice = (...of: readonly unknown[]) =>
  Object.fromEntries(['if', 'then', 'else'].map((key, index) => [key, of[index]]));

/** Expressions of a type, within a list of members or not, nested no deeper than this. */
function numberOf(depth: number, member: boolean): fc.Arbitrary<unknown> {
  const leaves = fc.oneof(
    fc.constantFrom(0, 1, 2, 100),
    fc.constantFrom(...NUMBERS, ...(member ? [TRAINING] : [])).map((field) => ({ field })),
  );
  if (depth === 0) return leaves;
  const number = numberOf(depth - 1, member);
  const truth = truthOf(depth - 1, member);
  const two = fc.tuple(number, number);
  return fc.oneof(
    leaves,
    two.map((sum) => ({ sum })),
    two.map((difference) => ({ difference })),
    two.map((product) => ({ product })),
    two.map((minimum) => ({ minimum })),
    two.map((maximum) => ({ maximum })),
    two.map((ratio) => ({ ratio })),
    fc.tuple(two, fc.constantFrom(0, 5)).map(([ratio, ofZero]) => ({ ratio, ofZero })),
    two.map((firstKnown) => ({ firstKnown })),
    fc.tuple(truth, number, number).map((parts) => choice(...parts)),
    ...(member
      ? []
      : [
          truthOf(depth - 1, true).map((where) => ({ count: 'members', where })),
          numberOf(depth - 1, true).map((total) => ({ total, over: 'members' })),
          fc
            .tuple(numberOf(depth - 1, true), truthOf(depth - 1, true))
            .map(([total, where]) => ({ total, over: 'members', where })),
        ]),
  );
}

function truthOf(depth: number, member: boolean): fc.Arbitrary<unknown> {
  const leaves = fc.oneof(
    fc.boolean(),
    fc.constantFrom('stableIncome', ...(member ? [OWN] : [])).map((field) => ({ field })),
  );
  if (depth === 0) return leaves;
  const number = numberOf(depth - 1, member);
  const truth = truthOf(depth - 1, member);
  const order = fc.constantFrom('greaterThanInclusive', 'greaterThan', 'lessThanInclusive', 'lessThan');
  return fc.oneof(
    leaves,
    fc
      .tuple(number, order, number)
      .map(([left, operator, value]) => ({ compare: left, operator: `decimal:${operator}`, value })),
    fc.tuple(truth, truth).map((all) => ({ all })),
    fc.tuple(truth, truth).map((any) => ({ any })),
    truth.map((not) => ({ not })),
    number.map((known) => ({ known })),
    fc.tuple(truth, truth).map((firstKnown) => ({ firstKnown })),
    fc.tuple(truth, truth, truth).map((parts) => choice(...parts)),
    ...(member
      ? []
      : [
          truthOf(depth - 1, true).map((holds) => ({ every: 'members', holds })),
          truthOf(depth - 1, true).map((holds) => ({ some: 'members', holds })),
        ]),
  );
}

const end = fc.constantFrom(0, 1, 2, 3, 50);
const number = fc.oneof(
  fc.constant(undefined),
  end,
  fc.tuple(end, end).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
);
const record = fc
  .record({
    wages: number,
    transfers: number,
    // Where it is absent it is any part of the transfers, and missing all the same.
    oneOffTransfers: number.filter((one) => one !== undefined),
    stableIncome: fc.constantFrom(undefined, true, false),
    members: fc.array(fc.record({ trainingMonths: number, ownIncome: fc.constantFrom(undefined, true, false) }), {
      minLength: 1,
      maxLength: 2,
    }),
  })
  .map(({ stableIncome, members, ...income }) => ({
    level: 'household',
    id: 'x',
    asOf: '2018-12-31',
    stableIncome,
    income,
    members,
  }));

/** Records within a record with ranges: each range at its ends and between, but for what contradicts itself. */
function within(parsed: ReturnType<typeof parseRecord>): (typeof parsed)[] {
  const raw = parsed as unknown as { income: Record<string, unknown>; members: Record<string, unknown>[] };
  const paths = [
    ...NUMBERS.map((path) => [path, raw.income[path.slice('income.'.length)]] as const),
    ...raw.members.map((member, at) => [`members[${at}].trainingMonths`, member.trainingMonths] as const),
  ];
  const worlds = paths.reduce<Record<string, unknown>[]>(
    (before, [path, value]) => {
      if (typeof value !== 'object' || value === null) return before;
      const { from, to } = value as { from: number; to: number };
      const points = [...new Set([from, Math.floor((from + to) / 2), to])];
      return before.flatMap((one) => points.map((point) => ({ ...one, [path]: point })));
    },
    [{}],
  );
  return worlds
    .map((values) => withValues(parsed, values))
    .filter((one) => {
      const { transfers, oneOffTransfers } = (one as unknown as { income: Record<string, number | undefined> }).income;
      return transfers === undefined || oneOffTransfers === undefined || oneOffTransfers <= transfers;
    });
}

/** The fact of a definition; what every rulebook derives is not made anew for each. */
function factOf(source: FactSource, add: Parameters<typeof readFacts>[2]['add']): Fact | undefined {
  const place = { add, meant: () => ({}), table: fields, inputs: inputsIn(fields) };
  return readFacts([source], () => false, place, derivedIn(fields)).find(({ name }) => name === source.id);
}

function check(value: unknown, raw: unknown, unit?: 'persons'): 'faulty' | 'open' | 'told' {
  const faults: unknown[] = [];
  const source = { id: 'x', level: 'household', labels: { zh: 'x', en: 'x' }, value, unit } as const;
  const fact = factOf(source, (...fault) => faults.push(fault));
  if (fact === undefined) {
    expect(faults).not.toEqual([]);
    return 'faulty';
  }
  let parsed: ReturnType<typeof parseRecord>;
  try {
    parsed = parseRecord(raw);
  } catch {
    return 'faulty';
  }
  const prepared = fact.prepare(givenOn(hunan2016To2020(), {}, parsed.asOf, new Map()));
  const trace = prepared.trace(parsed);
  const all =
    prepared.between?.(parsed) ??
    (unit === undefined ? ((prepared.certainly ?? prepared.value)(parsed) as boolean | undefined) : undefined);
  const values = within(parsed).map((one) => prepared.value(one));
  if (all === undefined) {
    // What is open is so for want of something, or by a range; but for a base that is nothing whatever is given.
    if (trace.missing.length === 0 && !JSON.stringify(value).includes('ratio'))
      expect(JSON.stringify(trace.inputs)).toContain('from');
    return 'open';
  }
  for (const one of values) {
    if (typeof all !== 'object') expect(one).toBe(all);
    else {
      expect(one).toBeDefined();
      expect(compare(one as Exact, all.from), `${toDecimalString(one as Exact)} from`).toBeGreaterThanOrEqual(0);
      expect(compare(one as Exact, all.to), `${toDecimalString(one as Exact)} to`).toBeLessThanOrEqual(0);
    }
  }
  return 'told';
}

describe('an expression on a record with ranges and gaps', () => {
  it('is a number within its interval, whatever the numbers are within theirs', () => {
    const seen = { faulty: 0, open: 0, told: 0 };
    fc.assert(
      fc.property(numberOf(3, false), record, (value, raw) => {
        seen[check(value, raw, 'persons')] += 1;
      }),
      { numRuns: 3000, seed: 31 },
    );
    expect(seen.told).toBeGreaterThan(300);
    expect(seen.open).toBeGreaterThan(300);
  });

  it('holds or does not wherever it is said to', () => {
    const seen = { faulty: 0, open: 0, told: 0 };
    fc.assert(
      fc.property(truthOf(3, false), record, (value, raw) => {
        seen[check(value, raw)] += 1;
      }),
      { numRuns: 3000, seed: 32 },
    );
    expect(seen.told).toBeGreaterThan(300);
    expect(seen.open).toBeGreaterThan(300);
  });

  it.each<[string, unknown, unknown, unknown]>([
    ['a sum', { sum: [{ field: NUMBERS[0] }, 1] }, { wages: 2 }, '3'],
    ['a part of nothing', { ratio: [{ field: NUMBERS[0] }, { field: NUMBERS[1] }], ofZero: 7 }, { transfers: 0 }, '7'],
    [
      'a part of nothing of which nothing is said',
      { ratio: [{ field: NUMBERS[0] }, { field: NUMBERS[1] }] },
      { wages: 1, transfers: 0 },
      ['income.transfers'],
    ],
    [
      'a number less itself',
      { difference: [{ field: NUMBERS[0] }, { field: NUMBERS[0] }] },
      { wages: { from: 1, to: 9 } },
      '0',
    ],
    ['the greatest', { maximum: [3, { field: NUMBERS[0] }] }, { wages: 2 }, '3'],
    ['the least', { minimum: [3, { field: NUMBERS[0] }] }, { wages: 2 }, '2'],
    ['months', { completedMonths: [{ dayAfter: { day: 'asOf' } }, { day: 'asOf' }] }, {}, '0'],
    ['days', { daysCounted: [{ lastAnniversary: '12-30', until: { day: 'asOf' } }, { day: 'asOf' }] }, {}, '2'],
    ['a year', { yearOf: { dayAfter: { day: 'asOf' } } }, {}, '2019'],
  ])('is %s', (_, value, income, expected) => {
    const source = { id: 'x', level: 'household', unit: 'persons', labels: { zh: 'x', en: 'x' }, value } as const;
    const fact = factOf(source, () => expect.unreachable());
    const parsed = parseRecord({ level: 'household', id: 'x', asOf: '2018-12-31', members: [{}], income });
    const prepared = fact?.prepare(givenOn(hunan2016To2020(), {}, parsed.asOf, new Map()));
    const between = prepared?.between?.(parsed);
    if (Array.isArray(expected)) {
      expect(between).toBeUndefined();
      expect(prepared?.trace(parsed).missing).toEqual(expected);
    } else expect([between?.from, between?.to].map((one) => one && toDecimalString(one))).toEqual([expected, expected]);
  });
});
