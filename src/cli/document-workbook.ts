/** A document as a workbook: the list that rows are taken from, then a sheet of all that is told beside. */
import { type Block, type Document, plainText, type Section } from '../present/document.js';
import type { TableBlock } from '../present/table-by-columns.js';
import { writeWorkbook } from '../tables/write-workbook.js';
import type { CellLook, WrittenCell, WrittenSheet } from '../tables/written-sheet.js';

const WIDE = 16;

/** The list. */
export interface WorkbookList {
  /** The name of its sheet. */
  readonly name: string;
  readonly table: TableBlock;
  /** Sections whose tables it is. */
  readonly sections: readonly string[];
  /** Whether its empty places are filled in by hand, on paper. */
  readonly byHand: boolean;
}

/** The workbook, a character a byte. */
export function documentWorkbook(document: Document, list: WorkbookList): string {
  const sheets = [listSheet(list), besideSheet(document, list.sections)];
  return Buffer.from(writeWorkbook(sheets)).toString('latin1');
}

/** A heading that stays in sight and can be filtered by, and the rows. */
function listSheet({ name, table, byHand }: WorkbookList): WrittenSheet {
  const head = table.head.map((text): WrittenCell => ({ text, look: { bold: true, wrap: true, bordered: true } }));
  const empty: WrittenCell | undefined = byHand ? { text: '', look: { bordered: true } } : undefined;
  const rows = rowsOf(table).map((row) => row.map((cell) => ('text' in cell && cell.text === '' ? empty : cell)));
  return { name, rows: [head, ...rows], columns: head.map(() => ({ width: WIDE })), frozenRows: 1, filterRow: 1 };
}

function besideSheet({ title, blocks, sections }: Document, listed: readonly string[]): WrittenSheet {
  return {
    name: `${title} 2`.slice(-31),
    rows: [...blocks.flatMap(linesOf), ...sections.flatMap((section) => inSection(section, listed))],
    columns: [{ width: 60 }, ...Array.from({ length: 4 }, () => ({ width: WIDE }))],
  };
}

type Row = readonly WrittenCell[];

function inSection({ id, title, blocks, sections = [] }: Section, listed: readonly string[]): Row[] {
  const told = [
    ...blocks.filter(({ kind }) => kind !== 'table' || !listed.includes(id)).flatMap(linesOf),
    ...sections.flatMap((section) => inSection(section, listed)),
  ];
  return told.length === 0 ? [] : [[{ text: title, look: { bold: true } }], ...told];
}

function linesOf(block: Block): Row[] {
  const sentence = (text: string): Row => [{ text, look: { wrap: true } }];
  if (block.kind === 'text') return [sentence(block.text)];
  if (block.kind === 'list') return block.items.map((item) => sentence(plainText(item)));
  if (block.kind !== 'table') return [];
  const look: CellLook = { bold: true };
  return [block.head.map((text) => ({ text, look })), ...rowsOf(block)];
}

/** A number only where it is what rows can be put in order by: digits may be an id. */
function rowsOf({ rows, keys }: TableBlock): Row[] {
  return rows.map((row, at) =>
    row.map((one, column) => {
      const text = plainText(one);
      const isNumber = typeof keys?.[at]?.[column] === 'number' && /^-?\d+(?:\.\d+)?$/.test(text);
      return isNumber ? { number: text } : { text };
    }),
  );
}
