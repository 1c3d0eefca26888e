import { describe, expect, it } from 'vitest';
import { changed, type Reason } from '../../src/advise/plan.js';
import { village } from '../examples.js';
import { given } from './given.js';

describe('a plan', () => {
  const { plan, criterion } = given(village());
  const [leaf] = criterion.leaves;
  const reason = { criterion: 'village/water', leaf } as Reason;

  it('holds the record as it would be, and the last of several changes of one value', () => {
    const once = changed(plan, 'remainingPoorPersons', 5, reason);
    const twice = once && changed(once, 'remainingPoorPersons', 4, { ...reason, criterion: 'village/incidence' });
    expect(twice?.record).toMatchObject({ remainingPoorPersons: 4 });
    expect([...(twice?.changes ?? [])]).toEqual([
      ['remainingPoorPersons', { value: 4, reason: { ...reason, criterion: 'village/incidence' } }],
    ]);
    expect([once?.changes.size, plan.changes.size, plan.record]).toMatchObject([1, 0, { remainingPoorPersons: 12 }]);
  });

  it('is none where the record would be refused', () => {
    expect(changed(plan, 'remainingPoorPersons', 1201, reason)).toBeUndefined();
    expect(changed(plan, 'remainingPoorPersons', '4', reason)).toBeUndefined();
    expect(changed(plan, 'nothing', true, reason)).toBeUndefined();
  });
});
