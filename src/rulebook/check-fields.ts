/** Holds the fields of a rulebook against what their shape cannot say: each other, and those that every rulebook has. */
import type { RulebookFaultData } from '../base/rulebook-issue.js';
import { commonTable, type Field, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { faultOf, isNumeric, type Unit, units } from '../records/field.js';
import type { OwnField, OwnFields } from '../records/own-fields.js';
import { FIELDS } from './companions.js';
import type { IssueList } from './issue-list.js';

type Path = readonly PropertyKey[];

/** Holds each by itself against the names that there are. */
function checkStated(issues: IssueList, own: OwnFields, unitNames: readonly string[]): void {
  const add = (at: Path, fault: RulebookFaultData) => issues.add(FIELDS, at, fault);
  checkUnits(own, add);
  checkPlaces(own, add);
  for (const [index, field] of own.fields.entries()) {
    checkField(field, ['fields', index], add);
    checkUnit(issues, FIELDS, ['fields', index], field, unitNames);
  }
}

/** Holds what names others of them against the table that they are in. */
function checkTogether(issues: IssueList, own: OwnFields, table: FieldTable): void {
  const add = (at: Path, fault: RulebookFaultData) => issues.add(FIELDS, at, fault);
  const named: Named = {
    table,
    add,
    unknown(at, level, id, suits) {
      const meant = () => table.of(level).flatMap((one) => (suits(one) ? [one.path] : []));
      const fault = { code: 'danglingReference', reason: 'fieldBeside', id, about: level } as const;
      add(at, { ...fault, ...issues.meant(id, meant) });
    },
  };
  for (const [index, field] of own.fields.entries()) checkOthers(field, ['fields', index], named);
  checkEntailments(own, named);
}

/** What fields.json is held against. */
export const fieldChecks = { stated: checkStated, together: checkTogether } as const;

/** The fields that there are, for what names some of them. */
interface Named {
  readonly table: FieldTable;
  add(at: Path, fault: RulebookFaultData): void;
  /** That a name is that of no field that suits. */
  unknown(at: Path, level: Level, id: string, suits: (field: Field) => boolean): void;
}

/** The unit of a number must be one that there is. */
export function checkUnit(
  issues: IssueList,
  file: string,
  at: Path,
  { unit }: { readonly unit?: Unit | undefined },
  options: readonly string[],
): void {
  if (unit === undefined || options.includes(unit)) return;
  const fault = { code: 'danglingReference', reason: 'unit', id: unit, options } as const;
  issues.add(file, [...at, 'unit'], { ...fault, ...issues.meant(unit, () => options) });
}

/** Each unit is named once, and by no other name than those that every rulebook has. */
function checkUnits({ units: own }: OwnFields, add: Named['add']): void {
  const taken = new Set<string>(units);
  own.forEach(({ id }, index) => {
    if (taken.has(id)) add(['units', index, 'id'], { code: 'duplicateId', reason: 'defined', id });
    taken.add(id);
  });
}

/** Each path is new, and lies in a group that there is. */
function checkPlaces({ groups, fields }: OwnFields, add: Named['add']): void {
  const key = (level: Level, path: string) => `${level}/${path}`;
  const declared = new Set(groups.map(({ level, path }) => key(level, path)));
  const taken = new Set<string>();
  const isCommon = (level: Level, path: string) =>
    RESERVED.includes(path) ||
    FREE.test(path) ||
    commonTable.at(level, path) !== undefined ||
    commonTable.groupAt(level, path) !== undefined;
  const holds = (level: Level, holder: string) =>
    holder === '' ||
    declared.has(key(level, holder)) ||
    (level === 'household' && holder === 'members[]') ||
    (holder !== 'members' && commonTable.groupAt(level, holder)?.list === false);
  const check = (list: 'groups' | 'fields', { level, path }: Pick<OwnField, 'level' | 'path'>, index: number) => {
    const at = [list, index, 'path'];
    if (isCommon(level, path)) add(at, { code: 'duplicateId', reason: 'fieldAlready', id: path });
    else if (taken.has(key(level, path))) add(at, { code: 'duplicateId', reason: 'defined', id: path });
    taken.add(key(level, path));
    const holder = path.slice(0, Math.max(0, path.lastIndexOf('.')));
    if (!holds(level, holder)) add(at, { code: 'danglingReference', reason: 'group', id: holder, about: level });
  };
  for (const [index, one] of groups.entries()) check('groups', one, index);
  for (const [index, one] of fields.entries()) check('fields', one, index);
}

/** What every record has and no table lists. */
const RESERVED: readonly string[] = ['level', 'evidence'];
/** What stands under this name nobody looks into, wherever it stands. */
const FREE = /(?:^|\.)extra(?:\.|$)/;

/** What a field's kind asks for. */
function checkField(field: OwnField, at: Path, add: Named['add']): void {
  const { kind, unit, options, minimum, maximum } = field;
  const isNumber = isNumeric(kind);
  const refuse = (key: 'unit' | 'minimum' | 'maximum' | 'options') =>
    add([...at, key], { code: 'typeMismatch', reason: 'notOfKind', kind });
  if (isNumber && unit === undefined) add(at, { code: 'typeMismatch', reason: 'numberWithoutUnit' });
  if (!isNumber && unit !== undefined) refuse('unit');
  for (const bound of ['minimum', 'maximum'] as const) {
    const value = field[bound];
    if (value === undefined) continue;
    if (!isNumber) refuse(bound);
    else if (faultOf(value, { kind, label: field.labels }) !== undefined) {
      add([...at, bound], { code: 'typeMismatch', reason: 'noValueOf', kind });
    }
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    add([...at, 'minimum'], { code: 'badShape', reason: 'atMost', limit: maximum, found: String(minimum) });
  }
  if (kind === 'code' && options === undefined) add(at, { code: 'emptyList', reason: 'noOptions' });
  if (kind !== 'code' && options !== undefined) refuse('options');
  const ids = (options ?? []).map(({ id }) => id);
  if (new Set(ids).size < ids.length) add([...at, 'options'], { code: 'duplicateId', reason: 'option' });
}

/** The fields that a field names: of the same kind and level, and either both of a member or neither. */
function checkOthers({ level, path, kind, partOf, notAfter }: OwnField, at: Path, named: Named): void {
  const suits = (one: Field) => one.kind === kind && isBeside(path, one.path) && one.path !== path;
  const isThere = (other: string) => {
    const one = named.table.at(level, other);
    return one?.path === other && suits(one);
  };
  if (partOf !== undefined) {
    const where = [...at, 'partOf'];
    if (!isNumeric(kind) || !isThere(partOf)) named.unknown(where, level, partOf, suits);
    else if (isCircle(named.table, level, path)) named.add(where, { code: 'cycle', reason: 'partOfItself', id: path });
  }
  if (notAfter !== undefined) {
    const where = [...at, 'notAfter'];
    if (kind !== 'date') named.add(where, { code: 'typeMismatch', reason: 'notOfKind', kind });
    else if (notAfter !== 'asOf' && !isThere(notAfter)) named.unknown(where, level, notAfter, suits);
  }
}

/** Whether two paths are both of a member, or neither is. */
function isBeside(one: string, other: string): boolean {
  return one.startsWith(MEMBER) === other.startsWith(MEMBER);
}

function isCircle(table: FieldTable, level: Level, path: string): boolean {
  const seen = new Set<string>();
  for (let one: string | undefined = path; one !== undefined; one = table.at(level, one)?.partOf) {
    if (seen.has(one)) return true;
    seen.add(one);
  }
  return false;
}

function checkEntailments({ entailments }: OwnFields, named: Named): void {
  for (const [index, { level, given, is = [], field, in: needed }] of entailments.entries()) {
    const at = ['entailments', index];
    for (const [name, path, list, values] of [
      ['given', given, 'is', is],
      ['field', field, 'in', needed],
    ] as const) {
      const found = named.table.at(level, path);
      if (found?.path !== path || !isBeside(given, field)) named.unknown([...at, name], level, path, () => true);
      else if (values.some((value) => faultOf(value, found) !== undefined)) {
        named.add([...at, list], { code: 'typeMismatch', reason: 'noValueOf', kind: found.kind });
      }
    }
  }
}
