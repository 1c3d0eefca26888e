/** `tuopin tables`: what the columns of a register are taken for, before it is used. */
import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { type Command, Option } from 'commander';
import { printable, printableJson } from '../base/printable.js';
import { writeWhole } from '../kit/write-file.js';
import { type Level, levels } from '../records/catalog.js';
import { parseBy } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { meaningOf, shownSamples } from '../tables/column-words.js';
import { describeFileFault } from '../tables/describe-file-fault.js';
import type { TableMapping } from '../tables/mapping.js';
import { markWorkbook } from '../tables/mark-workbook.js';
import { describeNote } from '../tables/note.js';
import { type ReadTable, readTable, type TableColumn } from '../tables/read-table.js';
import { markedCells, marksOf } from '../tables/table-marks.js';
import type { TableQuestion } from '../tables/worded-question.js';
import { isZip } from '../tables/zip.js';
import { tableCommandWords } from '../words/table-commands.js';
import { tableWords } from '../words/tables.js';
import { answeredTable } from './answered-table.js';
import { EXIT, UsageError } from './exit.js';
import { fileBytes } from './file-bytes.js';
import { languageOption } from './language-option.js';
import { readMappingFile } from './mapping-file.js';
import { readInto } from './read-into.js';
import { optionsFor } from './read-table-file.js';
import { dayOption, recordOptions } from './record-options.js';
import { rulebookOf } from './rulebook-option.js';
import type { Session } from './session.js';
import { questionLine } from './table-items.js';

interface MapFlags {
  readonly map?: string;
  readonly out?: string;
  readonly level?: Level;
  readonly asOf?: string;
  readonly rulebook?: string;
}

export function addTables(root: Command, session: Session): void {
  const { say, finish } = session;
  const tables = root
    .command('tables')
    .description(say.tables.about)
    .helpCommand(false)
    .addOption(languageOption(session));
  const onTable = (name: 'map' | 'mark' | 'read') =>
    tables
      .command(name)
      .description(say.tables[name])
      .argument('<file>', name === 'mark' ? say.tables.workbook : say.tables.file)
      .option('--map <file>', say.options.map)
      .option('--as-of <day>', say.options.asOf, dayOption(session))
      .addOption(new Option('--level <level>', say.options.level).choices([...levels]))
      .addOption(languageOption(session))
      .option('--rulebook <folder>', say.options.rulebook);
  onTable('map')
    .option('-o, --out <file>', say.tables.out)
    .action(async (file: string, flags: MapFlags) => finish(await mapTable(file, flags, session)));
  onTable('mark')
    .requiredOption('-o, --out <file>', say.tables.marked)
    .action(async (file: string, flags: MapFlags) => finish(await markTable(file, flags, session)));
  onTable('read').action(async (file: string, flags: MapFlags) => finish(await readRecords(file, flags, session)));
}

/** Reads a table as the flags say. */
async function tableOf(file: string, bytes: Uint8Array, flags: MapFlags, session: Session) {
  const { map, out, level, asOf, rulebook: folder } = flags;
  const rulebook = folder === undefined ? hunan2016To2020() : rulebookOf({ rulebook: folder }, session);
  const mapping = map === undefined ? undefined : readMappingFile(map, rulebook, session);
  const read = async (by: TableMapping | undefined) =>
    readTable(bytes, await optionsFor(bytes, { name: file, level, asOf, rulebook, mapping: by }));
  return { rulebook, table: await answeredTable(file, { mapping, map, out }, read, session) };
}

/** Writes a copy of the workbook with its cells in doubt coloured and commented. */
async function markTable(file: string, flags: MapFlags, session: Session): Promise<number> {
  const { language, complain } = session;
  const say = tableCommandWords[language];
  const { out = '' } = flags;
  if (existsSync(out)) throw new UsageError(say.exists(out));
  // Excel opens no workbook under the other of the two, as a copy with macros is one too.
  const extension = extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
  if (extname(out).toLowerCase() !== extension) throw new UsageError(say.markedAs(out, extension));
  const bytes = fileBytes(file, session);
  // A file that calls itself a workbook and is none is told of as it is anywhere else, where nothing can be read of it.
  if (!isZip(bytes) && extname(file).toLowerCase() !== extension) throw new UsageError(say.onlyWorkbooks(file));
  const { table, rulebook } = await tableOf(file, bytes, flags, session);
  for (const fault of table.faults) complain(`${file}: ${describeFileFault(fault, language)}`);
  if (table.faults.length > 0) return EXIT.refused;
  if (!isZip(bytes)) throw new UsageError(say.onlyWorkbooks(file));
  const marks = marksOf(table, rulebook, language);
  writeWhole(out, markWorkbook(bytes, marks));
  complain(say.markedIn(out, markedCells(marks)));
  return EXIT.ok;
}

/** Prints the records, a line each; why others are refused is told, and nothing is asked of the day of judgement. */
async function readRecords(file: string, flags: MapFlags, session: Session): Promise<number> {
  const options = await recordOptions([file], flags, session);
  const { rulebook } = options;
  return readInto({ ...options, undated: true }, session, {
    blank: () => {},
    item({ issues, cells }) {
      if (cells === undefined && issues.length === 0) throw new UsageError(session.say.tables.noTable(file));
      return issues.length === 0;
    },
    printed: ({ value }) => `${printableJson(value)}\n`,
    judge: (value) => parseBy(rulebook.fields, value),
  });
}

/** Shows the mapping, and writes it where a file is named. */
async function mapTable(file: string, flags: MapFlags, session: Session): Promise<number> {
  const { language, output, complain } = session;
  const { map, out } = flags;
  const say = tableCommandWords[language];
  if (out !== undefined && out !== map && existsSync(out)) throw new UsageError(say.exists(out));
  const { rulebook, table } = await tableOf(file, fileBytes(file, session), flags, session);
  await output.write(mapText(file, table, rulebook, session));
  for (const fault of table.faults) complain(`${file}: ${describeFileFault(fault, language)}`);
  if (out !== undefined) {
    writeWhole(out, `${printableJson(table.mapping, 2)}\n`);
    complain(say.written(out));
  }
  return table.faults.length > 0 || table.questions.length > 0 ? EXIT.refused : EXIT.ok;
}

/** The columns, then the rows, the notes and the questions. */
function mapText(file: string, table: ReadTable, rulebook: Rulebook, session: Session): string {
  const { language } = session;
  const say = tableCommandWords[language];
  const { columns, notes, questions, counts } = table;
  const ofColumns: string[] = [];
  let sheet: string | undefined;
  for (const column of columns) {
    if (column.sheet !== sheet) ofColumns.push(say.sheet(column.sheet ?? ''));
    sheet = column.sheet;
    ofColumns.push(`  ${columnLine(column, idsAsked(column, questions), rulebook, session)}`);
  }
  const lines = [
    ...ofColumns,
    '',
    tableWords[language].counts(file, counts),
    ...notes.map((note) => `  ${describeNote(note, language)}`),
    ...(questions.length > 0 ? ['', say.questions(file, questions.length)] : []),
    ...questions.map((question) => `  ${questionLine(question, session)}`),
  ];
  return `${lines.map(printable).join('\n')}\n`;
}

/** So many questions of a column are named. */
const MOST_ASKED = 3;

/** The questions that cells of a column ask, or that are about it. */
function idsAsked({ sheet, column, heading }: TableColumn, questions: readonly TableQuestion[]): string[] {
  const asked = questions.flatMap((one) =>
    one.sheet === sheet && (one.column === heading || one.cell?.replace(/\d+$/, '') === column) ? [one.id] : [],
  );
  return asked.length <= MOST_ASKED ? asked : [...asked.slice(0, MOST_ASKED), '…'];
}

/** A column: its letters, its heading, what it is taken for, its unit, what stands in its first cells, and what it asks. */
function columnLine(
  column: TableColumn,
  asked: readonly string[],
  { fields }: Rulebook,
  { language }: Session,
): string {
  const say = tableCommandWords[language];
  const meaning = meaningOf(column.to, column.level, fields, language);
  const { unit } = column;
  const inWords = unit === undefined ? '' : (tableWords[language].option[unit] ?? unit);
  return say.column(column.column, column.heading, meaning, inWords, shownSamples(column), asked);
}
