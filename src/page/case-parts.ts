/** A record taken apart into what it says, each by the way to it, and put together again. */
import { pathText } from '../base/issue.js';
import { isValues, type Values, type Way } from '../base/values.js';
import { pathKeys } from '../records/at-path.js';
import type { Field, FieldTable, Level } from '../records/catalog.js';

/** What a part holds of a field that was asked and not told. */
export const DECLINED: unique symbol = Symbol('declined');
/** What the part of a member himself holds: that he is one. */
export const IS_MEMBER: unique symbol = Symbol('member');

/** One thing that a record says. Members stand in its way by the place that all versions of a household have for them. */
export interface CasePart {
  readonly way: Way;
  readonly value: unknown;
}

/** CaseParts by the text of their way. */
export type CaseParts = ReadonlyMap<string, CasePart>;

export const wayKey = (way: Way) => JSON.stringify(way);

/** The field that a way leads to, and nothing for what is none. */
export const fieldAt = (way: Way, level: Level, table: FieldTable): Field | undefined => table.at(level, pathText(way));

/** The members of a record; undefined where it has no list of them. */
export function memberList(record: unknown): readonly Values[] | undefined {
  const members = isValues(record) && Object.hasOwn(record, 'members') ? record.members : undefined;
  return Array.isArray(members) && members.length > 0 && members.every(isValues) ? members : undefined;
}

/** A way or path with the members' numbers in it put otherwise; undefined where that member has none. */
export function renumbered(way: Way, numberOf: (index: number) => number | undefined): Way | undefined {
  const [first, index, ...rest] = way;
  if (first !== 'members' || typeof index !== 'number') return way;
  const number = numberOf(index);
  return number === undefined ? undefined : [first, number, ...rest];
}

/** The same of the path of a field. */
export function renumberedPath(path: string, numberOf: (index: number) => number | undefined): string | undefined {
  if (!/^members\[\d{1,9}\]/.test(path)) return path;
  const way = renumbered(pathKeys(path), numberOf);
  return way && pathText(way);
}

/** What a record says, but for its evidence. What is `null`, or a group without anything in it, says nothing. @param slotOf the place of each member */
export function casePartsOf(
  record: Values,
  level: Level,
  table: FieldTable,
  slotOf: (index: number) => number,
): CaseParts {
  const parts = new Map<string, CasePart>();
  const put = (way: Way, value: unknown) => parts.set(wayKey(way), { way, value });
  const members = memberList(record);
  const isEmptyGroup = (value: unknown, way: Way) =>
    isValues(value) && Object.keys(value).length === 0 && table.groupAt(level, pathText(way))?.list === false;
  const walk = (value: unknown, way: Way): void => {
    if (value === null || value === undefined || isEmptyGroup(value, way)) return;
    const isGroup = isValues(value) && Object.keys(value).length > 0 && fieldAt(way, level, table) === undefined;
    if (isGroup) for (const [key, one] of Object.entries(value)) walk(one, [...way, key]);
    else put(way, value);
  };
  const declined: string[] = [];
  for (const [key, value] of Object.entries(record)) {
    if (key === 'evidence') continue;
    if (key === 'members' && members !== undefined) {
      for (const [index, member] of members.entries()) {
        const way: Way = ['members', slotOf(index)];
        put(way, IS_MEMBER);
        for (const [own, one] of Object.entries(member)) walk(one, [...way, own]);
      }
    } else if (key === 'extra' && isValues(value) && isTexts(value.declined)) {
      declined.push(...value.declined);
      const { declined: _, ...others } = value;
      if (Object.keys(others).length > 0) walk(others, [key]);
    } else walk(value, [key]);
  }
  for (const path of declined) {
    const way = renumbered(pathKeys(path), slotOf) ?? [];
    const isField = fieldAt(way, level, table) !== undefined;
    // Beside a value it is no more than a note.
    if (isField && !parts.has(wayKey(way))) put(way, DECLINED);
    else put(['extra', 'declined', path], true);
  }
  return parts;
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** The record that says all of that, its members numbered anew; undefined where it cannot all be said together. */
export function recordOfParts(
  parts: Iterable<CasePart>,
  numberOf: (slot: number) => number | undefined,
): Values | undefined {
  const root = new Map<string | number, unknown>();
  const declined: string[] = [];
  for (const { way: own, value } of parts) {
    const way = renumbered(own, numberOf);
    if (way === undefined) continue;
    const [first, second, path] = way;
    if (value === DECLINED) declined.push(pathText(way));
    else if (first === 'extra' && second === 'declined' && typeof path === 'string') declined.push(path);
    else if (!put(root, way, value)) return undefined;
  }
  if (declined.length > 0) {
    const list = [...new Set(declined)].sort();
    if (!put(root, ['extra', 'declined'], list)) return undefined;
  }
  const made = plain(root) as Record<string, unknown>;
  return made;
}

function put(root: Map<string | number, unknown>, way: Way, value: unknown): boolean {
  let holder = root;
  const keys = way.slice(0, -1);
  for (const key of value === IS_MEMBER ? way : keys) {
    const next = holder.get(key) ?? new Map<string | number, unknown>();
    if (!(next instanceof Map)) return false;
    holder.set(key, next);
    holder = next;
  }
  if (value === IS_MEMBER) return true;
  const last = way.at(-1) as string | number;
  if (holder.has(last)) return false;
  holder.set(last, value);
  return true;
}

/** Maps as JSON has them: what is numbered is a list. Made by entries, no key can reach a prototype. */
function plain(value: unknown): unknown {
  if (!(value instanceof Map)) return value;
  const entries = [...value].map(([key, one]) => [key, plain(one)] as const);
  const isList = entries.length > 0 && entries.every(([key]) => typeof key === 'number');
  if (!isList) return Object.fromEntries(entries);
  return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => one);
}
