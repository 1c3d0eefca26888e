import { describe, expect, it } from 'vitest';
import { omittedFrom, recordByValue, recordValue } from '../../src/seal/record-value.js';
import { county, household, member, replaced, village, without } from '../examples.js';
import { parseRecord } from '../support/fields.js';

describe('recordValue', () => {
  it('has the keys in table order, whatever theirs', () => {
    const turn = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turn)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, one]) => [key, turn(one)]),
            )
          : value;
    for (const example of [household(), village(), county()]) {
      const text = JSON.stringify(recordValue(parseRecord(example)));
      expect(JSON.stringify(recordValue(parseRecord(turn(example))))).toBe(text);
      expect(JSON.parse(text)).toEqual(without(example, 'extra'));
    }
  });

  it('keeps values as they were written, null and absent apart, and the date settled', () => {
    const record = { level: 'household', id: 'H', members: [member({ extra: [1], name: null })], income: null };
    expect(JSON.stringify(recordValue(parseRecord(record, { asOf: '2018-12-31' })))).toBe(
      '{"level":"household","id":"H","asOf":"2018-12-31","members":[{"name":null,"birthDate":"2008-03-02",' +
        '"sharesIncome":true,"schooling":"inSchool","medicalInsurance":"resident"}],"income":null}',
    );
  });

  it('has by value the shortest form of every number, and nothing that is null or empty', () => {
    const members = [member({ name: null }), {}];
    const income = { wages: '046800.50', business: 3, property: '0.0', transfers: null };
    const record = { level: 'household', id: '007', asOf: '2018-12-31', members, income, water: {}, housing: null };
    expect(recordByValue(parseRecord(record))).toEqual({
      ...record,
      members: [without(member(), 'name'), {}],
      income: { wages: 46800.5, business: 3, property: 0 },
      water: undefined,
      housing: undefined,
    });
    const growth = (value: unknown) => recordByValue(parseRecord(replaced(county(), 'ruralIncomeGrowth', value)));
    expect(growth('-0.500')).toEqual(growth(-0.5));
    // Digits that no double holds stay text.
    const long = replaced(county(), 'ruralDisposableIncome', '123456789012345.6780');
    expect(recordByValue(parseRecord(long)).ruralDisposableIncome).toBe('123456789012345.678');
  });

  it('says what it leaves out', () => {
    expect(omittedFrom('household')).toEqual(['extra', 'members[].extra']);
    expect(omittedFrom('county')).toEqual(['extra']);
  });
});

describe('ranges and evidence', () => {
  const record = (turn: boolean) => {
    const range = turn ? { to: '2.50', from: 1 } : { from: 1, to: '2.50' };
    const item = turn ? { value: range, source: 'x', by: null } : { source: 'x', by: null, value: range };
    const entries: [string, unknown][] = [
      ['members[0].schooling', [{ source: 'y', value: 'inSchool' }]],
      ['income.wages', [item]],
    ];
    const evidence = Object.fromEntries(turn ? entries.reverse() : entries);
    return parseRecord(replaced(household({ evidence }), 'income.wages', range));
  };

  it('are part of the record, as they were written, in table order', () => {
    const value = recordValue(record(false));
    expect(JSON.stringify(recordValue(record(true)))).toBe(JSON.stringify(value));
    expect(value).toMatchObject({ income: { wages: { from: 1, to: '2.50' } } });
    expect(Object.entries(value.evidence as object)).toEqual([
      ['members[0].schooling', [{ source: 'y', value: 'inSchool' }]],
      ['income.wages', [{ source: 'x', by: null, value: { from: 1, to: '2.50' } }]],
    ]);
    expect(recordValue(parseRecord(household({ evidence: null }))).evidence).toBeNull();
  });
});
