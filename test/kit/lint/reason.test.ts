/** Reasoning about conditions, held against trying out values. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, exact } from '../../../src/base/exact.js';
import { numberDomain } from '../../../src/kit/lint/reason/domain.js';
import { Effort } from '../../../src/kit/lint/reason/effort.js';
import { reasonAbout } from '../../../src/kit/lint/reason/findings.js';
import { formulaAt } from '../../../src/kit/lint/reason/formula.js';
import { possible } from '../../../src/kit/lint/reason/possible.js';
import { hunan2016To2020 } from '../../../src/rulebook/builtin.js';
import { type Operator, orderOperators } from '../../../src/rulebook/condition.js';
import { criteriaOf } from '../../../src/rulebook/rules.js';
import { judgingBy, leaf, manifest } from '../../rulebook/small.js';

type Raw = Record<string, unknown>;
const least = 'decimal:greaterThanInclusive';
const most = 'decimal:lessThanInclusive';
const above = 'decimal:greaterThan';
const below = 'decimal:lessThan';

/** What is said of conditions about a village, as short texts. */
function said(conditions: Raw, params: object = {}): readonly string[] {
  const rulebook = judgingBy(conditions, params);
  const [criterion] = criteriaOf(rulebook);
  if (criterion === undefined) throw new Error('no criterion');
  return reasonAbout(criterion, conditions, rulebook).map((one) => {
    const at = `/${one.at.map(String).join('/')}`;
    if (one.kind === 'always') return `${at} always ${one.outcome}${one.when.always ? '' : ' at times'}`;
    return one.kind === 'redundant'
      ? `${at} ${one.same ? 'same as' : 'adds nothing to'} ${one.other}`
      : `${at} skipped`;
  });
}

const income = (operator: string, value: number) => leaf('collectiveIncome', operator, value);
const poor = (operator: string, value: number) => leaf('remainingPoorPersons', operator, value);
const incidence = (operator: string, value: number) => leaf('povertyIncidence', operator, value);
const roads = (value: boolean) => leaf('tasks.roads', 'equal', value);

describe('conditions', () => {
  it.each<[string, Raw, readonly string[]]>([
    ['a bound above the range', { all: [incidence(above, 100)] }, ['/all/0 always false']],
    ['the range itself', { all: [incidence(most, 100)] }, ['/all/0 always true']],
    ['a bound just within', { all: [incidence(below, 100)] }, []],
    ['less than nothing', { all: [poor(below, 0)] }, ['/all/0 always false']],
    ['at least nothing', { all: [income(least, 0)] }, ['/all/0 always true']],
    ['more than nothing', { all: [income(above, 0)] }, []],
    ['a contradiction', { all: [income(least, 5), income(below, 5)] }, ['/ always false']],
    ['a single value left', { all: [income(least, 5), income(most, 5)] }, []],
    ['all values', { any: [income(below, 5), income(least, 5)] }, ['/ always true']],
    ['all values but one', { any: [income(below, 5), income(above, 5)] }, []],
    ['no whole number between', { all: [poor(above, 4), poor(below, 5)] }, ['/ always false']],
    ['a whole number between', { all: [poor(above, 4), poor(below, 6)] }, []],
    ['money between', { all: [income(above, 4), income(below, 5)] }, []],
    ['both of a boolean', { any: [roads(true), roads(false)] }, ['/ always true']],
    ['not both of a boolean', { not: { any: [roads(true), roads(false)] } }, ['/not always true']],
    ['never both', { all: [roads(true), roads(false)] }, ['/ always false']],
    ['a narrower bound', { all: [income(least, 5), income(least, 7)] }, ['/all/0 adds nothing to 1']],
    ['a wider bound', { any: [income(least, 5), income(least, 7)] }, ['/any/1 adds nothing to 0']],
    ['the same twice', { all: [roads(true), roads(true)] }, ['/all/1 same as 0']],
    ['the same said otherwise', { all: [roads(true), { not: { all: [roads(false)] } }] }, ['/all/1 same as 0']],
    [
      'a group that a part implies',
      { all: [roads(true), { any: [roads(true), income(least, 5)] }] },
      ['/all/1 adds nothing to 0'],
    ],
    [
      'a group deeper down',
      { any: [roads(true), { all: [income(least, 5), income(below, 5)] }] },
      ['/any/1 always false'],
    ],
    ['two facts', { any: [income(least, 5), poor(below, 5)] }, []],
    [
      'a contradiction through two facts',
      { all: [{ any: [roads(true), income(least, 5)] }, roads(false), income(below, 5)] },
      ['/ always false'],
    ],
    ['a fact and itself', { all: [leaf('tasks.roads', 'equal', { fact: 'tasks.roads' })] }, ['/all/0 always true']],
    [
      'two facts against each other',
      {
        all: [
          leaf('remainingPoorPersons', below, { fact: 'registeredRuralPopulation' }),
          leaf('registeredRuralPopulation', below, { fact: 'remainingPoorPersons' }),
        ],
      },
      ['/ always false'],
    ],
  ])('%s', (_, conditions, expected) => {
    expect(said(conditions)).toEqual(expected);
  });

  it('hold only under some readings', () => {
    const operators = [{ reading: 'bound', option: 'above', at: '/all/0', operator: above }];
    expect(said({ all: [incidence(least, 100)] }, { operators })).toEqual(['/all/0 always false at times']);
  });

  it('of a parameter without a value on some days are not known there', () => {
    // income/least begins in 2018, the rulebook in 2010.
    expect(manifest.validFrom).toBe('2010-01-01');
    const enough = leaf('collectiveIncome', least, { fact: 'income/least' });
    expect(said({ any: [enough, leaf('collectiveIncome', below, { fact: 'income/least' })] })).toEqual([
      '/ always true at times',
    ]);
  });

  it('are not gone through where they are too many', () => {
    expect(said({ all: Array.from({ length: 301 }, () => roads(true)) })).toEqual(['/ skipped']);
    const conditions = { any: [roads(true), roads(false)] };
    const rulebook = judgingBy(conditions);
    const [criterion] = criteriaOf(rulebook);
    const within = (comparisons: number) =>
      criterion && reasonAbout(criterion, conditions, rulebook, new Effort(comparisons)).map(({ kind }) => kind);
    expect([within(1000), within(10)]).toEqual([['always'], ['skipped']]);
  });
});

describe('laws', () => {
  const names = ['collectiveIncome', 'remainingPoorPersons', 'povertyIncidence', 'tasks.roads', 'tasks.water'];
  const ordered = fc
    .record({
      name: fc.constantFrom(...names.slice(0, 3)),
      operator: fc.constantFrom(...orderOperators),
      bound: fc.integer({ min: -1, max: 4 }),
    })
    .map(({ name, operator, bound }): Raw => leaf(name, `decimal:${operator}`, bound));
  const plain = fc
    .record({
      name: fc.constantFrom(...names.slice(3)),
      operator: fc.constantFrom('equal', 'notEqual'),
      value: fc.boolean(),
    })
    .map(({ name, operator, value }): Raw => leaf(name, operator, value));
  const { tree } = fc.letrec<{ tree: Raw }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.oneof(ordered, plain),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
      tie('tree').map((not) => ({ not })),
    ),
  }));

  /** Values on, between and beyond all bounds that are tried, within what the fact can be. */
  const samples: Readonly<Record<string, readonly (number | boolean)[]>> = {
    collectiveIncome: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5],
    remainingPoorPersons: [0, 1, 2, 3, 4, 5],
    povertyIncidence: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5, 100],
    'tasks.roads': [true, false],
    'tasks.water': [true, false],
  };

  type Values = Readonly<Record<string, number | boolean>>;
  const holds: Readonly<Record<Operator, (a: unknown, b: unknown) => boolean>> = {
    greaterThanInclusive: (a, b) => Number(a) >= Number(b),
    greaterThan: (a, b) => Number(a) > Number(b),
    lessThanInclusive: (a, b) => Number(a) <= Number(b),
    lessThan: (a, b) => Number(a) < Number(b),
    equal: (a, b) => a === b,
    notEqual: (a, b) => a !== b,
    in: () => false,
    notIn: () => false,
  };
  function outcome(raw: Raw, values: Values): boolean {
    if ('all' in raw) return (raw.all as Raw[]).every((part) => outcome(part, values));
    if ('any' in raw) return (raw.any as Raw[]).some((part) => outcome(part, values));
    if ('not' in raw) return !outcome(raw.not as Raw, values);
    const operator = String(raw.operator).replace('decimal:', '') as Operator;
    return holds[operator](values[String(raw.fact)], raw.value);
  }

  const every: Values[] = names.reduce<Values[]>(
    (before, name) => before.flatMap((one) => (samples[name] ?? []).map((value) => ({ ...one, [name]: value }))),
    [{}],
  );

  it('what is possible is what some values bring about', () => {
    let fixed = 0;
    fc.assert(
      fc.property(tree, (raw) => {
        const rulebook = judgingBy({ all: [raw] });
        const [criterion] = criteriaOf(rulebook);
        if (criterion === undefined) throw new Error('no criterion');
        const moment = { day: '2018-12-31', chosen: {} };
        const { formula, ...space } = formulaAt(criterion.conditions, 'village', rulebook, moment, new Effort());
        const outcomes = new Set(every.map((values) => outcome(raw, values)));
        if (outcomes.size === 1) fixed += 1;
        for (const want of [true, false]) expect(possible(formula, want, space)).toBe(outcomes.has(want));
      }),
      { numRuns: 150, seed: 20190730 },
    );
    // Else it was never seen to find anything.
    expect(fixed).toBeGreaterThan(5);
  });

  it('a part of a range is what no bound tells apart', () => {
    const bound = fc.integer({ min: -20, max: 20 }).map((tenths) => tenths / 4);
    const edge = fc.option(fc.integer({ min: -3, max: 3 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(bound, { minLength: 1, maxLength: 5 }), edge, edge, fc.boolean(), (bounds, a, b, whole) => {
        const [minimum, maximum] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
        const domain = numberDomain(bounds.map(exact), { minimum, maximum, whole });
        // Every value that the range lets through lies in exactly one part, and every part has one.
        const values = Array.from({ length: 161 }, (_, index) => (index - 80) / 8).filter(
          (value) =>
            (minimum === undefined || value >= minimum) &&
            (maximum === undefined || value <= maximum) &&
            (!whole || Number.isInteger(value)),
        );
        const ends = [minimum, maximum].flatMap((end) => (end === undefined ? [] : [end]));
        const sorted = [...new Set([...bounds, ...ends])].sort((x, y) => x - y);
        const partOf = (value: number) => {
          const at = sorted.findIndex((one) => one >= value);
          if (at < 0) return sorted.length * 2;
          return sorted[at] === value ? at * 2 + 1 : at * 2;
        };
        expect([...domain.parts]).toEqual([...new Set(values.map(partOf))].sort((x, y) => x - y));
        for (const one of bounds) expect(domain.partOf(exact(one))).toBe(partOf(one));
      }),
    );
  });

  it('the range of a fact holds every value that a record not refused gives it', () => {
    const { facts } = hunan2016To2020();
    const numbers = [...facts.village.values(), ...facts.county.values(), ...facts.household.values()].filter(
      ({ type }) => type.kind === 'number',
    );
    for (const { name, range } of numbers) {
      const { minimum, maximum } = range ?? {};
      if (minimum === undefined || maximum === undefined) continue;
      expect(compare(exact(minimum), exact(maximum)), name).toBe(-1);
    }
    expect(facts.county.get('villageExitRate')?.range).toEqual({ minimum: 0, maximum: 100 });
    // More may be moved than was planned, and costs may exceed income.
    expect(facts.county.get('relocationRate')?.range).toEqual({ minimum: 0 });
    expect(facts.household.get('perCapitaNetIncome')?.range).toBeUndefined();
  });
});
