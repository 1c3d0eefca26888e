import { describe, expect, it } from 'vitest';
import { assess } from '../../src/assess/assessment.js';
import { drawSample } from '../../src/assess/draw-sample.js';
import { assertSample, InvalidSampleError } from '../../src/assess/invalid-sample.js';
import { readClaims, readObserved } from '../../src/assess/read-all.js';
import { DAY } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';

const { households, places } = claimedCounty({ villages: 3, registered: 1, exited: 9, notRegistered: 9 });
const claims = readClaims([...households, ...places], { asOf: DAY });
const sample = drawSample(claims, { seed: 's', households: 4 });
const [first] = sample.households;

describe('a sample', () => {
  it('has nobody twice, in one spelling or two, and everybody in a stratum of its own', () => {
    expect(() => assertSample(sample)).not.toThrow();
    const again = { ...(first as NonNullable<typeof first>), id: first?.id.replace('-', '－') ?? '' };
    const twice = { ...sample, households: [...sample.households, again] };
    expect(() => assertSample(twice)).toThrow(new InvalidSampleError([again.id]));
    const none = { ...sample, strata: sample.strata.filter(({ id }) => id !== first?.stratum) };
    expect(() => assertSample(none)).toThrow(InvalidSampleError);
    expect(() => assertSample({ ...sample, strata: [...sample.strata, ...sample.strata] })).toThrow(InvalidSampleError);
  });

  it('that is none is not evaluated', () => {
    const observed = readObserved(
      households.map((one) => seen(one)),
      { asOf: DAY },
    );
    const twice = { ...sample, households: [...sample.households, ...sample.households] };
    expect(() => assess(claims, observed, { asOf: DAY, sample: twice })).toThrow(String(first?.id));
    const byVillages = drawSample(claims, { seed: 's', households: 4, villages: 1 });
    expect(() => assess(claims, observed, { asOf: DAY, sample: byVillages, clusters: 'households' })).toThrow(
      RangeError,
    );
  });
});
