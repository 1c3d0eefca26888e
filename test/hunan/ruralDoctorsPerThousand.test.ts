import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { county } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const ruralDoctorsPerThousand = hunanFact('county', 'ruralDoctorsPerThousand');
const doctors = (ruralDoctors: number | null, registeredRuralPopulation: number | null) =>
  ask(
    ruralDoctorsPerThousand,
    county({ registeredRuralPopulation, remainingPoorPersons: null, facilities: { ruralDoctors } }),
  );

describe('ruralDoctorsPerThousand', () => {
  it('is exact on both sides of one per thousand', () => {
    expect(doctors(540, 540_000)).toEqual({
      value: '1',
      inputs: [
        { path: 'registeredRuralPopulation', value: '540000' },
        { path: 'facilities.ruralDoctors', value: '540' },
      ],
      missing: [],
    });
    expect(Number(doctors(539, 540_000).value)).toBeLessThan(1);
    expect(doctors(1, 8000).value).toBe('0.125');
    expect(doctors(Number.MAX_SAFE_INTEGER, 1).value).toBe('9007199254740991000');
  });

  it('misses each count that is not given', () => {
    expect(doctors(null, 1000)).toEqual({
      value: undefined,
      inputs: [{ path: 'registeredRuralPopulation', value: '1000' }],
      missing: ['facilities.ruralDoctors'],
    });
    expect(doctors(5, null).missing).toEqual(['registeredRuralPopulation']);
    expect(ask(ruralDoctorsPerThousand, county({ facilities: null })).missing).toEqual(['facilities.ruralDoctors']);
  });

  it('reaches one where there is a doctor for every thousand begun', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 5_000_000 }), (count, people) => {
        expect(Number(doctors(count, people).value) >= 1).toBe(count * 1000 >= people);
      }),
    );
  });
});
