import { describe, expect, it } from 'vitest';
import { toDecimalString } from '../../src/base/exact.js';
import type { CommonHousehold } from '../../src/records/household.js';
import { household } from '../examples.js';
import { ask, given } from '../facts/asked.js';
import { parseRecord } from '../support/fields.js';
import { hunanFact } from './hunan-fact.js';

const floorAreaPerPerson = hunanFact('household', 'floorAreaPerPerson');
const of = (floorArea: unknown, persons: number) =>
  ask(
    floorAreaPerPerson,
    household({ members: Array.from({ length: persons }, () => ({})), relocation: { floorArea } }),
  );

describe('floorAreaPerPerson', () => {
  it('is the area over the members, exact until it is shown', () => {
    expect(of(75, 3)).toEqual({
      value: '25',
      inputs: [{ path: 'relocation.floorArea', value: '75' }],
      missing: [],
    });
    expect(of(75.1, 3).value).toBe('25.033333');
    expect(of(0, 4).value).toBe('0');
    expect(of(100, 1).value).toBe('100');
  });

  it('carries figures of more digits than doubles divide exactly', () => {
    expect(of(0.1234567890123, 3).value).toBe('0.041152');
    expect(of(9007199254740991, 50).value).toBe('180143985094819.82');
  });

  it('is shared by the living', () => {
    const members = [{}, { deathDate: '2018-12-31' }, {}];
    expect(ask(floorAreaPerPerson, household({ members, relocation: { floorArea: 75 } })).value).toBe('37.5');
    const ranged = household({ members, relocation: { floorArea: { from: 40, to: 75 } } });
    const between = floorAreaPerPerson.prepare(given('2018-12-31')).between?.(parseRecord(ranged) as CommonHousehold);
    expect([between?.from, between?.to].map((end) => end && toDecimalString(end))).toEqual(['20', '37.5']);
  });

  it('is missing where the area is, or all about the relocation', () => {
    const missing = { value: undefined, inputs: [], missing: ['relocation.floorArea'] };
    for (const area of [null, undefined]) expect(of(area, 2)).toEqual(missing);
    for (const relocation of [null, undefined]) {
      expect(ask(floorAreaPerPerson, household({ relocation }))).toEqual(missing);
    }
  });
});
