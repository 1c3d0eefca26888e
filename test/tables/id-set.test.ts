import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdSet } from '../../src/tables/id-set.js';

describe('IdSet', () => {
  it('misses none that has been', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (ids) => {
        const set = new IdSet();
        for (const id of ids) set.take(id);
        expect(ids.every((id) => set.has(id) && set.take(id))).toBe(true);
      }),
    );
  });

  it('tells thousands apart', () => {
    const set = new IdSet();
    const taken = Array.from({ length: 20_000 }, (_, at) => set.take(`439981${String(at).padStart(9, '0')}`));
    expect(taken.filter((one) => one)).toEqual([]);
    expect(set.has('439981999999999')).toBe(false);
  });
});
