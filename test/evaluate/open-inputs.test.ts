import { describe, expect, it } from 'vitest';
import { openInputs } from '../../src/evaluate/open-inputs.js';
import { household } from '../examples.js';
import { fields } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

const open = (over: object) => {
  const criterion = evaluate(household(over as never)).criteria.find(({ id }) => id === 'household/income');
  return criterion && openInputs(fields, 'household', criterion);
};
const income = { wages: 6000, business: 0, property: 0, transfers: 0, productionCosts: 0 };
const says = (value: unknown) => [{ source: 'x', value }];

describe('openInputs', () => {
  it('are what is missing, too wide or in conflict, in table order', () => {
    expect(open({ income: { ...income, wages: { from: 0, to: 9000 } }, stableIncome: null })).toEqual([
      'income.wages',
      'stableIncome',
    ]);
    expect(
      open({ income: { ...income, wages: { from: 0, to: 9000 } }, evidence: { 'income.transfers': says(1) } }),
    ).toEqual(['income.wages', 'income.transfers']);
  });

  it('leave out a conflict that decides nothing, and are none of what is decided', () => {
    expect(open({ income: { ...income, wages: null }, evidence: { stableIncome: says(true) } })).toEqual([
      'income.wages',
    ]);
    expect(open({ income: { ...income, wages: 9000 }, evidence: { 'income.wages': says(8000) } })).toEqual([]);
  });
});
