import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawSample, NotDrawnError, rankKey } from '../../src/assess/draw-sample.js';
import { readClaims } from '../../src/assess/read-all.js';
import { DAY } from '../examples.js';
import { claimedCounty } from '../support/evaluated-county.js';
import { householdIn } from '../support/places.js';

const { households, places } = claimedCounty({ villages: 7, registered: 2, exited: 9, notRegistered: 5 });
const records = [...households, ...places];
const claims = readClaims(records, { asOf: DAY });
const seed = '2019-03-01 抽签';

describe('a sample', () => {
  it('is the first of each stratum, ordered by SHA-256 of seed, stratum and id', () => {
    const { households: drawn, strata } = drawSample(claims, { seed, households: 4 });
    const key = (id: string) => createHash('sha256').update([seed, 'exited/remote', id].join('\u001f')).digest('hex');
    const exited = claims.households.filter(({ group, remoteness }) => group === 'exited' && remoteness === 'remote');
    const expected = exited.map(({ id }) => id).sort((a, b) => (key(a) < key(b) ? -1 : 1));
    const own = drawn.filter(({ stratum }) => stratum === 'exited/remote');
    expect(own.map(({ id }) => id)).toEqual(expected.slice(0, 4));
    expect(own.map(({ rank, weight }) => [rank, weight])).toEqual([1, 2, 3, 4].map((rank) => [rank, '6.75']));
    expect(rankKey(seed, 'exited/remote', 'x')).toBe(key('x'));
    expect(strata.map(({ id, households: all, drawn: count }) => [id, all, count])).toEqual([
      ['exited/near', 36, 4],
      ['exited/remote', 27, 4],
      ['notRegistered/near', 20, 4],
      ['notRegistered/remote', 15, 4],
      ['registered/near', 8, 4],
      ['registered/remote', 6, 4],
    ]);
  });

  it('is drawn in two stages, villages first', () => {
    const sample = drawSample(claims, { seed, households: 3, villages: 2 });
    expect(sample.stages).toBe(2);
    expect(sample.villages?.map(({ remoteness, weight }) => [remoteness, weight])).toEqual([
      ['near', '2'],
      ['near', '2'],
      ['remote', '1.5'],
      ['remote', '1.5'],
    ]);
    const here = new Set(sample.villages?.map(({ id }) => id));
    expect(sample.households.every(({ village }) => here.has(village))).toBe(true);
    const near = sample.households.find(({ stratum }) => stratum === 'exited/near');
    // 9 of which 3 are drawn, in 4 villages of which 2 are.
    expect(near?.weight).toBe('6');
    expect(sample.households).toHaveLength(4 * (3 + 3 + 2));
  });

  it('has weights that come to whom it stands for', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.integer({ min: 1, max: 12 }), (any, count) => {
        const { strata, households: drawn } = drawSample(claims, { seed: any, households: count });
        for (const { id, households: all } of strata) {
          const weights = drawn.filter(({ stratum }) => stratum === id).map(({ weight }) => Number(weight));
          expect(weights.reduce((a, b) => a + b, 0)).toBeCloseTo(all, 3);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is the same to the byte whatever the order of the records', () => {
    const options = { seed, households: 3, villages: 2 };
    const drawn = JSON.stringify(drawSample(claims, options));
    fc.assert(
      fc.property(fc.shuffledSubarray(records, { minLength: records.length }), (shuffled) => {
        expect(JSON.stringify(drawSample(readClaims(shuffled, { asOf: DAY }), options))).toBe(drawn);
      }),
      { numRuns: 15 },
    );
    expect(JSON.stringify(drawSample(claims, { ...options, seed: 'another' }))).not.toBe(drawn);
  });

  it('goes on with the next where somebody is replaced, also a replacement, and logs it', () => {
    const before = drawSample(claims, { seed, households: 3 });
    const ids = drawSample(claims, { seed, households: 6 })
      .households.filter(({ stratum }) => stratum === 'exited/near')
      .map(({ id }) => id) as [string, string, string, string, string, string];
    const after = drawSample(claims, { seed, households: 3, replaced: { [ids[1]]: '外出', [ids[3]]: '拒访' } });
    const own = after.households.filter(({ stratum }) => stratum === 'exited/near');
    expect(own.map(({ id, replaces }) => [id, replaces])).toEqual([
      [ids[0], undefined],
      [ids[2], undefined],
      [ids[4], ids[3]],
    ]);
    expect(after.replaced).toEqual([
      { id: ids[1], reason: '外出', by: ids[3] },
      { id: ids[3], reason: '拒访', by: ids[4] },
    ]);
    // All other strata stay as they were.
    const others = (sample: typeof before) => sample.households.filter(({ stratum }) => stratum !== 'exited/near');
    expect(others(after)).toEqual(others(before));
  });

  it('says where nobody is left, and who was not drawn at all', () => {
    const all = drawSample(claims, { seed, households: 6 }).households.filter(
      ({ stratum }) => stratum === 'registered/remote',
    );
    const id = all[0]?.id ?? '';
    const { replaced, households: drawn } = drawSample(claims, {
      seed,
      households: 6,
      replaced: { [id]: 'gone' },
    });
    expect(replaced).toEqual([{ id, reason: 'gone', by: null }]);
    expect(drawn.filter(({ stratum }) => stratum === 'registered/remote').map(({ weight }) => weight)).toEqual(
      Array.from({ length: 5 }, () => '1.2'),
    );
    expect(() => drawSample(claims, { seed, households: 1, replaced: { nobody: 'x' } })).toThrow(NotDrawnError);
  });

  it('leaves out, and counts, of whom nobody knows where they belong', () => {
    const more = [
      householdIn('lost', null, 'met', 2, { register: { status: 'exited' } }),
      householdIn('open', 'V1', 'met', 4, { register: null }),
      householdIn('bad', 'V1', 'refused', 5),
    ];
    const open = readClaims([...records, ...more], { asOf: DAY });
    expect(drawSample(open, { seed, households: 1 }).notInFrame).toEqual({ households: 2, persons: 9 });
    expect(drawSample(open, { seed, households: 1, villages: 1 }).notInFrame).toEqual({ households: 3, persons: 11 });
  });

  it('needs a seed and whole numbers', () => {
    for (const options of [
      { seed: '', households: 1 },
      { seed, households: 0 },
      { seed, households: 1, villages: 1.5 },
    ])
      expect(() => drawSample(claims, options)).toThrow(RangeError);
  });
});
