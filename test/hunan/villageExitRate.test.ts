import { describe, expect, it } from 'vitest';
import { county } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const of = (povertyVillages: unknown) => ask(hunanFact('county', 'villageExitRate'), county({ povertyVillages }));

describe('villageExitRate', () => {
  it('is the share of poverty villages that have exited, 100 where there were none', () => {
    expect(of({ total: 40, exited: 38 }).value).toBe('95');
    expect(of({ total: 40, exited: 37 }).value).toBe('92.5');
    expect(of({ total: 0 }).value).toBe('100');
  });

  it('names the two counts, missing or given', () => {
    expect(of({ total: 8, exited: 1 }).inputs.map(({ path }) => path)).toEqual([
      'povertyVillages.total',
      'povertyVillages.exited',
    ]);
    expect(of({ exited: 1 }).missing).toEqual(['povertyVillages.total']);
    expect(of(null).missing).toEqual(['povertyVillages.total', 'povertyVillages.exited']);
  });
});
