/** Reads `fields.json`: what records can say under a rulebook beside the common fields. */
import type { RulebookFaultData } from '../base/rulebook-issue.js';
import { commonTable, type FieldTable, type Level, MEMBER } from '../records/catalog.js';
import { faultOf, isNumeric } from '../records/field.js';
import { type OwnField, type OwnFields, tableWith } from '../records/own-fields.js';
import type { Issues } from './issues.js';
import { fieldsFile } from './schema.js';

/** The file's name. */
export const FIELDS = 'fields.json';

/** The fields that facts and conditions can name. */
export interface FieldsRead {
  readonly fields: FieldTable;
  /** Whether those of the file are all among them: else nothing is said of what is not found. */
  readonly fieldsKnown: boolean;
}

type Path = readonly PropertyKey[];

/** Reads the file, adding what is wrong with it; a rulebook without one has the fields that all have. */
export function readOwnFields(issues: Issues, files: Readonly<Record<string, unknown>>): FieldsRead {
  if (!Object.hasOwn(files, FIELDS)) return { fields: commonTable, fieldsKnown: true };
  const before = issues.all.length;
  const read = issues.read(FIELDS, [], fieldsFile, files[FIELDS]);
  if (read === undefined) return { fields: commonTable, fieldsKnown: false };
  const own: OwnFields = { groups: read.groups, fields: read.fields, entailments: read.entailments ?? [] };
  const add = (at: Path, fault: RulebookFaultData) => issues.add(FIELDS, at, fault);
  checkPlaces(own, add);
  own.fields.forEach((field, index) => {
    checkField(field, ['fields', index], add);
  });
  if (issues.all.length > before) return { fields: commonTable, fieldsKnown: false };
  const fields = tableWith(own);
  own.fields.forEach((field, index) => {
    checkOthers(field, fields, ['fields', index], issues);
  });
  checkEntailments(own, fields, issues);
  return issues.all.length > before ? { fields, fieldsKnown: false } : { fields, fieldsKnown: true };
}

/** The group or list that a path lies in; empty for the record itself. */
function holderOf(path: string): string {
  return path.includes('.') ? path.slice(0, path.lastIndexOf('.')) : '';
}

/** Each path is new, and lies in a group that there is. */
function checkPlaces({ groups, fields }: OwnFields, add: (at: Path, fault: RulebookFaultData) => void): void {
  const key = (level: Level, path: string) => `${level}/${path}`;
  const declared = new Set(groups.map(({ level, path }) => key(level, path)));
  const taken = new Set<string>();
  const check = (list: 'groups' | 'fields', { level, path }: Pick<OwnField, 'level' | 'path'>, index: number) => {
    const at = [list, index, 'path'];
    const holder = holderOf(path);
    const known = key(level, path);
    if ((RESERVED.includes(path) || commonTable.at(level, path)) ?? commonTable.groupAt(level, path)) {
      add(at, { code: 'duplicateId', reason: 'fieldAlready', id: path });
    } else if (taken.has(known)) add(at, { code: 'duplicateId', reason: 'defined', id: path });
    taken.add(known);
    const holds =
      holder === '' ||
      declared.has(key(level, holder)) ||
      (level === 'household' && holder === 'members[]') ||
      (holder !== 'members' && commonTable.groupAt(level, holder)?.list === false);
    if (!holds) add(at, { code: 'danglingReference', reason: 'group', id: holder, about: level });
  };
  for (const [index, one] of groups.entries()) check('groups', one, index);
  for (const [index, one] of fields.entries()) check('fields', one, index);
}

/** What every record has and no table lists. */
const RESERVED: readonly string[] = ['level', 'extra', 'evidence', 'members[].extra'];

/** What a field's kind asks for. */
function checkField(field: OwnField, at: Path, add: (at: Path, fault: RulebookFaultData) => void): void {
  const { kind, unit, options, minimum, maximum } = field;
  const numeric = isNumeric(kind);
  if (numeric && unit === undefined) add(at, { code: 'typeMismatch', reason: 'numberWithoutUnit' });
  if (!numeric && unit !== undefined) add([...at, 'unit'], { code: 'typeMismatch', reason: 'notOfKind', kind });
  for (const bound of ['minimum', 'maximum'] as const) {
    const value = field[bound];
    if (value === undefined) continue;
    if (!numeric) add([...at, bound], { code: 'typeMismatch', reason: 'notOfKind', kind });
    else if (faultOf(value, { kind, label: field.labels }) !== undefined) {
      add([...at, bound], { code: 'typeMismatch', reason: 'noValueOf', kind });
    }
  }
  if (minimum !== undefined && maximum !== undefined && minimum > maximum) {
    add([...at, 'minimum'], { code: 'badShape', reason: 'atMost', limit: maximum, found: String(minimum) });
  }
  if (kind === 'code' && options === undefined) add(at, { code: 'emptyList', reason: 'noOptions' });
  if (kind !== 'code' && options !== undefined)
    add([...at, 'options'], { code: 'typeMismatch', reason: 'notOfKind', kind });
  const ids = (options ?? []).map(({ id }) => id);
  if (new Set(ids).size < ids.length) add([...at, 'options'], { code: 'duplicateId', reason: 'option' });
}

/** The fields that a field names: of the same level, and either both of a member or neither. */
function checkOthers(
  { level, path, kind, partOf, notAfter }: OwnField,
  table: FieldTable,
  at: Path,
  issues: Issues,
): void {
  const sameKind = isNumeric(kind);
  if (partOf !== undefined) {
    const other = table.at(level, partOf);
    const suits =
      sameKind && other?.path === partOf && other.kind === kind && isBeside(path, partOf) && partOf !== path;
    if (!suits) addUnknown([...at, 'partOf'], partOf);
    else if (isCircle(table, level, path))
      issues.add(FIELDS, [...at, 'partOf'], { code: 'cycle', reason: 'partOfItself', id: path });
  }
  if (notAfter !== undefined) {
    const other = table.at(level, notAfter);
    const suits =
      notAfter === 'asOf' || (other?.path === notAfter && other.kind === 'date' && isBeside(path, notAfter));
    if (kind !== 'date') issues.add(FIELDS, [...at, 'notAfter'], { code: 'typeMismatch', reason: 'notOfKind', kind });
    else if (!suits || notAfter === path) addUnknown([...at, 'notAfter'], notAfter);
  }

  function addUnknown(where: Path, id: string): void {
    const alike = () =>
      table.of(level).flatMap((one) => (one.kind === kind && isBeside(path, one.path) ? [one.path] : []));
    const fault = { code: 'danglingReference', reason: 'fieldBeside', id, about: level } as const;
    issues.add(FIELDS, where, { ...fault, ...issues.meant(id, alike) });
  }
}

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

function checkEntailments({ entailments }: OwnFields, table: FieldTable, issues: Issues): void {
  entailments.forEach(({ level, given, is, field, in: needed }, index) => {
    const at = ['entailments', index];
    const sides = [
      ['given', given, 'is', is ?? []],
      ['field', field, 'in', needed],
    ] as const;
    for (const [name, path, list, values] of sides) {
      const found = table.at(level, path);
      if (found?.path !== path || !isBeside(given, field)) {
        const fault = { code: 'danglingReference', reason: 'fieldBeside', id: path, about: level } as const;
        issues.add(FIELDS, [...at, name], {
          ...fault,
          ...issues.meant(path, () => table.of(level).map((one) => one.path)),
        });
      } else if (values.some((value) => faultOf(value, found) !== undefined)) {
        issues.add(FIELDS, [...at, list], { code: 'typeMismatch', reason: 'noValueOf', kind: found.kind });
      }
    }
  });
}
