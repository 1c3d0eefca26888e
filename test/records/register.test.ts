import { expect, it } from 'vitest';
import { hasExited, isRegisteredAsPoor } from '../../src/records/register.js';
import { fieldAt } from '../support/fields.js';

it('takes who has fallen back for registered, who is no longer supported for exited, and nobody for both', () => {
  const codes = ['registered', 'returned', 'exited', 'noLongerSupported', 'notRegistered'] as const;
  expect(Object.keys(fieldAt('household', 'register.status')?.options ?? {}).sort()).toEqual([...codes].sort());
  expect(codes.filter(isRegisteredAsPoor)).toEqual(['registered', 'returned']);
  expect(codes.filter(hasExited)).toEqual(['exited', 'noLongerSupported']);
});

it('takes an unknown status for neither', () => {
  for (const status of [null, undefined]) {
    expect(isRegisteredAsPoor(status)).toBe(false);
    expect(hasExited(status)).toBe(false);
  }
});
