import { describe, expect, it } from 'vitest';
import { county, household, village } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const PATH = 'procedure.publicity.openObjections';
const make = { household, village, county };

describe.each(['household', 'village', 'county'] as const)('noOpenObjections of a %s', (level) => {
  const fact = hunanFact(level, 'noOpenObjections');
  const of = (openObjections: unknown) => ask(fact, make[level]({ procedure: { publicity: { openObjections } } }));

  it('is true of none, false of any', () => {
    expect(of(0)).toEqual({ value: true, inputs: [{ path: PATH, value: '0' }], missing: [] });
    expect(of(1)).toEqual({ value: false, inputs: [{ path: PATH, value: '1' }], missing: [] });
  });

  it('is missing where nobody says', () => {
    expect(of(null)).toEqual({ value: undefined, inputs: [], missing: [PATH] });
    for (const procedure of [null, {}, { publicity: null }]) {
      expect(ask(fact, make[level]({ procedure })).missing).toEqual([PATH]);
    }
  });
});
