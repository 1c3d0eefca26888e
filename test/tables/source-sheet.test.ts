import { describe, expect, it } from 'vitest';
import { addressOf, cellPlace } from '../../src/tables/source-sheet.js';

describe('the address of a cell', () => {
  it.each([
    [1, 1, 'A1'],
    [26, 3, 'Z3'],
    [27, 3, 'AA3'],
    [702, 1, 'ZZ1'],
    [703, 1048576, 'AAA1048576'],
  ])('column %i, row %i is %s', (column, row, address) => {
    expect(addressOf(column, row)).toBe(address);
    expect(cellPlace(address)).toEqual({ row, column });
  });
});
