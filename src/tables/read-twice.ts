/**
 * Reads a text of a file twice, so that no more of it is kept than the rows of one household: first to know what all of its
 * rows tell, then each household is settled and let go when its rows end. So it is where the rows of each household stand
 * together and nothing else of it hangs on rows elsewhere; else the table is read as any other. Both come to the same.
 */
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { ByteSource } from './byte-source.js';
import { FileFault } from './file-fault.js';
import { type CellFault, type HouseholdRows, HouseholdSheet, Households, type WholeSheet } from './household-rows.js';
import { IdSet } from './id-set.js';
import { KeptTexts } from './kept-texts.js';
import { fittingMapping } from './mapping.js';
import { NumberPlaces } from './number-places.js';
import { readDelimited } from './read-delimited.js';
import { isText } from './read-sheets.js';
import { drained, type TableOptions, TableReader, type TableRest, type TableStep, tableSteps } from './read-table.js';
import { Persons } from './settle-household.js';
import type { SourceRow } from './source-sheet.js';
import type { ReadColumn, TableReading } from './told.js';
import { ToldColumn, ToldRows } from './told-rows.js';

/**
 * The steps of a table as `tableSteps` gives them, from a file that is read piece by piece.
 * @throws InvalidMappingError where the mapping, which has the form of one, does not fit the fields
 */
export function* fileSteps(bytes: ByteSource, options: TableOptions): Generator<TableStep, TableRest> {
  const steps = bytes instanceof Uint8Array ? undefined : stepsTwice(bytes, options);
  return yield* steps ?? tableSteps(bytes, options);
}

/** Undefined of what is no text of households, cannot be read to its end, or has households that hang on rows elsewhere. */
function stepsTwice(bytes: ByteSource, options: TableOptions): Generator<TableStep, TableRest> | undefined {
  const rulebook = options.rulebook ?? hunan2016To2020();
  const mapping = fittingMapping(options.mapping ?? {}, rulebook.fields);
  try {
    if (!isText(bytes)) return undefined;
    const sheet = readDelimited(bytes, options.name);
    let whole: WholeSheet | undefined;
    const scanned = (reading: TableReading) =>
      new LetGoHouseholds(reading, undefined, (found) => {
        whole = found;
      });
    const table = new TableReader(rulebook, mapping, options, scanned, new Persons(new NumberPlaces()));
    drained(table.read(sheet));
    if (whole === undefined) return undefined;
    const known = whole;
    // How many rows there are was told while they were read first.
    const again = new TableReader(
      rulebook,
      mapping,
      { ...options, onRows: undefined },
      (reading) => new LetGoHouseholds(reading, known),
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

/** The rows of a household do not stand together, or something else of it hangs on rows elsewhere. */
class RowsApart extends Error {}

/** Households of which each is let go when its rows end. */
class LetGoHouseholds extends Households {
  /** Those that have been; of a sheet that was read before it is known that none comes again. */
  readonly #over: IdSet | undefined;

  constructor(
    reading: TableReading,
    /** What all rows tell, where they have been read before. */
    readonly whole: WholeSheet | undefined,
    /** Told that when they have been. */
    readonly found?: (whole: WholeSheet) => void,
  ) {
    super(reading);
    this.#over = whole === undefined ? new IdSet() : undefined;
  }

  override sheet(...of: Parameters<Households['sheet']>): HouseholdSheet {
    return new LetGoSheet(this, ...of);
  }

  override rowsOf(sheet: string | undefined, columns: readonly ReadColumn[]): LetGoRows {
    return new LetGoRows(sheet, columns, this.reading, (column) => new LetGoColumn(sheet, column, this.reading));
  }

  protected override keep(id: string): void {
    if (this.#over?.take(id)) throw new RowsApart();
  }

  override stray(): void {
    throw new RowsApart();
  }

  /** Lets one go; settled where all that its sheet tells is known. */
  close(household: HouseholdRows): void {
    this.byId.delete(String(household.id.value));
    if (this.whole === undefined) return;
    this.settleMembers(household);
    this.lone.clear();
  }
}

class LetGoSheet extends HouseholdSheet {
  /** A row without a number took the household of the row above. */
  #carries = false;
  #closed = { named: 0, single: 0 };

  constructor(
    readonly all: LetGoHouseholds,
    ...of: Parameters<Households['sheet']>
  ) {
    super(all, ...of);
  }

  override add(row: SourceRow, faults: readonly CellFault[]): HouseholdRows | undefined {
    // What was given by the row before has been settled.
    (this.rows as LetGoRows).forgetBefore(this.last?.at);
    const above = this.last;
    super.add(row, faults);
    return above === this.last ? undefined : this.#over(above);
  }

  override part(isPage: boolean): HouseholdRows | undefined {
    const above = this.last;
    super.part(isPage);
    return isPage ? undefined : this.#over(above);
  }

  override close(isAnotherBelow: boolean): HouseholdRows | undefined {
    // Its rows may be of the same households.
    if (isAnotherBelow) throw new RowsApart();
    const last = this.#over(this.last);
    this.last = undefined;
    // Rows that took the household of the row above have none after all.
    if (this.#carries && this.repeats) throw new RowsApart();
    this.all.found?.(this.#closed);
    return last;
  }

  override end(): void {}

  /** Lets a household go whose rows have ended. */
  #over(household: HouseholdRows | undefined): HouseholdRows | undefined {
    if (household === undefined) return undefined;
    const { whole } = this.all;
    for (const known of [this.own, this.above]) known.delete(household);
    if (this.carried.length > 0) this.#carries = true;
    if (whole !== undefined)
      for (const { member, faults } of this.carried) this.tellHousehold(household, member.at, faults);
    this.carried.length = 0;
    if (this.named.delete(household)) {
      this.#closed.named += 1;
      if (household.members.length === 1) this.#closed.single += 1;
      if (whole !== undefined) this.tellHead(household, whole);
      // It would be told of the table, when all rows are read.
      else if (this.isOneTwice(household)) throw new RowsApart();
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
