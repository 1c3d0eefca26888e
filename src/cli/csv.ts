/** Rows as CSV that Excel reads rightly: with a byte-order mark, and nothing that it would run as a formula. */
import Papa from 'papaparse';
import { printable } from '../base/printable.js';
import type { FieldTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import type { Language } from '../words/words.js';
import type { RecordPlace } from './read-items.js';
import type { Refusal } from './report.js';

/** A row by its columns; what is left out is empty. */
export type CsvRow<C extends string> = Partial<Record<C, string | number | boolean | null>>;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula: all that begins like one, spaces of any kind before it passed over, but for
 * plain decimal numbers and ranges of them.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?(?:–-?\d+(?:\.\d+)?)?$)\s*[=+\-@＝＋－＠]/;

/** The first line. */
export function csvHead(columns: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${columns.join(',')}\r\n`;
}

/** The rows as lines. */
export function rowsToCsv<C extends string>(columns: readonly C[], rows: readonly CsvRow<NoInfer<C>>[]): string {
  if (rows.length === 0) return '';
  const shown = (value: string | number | boolean | null) => (typeof value === 'string' ? printable(value) : value);
  const data = rows.map((row) => columns.map((column) => shown(row[column] ?? '')));
  return `${Papa.unparse(data, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

/** A refused record, one row an issue; `outcome` is the column that says so. */
export function refusalRows<O extends string>(
  place: RecordPlace,
  { id, level, issues }: Refusal,
  outcome: O,
  language: Language,
  fields: FieldTable,
): CsvRow<keyof RecordPlace | 'id' | 'level' | O | 'issueCode' | 'issuePath' | 'issue'>[] {
  const refused = { [outcome]: 'refused' } as Record<O, string>;
  return issues.map((issue) => ({
    ...place,
    id,
    level,
    ...refused,
    issueCode: issue.code,
    issuePath: issue.path,
    issue: issueText(issue, language, fields),
  }));
}
