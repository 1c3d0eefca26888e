/** What commands print that give a document, in whichever format; and the format that a command line asks for. */

import { type Command, Option } from 'commander';
import { csvHead, csvLine } from '../listing/csv.js';
import { type Document, plainText } from '../present/document.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import type { TableBlock } from '../present/table-by-columns.js';
import type { WorkbookList } from './document-workbook.js';
import { jsonPieces } from './json-pieces.js';
import { languageOption } from './language-option.js';
import { painter } from './paint.js';
import { withMaskOptions } from './record-options.js';
import { type FormatFlags, reportFormat } from './report-format.js';
import type { Session } from './session.js';

/** The formats of a document. */
export const documentFormats = ['list', 'json', 'csv', 'xlsx', 'html', 'md'] as const;
/** One of `documentFormats`. */
export type DocumentFormat = (typeof documentFormats)[number];

const byExtension: Readonly<Record<string, DocumentFormat>> = {
  '.txt': 'list',
  ...Object.fromEntries(documentFormats.slice(1).map((format) => [`.${format}`, format])),
};

/** What is told. */
export interface ToldAsDocument {
  readonly id: string;
  /** As JSON. */
  readonly result: object;
  readonly document: () => Document;
  /** As one table, which is the first sheet of a workbook too. */
  readonly table: () => TableBlock;
  readonly list: Omit<WorkbookList, 'table'>;
  /** What its page looks like, besides what every page does. */
  readonly style?: string;
  /** Where in the items of its lists a list stands whose frozen items come again in others. */
  readonly shared?: readonly string[];
}

/** What is printed, in pieces where it can be long; a workbook as a character a byte. */
export async function* documentReport(
  format: DocumentFormat,
  { id, result, document, table, list, style, shared }: ToldAsDocument,
  { language, colour, width }: Pick<Session, 'language' | 'colour' | 'width'>,
): AsyncGenerator<string> {
  if (format === 'json') yield* jsonPieces(result, shared);
  else if (format === 'html') yield documentHtml(document(), language, style);
  else if (format === 'md') yield documentMarkdown(document(), language);
  else if (format === 'csv') {
    const { head: names, rows } = table();
    yield [csvHead(names), ...rows.map((row) => csvLine(row.map(plainText)))].join('');
  } else if (format === 'xlsx')
    yield (await import('./document-workbook.js')).documentWorkbook(document(), { ...list, table: table() });
  else {
    const { title, blocks, sections } = document();
    yield `${reportText({ id, title, tone: 'strong', blocks, sections }, painter(colour), width)}\n`;
  }
}

/** The format asked for, or what the name of the file says. @throws UsageError where they say nothing or contradict */
export const documentFormat = (flags: FormatFlags<DocumentFormat>, session: Pick<Session, 'say'>): DocumentFormat =>
  reportFormat(flags, byExtension, 'list', session);

/** Prints it. */
export async function printDocument(format: DocumentFormat, told: ToldAsDocument, session: Session): Promise<void> {
  const encoding = format === 'xlsx' ? 'latin1' : undefined;
  for await (const piece of documentReport(format, told, session)) await session.output.write(piece, encoding);
}

/** Adds the options that every command has which prints a document. @param format what is said of its formats */
export function withDocumentOptions(command: Command, session: Session, format: string): Command {
  const { say } = session;
  command
    .addOption(new Option('--format <format>', format).choices([...documentFormats]))
    .option('-o, --out <file>', say.rollup.out)
    .option('--quiet', say.check.quiet);
  return withMaskOptions(command, session)
    .addOption(languageOption(session))
    .option('--rulebook <folder>', say.options.rulebook);
}
