/** A document for a terminal: its headings are underlined. */
import { printable } from '../base/printable.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { type Block, type Document, oneLine, type Section } from './document.js';
import { placesOf } from './places.js';
import { blockLines, INDENT } from './report-lines.js';
import { inColumns } from './report-text.js';

/** A table wider than this many columns is written row by row. */
const MAX_WIDTH = 140;

/** The document as plain text, ended by a line break. */
export function documentText({ title, blocks, sections }: Document, language: Language): string {
  const { colon } = words[language].rules;
  const parts = [underlined(title, '═'), ...blocks.map((block) => blockText(block, colon))];
  return `${[...parts, ...sections.map((section) => sectionText(section, colon, '─'))].join('\n\n')}\n`;
}

function sectionText({ title, note = '', blocks, sections = [] }: Section, colon: string, line: string): string {
  const heading = line === '' ? `[${printable(`${title}${note}`)}]` : underlined(`${title}${note}`, line);
  const body = blocks.map((block) => blockText(block, colon)).filter((text) => text !== '');
  return [[heading, ...body].join('\n'), ...sections.map((section) => sectionText(section, colon, ''))].join('\n\n');
}

function underlined(title: string, line: string): string {
  return `${printable(title)}\n${line.repeat(placesOf(title))}`;
}

function blockText(block: Block, colon: string): string {
  if (block.kind === 'text') return printable(oneLine(block.text));
  const lines = blockLines(block, (_tone, text) => text, inColumns).map((line) => `${INDENT}${line}`);
  if (block.kind !== 'table' || lines.every((line) => placesOf(line) <= MAX_WIDTH)) return lines.join('\n');
  return block.rows.flatMap((row) => rowLines(block.head, row.map(oneLine).map(printable), colon)).join('\n');
}

/** A row of a table that is too wide: its first cell, and below it the others, each by the name of its column. */
function rowLines(head: readonly string[], [first = '', ...rest]: readonly string[], colon: string): string[] {
  const below = rest.flatMap((cell, index) => (cell === '' ? [] : [`      ${head[index + 1]}${colon}${cell}`]));
  return [`  - ${first}`, ...below];
}
