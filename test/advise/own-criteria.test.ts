import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRemedy } from '../../src/advise/apply-remedy.js';
import { createEvaluator } from '../../src/evaluate/evaluate.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';
import { citations, criterion, filesOf, labels, verdict } from '../rulebook/small.js';
import { remedy } from '../support/unchecked.js';

const number = (path: string, more: object = {}) => ({
  level: 'village',
  path,
  kind: 'count',
  unit: 'm',
  maximum: 5,
  labels,
  ...more,
});
const fields = [
  number('whole'),
  number('part', { partOf: 'whole' }),
  number('other'),
  number('planned', { fixed: true }),
  { level: 'village', path: 'kind', kind: 'code', labels, options: ['x', 'y', 'z'].map((id) => ({ id, labels })) },
  { level: 'village', path: 'done', kind: 'boolean', labels },
];
const field = (path: string) => ({ field: path });
const fact = (id: string, unit: string, value: object) => ({
  id,
  level: 'village',
  unit,
  labels,
  citation: citations[0],
  value,
});
const facts = [
  fact('share', 'percent', { ratio: [{ product: [100, field('part')] }, field('whole')], ofZero: 0 }),
  fact('both', 'm', { sum: [field('part'), field('other')] }),
  fact('left', 'm', { difference: [field('whole'), field('part')] }),
  fact(
    'counted',
    'm',
    Object.fromEntries([
      ['if', { compare: field('kind'), operator: 'equal', value: 'x' }],
      ['then', 0],
      ['else', field('other')],
    ]),
  ),
  fact('less', 'm', { minimum: [field('whole'), field('other')] }),
];
const ruledBy = (...conditions: object[]): Rulebook => {
  const names = conditions.map((_, index) => `village/own${index}`);
  return loadRulebook({
    ...filesOf([
      ...conditions.map((one, index) => criterion(`village/own${index}`, { all: [one] })),
      verdict('village/exit', ...names),
    ]),
    'fields.json': { fields },
    'facts.json': { facts },
  });
};
const least = (name: string, value: string | number) => ({
  fact: name,
  operator: 'decimal:greaterThanInclusive',
  value: String(value),
});
const most = (name: string, value: string | number) => ({
  fact: name,
  operator: 'decimal:lessThanInclusive',
  value: String(value),
});
const village = (values: object) => ({ level: 'village', id: 'V', asOf: '2018-12-31', planned: 3, ...values });
const steps = (rulebook: Rulebook, values: object) =>
  Object.fromEntries(remedy(village(values), { rulebook }).changes.map(({ path, to }) => [path, to]));

describe('advice on criteria of one’s own', () => {
  it('moves two bounds that share an input together', () => {
    const rulebook = ruledBy(least('share', 50), least('whole', 4));
    expect(steps(rulebook, { whole: 2, part: 0 })).toEqual({ whole: '4', part: '2' });
    const within = ruledBy({ all: [most('part', 3), most('other', 3), least('both', 5)] });
    expect(steps(within, { whole: 5, part: 1, other: 1 })).toEqual({ part: '3', other: '2' });
  });

  it('brings the part up to its share, and the whole down only where nothing else will do', () => {
    expect(steps(ruledBy(least('share', 60)), { whole: 5, part: 1 })).toEqual({ part: '3' });
    expect(steps(ruledBy(most('left', 1)), { whole: 5, part: 2 })).toEqual({ part: '4' });
    expect(steps(ruledBy(least('share', 60), most('part', 1)), { whole: 5, part: 1 })).toEqual({ whole: '1' });
    expect(steps(ruledBy(most('share', 20)), { whole: 5, part: 2 })).toEqual({ part: '1' });
  });

  it('leaves a whole as it is while it is not known how much of it there is', () => {
    const range = village({ whole: 5, part: { from: 1, to: 2 } });
    expect(remedy(range, { rulebook: ruledBy(least('share', 60)) })).toMatchObject({
      changes: [],
      beyondReach: ['village/own0'],
    });
  });

  it('changes a code together with the number that counts only under it', () => {
    const rulebook = ruledBy(least('counted', 3));
    expect(steps(rulebook, { kind: 'x', other: 1 })).toEqual({ kind: 'y', other: '3' });
    expect(steps(rulebook, { kind: 'x', other: 4 })).toEqual({ kind: 'y' });
    expect(steps(rulebook, { kind: 'z', other: 2 })).toEqual({ other: '3' });
  });

  it('says that nothing can be done only of what rests on what is fixed or beyond all limits', () => {
    const of = (...conditions: object[]) => {
      const { criteria, beyondReach, ruledOut } = remedy(village({ whole: 3, part: 1, other: 1 }), {
        rulebook: ruledBy(...conditions),
      });
      return { criteria, beyondReach, ruledOut };
    };
    const none = { criteria: [], beyondReach: ['village/own0'] };
    expect(of(least('planned', 4))).toEqual({ ...none, ruledOut: ['village/own0'] });
    expect(of(least('whole', 6))).toEqual({ ...none, ruledOut: ['village/own0'] });
    expect(of(least('share', 101))).toEqual({ ...none, ruledOut: ['village/own0'] });
    // What bounds a part may grow with it, though the criterion does not read it.
    const bounded = remedy(village({ whole: 0, part: 0, other: 0, done: true }), {
      rulebook: ruledBy(
        { fact: 'done', operator: 'equal', value: true },
        { all: [{ fact: 'done', operator: 'equal', value: false }, least('both', 7)] },
      ),
    });
    expect(bounded).toMatchObject({ beyondReach: ['village/own1'] });
    expect(bounded).not.toHaveProperty('ruledOut');
    // Each part could be, and only both together not: that was looked for, not proved.
    expect(of({ all: [least('other', 4), most('other', 2)] })).toEqual({ ...none, ruledOut: undefined });
  });
});

const bound = (values: readonly number[]) => fc.constantFrom(...values);
const comparison = fc
  .oneof(
    fc.tuple(
      fc.constantFrom(least, most),
      fc.constantFrom('whole', 'part', 'other', 'planned', 'both', 'left', 'less', 'counted'),
      bound([0, 1, 2, 3, 4, 5, 7]),
    ),
    fc.tuple(fc.constantFrom(least, most), fc.constant('share'), bound([0, 20, 40, 60, 80, 100])),
  )
  .map(([side, name, value]) => side(name, value));
const code = fc.constantFrom('x', 'y', 'z').map((value) => ({ fact: 'kind', operator: 'equal', value }));
const yes = fc.boolean().map((value) => ({ fact: 'done', operator: 'equal', value }));
const { condition } = fc.letrec<{ condition: object }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 2, withCrossShrink: true },
    fc.oneof({ weight: 6, arbitrary: comparison }, code, yes),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
    tie('condition').map((one) => ({ not: { all: [one] } })),
  ),
}));
const values = fc
  .record({
    whole: fc.nat(5),
    part: fc.nat(5),
    other: fc.nat(5),
    planned: fc.nat(5),
    kind: fc.constantFrom('x', 'y', 'z'),
    done: fc.boolean(),
  })
  .filter(({ whole, part }) => part <= whole);

/** Every record that differs in what may change. */
function* all(planned: number): Generator<object> {
  const upTo = [0, 1, 2, 3, 4, 5];
  for (const whole of upTo)
    for (const part of upTo.filter((one) => one <= whole))
      for (const other of upTo)
        for (const kind of ['x', 'y', 'z'])
          for (const done of [true, false]) yield village({ whole, part, other, planned, kind, done });
}

describe('advice on any criterion', () => {
  it('brings about what it promises, and says that nothing can be done only where nothing can', () => {
    let [mended, possible, out] = [0, 0, 0];
    const kept = fc.property(fc.array(condition, { minLength: 1, maxLength: 2 }), values, (conditions, given) => {
      const rulebook = ruledBy(...conditions);
      const { evaluate } = createEvaluator({ rulebook });
      const outcomes = (record: object) =>
        new Map(evaluate(record as never).criteria.map(({ id, outcome }) => [id, outcome]));
      const record = village(given);
      const before = outcomes(record);
      const { changes, criteria, beyondReach, ruledOut = [] } = remedy(record, { rulebook });
      const after = outcomes(applyRemedy(record, { changes }, { rulebook }));
      for (const [id, outcome] of before) {
        if (outcome === 'met' || criteria.includes(id)) expect(after.get(id)).toBe('met');
        else expect(beyondReach).toContain(id);
      }
      if (beyondReach.length + criteria.length === 0) return;
      const others = [...all(given.planned)].map(outcomes);
      for (const id of ruledOut) expect(others.every((one) => one.get(id) === 'notMet')).toBe(true);
      out += ruledOut.length;
      if (others.some((one) => [...one.values()].every((outcome) => outcome === 'met'))) {
        possible += 1;
        if (beyondReach.length === 0) mended += 1;
      }
    });
    fc.assert(kept, { numRuns: 300 });
    expect(out).toBeGreaterThan(10);
    // What is looked for is nearly always found.
    expect(mended).toBeGreaterThan(0.95 * possible);
  });
});
