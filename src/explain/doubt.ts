/** Why an input that is given is in doubt. */
import { isAged } from '../facts/impossible-codes.js';
import { type FieldTable, type Level, MEMBER, patternOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { WhyInDoubt } from '../words/sentences.js';

/** Why the one at a path is; without the record nobody can tell more than that sources disagree. */
export function doubtOf(record: ParsedRecord | undefined, fields: FieldTable, level: Level, path: string): WhyInDoubt {
  if (record === undefined || conflictsOf(record).has(path)) return 'sources';
  const pattern = patternOf(path);
  if (isAged(pattern.replace(MEMBER, ''))) return 'age';
  const field = fields.at(level, pattern);
  if (field?.beside === undefined) return 'otherData';
  return field.kind === 'boolean' ? 'findings' : 'computed';
}

/** The one that all of them have; of several kinds, or none, that data disagree. */
export function doubtOfAll(
  record: ParsedRecord | undefined,
  fields: FieldTable,
  level: Level,
  paths: readonly string[],
): WhyInDoubt {
  const [first = 'otherData', ...others] = new Set(paths.map((path) => doubtOf(record, fields, level, path)));
  return others.length === 0 ? first : 'otherData';
}
