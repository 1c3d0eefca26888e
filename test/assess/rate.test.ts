import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clopperPearson, mostWithoutHit } from '../../src/assess/clopper-pearson.js';
import { clusterInterval } from '../../src/assess/clusters.js';
import { hypergeometricInterval } from '../../src/assess/finite.js';
import { type DrawnUnits, type RateStratum, rateOf, type UnitFound } from '../../src/assess/rate.js';
import { compare, exact, fraction, toDecimalString } from '../../src/base/exact.js';

const one = (village: string, units: number, found: UnitFound): DrawnUnits => ({ village, units, found });
const many = (count: number, village: (at: number) => string, found: (at: number) => UnitFound, units = 1) =>
  Array.from({ length: count }, (_, at) => one(village(at), units, found(at)));
const stratum = (drawn: readonly DrawnUnits[], over: Partial<RateStratum> = {}): RateStratum => ({
  id: 'exited/near',
  units: 1000,
  households: 1000,
  drawn,
  ...over,
});
const single = { clusters: 'households' } as const;
const villages = { clusters: 'villages' } as const;
const anything = { from: 0, to: 1 };

describe('a rate of households drawn one by one', () => {
  it('of one stratum has the interval of its finite population', () => {
    const drawn = many(
      100,
      (at) => `V${at % 7}`,
      (at) => (at < 3 ? 'hit' : 'clear'),
    );
    const { combined, sampling, strata, hits, unknown } = rateOf([stratum(drawn)], single);
    expect(combined).toEqual(hypergeometricInterval(3, 100, 1000));
    expect(sampling).toEqual(combined);
    expect(strata[0]?.method).toBe('finite');
    expect(hits).toEqual({ from: 3, to: 3 });
    expect(toDecimalString(unknown.from)).toBe('0.03');
  });

  it('in strata is the sum of weights by Clopper-Pearson, each with its part of the error', () => {
    const first = stratum(
      many(40, String, (at) => (at === 0 ? 'hit' : 'clear')),
      { units: 300, households: 300 },
    );
    const second = stratum(
      many(60, String, () => 'clear'),
      { id: 'exited/remote', units: 100, households: 100 },
    );
    const { combined } = rateOf([first, second], single);
    const parts = [clopperPearson(1, 40, { confidence: 0.975 }), clopperPearson(0, 60, { confidence: 0.975 })];
    expect(combined.to).toBeCloseTo((300 * (parts[0]?.to ?? 0) + 100 * (parts[1]?.to ?? 0)) / 400, 14);
    expect(combined.from).toBeCloseTo((300 * (parts[0]?.from ?? 0)) / 400, 14);
  });

  it('by persons takes the people of a household as one draw', () => {
    const drawn = [4, 3, 5, 2, 6, 1, 4, 4, 3].map((persons, at) =>
      one('V', persons, at === 0 || at === 7 ? 'hit' : 'clear'),
    );
    const { combined, strata } = rateOf([stratum(drawn)], single);
    const clusters = drawn.map(({ units, found }) => ({ units, hits: found === 'hit' ? units : 0 }));
    expect(combined).toEqual(clusterInterval(clusters));
    expect(strata[0]?.method).toBe('clusters');
    // No person of them: as many draws as households.
    const clear = drawn.map((each) => ({ ...each, found: 'clear' as const }));
    expect(rateOf([stratum(clear)], single).combined).toEqual(hypergeometricInterval(0, 9, 1000));
  });
});

describe('a rate of villages', () => {
  it('is estimated by them as clusters', () => {
    const drawn = [
      ...many(
        20,
        () => 'A',
        (at) => (at < 2 ? 'hit' : 'clear'),
      ),
      ...many(
        25,
        () => 'B',
        () => 'clear',
      ),
      ...many(
        18,
        () => 'C',
        (at) => (at < 1 ? 'hit' : 'clear'),
      ),
      ...many(
        30,
        () => 'D',
        (at) => (at < 4 ? 'hit' : 'clear'),
      ),
      ...many(
        22,
        () => 'E',
        () => 'clear',
      ),
      ...many(
        15,
        () => 'F',
        (at) => (at < 1 ? 'hit' : 'clear'),
      ),
    ];
    const { combined, strata } = rateOf([stratum(drawn)], villages);
    // R’s survey 4.1.1 and Wilson on its effective n, as in clusters.test.ts.
    expect(Math.abs(combined.from - 0.0272674461620898)).toBeLessThan(1e-12);
    expect(Math.abs(combined.to - 0.1329938283172402)).toBeLessThan(1e-12);
    expect(strata[0]?.designEffect).toBeCloseTo(1.4985222621, 9);
    expect(strata[0]?.effectiveUnits).toBeCloseTo(86.75213127, 7);
  });

  it('without a hit has a design effect of 1 on households, or the one given', () => {
    const drawn = many(
      50,
      (at) => `V${at % 5}`,
      () => 'clear',
      3,
    );
    expect(rateOf([stratum(drawn)], villages).combined).toEqual(clopperPearson(0, 50));
    const { combined } = rateOf([stratum(drawn)], { ...villages, designEffect: 2 });
    expect(combined).toEqual({ from: 0, to: mostWithoutHit(25) });
    const all = many(
      50,
      (at) => `V${at % 5}`,
      () => 'hit',
    );
    expect(rateOf([stratum(all)], { ...villages, designEffect: 2 }).combined).toEqual({
      from: 1 - mostWithoutHit(25),
      to: 1,
    });
  });

  it('never tells more than there are households', () => {
    const drawn = many(
      40,
      (at) => `V${at % 4}`,
      (at) => (at % 10 === 0 ? 'hit' : 'clear'),
      5,
    );
    expect(rateOf([stratum(drawn)], villages).strata[0]?.effectiveUnits).toBeLessThanOrEqual(40);
  });
});

describe('what bounds are held against', () => {
  it('is exact where all were looked at', () => {
    // 2 of 91 and 6 of 309: 2 % of 400, which no sum of doubles tells.
    const of = (id: string, households: number, hits: number) =>
      stratum(
        many(households, String, (at) => (at < hits ? 'hit' : 'clear')),
        { id, units: households, households },
      );
    for (const [a, ha, b, hb] of [
      [91, 2, 309, 6],
      [94, 3, 106, 1],
      [103, 2, 197, 4],
      [69, 2, 281, 5],
    ] as const) {
      const { held } = rateOf([of('a', a, ha), of('b', b, hb)], single);
      expect([held.from, held.to].map((end) => compare(end, fraction(1, 50)))).toEqual([0, 0]);
    }
  });

  it('is the whole number that a finite population can have, and else a little more than estimated', () => {
    const clear = many(100, String, () => 'clear');
    const { held } = rateOf([stratum(clear)], single);
    expect(compare(held.to, fraction(Math.round(1000 * hypergeometricInterval(0, 100, 1000).to), 1000))).toBe(0);
    const estimated = rateOf([stratum(clear)], villages);
    expect(compare(estimated.held.to, exact(estimated.combined.to + 5e-10))).toBe(1);
    expect(compare(estimated.held.from, exact(0))).toBe(0);
  });
});

describe('villages of unequal size', () => {
  /** 10 households of each of 20 villages: one of 1000, the others of 15. */
  const unequal = (found: (village: number, at: number) => UnitFound) =>
    Array.from({ length: 200 }, (_, at): DrawnUnits => {
      const village = Math.floor(at / 10);
      return { ...one(`V${village}`, 1, found(village, at % 10)), weight: village === 0 ? 100 : 1.5 };
    });

  it('count by whom each household stands for', () => {
    const { combined, unknown, strata } = rateOf(
      [stratum(unequal((village, at) => (village === 0 && at === 0 ? 'hit' : 'clear')))],
      villages,
    );
    expect(Number(toDecimalString(unknown.from))).toBeCloseTo(100 / 1285, 6);
    expect(combined.from).toBeLessThan(0.05);
    expect(combined.to).toBeGreaterThan(0.2);
    expect(strata[0]?.effectiveUnits).toBeLessThan(17);
  });

  it('tell without a hit no more than as many draws of equal weight', () => {
    const drawn = unequal(() => 'clear');
    const kish = 1285 ** 2 / (10 * 100 ** 2 + 190 * 1.5 ** 2);
    expect(rateOf([stratum(drawn)], villages).combined.to).toBeCloseTo(mostWithoutHit(kish), 12);
  });

  it('tell less also where the large one was not drawn', () => {
    const drawn = many(
      300,
      (at) => `V${at % 30}`,
      () => 'clear',
    );
    const sizes = [400, ...Array.from({ length: 39 }, () => 20)];
    // Each stands for 2 of its village, those of the large one would for 40.
    const kish = (300 * (39 * 2 + 40) ** 2) / (40 * (39 * 4 + 1600));
    const { combined } = rateOf([stratum(drawn, { villages: sizes })], villages);
    expect(combined.to).toBeCloseTo(mostWithoutHit(kish), 12);
    // A hit in a small one does not make it tell more.
    const hit = drawn.map((each, at) => (at === 0 ? { ...each, found: 'hit' as const } : each));
    expect(rateOf([stratum(hit, { villages: sizes })], villages).combined.to).toBeGreaterThan(combined.to);
    const alike = sizes.map(() => 20);
    expect(rateOf([stratum(drawn, { villages: alike })], villages).combined.to).toBeCloseTo(
      clopperPearson(0, 300).to,
      14,
    );
  });
});

describe('people of households that were not drawn', () => {
  it('may be those of the largest of them', () => {
    const drawn = many(250, String, () => 'clear', 2);
    // At most 27 of 2000 households are hits; 20 of those not drawn have 8 people, the others 2.
    const undrawn = Array.from({ length: 1750 }, (_, at) => (at < 20 ? 8 : 2));
    const units = 500 + 20 * 8 + 1730 * 2;
    const most = Math.round(2000 * hypergeometricInterval(0, 250, 2000).to);
    const { held, combined, strata } = rateOf([stratum(drawn, { units, households: 2000, undrawn })], single);
    expect(strata[0]?.method).toBe('finite');
    expect(compare(held.to, fraction(20 * 8 + (most - 20) * 2, units))).toBe(0);
    expect(combined.to).toBeCloseTo((20 * 8 + (most - 20) * 2) / units, 14);
  });

  it('are never none while one of them is left', () => {
    const drawn = many(39, String, () => 'clear');
    const { combined } = rateOf([stratum(drawn, { units: 59, households: 40, undrawn: [20] })], single);
    expect(combined).toEqual({ from: 0, to: 20 / 59 });
  });
});

describe('a household of which nobody knows how many live in it', () => {
  const drawn = many(
    40,
    (at) => `V${at % 5}`,
    () => 'clear',
    4,
  );
  const hit = { ...one('V1', 1, 'hit'), least: 1, most: 12 };

  it('counts from the least to the most', () => {
    const { combined, hits } = rateOf([stratum([...drawn, hit], { units: 161, households: 41 })], single);
    expect(hits).toEqual({ from: 1, to: 12 });
    expect(combined.from).toBeCloseTo(1 / 161, 14);
    expect(combined.to).toBeCloseTo(12 / 172, 14);
  });

  it('holds what either comes to, in villages too', () => {
    const of = (units: number) => rateOf([stratum([...drawn, one('V1', units, 'hit')])], villages).combined;
    const open = rateOf([stratum([...drawn, hit])], villages).combined;
    for (const units of [1, 5, 12]) {
      expect(open.to).toBeGreaterThanOrEqual(of(units).to);
      expect(open.from).toBeLessThanOrEqual(of(units).from);
    }
  });
});

describe('what nobody can tell', () => {
  it.each([
    ['nothingDrawn', [], villages],
    ['oneHousehold', many(1, String, () => 'clear'), single],
    [
      'oneVillage',
      many(
        30,
        () => 'V',
        () => 'clear',
      ),
      villages,
    ],
  ] as const)('%s leaves everything open', (method, drawn, options) => {
    const rate = rateOf([stratum(drawn)], options);
    expect(rate.combined).toEqual(anything);
    expect(rate.strata[0]?.method).toBe(method);
  });

  it('is open only in its part', () => {
    const known = stratum(
      many(10, String, () => 'clear'),
      { units: 10, households: 10 },
    );
    const { combined } = rateOf([known, stratum([], { id: 'exited/remote', units: 10, households: 10 })], single);
    expect(combined).toEqual({ from: 0, to: 0.5 });
  });

  it('is what belongs nowhere known, too', () => {
    const known = stratum(
      many(30, String, () => 'clear'),
      { units: 30, households: 30 },
    );
    const { combined, sampling, unknown } = rateOf([known], { ...single, unplaced: 10 });
    expect(combined).toEqual({ from: 0, to: 0.25 });
    expect(sampling.to).toBe(0.25);
    expect(toDecimalString(unknown.to)).toBe('0.25');
    expect(rateOf([], { ...single, unplaced: 3 }).combined).toEqual(anything);
  });

  it('is whoever lives where nobody is said to', () => {
    const found = { ...one('V', 0, 'hit'), least: 0, most: 3 };
    const empty = stratum([found], { id: 'exited/remote', units: 0, households: 1 });
    expect(rateOf([empty], single).combined).toEqual(anything);
    const others = stratum(
      many(30, String, () => 'clear'),
      { units: 30, households: 30 },
    );
    expect(rateOf([others, empty], single).combined).toEqual({ from: 0, to: 3 / 33 });
  });

  it('is what was taken for none without a look', () => {
    const drawn = many(
      90,
      (at) => `V${at % 3}`,
      () => 'clear',
    );
    const rate = rateOf([stratum(drawn, { units: 90, households: 90, lookedAt: 30 })], villages);
    expect(rate.combined.to).toBeCloseTo(clopperPearson(0, 30).to, 14);
  });
});

describe('laws', () => {
  const found = fc.constantFrom<UnitFound>('hit', 'clear', 'clear', 'clear', 'unknown');
  const drawnOnes = fc.array(
    fc.record({ village: fc.constantFrom('A', 'B', 'C', 'D'), units: fc.integer({ min: 1, max: 6 }), found }),
    { maxLength: 40 },
  );
  const options = fc.record({
    clusters: fc.constantFrom('villages' as const, 'households' as const),
    sided: fc.constantFrom('one' as const, 'two' as const),
  });

  it('both together hold what is unknown alone and what sampling alone leaves', () => {
    fc.assert(
      fc.property(fc.array(drawnOnes, { minLength: 1, maxLength: 3 }), options, (lists, own) => {
        const strata = lists.map((drawn, at) => {
          const units = drawn.reduce((sum, each) => sum + each.units, 0);
          return { id: String(at), units: units + 20, households: drawn.length + 7, drawn };
        });
        const { combined, sampling, unknown, hits, drawn } = rateOf(strata, own);
        expect(combined.from).toBeLessThanOrEqual(sampling.from + 1e-12);
        expect(combined.to).toBeGreaterThanOrEqual(sampling.to - 1e-12);
        expect(combined.from).toBeLessThanOrEqual(Number(toDecimalString(unknown.from)) + 1e-6);
        expect(combined.to).toBeGreaterThanOrEqual(Number(toDecimalString(unknown.to)) - 1e-6);
        expect(combined.from).toBeGreaterThanOrEqual(0);
        expect(combined.to).toBeLessThanOrEqual(1);
        expect(hits.to).toBeLessThanOrEqual(drawn.units);
      }),
    );
  });

  it('of whom all were looked at there is nothing left but what is unknown', () => {
    fc.assert(
      fc.property(drawnOnes, options, (drawn, own) => {
        fc.pre(drawn.length > 0);
        const units = drawn.reduce((sum, each) => sum + each.units, 0);
        const { combined, unknown, hits } = rateOf([{ id: 'x', units, households: drawn.length, drawn }], own);
        expect(combined.from).toBe(hits.from / units);
        expect(combined.to).toBe(hits.to / units);
        expect(Number(toDecimalString(unknown.to))).toBeCloseTo(combined.to, 6);
      }),
    );
  });

  it('what becomes known narrows nothing away: the interval of any truth lies in it', () => {
    fc.assert(
      fc.property(drawnOnes, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (drawn, truths) => {
        fc.pre(drawn.length > 1);
        const simple = drawn.map((each) => ({ ...each, units: 1 }));
        const settled = simple.map(
          (each, at): DrawnUnits =>
            each.found === 'unknown' ? { ...each, found: truths[at] === true ? 'hit' : 'clear' } : each,
        );
        const of = (list: readonly DrawnUnits[]) => rateOf([stratum(list)], single).combined;
        expect(of(simple).from).toBeLessThanOrEqual(of(settled).from);
        expect(of(simple).to).toBeGreaterThanOrEqual(of(settled).to);
      }),
    );
  });
});
