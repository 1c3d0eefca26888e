/** A record as it is put together from cells: its values, where each stands, and what is wrong. */
import { type IssueData, MAX_ISSUES } from '../base/issue.js';
import { putValues } from '../records/at-path.js';
import type { FieldTable, Level } from '../records/catalog.js';
import { patternOf } from '../records/catalog.js';
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
  readonly #values = new Map<string, unknown>();
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
    if (this.fields.at(this.level, patternOf(path)) === undefined) return;
    this.#values.set(path, value);
    this.cells.set(path, cell);
  }

  /** Puts a value that no cell gives, whatever one says. */
  give(path: string, value: unknown): void {
    this.#values.set(path, value);
    this.cells.delete(path);
  }

  has(path: string): boolean {
    return this.#values.has(path);
  }

  /** The value put at a path. */
  at(path: string): unknown {
    return this.#values.get(path);
  }

  fault(issue: CellIssue): void {
    if (this.issues.length < MAX_ISSUES) this.issues.push(issue);
  }

  /** The record so far; `members` says how many it has. */
  record(members: number | undefined, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    const { level } = this;
    const empty = {
      level,
      ...(members === undefined || members === 0 ? {} : { members: Array.from({ length: members }, () => ({})) }),
    };
    return { ...putValues(empty, Object.fromEntries(this.#values), this.fields), ...more };
  }
}
