import { expect, it } from 'vitest';
import type { Difference } from '../../src/seal/difference.js';
import { isMerelyStated, stateOf } from '../../src/seal/verify-state.js';

const other: Difference = {
  code: 'rulebookDiffers',
  sealed: { id: 'a', version: '1.0.0' },
  now: { id: 'a', version: '1.1.0' },
};
const cases: readonly (readonly [string, boolean | null, readonly Difference[]])[] = [
  ['otherRules', true, [other]],
  ['unchecked', null, [{ code: 'recordMissing' }]],
  ['unchecked', null, [other, { code: 'recordMissing' }]],
  ['notASeal', null, [{ code: 'notASeal', at: '' }]],
  ['differs', true, [{ code: 'altered', part: 'seal' }]],
  ['differs', null, [{ code: 'recordRefused', issues: [] }]],
  ['differs', false, [{ code: 'outcome', sealed: 'met', now: 'notMet' }]],
];

it.each(cases)('is %s', (state, verdictSame, differences) => {
  expect(stateOf({ same: false, verdictSame, differences })).toBe(state);
});

it('is the same only where the verification says so', () => {
  expect(stateOf({ same: true, verdictSame: true, differences: [] })).toBe('same');
});

it('takes a verdict for no more than the file says where it was changed, or nothing explains it', () => {
  const stated = (...differences: Difference[]) => isMerelyStated({ same: false, verdictSame: false, differences });
  expect(stated({ code: 'altered', part: 'verdict' })).toBe(true);
  expect(stated({ code: 'outcome', sealed: 'met', now: 'notMet' })).toBe(true);
  expect(stated({ code: 'outcome', sealed: 'met', now: 'notMet' }, { code: 'recordDiffers', paths: [] })).toBe(false);
});
