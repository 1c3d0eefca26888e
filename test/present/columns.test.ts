import { describe, expect, it } from 'vitest';
import { aligned } from '../../src/present/columns.js';

describe('columns', () => {
  it('line up whatever script their cells are in', () => {
    expect(
      aligned([
        ['户', 'a', 'x'],
        ['id', '是否', ''],
      ]),
    ).toEqual(['户  a     x', 'id  是否']);
  });

  it('of nothing are nothing', () => {
    expect(aligned([])).toEqual([]);
  });
});
