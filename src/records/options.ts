/** What can be said beside what a function is called with. A word that no function knows must not be passed over. */
import { InvalidRecordError, isInvalidRecordError } from '../base/errors.js';
import { type IssueData, MAX_ISSUES, pathText } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { isValues } from '../base/values.js';
import { commonTable } from './catalog.js';
import { shown, typeName } from './found.js';
import { isReadable } from './plain.js';
import { worded } from './word-issue.js';

/** What an option is: an object of values by name, a loaded rulebook, or what its own reader looks at. */
type OptionKind = 'group' | 'rulebook' | 'any';

/** Every option of a function, with what it is. The type sees to it that none is left out. */
export type OptionTable<Options> = { readonly [Name in keyof Required<Options>]: OptionKind };

/**
 * The options, each read once.
 * @throws InvalidRecordError where they are no object, one of them is not known (`unknownOption`, with the one that was
 * probably meant), is of the wrong type, or cannot be read
 */
export function knownOptions<Options extends object>(given: Options, table: OptionTable<Options>): Options {
  const issues: IssueData[] = [];
  const read: Record<string, unknown> = {};
  try {
    if (!isValues(given)) throw refusedOptions([{ ...wrongType('options', given), expected: 'group' }]);
    for (const name of Object.keys(given)) {
      if (issues.length >= MAX_ISSUES) break;
      const value: unknown = (given as Record<string, unknown>)[name];
      if (!Object.hasOwn(table, name)) issues.push(unknownOption(name, Object.keys(table)));
      else if (value !== undefined) {
        const kind = table[name as keyof Options];
        if (!isOf(kind, value)) issues.push({ ...wrongType(name, value), expected: kind });
        if (kind === 'group' && !isReadable(value))
          throw refusedOptions([{ ...wrongType(name, value), expected: kind }]);
        read[name] = value;
      }
    }
  } catch (error) {
    if (isInvalidRecordError(error)) throw error;
    throw refusedOptions([{ code: 'wrongType', path: 'options', expected: 'group' }]);
  }
  if (issues.length > 0) throw refusedOptions(issues);
  return read as Options;
}

function refusedOptions(issues: readonly IssueData[]): InvalidRecordError {
  return new InvalidRecordError(issues.map((issue) => worded(issue, commonTable)));
}

function unknownOption(name: string, known: readonly string[]): IssueData {
  const suggestion = nearest(name, known);
  return {
    code: 'unknownOption',
    path: pathText([name]),
    expected: known.join(' | '),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function wrongType(path: string, value: unknown): IssueData {
  return { code: 'wrongType', path, found: typeof value === 'object' ? typeName(value) : shown(value) };
}

function isOf(kind: OptionKind, value: unknown): boolean {
  if (kind === 'any') return true;
  if (!isValues(value)) return false;
  const { readings, parameters, verdicts } = value as Record<string, unknown>;
  return kind === 'group' || (Array.isArray(readings) && parameters instanceof Map && verdicts instanceof Map);
}
