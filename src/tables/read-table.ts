/** Registers as officials have them, to records: every cell ends as a value with its address, an issue, or in a question. */
import type { Day } from '../base/date.js';
import { type Issue, type IssueData, MAX_ISSUES } from '../base/issue.js';
import { waitingFor } from '../evaluate/waiting.js';
import { type Level, levels } from '../records/catalog.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type ByteSource, inOnePiece } from './byte-source.js';
import { keysOf } from './cell-keys.js';
import { FileFault, type FileIssue } from './file-fault.js';
import { type CellFault, type HouseholdRows, Households, issueOf, putTold, type Stray } from './household-rows.js';
import { KeptColumns } from './kept-columns.js';
import { textKey } from './key.js';
import { HEADER_ROWS, isBelow, type Layout, layoutOf, namesItsUnits, saysItsOwn } from './layout.js';
import { fittingMapping, HeadingMap, type TableMapping } from './mapping.js';
import type { Note, NoteCode, RecordNote } from './note.js';
import { type CellPlace, placeAt, Questions } from './question.js';
import { readMapping } from './read-mapping.js';
import { readSheets, type Workbook } from './read-sheets.js';
import { type CellColumn, readValue, writtenYear } from './read-value.js';
import { type CellIssue, RecordDraft, type ValueCell } from './record-draft.js';
import { columnsApart, isHeader, type PassedOver, passedOver } from './row-kind.js';
import {
  Persons,
  SCHOOLING,
  type SettledRecord,
  type Settling,
  settledAs,
  settleHousehold,
  settleYear,
} from './settle-household.js';
import { addressOf, type SourceCell, type SourceRow, type SourceSheet } from './source-sheet.js';
import { type Headings, headingsOf, isPersonal, isYear, type Target } from './target.js';
import { type ReadColumn, readColumns, readStated, type TableReading, type ToldCell, tell } from './told.js';
import type { RowValues } from './told-rows.js';
import type { TableUnit } from './units.js';
import { type TableQuestion, wordedQuestion } from './worded-question.js';
import { OPTIONS } from './written-sheet.js';

/** How a table is read. */
export interface TableOptions {
  /** The file's name: of a text, `.tsv` says what stands between its cells. */
  readonly name: string;
  /** The level of its records, where the headings are not to tell it. */
  readonly level?: Level | undefined;
  /** What its columns hold, and answers to what it leaves open, as `mapping` came back before. */
  readonly mapping?: TableMapping | undefined;
  /** The rulebook whose fields are read; by default the built-in one. */
  readonly rulebook?: Rulebook | undefined;
  /** Reads workbooks of Excel 97 to 2003 (`.xls`), `readOldWorkbook` of `tuopin/tables/xls`; without it they are refused. */
  readonly oldWorkbook?: ((bytes: Uint8Array) => readonly SourceSheet[]) | undefined;
  /** The day of judgement of all records; else 年度 gives the last day of its year. */
  readonly asOf?: Day | undefined;
  /** Records of no day are sound: whoever judges them gives one. */
  readonly undated?: boolean | undefined;
  /** Told how many rows have been read, now and then: of a large register it takes long until the first record. */
  readonly onRows?: ((rows: number) => void) | undefined;
  /** What stands for a person's id number, which records do not keep, beside a record that is given in steps. */
  readonly memberKey?: ((number: string) => string) | undefined;
}

/** A record of a table: plain data as `evaluate` takes it, and by path the cell that each value stands in. */
export interface TableRecord {
  readonly record: Record<string, unknown>;
  readonly cells: Readonly<Record<string, ValueCell>>;
}

/** An issue of a table: where it stands, what is wrong, in English too. */
export interface TableIssue extends Issue {
  readonly cell: string;
}

/** What of a table is no record: what could be read of it, and why it is none. */
export interface TableRefusal extends TableRecord {
  readonly issues: readonly TableIssue[];
}

/** How many rows there are, and what became of them: `rows = records + refused + passedOver`. */
export interface TableCounts {
  readonly rows: number;
  /** Rows of records. */
  readonly records: number;
  /** Rows of what is refused. */
  readonly refused: number;
  /** Titles, headers, sums, notes. */
  readonly passedOver: number;
}

/** A record or a refusal, in the order of the file: `issues` is empty of a record. */
export interface TableEntry extends TableRefusal {
  /** Where it begins. */
  readonly place: CellPlace;
}

/** A column as it was understood. */
export interface TableColumn {
  readonly sheet?: string;
  /** The level of the records that stand in its rows. */
  readonly level: Level;
  /** Its letters: `D`. */
  readonly column: string;
  readonly heading: string;
  /** The path or role that it holds; absent where nobody knows. */
  readonly to?: string;
  readonly unit?: TableUnit;
  /** Whom it tells of may not be shown: it is personal, or nobody knows what it is. */
  readonly personal: boolean;
  /** What stands in its first cells; of what is no number, day or known word where only those can be, the first character. */
  readonly samples: readonly string[];
}

/** What came of a table. */
export interface ReadTable {
  /** Records and what is refused in the order of the file; rows that belong to no household last. */
  readonly entries: readonly TableEntry[];
  readonly records: readonly TableRecord[];
  readonly refused: readonly TableRefusal[];
  readonly questions: readonly TableQuestion[];
  /** The columns in the order of the file. */
  readonly columns: readonly TableColumn[];
  readonly notes: readonly Note[];
  /** All that was taken for granted of the columns, to be kept and given again. */
  readonly mapping: TableMapping;
  readonly counts: TableCounts;
  /** Why the file, or a sheet from a row on, could not be read. */
  readonly faults: readonly FileIssue[];
}

/** What came of a table, but for its records. */
export type TableRest = Omit<ReadTable, 'entries' | 'records' | 'refused'>;

/** A record or a refusal as it is settled, with what is told of its rows; the first also has what is told of the table. */
export interface TableStep {
  readonly entry: TableEntry;
  readonly notes: readonly RecordNote[];
  /** What stands for each member's id number, where that was asked for. */
  readonly memberKeys?: readonly (string | undefined)[] | undefined;
}

/**
 * Reads a workbook (`.xlsx`) or text of cells (`.csv`, `.tsv`, `.txt`): the header is found wherever it stands, rows of
 * households and of members are joined, and whatever can mean two things is asked once. Pure; nothing is guessed.
 * @throws InvalidMappingError where the mapping is none
 */
export function readTable(bytes: Uint8Array, options: TableOptions): ReadTable {
  return wholeTable(bytes, { ...options, mapping: readMapping(options.mapping, options.rulebook?.fields) });
}

/** The same by a mapping that has the form of one. */
export function wholeTable(bytes: Uint8Array, options: TableOptions): ReadTable {
  const entries: TableEntry[] = [];
  const steps = tableSteps(bytes, options);
  let next = steps.next();
  for (; !next.done; next = steps.next()) entries.push(next.value.entry);
  return {
    entries,
    records: entries.flatMap(({ record, cells, issues }) => (issues.length === 0 ? [{ record, cells }] : [])),
    refused: entries.flatMap(({ record, cells, issues }) => (issues.length === 0 ? [] : [{ record, cells, issues }])),
    ...next.value,
  };
}

/**
 * The same in steps: when all rows are read each household is settled as it is asked for, and nothing of it is kept, so
 * that a register of a county takes no more room than its rows. What comes last is what came of the table as a whole.
 * @throws InvalidMappingError where the mapping, which has the form of one, does not fit the fields
 */
export function* tableSteps(bytes: ByteSource, options: TableOptions): Generator<TableStep, TableRest> {
  const rulebook = options.rulebook ?? hunan2016To2020();
  const mapping = fittingMapping(options.mapping ?? {}, rulebook.fields);
  const table = new TableReader(rulebook, mapping, options);
  readRowsOf(table, bytes, options);
  yield* table.settled();
  return table.rest();
}

/** Reads all rows of a file. The texts that its cells share are let go with it. */
function readRowsOf(table: TableReader, bytes: ByteSource, options: TableOptions): void {
  try {
    const { sheets, macros, links } = readAny(bytes, options);
    if (macros) table.note({ code: 'macros' });
    if (links) table.note({ code: 'links' });
    for (const sheet of sheets) drained(table.read(sheet));
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    table.breakOff(error.issue);
  }
}

/** Goes through what it only takes to be read. */
export function drained(steps: Iterator<unknown>): void {
  while (!steps.next().done);
}

/** The sheets of a file; of an old workbook by what the caller reads those by. */
function readAny(bytes: ByteSource, { name, oldWorkbook }: TableOptions): Workbook {
  try {
    return readSheets(bytes, name);
  } catch (error) {
    if (oldWorkbook === undefined || !(error instanceof FileFault) || error.issue.code !== 'oldWorkbook') throw error;
    return { sheets: oldWorkbook(inOnePiece(bytes)) };
  }
}

/** After so many rows it is told how many there are so far. */
const TOLD_ROWS = 4_096;

/** Reads a file, and then gives what came of it. */
export class TableReader {
  readonly faults: FileIssue[] = [];
  protected notes: Note[] = [];
  /** What is told of rows of records, by their places, and of the table as a whole. */
  protected readonly ofRows = new Map<string, Note[]>();
  readonly #ofTable: Note[] = [];
  /** The row of data that is being read; then all are. */
  #row: string | undefined;
  protected isRead = false;
  /** What is told of the household that is being settled. */
  #ofHousehold: Note[] | undefined;
  /** Records of a row each. */
  readonly #singles: TableStep[] = [];
  readonly #settling: Settling;
  protected readonly households: Households;
  readonly #kept = new KeptColumns();
  readonly #told: TableColumn[] = [];
  readonly #villages = new Map<string, { name: string; place: CellPlace }>();
  #rows = 0;
  #inRecords = 0;
  #inRefused = 0;
  #passedOver = 0;

  constructor(
    readonly rulebook: Rulebook,
    readonly mapping: TableMapping,
    readonly options: TableOptions,
    householdsBy = (reading: TableReading) => new Households(reading),
    persons = new Persons(),
  ) {
    const reading: TableReading = {
      fields: rulebook.fields,
      map: new HeadingMap(mapping, rulebook.fields),
      questions: new Questions(mapping.answers ?? {}),
      note: (note) => this.note(note),
    };
    this.#settling = {
      ...reading,
      asOf: options.asOf,
      waiting: waitingFor(rulebook, SCHOOLING),
      persons,
      memberKey: options.memberKey,
    };
    this.households = householdsBy(reading);
  }

  note(note: Note): void {
    this.notes.push(note);
    const { sheet, cell } = note;
    if (this.#ofHousehold !== undefined) this.#ofHousehold.push(note);
    else {
      const row = cell === undefined ? undefined : rowKey(sheet, cell);
      if (row === undefined || !(this.isRead || row === this.#row)) this.#ofTable.push(note);
      else this.ofRows.set(row, [...(this.ofRows.get(row) ?? []), note]);
    }
  }

  /** What has been told of some rows, each once. */
  #notesOf(rows: Iterable<string>): Note[] {
    if (this.ofRows.size === 0) return [];
    return [...new Set(rows)].flatMap((row) => {
      const notes = this.ofRows.get(row) ?? [];
      this.ofRows.delete(row);
      return notes;
    });
  }

  /** The file cannot be read further. */
  breakOff(fault: FileIssue): void {
    this.faults.push(fault);
    this.households.brokeOff = true;
  }

  /**
   * Reads a sheet: a table, and those that stand below it under headers of their own. Where each household is let go when
   * its rows end, it is given then.
   */
  *read(sheet: SourceSheet): Generator<HouseholdRows> {
    if (sheet.hidden && !isForPeople(sheet)) this.note({ code: 'hiddenSheet', ...sheetOf(sheet.name) });
    let rows: Iterator<SourceRow> | undefined = sheet.rows[Symbol.iterator]();
    while (rows !== undefined) rows = yield* this.#readPart(sheet, rows);
  }

  /** Reads a table row by row; what is returned begins with the header of the next. */
  *#readPart(sheet: SourceSheet, rows: Iterator<SourceRow>): Generator<HouseholdRows, Iterator<SourceRow> | undefined> {
    const { name } = sheet;
    const first: SourceRow[] = [];
    for (let next = rows.next(); !next.done; next = rows.next()) {
      first.push(next.value);
      if (first.length >= HEADER_ROWS) break;
    }
    const level = this.options.level ?? this.mapping.level;
    const mapped = (heading: string, of: Level) => this.#settling.map.target(name, heading, of);
    const isOptions = sheet.hidden === true && isForPeople(sheet);
    // Headings that a mapping knows are named among the instructions too.
    const told = isForPeople(sheet) ? () => undefined : mapped;
    const layout = isOptions
      ? undefined
      : layoutOf(sheet, first, level, this.rulebook.fields, told, this.options.asOf?.slice(0, 4));
    if (layout === undefined) {
      let count = first.length;
      while (!rows.next().done) count += 1;
      this.#rows += count;
      this.#passedOver += count;
      if (isForPeople(sheet)) this.note({ code: 'passedOver', ...sheetOf(name), found: 'instructions' });
      else if (count > 0) this.note({ code: 'noHeader', ...sheetOf(name), found: String(count) });
      return undefined;
    }
    const columns = readColumns(layout, name, this.#settling);
    const stated = readStated(layout, name, this.#settling);
    const unread = this.#keep(name, layout, first);
    const reads = new SheetRows(name, layout, first, this, unread);
    const households =
      layout.level === 'household' ? this.households.sheet(name, layout, columns, sheet.merged, stated) : undefined;
    const all = inTurn(first, rows);
    let below: Iterator<SourceRow> | undefined;
    try {
      for (let next = all.next(); !next.done && below === undefined; next = below === undefined ? all.next() : next) {
        const row = next.value;
        const kind = reads.kindOf(row);
        let over: HouseholdRows | undefined;
        if (kind === undefined && reads.isOther(row)) below = inTurn([row], all);
        else if (kind !== undefined) {
          reads.pass(kind, row);
          if (reads.isBelowHeader(row)) over = households?.part(kind === 'page');
        } else {
          const faults = reads.take(row);
          if (households !== undefined) over = households.add(row, faults);
          else this.#single(name, layout, columns, row, faults, stated);
        }
        if (over !== undefined) yield over;
      }
      const last = households?.close(below !== undefined);
      if (last !== undefined) yield last;
    } finally {
      // Also of a sheet that breaks off.
      households?.end();
      reads.end();
    }
    return below;
  }

  /** A row that is read; why it is no data, where it is none. */
  count(place: CellPlace, kind?: PassedOver): void {
    this.#rows += 1;
    if (this.#rows % TOLD_ROWS === 0) this.options.onRows?.(this.#rows);
    this.#row = kind === undefined ? rowKey(place.sheet, place.cell) : undefined;
    if (kind === undefined) return;
    this.#passedOver += 1;
    this.note({ code: 'passedOver', ...place, found: kind });
  }

  /** A row that is a record of its own: a village, a county. */
  #single(
    name: string | undefined,
    { level }: Layout,
    columns: readonly ReadColumn[],
    row: SourceRow,
    faults: readonly CellFault[],
    stated: ReadonlyMap<string, ToldCell>,
  ): void {
    const values = new Map<string, ToldCell>();
    const differing: CellFault[] = [];
    for (const column of columns) {
      const told = tell(name, row, column, this.#settling);
      if (told !== undefined) putTold(values, differing, column.target.to, told);
    }
    for (const [to, told] of stated) if (!values.has(to)) values.set(to, told);
    const draft = new RecordDraft(level, this.rulebook.fields, firstPlace(name, row));
    for (const fault of [...faults, ...differing]) draft.fault(issueOf(fault));
    for (const [to, told] of values) draft.tell(to, told);
    const title = values.get('name');
    if (!values.has('id') && title !== undefined) draft.tell('id', title);
    const county = values.get('countyName');
    if (!draft.has('county') && county !== undefined) draft.tell('county', county);
    const year = columns.find(({ target }) => isYear(target.to));
    settleYear(draft, values, this.#settling, year && placeAt(name, year.column, row.number));
    const entry = this.#entryOf(settledAs(draft, undefined, {}, this.#settling), 1);
    this.#singles.push({ entry, notes: this.#notesOf([rowKey(name, draft.place.cell)]).map(ofRecord) });
  }

  /** A record where nothing is wrong with it, else a refusal. */
  #entryOf({ record, cells, draft, examined }: SettledRecord, rows: number): TableEntry {
    const { fields } = this.rulebook;
    const { undated = false } = this.options;
    const faulty = new Set(draft.issues.map(({ path }) => path));
    if (faulty.has('reported.members')) faulty.add('members');
    if (undated && record.asOf === undefined) faulty.add('asOf');
    // What a cell in doubt would have said is not missing too.
    const found: IssueData[] = [...draft.issues, ...examined.issues.filter(({ path }) => !faulty.has(path))];
    const issues = (rows === 1 ? swallowedIn(found) : found).slice(0, MAX_ISSUES).map((issue): TableIssue => {
      const { code, path } = issue;
      const { sheet, cell } =
        issue.cell === undefined ? (cells[path] ?? draft.blanks.get(path) ?? draft.place) : (issue as CellIssue);
      // A table has members by their rows, not in a list.
      const isMissing = code === 'missingField';
      const isOfAll = isMissing && path === 'asOf' && !draft.blanks.has('asOf');
      const expected = isOfAll
        ? { expected: 'yearColumn' }
        : isMissing && path === 'members'
          ? { expected: 'memberRows' }
          : {};
      return worded({ ...issue, ...expected, ...sheetOf(sheet), cell }, fields) as TableIssue;
    });
    if (issues.length === 0) this.#inRecords += rows;
    else this.#inRefused += rows;
    return { place: draft.place, record, cells, issues };
  }

  /** Keeps what columns were taken for, and tells of those that nobody knows. */
  #keep(name: string | undefined, layout: Layout, rows: readonly SourceRow[]): Unread {
    const unread: Unread = new Map();
    const { columns, header } = layout;
    const lowest = header.at(-1) ?? 1;
    const data = rows.filter((row) => row.number > lowest && passedOver(row, layout) === undefined);
    // What names a few columns only says nothing of the others.
    const known = Object.keys(this.mapping.columns ?? {}).length * 2 >= columns.length;
    for (const { heading, target, unit, column, year } of columns) {
      const isMapped = this.#settling.map.has(name, heading, layout.level);
      // What is of a year is not of the next, which the mapping is kept for.
      if (year === undefined) this.#kept.add(name, heading, layout.level, target?.to ?? 'unknown');
      const code: NoteCode | undefined =
        target === undefined ? 'unknownColumn' : isForRemarks(heading) ? 'remarks' : undefined;
      if (code !== undefined) {
        const note = { code, ...sheetOf(name), column: heading, cell: addressOf(column, lowest), filled: 0 };
        this.note(note);
        unread.set(column, note);
      }
      if (known && !isMapped && code !== 'unknownColumn' && year === undefined)
        this.note({ code: 'columnNew', ...sheetOf(name), column: heading });
      const isMoney = target?.field?.kind === 'money';
      const own = this.#settling.map.unit(name, heading) ?? unit;
      // What stands above the header for all of the sheet holds where a cell's own format says nothing else.
      const shown = own ?? (isMoney ? layout.unit : undefined);
      this.#told.push({
        ...sheetOf(name),
        level: layout.level,
        column: addressOf(column, 1).slice(0, -1),
        heading,
        ...(target === undefined ? {} : { to: target.to }),
        ...(shown === undefined ? {} : { unit: shown }),
        personal: target === undefined || target.to === 'ignore' || isPersonal(target),
        samples: samplesOf(data, column, (cell) =>
          isShown(cell, target, { heading, unit: own, sheetUnit: layout.unit }),
        ),
      });
    }
    return unread;
  }

  /** The records and refusals of the file, each as it is settled. */
  *settled(): Generator<TableStep> {
    this.isRead = true;
    yield* this.stepsOf(letGo(this.households.settled()));
  }

  protected *stepsOf(households: Iterable<HouseholdRows>): Generator<TableStep> {
    for (const heading of Object.keys(this.mapping.columns ?? {}))
      if (!this.#kept.has(heading)) this.note({ code: 'columnGone', column: heading });
    let ofTable: readonly RecordNote[] = saying(this.#ofTable.splice(0)).map((note) => ({ note, ofTable: true }));
    for (const step of this.#inOrder(households)) {
      yield { ...step, notes: [...ofTable, ...step.notes] };
      ofTable = [];
    }
  }

  /** What has read the rows of a household. */
  protected readerOf(_: HouseholdRows): TableReader {
    return this;
  }

  *#inOrder(households: Iterable<HouseholdRows>): Generator<TableStep> {
    yield* this.#singles.splice(0);
    for (const household of households) {
      const notes = this.readerOf(household).#notesOf(household.toldIn.map(keyOfRow));
      this.#ofHousehold = notes;
      const settled = settleHousehold(household, this.#settling);
      this.#villageOf(settled);
      this.#ofHousehold = undefined;
      const { memberKeys } = settled;
      yield { entry: this.#entryOf(settled, household.rows), notes: notes.map(ofRecord), memberKeys };
    }
    for (const stray of this.households.strays) {
      const entry = this.#refusal(stray);
      yield { entry, notes: this.#notesOf([rowKey(entry.place.sheet, entry.place.cell)]).map(ofRecord) };
    }
  }

  /** What came of the file as a whole, once all of it is settled. */
  rest(): TableRest {
    const { level = this.mapping.level } = this.options;
    const { answers = {} } = this.mapping;
    for (const { id } of this.#settling.questions.open) {
      if (Object.hasOwn(answers, id)) this.note({ code: 'notAnOption', column: id, found: answers[id] ?? '' });
    }
    return {
      questions: this.#settling.questions.open.map(wordedQuestion),
      columns: this.#told,
      notes: saying(this.notes),
      mapping: {
        ...this.mapping,
        ...(level === undefined ? {} : { level }),
        // Units that the file names are left to it: its next sheet may name others.
        columns: { ...this.#kept.columns(), ...this.mapping.columns },
        // Also where nothing is asked: there answers go.
        answers,
      },
      counts: { rows: this.#rows, records: this.#inRecords, refused: this.#inRefused, passedOver: this.#passedOver },
      faults: this.faults,
    };
  }

  #refusal(stray: Stray): TableEntry {
    const { values, faults, rows } = stray;
    const { fields } = this.rulebook;
    const member = new RecordDraft('household', fields, placeOfStray(stray));
    for (const [to, told] of values) member.tell(to.replace('[]', '[0]'), told);
    for (const fault of faults) member.fault(issueOf(fault));
    const cells = Object.fromEntries(member.cells);
    const isMember = [...member.cells.keys()].some((path) => path.startsWith('members['));
    const issues = swallowedIn(member.issues).map((issue) => worded(issue, fields) as TableIssue);
    this.#inRefused += rows;
    return { place: member.place, record: member.record(isMember ? 1 : 0), cells, issues };
  }

  /** Villages of one id by two names, or of one name by two ids. */
  #villageOf({ draft }: SettledRecord): void {
    const [id, name] = [draft.at('village'), draft.at('villageName')];
    const cell = draft.cells.get('villageName');
    if (typeof id !== 'string' || typeof name !== 'string' || cell === undefined || id === name) return;
    const before = this.#villages.get(id);
    if (before === undefined) this.#villages.set(id, { name, place: cell });
    else if (before.name !== name)
      this.note({ code: 'villageDiffers', ...sheetOf(cell.sheet), cell: cell.cell, other: before.place });
  }
}

/** By column what is told of one that is not read, while its cells are counted. */
type Unread = Map<number, { filled: number }>;

/** Tells rows of data from others, and how they are at odds with the header. */
class SheetRows {
  readonly #hidden: number[] = [];
  /** Columns under a heading, and those under none that have been told of. */
  readonly #told: Set<number>;
  readonly #last: number;
  readonly #known: readonly Headings[];
  readonly #headings: Headings;
  /** The places of columns in which names and ids stand. */
  readonly #names: readonly number[];
  /** The rows that the header takes, and the one right above, which may stand over some of its columns. */
  readonly #header: readonly SourceRow[];
  readonly #over: SourceRow | undefined;
  /** Those right below it: units, numbers of the columns. */
  readonly #below: readonly SourceRow[];
  /** How many cells the header has: in a text every row has as many. */
  readonly #width: number;
  /** A header below the first is another: what stands below it is not under the first. */
  #unlike: CellFault | undefined;

  constructor(
    readonly name: string | undefined,
    readonly layout: Layout,
    /** The first rows, with its header. */
    first: readonly SourceRow[],
    readonly table: TableReader,
    readonly unread: Unread,
  ) {
    this.#told = new Set(layout.columns.map(({ column }) => column));
    this.#last = layout.header.at(-1) ?? 0;
    const top = layout.header[0] ?? 0;
    this.#header = first.filter(({ number }) => layout.header.includes(number));
    this.#below = first.filter(({ number }) => layout.below.includes(number));
    this.#over = first.find(({ number }) => number === top - 1);
    this.#width = this.#header[0]?.cells.length ?? 0;
    this.#names = layout.columns.flatMap(({ column, target: { to } = {} }) =>
      to !== undefined && NAMES.includes(to) ? [column - 1] : [],
    );
    this.#headings = headingsOf(layout.level, table.rulebook.fields);
    this.#known = levels.map((level) => headingsOf(level, table.rulebook.fields));
  }

  /** Whether it stands below the header. */
  isBelowHeader({ number }: SourceRow): boolean {
    return number > this.#last;
  }

  /** Why a row is no data; undefined where it is. */
  kindOf(row: SourceRow): PassedOver | undefined {
    const { header, below } = this.layout;
    if (row.number < (header[0] ?? 0))
      return this.layout.stated.some((one) => one.row === row.number) ? 'stated' : 'title';
    if (header.includes(row.number) || below.includes(row.number)) return 'header';
    if (this.#below.length > 0 && isBelow(row) && this.#below.some((one) => columnsApart(row, one).length === 0))
      return 'page';
    const kind = passedOver(row, this.layout);
    if ((kind === undefined || kind === 'note') && !this.#isNamed(row)) {
      const isOwn = namesItsUnits(row, this.layout) ?? saysItsOwn(row, this.layout, this.#headings);
      if (isOwn !== undefined) return isOwn ? 'note' : 'unlike';
    }
    if (kind === 'page') return this.#apartIn(row).length > 0 ? 'unlike' : kind;
    return kind === 'unlike' && this.isOther(row) ? undefined : kind;
  }

  /** Whether a row tells of somebody: what is said of all of them fills few cells, or none of a name. */
  #isNamed({ cells }: SourceRow): boolean {
    return (
      this.#names.some((at) => cells[at] !== undefined) && cells.filter((cell) => cell !== undefined).length > MAX_SAID
    );
  }

  /** The columns in which a row says otherwise than the row of the header that is most like it; none where it is one, or what stands over it. */
  #apartIn(row: SourceRow): readonly number[] {
    if (this.#over !== undefined && columnsApart(row, this.#over).length === 0) return [];
    const apart = this.#header.map((one) => columnsApart(row, one));
    const fewest = Math.min(...apart.map(({ length }) => length));
    return apart.find(({ length }) => length === fewest) ?? [];
  }

  /** Whether another table begins with a row that is no sum or note of this one: its columns are others. */
  isOther(row: SourceRow): boolean {
    return this.#known.some((headings) => isHeader(row, headings));
  }

  /** Passes a row over. */
  pass(kind: PassedOver, row: SourceRow): void {
    if (kind === 'unlike') {
      const apart = this.#apartIn(row);
      const column = apart.find((one) => row.cells[one - 1] !== undefined) ?? apart[0] ?? 1;
      const place = placeAt(this.name, column, row.number);
      this.#unlike ??= { code: 'headerDiffers', place, to: '' };
    }
    this.table.count(firstPlace(this.name, row), kind);
  }

  /** Takes a row of data; what is wrong with it as a whole. */
  take(row: SourceRow): CellFault[] {
    this.table.count(firstPlace(this.name, row));
    if (row.hidden) this.#hidden.push(row.number);
    const faults = this.#faultsOf(row);
    return this.#unlike === undefined ? faults : [this.#unlike, ...faults];
  }

  #faultsOf(row: SourceRow): CellFault[] {
    const { name } = this;
    const at = (column: number) => placeAt(name, column, row.number);
    if (row.cells[0]?.why === 'unclosedQuote') return [{ code: 'unclosedQuote', place: at(1), to: '' }];
    const { length } = row.cells;
    // Rows of a workbook end with their last cell; in a text each has as many as the header. One more, even if the last is
    // blank, may well be a number that its comma has cut in two.
    if (name === undefined && length !== this.#width)
      return [{ code: 'rowWidth', place: at(Math.max(1, length > this.#width ? this.#width + 1 : length)), to: '' }];
    for (const [index, cell] of row.cells.entries()) {
      const column = index + 1;
      if (cell === undefined) continue;
      if (!this.#told.has(column)) {
        this.#told.add(column);
        const note = { code: 'noHeading' as const, ...at(column), filled: 0 };
        this.table.note(note);
        this.unread.set(column, note);
      }
      const unread = this.unread.get(column);
      if (unread !== undefined && cell.text.trim() !== '') unread.filled += 1;
    }
    return [];
  }

  end(): void {
    if (this.#hidden.length > 0)
      this.table.note({ code: 'hiddenRows', ...sheetOf(this.name), found: this.#hidden.join(', ') });
  }
}

/** Of a row that an unclosed quote swallows nothing else is told: what would be missing of it stands where nobody can tell. */
function swallowedIn<Told extends IssueData>(issues: readonly Told[]): readonly Told[] {
  const swallowed = issues.find(({ code, path }) => code === 'unclosedQuote' && path === '');
  return swallowed === undefined ? issues : [swallowed];
}

/** What is said of all rows fills no more cells, where some are those of names. */
const MAX_SAID = 3;
const NAMES: readonly string[] = ['id', 'name', 'headName', 'members[].name'];

const instructions = keysOf('instructions');
const remarks = keysOf('remarks');

/** Whether a column is for what no other has room for: known, and read by nothing. */
const isForRemarks = (heading: string) => remarks.has(textKey(heading.replace(/^.*\//, '')));

/** Of a column for remarks without any there is nothing to say; which has none only all rows tell. */
const saying = (notes: readonly Note[]) => notes.filter(({ code, filled }) => code !== 'remarks' || filled !== 0);

/** Whether a sheet without a header says how to fill in others, or what to choose from there. */
function isForPeople({ name = '', hidden }: SourceSheet): boolean {
  return hidden === true ? name === OPTIONS : instructions.has(textKey(name));
}

/** What is settled is let go: it takes more room than its record, and there may be a hundred thousand. */
function* letGo(households: HouseholdRows[]): Generator<HouseholdRows> {
  households.reverse();
  for (let household = households.pop(); household !== undefined; household = households.pop()) yield household;
}

function* inTurn(first: readonly SourceRow[], rest: Iterator<SourceRow>): Generator<SourceRow> {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}

/** What stands in the first cells of a column. */
function samplesOf(rows: readonly SourceRow[], column: number, shown: (cell: SourceCell) => boolean): string[] {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[column - 1];
    const text = cell?.text.trim() ?? '';
    if (cell === undefined || text === '') return [];
    return shown(cell) ? [text] : [`${[...text][0]}***`];
  });
  return [...new Set(texts)].slice(0, MAX_SAMPLES);
}

/** Whether a cell may be shown: a name can stand by mistake where it is none of the values. */
function isShown(source: SourceCell, target: Target | undefined, column: Omit<CellColumn, 'codes'>): boolean {
  const placed = { source, place: { cell: '' } };
  if (isYear(target?.to)) return writtenYear(placed) !== undefined;
  if (target?.field === undefined || target.field.kind === 'text') return true;
  const { issue } = readValue(placed, target.field, { ...column, codes: undefined }, new Questions({}));
  return issue === undefined || issue.code === 'unanswered' || issue.code === 'unitConflict';
}

const MAX_SAMPLES = 3;

function sheetOf(sheet: string | undefined): { sheet?: string } {
  return sheet === undefined ? {} : { sheet };
}

/** The row that a cell stands in. */
export function rowKey(sheet: string | undefined, cell: string): string {
  return `${sheet ?? ''}!${cell.replace(/^[A-Z]+/, '')}`;
}

export const keyOfRow = ({ view: { rows }, at }: RowValues) => `${rows.sheet ?? ''}!${rows.rowOf(at)}`;
const ofRecord = (note: Note): RecordNote => ({ note, ofTable: false });

/** Where rows of no household are told. */
export const placeOfStray = ({ faults, values }: Stray): CellPlace =>
  faults[0]?.place ?? values.get('id')?.place ?? { cell: '' };

/** The first cell of a row with something in it. */
function firstPlace(sheet: string | undefined, row: SourceRow): CellPlace {
  return placeAt(sheet, Math.max(1, row.cells.findIndex((cell) => cell !== undefined) + 1), row.number);
}
