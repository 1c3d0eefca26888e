/** The formats of `tuopin rollup`. */
import { rulebookName } from '../explain/rulebook-name.js';
import type { Document } from '../present/document.js';
import { placeRows } from '../rollup/place-rows.js';
import type { RollUp } from '../rollup/result.js';
import { rollUpDocument } from '../rollup/roll-up-document.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { type RollUpColumn, rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import type { ToldAsDocument } from './document-report.js';
import { cellInWords } from './rollup-cell.js';

/** What is told beside a roll-up: as JSON, and the sections of its document. */
export interface BesideRollUp {
  readonly json: Readonly<Record<string, unknown>>;
  readonly sections: Document['sections'];
}

/** What is told of a roll-up. */
export function rollUpTold(
  result: RollUp,
  rulebook: Rulebook,
  language: Language,
  beside?: BesideRollUp,
): ToldAsDocument {
  const document = (): Document => {
    const own = rollUpDocument(result, rulebook, language, rulebookName(rulebook, language));
    return { ...own, sections: [...own.sections, ...(beside?.sections ?? [])] };
  };
  const { columns } = rollUpWords[language];
  const names = Object.keys(columns) as RollUpColumn[];
  return {
    id: 'rollup',
    result: { ...result, ...beside?.json },
    document,
    table: () => ({
      head: names.map((name) => columns[name]),
      rows: placeRows(result).map((row) => names.map((name) => cellInWords(row, name, language))),
    }),
    workbook: async () => (await import('./rollup-workbook.js')).rollUpWorkbook(result, document(), language),
  };
}
