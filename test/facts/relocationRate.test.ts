import { describe, expect, it } from 'vitest';
import { relocationRate } from '../../src/facts/relocationRate.js';
import { county } from '../examples.js';
import { ask } from './asked.js';

const of = (relocation: unknown) => ask(relocationRate, county({ relocation }));

describe('relocationRate', () => {
  it('is the share of persons moved, which may exceed those planned', () => {
    expect(of({ planned: 2000, completed: 1900 }).value).toBe('95');
    expect(of({ planned: 2000, completed: 2100 }).value).toBe('105');
    expect(of({ planned: 0, completed: 5 }).value).toBe('100');
  });

  it('names the two counts, missing or given', () => {
    expect(of({ planned: 8, completed: 1 }).inputs.map(({ path }) => path)).toEqual([
      'relocation.planned',
      'relocation.completed',
    ]);
    expect(of(undefined).missing).toEqual(['relocation.planned', 'relocation.completed']);
  });
});
