/**
 * Values that a what-if puts into a record before it is checked, so that what they break is refused like anything
 * else. The caller's record is not changed: what lies on the way to a value is copied, and nothing else is looked at.
 */
import { isSpan } from '../base/interval.js';
import { type IssueData, MAX_ISSUES, pathText, shorten } from '../base/issue.js';
import { isValues } from '../base/values.js';
import { type Field, type FieldTable, isLevel, type Level } from '../records/catalog.js';
import { PATH, suggestedPath } from '../records/field-path.js';
import { settled } from '../records/uncertainty.js';
import { inputAt, shownInput } from './input-at.js';
import type { Override } from './verdict.js';

/**
 * What if the record said this: values by path (`income.wages`, `members[2].medicalInsurance`); null takes away what
 * stands there.
 */
export type InputValues = Readonly<Record<string, number | string | boolean | null>>;

/** A record with the values in it. */
export interface Put {
  readonly value: unknown;
  /** What was put, in table order, with what stood there. Holds only where the record is then found sound. */
  readonly overrides: readonly Override[];
  readonly issues: readonly IssueData[];
}

type Holder = Record<string, unknown>;

/** A path that leads to a field that may be put. */
interface Target {
  readonly path: string;
  readonly field: Field;
  /** The group or list it lies in; undefined for a field of the record itself. */
  readonly group: string | undefined;
  readonly index: number | undefined;
  /** The way to it within the group or member; the field itself where it lies in neither. */
  readonly keys: readonly string[];
}

/** Puts the values into a copy of the record. A value that is no record of a known level comes back as it is. */
export function putInputs(table: FieldTable, value: unknown, inputs: InputValues): Put {
  const level = isValues(value) && Object.hasOwn(value, 'level') ? value.level : undefined;
  if (!isValues(value) || !isLevel(level)) return { value, overrides: [], issues: [] };
  const copy = { ...value };
  const issues: IssueData[] = [];
  const overrides = new Map<string, Override>();
  for (const path in inputs) {
    if (!Object.hasOwn(inputs, path)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const input: unknown = inputs[path];
    if (input === undefined) continue;
    const target = targetOf(table, level, path);
    if (target === undefined) {
      issues.push(unknownInput(table, level, path));
      continue;
    }
    const fault = isValues(input) ? rangePut(target) : putOne(copy, target, input);
    if (fault !== undefined) {
      issues.push(fault);
      continue;
    }
    const instead = inputAt(table, level, value, path);
    const shown = shownInput(target.field, input) ?? null;
    const put = { path, value: isSpan(shown) ? null : shown };
    overrides.set(path, instead === undefined ? put : { ...put, instead });
  }
  const ordered = table.inOrder(level, overrides.keys()).flatMap((path) => overrides.get(path) ?? []);
  // What if it were so: then it is, whatever sources say.
  return { value: settled(copy, [...overrides.keys()], undefined, table), overrides: ordered, issues };
}

/** The field at a path of a level where a what-if may put a value there; else undefined. */
export function inputField(table: FieldTable, level: Level, path: string): Field | undefined {
  return targetOf(table, level, path)?.field;
}

/** Names and ids are no part of a what-if: nothing is judged by them, and no name may stand in a verdict. */
function targetOf(table: FieldTable, level: Level, path: string): Target | undefined {
  const [, first = '', index, rest = ''] = PATH.exec(path) ?? [];
  const field = table.at(level, path);
  if (first === '' || field === undefined || field.kind === 'text') return undefined;
  const [group, keys] = rest === '' ? [undefined, [first]] : [first, rest.slice(1).split('.')];
  return { path, field, group, index: index === undefined ? undefined : Number(index), keys };
}

/** What if asks about one value; a range would answer with "it depends". */
function rangePut({ path, field }: Target): IssueData {
  return {
    code: 'wrongType',
    path,
    expected: field.options === undefined ? field.kind : Object.keys(field.options).join(' | '),
    found: 'object',
  };
}

/** Puts one value; where the record is at fault on the way, that is left for its own check to say. */
function putOne(copy: Holder, { path, group, index, keys }: Target, input: unknown): IssueData | undefined {
  if (index === undefined) {
    putAlong(copy, group === undefined ? keys : [group, ...keys], input);
    return undefined;
  }
  if (group === undefined) return undefined;
  const held = Object.hasOwn(copy, group) ? (copy[group] ?? undefined) : undefined;

  if (!Array.isArray(held)) return undefined;
  const member: unknown = held[index];
  if (index >= held.length) {
    // Of an empty list the record's own check says enough.
    if (held.length === 0) return undefined;
    return { code: 'outOfRange', path, expected: `<= ${held.length - 1}`, found: String(index) };
  }
  if (!isValues(member)) return undefined;
  const changed = { ...member };
  putAlong(changed, keys, input);
  copy[group] = held.map((one, at) => (at === index ? changed : one));
  return undefined;
}

/** Puts a value into a holder that may be changed; what lies on the way is copied, or made. */
function putAlong(holder: Holder, [key = '', ...rest]: readonly string[], input: unknown): void {
  if (rest.length === 0) {
    holder[key] = input;
    return;
  }
  const held = Object.hasOwn(holder, key) ? (holder[key] ?? undefined) : undefined;
  // Taking something away from a group that is not there does not make the group.
  if (!isValues(held) && (held !== undefined || input === null)) return;
  const copied: Holder = { ...held };
  putAlong(copied, rest, input);
  holder[key] = copied;
}

/** What is said of a path at which nothing can be put. */
export function unknownInput(table: FieldTable, level: Level, path: string): IssueData {
  const suggestion = suggestedPath(table, level, path, ({ kind }) => kind !== 'text');
  return {
    code: 'unknownKey',
    path: PATH.test(path) ? path : pathText([shorten(path)]),
    expected: 'judgedField',
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}
