import { describe, expect, it } from 'vitest';
import { alike } from '../../src/advise/alike.js';
import { household, member, village } from '../examples.js';
import { parseRecord } from '../support/fields.js';

const child = (over = {}) => member({ schooling: null, ...over });
const areAlike = (first: object, second: object, judged?: number, own = 'schooling', other = own) => {
  const record = parseRecord(household({ members: [first, second] }));
  return alike(record, `members[0].${own}`, judged) === alike(record, `members[1].${other}`, judged);
};

describe('inputs of members', () => {
  it('are alike where the same is known of them, but for their names', () => {
    expect(areAlike(child(), child())).toBe(true);
    expect(areAlike(child({ name: '王小明' }), child({ name: '王小红' }))).toBe(true);
    // Absent and null are the same.
    expect(areAlike(child(), { ...child(), schooling: undefined, birthDate: '2008-03-02' })).toBe(true);
  });

  it('are not where they are other inputs, or something else is known of one', () => {
    expect(areAlike(child({ medicalInsurance: null }), child({ medicalInsurance: null }), undefined, 'schooling')).toBe(
      true,
    );
    expect(areAlike(child(), child(), undefined, 'schooling', 'medicalInsurance')).toBe(false);
    expect(areAlike(child(), child({ birthDate: '2008-03-03' }))).toBe(false);
    expect(areAlike(child(), child({ medicalInsurance: null }))).toBe(false);
  });

  it('are not where the rule is about one of them', () => {
    expect(areAlike(child(), child(), 0)).toBe(false);
    expect(areAlike(child(), child(), 1)).toBe(false);
    expect(areAlike(child(), child(), 2)).toBe(true);
  });

  it('are not where sources say something of one, and are where they say the same of both', () => {
    const says = (index: number, value: string) => ({
      [`members[${index}].medicalInsurance`]: [{ source: 'x', value }],
    });
    const areAlikeBy = (evidence: object) => {
      const record = parseRecord(household({ members: [child(), child()], evidence }));
      const [first, second] = [0, 1].map((index) => alike(record, `members[${index}].schooling`, undefined));
      return first === second;
    };
    expect(areAlikeBy(says(0, 'none'))).toBe(false);
    expect(areAlikeBy({ ...says(0, 'none'), ...says(1, 'employee') })).toBe(false);
    expect(areAlikeBy({ ...says(0, 'none'), ...says(1, 'none') })).toBe(true);
  });

  it('are told apart from the like of members with two digits', () => {
    const members = Array.from({ length: 12 }, (_, index) => child(index === 11 ? { birthDate: '2009-01-01' } : {}));
    const evidence = { 'members[11].schooling': [{ source: 'x', value: 'inSchool' }] };
    const record = parseRecord(household({ members, evidence }));
    const of = (index: number) => alike(record, `members[${index}].schooling`, undefined);
    expect(of(1)).toBe(of(10));
    expect(of(11)).not.toBe(of(1));
  });
});

it('an input of no member is alike to itself only', () => {
  expect(alike(parseRecord(household()), 'income.wages', undefined)).toBe('income.wages');
  expect(alike(parseRecord(village()), 'tasks.water', undefined)).toBe('tasks.water');
});
