import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Exact, exact } from '../../src/base/exact.js';
import { county, village, without } from '../examples.js';
import { ask, given } from '../facts/asked.js';
import { rounded } from '../fractions.js';
import { parseRecord } from '../support/fields.js';
import { hunanFact } from './hunan-fact.js';

const facts = (['village', 'county'] as const).map((level) => hunanFact(level, 'povertyIncidence'));

describe.each(facts)('povertyIncidence of a $level', (fact) => {
  const example = fact.level === 'village' ? village : county;
  const counts = (registeredRuralPopulation: unknown, remainingPoorPersons: unknown, incidence: unknown = null) =>
    ask(fact, example({ registeredRuralPopulation, remainingPoorPersons, incidence }));

  it('is computed from the counts, which the published one may confirm', () => {
    expect(counts(540_000, 918, '0.17')).toEqual({
      value: '0.17',
      inputs: [
        { path: 'registeredRuralPopulation', value: '540000' },
        { path: 'remainingPoorPersons', value: '918' },
      ],
      missing: [],
    });
    expect(counts(300, 6).value).toBe('2');
    expect(counts(301, 6).value).toBe('1.993355');
    expect(counts(1, 0).value).toBe('0');
  });

  it('is either one where the published rate is another than that of the counts, to its own digits', () => {
    const doubt = (published: unknown) => counts(301, 6, published).doubt;
    expect(counts(301, 6, 99)).toMatchObject({
      value: undefined,
      doubt: { conflicts: ['incidence'], possible: ['1.993355', '99'] },
    });
    // 600/301 is 1.99335...: 1.99 and 2 are what it rounds to, 1.98, 2.00 and 3 are not.
    for (const same of [2, '2.0', 1.99, '1.993', '1.993355']) expect(doubt(same), String(same)).toBeUndefined();
    for (const other of [1, 3, '2.00', 1.98, '1.994', '1.993354']) expect(doubt(other), String(other)).toBeDefined();
  });

  it.each<[unknown, unknown]>([
    [null, 6],
    [300, null],
    [null, null],
    [undefined, undefined],
  ])('is the published one where a count is missing (%s, %s)', (base, poor) => {
    expect(counts(base, poor, '1.9999')).toEqual({
      value: '1.9999',
      inputs: [{ path: 'incidence', value: '1.9999' }],
      missing: [],
    });
  });

  it('is missing with the counts that are missing, never with the published one', () => {
    expect(counts(null, 6)).toEqual({
      value: undefined,
      inputs: [{ path: 'remainingPoorPersons', value: '6' }],
      missing: ['registeredRuralPopulation'],
    });
    expect(counts(300, null).missing).toEqual(['remainingPoorPersons']);
    const bare = without(without(without(example(), 'registeredRuralPopulation'), 'remainingPoorPersons'), 'incidence');
    expect(ask(fact, bare).missing).toEqual(['registeredRuralPopulation', 'remainingPoorPersons']);
  });

  it('is open where nobody is poor but the population is not known', () => {
    expect(counts(null, 0).value).toBeUndefined();
  });

  it('belongs to its level', () => {
    expect(fact.level === 'village' || fact.level === 'county').toBe(true);
    expect(fact.name).toBe('povertyIncidence');
  });
});

describe('percentage', () => {
  it('is exact for any two counts', () => {
    const whole = fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(fc.maxSafeNat(), whole, (part, of) => {
        const { value } = ask(
          hunanFact('village', 'povertyIncidence'),
          village({ registeredRuralPopulation: of, remainingPoorPersons: part % of, incidence: null }),
        );
        expect(value).toBe(rounded({ over: BigInt(part % of) * 100n, under: BigInt(of) }));
      }),
      { numRuns: 300 },
    );
  });

  it('tells exactly 2 % from one person more or less', () => {
    for (const base of [50, 300, 540_000, 9_007_199_254_740_950]) {
      const poor = base / 50;
      const of = (remainingPoorPersons: number) => {
        const record = parseRecord(village({ registeredRuralPopulation: base, remainingPoorPersons, incidence: null }));
        const fact = hunanFact('village', 'povertyIncidence').prepare(given(record.asOf));
        return compare(fact.value(record) as Exact, exact(2));
      };
      expect([of(poor - 1), of(poor), of(poor + 1)]).toEqual([-1, 0, 1]);
    }
  });
});
