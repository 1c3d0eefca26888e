/** What commands print that give a document, in whichever format; and the format that a command line asks for. */
import { extname } from 'node:path';
import { printableJson } from '../base/printable.js';
import { csvHead, csvLine } from '../listing/csv.js';
import type { Document } from '../present/document.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import { UsageError } from './exit.js';
import { painter } from './paint.js';
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
  readonly result: unknown;
  readonly document: Document;
  /** As one table. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** What is printed; a workbook as a character a byte. */
export async function documentReport(
  format: DocumentFormat,
  { id, result, document, table }: ToldAsDocument,
  { language, colour, width }: Pick<Session, 'language' | 'colour' | 'width'>,
): Promise<string> {
  if (format === 'json') return `${printableJson(result)}\n`;
  if (format === 'html') return documentHtml(document, language);
  if (format === 'md') return documentMarkdown(document, language);
  if (format === 'csv') return [csvHead(table.head), ...table.rows.map((row) => csvLine(row))].join('');
  if (format === 'xlsx') return (await import('./document-workbook.js')).documentWorkbook(document);
  const { title, blocks, sections } = document;
  return `${reportText({ id, title, tone: 'strong', blocks, sections }, painter(colour), width)}\n`;
}

/** The format asked for, or what the name of the file says. @throws UsageError where they say nothing or contradict */
export function documentFormat(
  { format, out }: { readonly format?: DocumentFormat | undefined; readonly out?: string | undefined },
  { say }: Pick<Session, 'say'>,
): DocumentFormat {
  if (out === undefined) {
    if (format === 'xlsx') throw new UsageError(say.check.xlsxToFile);
    return format ?? 'list';
  }
  const named = byExtension[extname(out).toLowerCase()];
  if (named !== undefined && format !== undefined && named !== format)
    throw new UsageError(say.check.outContradicts(out, format, named));
  const known = format ?? named;
  if (known === undefined) throw new UsageError(say.check.unknownOut(out, say.list(Object.keys(byExtension))));
  return known;
}
