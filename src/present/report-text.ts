/** One part of a report after another, for a terminal: what a part is about on a line, what is said of it below. */
import { printable } from '../base/printable.js';
import { aligned, foldedRows } from './columns.js';
import { type Block, oneLine, type Section, type Tone } from './document.js';

/** How a terminal shows a text. */
export type PaintTone = (tone: Tone | undefined, text: string) => string;

/** What stands before each line below a part's first. */
const INDENT = '  ';

/**
 * The part as lines, without the last line break.
 * @param width how many places a line of the reader's terminal has, where there is one: wider tables are folded
 */
export function reportText(section: Section, paint: PaintTone, width?: number): string {
  const { title, tone, blocks, sections = [] } = section;
  return [
    paint('strong', paint(tone, printable(title))),
    ...blocks.flatMap((block) => linesOf(block, paint, width)).map((line) => `${INDENT}${line}`),
    ...sections.map((inner) => reportText(inner, paint, width)),
  ].join('\n');
}

function linesOf(block: Block, paint: PaintTone, width: number | undefined): readonly string[] {
  switch (block.kind) {
    case 'text':
    case 'code':
      return [paint(block.kind === 'text' ? block.tone : undefined, printable(block.text))];
    case 'list':
      return block.items.map((item) => `- ${printable(oneLine(item))}`);
    case 'pairs':
      return aligned(block.pairs.map(([name, cell]) => [name, oneLine(cell)]));
    case 'table': {
      const table = [block.head, ...block.rows.map((row) => row.map(oneLine))];
      const rows =
        width === undefined ? aligned(table).map((line) => [line]) : foldedRows(table, width - INDENT.length);
      return rows.flatMap((lines, index) =>
        lines.map((line) => paint(index === 0 ? 'faint' : block.tones?.[index - 1], line)),
      );
    }
  }
}
