/** Facts said as expressions against the same facts written by hand, on records made at random. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/base/exact.js';
import { isInterval, spanOf } from '../../src/base/interval.js';
import { givenOn } from '../../src/evaluate/prepare.js';
import type { Fact } from '../../src/facts/fact.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { factsIn } from '../../src/facts/registry.js';
import type { Field, Level, Scope } from '../../src/records/catalog.js';
import { commonTable } from '../../src/records/catalog.js';
import type { Unit } from '../../src/records/field.js';
import { isUncertain } from '../../src/records/uncertainty.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { household } from '../examples.js';
import { fields, fieldsOf, parseRecord } from '../support/fields.js';

/** The facts that every rulebook has. */
const commonFacts = factsIn(commonTable);

const field = (path: string) => ({ field: path });
const percent = (part: string, whole: string, rest: object = {}) => ({
  ratio: [{ product: [100, field(part)] }, field(whole)],
  ...rest,
});
const income = (part: string) => field(`income.${part}`);
const day = { day: 'asOf' };
const schoolYear = { lastAnniversary: { parameter: 'schoolYearStart' }, until: day };
const aged = (on: object, operator: string, bound: string) => ({
  compare: { completedYears: [field('members[].birthDate'), on] },
  operator: `decimal:${operator}`,
  value: { parameter: bound },
});

interface Said {
  readonly level: Scope;
  readonly unit?: Unit;
  readonly value: unknown;
}

/** What facts come to that are written by hand, by their names. */
const said: Readonly<Record<string, Said>> = {
  perCapitaNetIncome: {
    level: 'household',
    unit: 'yuan/person/year',
    value: {
      ratio: [
        {
          difference: [
            { sum: ['wages', 'business', 'property', 'transfers'].map(income) },
            {
              byReading: 'oneOffTransfers',
              options: {
                counted: income('productionCosts'),
                excluded: { sum: [income('oneOffTransfers'), income('productionCosts')] },
              },
            },
          ],
        },
        {
          byReading: 'householdSize',
          options: {
            allMembers: { count: 'members' },
            sharing: { count: 'members', where: field('members[].sharesIncome') },
          },
        },
      ],
    },
  },
  schoolAgeMembersInSchool: {
    level: 'household',
    value: {
      every: 'members',
      holds: {
        any: [
          { compare: field('members[].schooling'), operator: 'notIn', value: ['droppedOut', 'neverEnrolled'] },
          aged(schoolYear, 'lessThan', 'schoolAge/from'),
          aged(day, 'greaterThanInclusive', 'schoolAge/to'),
        ],
      },
    },
  },
  allMembersInsured: {
    level: 'household',
    value: {
      every: 'members',
      holds: { compare: field('members[].medicalInsurance'), operator: 'notEqual', value: 'none' },
    },
  },
  povertyIncidence: {
    level: 'village',
    unit: 'percent',
    value: { firstKnown: [percent('remainingPoorPersons', 'registeredRuralPopulation'), field('incidence')] },
  },
};

const names = Object.keys(said);
const faults: unknown[] = [];
const expressed = new Map(
  readFacts(
    names.map((name) => ({ id: `${name}Said`, labels: { zh: name, en: name }, ...(said[name] as Said) })),
    (id) => hunan2016To2020().parameters.has(id),
    { add: (at, fault) => faults.push([at, fault]), meant: () => ({}), table: fields, common: factsIn(fields) },
  ).map((fact) => [fact.name.replace(/Said$/, ''), fact] as const),
);

/** The fields that some facts read of a level, second sources left out but for the published incidence. */
function readBy(level: Level): Field[] {
  const paths = new Set([...expressed.values()].flatMap((fact) => fact.inputs));
  return fieldsOf(level).filter(({ path }) => paths.has(path) && path !== 'members[].deathDate');
}

const numbers: Partial<Record<Field['kind'], readonly unknown[]>> = {
  count: [0, 1, 2, 3, 7, 100, 2016, Number.MAX_SAFE_INTEGER],
  money: [0, 1, 100.25, '300.5', 12000, '999999999999999.9999'],
  measure: [0, 0.1, 25, 99.5, 1e20],
  percent: [0, 1.5, 2, 100],
};

function givenTo({ kind, options = {}, path }: Field): fc.Arbitrary<unknown> {
  if (kind === 'boolean') return fc.boolean();
  if (kind === 'code') return fc.constantFrom(...Object.keys(options));
  if (kind === 'date')
    return fc.constantFrom('2003-01-01', '2002-12-31', '2010-02-28', '2012-02-29', '2012-09-01', '2011-08-31');
  const one = fc.constantFrom(...(numbers[kind] ?? []));
  const range = fc.tuple(one, one).map(([a, b]) => (Number(a) <= Number(b) ? { from: a, to: b } : { from: b, to: a }));
  // Nothing said of one-off transfers is taken for a range by the fact written by hand; an expression misses it.
  return path === 'incidence' ? one : fc.oneof({ weight: 2, arbitrary: one }, { weight: 1, arbitrary: range });
}

function recordOf(level: Level): fc.Arbitrary<object> {
  const fields = readBy(level);
  const filled = (own: readonly Field[], prefix: string) =>
    fc.record(
      Object.fromEntries(
        own.map((one) => [
          one.path.slice(prefix.length),
          fc.option(givenTo(one), { nil: undefined, freq: one.path.includes('oneOff') ? 1_000_000 : 6 }),
        ]),
      ),
    );
  const ofMembers = fields.filter(({ path }) => path.startsWith('members[].'));
  const others = filled(
    fields.filter((one) => !ofMembers.includes(one)),
    '',
  );
  return fc
    .record({
      asOf: fc.constantFrom('2016-06-30', '2018-12-31', '2019-02-28', '2020-03-01', '2017-08-30', '2017-08-31'),
      values: others,
      members: fc.array(filled(ofMembers, 'members[].'), { minLength: 1, maxLength: 3 }),
    })
    .map(({ asOf, values, members }) => {
      const record: Record<string, unknown> = { level, id: 'x', asOf };
      for (const [path, value] of Object.entries(values)) {
        const [key = '', inner] = path.split('.');
        if (inner === undefined) record[key] = value;
        else record[key] = { ...(record[key] as object | undefined), [inner]: value };
      }
      return level === 'household' ? { ...record, members } : record;
    });
}

const shown = (value: unknown): unknown =>
  isInterval(value)
    ? spanOf(value)
    : typeof value === 'object' && value !== null
      ? toDecimalString(value as never)
      : (value ?? null);

const given = (chosen: Readonly<Record<string, string>>, { asOf }: ReturnType<typeof parseRecord>) =>
  givenOn(hunan2016To2020(), chosen, asOf, new Map(), 0);

/** All that a fact tells of a record. */
function told(fact: Fact, chosen: Readonly<Record<string, string>>, record: ReturnType<typeof parseRecord>) {
  const prepared = fact.prepare(given(chosen, record));
  return {
    value: isUncertain(record) ? null : shown(prepared.value(record)),
    between: shown(prepared.between?.(record)),
    conflicts: prepared.inDoubt?.(record)?.conflicts ?? [],
    trace: prepared.trace(record),
  };
}

const readings = fc.record({
  oneOffTransfers: fc.constantFrom('counted', 'excluded'),
  householdSize: fc.constantFrom('allMembers', 'sharing'),
  povertyLine: fc.constant('national'),
});

describe('facts said as expressions', () => {
  it('are read without a fault', () => {
    expect(faults).toEqual([]);
    expect([...expressed.keys()].sort()).toEqual([...names].sort());
  });

  it.each(['household', 'village'] as const)('about a %s come to the same as those written by hand', (level) => {
    let compared = 0;
    fc.assert(
      fc.property(recordOf(level), readings, (raw, chosen) => {
        let record: ReturnType<typeof parseRecord>;
        try {
          record = parseRecord(raw);
        } catch {
          return;
        }
        for (const [name, fact] of expressed) {
          const own = commonFacts[fact.level].get(name);
          if (own === undefined || (fact.level === 'member' ? 'household' : fact.level) !== level) continue;
          const [one, other] = [told(fact, chosen, record), told(own, chosen, record)];
          // Beside the counts the published rate is a second source to the fact written by hand.
          if (other.conflicts.includes('incidence')) continue;
          const between = own.prepare(given(chosen, record)).between === undefined ? one.between : other.between;
          // What an age makes impossible is left open by both; only an expression names it as missing too.
          const trace = other.conflicts.length > 0 ? one.trace : other.trace;
          expect(one, name).toEqual({ ...other, between, trace });
          compared += 1;
        }
      }),
      { numRuns: 400, seed: 20161 },
    );
    expect(compared).toBeGreaterThan(150);
  });

  it.each(names)('%s has the same static parts', (name) => {
    const [one, other] = [expressed.get(name), commonFacts[said[name]?.level ?? 'household'].get(name)];
    expect(one?.type).toEqual(other?.type);
    expect(one?.working).toEqual(other?.working);
    expect(one?.readings).toEqual(other?.readings);
    expect(one?.inputs).toEqual(other?.inputs);
  });
});

describe('second sources', () => {
  const members = field('reported.members');
  const facts = readFacts(
    [
      {
        id: 'people',
        level: 'household',
        unit: 'persons',
        labels: { zh: '人数', en: 'people' },
        value: { count: 'members' },
        sources: [{ value: members, where: { compare: members, operator: 'decimal:greaterThan', value: 0 } }],
      },
      {
        id: 'wagesOfEach',
        level: 'household',
        unit: 'yuan/person/year',
        labels: { zh: '人均工资', en: 'wages of each' },
        value: { ratio: [income('wages'), { maximum: [1, { fact: 'people' }] }] },
        sources: [
          {
            value: field('reported.perCapitaNetIncome'),
            against: { ratio: [income('wages'), { count: 'members' }] },
            standsIn: { not: { known: income('wages') } },
          },
        ],
      },
    ],
    () => false,
    { add: (at, fault) => faults.push([at, fault]), meant: () => ({}), table: fields, common: factsIn(fields) },
  );
  const of = (wages: unknown, reported: object) => {
    const record = parseRecord(household({ members: [{}, {}], income: { wages }, reported }));
    const fact = facts.find(({ name }) => name === 'wagesOfEach')?.prepare(given({}, record));
    const { conflicts, possible } = fact?.inDoubt?.(record) ?? {};
    const paths = (inputs: readonly { path: string }[] = []) => inputs.map(({ path }) => path);
    const trace = fact?.trace(record);
    return {
      value: isUncertain(record) ? null : shown(fact?.value(record)),
      between: shown(fact?.between?.(record)),
      read: paths(trace?.inputs),
      missing: trace?.missing,
      ...(trace?.reported === undefined ? {} : { reported: trace.reported }),
      ...(conflicts && { conflicts, possible: possible?.map((one) => [shown(one.value), paths(one.trace().inputs)]) }),
    };
  };
  const READ = { between: '500', read: ['income.wages'], missing: [] };

  it('confirm, as far as they are written, or say nothing', () => {
    expect(of(1000, {})).toEqual({ value: '500', ...READ });
    expect(of(1000, { members: 2, perCapitaNetIncome: 500 })).toEqual({ value: '500', ...READ });
    expect(of(1001, { perCapitaNetIncome: 501 }).value).toBe('500.5');
    expect(of(1000, { members: 0 })).toEqual({ value: '500', ...READ });
    expect(of(1000, { members: { from: 1, to: 2 } }).conflicts).toBeUndefined();
  });

  it('contradict: then it can be what any of them makes of it', () => {
    expect(of(1000, { members: 4 })).toEqual({
      value: null,
      ...READ,
      conflicts: ['reported.members'],
      possible: [
        ['500', ['income.wages']],
        ['250', ['income.wages', 'reported.members']],
      ],
    });
    expect(of(1000, { members: 4, perCapitaNetIncome: 250 })).toMatchObject({
      conflicts: ['reported.perCapitaNetIncome', 'reported.members'],
      possible: [
        ['500', ['income.wages']],
        ['250', ['income.wages', 'reported.members']],
        ['250', ['reported.perCapitaNetIncome']],
      ],
    });
    expect(of({ from: 1000, to: 2000 }, { members: { from: 4, to: 5 } }).possible?.map(([value]) => value)).toEqual([
      { from: '500', to: '1000' },
      { from: '200', to: '500' },
    ]);
  });

  it('stand in where they are said to, and then nothing within is held against them', () => {
    expect(of(null, { members: 4, perCapitaNetIncome: 300 })).toEqual({
      value: '300',
      between: '300',
      read: ['reported.perCapitaNetIncome'],
      missing: [],
      reported: true,
    });
    expect(of(null, { members: 2 })).toEqual({ value: null, between: null, read: [], missing: ['income.wages'] });
  });

  it('are named beside the inputs', () => {
    const [people, each] = facts;
    expect([people?.inputs, people?.beside]).toEqual([['members[].deathDate'], ['reported.members']]);
    expect([each?.inputs, each?.beside]).toEqual([
      ['members[].deathDate', 'income.wages'],
      ['reported.perCapitaNetIncome', 'reported.members'],
    ]);
    expect(faults).toEqual([]);
  });
});
