/** What an issue says of a value that is at fault: never a personal one, never a long one. */
import { type IssueData, shorten } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { type Fault, type FieldInfo, faultOf, rangeFaults } from './field.js';
import { rangeKeys } from './range.js';

/** What is wrong with a value of a field, at a path. */
export function faultIssue(path: string, value: unknown, info: FieldInfo): IssueData {
  return issueOf(path, value, info, faultOf(value, info) ?? { code: 'wrongType' as const, expected: info.kind });
}

/** A fault of a value of a field as an issue. */
function issueOf(path: string, value: unknown, info: FieldInfo, fault: Fault): IssueData {
  const found = info.personal === true || fault.code === 'tooLarge' ? typeName(value) : shown(value);
  const options = info.options === undefined ? [] : Object.keys(info.options);
  const negative = fault.code === 'outOfRange' && Number(value) < 0;
  const suggestion = negative ? info.belowZero : typeof value === 'string' ? nearest(value, options) : undefined;
  return { ...fault, path, found, ...(suggestion ? { suggestion } : {}) };
}

/** All that is wrong with a range, each at the end that is at fault; `at` gives the path of the range or of an end. */
export function rangeIssues(
  at: (...keys: string[]) => string,
  value: Readonly<Record<string, unknown>>,
  info: FieldInfo,
): IssueData[] {
  return rangeFaults(value, info).map(({ key, code, expected }): IssueData => {
    if (key === undefined) return { code, path: at(), expected, found: `${value.from} > ${value.to}` };
    if (code === 'missingField') return { code, path: at(key), expected };
    if (code !== 'unknownKey') return issueOf(at(key), value[key], info, { code, expected });
    const suggestion = nearest(key, rangeKeys);
    return { code, path: at(key), ...(suggestion ? { suggestion } : {}) };
  });
}

/** The name of a value's JSON type. */
export function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A short value as it was written; of anything large, its type. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : typeName(value);
}
