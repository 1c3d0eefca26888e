/** A document as Markdown (CommonMark with the tables of GitHub). */
import { printableLines } from '../base/printable.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type Block, type Cell, type Document, oneLine, type Section } from './document.js';
import { escapeMarkdown } from './markdown-text.js';

/** The document as Markdown, ended by a line break. */
export function documentMarkdown({ title, blocks, sections }: Document, language: Language): string {
  return `${sectionMarkdown({ id: '', title, blocks, sections }, 1, language)}\n`;
}

/** A section as it stands in a document, or by itself; its heading is of so many signs. */
export function sectionMarkdown(
  { title, note = '', blocks, sections = [] }: Section,
  depth: number,
  language: Language,
): string {
  const body = blocks.map((block) => blockMarkdown(block, language)).filter((text) => text !== '');
  return [
    `${'#'.repeat(depth)} ${escaped(`${title}${note}`)}`,
    ...body,
    ...sections.map((section) => sectionMarkdown(section, Math.min(depth + 1, 6), language)),
  ].join('\n\n');
}

function blockMarkdown(block: Block, language: Language): string {
  switch (block.kind) {
    case 'text': {
      const { text, tone } = block;
      if (tone === undefined || tone === 'faint') return escaped(text);
      return `${tone === 'caveat' ? '> ' : ''}**${escaped(text)}**`;
    }
    case 'code': {
      // Longer than any in the text.
      const fence = '`'.repeat(Math.max(3, ...[...block.text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return `${fence}${block.language}\n${printableLines(block.text)}\n${fence}`;
    }
    case 'list':
      return block.items
        .map((item, index) => `${block.marks === 'number' ? `${index + 1}.` : '-'} ${escaped(item)}`)
        .join('\n');
    case 'bars':
      return '';
    case 'pairs':
      return block.pairs
        .map(([name, cell]) => `- **${escaped(name)}**${words[language].rules.colon}${escaped(cell)}`)
        .join('\n');
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
