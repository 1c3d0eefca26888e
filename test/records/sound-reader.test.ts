import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Level } from '../../src/records/catalog.js';
import { soundReader } from '../../src/records/sound-reader.js';
import { examples } from '../examples.js';
import { bySchema, change, exactly, record } from '../support/changed-records.js';
import { fields, parseRecord } from '../support/fields.js';
import type { Draft } from '../support/records.js';

const read = soundReader(fields);

describe('a record in which all is plainly right', () => {
  it.each(Object.entries(examples))('is read as its schema reads it: a complete %s', (_, example) => {
    const { evidence: __, ...value } = example() as Draft;
    expect(exactly(read(value.level as Level, value))).toBe(exactly(bySchema(value.level as Level, value)));
  });

  it('is nearly every one that the schema accepts', () => {
    let quick = 0;
    fc.assert(
      fc.property(record, ([one, value]) => {
        const found = read(one, value);
        expect(exactly(found)).toBe(exactly(bySchema(one, value)));
        if (found !== undefined) quick += 1;
      }),
      { numRuns: 500 },
    );
    expect(quick).toBeGreaterThan(450);
  });

  it('is never one that the schema refuses or reads otherwise', () => {
    fc.assert(
      fc.property(record, fc.array(change, { minLength: 1, maxLength: 3 }), ([one, draft], changes) => {
        const value = changes.reduce<unknown>((before, make) => make(before as Draft), draft) as object;
        const found = read(one, value);
        if (found !== undefined) expect(exactly(found)).toBe(exactly(bySchema(one, value)));
      }),
      { numRuns: 3000 },
    );
  });

  it('is a copy, all of it frozen but what is free', () => {
    const value = {
      level: 'household',
      id: 'H',
      members: [{ id: 'M', extra: {} }],
      food: { sufficient: true },
      extra: {},
    };
    const found = read('household', value) as typeof value;
    expect(found).toEqual(value);
    for (const part of [found.members, found.members[0], found.food]) expect(Object.isFrozen(part)).toBe(true);
    for (const part of [found, found.extra, found.members[0]?.extra]) expect(Object.isFrozen(part)).toBe(false);
    expect(found.members[0]).not.toBe(value.members[0]);
  });

  it('says nothing of what does not show, and is none that has marks', () => {
    const hidden = Object.defineProperty({ level: 'village', id: 'V' }, 'incidence', { value: 50 });
    expect(read('village', hidden)).toEqual({ level: 'village', id: 'V' });
    expect(read('village', { level: 'village', id: 'V', [Symbol('mark')]: 1 })).toBeUndefined();
  });

  it('is of the level that it said first', () => {
    let asked = 0;
    const get = () => (asked++ === 0 ? 'household' : 'village');
    const value = { id: 'H', asOf: '2018-12-31', members: [{}], income: { wages: { from: 1, to: 2 } } };
    expect(parseRecord(Object.defineProperty(value, 'level', { enumerable: true, get })).level).toBe('household');
  });

  it('is asked once for what it says: a getter cannot say another thing later', () => {
    let asked = 0;
    const food = Object.defineProperty({}, 'sufficient', {
      enumerable: true,
      get: () => (asked++ === 0 ? true : 'no'),
    });
    expect(read('household', { level: 'household', id: 'H', members: [{}], food })?.food).toEqual({ sufficient: true });
  });
});
