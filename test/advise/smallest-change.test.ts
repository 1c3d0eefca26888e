import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fewestSteps, type Reached, startAt, stepsOver } from '../../src/advise/smallest-change.js';
import { exact } from '../../src/base/exact.js';
import type { Field } from '../../src/records/catalog.js';
import { fieldAt } from '../support/fields.js';

const wages = fieldAt('household', 'income.wages') as Field;
const poor = fieldAt('village', 'remainingPoorPersons') as Field;
const litres = fieldAt('household', 'water.litresPerPersonDay') as Field;

describe('the smallest change', () => {
  it('is in whole steps of the unit, from whatever value there is', () => {
    expect(startAt(wages, '39999.9999').moved(1n, 2n)).toEqual({ steps: 2n, value: '40000.0199' });
    expect(startAt(wages, 10).moved(-1n, 1n)).toEqual({ steps: 1n, value: '9.99' });
    expect(startAt(poor, 20).moved(-1n, 1n)).toEqual({ steps: 1n, value: 19 });
    expect(startAt(litres, 34.5).moved(1n, 1n)).toEqual({ steps: 1n, value: 34.6 });
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

  it('over a gap is found in a few trials, the same as by search', () => {
    const law = fc.property(fc.nat(4000), fc.nat(4000), fc.boolean(), fc.boolean(), (from, bound, isLess, isStrict) => {
      const isEnough = (value: number) => (isLess ? value < bound : value > bound) || (!isStrict && value === bound);
      fc.pre(!isEnough(from));
      let asked = 0;
      const reached = (value: string | number): Reached => {
        asked += 1;
        return isEnough(Number(value)) ? 'enough' : 'short';
      };
      const over = stepsOver(exact(from - bound), poor, startAt(poor, from), reached);
      expect(asked).toBeLessThan(4);
      // On the bound itself there is no telling which way is over it.
      if (from === bound && !isLess) expect(over).toBeUndefined();
      else expect(over).toEqual(fewestSteps(startAt(poor, from), [1n, -1n], reached));
    });
    fc.assert(law);
  });

  it('over a gap is none where it is closed sooner, or not even then', () => {
    const over = (enough: number) =>
      stepsOver(exact(10), poor, startAt(poor, 30), (value) => (Number(value) <= enough ? 'enough' : 'short'));
    expect(over(22)).toBeUndefined();
    expect(over(21)).toBeUndefined();
    expect(over(20)).toEqual({ steps: 10n, value: 20 });
    expect(over(19)).toEqual({ steps: 11n, value: 19 });
    expect(over(18)).toBeUndefined();
  });

  it('over a gap of parts of a step is one whole step more', () => {
    const reached = (value: string | number): Reached => (Number(value) >= 35 ? 'enough' : 'short');
    expect(stepsOver(exact('-0.06'), litres, startAt(litres, 34.94), reached)).toEqual({ steps: 1n, value: 35.04 });
    expect(stepsOver(exact('-0.16'), litres, startAt(litres, 34.84), reached)).toEqual({ steps: 2n, value: 35.04 });
  });
});
