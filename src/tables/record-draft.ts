/** A record as it is put together from cells: its values, where each stands, and what is wrong. */
import { type IssueData, MAX_ISSUES } from '../base/issue.js';
import { madeOnce, remembered } from '../base/remembered.js';
import { pathKeys } from '../records/at-path.js';
import { type FieldTable, type Level, levels } from '../records/catalog.js';
import type { CellPlace } from './question.js';
import type { ToldCell } from './told.js';

/** Where a value stands: the cell, with what is written in it. */
export interface ValueCell extends CellPlace {
  readonly text: string;
}

/** The cell that a value stands in. */
export function cellOf({ place: { sheet, cell }, text }: Pick<ToldCell, 'place' | 'text'>): ValueCell {
  // There are millions: written out they share one shape, spread each has its own, of ten times its size.
  return sheet === undefined ? { cell, text } : { sheet, cell, text };
}

/** An issue with the cell it is about. */
export interface CellIssue extends IssueData {
  readonly cell: string;
}

/** A record in work. Values are put at paths of the level; what is no value of them is an issue. */
export class RecordDraft {
  readonly #values = new Map<string, Put>();
  readonly cells = new Map<string, ValueCell>();
  readonly issues: CellIssue[] = [];
  /** Blank cells that should say a value, by its path. */
  readonly blanks = new Map<string, CellPlace>();

  constructor(
    readonly level: Level,
    readonly fields: FieldTable,
    /** What an issue without a cell of its own is shown at. */
    readonly place: CellPlace,
  ) {}

  /** Puts what a cell tells; its issue where it tells nothing. */
  tell(path: string, told: ToldCell): void {
    const { value, issue, place } = told;
    if (issue !== undefined) this.fault({ ...issue, path, ...place });
    else if (value !== undefined) this.put(path, value, cellOf(told));
  }

  /** Puts a value that a cell gives. */
  put(path: string, value: unknown, cell: ValueCell): void {
    const keys = keysBy(this.fields)[this.level](path);
    if (keys === undefined) return;
    this.#values.set(path, { keys, value });
    this.cells.set(path, cell);
  }

  /** Puts a value that no cell gives, whatever one says. */
  give(path: string, value: unknown): void {
    this.#values.set(path, { keys: path.split('.'), value });
    this.cells.delete(path);
  }

  has(path: string): boolean {
    return this.#values.has(path);
  }

  /** The value put at a path. */
  at(path: string): unknown {
    return this.#values.get(path)?.value;
  }

  fault(issue: CellIssue): void {
    if (this.issues.length >= MAX_ISSUES) return;
    // What a household, a village and a county have alike is called otherwise of each: its codes tell which it is.
    const { options } = (issue.expected === undefined && this.fields.at(this.level, issue.path)) || {};
    this.issues.push(options === undefined ? issue : { ...issue, expected: Object.keys(options).join(' | ') });
  }

  /** The record so far; `members` says how many it has. */
  record(members: number | undefined, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    const record: Record<string, unknown> = { level: this.level };
    if (members !== undefined && members > 0) record.members = Array.from({ length: members }, () => ({}));
    for (const { keys, value } of this.#values.values()) putAt(record, keys, value);
    return Object.assign(record, more);
  }
}

/** A value with the keys that lead to it. */
interface Put {
  readonly keys: readonly (string | number)[];
  readonly value: unknown;
}

/** Of so many paths it is known what they go through: those of the fields of a few dozen members. */
const MAX_PATHS = 4_096;

/** The keys that a path goes through, at each level; undefined where it is none of a field. */
const keysBy = remembered(
  (fields: FieldTable) =>
    Object.fromEntries(
      levels.map((level) => [
        level,
        madeOnce(MAX_PATHS, (path: string) =>
          path.includes('[]') || fields.at(level, path) === undefined ? undefined : pathKeys(path),
        ),
      ]),
    ) as Record<Level, (path: string) => readonly (string | number)[] | undefined>,
);

/** Puts a value in a record that nobody else has yet; groups are made on the way. */
function putAt(record: Record<string, unknown>, keys: readonly (string | number)[], value: unknown): void {
  let holder = record as Record<string | number, unknown>;
  const last = keys.length - 1;
  for (let at = 0; at < last; at += 1) {
    const key = keys[at] as string | number;
    if (!Object.hasOwn(holder, key)) {
      if (Array.isArray(holder)) throw new RangeError(`There is no member ${key}.`);
      holder[key] = {};
    }
    holder = holder[key] as Record<string | number, unknown>;
  }
  holder[keys[last] as string | number] = value;
}
