/** `rollup --out x.xlsx`: a sheet of all places, and one of all that is told beside. */

import type { Document } from '../present/document.js';
import { placeRows } from '../rollup/place-rows.js';
import type { RollUp } from '../rollup/result.js';
import type { WrittenCell } from '../tables/written-sheet.js';
import { type RollUpColumn, rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
import { besideSheet, listSheet, workbookText } from './beside-sheet.js';
import { cellInWords } from './rollup-cell.js';

/** Ids and names are texts; what is counted or a per cent is a number. */
const texts: readonly RollUpColumn[] = [
  'level',
  'id',
  'name',
  'county',
  'prefecture',
  'basis',
  'incidenceOutcome',
  'outcome',
  'disagrees',
  'caveats',
];

/** The workbook, a character a byte. */
export function rollUpWorkbook(result: RollUp, document: Document, language: Language): string {
  const { columns, title } = rollUpWords[language];
  const names = Object.keys(columns) as RollUpColumn[];
  const rows = placeRows(result).map((row) =>
    names.map((name): WrittenCell | undefined => {
      const cell = cellInWords(row, name, language);
      if (cell === null || cell === '') return undefined;
      const isNumber = !texts.includes(name) && (typeof cell === 'number' || /^-?\d+(?:\.\d+)?$/.test(cell));
      return isNumber ? { number: cell } : { text: String(cell) };
    }),
  );
  const places = listSheet(
    title,
    names.map((name) => columns[name]),
    rows,
  );
  return workbookText([places, besideSheet(document, ofPlaces)]);
}

/** Sections whose tables are the first sheet. */
const ofPlaces = ['province', 'prefectures', 'counties', 'villages'];
