import { describe, expect, it } from 'vitest';
import { isValues } from '../../src/base/values.js';

describe('values by key', () => {
  it('are in objects, not in lists, texts or nothing', () => {
    for (const value of [{}, { a: 1 }, Object.create(null)]) expect(isValues(value)).toBe(true);
    for (const value of [null, undefined, [], 'a', 1, true, () => 1]) expect(isValues(value)).toBe(false);
  });
});
