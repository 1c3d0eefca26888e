/** Every field of every level, in table order, read off the schemas: paths, labels, units, positions. */

import { county } from './county.js';
import type { Label } from './field.js';
import { type FieldInfo, fieldInfo } from './field.js';
import { household } from './household.js';
import { village } from './village.js';
import { type Schema, z } from './zod.js';

/** The schema of each level. */
export const schemas = Object.freeze({ household, village, county });
/** What can be judged. */
export type Level = keyof typeof schemas;
/** Every level, from the smallest. */
export const levels = Object.keys(schemas) as readonly Level[];

/** A field of a level: `path` has `[]` where a member's number goes. */
export interface Field extends FieldInfo {
  readonly path: string;
  readonly position: number;
}

/** A group, a list or free data: what a path can pass through without being a field. */
export interface Group {
  readonly path: string;
  readonly label: Label;
  readonly keys: readonly string[];
  readonly list: boolean;
}

interface Catalog {
  readonly fields: ReadonlyMap<string, Field>;
  readonly groups: ReadonlyMap<string, Group>;
}

function unwrapped(schema: Schema): Schema {
  let inner: Schema = schema;
  while (inner instanceof z.ZodOptional || inner instanceof z.ZodNullable) inner = inner.unwrap() as Schema;
  return inner;
}

function catalogOf(root: Schema): Catalog {
  const fields = new Map<string, Field>();
  const groups = new Map<string, Group>();
  const visit = (schema: Schema, path: string) => {
    const info = fieldInfo(schema);
    if (info !== undefined) {
      fields.set(path, Object.freeze({ ...info, path, position: fields.size }));
      return;
    }
    const inner = unwrapped(schema);
    const label = (schema.meta()?.['x-label'] as Label | undefined) ?? { zh: '', en: '' };
    if (inner instanceof z.ZodObject) {
      const shape = inner.shape as Record<string, Schema>;
      if (!groups.has(path)) groups.set(path, { path, label, keys: Object.keys(shape), list: false });
      for (const [key, child] of Object.entries(shape)) visit(child, path === '' ? key : `${path}.${key}`);
    } else if (inner instanceof z.ZodArray) {
      groups.set(path, { path, label, keys: [], list: true });
      visit(inner.element as Schema, `${path}[]`);
    }
  };
  visit(root, '');
  return { fields, groups };
}

const catalogs: Readonly<Record<Level, Catalog>> = {
  household: catalogOf(household),
  village: catalogOf(village),
  county: catalogOf(county),
};

/** A path with its numbers taken out: `members[2].name` is `members[].name`. */
export function patternOf(path: string): string {
  return path.replace(/\[\d{1,9}\]/g, '[]');
}

/** The field at a path of a level; undefined where there is none. */
export function fieldAt(level: Level, path: string): Field | undefined {
  return catalogs[level].fields.get(patternOf(path));
}

/** The group or list at a path of a level; undefined where there is none. */
export function groupAt(level: Level, path: string): Group | undefined {
  return catalogs[level].groups.get(patternOf(path));
}

/** All fields of a level, in table order. */
export function fieldsOf(level: Level): readonly Field[] {
  return [...catalogs[level].fields.values()];
}

/** All groups and lists of a level; the record as a whole is the one with an empty path. */
export function groupsOf(level: Level): readonly Group[] {
  return [...catalogs[level].groups.values()];
}

/** Whether a text names a level. */
export function isLevel(value: unknown): value is Level {
  return typeof value === 'string' && Object.hasOwn(schemas, value);
}

/** Orders paths as the tables do, members by number; what is not a field of the level (`parameters.x`) comes last. */
export function inTableOrder(level: Level, paths: Iterable<string>): string[] {
  const key = (path: string): [number, number] => {
    const member = /\[(\d{1,9})\]/.exec(path);
    const position = fieldAt(level, path)?.position ?? Number.MAX_SAFE_INTEGER;
    if (member === null) return [position, -1];
    // All members share the place of their list, so that members[0] comes whole before members[1].
    const list = fieldsOf(level).find((field) => field.path.startsWith(`${path.slice(0, path.indexOf('['))}[]`));
    return [list?.position ?? position, Number(member[1]) * 1000 + position];
  };
  return [...new Set(paths)]
    .map((path) => ({ path, key: key(path) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
    .map(({ path }) => path);
}
