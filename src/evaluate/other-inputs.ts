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

const MEMBER = 'members[].';

/** The differing fields, in table order; `judged` are the paths that are compared as inputs. */
export function otherInputs(
  table: FieldTable,
  level: Level,
  { a, b }: { readonly a?: unknown; readonly b?: unknown },
  match: MemberMatch | undefined,
  judged: ReadonlySet<string>,
): OtherInput[] {
  const fields = table.of(level).filter(({ path }) => !TOLD.includes(path));
  const ofMembers = fields.filter(({ path }) => path.startsWith(MEMBER));
  const differing = ({ identifies }: Field, pathA: string, path: string): OtherInput[] => {
    // Nearly always the same as they stand, which is found out sooner than how verdicts would show them.
    if (judged.has(path) || rawAt(a, pathA) === rawAt(b, path)) return [];
    const [one, other] = [inputAt(table, level, a, pathA) ?? null, inputAt(table, level, b, path) ?? null];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const isSecret = identifies === 'member' || identifies === 'person';
    return [{ path, ...(pathA === path ? {} : { pathA }), ...(isSecret ? {} : { a: one, b: other }) }];
  };
  const inMembers = () =>
    (match?.inA ?? []).flatMap((inA, inB) => {
      // Of who is on one side only there is nothing to compare.
      if (inA === undefined) return [];
      const at = (field: Field, index: number) => field.path.replace('[]', `[${index}]`);
      return ofMembers.flatMap((field) => differing(field, at(field, inA), at(field, inB)));
    });
  return fields.flatMap((field) => {
    if (field === ofMembers[0]) return inMembers();
    return field.path.startsWith(MEMBER) ? [] : differing(field, field.path, field.path);
  });
}

function rawAt(record: unknown, path: string): unknown {
  let value: unknown = record;
  for (const step of path.split(/[.[\]]+/)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
  }
  return value;
}
