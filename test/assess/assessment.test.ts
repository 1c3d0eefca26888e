import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AssessOptions, assess, heldTo } from '../../src/assess/assessment.js';
import { assessmentDocument } from '../../src/assess/assessment-document.js';
import { clopperPearson } from '../../src/assess/clopper-pearson.js';
import { drawSample } from '../../src/assess/draw-sample.js';
import { nationalStandards, readClaims, readObserved } from '../../src/assess/read-all.js';
import { DAY, type Plain } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';
import { countyOf, householdIn, type Wanted } from '../support/places.js';

const made = claimedCounty({ villages: 4, registered: 3, exited: 30, notRegistered: 60 });
/** So many live in it that everybody is listed: 4 × 93 × 3. */
const whole = countyOf('C1', 1116, { tier: 'national' });
const places = [...made.places.slice(0, -1), whole];
const { households } = made;
const claims = readClaims([...households, ...places], { asOf: DAY });

const fateOf = (at: Readonly<Record<string, Wanted>>, one: Plain) => at[String(one.id)] ?? 'met';
const observed = (fates: Readonly<Record<string, Wanted>> = {}, of: readonly Plain[] = households) =>
  readObserved(
    of.map((one) => seen(one, fateOf(fates, one))),
    { asOf: DAY },
  );
const assessed = (seenOnes = observed(), options: Partial<AssessOptions> = {}, claimed = claims) =>
  assess(claimed, seenOnes, { asOf: DAY, ...options });

describe('of whom all were seen', () => {
  it('the rates are those of all, and nothing is left open', () => {
    const { wrongExit, missed, recognition, comprehensiveIncidence, outcome, sample } = assessed(
      observed({ 'exited-V1-0': 'notMet', 'notRegistered-V2-7': 'notMet' }),
    );
    const share = { from: '0.833333', to: '0.833333' };
    expect(wrongExit).toMatchObject({ unknown: share, sampling: share, combined: share, outcome: 'met' });
    expect(wrongExit.hits).toEqual({ from: 3, to: 3 });
    expect(wrongExit.hitIds).toEqual(['exited-V1-0']);
    expect(missed.combined).toEqual({ from: '0.416667', to: '0.416667' });
    expect(recognition).toMatchObject({ combined: { from: '100', to: '100' }, outcome: 'met', bound: '90' });
    // 36 registered, 3 wrong exits, 3 missed, of 1116.
    expect(comprehensiveIncidence.combined).toEqual({ from: '3.763441', to: '3.763441' });
    expect(comprehensiveIncidence.outcome).toBe('notMet');
    expect(outcome).toBe('notMet');
    expect(sample).toMatchObject({ given: false, stages: 1, drawn: 372, seen: 372, notSeen: [] });
  });

  it('exactly the bound is allowed, or not, as it is read', () => {
    // 12 of 600: 2 %.
    const county = claimedCounty({ villages: 2, registered: 0, exited: 100, notRegistered: 1 });
    const own = readClaims([...county.households, ...county.places.slice(0, -1), countyOf('C1', 606)], { asOf: DAY });
    const wrong = Object.fromEntries([0, 1, 2, 3].map((at) => [`exited-V0-${at}`, 'notMet' as const]));
    const all = observed(wrong, county.households);
    const by = (assessmentBound: 'notAbove' | 'below') =>
      assessed(all, { assessmentReadings: { assessmentBound } }, own).wrongExit;
    expect(by('notAbove')).toMatchObject({ combined: { from: '2', to: '2' }, outcome: 'met' });
    expect(by('below').outcome).toBe('notMet');
  });
});

describe('what is unknown', () => {
  it('is held apart from what sampling leaves, and joined with it', () => {
    const { wrongExit } = assessed(observed({ 'exited-V1-0': 'undetermined', 'exited-V2-0': 'refused' }));
    expect(wrongExit).toMatchObject({
      unknown: { from: '0', to: '1.666667' },
      sampling: { from: '0', to: '0' },
      combined: { from: '0', to: '1.666667' },
      outcome: 'met',
      unknownIds: ['exited-V1-0', 'exited-V2-0'],
    });
  });

  it('is whoever was drawn and not seen', () => {
    const sample = drawSample(claims, { seed: 's', households: 60 });
    const some = sample.households.slice(1).map(({ id }) => households.find((one) => one.id === id) as Plain);
    const first = sample.households[0]?.id ?? '';
    const { wrongExit, sample: told } = assessed(observed({}, some), { sample });
    expect(told).toMatchObject({ given: true, notSeen: [first], notDrawn: [], drawn: sample.households.length });
    expect(wrongExit.unknownIds).toEqual([first]);
    expect(wrongExit.hits).toEqual({ from: 0, to: 3 });
  });

  it('is whose standing nobody knows: they may be anything', () => {
    const open = readClaims(
      [
        ...households,
        ...places,
        householdIn('open', 'V1', 'met', 6, { register: null }),
        householdIn('bad', 'V1', 'refused', 4),
      ],
      { asOf: DAY },
    );
    const { wrongExit, comprehensiveIncidence, unknownStanding } = assessed(observed(), {}, open);
    expect(unknownStanding).toEqual({ households: 2, persons: 10 });
    // 10 of 360 + 10.
    expect(wrongExit.combined).toEqual({ from: '0', to: '2.702703' });
    expect(comprehensiveIncidence.registered).toEqual({ from: 36, to: 46 });
    expect(comprehensiveIncidence.sampling.to).toBe('3.225806');
    expect(comprehensiveIncidence.combined.to).toBe('4.121864');
  });

  it('is who has no answer, and is no refusal to recognise', () => {
    const answers = households.map((one, at) => seen(one, 'met', at < 30 ? null : at >= 36));
    const { recognition } = assessed(readObserved(answers, { asOf: DAY }));
    expect(recognition.unknown).toEqual({ from: '90.322581', to: '98.387097' });
    expect(recognition).toMatchObject({ outcome: 'met', hits: { from: 336, to: 366 } });
    expect(recognition.hitIds).toHaveLength(6);
  });
});

describe('a sample', () => {
  it('in two stages takes villages as clusters', () => {
    const sample = drawSample(claims, { seed: 's', households: 20, villages: 2 });
    const drawn = sample.households.map(({ id }) => households.find((one) => one.id === id) as Plain);
    const { wrongExit, sample: told } = assessed(observed({}, drawn), { sample });
    expect(told.stages).toBe(2);
    // One village of the remote ones alone is all there is of them; of the near ones two of two.
    expect(wrongExit.strata.map(({ method }) => method)).toEqual(['exact', 'exact']);
    const near = wrongExit.strata.find(({ id }) => id === 'exited/near');
    expect(Number(near?.combined.to)).toBeCloseTo(100 * clopperPearson(0, 40, { confidence: 0.975 }).to, 5);
  });

  it('tells who was seen and not drawn, is in no register, has another size, or has moved since', () => {
    const sample = drawSample(claims, { seed: 's', households: 5 });
    const [first, second] = sample.households.map(({ id }) => households.find((one) => one.id === id) as Plain);
    const strayed = households.find((one) => sample.households.every(({ id }) => id !== one.id)) as Plain;
    const stranger = householdIn('nobody', 'V1', 'notMet', 3);
    const smaller = { ...seen(second as Plain), members: (second as { members: unknown[] }).members.slice(1) };
    const all = readObserved([seen(first as Plain), smaller, seen(strayed, 'notMet'), stranger], { asOf: DAY });
    const moved = readClaims(
      [
        ...households.map((one) => (one.id === first?.id ? { ...one, register: { status: 'registered' } } : one)),
        ...places,
      ],
      { asOf: DAY },
    );
    const { sample: told, wrongExit } = assessed(all, { sample }, moved);
    expect(told).toMatchObject({
      seen: 2,
      notDrawn: [strayed.id],
      notClaimed: ['nobody'],
      otherSize: [second?.id],
      moved: [first?.id],
    });
    expect(wrongExit.hits.from).toBe(0);
  });

  it('not given, villages are clusters where some were not seen at all', () => {
    const some = households.filter(({ village }) => village !== 'V0');
    expect(assessed(observed({}, some)).sample.stages).toBe(2);
    expect(assessed(observed({}, some), { clusters: 'households' }).sample.stages).toBe(1);
  });

  it('of one village leaves everything open, whatever was seen', () => {
    const one = households.filter(({ village }) => village === 'V1').slice(0, 20);
    const { wrongExit, missed, recognition } = assessed(observed({}, one));
    expect(wrongExit).toMatchObject({ combined: { from: '0', to: '100' }, outcome: 'undetermined' });
    expect([missed.outcome, recognition.outcome]).toEqual(['undetermined', 'undetermined']);
  });
});

describe('missed persons', () => {
  it('are also a share of all in the sampled villages, by as many households as were looked at', () => {
    const some = households.filter(({ id }) => /^(registered|exited)|-[0-9]$/.test(String(id)));
    const { missed, missedOfVillages } = assessed(observed({ 'notRegistered-V1-3': 'notMet' }, some), {
      clusters: 'villages',
    });
    expect([missed.drawn.units, missedOfVillages.drawn.units]).toEqual([120, 720]);
    expect([missed.hits.from, missedOfVillages.hits.from]).toEqual([3, 3]);
    expect(Number(missedOfVillages.combined.to)).toBeLessThan(Number(missed.combined.to));
    expect(missedOfVillages.strata.every(({ effectiveUnits }) => Number(effectiveUnits) <= 30)).toBe(true);
  });

  it('are never none only because not all are listed', () => {
    const larger = readClaims([...households, ...places.slice(0, -1), countyOf('C1', 9000)], { asOf: DAY });
    const { missed, notListed, comprehensiveIncidence } = assessed(observed(), {}, larger);
    expect(notListed).toBe(9000 - 1116);
    expect(Number(missed.combined.to)).toBeGreaterThan(0);
    expect(comprehensiveIncidence.missed.of).toBe(9000 - 396);
    const unlisted = readClaims([...households.filter(({ id }) => !String(id).startsWith('not')), ...places], {
      asOf: DAY,
    });
    expect(assessed(observed(), {}, unlisted).missed).toMatchObject({
      combined: { from: '0', to: '100' },
      outcome: 'undetermined',
    });
  });
});

describe('villages without a hit', () => {
  const large = claimedCounty({ villages: 40, registered: 0, exited: 20, notRegistered: 20 });
  const own = readClaims([...large.households, ...large.places], { asOf: DAY });
  const sample = drawSample(own, { seed: 's', households: 20, villages: 13 });
  const drawn = sample.households.map(({ id }) => large.households.find((one) => one.id === id) as Plain);
  const all = observed({}, drawn);

  it('are told to be taken as alike where that carries a rate', () => {
    const { wrongExit } = assessed(all, { sample }, own);
    expect(wrongExit).toMatchObject({ outcome: 'met', assumesAlike: true });
    // Whoever gives the design effect has thought of it.
    expect(assessed(all, { sample, designEffect: 1 }, own).wrongExit.assumesAlike).toBe(false);
    const document = assessmentDocument(assessed(all, { sample }, own), 'zh', '');
    expect(JSON.stringify(document.blocks)).toContain('错退率');
    expect(JSON.stringify(document.blocks)).toContain('--design-effect');
    expect(assessed().wrongExit.assumesAlike).toBe(false);
  });
});

describe('the verdict', () => {
  it('applies to national counties alone', () => {
    expect(assessed()).toMatchObject({ applies: true, tier: 'national' });
    const untold = readClaims([...households, ...places.slice(0, -1), countyOf('C1', 1116)], { asOf: DAY });
    expect(assessed(observed(), {}, untold)).toMatchObject({
      ...{ applies: null, tier: null, outcome: 'undetermined' },
    });
    const given = (tier: string, claimed = untold) => assessed(observed(), { tier }, claimed);
    expect(given('provincial')).toMatchObject({ applies: false, outcome: null, otherTier: null });
    expect(given('national')).toMatchObject({ applies: true, outcome: 'notMet' });
    // What the record says goes before it.
    expect(given('provincial', claims)).toMatchObject({ applies: true, tier: 'national', otherTier: 'provincial' });
  });

  it('is open without a population, and by the bound of incidence of the rulebook with one', () => {
    const without = readClaims([...households, ...places.slice(0, -1)], { asOf: DAY });
    expect(assessed(observed(), {}, without).comprehensiveIncidence).toMatchObject({
      population: null,
      outcome: 'undetermined',
    });
    expect(assessed().comprehensiveIncidence).toMatchObject({ bound: '2', mayEqual: false });
    expect(assessed(observed(), { readings: { incidenceBound: 'atMost' } }).comprehensiveIncidence.mayEqual).toBe(true);
  });

  it('passes what Shimen and Sangzhi published', () => {
    // 0.9 %, 0, 0 and 96.48 % by the national check; 0.53 %, 0, 0 and 96.8 % by the city’s.
    for (const [incidence, recognition] of [
      [0.009, 0.9648],
      [0.0053, 0.968],
    ] as const) {
      expect(heldTo({ from: incidence, to: incidence }, '2', false, 'upper')).toBe('met');
      expect(heldTo({ from: 0, to: 0 }, '2', true, 'upper')).toBe('met');
      expect(heldTo({ from: recognition, to: recognition }, '90', true, 'lower')).toBe('met');
    }
  });

  it('of a share is that of both of its ends', () => {
    expect(heldTo({ from: 0.02, to: 0.02 }, '2', true, 'upper')).toBe('met');
    expect(heldTo({ from: 0.02, to: 0.02 }, '2', false, 'upper')).toBe('notMet');
    expect(heldTo({ from: 0.02, to: 0.021 }, '2', true, 'upper')).toBe('undetermined');
    expect(heldTo({ from: 0.0201, to: 0.5 }, '2', true, 'upper')).toBe('notMet');
    expect(heldTo({ from: 0.9, to: 0.95 }, '90', true, 'lower')).toBe('met');
    expect(heldTo({ from: 0.9, to: 0.95 }, '90', false, 'lower')).toBe('undetermined');
    expect(heldTo({ from: 0.8, to: 0.9 }, '90', false, 'lower')).toBe('notMet');
  });

  it('is never met where the truth of what is unknown could make it notMet', () => {
    const fate = fc.constantFrom<Wanted>('met', 'met', 'met', 'met', 'undetermined', 'notMet');
    const ids = households.map(({ id }) => String(id));
    fc.assert(
      fc.property(fc.array(fate, { minLength: ids.length, maxLength: ids.length }), fc.boolean(), (fates, truth) => {
        const of = (open: Wanted) =>
          assessed(
            observed(
              Object.fromEntries(
                ids.map((id, at) => [id, fates[at] === 'undetermined' ? open : (fates[at] as Wanted)]),
              ),
            ),
          );
        const [asItIs, settled] = [of('undetermined'), of(truth ? 'notMet' : 'met')];
        for (const name of ['wrongExit', 'missed', 'comprehensiveIncidence'] as const)
          if (asItIs[name].outcome !== 'undetermined') expect(settled[name].outcome).toBe(asItIs[name].outcome);
      }),
      { numRuns: 8 },
    );
  });
});

describe('what is given', () => {
  it('is counted: read is judged, refused and skipped', () => {
    const { claimed, observed: told } = assessed(observed({ 'exited-V1-0': 'refused' }));
    for (const { read, judged, refused, skipped } of [claimed, told]) expect(read).toBe(judged + refused + skipped);
    expect(told.refused).toBe(1);
  });

  it('is refused where it is none', () => {
    expect(() => assessed(observed(), { designEffect: 0.5 })).toThrow(RangeError);
    expect(() => assessed(observed(), { confidence: 95 })).toThrow(RangeError);
    expect(nationalStandards().bounds.recognition.values[0]?.value).toBe('90');
  });
});
