import { describe, expect, it } from 'vitest';
import { noOpenObjections } from '../../src/facts/noOpenObjections.js';
import { county, household, village } from '../examples.js';
import { ask } from './asked.js';

const PATH = 'procedure.publicity.openObjections';
const make = { household, village, county };

describe.each(noOpenObjections)('noOpenObjections of a $level', (fact) => {
  const of = (openObjections: unknown) =>
    ask(fact, make[fact.level as 'village']({ procedure: { publicity: { openObjections } } }));

  it('is true of none, false of any', () => {
    expect(of(0)).toEqual({ value: true, inputs: [{ path: PATH, value: '0' }], missing: [] });
    expect(of(1)).toEqual({ value: false, inputs: [{ path: PATH, value: '1' }], missing: [] });
  });

  it('is missing where nobody says', () => {
    expect(of(null)).toEqual({ value: undefined, inputs: [], missing: [PATH] });
    for (const procedure of [null, {}, { publicity: null }]) {
      expect(ask(fact, make[fact.level as 'village']({ procedure })).missing).toEqual([PATH]);
    }
  });
});
