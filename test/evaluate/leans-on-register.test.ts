import { describe, expect, it } from 'vitest';
import { leansOnRegister } from '../../src/evaluate/leans-on-register.js';
import { household } from '../examples.js';
import { evaluate } from '../support/unchecked.js';

const leaning = (record: unknown) =>
  evaluate(record)
    .criteria.filter(leansOnRegister)
    .map(({ id }) => id);

describe('a criterion that leans on a register', () => {
  it('is decided by what it says where its own inputs are not given, met or not', () => {
    expect(leaning(household({ food: null, attested: { food: true } }))).toEqual(['household/food']);
    expect(leaning(household({ food: null, attested: { food: false } }))).toEqual(['household/food']);
  });

  it('is none whose own inputs decide, nor one that a verdict does not ask for', () => {
    expect(leaning(household({ attested: { food: true } }))).toEqual([]);
    expect(leaning(household({ water: null, attested: { water: true } }))).toEqual([]);
  });
});
