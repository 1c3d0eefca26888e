import { describe, expect, it } from 'vitest';
import { isInvalidRecordError } from '../../src/base/errors.js';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { loadRulebook } from '../../src/rulebook/load.js';
import { describeIssue, fieldsOf, parseRecord, schemaOf, withValues } from '../../src/rulebook/rulebook-records.js';
import { household } from '../examples.js';
import { ownFacts } from '../support/own-facts.js';

const rulebook = loadRulebook(ownFacts());
const village = { level: 'village', id: 'V', asOf: '2018-12-31', clinics: { all: 5, standard: 4 } };

function issuesOf(value: unknown, options = {}) {
  try {
    parseRecord(value, options);
    return [];
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return error.issues;
  }
}

describe('records of a rulebook', () => {
  it('are checked by its fields, by default by those of the built-in one', () => {
    const record = parseRecord(village, { rulebook });
    expect(evaluate(record, { rulebook }).outcome).toBe('met');
    expect(issuesOf(village)).toMatchObject([{ code: 'unknownKey', path: 'clinics' }]);
    expect(parseRecord(household())).toMatchObject({ id: household().id });
  });

  it('are told of in its words', () => {
    const [issue] = issuesOf({ ...village, clinics: { all: 1, standard: 2 } }, { rulebook });
    expect(issue && describeIssue(issue, 'zh', { rulebook })).toContain('村卫生室（其中：达标）不大于村卫生室总数');
    expect(issue?.message).toContain('of which up to the standard');
  });

  it('have its fields, schemas and places for values', () => {
    expect(fieldsOf('village', { rulebook }).map(({ path }) => path)).toContain('clinics.all');
    expect(fieldsOf('village').map(({ path }) => path)).not.toContain('clinics.all');
    expect(schemaOf('village', { rulebook }).safeParse(village).success).toBe(true);
    expect(schemaOf('village').safeParse(village).success).toBe(false);
    expect(withValues(village, { 'clinics.standard': 5 }, { rulebook }).clinics).toEqual({ all: 5, standard: 5 });
    expect(() => withValues(village, { 'clinics.standard': 5 })).toThrow(RangeError);
  });
});
