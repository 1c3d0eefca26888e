/** A document as Markdown (CommonMark with the tables of GitHub). */
import { printableLines } from '../base/printable.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type Block, type Cell, type Document, oneLine, type Section } from './document.js';
import { escapeMarkdown } from './markdown-text.js';

/** The document as Markdown, ended by a line break. */
export function documentMarkdown({ title, blocks, sections }: Document, language: Language): string {
  const colon = words[language].rules.colon;
  const parts = [`# ${escaped(title)}`, ...blocks.map((block) => blockMarkdown(block, colon))];
  return `${[...parts, ...sections.map((section) => sectionMarkdown(section, 2, colon))].join('\n\n')}\n`;
}

function sectionMarkdown({ title, blocks, sections = [] }: Section, depth: number, colon: string): string {
  const body = blocks.map((block) => blockMarkdown(block, colon)).filter((text) => text !== '');
  return [
    `${'#'.repeat(depth)} ${escaped(title)}`,
    ...body,
    ...sections.map((section) => sectionMarkdown(section, Math.min(depth + 1, 6), colon)),
  ].join('\n\n');
}

function blockMarkdown(block: Block, colon: string): string {
  switch (block.kind) {
    case 'text':
      return escaped(block.text);
    case 'code': {
      // Longer than any in the text.
      const fence = '`'.repeat(Math.max(3, ...[...block.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return `${fence}${block.language}\n${printableLines(block.text)}\n${fence}`;
    }
    case 'list':
      return block.items.map((item) => `- ${escaped(item)}`).join('\n');
    case 'pairs':
      return block.pairs.map(([name, cell]) => `- **${escaped(name)}**${colon}${escaped(cell)}`).join('\n');
    case 'table': {
      const row = (cells: readonly Cell[]) => `| ${cells.map(escaped).join(' | ')} |`;
      return [row(block.head), `|${' --- |'.repeat(block.head.length)}`, ...block.rows.map(row)].join('\n');
    }
  }
}

/** The words of a cell, on one line. */
function escaped(cell: Cell): string {
  return escapeMarkdown(oneLine(cell));
}
