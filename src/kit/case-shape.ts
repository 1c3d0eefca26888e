/** What the schema of case files finds wrong, in codes that people can be told. */
import { pathText, shorten } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { isValues } from '../base/values.js';
import { isLevel } from '../records/catalog.js';
import type { CaseFault } from './case-fault.js';
import { amountParts, type CaseFile, caseFile } from './case-schema.js';

/** A fault with the way to the value at fault, from the outermost. */
export interface CaseShapeFault extends Omit<CaseFault, 'file' | 'line' | 'column'> {
  readonly segments: readonly PropertyKey[];
}

/** Reads a value as a case file. */
export function readShape(
  value: unknown,
): { readonly cases: CaseFile['cases'] } | { readonly faults: readonly CaseShapeFault[] } {
  // Whoever hands in records has not to be told that each of their fields is none of a case file's.
  if (isValues(value) && value.cases === undefined && isLevel(value.level)) {
    return { faults: [{ code: 'recordAlone', path: '', segments: [] }] };
  }
  const result = caseFile.safeParse(value);
  return result.success
    ? { cases: result.data.cases }
    : { faults: result.error.issues.flatMap((issue) => faultsOf(value, issue)) };
}

/** The parts of zod's issues that are read here. */
interface ShapeIssue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly keys?: readonly string[];
  readonly expected?: string;
  readonly values?: readonly unknown[];
}

const KNOWN_KEYS = {
  file: ['$schema', 'cases'],
  case: ['name', 'record', 'recordFile', 'rule', 'subject', 'asOf', 'readings', 'expect', 'unconfirmed'],
  expect: ['outcome', 'criteria', 'missing', 'conflicts', 'tooWide', 'margins', 'amount', 'refused'],
  amount: amountParts,
} as const;

function faultsOf(file: unknown, issue: object): CaseShapeFault[] {
  const { code, path: segments, keys = [], expected = '', values = [] } = issue as ShapeIssue;
  const value = segments.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], file);
  const path = pathText(segments);
  const found = shown(value);
  switch (code) {
    case 'unrecognized_keys':
      return keys.map((key): CaseShapeFault => {
        const holder = segments.length === 0 ? 'file' : segments.length === 2 ? 'case' : segments.at(-1);
        const known = KNOWN_KEYS[holder === 'file' || holder === 'case' || holder === 'amount' ? holder : 'expect'];
        const suggestion = nearest(key, known);
        return {
          code: 'unknownKey',
          path: pathText([...segments, key]),
          segments: [...segments, key],
          expected: known.join(' | '),
          ...(suggestion === undefined ? {} : { suggestion }),
        };
      });
    case 'invalid_type':
      return value === undefined
        ? [{ code: 'missingKey', path, segments }]
        : [{ code: 'wrongType', path, segments, expected: expected === 'record' ? 'object' : expected, found }];
    case 'invalid_value': {
      const options = values.map(String);
      const suggestion = typeof value === 'string' ? nearest(value, options) : undefined;
      const meant = suggestion === undefined ? {} : { suggestion };
      return [{ code: 'notInList', path, segments, expected: options.join(' | '), found, ...meant }];
    }
    case 'too_small':
      return [{ code: 'empty', path, segments }];
    case 'custom':
      if (segments.at(-1) === 'amount') return [{ code: 'empty', path, segments }];
      return [
        {
          code: 'notOneOf',
          path,
          segments,
          expected: segments.at(-1) === 'expect' ? 'outcome | refused' : 'record | recordFile',
        },
      ];
    case 'invalid_key':
      return [{ code: 'malformed', path, segments, expected: 'household/income' }];
    default:
      return [{ code: 'malformed', path, segments, expected: '-94.75', found }];
  }
}

/** A text as it stands, of anything else the type. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
