import { describe, expect, it } from 'vitest';
import { memberIndex, memberName, memberNames, namesOf } from '../../src/explain/people.js';
import { languages } from '../../src/words/words.js';
import { household, member, village } from '../examples.js';
import { parseRecord } from '../support/fields.js';

const record = parseRecord(household());

describe('the number of a member', () => {
  it.each([
    ['members[0]', 0],
    ['members[49].schooling', 49],
    ['income.wages', undefined],
    ['members[]', undefined],
    ['members[1', undefined],
    ['remembers[1]', undefined],
  ])('in %s is %s', (path, index) => {
    expect(memberIndex(path)).toBe(index);
  });
});

describe('a member', () => {
  it('is named by number and by name where the record is at hand', () => {
    expect(memberName(1, record, 'zh')).toBe('成员2（王小明）');
    expect(memberName(1, record, 'en')).toBe('member 2 (王小明)');
  });

  it('is named by number alone where it is not, or has no name, or is not there', () => {
    const nameless = parseRecord(household({ members: [member(), member({ name: null })] }));
    for (const one of [undefined, nameless, parseRecord(village())]) expect(memberName(1, one, 'zh')).toBe('成员2');
    expect(memberName(7, record, 'en')).toBe('member 8');
  });
});

describe('several members', () => {
  const paths = (count: number) => Array.from({ length: count }, (_, index) => `members[${index}]`);

  it('are all named up to three', () => {
    expect(memberNames([], undefined, 'zh')).toBe('');
    expect(memberNames(paths(3), undefined, 'zh')).toBe('成员1、成员2、成员3');
    expect(memberNames(paths(3), undefined, 'en')).toBe('member 1; member 2; member 3');
  });

  it('are counted beyond', () => {
    expect(memberNames(paths(4), undefined, 'zh')).toBe('成员1、成员2、成员3等4人');
    for (const language of languages) {
      expect(memberNames(paths(50), record, language)).toContain('王建国');
      expect(memberNames(paths(50), record, language)).toMatch(/50/);
      expect(memberNames(paths(50), record, language)).not.toMatch(/成员4|member 4/);
    }
  });
});

describe('members by their names alone', () => {
  it('are so where each has one of his own, else with the number', () => {
    expect(namesOf(['members[1]'], record, 'zh')).toBe('王小明');
    expect(namesOf(['members[1]'], undefined, 'en')).toBe('member 2');
    const alike = parseRecord(household({ members: ['甲', '甲', '乙', null].map((name) => member({ name })) }));
    expect(namesOf(['members[0]', 'members[2]', 'members[3]'], alike, 'zh')).toBe('成员1（甲）、乙、成员4');
    expect(namesOf(['members[0]', 'members[1]', 'members[2]', 'members[3]'], alike, 'zh')).toBe(
      '成员1（甲）、成员2（甲）、乙等',
    );
  });
});
