/** Sheets of workbooks that commands write: a list, and all that is told beside it. */
import type { Block, Document, Section } from '../present/document.js';
import { plainText } from '../present/document.js';
import { writeWorkbook } from '../tables/write-workbook.js';
import type { WrittenCell, WrittenSheet } from '../tables/written-sheet.js';

const WIDE = 16;

/** A workbook, a character a byte. */
export const workbookText = (sheets: readonly WrittenSheet[]) => Buffer.from(writeWorkbook(sheets)).toString('latin1');

/** A list with a heading that stays in sight and can be filtered by. */
export function listSheet(
  name: string,
  head: readonly string[],
  rows: readonly (readonly (WrittenCell | undefined)[])[],
  width = WIDE,
): WrittenSheet {
  return {
    name,
    rows: [head.map((text): WrittenCell => ({ text, look: { bold: true, wrap: true, bordered: true } })), ...rows],
    columns: head.map(() => ({ width })),
    frozenRows: 1,
    filterRow: 1,
  };
}

/** A number only where it is what rows can be put in order by: digits may be an id. */
export function cellByKey(text: string, key: number | null | undefined): WrittenCell {
  return typeof key === 'number' && String(key) === text ? { number: text } : { text };
}

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
  return [
    block.head.map((text) => ({ text, look: { bold: true } })),
    ...block.rows.map((row, at) => row.map((one, column) => cellByKey(plainText(one), block.keys?.[at]?.[column]))),
  ];
}
