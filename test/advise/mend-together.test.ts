import { describe, expect, it } from 'vitest';
import { applyRemedy } from '../../src/advise/apply-remedy.js';
import { mendedTogether } from '../../src/advise/mend-together.js';
import type { Reason } from '../../src/advise/plan.js';
import { county, household } from '../examples.js';
import { evaluate, remedy } from '../support/unchecked.js';
import { given } from './given.js';

const income = { wages: 5, business: '0.5', property: 0, transfers: 0, productionCosts: '999999999999999' };

describe('numbers that are not enough alone', () => {
  it('are changed together, the first as far as it goes', () => {
    const record = household({ income });
    const found = remedy(record);
    expect(found).toMatchObject({ criteria: ['household/income'], beyondReach: [] });
    expect(found.changes.map(({ path, to }) => [path, to])).toEqual([
      ['income.wages', '999999999999999.99'],
      ['income.business', '6399.01'],
    ]);
    expect(evaluate(applyRemedy(record, found)).outcome).toBe('met');
  });

  it('go on to the third and the fourth', () => {
    const { plan, criterion } = given(household({ income }), 'household/income');
    const reason = { criterion: 'household/income', leaf: criterion.leaves[0] } as Reason;
    const paths = ['income.wages', 'income.business', 'income.property', 'income.productionCosts'];
    const asked: string[] = [];
    const never = (_: typeof plan, path: string) => {
      asked.push(path);
      return undefined;
    };
    expect(mendedTogether(plan, () => paths, reason, never)).toBeUndefined();
    // Once more from the first: what could do nothing before another was moved may do the rest.
    expect(asked).toEqual([...paths.slice(1), ...paths]);
  });

  it('are none where the other side is fixed and the own one at its end', () => {
    const record = county({ ruralIncomeGrowth: '999999.999999', provinceRuralIncomeGrowth: '999999.999999' });
    expect(remedy(record)).toMatchObject({ changes: [], beyondReach: ['county/incomeGrowth'] });
  });
});
