/** What differs between two records without a check that reads it: no verdict depends on it, yet it is not the same. */
import type { Span } from '../base/interval.js';
import type { Field, FieldTable, Level } from '../records/catalog.js';
import { inputAt } from './input-at.js';
import type { MemberMatch } from './match-members.js';

/** A field that differs. Of names and ids of members it is said that they differ, not what they are. */
export interface OtherInput {
  /** In the second record; of a member by its position there. */
  readonly path: string;
  /** In the first record, where the member stands elsewhere there. */
  readonly pathA?: string;
  readonly a?: string | boolean | Span | null;
  readonly b?: string | boolean | Span | null;
}

/** What a record is known by and judged on: told by the comparison itself. */
const TOLD: readonly string[] = ['id', 'asOf'];

/** The differing fields, in table order; `judged` are the paths that are compared as inputs. */
export function otherInputs(
  table: FieldTable,
  level: Level,
  a: unknown,
  b: unknown,
  match: MemberMatch | undefined,
  judged: ReadonlySet<string>,
): OtherInput[] {
  const fields = table.of(level).filter(({ path }) => !TOLD.includes(path));
  const ofMembers = fields.filter(({ path }) => path.startsWith(MEMBER));
  const found: OtherInput[] = [];
  for (const field of fields) {
    if (field === ofMembers[0]) found.push(...membersOf(table, level, ofMembers, a, b, match, judged));
    if (field.path.startsWith(MEMBER) || judged.has(field.path)) continue;
    found.push(...differing(table, level, field, field.path, field.path, a, b));
  }
  return found;
}

const MEMBER = 'members[].';

function membersOf(
  table: FieldTable,
  level: Level,
  fields: readonly Field[],
  a: unknown,
  b: unknown,
  match: MemberMatch | undefined,
  judged: ReadonlySet<string>,
): OtherInput[] {
  return (match?.inA ?? []).flatMap((inA, inB) => {
    // Of who is on one side only there is nothing to compare.
    if (inA === undefined) return [];
    return fields.flatMap((field) => {
      const [pathA, path] = [inA, inB].map((at) => field.path.replace('[]', `[${at}]`)) as [string, string];
      return judged.has(path) ? [] : differing(table, level, field, pathA, path, a, b);
    });
  });
}

function differing(
  table: FieldTable,
  level: Level,
  field: Field,
  pathA: string,
  path: string,
  recordA: unknown,
  recordB: unknown,
): OtherInput[] {
  // Nearly always the same as they stand, which is found out sooner than how verdicts would show them.
  if (rawAt(recordA, pathA) === rawAt(recordB, path)) return [];
  const [a, b] = [inputAt(table, level, recordA, pathA) ?? null, inputAt(table, level, recordB, path) ?? null];
  if (JSON.stringify(a) === JSON.stringify(b)) return [];
  const isSecret = field.identifies === 'member' || field.identifies === 'person';
  return [{ path, ...(pathA === path ? {} : { pathA }), ...(isSecret ? {} : { a, b }) }];
}

function rawAt(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split(/[.[\]]+/)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
