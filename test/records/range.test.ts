import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { endsOf, isRange, isRangeLike } from '../../src/records/range.js';
import { fieldAt, groupsOf } from '../support/fields.js';

describe('a range', () => {
  it('is an object with an end, whatever else is in it', () => {
    expect([{ from: 1 }, { to: null }, { from: 1, to: 2, x: 3 }].map(isRangeLike)).toEqual([true, true, true]);
    expect([{}, { x: 1 }, [1], null, 'from', 7, undefined].some(isRangeLike)).toBe(false);
    expect(isRangeLike(Object.create({ from: 1, to: 2 }))).toBe(false);
  });

  it('has both ends once it is sound', () => {
    expect([{ from: 1, to: 2 }, { from: 1 }, '1'].map(isRange)).toEqual([true, false, false]);
  });

  it('has two ends, a number itself twice', () => {
    expect(endsOf({ from: '1', to: 2 })).toEqual({ from: '1', to: 2 });
    expect(endsOf('9.20')).toEqual({ from: '9.20', to: '9.20' });
  });

  it('is taken for no group of fields: one with these two keys has days in them', () => {
    const dated = levels.flatMap((level) =>
      groupsOf(level)
        .filter(({ keys }) => keys.includes('from') || keys.includes('to'))
        .flatMap(({ path }) => ['from', 'to'].map((key) => fieldAt(level, `${path}.${key}`)?.kind)),
    );
    expect(new Set(dated)).toEqual(new Set(['date']));
    expect(isRange({ from: '2018-11-01', to: '2018-11-08' })).toBe(false);
    expect(isRange({ from: '0.5', to: '-2' })).toBe(true);
  });
});
