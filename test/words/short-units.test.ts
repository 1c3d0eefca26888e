import { describe, expect, it } from 'vitest';
import { shortUnits } from '../../src/words/short-units.js';

describe('units in sentences', () => {
  it('are without what they are by, but for those that are said otherwise', () => {
    const units = { income: 'yuan/person/year', persons: 'persons', served: 'years of service' };
    expect(shortUnits(units, { served: 'years' })).toEqual({ income: 'yuan', persons: 'persons', served: 'years' });
  });
});
