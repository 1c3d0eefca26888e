/** Documents and rows of samples and evaluations, in each format. */
import { printableJson } from '../base/printable.js';
import { type CsvCell, csvHead, csvLine } from '../listing/csv.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import type { EvaluationFormat } from './evaluation-format.js';
import { painter } from './paint.js';
import type { Reportable } from './reportable.js';
import type { Session } from './session.js';

/** A sheet of paper: lists are printed and taken along. */
const A4 = '@page { size: A4; margin: 14mm 12mm; }';

/** What is printed; a workbook as a character a byte. */
export async function reportedAs<Column extends string>(
  format: EvaluationFormat,
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
