/** What a value is refused for. */

import { isInvalidRecordError } from '../../src/base/errors.js';
import type { Issue } from '../../src/base/issue.js';
import type { ParseOptions } from '../../src/records/parse.js';
import { parseRecord } from '../support/fields.js';

/** The issues of a value; none where it is accepted. */
export function issuesOf(value: unknown, options?: ParseOptions): readonly Issue[] {
  return issuesFrom(() => parseRecord(value, options));
}

/** The issues that something is refused with; none where it is done. */
export function issuesFrom(act: () => unknown): readonly Issue[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return error.issues;
  }
}

/** The same as `code path` texts, sorted. */
export function refusals(value: unknown, options?: ParseOptions): readonly string[] {
  return issuesOf(value, options)
    .map(({ code, path }) => `${code} ${path}`)
    .sort();
}
