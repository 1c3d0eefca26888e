/** Documents and rows of samples and evaluations, in each format. */
import { printableJson } from '../base/printable.js';
import type { Document } from '../present/document.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import { type CsvCell, csvHead, csvLine } from './csv.js';
import { painter } from './paint.js';
import type { ReportFormat } from './report-format.js';
import type { Session } from './session.js';

/** What is reported. */
export interface Reportable<Column extends string> {
  readonly id: string;
  /** What is printed as JSON. */
  readonly value: unknown;
  readonly document: Document;
  /** Rows of a table, with what heads its columns and names its sheet. */
  readonly sheet: string;
  readonly columns: readonly (readonly [column: Column, head: string])[];
  readonly rows: readonly Readonly<Partial<Record<Column, string | number>>>[];
  readonly isNumber: (column: Column) => boolean;
}

/** A sheet of paper: lists are printed and taken along. */
const A4 = '@page { size: A4; margin: 14mm 12mm; }';

/** What is printed; a workbook as a character a byte. */
export async function reportedAs<Column extends string>(
  format: ReportFormat,
  reported: Reportable<Column>,
  { language, colour, width }: Session,
): Promise<string> {
  const { id, value, document, columns, rows } = reported;
  const { title, blocks, sections } = document;
  if (format === 'json') return `${printableJson(value)}\n`;
  if (format === 'html') return documentHtml(document, language, A4);
  if (format === 'md') return documentMarkdown(document, language);
  if (format === 'csv')
    return [
      csvHead(columns.map(([, head]) => head)),
      ...rows.map((row) => csvLine(columns.map(([column]): CsvCell => row[column] ?? ''))),
    ].join('');
  if (format === 'xlsx') return (await import('./evaluation-workbook.js')).evaluationWorkbook(reported);
  return `${reportText({ id, title, tone: 'strong', blocks, sections }, painter(colour), width)}\n`;
}
