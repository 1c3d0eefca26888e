/** Rows as CSV that Excel reads rightly: with a byte-order mark, and nothing that it would run as a formula. */
import { printable } from '../base/printable.js';
import type { FieldTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import type { Language } from '../words/words.js';
import type { RecordPlace, Refusal } from './result.js';

export type CsvCell = string | number | boolean | null;

/** A row by its columns; what is left out is empty. */
export type CsvRow<C extends string> = Partial<Record<C, CsvCell>>;

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What a spreadsheet would run as a formula: all that begins like one, spaces of any kind before it passed over, but for
 * plain decimal numbers and ranges of them.
 */
const FORMULA = /^(?!-?\d+(?:\.\d+)?(?:–-?\d+(?:\.\d+)?)?$)\s*[=+\-@＝＋－＠]/;

/** What cannot stand in a line as it is: separators, and spaces that some readers take away. Ends of lines are not printed. */
const TO_QUOTE = /[",]|^ | $/;

function csvText(value: CsvCell): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = printable(value);
  const runs = FORMULA.test(text);
  if (!runs && !TO_QUOTE.test(text)) return text;
  return `"${runs ? "'" : ''}${text.replaceAll('"', '""')}"`;
}

/** A row as a line. */
export function csvLine(cells: readonly CsvCell[]): string {
  let line = '';
  for (let at = 0; at < cells.length; at += 1) line += `${at === 0 ? '' : ','}${csvText(cells[at] ?? '')}`;
  return `${line}\r\n`;
}

/** The first line. */
export function csvHead(columns: readonly string[]): string {
  return `${BYTE_ORDER_MARK}${csvLine(columns)}`;
}

/** The rows as lines. */
export function rowsToCsv<C extends string>(columns: readonly C[], rows: readonly CsvRow<NoInfer<C>>[]): string {
  return rows.map((row) => csvLine(columns.map((column) => row[column] ?? ''))).join('');
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
