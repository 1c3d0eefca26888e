import { expect, test } from 'vitest';
import { halfWidth } from '../../src/base/half-width.js';

test('only signs that have two widths are brought to one', () => {
  expect(halfWidth('１．５％　①')).toBe('1.5% ①');
});
