import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestSteps, type Reached, startAt } from '../../src/advise/smallest-change.js';
import { type Field, fieldAt } from '../../src/records/catalog.js';

const wages = fieldAt('household', 'income.wages') as Field;
const poor = fieldAt('village', 'remainingPoorPersons') as Field;
const litres = fieldAt('household', 'water.litresPerPersonDay') as Field;

describe('the smallest change', () => {
  it('is in whole steps of the unit, from whatever value there is', () => {
    expect(startAt(wages, '39999.9999').moved(1n, 2n)).toEqual({ steps: 2n, value: '40000.0199' });
    expect(startAt(wages, 10).moved(-1n, 1n)).toEqual({ steps: 1n, value: '9.99' });
    expect(startAt(poor, 20).moved(-1n, 1n)).toEqual({ steps: 1n, value: 19 });
    expect(startAt(litres, 34.5).moved(1n, 1n)).toEqual({ steps: 1n, value: 35.5 });
  });

  it('is the first that is enough, or none where the record is refused before', () => {
    const law = fc.property(
      fc.nat(5000),
      fc.integer({ min: 1, max: 3000 }),
      fc.integer({ min: 1, max: 3000 }),
      (from, enough, end) => {
        let asked = 0;
        const reached = (value: string | number): Reached => {
          asked += 1;
          const steps = Number(value) - from;
          return steps > end ? 'refused' : steps >= enough ? 'enough' : 'short';
        };
        const moved = fewestSteps(startAt(poor, from), [1n], reached);
        expect(moved).toEqual(enough <= end ? { steps: BigInt(enough), value: from + enough } : undefined);
        expect(asked).toBeLessThan(40);
      },
    );
    fc.assert(law);
  });

  it('goes the shorter way, whatever is refused on the other', () => {
    const law = fc.property(
      fc.integer({ min: 1000, max: 5000 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 999 }),
      (from, up, down, end) => {
        const reached = (value: string | number): Reached => {
          const steps = Number(value) - from;
          if (Math.abs(steps) > end) return 'refused';
          return steps >= up || -steps >= down ? 'enough' : 'short';
        };
        const nearest = Math.min(up, down);
        const value = from + (up <= down ? up : -down);
        expect(fewestSteps(startAt(poor, from), [1n, -1n], reached)).toEqual(
          nearest <= end ? { steps: BigInt(nearest), value } : undefined,
        );
      },
    );
    fc.assert(law);
  });
});
