/**
 * What the rows of a sheet tell, kept in little room until all rows of a household are known: of each cell a number only,
 * that of what its column says there. A register has millions of cells and few things that they say, but for ids and sums.
 */
import { KeptTexts, SHORTEST } from './kept-texts.js';
import { type CellPlace, placeAt } from './question.js';
import type { SourceCell, SourceRow } from './source-sheet.js';
import { type ReadColumn, type TableReading, ToldCell, tell } from './told.js';

/** What is told of something, by what the columns hold, in their order. */
export interface ToldValues extends Iterable<readonly [string, ToldCell]> {
  get(to: string): ToldCell | undefined;
  has(to: string): boolean;
}

/** How a cell is written, but for its text. */
type Look = Omit<SourceCell, 'text'>;

/** So many of what a column says are known again. */
const MAX_KNOWN = 4_096;

/** All that a column says, each by a number from 1; 0 is a blank. */
export class ToldColumn {
  readonly #reading: TableReading;
  protected texts = new KeptTexts();
  readonly #looks: Look[] = [];
  readonly #lookByKey = new Map<string, number>();
  #lastLook = 0;
  protected lookOf = new Uint32Array(16);
  /** Values that are not the text of their cell. */
  protected readonly values = new Map<number, ToldCell['value']>();
  protected readonly issues = new Map<number, ToldCell['issue']>();
  /** The numbers of what came of late, by its look and its text; of long texts, which are hardly ever the same, the last. */
  protected readonly known: Map<string, number>[] = [];
  protected last: string | undefined;
  #lookOfLast = 0;
  protected lastNumber = 0;
  #isNoted = false;

  constructor(
    readonly sheet: string | undefined,
    readonly column: ReadColumn,
    reading: TableReading,
  ) {
    const note: TableReading['note'] = (one) => {
      this.#isNoted = true;
      reading.note(one);
    };
    this.#reading = { ...reading, note };
  }

  /** The number of what a row says. */
  take(row: SourceRow): number {
    const source = row.cells[this.column.column - 1];
    if (source === undefined) return 0;
    const { text } = source;
    const look = this.#lookAt(source);
    const known = this.known[look] as Map<string, number>;
    const isLong = text.length >= SHORTEST;
    const isLast = isLong && text === this.last && look === this.#lookOfLast;
    const before = isLast ? this.lastNumber : isLong ? undefined : known.get(text);
    if (before !== undefined) return before;
    this.#isNoted = false;
    const told = tell(this.sheet, row, this.column, this.#reading);
    const number = told === undefined ? 0 : this.keep(told, look);
    // What is told or asked of one cell is told and asked of each.
    if (this.#isNoted || told?.issue?.code === 'unanswered') return number;
    if (isLong) {
      this.last = text;
      this.#lookOfLast = look;
      this.lastNumber = number;
    } else {
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(text, number);
    }
    return number;
  }

  /** What was taken by a number, as it stands in a row. */
  told(row: number, number: number): ToldCell {
    const at = number - 1;
    const text = this.texts.at(at);
    const look = this.#looks[this.lookOf[at] as number] as Look;
    const told = new ToldCell(this.sheet, row, this.column, cellWith(look, text));
    if (this.column.target.field === undefined) return told;
    told.issue = this.issues.get(number);
    if (told.issue === undefined) told.value = this.values.get(number) ?? text;
    return told;
  }

  /** The place of a look among all: hardly a column has two. */
  #lookAt(source: SourceCell): number {
    const last = this.#looks[this.#lastLook];
    if (last !== undefined && isSameLook(last, source)) return this.#lastLook;
    const { text: _, ...look } = source;
    const key = JSON.stringify([look.kind, look.format, look.long, look.from1904, look.why]);
    let at = this.#lookByKey.get(key);
    if (at === undefined) {
      at = this.#looks.push(look) - 1;
      this.known.push(new Map());
      this.#lookByKey.set(key, at);
    }
    this.#lastLook = at;
    return at;
  }

  protected keep({ text, value, issue }: Pick<ToldCell, 'text' | 'value' | 'issue'>, look: number): number {
    const at = this.texts.push(text);
    if (at === this.lookOf.length) this.lookOf = withRoom(this.lookOf, at + 1);
    this.lookOf[at] = look;
    if (issue !== undefined) this.issues.set(at + 1, issue);
    else if (value !== text && value !== undefined) this.values.set(at + 1, value);
    return at + 1;
  }
}

/** A cell of a look. Written out those that most are share one shape, spread each has its own, of ten times its size. */
function cellWith(look: Look, text: string): SourceCell {
  const { kind, format, long, from1904, why } = look;
  if (long !== undefined || from1904 !== undefined || why !== undefined) return { ...look, text };
  return format === undefined ? { kind, text } : { kind, text, format };
}

function isSameLook(one: Look, other: Look): boolean {
  return (
    one.kind === other.kind &&
    one.format === other.format &&
    one.long === other.long &&
    one.from1904 === other.from1904 &&
    one.why === other.why
  );
}

/** The same numbers with room for so many and more. */
function withRoom(numbers: Uint32Array<ArrayBuffer>, count: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(Math.max(count, numbers.length * 2));
  more.set(numbers);
  return more;
}

/** So many rows are kept in one piece. */
const PIECE_ROWS = 4_096;

/** The rows of a sheet: of each its number in the sheet, and what each column says in it. */
export class ToldRows {
  protected readonly toldColumns: readonly ToldColumn[];
  protected readonly pieces: Uint32Array<ArrayBuffer>[] = [];
  protected readonly width: number;
  protected count = 0;
  /** The place of the first row that is kept. */
  protected first = 0;

  constructor(
    readonly sheet: string | undefined,
    readonly columns: readonly ReadColumn[],
    reading: TableReading,
    columnOf = (column: ReadColumn) => new ToldColumn(sheet, column, reading),
  ) {
    this.toldColumns = columns.map(columnOf);
    this.width = columns.length + 1;
  }

  /** Takes a row; its place among all. */
  take(row: SourceRow): number {
    const at = this.count;
    const within = (at - this.first) % PIECE_ROWS;
    if (at - this.first === this.pieces.length * PIECE_ROWS) this.pieces.push(new Uint32Array(0));
    const last = this.pieces.length - 1;
    let piece = this.pieces[last] as Uint32Array<ArrayBuffer>;
    const start = within * this.width;
    if (start + this.width > piece.length) {
      const whole = PIECE_ROWS * this.width;
      piece = withRoom(piece, last > 0 ? whole : Math.min(whole, Math.max(piece.length * 2, FIRST_ROWS * this.width)));
      this.pieces[last] = piece;
    }
    piece[start] = row.number;
    for (const [index, column] of this.toldColumns.entries()) piece[start + 1 + index] = column.take(row);
    this.count += 1;
    return at;
  }

  /** The number of a row in its sheet. */
  rowOf(at: number): number {
    return this.numberIn(at, 0);
  }

  /** The number of what a column says in a row; 0 where that is blank. */
  numberAt(at: number, column: number): number {
    return this.numberIn(at, column + 1);
  }

  /** What a column says in a row; undefined where it is blank. */
  told(at: number, column: number): ToldCell | undefined {
    const number = this.numberAt(at, column);
    return number === 0 ? undefined : (this.toldColumns[column] as ToldColumn).told(this.rowOf(at), number);
  }

  /** The cell of a column in a row. */
  placeAt(at: number, column: number): CellPlace {
    return placeAt(this.sheet, (this.columns[column] as ReadColumn).column, this.rowOf(at));
  }

  protected numberIn(at: number, offset: number): number {
    const place = at - this.first;
    const piece = this.pieces[Math.floor(place / PIECE_ROWS)] as Uint32Array;
    return piece[(place % PIECE_ROWS) * this.width + offset] as number;
  }
}

const FIRST_ROWS = 16;

/** Some of the columns of a sheet, by what they hold: of two that hold the same the first that says something counts. */
export class ToldView {
  readonly #byName = new Map<string, number[]>();
  /** Two of them hold the same. */
  readonly hasTwins: boolean;

  /**
   * @param columns the places of the columns among those of the rows
   * @param names what each holds
   */
  constructor(
    readonly rows: ToldRows,
    readonly columns: readonly number[],
    readonly names: readonly string[],
  ) {
    for (const [at, name] of names.entries())
      this.#byName.set(name, [...(this.#byName.get(name) ?? []), columns[at] as number]);
    this.hasTwins = this.#byName.size < names.length;
  }

  /** The columns that hold something. */
  of(to: string): readonly number[] {
    return this.#byName.get(to) ?? [];
  }
}

/** What some columns say in a row. */
export class RowValues implements ToldValues {
  constructor(
    readonly view: ToldView,
    /** The place of the row among all of its sheet. */
    readonly at: number,
  ) {}

  get(to: string): ToldCell | undefined {
    const { view, at } = this;
    const column = view.of(to).find((one) => view.rows.numberAt(at, one) !== 0);
    return column === undefined ? undefined : view.rows.told(at, column);
  }

  has(to: string): boolean {
    return this.view.of(to).some((column) => this.view.rows.numberAt(this.at, column) !== 0);
  }

  *[Symbol.iterator](): Generator<readonly [string, ToldCell]> {
    const { view, at } = this;
    const seen = new Set<string>();
    for (const [index, column] of view.columns.entries()) {
      const name = view.names[index] as string;
      const told = seen.has(name) ? undefined : view.rows.told(at, column);
      if (told === undefined) continue;
      seen.add(name);
      yield [name, told];
    }
  }
}

/** What several rows, and cells merged over them, say of one thing: what says it first counts. */
export class GatheredValues implements ToldValues {
  #parts: readonly (RowValues | Map<string, ToldCell>)[] = [];

  get(to: string): ToldCell | undefined {
    for (const part of this.#parts) {
      const told = part.get(to);
      if (told !== undefined) return told;
    }
    return undefined;
  }

  has(to: string): boolean {
    return this.#parts.some((part) => part.has(to));
  }

  get isEmpty(): boolean {
    return this.#parts.length === 0;
  }

  /** Adds what a row says. */
  add(row: RowValues): void {
    this.#parts = [...this.#parts, row];
  }

  /** The rows that were added. */
  get rows(): readonly RowValues[] {
    return this.#parts.filter((part) => part instanceof RowValues);
  }

  /** Whether a row of a sheet is among them. */
  hasRowOf(view: ToldView): boolean {
    return this.#parts.some((part) => part instanceof RowValues && part.view === view);
  }

  /** Adds a single value. */
  set(to: string, told: ToldCell): void {
    const last = this.#parts.at(-1);
    if (last instanceof Map) last.set(to, told);
    else this.#parts = [...this.#parts, new Map([[to, told]])];
  }

  /** Whether the first row is of the same sheet as another and says the very same in a column. */
  isAsFirst({ view, at }: RowValues, column: number): boolean {
    const [first] = this.#parts;
    if (!(first instanceof RowValues) || first.view !== view) return false;
    return view.rows.numberAt(first.at, column) === view.rows.numberAt(at, column);
  }

  *[Symbol.iterator](): Generator<readonly [string, ToldCell]> {
    if (this.#parts.length === 1) return yield* this.#parts[0] as RowValues;
    const seen = new Set<string>();
    for (const part of this.#parts)
      for (const [to, told] of part) {
        if (seen.has(to)) continue;
        seen.add(to);
        yield [to, told];
      }
  }
}
