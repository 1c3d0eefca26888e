/** Every field of every level, in table order, read off the shapes: paths, labels, units, positions. */
import { frozen } from '../base/frozen.js';
import { county } from './county.js';
import type { FieldInfo, Label } from './field.js';
import { household } from './household.js';
import type { GroupShape, Shape } from './shape.js';
import { township } from './township.js';
import { village } from './village.js';

/** What the common record of each level can hold. */
export const commonShapes = Object.freeze({ household, village, township, county });
/** A level: what is judged, from a household to a county. */
export type Level = keyof typeof commonShapes;
/** Every level, from the smallest. */
export const levels = Object.freeze(Object.keys(commonShapes) as readonly Level[]);

/** What a criterion can be about: a level, or one member within his household. */
export const scopes = [...levels, 'member'] as const;
/** A scope: what a criterion is about, a level or one member of a household. */
export type Scope = (typeof scopes)[number];

/** The level whose records a scope is judged from. */
export function levelOf(scope: Scope): Level {
  return scope === 'member' ? 'household' : scope;
}

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

/** So many paths of a level are remembered: more than its fields are for a large household. */
const MAX_PLACES = 8192;

/** So many places one list has: a thousand for each of as many members as a path can number. */
const ONE_LIST = 2 ** 40;

interface Catalog {
  /** In table order. */
  readonly list: readonly Field[];
  /** Where paths stand, the first so many that were asked for. */
  readonly places: Map<string, number>;
  /** The position of the first field of each list, by the list's path. */
  readonly lists: ReadonlyMap<string, number>;
  readonly fields: ReadonlyMap<string, Field>;
  readonly groups: ReadonlyMap<string, Group>;
  /** The fields that are part of another, by its path. */
  readonly parts: ReadonlyMap<string, readonly Field[]>;
}

function catalogOf(root: GroupShape): Catalog {
  const fields = new Map<string, Field>();
  const groups = new Map<string, Group>();
  const visit = (shape: Shape, path: string) => {
    const { label = { zh: '', en: '' } } = shape as Partial<GroupShape>;
    if (shape.is === 'field') fields.set(path, Object.freeze({ ...shape.info, path, position: fields.size }));
    else if (shape.is === 'group') {
      groups.set(path, { path, label, keys: Object.keys(shape.parts), list: false });
      for (const [key, part] of Object.entries(shape.parts)) visit(part, path === '' ? key : `${path}.${key}`);
    } else if (shape.is === 'list') {
      groups.set(path, { path, label, keys: [], list: true });
      visit(shape.each, `${path}[]`);
    }
  };
  visit(root, '');
  const list = Object.freeze([...fields.values()]);
  const lists = new Map<string, number>();
  for (const { path, position } of list) {
    const [name = '', rest] = path.split('[]');
    if (rest !== undefined && !lists.has(name)) lists.set(name, position);
  }
  const parts = new Map<string, Field[]>();
  for (const field of list) {
    if (field.partOf !== undefined) parts.set(field.partOf, [...(parts.get(field.partOf) ?? []), field]);
  }
  return { fields, groups, places: new Map(), list, lists, parts };
}

/** An entailment: what one field says, or that it is given at all, leaves another only some of its values. */
export interface Entailment {
  readonly level: Level;
  readonly given: string;
  /** The values that leave none; all of them where there is no list. */
  readonly is?: readonly (string | boolean)[] | undefined;
  readonly field: string;
  readonly in: readonly (string | boolean)[];
}

/** What records of each level can hold. */
export type Shapes = Readonly<Record<Level, GroupShape>>;

/** All that records of each level can say: the common record's fields, and those that a rulebook adds. */
export class FieldTable {
  readonly #shapes: Shapes;
  readonly #catalogs: Readonly<Record<Level, Catalog>>;

  /**
   * @param shapes what records of each level can hold
   * @param units the units that a rulebook names itself, by id
   */
  constructor(
    shapes: Shapes,
    readonly entailments: readonly Entailment[] = [],
    readonly units: ReadonlyMap<string, Label> = frozen(new Map()),
  ) {
    this.#shapes = shapes;
    this.#catalogs = Object.fromEntries(levels.map((level) => [level, catalogOf(shapes[level])])) as Record<
      Level,
      Catalog
    >;
    Object.freeze(this);
  }

  /** What records of a level can hold. */
  shape(level: Level): GroupShape {
    return this.#shapes[level];
  }

  /** The field at a path of a level, or at a member's own (`schooling`); undefined where there is none. */
  at(scope: Scope, path: string): Field | undefined {
    const { fields } = this.#catalogs[levelOf(scope)];
    const pattern = patternOf(path);
    return (scope === 'member' ? fields.get(`${MEMBER}${pattern}`) : undefined) ?? fields.get(pattern);
  }

  /** All fields of a level, in table order. */
  of(level: Level): readonly Field[] {
    return this.#catalogs[level].list;
  }

  /** The fields that are part of the one at a path, in table order. */
  partsOf(level: Level, path: string): readonly Field[] {
    return this.#catalogs[level].parts.get(path) ?? [];
  }

  /** The group or list at a path of a level; undefined where there is none. */
  groupAt(level: Level, path: string): Group | undefined {
    return this.#catalogs[level].groups.get(patternOf(path));
  }

  /** All groups and lists of a level; the record as a whole is the one with an empty path. */
  groupsOf(level: Level): readonly Group[] {
    return [...this.#catalogs[level].groups.values()];
  }

  /** Orders paths as the table does, members by number; what is not a field of the level (`parameters.x`) comes last. */
  inOrder(level: Level, paths: Iterable<string>): string[] {
    const distinct = [...new Set(paths)];
    if (distinct.length < 2) return distinct;
    const places = distinct.map((path) => this.#placeOf(level, path));
    // Most stand in order as they come.
    if (places.every((place, index) => index === 0 || (places[index - 1] as number) < place)) return distinct;
    const order = (a: string, b: string) =>
      this.#placeOf(level, a) - this.#placeOf(level, b) || (a < b ? -1 : a > b ? 1 : 0);
    return distinct.sort(order);
  }

  /** Where a path stands among all; all members share the place of their list, so that members[0] comes whole before members[1]. */
  #placeOf(level: Level, path: string): number {
    const { lists, places } = this.#catalogs[level];
    const before = places.get(path);
    if (before !== undefined) return before;
    const member = /\[(\d{1,9})\]/.exec(path);
    const position = this.at(level, path)?.position;
    const list = member === null ? undefined : lists.get(path.slice(0, member.index));
    const first = list ?? position;
    const within =
      member === null ? 0 : position === undefined ? ONE_LIST - 1 : Number(member[1]) * 1000 + position + 1;
    const place = first === undefined ? Number.MAX_SAFE_INTEGER : first * ONE_LIST + within;
    if (places.size < MAX_PLACES) places.set(path, place);
    return place;
  }
}

/** The table of the common record, which every rulebook has. */
export const commonTable = new FieldTable(commonShapes);

/**
 * What a record is marked with, under a symbol that is no key: a record equals what was handed in. It names the very
 * object that was checked, so that no copy passes for it.
 */
class Mark {
  constructor(
    readonly table: FieldTable,
    readonly checked: object | undefined,
    /** Nothing in it is a range or in conflict. */
    readonly isCertain: boolean,
  ) {}
}

const MARK = Symbol('mark');
type Marked = { [MARK]?: Mark };

/** The table by which a record was checked. */
export function tableOf(record: object): FieldTable {
  return (record as Marked)[MARK]?.table ?? commonTable;
}

/** Whether a table checked this very object, and whether all in it is certain; undefined where it did not. */
export function checkedBy(value: object, table: FieldTable): { readonly isCertain: boolean } | undefined {
  const mark = (value as Marked)[MARK];
  return mark !== undefined && mark.checked === value && mark.table === table ? mark : undefined;
}

/** Says of a copy of a record by which table that was checked. */
export function markTable(copy: object, table: FieldTable): void {
  if (table !== commonTable) Object.defineProperty(copy, MARK, { value: new Mark(table, undefined, false) });
}

/** Marks a record as checked by a table. */
export function markChecked(record: object, table: FieldTable, isCertain: boolean): void {
  Object.defineProperty(record, MARK, { value: new Mark(table, record, isCertain) });
}

/** What copies of can be marked as read, in less time than where room for the mark has to be made. */
export function withRoomForMark(): Record<string, unknown> {
  return { [MARK]: undefined };
}

/** The same of one that nobody else has seen and in which all is certain: quicker than so that the mark is hidden. */
export function markRead(record: object, table: FieldTable): void {
  (record as Marked)[MARK] = new Mark(table, record, true);
}

/** The field at a path of a checked record. */
export function fieldIn(record: { readonly level: Level }, path: string): Field | undefined {
  return tableOf(record).at(record.level, path);
}

/** A path with its numbers taken out: `members[2].name` is `members[].name`. */
export function patternOf(path: string): string {
  return path.includes('[') ? path.replace(/\[\d{1,9}\]/g, '[]') : path;
}

/** What the path of a member's field begins with, whichever member it is. */
export const MEMBER = 'members[].';

/** Whether a text names a level. */
export function isLevel(value: unknown): value is Level {
  return typeof value === 'string' && Object.hasOwn(commonShapes, value);
}
