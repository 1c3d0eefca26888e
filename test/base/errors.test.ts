import { describe, expect, it, vi } from 'vitest';
import {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
} from '../../src/base/errors.js';
import type { Issue } from '../../src/base/issue.js';
import type { RulebookIssue } from '../../src/base/rulebook-issue.js';

const issue = (path: string): Issue => ({ code: 'wrongType', path, message: `message about ${path}` });
const issues = (count: number) => Array.from({ length: count }, (_, index) => issue(`members[${index}].name`));

describe('InvalidRecordError', () => {
  it('is an error with a name and all issues', () => {
    const list = issues(100);
    const error = new InvalidRecordError(list);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('InvalidRecordError');
    expect(error.issues).toEqual(list);
  });

  it('lists every issue in its message up to ten, each on its line', () => {
    const { message } = new InvalidRecordError(issues(10));
    expect(message.split('\n')).toHaveLength(11);
    expect(message).toContain('message about members[9].name');
    expect(message).not.toContain('more');
  });

  it('lists ten of many in its message and counts the rest', () => {
    const { message } = new InvalidRecordError(issues(100));
    expect(message.split('\n')).toHaveLength(12);
    expect(message).toContain('members[9].name');
    expect(message).not.toContain('members[10].name');
    expect(message).toContain('90 more');
  });

  it('says nothing of a place where the record as a whole is meant', () => {
    const error = new InvalidRecordError([{ code: 'notARecord', path: '', message: 'is not a record' }]);
    expect(error.message).toContain('- is not a record');
  });
});

describe('InvalidRulebookError', () => {
  it('names file and pointer, ten at most in its message, all in its issues', () => {
    const list = Array.from({ length: 12 }, (_, index) => ({
      code: 'badShape' as const,
      reason: 'measureName' as const,
      file: 'rules.json',
      pointer: `/rules/${index}`,
      message: 'is wrong',
    }));
    const error = new InvalidRulebookError(list);
    expect(error.name).toBe('InvalidRulebookError');
    expect(error.issues).toEqual(list);
    expect(error.message).toContain('rules.json#/rules/9: is wrong');
    expect(error.message).not.toContain('/rules/10');
    expect(error.message).toContain('2 more');
  });

  it('names the file alone where all of it is meant', () => {
    const whole: RulebookIssue = {
      code: 'missingFile',
      reason: 'required',
      file: 'rulebook.json',
      pointer: '',
      message: 'is missing',
    };
    expect(new InvalidRulebookError([whole]).message).toContain('- rulebook.json: is missing');
  });
});

describe('the brands', () => {
  it('tell the two errors from each other and from others', () => {
    const record = new InvalidRecordError([]);
    const rulebook = new InvalidRulebookError([]);
    expect([isInvalidRecordError(record), isInvalidRulebookError(record)]).toEqual([true, false]);
    expect([isInvalidRecordError(rulebook), isInvalidRulebookError(rulebook)]).toEqual([false, true]);
    for (const other of [new Error('x'), { name: 'InvalidRecordError', issues: [] }, null, undefined, 'text', 1]) {
      expect(isInvalidRecordError(other)).toBe(false);
      expect(isInvalidRulebookError(other)).toBe(false);
    }
  });

  it('hold across two copies of the module, where instanceof does not', async () => {
    vi.resetModules();
    const copy = await import('../../src/base/errors.js');
    const foreign = new copy.InvalidRecordError(issues(1));
    expect(foreign).not.toBeInstanceOf(InvalidRecordError);
    expect(isInvalidRecordError(foreign)).toBe(true);
    expect(isInvalidRulebookError(foreign)).toBe(false);
    expect(isInvalidRulebookError(new copy.InvalidRulebookError([]))).toBe(true);
  });

  it('do not show in what is printed or serialized', () => {
    expect(Object.keys(new InvalidRecordError(issues(1)))).not.toContain('tuopin.InvalidRecordError');
    expect(Object.getOwnPropertySymbols({ ...new InvalidRecordError(issues(1)) })).toEqual([]);
  });
});
