import { describe, expect, it } from 'vitest';
import { gapOf } from '../../src/advise/gap.js';
import { toMarginString } from '../../src/base/exact.js';
import { household, type Plain } from '../examples.js';
import { given } from './given.js';

/** The gaps of the comparisons of a criterion. */
function gaps(record: Plain, id: string) {
  const { plan, criterion } = given(record, id);
  return criterion.leaves.map((leaf) => {
    const gap = gapOf(leaf, plan.record);
    return gap && toMarginString(gap);
  });
}

describe('the gap of a comparison', () => {
  it('is the fact less its bound, of a range at its worst, and none where there is no number', () => {
    const income = { wages: 5991, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 };
    const [exact, stable] = gaps(household({ income }), 'household/income');
    const [ranged] = gaps(household({ income: { ...income, wages: { from: 5989, to: 9000 } } }), 'household/income');
    const [missing] = gaps(household({ income: null }), 'household/income');
    expect(Number(exact) - Number(ranged)).toBeCloseTo(2 / (household().members as unknown[]).length, 5);
    expect([stable, missing]).toEqual([undefined, undefined]);
  });
});
