/** A document as a workbook: what it says first, then a sheet for each of its tables. */
import { type Block, type Document, plainText, type Section } from '../present/document.js';
import type { WrittenCell, WrittenSheet } from '../tables/written-sheet.js';
import { cellByKey, listSheet, workbookText } from './beside-sheet.js';

const [WIDE, MOST_NAME] = [18, 31];
/** What no sheet may be called. */
const FORBIDDEN = /[\\/?*:[\]]/g;

/** The workbook, a character a byte. */
export function documentWorkbook(document: Document): string {
  const names = new Set<string>();
  const nameOf = (title: string) => {
    const plain = title.replaceAll(FORBIDDEN, ' ').trim() || 'x';
    let name = [...plain].slice(0, MOST_NAME - 3).join('');
    for (let number = 2; names.has(name.toLowerCase()); number += 1)
      name = `${[...plain].slice(0, MOST_NAME - 6).join('')} ${number}`;
    names.add(name.toLowerCase());
    return name;
  };
  const first = sheetOfLines(nameOf(document.title), [
    ...document.blocks.flatMap(linesOf),
    ...document.sections.flatMap(linesIn),
  ]);
  const tables = document.sections.flatMap((section) =>
    section.blocks.flatMap((block) => (block.kind === 'table' ? [tableSheet(nameOf(section.title), block)] : [])),
  );
  return workbookText([first, ...tables]);
}

function tableSheet(name: string, { head, rows, keys }: Extract<Block, { kind: 'table' }>): WrittenSheet {
  const cells = rows.map((row, at) =>
    row.map((cell, column): WrittenCell | undefined => {
      const text = plainText(cell);
      return text === '' ? undefined : cellByKey(text, keys?.[at]?.[column]);
    }),
  );
  return listSheet(name, head, cells, WIDE);
}

function sheetOfLines(name: string, lines: readonly string[]): WrittenSheet {
  return { name, rows: lines.map((text) => [{ text, look: { wrap: true } }]), columns: [{ width: 100 }] };
}

const linesIn = ({ title, blocks }: Section): string[] => {
  const told = blocks.flatMap(linesOf);
  return told.length === 0 ? [] : [title, ...told];
};

function linesOf(block: Block): string[] {
  if (block.kind === 'text') return [block.text];
  return block.kind === 'list' ? block.items.map(plainText) : [];
}
