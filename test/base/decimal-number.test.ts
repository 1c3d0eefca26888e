import { Decimal as SharedDecimal } from 'decimal.js';
import { describe, expect, it, vi } from 'vitest';
import { Decimal } from '../../src/base/decimal-number.js';

describe('Decimal', () => {
  it('is not changed by what a host sets on the shared one', () => {
    const before = { precision: SharedDecimal.precision, rounding: SharedDecimal.rounding };
    try {
      SharedDecimal.set({ precision: 3, rounding: SharedDecimal.ROUND_DOWN });
      expect(new Decimal('123456789012345.6789').plus('0.0001').toFixed()).toBe('123456789012345.679');
    } finally {
      SharedDecimal.set(before);
    }
  });

  it('has its own settings where a host has set the shared one before', async () => {
    const before = { maxE: SharedDecimal.maxE, minE: SharedDecimal.minE };
    try {
      SharedDecimal.set({ maxE: 5, minE: -2 });
      vi.resetModules();
      const fresh = await import('../../src/base/decimal-number.js');
      expect(new fresh.Decimal('999999999999999.9999').toFixed()).toBe('999999999999999.9999');
      expect(new fresh.Decimal(1e-300).isZero()).toBe(false);
    } finally {
      SharedDecimal.set(before);
    }
  });
});
