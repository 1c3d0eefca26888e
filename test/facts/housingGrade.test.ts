import { describe, expect, it } from 'vitest';
import { housingGrade } from '../../src/facts/housingGrade.js';
import { household } from '../examples.js';
import { ask } from './asked.js';

const about = (grade: unknown, dangerous?: unknown, safeBy?: unknown) =>
  ask(housingGrade, household({ housing: { grade, dangerous, safeBy } }));

describe('housing.grade', () => {
  it.each(['A', 'B', 'C', 'D', 'none'])('is %s where no list says anything', (grade) => {
    for (const dangerous of [null, undefined]) {
      expect(about(grade, dangerous)).toEqual({
        value: grade,
        inputs: [{ path: 'housing.grade', value: grade }],
        missing: [],
      });
    }
  });

  it.each<[string, boolean]>([
    ['A', false],
    ['B', false],
    ['C', true],
    ['D', true],
    // Nobody lives in a house that is not there: a list of dangerous houses says nothing of it.
    ['none', true],
    ['none', false],
  ])('%s is confirmed by a list that says dangerous: %s', (grade, dangerous) => {
    const asked = about(grade, dangerous);
    expect(asked).toMatchObject({ value: grade, missing: [] });
    expect(asked.doubt).toBeUndefined();
  });

  it.each<[string, boolean, string[]]>([
    ['A', true, ['A', 'C', 'D']],
    ['B', true, ['B', 'C', 'D']],
    ['C', false, ['C', 'A', 'B']],
    ['D', false, ['D', 'A', 'B']],
  ])('%s is contradicted by a list that says dangerous: %s', (grade, dangerous, possible) => {
    for (const safeBy of ['nothing', null, undefined]) {
      expect(about(grade, dangerous, safeBy)).toMatchObject({
        value: undefined,
        doubt: { conflicts: ['housing.dangerous'], possible },
      });
    }
  });

  it.each(['renovation', 'relocation', 'otherHome'])(
    'C or D may be off the list once the family is safe by %s',
    (by) => {
      for (const grade of ['C', 'D']) expect(about(grade, false, by).doubt).toBeUndefined();
      for (const grade of ['A', 'B']) expect(about(grade, true, by).doubt?.conflicts).toEqual(['housing.dangerous']);
    },
  );

  it('is as good or as bad as the list says where it is absent', () => {
    for (const grade of [null, undefined]) {
      expect(about(grade, true)).toMatchObject({ value: undefined, doubt: { conflicts: [], possible: ['C', 'D'] } });
      expect(about(grade, false)).toMatchObject({ value: undefined, doubt: { conflicts: [], possible: ['A', 'B'] } });
      expect(about(grade, false, 'renovation').doubt?.possible).toEqual(['A', 'B']);
    }
  });

  it('is missing where neither is given, also without anything on the house', () => {
    expect(about(null, null)).toEqual({ value: undefined, inputs: [], missing: ['housing.grade'] });
    expect(ask(housingGrade, household({ housing: null })).missing).toEqual(['housing.grade']);
  });
});
