import { describe, expect, it } from 'vitest';
import { matchMembers } from '../../src/evaluate/match-members.js';
import { otherInputs } from '../../src/evaluate/other-inputs.js';
import { household, member, replaced, village } from '../examples.js';
import { fields } from '../support/fields.js';
import { evaluate } from '../support/unchecked.js';

const none: ReadonlySet<string> = new Set();

describe('otherInputs', () => {
  it('tells fields that differ, in table order, of names and ids of members only that they do', () => {
    const a = household();
    const b = household({
      village: 'V8',
      decidedOn: null,
      members: [
        member({ id: 'm2', name: '王晓明', schooling: 'completed' }),
        member({ id: 'm1', name: '王建国', birthDate: '1970-05-04' }),
      ],
      extra: 1,
    });
    const found = otherInputs(fields, 'household', { a, b }, matchMembers(a, b), new Set(['members[0].schooling']));
    expect(found).toEqual([
      { path: 'village', a: 'V7', b: 'V8' },
      { path: 'decidedOn', a: '2019-01-15', b: null },
      { path: 'members[0].name', pathA: 'members[1].name' },
    ]);
    const all = otherInputs(fields, 'household', { a, b }, matchMembers(a, b), none);
    expect(all).toContainEqual({
      path: 'members[0].schooling',
      pathA: 'members[1].schooling',
      a: 'inSchool',
      b: 'completed',
    });
  });

  it('takes one figure written in two ways for one, and looks at no id or day of the record', () => {
    const b = replaced(household({ id: 'H2', asOf: '2017-01-01' }), 'income.wages', 12000.5);
    expect(otherInputs(fields, 'household', { a: household(), b }, undefined, none)).toEqual([]);
    expect(otherInputs(fields, 'village', { a: village(), b: null }, undefined, new Set(['services']))).toContainEqual({
      path: 'county',
      a: 'C3',
      b: null,
    });
  });

  it('is indeed without effect', () => {
    // 12 of 1190 are 1.008…%, published to the whole percent or to the hundredth of one.
    const a = village({ registeredRuralPopulation: 1190, incidence: 1 });
    const b = village({ registeredRuralPopulation: 1190, incidence: '1.01', county: 'C4' });
    const judged = new Set(
      evaluate(a)
        .criteria.flatMap(({ checks }) => checks.flatMap((one) => one.inputs))
        .map(({ path }) => path),
    );
    expect(otherInputs(fields, 'village', { a, b }, undefined, judged).map(({ path }) => path)).toEqual([
      'county',
      'incidence',
    ]);
    expect(evaluate(b).criteria).toEqual(evaluate(a).criteria);
  });
});
