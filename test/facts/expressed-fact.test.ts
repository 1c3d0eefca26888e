/** What a fact said as an expression makes of second sources. */

import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/base/exact.js';
import { isInterval, spanOf } from '../../src/base/interval.js';
import { givenOn } from '../../src/evaluate/prepare.js';
import { readFacts } from '../../src/facts/read-facts.js';
import { inputsIn } from '../../src/facts/registry.js';
import { isUncertain } from '../../src/records/uncertainty.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { household } from '../examples.js';
import { fields, parseRecord } from '../support/fields.js';

const field = (path: string) => ({ field: path });
const income = (part: string) => field(`income.${part}`);
const faults: unknown[] = [];
const shown = (value: unknown): unknown =>
  isInterval(value)
    ? spanOf(value)
    : typeof value === 'object' && value !== null
      ? toDecimalString(value as never)
      : (value ?? null);

const given = (chosen: Readonly<Record<string, string>>, { asOf }: ReturnType<typeof parseRecord>) =>
  givenOn(hunan2016To2020(), chosen, asOf, new Map(), 0);

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
    { add: (at, fault) => faults.push([at, fault]), meant: () => ({}), table: fields, inputs: inputsIn(fields) },
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
