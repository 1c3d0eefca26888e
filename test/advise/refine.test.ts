import { describe, expect, it } from 'vitest';
import { changed, type Plan, type Reason } from '../../src/advise/plan.js';
import { refined, valuesOfPlan } from '../../src/advise/refine.js';
import { household, village } from '../examples.js';
import { given } from './given.js';

function planOf(value: unknown, values: Record<string, string | number | boolean>) {
  const { plan, criterion } = given(value);
  const reason = { criterion: criterion.criterion.id, leaf: criterion.leaves[0] } as Reason;
  const whole = Object.entries(values).reduce<Plan>(
    (before, [path, one]) => changed(before, path, one, reason) as Plan,
    plan,
  );
  return { original: plan.record, whole, criterion };
}

describe('a refined plan', () => {
  it('has no change that is not needed', () => {
    const { original, whole } = planOf(village({ services: false, collectiveIncome: 1 }), {
      services: true,
      collectiveIncome: '50000',
    });
    const sound = (record: object) => (record as { services?: boolean }).services === true;
    expect(valuesOfPlan(refined(original, whole, sound))).toEqual({ services: true });
  });

  it('moves no number further than it must, beside the others', () => {
    const income = { wages: 0, business: 0, property: 0, transfers: 0, productionCosts: 100 };
    const { original, whole, criterion } = planOf(household({ income }), {
      'income.wages': '6410',
      'income.productionCosts': '50',
    });
    const sound = (record: typeof original) => criterion.outcome(record) === 'met';
    // Without the lower costs, more than these wages would be needed; both are lessened in turn.
    expect(valuesOfPlan(refined(original, whole, sound))).toEqual({
      'income.wages': '6450',
      'income.productionCosts': '50',
    });
  });
});
