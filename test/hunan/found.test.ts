import { describe, expect, it } from 'vitest';
import { household } from '../examples.js';
import { ask } from '../facts/asked.js';
import { hunanFact } from './hunan-fact.js';

const foundFullTimeStudent = hunanFact('member', 'foundFullTimeStudent');
const foundRuralPoor = hunanFact('member', 'foundRuralPoor');
const student = (fullTimeStudent: boolean | null) =>
  ask(foundFullTimeStudent, household({ members: [{}, { fullTimeStudent }] }), {}, 1);

describe('what is found', () => {
  it('holds where it is said of the member', () => {
    const path = 'members[1].fullTimeStudent';
    expect(student(true)).toEqual({ value: true, inputs: [{ path, value: true }], missing: [] });
    expect(student(false)).toEqual({ value: false, inputs: [{ path, value: false }], missing: [] });
  });

  it('does not hold where nothing is said, and misses nothing', () => {
    expect(student(null)).toEqual({ value: false, inputs: [], missing: [] });
  });

  it('is said of the household for each of its members', () => {
    expect(ask(foundRuralPoor, household({ ruralPoor: true }), {}, 0).value).toBe(true);
    expect(ask(foundRuralPoor, household({}), {}, 0)).toEqual({ value: false, inputs: [], missing: [] });
  });
});
