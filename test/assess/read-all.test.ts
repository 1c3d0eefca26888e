import { describe, expect, it } from 'vitest';
import * as entry from '../../src/assess/index.js';
import { DAY } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';

describe('the entry', () => {
  it('evaluates a county from lists of records', () => {
    const { households, places } = claimedCounty({ villages: 3, registered: 1, exited: 8, notRegistered: 8 });
    const claims = entry.readClaims([...households, ...places], { asOf: DAY });
    const sample = entry.drawSample(claims, { seed: '2019-03-01', households: 3, villages: 1 });
    const visited = sample.households.map(({ id }) => seen(households.find((one) => one.id === id) ?? {}));
    const observed = entry.readObserved(visited, { asOf: DAY });
    const { wrongExit, applies } = entry.assess(claims, observed, { asOf: DAY, sample });
    expect(applies).toBe(true);
    // One village of each remoteness tells nothing.
    expect(wrongExit.combined).toEqual({ from: '0', to: '100' });
  });

  it('has what the package comes with to hold it to', () => {
    expect(entry.nationalStandards().incidence.limit).toBe('povertyIncidence/limit');
  });
});
