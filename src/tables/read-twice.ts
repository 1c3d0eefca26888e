/**
 * Reads a text of a file twice, so that no more of it is kept than the rows of one household: first to know what all of its
 * rows tell, then each household is settled and let go when its rows end. Of those whose rows stand apart, which are known
 * when it was read once, the rows are kept as they are of any table. Where more hangs on rows elsewhere the table is read as
 * any other. All of it comes to the same.
 */
import { idKey } from '../records/same-id.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { ByteSource } from './byte-source.js';
import { FileFault } from './file-fault.js';
import {
  type CellFault,
  counting,
  type HouseholdRows,
  HouseholdSheet,
  Households,
  NOTHING_COUNTED,
  type Stray,
  type WholeSheet,
} from './household-rows.js';
import { IdSet } from './id-set.js';
import { KeptTexts } from './kept-texts.js';
import { fittingMapping } from './mapping.js';
import type { Note } from './note.js';
import { NumberPlaces } from './number-places.js';
import { readDelimited } from './read-delimited.js';
import { isText } from './read-sheets.js';
import {
  drained,
  keyOfRow,
  placeOfStray,
  rowKey,
  type TableOptions,
  TableReader,
  type TableRest,
  type TableStep,
  tableSteps,
} from './read-table.js';
import { numberKey, Persons } from './settle-household.js';
import { cellPlace, type SourceRow, type SourceSheet } from './source-sheet.js';
import { type ReadColumn, type TableReading, tell } from './told.js';
import { ToldColumn, ToldRows } from './told-rows.js';

/**
 * The steps of a table as `tableSteps` gives them, from a file that is read piece by piece.
 * @throws InvalidMappingError where the mapping, which has the form of one, does not fit the fields
 */
export function* fileSteps(bytes: ByteSource, options: TableOptions): Generator<TableStep, TableRest> {
  const steps = bytes instanceof Uint8Array ? undefined : stepsTwice(bytes, options);
  return yield* steps ?? tableSteps(bytes, options);
}

/** Undefined of what is no text of households, cannot be read to its end, or has much that hangs on rows elsewhere. */
function stepsTwice(bytes: ByteSource, options: TableOptions): Generator<TableStep, TableRest> | undefined {
  const rulebook = options.rulebook ?? hunan2016To2020();
  const mapping = fittingMapping(options.mapping ?? {}, rulebook.fields);
  try {
    if (!isText(bytes)) return undefined;
    const sheet = readDelimited(bytes, options.name);
    const scanned = (apart: ReadonlySet<string>) => {
      const scan = new Scan(apart);
      const by = (reading: TableReading) => new LetGoHouseholds(reading, scan);
      const table = new TwiceReader(rulebook, mapping, options, by, new Persons(new NumberPlaces(scan.persons.again)));
      drained(table.read(sheet));
      return { table, scan };
    };
    const first = scanned(new Set());
    const { table, scan } = first.scan.again.size === 0 ? first : scanned(first.scan.again);
    if (scan.whole === undefined || scan.again.size > 0) return undefined;
    // How many rows there are was told while they were read first.
    const again = new TwiceReader(
      rulebook,
      mapping,
      { ...options, onRows: undefined },
      (reading) => new LetGoHouseholds(reading, scan, scan.whole),
    );
    return (function* () {
      yield* table.settledFrom(again, sheet);
      return table.rest();
    })();
  } catch (error) {
    // What breaks off is told as it is of any file.
    if (error instanceof RowsApart || error instanceof FileFault) return undefined;
    throw error;
  }
}

/** Reads the rows of a text, and is given what they come to by another that reads them again. */
class TwiceReader extends TableReader {
  #again: TwiceReader | undefined;

  protected override readerOf({ sheet }: HouseholdRows): TableReader {
    return sheet.households === this.households ? this : (this.#again ?? this);
  }

  /** The records and refusals of the file, where hardly a row was kept: the others are read again by another. */
  *settledFrom(again: TwiceReader, sheet: SourceSheet): Generator<TableStep> {
    // What is told of a household when its rows end is told of rows above the one that is read then.
    for (const one of [this, again]) one.isRead = true;
    this.#again = again;
    const before = this.notes;
    this.notes = [];
    const kept = this.households.settled();
    const rowsKept = new Set([
      ...kept.flatMap(({ toldIn }) => toldIn.map(keyOfRow)),
      ...this.households.strays.map(placeOfStray).map(({ sheet, cell }) => rowKey(sheet, cell)),
    ]);
    for (const row of this.ofRows.keys()) if (!rowsKept.has(row)) this.ofRows.delete(row);
    this.notes = [];
    const over: Note[] = [];
    for (const step of this.stepsOf(inOrderOfRows(kept, again.read(sheet)))) {
      for (const { note } of step.notes) if (note.code === 'headNotNamed') over.push(note);
      yield step;
    }
    // As where all rows are kept: first what is told while they are read, then of their households, then of records.
    this.notes = [...before, ...over, ...this.notes];
  }
}

/** The number of its first row. */
const rowOf = ({ id }: HouseholdRows) => cellPlace(id.place.cell).row;

/** Households that were kept among others, in the order of their first rows. */
function* inOrderOfRows(kept: readonly HouseholdRows[], others: Iterable<HouseholdRows>): Generator<HouseholdRows> {
  let at = 0;
  for (const household of others) {
    for (let one = kept[at]; one !== undefined && rowOf(one) < rowOf(household); one = kept[at]) {
      yield one;
      at += 1;
    }
    yield household;
  }
  yield* kept.slice(at);
}

/** More hangs on rows elsewhere than a few households. */
class RowsApart extends Error {}

/** So many households may stand apart, and so many rows be of none: they are kept. */
const MAX_APART = 4_096;

/** What is found where a text is read before its households are settled. */
class Scan {
  /** Those that have been: none of them is kept. */
  over = new IdSet();
  /** Id numbers of persons, and those that come again: of no other is it asked where it stood before. */
  readonly persons = { over: new IdSet(), again: new IdSet() };
  /** Numbers of those that come again when they were let go. */
  readonly again = new Set<string>();
  whole: WholeSheet | undefined;

  constructor(
    /** Those of which all rows are kept. */
    readonly apart: ReadonlySet<string>,
  ) {}

  person(number: string): void {
    const { over, again } = this.persons;
    if (over.take(number)) again.take(number);
  }

  comesAgain(id: string): void {
    this.again.add(id);
    if (this.again.size > MAX_APART) throw new RowsApart();
  }

  end(whole: WholeSheet): void {
    this.whole = whole;
    this.over = new IdSet();
    this.persons.over = new IdSet();
  }
}

/** Households of which each is let go when its rows end, but for those that stand apart. */
class LetGoHouseholds extends Households {
  constructor(
    reading: TableReading,
    readonly scan: Scan,
    /** What all rows tell, where they have been read before. */
    readonly whole?: WholeSheet,
  ) {
    super(reading);
  }

  override sheet(...of: Parameters<Households['sheet']>): HouseholdSheet {
    return new LetGoSheet(this, ...of);
  }

  protected override keep(id: string, household: HouseholdRows): void {
    const { apart, over } = this.scan;
    if (apart.has(id)) super.keep(id, household);
    else if (this.whole === undefined && over.take(id)) this.scan.comesAgain(id);
  }

  /** A single sheet: where it names only members, nothing lists households. */
  override begin(): void {}

  override contest(): void {
    throw new RowsApart();
  }

  override stray({ values, ...of }: Stray): void {
    // They were told when their rows were read first.
    if (this.whole !== undefined) return;
    if (this.strays.length >= MAX_APART) throw new RowsApart();
    super.stray({ ...of, values: new Map(values) });
  }

  /** Lets one go; settled where all that its sheet tells is known. */
  close(household: HouseholdRows): void {
    this.byId.delete(idKey(String(household.id.value)));
    if (this.whole === undefined) return;
    this.settleMembers(household);
    this.lone.clear();
  }
}

/** The rows of households that stand apart, as those of any table. */
class ApartSheet extends HouseholdSheet {
  constructor(
    /** What the rows of all others tell, when all are read. */
    readonly others: () => WholeSheet,
    ...of: ConstructorParameters<typeof HouseholdSheet>
  ) {
    super(...of);
  }

  protected override counted(): WholeSheet {
    return [...this.named].reduce(counting, this.others());
  }
}

/** What columns hold in which id numbers of persons stand. */
const ID_NUMBERS: ReadonlySet<string> = new Set(['idNumber', 'headIdNumber']);

class LetGoSheet extends HouseholdSheet {
  /** A row without a number took the household of the row above. */
  #carries = false;
  #closed = NOTHING_COUNTED;
  readonly #apart: ApartSheet | undefined;
  /** The household of the row above stands apart. */
  #isApart = false;
  /** The columns in which id numbers of persons stand. */
  readonly #persons: readonly ReadColumn[];

  constructor(
    readonly all: LetGoHouseholds,
    ...of: Parameters<Households['sheet']>
  ) {
    super(all, ...of);
    const [, , columns] = of;
    this.#persons = all.whole === undefined ? columns.filter(({ target }) => ID_NUMBERS.has(target.to)) : [];
    if (all.scan.apart.size > 0) this.#apart = new ApartSheet(() => this.#closed, all, ...of, this.cursor);
  }

  protected override keptRows(columns: readonly ReadColumn[]): LetGoRows {
    const { name, households } = this;
    return new LetGoRows(name, columns, households.reading, (one) => new LetGoColumn(name, one, households.reading));
  }

  override add(row: SourceRow, faults: readonly CellFault[]): HouseholdRows | undefined {
    const above = this.cursor.last;
    // What was given by the row before has been settled.
    (this.rows as LetGoRows).forgetBefore(above?.sheet === this ? above.at : undefined);
    for (const { column } of this.#persons) {
      const cell = row.cells[column - 1];
      if (cell !== undefined) this.all.scan.person(numberKey(cell.text));
    }
    const apart = this.#apartOf(row);
    if (apart === undefined) super.add(row, faults);
    else apart.add(row, faults);
    return above === this.cursor.last ? undefined : this.#over(above);
  }

  /** What takes a row of a household that stands apart; one without a number may be of the household above. */
  #apartOf(row: SourceRow): ApartSheet | undefined {
    if (this.#apart === undefined) return undefined;
    // What is told of its cell is told when the row is taken.
    const reading = { ...this.households.reading, note: () => {} };
    const id = this.ids.flatMap((column) => tell(this.name, row, column, reading) ?? [])[0];
    if (id?.value !== undefined) this.#isApart = this.all.scan.apart.has(idKey(String(id.value)));
    return this.#isApart ? this.#apart : undefined;
  }

  override part(isPage: boolean): HouseholdRows | undefined {
    const above = this.cursor.last;
    super.part(isPage);
    this.#apart?.part(isPage);
    return isPage ? undefined : this.#over(above);
  }

  override close(isAnotherBelow: boolean): HouseholdRows | undefined {
    // Its rows may be of the same households.
    if (isAnotherBelow) throw new RowsApart();
    const last = this.#over(this.cursor.last);
    // Rows that took the household of the row above have none after all.
    if (this.#carries && this.cursor.repeats) throw new RowsApart();
    return last;
  }

  override end(): WholeSheet {
    const whole = this.#apart?.end() ?? this.#closed;
    this.all.scan.end(whole);
    return whole;
  }

  /** Lets a household go whose rows have ended. */
  #over(household: HouseholdRows | undefined): HouseholdRows | undefined {
    if (household?.sheet !== this) return undefined;
    const { whole } = this.all;
    for (const known of [this.own, this.above, this.halves]) known.delete(household);
    if (this.carried.length > 0) this.#carries = true;
    if (whole !== undefined)
      for (const { member, faults } of this.carried) this.tellHousehold(household, member.at, faults);
    this.carried.length = 0;
    if (this.named.delete(household)) {
      this.#closed = counting(this.#closed, household);
      if (whole !== undefined) this.tellHead(household, whole);
      // It is told of the table, when all rows are read.
      else if (this.isOneTwice(household)) this.all.scan.comesAgain(idKey(String(household.id.value)));
    }
    this.all.close(household);
    return household;
  }
}

/** So many rows are let go of at once. */
const LET_GO_ROWS = 512;

class LetGoRows extends ToldRows {
  /** Lets go of the rows before one, of all where there is none, now and then: they must not be asked for any more. */
  forgetBefore(at = this.count): void {
    const [forgotten, kept] = [at - this.first, this.count - at];
    const [piece] = this.pieces;
    if (forgotten < LET_GO_ROWS || kept > forgotten || piece === undefined) return;
    const rows = Array.from({ length: kept }, (_, row) =>
      Array.from({ length: this.width }, (_, offset) => this.numberIn(at + row, offset)),
    );
    for (const [index, column] of this.toldColumns.entries()) {
      const now = (column as LetGoColumn).keepOnly(new Set(rows.map((row) => row[index + 1] as number)));
      for (const row of rows) row[index + 1] = now.get(row[index + 1] as number) as number;
    }
    for (const [row, numbers] of rows.entries()) piece.set(numbers, row * this.width);
    this.pieces.length = 1;
    this.first = at;
  }
}

class LetGoColumn extends ToldColumn {
  /** Lets go of all but some numbers, which count anew: what each is now. */
  keepOnly(numbers: ReadonlySet<number>): ReadonlyMap<number, number> {
    const [texts, looks] = [this.texts, this.lookOf.slice()];
    const [values, issues] = [new Map(this.values), new Map(this.issues)];
    const known = this.known.map((of) => [...of].filter(([, number]) => numbers.has(number)));
    this.texts = new KeptTexts();
    for (const one of [this.values, this.issues, ...this.known]) one.clear();
    const kept = new Map([[0, 0]]);
    for (const number of numbers) {
      if (number === 0) continue;
      const text = texts.at(number - 1);
      const [value, issue] = [values.get(number) ?? text, issues.get(number)];
      kept.set(number, this.keep({ text, value, issue }, looks[number - 1] as number));
    }
    for (const [look, of] of known.entries())
      for (const [text, number] of of) this.known[look]?.set(text, kept.get(number) as number);
    this.last = numbers.has(this.lastNumber) ? this.last : undefined;
    this.lastNumber = kept.get(this.lastNumber) ?? 0;
    return kept;
  }
}
