import { describe, expect, it } from 'vitest';
import { putValues, valueAt } from '../../src/records/at-path.js';
import { county, household, member } from '../examples.js';
import { parseRecord } from '../support/fields.js';

describe('the value at a path', () => {
  it('is found in groups and members', () => {
    const record = household();
    expect(valueAt(record, 'id')).toBe('H1');
    expect(valueAt(record, 'income.wages')).toBe('12000.50');
    expect(valueAt(record, 'members[1].schooling')).toBe('inSchool');
  });

  it('is undefined where it, its group or its member is absent or null', () => {
    const record = household({ income: null, food: { protein: null }, water: undefined, members: [member()] });
    const paths = ['income.wages', 'food.protein', 'food.sufficient', 'water.qualitySafe', 'members[1].schooling'];
    for (const path of paths) expect(valueAt(record, path), path).toBeUndefined();
    for (const path of ['__proto__.x', 'toString', 'constructor.name', 'id.length', 'members.length.x']) {
      expect(valueAt(record, path), path).toBeUndefined();
    }
    expect(valueAt(null, 'id')).toBeUndefined();
  });
});

describe('a record with other values', () => {
  it('is a copy; what was not changed is shared', () => {
    const record = household();
    const before = structuredClone(record);
    const copy = putValues(record, { 'income.wages': 1, 'members[1].medicalInsurance': 'none', stableIncome: false });
    expect(record).toEqual(before);
    expect(copy).toEqual({
      ...before,
      income: { ...(before.income as object), wages: 1 },
      members: [
        (before.members as unknown[])[0],
        { ...member({ id: 'm2', name: '王小明' }), medicalInsurance: 'none' },
      ],
      stableIncome: false,
    });
    expect(copy.water).toBe(record.water);
    expect((copy.members as unknown[])[0]).toBe((record.members as unknown[])[0]);
    expect(Object.isFrozen(putValues(parseRecord(record), { stableIncome: false }))).toBe(false);
  });

  it('has the groups that its values need', () => {
    for (const relocation of [undefined, null]) {
      const copy = putValues(county({ relocation }), { 'relocation.planned': 3, 'relocation.completed': 2 });
      expect(copy.relocation).toEqual({ planned: 3, completed: 2 });
    }
  });

  it('is refused for what is not a field of the level or not there', () => {
    const paths = ['__proto__.x', 'income.__proto__', 'members[0].__proto__.x', 'constructor.prototype.x', 'incomes']
      .concat(['members[].schooling', 'members[2].schooling', 'members', 'income', 'tasks.water', '', 'extra.x'])
      .concat(['members[0]schooling', 'members.0.schooling', 'income..wages', 'members[-1].schooling']);
    for (const path of paths) expect(() => putValues(household(), { [path]: 'x' }), path).toThrow(RangeError);
    expect(() => putValues({}, { id: 'x' })).toThrow('"id" is not a field of the record');
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});
