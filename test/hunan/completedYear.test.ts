import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { county } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const on = (asOf: string) => ask(hunanFact('county', 'completedYear'), county({ asOf }));

describe('completedYear', () => {
  it('is the year itself on its last day only', () => {
    expect(['2016-12-30', '2016-12-31', '2017-01-01', '2017-12-30', '2017-12-31'].map((day) => on(day).value)).toEqual([
      '2015',
      '2016',
      '2016',
      '2016',
      '2017',
    ]);
    expect(on('2017-06-30')).toEqual({ value: '2016', inputs: [], missing: [] });
  });

  it('is known at every level, and of members as of their household', () => {
    for (const level of levels) expect(hunanFact(level, 'completedYear').level).toBe(level);
    expect(hunanFact('member', 'completedYear')).toBe(hunanFact('household', 'completedYear'));
  });

  it('never falls as days go by, and tells whether a year is over', () => {
    const day = fc
      .date({ min: new Date('2016-01-01T00:00:00Z'), max: new Date('2020-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 2015, max: 2021 }), (one, other, year) => {
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(Number(on(earlier).value)).toBeLessThanOrEqual(Number(on(later).value));
        expect(Number(on(one).value) >= year).toBe(one >= `${year}-12-31`);
      }),
    );
  });
});
