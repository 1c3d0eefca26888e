import fc from 'fast-check';
import { expect, it } from 'vitest';
import { declinedIn, withDeclined } from '../../src/records/declined.js';

it('reads what it wrote, and leaves the free data of others', () => {
  const paths = fc.uniqueArray(fc.constantFrom('stableIncome', 'members[0].schooling', 'income.wages'));
  fc.assert(
    fc.property(paths, fc.dictionary(fc.constantFrom('a', 'b'), fc.integer()), (declined, others) => {
      const record = { id: 'H', extra: others };
      const told = withDeclined(record, declined);
      expect(declinedIn(told)).toEqual(declined);
      const back = withDeclined(told, []);
      expect(back.extra ?? {}).toEqual(others);
    }),
  );
});

it('takes nothing for it that is something else', () => {
  for (const record of [undefined, null, 'x', {}, { extra: 'x' }, { extra: { declined: 'x' } }])
    expect(declinedIn(record)).toEqual([]);
  expect(declinedIn({ extra: { declined: ['a', 1, null] } })).toEqual(['a']);
  expect(withDeclined({ extra: 'mine' }, ['x'])).toEqual({ extra: 'mine' });
});
