import { describe, expect, it } from 'vitest';
import { drawSample } from '../../src/assess/draw-sample.js';
import { readClaims } from '../../src/assess/read-all.js';
import { readSample } from '../../src/assess/read-sample.js';
import { DAY } from '../examples.js';
import { claimedCounty } from '../support/evaluated-county.js';

const { households, places } = claimedCounty({ villages: 3, registered: 1, exited: 4, notRegistered: 2 });
const claims = readClaims([...households, ...places], { asOf: DAY });

describe('a sample in a file', () => {
  it('is read as it was drawn', () => {
    for (const villages of [undefined, 1]) {
      const sample = drawSample(claims, { seed: 's', households: 2, villages, replaced: {} });
      expect(readSample(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
    }
  });

  it('is none where anything in it is not as it is written', () => {
    const sample = drawSample(claims, { seed: 's', households: 2 });
    for (const wrong of [undefined, [], {}, { ...sample, sample: 2 }, { ...sample, more: 1 }, { ...sample, stages: 3 }])
      expect(readSample(wrong)).toBeUndefined();
  });
});
