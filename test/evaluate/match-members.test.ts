import { describe, expect, it } from 'vitest';
import { matchMembers } from '../../src/evaluate/match-members.js';

const of = (...members: unknown[]) => ({ members });

describe('matchMembers', () => {
  it('goes by id where all have one of their own', () => {
    expect(matchMembers(of({ id: 'x' }, { id: 'y' }, { id: 'z' }), of({ id: 'z' }, { id: 'x' }, { id: 'w' }))).toEqual({
      counts: [3, 3],
      inA: [2, 0, undefined],
      inB: [1, undefined, 0],
    });
  });

  it('goes by name where an id is wanting, and by date of birth for a name that was corrected', () => {
    const a = of({ name: '王', birthDate: '1970-01-01' }, { id: 'y', name: '李' }, { name: '张' });
    const b = of({ name: '张' }, { name: '汪', birthDate: '1970-01-01' });
    expect(matchMembers(a, b)?.inA).toEqual([2, 0]);
  });

  it('goes by position where names are wanting or not their own', () => {
    expect(matchMembers(of({ name: '王' }, { name: '王' }, {}), of({ name: '王' }, {}))).toEqual({
      counts: [3, 2],
      inA: [0, 1],
      inB: [0, 1, undefined],
    });
    expect(matchMembers(of({}), of({}, {}))?.inA).toEqual([0, undefined]);
  });

  it.each([undefined, null, 1, {}, { members: 'x' }, { members: [null] }, Object.create(of({}))])(
    'matches nothing of what has no members: %o',
    (value) => {
      expect(matchMembers(value, of({}))).toBeUndefined();
      expect(matchMembers(of({}), value)).toBeUndefined();
    },
  );
});
