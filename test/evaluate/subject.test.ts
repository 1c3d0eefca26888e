import { describe, expect, it } from 'vitest';
import { isAboutMembers, memberAt, scopeOf, subjectIssue, subjectOf } from '../../src/evaluate/subject.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { rulesOf } from '../../src/rulebook/rules.js';
import { household, village } from '../examples.js';
import { parseRecord } from '../support/fields.js';

const rules = rulesOf(hunan2016To2020());
const grant = rules.find(({ id }) => id === 'measure/studyGrant');
const house = rules.find(({ id }) => id === 'measure/dangerousHouse');
const exit = rules.find(({ id }) => id === 'household/exit');
if (grant === undefined || house === undefined || exit === undefined) throw new Error('The rules are not there.');
const record = parseRecord(household());

describe('the subject of a rule', () => {
  it('is a member of some measures only', () => {
    expect(isAboutMembers(grant)).toBe(true);
    for (const other of [house, exit, undefined]) expect(isAboutMembers(other)).toBe(false);
  });

  it('is named by its place, in one spelling', () => {
    expect(memberAt(grant, 'members[0]')).toBe(0);
    expect(memberAt(grant, 'members[49]')).toBe(49);
    for (const other of ['members[00]', 'members[-1]', 'members[]', 'members[0].name', '0', '', undefined, null, 0]) {
      expect(memberAt(grant, other)).toBeUndefined();
    }
    expect(memberAt(house, 'members[0]')).toBeUndefined();
    for (const member of [0, 7, 49]) expect(memberAt(grant, subjectOf(member))).toBe(member);
  });

  it('has to be in the record', () => {
    expect(subjectIssue(grant, 'members[1]', record)).toEqual([]);
    const expected = 'members[0] | members[1]';
    const issue = { code: 'unknownSubject', path: 'subject', expected };
    expect(subjectIssue(grant, 'members[2]', record)).toEqual([{ ...issue, found: 'members[2]' }]);
    expect(subjectIssue(grant, undefined, record)).toEqual([issue]);
    // Nothing of what is handed in is called.
    const hostile = { toString: () => 'members[0]' };
    expect(subjectIssue(grant, hostile, record)).toEqual([{ ...issue, found: 'object' }]);
    expect(subjectIssue(grant, Object.create(null), record)).toEqual([{ ...issue, found: 'object' }]);
    expect(subjectIssue(grant, null, record)).toEqual([{ ...issue, found: 'null' }]);
  });

  it('is none of a rule about the whole record', () => {
    for (const rule of [house, exit]) {
      expect(subjectIssue(rule, undefined, record)).toEqual([]);
      expect(subjectIssue(rule, 'members[0]', record)).toMatchObject([
        { code: 'unknownSubject', expected: 'noSubject', found: 'members[0]' },
      ]);
    }
    expect(subjectIssue(exit, undefined, parseRecord(village()))).toEqual([]);
  });

  it('decides what facts a verdict speaks of', () => {
    expect(scopeOf({ level: 'household', subject: 'members[0]' })).toBe('member');
    for (const level of ['household', 'village', 'county'] as const) expect(scopeOf({ level })).toBe(level);
  });
});
