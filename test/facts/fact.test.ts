import { describe, expect, it } from 'vitest';
import { inputValue, reader } from '../../src/facts/fact.js';

describe('inputValue', () => {
  it('writes numbers as decimals and leaves the rest as it is', () => {
    expect(inputValue('money', '011601.50')).toBe('11601.5');
    expect(inputValue('money', '-0'.slice(1))).toBe('0');
    expect(inputValue('percent', '-0')).toBe('0');
    expect(inputValue('count', 1e15)).toBe('1000000000000000');
    expect(inputValue('measure', 1e-9)).toBe('0');
    expect(inputValue('boolean', false)).toBe(false);
    expect(inputValue('code', 'A')).toBe('A');
    expect(inputValue('date', '2018-12-31')).toBe('2018-12-31');
  });
});

describe('reader', () => {
  it('reads a path of one or two names; null, absent and absent groups are undefined, false and 0 are not', () => {
    const record = { stableIncome: false, services: null, income: { wages: 0, business: null }, water: null };
    expect(reader('stableIncome')(record)).toBe(false);
    expect(reader('income.wages')(record)).toBe(0);
    for (const path of ['services', 'absent', 'income.business', 'income.absent', 'water.qualitySafe', 'no.such']) {
      expect(reader(path)(record), path).toBeUndefined();
    }
  });
});
