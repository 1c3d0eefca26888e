/** The paths of fields as people write them: one spelling each, and what was probably meant by another. */
import { nearest } from '../base/suggest.js';
import type { Field, FieldTable, Level } from './catalog.js';

/** The one spelling of a path: a field, a field of a group or of one within it, or a field of a member by its number. */
export const PATH = /^([A-Za-z]\w{0,63})(?:\[(0|[1-9]\d{0,8})\])?((?:\.[A-Za-z]\w{0,63}){0,2})$/;

/** The field that a path leads to, with the member's number where it is one's; undefined for any other spelling. */
export function fieldByPath(
  table: FieldTable,
  level: Level,
  path: string,
): { field: Field; index: number | undefined } | undefined {
  const index = PATH.exec(path)?.[2];
  const field = PATH.test(path) ? table.at(level, path) : undefined;
  return field && { field, index: index === undefined ? undefined : Number(index) };
}

/** The field that was probably meant: by its whole path, or by its last name where only that was given. */
export function suggestedPath(
  table: FieldTable,
  level: Level,
  path: string,
  wanted: (field: Field) => boolean = () => true,
): string | undefined {
  const number = Number(/\[(\d{1,9})\]/.exec(path)?.[1] ?? 0);
  const known = table
    .of(level)
    .filter(wanted)
    .map((field) => field.path);
  const meant =
    known.find((one) => one !== path && one.endsWith(`.${path}`)) ?? nearest(path.replace(/\[\d{0,9}\]/, '[]'), known);
  return meant?.replace('[]', `[${number}]`);
}
