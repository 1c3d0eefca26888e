/** The formats of `tuopin rollup`. */
import { rulebookName } from '../explain/rulebook-name.js';
import { csvHead, csvLine } from '../listing/csv.js';
import { documentHtml } from '../present/document-html.js';
import { documentMarkdown } from '../present/document-markdown.js';
import { reportText } from '../present/report-text.js';
import { type PlaceRow, placeRows } from '../rollup/place-rows.js';
import type { RollUp } from '../rollup/result.js';
import { rollUpDocument } from '../rollup/roll-up-document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type RollUpColumn, rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import { painter } from './paint.js';
import { cellInWords } from './rollup-cell.js';

export const rollUpFormats = ['list', 'json', 'csv', 'xlsx', 'html', 'md'] as const;
/** One of `rollUpFormats`. */
export type RollUpFormat = (typeof rollUpFormats)[number];

/** How a roll-up is told. */
export interface RollUpSettings {
  readonly language: Language;
  readonly colour: boolean;
  readonly width?: number | undefined;
  readonly rulebook: Rulebook;
}

/** What is printed of a roll-up, but for JSON; a workbook as a character a byte. */
export async function rollUpReport(
  format: Exclude<RollUpFormat, 'json'>,
  result: RollUp,
  settings: RollUpSettings,
): Promise<string> {
  const { language, rulebook, colour, width } = settings;
  const document = () => rollUpDocument(result, rulebook, language, rulebookName(rulebook, language));
  if (format === 'html') return documentHtml(document(), language);
  if (format === 'md') return documentMarkdown(document(), language);
  if (format === 'csv') return csvOf(placeRows(result), language);
  if (format === 'xlsx') return (await import('./rollup-workbook.js')).rollUpWorkbook(result, document(), language);
  const { title, blocks, sections } = document();
  return `${reportText({ id: 'rollup', title, tone: 'strong', blocks, sections }, painter(colour), width)}\n`;
}

function csvOf(rows: readonly PlaceRow[], language: Language): string {
  const { columns } = rollUpWords[language];
  const names = Object.keys(columns) as RollUpColumn[];
  return [
    csvHead(names.map((name) => columns[name])),
    ...rows.map((row) => csvLine(names.map((name) => cellInWords(row, name, language)))),
  ].join('');
}
