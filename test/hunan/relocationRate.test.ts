import { describe, expect, it } from 'vitest';
import { county } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const of = (relocation: unknown) => ask(hunanFact('county', 'relocationRate'), county({ relocation }));

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

  it('is what is done over what is planned, in per cent', () => {
    expect(of({ planned: 20, completed: 19 })).toEqual({
      value: '95',
      inputs: [
        { path: 'relocation.planned', value: '20' },
        { path: 'relocation.completed', value: '19' },
      ],
      missing: [],
    });
    expect(of({ planned: 3, completed: 2 }).value).toBe('66.666667');
    expect(of({ planned: 3, completed: 0 }).value).toBe('0');
    expect(of({ planned: Number.MAX_SAFE_INTEGER, completed: Number.MAX_SAFE_INTEGER }).value).toBe('100');
  });

  it.each([0, 7, null, undefined])('is 100 where nothing is planned, whatever is done (%s)', (done) => {
    expect(of({ planned: 0, completed: done })).toEqual({
      value: '100',
      inputs: [{ path: 'relocation.planned', value: '0' }],
      missing: [],
    });
  });

  it('is missing with what is missing', () => {
    expect(of({ planned: 20, completed: null })).toEqual({
      value: undefined,
      inputs: [{ path: 'relocation.planned', value: '20' }],
      missing: ['relocation.completed'],
    });
    expect(of({ planned: null, completed: 20 }).missing).toEqual(['relocation.planned']);
    expect(of({ planned: null, completed: 0 }).missing).toEqual(['relocation.planned']);
    expect(of(null).missing).toEqual(['relocation.planned', 'relocation.completed']);
  });
});
