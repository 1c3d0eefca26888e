/**
 * Values that a what-if puts into a record before it is checked, so that what they break is refused like anything
 * else. The caller's record is not changed: what lies on the way to a value is copied, and nothing else is looked at.
 */
import { type IssueData, MAX_ISSUES, pathText, shorten } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { type Field, fieldAt, fieldsOf, inTableOrder, isLevel, type Level } from '../records/catalog.js';
import { inputAt, shownInput } from './input-at.js';
import type { Override } from './verdict.js';

/** Values by path (`income.wages`, `members[2].medicalInsurance`); null takes away what stands there. */
export type InputValues = Readonly<Record<string, number | string | boolean | null>>;

/** A record with the values in it. */
export interface Put {
  readonly value: unknown;
  /** What was put, in table order, with what stood there. Holds only where the record is then found sound. */
  readonly overrides: readonly Override[];
  readonly issues: readonly IssueData[];
}

type Holder = Record<string, unknown>;

/** The one spelling of a path: a field, a field of a group, or a field of a member by its number. */
const PATH = /^([A-Za-z]\w{0,63})(?:\[(0|[1-9]\d{0,8})\])?(?:\.([A-Za-z]\w{0,63}))?$/;

/** A path that leads to a field that may be put. */
interface Target {
  readonly path: string;
  readonly field: Field;
  /** The group or list it lies in; undefined for a field of the record itself. */
  readonly group: string | undefined;
  readonly index: number | undefined;
  readonly key: string;
}

/** Puts the values into a copy of the record. A value that is no record of a known level comes back as it is. */
export function putInputs(value: unknown, inputs: InputValues): Put {
  const level = isHolder(value) && Object.hasOwn(value, 'level') ? value.level : undefined;
  if (!isHolder(value) || !isLevel(level)) return { value, overrides: [], issues: [] };
  const copy = { ...value };
  const issues: IssueData[] = [];
  const overrides = new Map<string, Override>();
  for (const path in inputs) {
    if (!Object.hasOwn(inputs, path)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const input: unknown = inputs[path];
    if (input === undefined) continue;
    const target = targetOf(level, path);
    if (target === undefined) {
      issues.push(unknownInput(level, path));
      continue;
    }
    const fault = putOne(copy, target, input);
    if (fault !== undefined) {
      issues.push(fault);
      continue;
    }
    const instead = inputAt(level, value, path);
    const put = { path, value: shownInput(target.field, input) ?? null };
    overrides.set(path, instead === undefined ? put : { ...put, instead });
  }
  const ordered = inTableOrder(level, overrides.keys()).flatMap((path) => overrides.get(path) ?? []);
  return { value: copy, overrides: ordered, issues };
}

/** The field at a path of a level where a what-if may put a value there; else undefined. */
export function inputField(level: Level, path: string): Field | undefined {
  return targetOf(level, path)?.field;
}

/** Names and ids are no part of a what-if: nothing is judged by them, and no name may stand in a verdict. */
function targetOf(level: Level, path: string): Target | undefined {
  const [, first = '', index, second] = PATH.exec(path) ?? [];
  const field = fieldAt(level, path);
  if (first === '' || field === undefined || field.kind === 'text') return undefined;
  const [group, key] = second === undefined ? [undefined, first] : [first, second];
  return { path, field, group, index: index === undefined ? undefined : Number(index), key };
}

/** Puts one value; where the record is at fault on the way, that is left for its own check to say. */
function putOne(copy: Holder, { path, group, index, key }: Target, input: unknown): IssueData | undefined {
  if (group === undefined) {
    copy[key] = input;
    return undefined;
  }
  const held = Object.hasOwn(copy, group) ? (copy[group] ?? undefined) : undefined;
  if (index === undefined) {
    // Taking something away from a group that is not there does not make the group.
    if (isHolder(held) || (held === undefined && input !== null)) copy[group] = { ...held, [key]: input };
    return undefined;
  }
  if (!Array.isArray(held)) return undefined;
  const member: unknown = held[index];
  if (index >= held.length) {
    // Of an empty list the record's own check says enough.
    if (held.length === 0) return undefined;
    return { code: 'outOfRange', path, expected: `<= ${held.length - 1}`, found: String(index) };
  }
  if (isHolder(member)) copy[group] = held.map((one, at) => (at === index ? { ...member, [key]: input } : one));
  return undefined;
}

/** What is said of a path at which nothing can be put. */
export function unknownInput(level: Level, path: string): IssueData {
  const suggestion = suggested(level, path);
  return {
    code: 'unknownKey',
    path: PATH.test(path) ? path : pathText([shorten(path)]),
    expected: 'judgedField',
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

/** The field that was probably meant: by its whole path, or by its last name where only that was given. */
function suggested(level: Level, path: string): string | undefined {
  const number = Number(/\[(\d{1,9})\]/.exec(path)?.[1] ?? 0);
  const known = fieldsOf(level)
    .filter(({ kind }) => kind !== 'text')
    .map((field) => field.path);
  const meant =
    known.find((one) => one !== path && one.endsWith(`.${path}`)) ?? nearest(path.replace(/\[\d{0,9}\]/, '[]'), known);
  return meant?.replace('[]', `[${number}]`);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
