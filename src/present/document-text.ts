/** A document for a terminal. */
import { printableLines } from '../base/printable.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { aligned } from './columns.js';
import { type Block, type Cell, type Document, oneLine, type Section } from './document.js';
import { placesOf } from './places.js';

/** A table wider than this many columns is written row by row. */
const MAX_WIDTH = 140;

/** The document as plain text, ended by a line break. */
export function documentText({ title, blocks, sections }: Document, language: Language): string {
  const colon = words[language].rules.colon;
  const parts = [`${title}\n${'═'.repeat(placesOf(title))}`, ...blocks.map((block) => blockText(block, colon))];
  return printableLines(`${[...parts, ...sections.map((section) => sectionText(section, colon, '─'))].join('\n\n')}\n`);
}

function sectionText({ title, blocks, sections = [] }: Section, colon: string, line: string): string {
  const heading = line === '' ? `[${title}]` : `${title}\n${line.repeat(placesOf(title))}`;
  const body = blocks.map((block) => blockText(block, colon)).filter((text) => text !== '');
  return [[heading, ...body].join('\n'), ...sections.map((section) => sectionText(section, colon, ''))].join('\n\n');
}

function blockText(block: Block, colon: string): string {
  switch (block.kind) {
    case 'text':
      return oneLine(block.text);
    case 'code':
      return block.text
        .split('\n')
        .map((line) => `    ${line}`)
        .join('\n');
    case 'list':
      return block.items.map((item) => `  - ${oneLine(item)}`).join('\n');
    case 'pairs':
      return aligned(block.pairs.map(([name, cell]) => [`  ${name}`, oneLine(cell)])).join('\n');
    case 'table':
      return tableText(block.head, block.rows, colon);
  }
}

function tableText(head: readonly string[], rows: readonly (readonly Cell[])[], colon: string): string {
  const cells = rows.map((row) => row.map(oneLine));
  const lines = aligned([head, ...cells]).map((line) => `  ${line}`);
  if (lines.every((line) => placesOf(line) <= MAX_WIDTH)) return lines.join('\n');
  return cells
    .map(([first = '', ...rest]) => {
      const below = rest.flatMap((cell, index) => (cell === '' ? [] : [`      ${head[index + 1]}${colon}${cell}`]));
      return [`  - ${first}`, ...below].join('\n');
    })
    .join('\n');
}
