/**
 * Criteria that come out in few ways: those that read nothing but codes and yes or no, or of whose numbers and days
 * nothing is given. Each of these ways is made once and kept for all records that have it, frozen.
 */
import { frozen } from '../base/frozen.js';
import { Kept, remembered } from '../base/remembered.js';
import { reader } from '../facts/fact.js';
import { type FieldTable, levelOf, MEMBER, patternOf, tableOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { isUncertain } from '../records/uncertainty.js';
import type { PreparedCriterion } from './prepared.js';
import { compareLeaves, toCriterion } from './trace.js';
import type { CriterionVerdict } from './verdict.js';

/** Of a criterion so many ways are kept. */
const MAX_WAYS = 64;

/** What came of a criterion on a record. */
export function criterionOn(criterion: PreparedCriterion, record: ParsedRecord): CriterionVerdict {
  const made = () => toCriterion(criterion, record, compareLeaves(criterion, record));
  const { readers, kept } = waysOf(criterion)(tableOf(record));
  if (readers === undefined || isUncertain(record)) return made();
  let way = '';
  for (const { isOfFew, read } of readers) {
    const value = read(record);
    if (value !== undefined && !isOfFew) return made();
    // A rulebook's own codes may be any words.
    way += value === undefined ? ',' : `${JSON.stringify(value)},`;
  }
  return kept.of(way, () => frozen(made()));
}

/** How to read all that a criterion hangs on; nothing of one that goes through the members. */
const waysOf = remembered(({ criterion, leaves, attested }: PreparedCriterion) =>
  remembered((table: FieldTable) => {
    const paths = [...new Set([...leaves, ...attested].flatMap(({ inputs }) => inputs))];
    const readers = paths.map((path) => {
      const kind = table.at(levelOf(criterion.level), path)?.kind;
      return { isOfFew: kind === 'code' || kind === 'boolean', read: readerAt(path) };
    });
    const isOfAll = paths.some((path) => path.includes('[]'));
    return { readers: isOfAll ? undefined : readers, kept: new Kept<CriterionVerdict>(MAX_WAYS) };
  }),
);

/** Reads a path, be it a member's. */
function readerAt(path: string): (record: ParsedRecord) => unknown {
  const pattern = patternOf(path);
  if (!pattern.startsWith(MEMBER)) return reader(path);
  const member = Number(/\d+/.exec(path)?.[0]);
  const own = reader(pattern.slice(MEMBER.length));
  return (record) => ('members' in record ? own(record.members[member]) : undefined);
}
