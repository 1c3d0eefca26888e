import { describe, expect, it } from 'vitest';
import { SeenRecords } from '../../src/cli/seen-records.js';

describe('records that were read', () => {
  it('are told by level and id, with the place of the first', () => {
    const seen = new SeenRecords();
    expect(seen.note('household', 'a', { file: 'x.ndjson', line: 3 })).toBeUndefined();
    expect(seen.note('village', 'a', { file: 'x.ndjson', line: 4 })).toBeUndefined();
    expect(seen.note('household', 'b', { file: 'y.json', item: 1 })).toBeUndefined();
    expect(seen.note('household', 'a', { file: 'y.json', item: 2 })).toEqual({ file: 'x.ndjson', line: 3 });
    expect(seen.note('household', 'a', { file: 'z.json', item: 9 })).toEqual({ file: 'x.ndjson', line: 3 });
    expect(seen.note('household', 'b', { file: 'z.json', item: 9 })).toEqual({ file: 'y.json', item: 1 });
  });

  it('are many, alike and of any signs, and each is itself', () => {
    const seen = new SeenRecords();
    const ids = Array.from({ length: 20_000 }, (_, at) => (at % 2 === 0 ? `H-${at}` : `户${String.fromCharCode(at)}`));
    const noted = (id: string, line: number) => seen.note('household', id, { file: '-', line });
    expect(ids.filter((id, at) => noted(id, at + 1) !== undefined)).toEqual([]);
    expect(ids.map((id) => noted(id, 0)?.line)).toEqual(ids.map((_, at) => at + 1));
  });

  it('are told apart though their signs are the same in another order, or one is nothing', () => {
    const seen = new SeenRecords();
    for (const id of ['ab', 'ba', 'a', 'b', '\u0000', '\u0000\u0000', '\u0001']) {
      expect(seen.note('county', id, { file: '-', line: 1 })).toBeUndefined();
    }
  });
});
