import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assessment.js';
import { drawSample } from '../../src/assess/draw-sample.js';
import { readClaims, readObserved } from '../../src/assess/read-all.js';
import { DAY, type Plain } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';
import { countyOf, householdIn } from '../support/places.js';

const made = claimedCounty({ villages: 4, registered: 3, exited: 60, notRegistered: 60 });
const { households } = made;
/** So many live in it that everybody is listed: 4 × 123 × 3. */
const places = [...made.places.slice(0, -1), countyOf('C1', 1476, { tier: 'national' })];
const read = (records: readonly Plain[]) => readClaims(records, { asOf: DAY });
const claims = read([...households, ...places]);
const sample = drawSample(claims, { seed: 'x', households: 150 });
const wrong = sample.households.filter(({ stratum }) => stratum === 'exited/near').slice(0, 30);
const isWrong = new Set(wrong.map(({ id }) => id));
const visits = households.map((one) => seen(one, isWrong.has(String(one.id)) ? 'notMet' : 'met'));
const observed = readObserved(visits, { asOf: DAY });
const from = (records: readonly Plain[], of = observed) => assess(read(records), of, { asOf: DAY, sample });

describe('who was drawn', () => {
  const before = from([...households, ...places]).wrongExit;

  it('stays in the frame whatever the registers say since', () => {
    expect(before).toMatchObject({ outcome: 'notMet', hits: { from: 90, to: 90 } });
    const without = households.filter(({ id }) => !isWrong.has(String(id)));
    const { wrongExit, sample: told } = from([...without, ...places]);
    expect(wrongExit).toEqual(before);
    expect(told.notClaimed).toEqual([...isWrong].sort());
    const elsewhere = households.map((one) =>
      isWrong.has(String(one.id)) ? { ...one, register: { status: 'registered' } } : one,
    );
    const moved = from([...elsewhere, ...places]);
    expect(moved.wrongExit).toEqual(before);
    expect(moved.sample.moved).toEqual([...isWrong].sort());
    // Poor by the register or by the visit, never twice for certain.
    expect(moved.comprehensiveIncidence.registered).toEqual({ from: 36, to: 126 });
  });

  it('is unknown without a visit, also where the registers have lost the household', () => {
    const without = households.filter(({ id }) => !isWrong.has(String(id)));
    const unseen = readObserved(
      visits.filter(({ id }) => !isWrong.has(String(id))),
      { asOf: DAY },
    );
    expect(from([...without, ...places], unseen).wrongExit.hits).toEqual({ from: 0, to: 90 });
  });

  it('tells nothing of those who have exited since', () => {
    const more = Array.from({ length: 100 }, (_, at) =>
      householdIn(`late-${at}`, 'V1', 'met', 3, { register: { status: 'exited' } }),
    );
    const clear = readObserved(
      households.map((one) => seen(one)),
      { asOf: DAY },
    );
    const { wrongExit, outsideFrame } = from([...households, ...more, ...places], clear);
    expect(outsideFrame).toBe(300);
    expect(wrongExit).toMatchObject({ unplaced: 300, outcome: 'undetermined' });
  });
});

describe('who is in no register', () => {
  const strays = Array.from({ length: 40 }, (_, at) => householdIn(`stray-${at}`, 'V1', 'notMet', 3));
  const answered = strays.map((one) => ({ ...one, recognises: false }));
  const all = readObserved([...households.map((one) => seen(one)), ...answered], { asOf: DAY });

  it('may be missed, and was asked', () => {
    const { missed, recognition, wrongExit } = assess(claims, all, { asOf: DAY });
    expect(missed).toMatchObject({ unplaced: 120, outcome: 'undetermined' });
    expect(missed.unknownIds).toHaveLength(40);
    expect(wrongExit.outcome).toBe('met');
    expect(recognition.drawn.households).toBe(492 + 40);
    expect(recognition.hits).toEqual({ from: 492, to: 492 });
  });

  it('counts among the surveyed also where standing is unknown or the claim is refused', () => {
    const open = Array.from({ length: 60 }, (_, at) => householdIn(`open-${at}`, 'V1', 'met', 3, { register: null }));
    const bad = Array.from({ length: 60 }, (_, at) => householdIn(`bad-${at}`, 'V1', 'refused', 3));
    const visited = readObserved(
      [
        ...households.map((one) => seen(one)),
        ...[...open, ...bad].map(({ id }) => ({ ...householdIn(String(id), 'V1', 'met', 3), recognises: false })),
      ],
      { asOf: DAY },
    );
    const { recognition } = assess(read([...households, ...open, ...bad, ...places]), visited, { asOf: DAY });
    expect(recognition).toMatchObject({ outcome: 'notMet', hits: { from: 492, to: 492 }, unplaced: 60 });
    expect(recognition.hitIds).toHaveLength(120);
  });

  it('may be anybody where a visit has no id', () => {
    const nameless = readObserved([...households.map((one) => seen(one)), { level: 'household' }], { asOf: DAY });
    const { wrongExit, missed, recognition, comprehensiveIncidence } = assess(claims, nameless, { asOf: DAY });
    expect([wrongExit.unplaced, missed.unplaced, recognition.unplaced]).toEqual([50, 50, 1]);
    expect(comprehensiveIncidence.registered).toEqual({ from: 36, to: 86 });
  });
});

describe('where nobody has exited', () => {
  const clear = readObserved(
    households.map((one) => seen(one)),
    { asOf: DAY },
  );
  const only = (kinds: RegExp) =>
    assess(read([...households.filter(({ id }) => kinds.test(String(id))), ...places]), clear, { asOf: DAY });

  it('it is none only where the registers say so', () => {
    expect(only(/^registered|^not/)).toMatchObject({ noneExited: false, wrongExit: { outcome: 'met' } });
    for (const kinds of [/^not/, /^nobody/])
      expect(only(kinds)).toMatchObject({
        noneExited: true,
        wrongExit: { outcome: 'undetermined', combined: { from: '0', to: '100' } },
        comprehensiveIncidence: { outcome: 'undetermined' },
      });
  });
});

describe('a sample by villages', () => {
  it('has no weights smaller than its registers make them', () => {
    const sizes = [200, ...Array.from({ length: 9 }, () => 10)];
    const claimed = sizes.flatMap((size, village) =>
      Array.from({ length: size }, (_, at) =>
        householdIn(`e${village}-${at}`, `W${village}`, 'met', 1, { register: { status: 'exited' } }),
      ),
    );
    const own = read(claimed);
    const drawn = drawSample(own, { seed: 's', households: 10, villages: 10 });
    const all = readObserved(
      claimed.map((one) => seen(one)),
      { asOf: DAY },
    );
    const flat = { ...drawn, households: drawn.households.map((one) => ({ ...one, weight: '1' })) };
    const of = (which: typeof drawn) => assess(own, all, { asOf: DAY, sample: which }).wrongExit;
    expect(of(flat)).toEqual(of(drawn));
    expect(Number(of(drawn).strata[0]?.effectiveUnits)).toBeCloseTo(290 ** 2 / (10 * 20 ** 2 + 90), 5);
  });
});

describe('who is not listed', () => {
  it('could not be drawn: all of them may be missed', () => {
    const larger = [...made.places.slice(0, -1), countyOf('C1', 1476 + 80, { tier: 'national' })];
    const all = readObserved(
      households.map((one) => seen(one)),
      { asOf: DAY },
    );
    // 80 of 720 + 80.
    const { missed, missedOfVillages } = assess(read([...households, ...larger]), all, { asOf: DAY });
    for (const rate of [missed, missedOfVillages])
      expect(rate).toMatchObject({ unplaced: 80, combined: { from: '0', to: '10' }, outcome: 'undetermined' });
  });
});

describe('a household seen with more people than claimed', () => {
  it('is a wrong exit of as many as there may be', () => {
    const claimed = Array.from({ length: 200 }, (_, at) =>
      householdIn(`e${at}`, 'V1', 'met', at < 4 ? 1 : 4, { register: { status: 'exited' } }),
    );
    const visited = claimed.map((one, at) =>
      seen({ ...one, members: Array.from({ length: at < 4 ? 12 : 4 }, () => ({})) }, at < 4 ? 'notMet' : 'met'),
    );
    const { wrongExit, sample: told } = assess(read(claimed), readObserved(visited, { asOf: DAY }), { asOf: DAY });
    expect(wrongExit).toMatchObject({ hits: { from: 4, to: 48 }, outcome: 'undetermined' });
    expect(told.otherSize).toHaveLength(4);
  });
});
