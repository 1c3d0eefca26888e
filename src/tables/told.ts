/** What the cells of a row tell, by what their columns hold. */
import { cellAddress, type IssueData, shorten } from '../base/issue.js';
import type { FieldTable } from '../records/catalog.js';
import { idKey } from '../records/same-id.js';
import { bare, textKey } from './key.js';
import type { Column, Layout } from './layout.js';
import type { HeadingMap } from './mapping.js';
import type { Note } from './note.js';
import { type CellPlace, type Placed, placeAt, type Questions } from './question.js';
import { type CellColumn, isBrokenName, readValue } from './read-value.js';
import type { SourceCell, SourceRow } from './source-sheet.js';
import { isPersonal, type Target } from './target.js';
import { factorsOf, type TableUnit } from './units.js';

/** A value with the cell it stands in. A register has millions: where it stands is worded when it is asked for. */
export class ToldCell implements Placed {
  /** Of a field: its value; of anything else its source says it. */
  value: string | number | boolean | undefined;
  /** Why it has no value. */
  issue: Omit<IssueData, 'path'> | undefined;

  constructor(
    private readonly sheet: string | undefined,
    private readonly row: number,
    private readonly column: ReadColumn,
    readonly source: SourceCell,
  ) {}

  get place(): CellPlace {
    return placeAt(this.sheet, this.column.column, this.row);
  }

  /** The cell as it stands. */
  get text(): string {
    return this.source.text;
  }

  get heading(): string {
    return this.column.heading;
  }

  /** What it says, where that may be shown. */
  get shown(): string {
    const { target } = this.column;
    return isPersonal(target) && target.to !== 'id' ? '' : ` ${shorten(bare(this.text))}`;
  }
}

/** Of cells that say otherwise of one thing, where each stands and what it says. */
export function apartIn(cells: readonly ToldCell[]): string {
  const isInOneSheet = new Set(cells.map(({ place }) => place.sheet)).size === 1;
  return cells.map(({ place, shown }) => `${isInOneSheet ? place.cell : cellAddress(place)}${shown}`).join(' / ');
}

/** What is read of a file on the way: its questions and notes, and what the caller knows of it. */
export interface TableReading {
  readonly fields: FieldTable;
  readonly map: HeadingMap;
  readonly questions: Questions;
  readonly note: (note: Note) => void;
}

/** A column of a sheet, ready to be read. */
export interface ReadColumn extends Column {
  readonly target: Target;
  readonly cells: CellColumn;
  /** The unit that the mapping gives is none of its, or another than the file itself names. */
  readonly isAtOdds: boolean;
}

/** The columns of a layout that hold something. */
export function readColumns({ columns, unit }: Layout, sheet: string | undefined, { map }: TableReading): ReadColumn[] {
  return columns.flatMap((column) => {
    const { target, heading } = column;
    if (target === undefined || target.to === 'ignore') return [];
    const mapped = map.unit(sheet, heading);
    const cells: CellColumn = {
      heading,
      unit: mapped ?? column.unit,
      sheetUnit: unit,
      codes: map.codes(sheet, heading),
    };
    const isAtOdds = mapped !== undefined && contradicts(mapped, target, column.unit, unit);
    return [{ ...column, target, cells, isAtOdds }];
  });
}

/** What is said above the header of all rows of a sheet, by what it is. */
export function readStated(
  { stated }: Layout,
  sheet: string | undefined,
  reading: TableReading,
): ReadonlyMap<string, ToldCell> {
  const told = new Map<string, ToldCell>();
  for (const { row, value, ...column } of stated) {
    const cells: CellColumn = { heading: column.heading, unit: undefined, sheetUnit: undefined, codes: undefined };
    const alone: (SourceCell | undefined)[] = [];
    alone[column.column - 1] = value;
    const one = tell(sheet, { number: row, cells: alone }, { ...column, cells, isAtOdds: false }, reading);
    if (one !== undefined && !told.has(column.target.to)) told.set(column.target.to, one);
  }
  return told;
}

/** Whether a unit cannot be the one that numbers of a target are in, as its column or else its sheet names another. */
function contradicts(
  mapped: TableUnit,
  { field }: Target,
  ofColumn: TableUnit | undefined,
  ofSheet: TableUnit | undefined,
): boolean {
  if (field === undefined) return false;
  const factors = factorsOf(field);
  const inFile = [ofColumn, ofSheet].map((unit) => (unit === undefined ? undefined : factors[unit]));
  const named = inFile[0] ?? (field.kind === 'money' ? inFile[1] : undefined);
  return factors[mapped] === undefined || (named !== undefined && named !== factors[mapped]);
}

/** Reads a cell under its column; undefined where it is blank. */
export function tell(
  sheet: string | undefined,
  row: SourceRow,
  column: ReadColumn,
  { questions, note }: TableReading,
): ToldCell | undefined {
  const source = row.cells[column.column - 1];
  if (source === undefined) return undefined;
  const told = new ToldCell(sheet, row.number, column, source);
  const { text } = source;
  const { field } = column.target;
  if (field === undefined) {
    if (column.target.to === 'headName' && isBrokenName(text))
      note({ code: 'questionMark', ...told.place, column: column.heading });
    return text.trim() === '' ? undefined : told;
  }
  const { value, issue, note: code } = readValue(told, field, column.cells, questions);
  if (code !== undefined) note({ code, ...told.place, column: column.heading });
  if (issue !== undefined) told.issue = issue;
  else if (value !== undefined && column.isAtOdds) told.issue = { code: 'unitConflict', found: text };
  else if (value === undefined) return undefined;
  else told.value = value;
  return told;
}

/** Whether two cells say the same. */
export function agree(one: ToldCell, other: ToldCell): boolean {
  if (one.value !== undefined && other.value !== undefined)
    return one.value === other.value || idKey(String(one.value)) === idKey(String(other.value));
  return textKey(one.text) === textKey(other.text);
}
