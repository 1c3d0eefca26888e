import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastStepOf, leastStepOfField, neighbours } from '../../src/advise/least-step.js';
import { units } from '../../src/records/field.js';

describe('the least step', () => {
  it('is one fen, a hundredth of a per cent, a tenth of what is measured, one of what is counted', () => {
    expect(Object.fromEntries(units.map((unit) => [unit, leastStepOf(unit)]))).toEqual({
      'yuan/person/year': '0.01',
      'yuan/year': '0.01',
      percent: '0.01',
      'L/person/day': '0.1',
      min: '0.1',
      m: '0.1',
      'days/year': '0.1',
      persons: '1',
      villages: '1',
      households: '1',
      years: '1',
      months: '0.1',
      yuan: '0.01',
      m2: '0.1',
      'm2/person': '0.1',
      services: '1',
      serviceYears: '0.1',
      calendarYear: '1',
      points: '0.01',
      facilities: '1',
      doctorsPerThousand: '0.01',
      days: '1',
      objections: '1',
    });
    expect(leastStepOf(undefined)).toBe('0.01');
  });

  it('is one for an input that is counted, whatever its unit', () => {
    expect(leastStepOfField({ kind: 'count', unit: 'months' })).toBe('1');
    expect(leastStepOfField({ kind: 'measure', unit: 'months' })).toBe('0.1');
  });
});

describe('neighbours', () => {
  it('lie one least step up and down', () => {
    expect(neighbours('2995', 'yuan/person/year')).toEqual({ up: '2995.01', down: '2994.99' });
    expect(neighbours('2', 'percent')).toEqual({ up: '2.01', down: '1.99' });
    expect(neighbours('35', 'L/person/day')).toEqual({ up: '35.1', down: '34.9' });
    expect(neighbours('6', 'years')).toEqual({ up: '7', down: '5' });
    expect(neighbours('0', 'percent')).toEqual({ up: '0.01', down: '-0.01' });
  });

  it('lie one of the last decimal away from a figure that is written with more', () => {
    expect(neighbours('0.125', 'percent')).toEqual({ up: '0.126', down: '0.124' });
  });

  it('lie as far up as down, whatever the figure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        fc.integer({ min: 0, max: 6 }),
        (whole, decimals) => {
          const { up, down } = neighbours((whole / 10 ** decimals).toFixed(decimals), 'yuan/year');
          const [top, bottom] = [up, down].map((text) => Math.round(Number(text) * 1e6));
          expect((top ?? 0) + (bottom ?? 0)).toBe(2 * Math.round((whole / 10 ** decimals) * 1e6));
        },
      ),
    );
  });
});
