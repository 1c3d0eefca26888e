/** `rollup --out x.xlsx`: a sheet of all places, and one of all that is told beside. */

import type { Block, Document, Section } from '../present/document.js';
import { plainText } from '../present/document.js';
import { placeRows } from '../rollup/place-rows.js';
import type { RollUp } from '../rollup/result.js';
import { writeWorkbook } from '../tables/write-workbook.js';
import type { WrittenCell, WrittenSheet } from '../tables/written-sheet.js';
import { type RollUpColumn, rollUpWords } from '../words/roll-up.js';
import type { Language } from '../words/words.js';
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
const WIDE = 16;

/** The workbook, a character a byte. */
export function rollUpWorkbook(result: RollUp, document: Document, language: Language): string {
  const { columns, title } = rollUpWords[language];
  const names = Object.keys(columns) as RollUpColumn[];
  const head = names.map(
    (name): WrittenCell => ({ text: columns[name], look: { bold: true, wrap: true, bordered: true } }),
  );
  const rows = placeRows(result).map((row) =>
    names.map((name): WrittenCell | undefined => {
      const cell = cellInWords(row, name, language);
      if (cell === null || cell === '') return undefined;
      const isNumber = !texts.includes(name) && (typeof cell === 'number' || /^-?\d+(?:\.\d+)?$/.test(cell));
      return isNumber ? { number: cell } : { text: String(cell) };
    }),
  );
  const places: WrittenSheet = {
    name: title,
    rows: [head, ...rows],
    columns: names.map(() => ({ width: WIDE })),
    frozenRows: 1,
    filterRow: 1,
  };
  return Buffer.from(writeWorkbook([places, besideSheet(document, ofPlaces)])).toString('latin1');
}

/** Sections whose tables are the first sheet. */
const ofPlaces = ['province', 'prefectures', 'counties', 'villages'];

/**
 * What a document says beside the list of the first sheet.
 * @param listed the sections whose tables that list is
 */
export function besideSheet({ title, blocks, sections }: Document, listed: readonly string[]): WrittenSheet {
  return {
    name: `${title} 2`.slice(-31),
    rows: [...blocks.flatMap(rowsOf), ...sections.flatMap((section) => inSection(section, listed))],
    columns: [{ width: 60 }, ...Array.from({ length: 4 }, () => ({ width: WIDE }))],
  };
}

type Row = readonly WrittenCell[];

function inSection({ id, title, blocks, sections = [] }: Section, listed: readonly string[]): Row[] {
  const told = [
    ...blocks.filter(({ kind }) => kind !== 'table' || !listed.includes(id)).flatMap(rowsOf),
    ...sections.flatMap((section) => inSection(section, listed)),
  ];
  return told.length === 0 ? [] : [[{ text: title, look: { bold: true } }], ...told];
}

function rowsOf(block: Block): Row[] {
  const sentence = (text: string): Row => [{ text, look: { wrap: true } }];
  if (block.kind === 'text') return [sentence(block.text)];
  if (block.kind === 'list') return block.items.map((item) => sentence(plainText(item)));
  if (block.kind !== 'table') return [];
  // A number only where it is one to be put in order by: digits may be an id.
  const cell = (text: string, key: number | null | undefined): WrittenCell =>
    typeof key === 'number' && String(key) === text ? { number: text } : { text };
  return [
    block.head.map((text) => ({ text, look: { bold: true } })),
    ...block.rows.map((row, at) => row.map((one, column) => cell(plainText(one), block.keys?.[at]?.[column]))),
  ];
}
