/** Decimal numbers of a library, where whole fractions (`exact.ts`) are not enough: not for what a page loads, which it would make a tenth larger. */
import { Decimal as SharedDecimal } from 'decimal.js';

/** A clone of our own, so that a host's `Decimal.set` changes nothing. */
export const Decimal = SharedDecimal.clone({ precision: 60, rounding: SharedDecimal.ROUND_HALF_UP, defaults: true });
