/** Whether a criterion stays as it is whatever is changed: only then may it be said that no help can change it. */
import type { PreparedCriterion, PreparedLeaf } from '../evaluate/prepare.js';
import { combined } from '../evaluate/prepare.js';
import { putValues, valueAt } from '../records/at-path.js';
import { type Field, fieldIn, patternOf, tableOf } from '../records/catalog.js';
import { isNumeric } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { markUncertain, settled } from '../records/uncertainty.js';
import { limitsOf } from './scale.js';
import { leafOutcome } from './trial.js';

/**
 * Whether a criterion that is not met is so wherever each of its inputs that may change lies: a number anywhere within
 * its field's limits, of all else nothing known. What is not decided so is not ruled out, though it may be impossible.
 */
export function isRuledOut({ conditions, leaves }: PreparedCriterion, record: ParsedRecord): boolean {
  // Nothing known would be told from something.
  if (leaves.some(({ fact, otherFact }) => fact.asksWhetherGiven || otherFact?.asksWhetherGiven)) return false;
  const read = new Set(leaves.flatMap((leaf) => pathsOf(leaf, record)));
  // What bounds a number that is read, and what bounds that, may change with it.
  for (const path of read) for (const one of boundsOfPath(path, record)) read.add(one);
  const open = [...read].flatMap((path) => {
    const field = fieldIn(record, path);
    return field === undefined || field.fixed === true
      ? []
      : [[path, anythingOf(field, valueAt(record, path))] as const];
  });
  if (open.length === 0) return true;
  const paths = open.map(([path]) => path);
  const anyhow = settled(putValues(record, Object.fromEntries(open)), paths);
  markUncertain(anyhow, true, tableOf(record));
  return (
    combined(
      conditions,
      leaves.map((leaf) => leafOutcome(leaf, anyhow)),
    ).outcome === 'notMet'
  );
}

/** All that a comparison reads of a record. */
function pathsOf({ inputs }: PreparedLeaf, record: ParsedRecord): readonly string[] {
  const members = 'members' in record ? record.members : [];
  return inputs.flatMap((path) =>
    path.includes('[]') ? members.map((_, at) => path.replace('[]', `[${at}]`)) : [path],
  );
}

/** The whole that a number is part of, and the parts that it has. */
function boundsOfPath(path: string, record: ParsedRecord): readonly string[] {
  const { partOf } = fieldIn(record, path) ?? {};
  const at = /^members\[\d+\]/.exec(path)?.[0];
  const named = (pattern: string) => (at === undefined ? pattern : pattern.replace('members[]', at));
  const parts = tableOf(record).partsOf(record.level, patternOf(path));
  return [...(partOf === undefined ? [] : [partOf]), ...parts.map((one) => one.path)].map(named);
}

function anythingOf(field: Field, value: unknown): unknown {
  return value === undefined || value === null || !isNumeric(field.kind) ? null : limitsOf(field);
}
