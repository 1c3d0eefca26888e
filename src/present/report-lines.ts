/** A part of a report as lines for a terminal: what it is about on a line, what is said of it below. */
import { printable, printableLines } from '../base/printable.js';
import { type Block, oneLine, type Section, type Tone } from './document.js';

/** How a terminal shows a text. */
export type PaintTone = (tone: Tone | undefined, text: string) => string;

/**
 * Lays the cells of a table out, each row as its lines. It is handed in: to measure Chinese characters takes as much code
 * as all that is here, and a page in a browser that shows no table is spared it.
 */
export type LayOut = (table: readonly (readonly string[])[]) => readonly (readonly string[])[];

/** What stands before each line below a part's first. */
export const INDENT = '  ';

const oneBesideTheOther: LayOut = (table) => table.map((row) => [row.map(printable).join(INDENT)]);

/** The part as lines; without a way to lay them out, the cells of tables stand one beside the other. */
export function reportLines(section: Section, paint: PaintTone, layOut = oneBesideTheOther): string[] {
  const { title, tone } = section;
  return [paint('strong', paint(tone, printable(title))), ...linesBelow(section, paint, layOut)];
}

/** What is said below a part's title. Of the parts within it, a title that has a tone of its own is shown by that alone. */
function linesBelow({ blocks, sections = [] }: Section, paint: PaintTone, layOut: LayOut): string[] {
  return [
    ...blocks.flatMap((block) => blockLines(block, paint, layOut)).map((line) => `${INDENT}${line}`),
    ...sections.flatMap((inner) => {
      const { title, tone = 'strong', note } = inner;
      const beside = note === undefined ? '' : paint('faint', printable(note));
      return [`${paint(tone, printable(title))}${beside}`, ...linesBelow(inner, paint, layOut)];
    }),
  ];
}

/** A part of a section as lines. */
export function blockLines(block: Block, paint: PaintTone, layOut: LayOut): string[] {
  switch (block.kind) {
    case 'text':
      return [paint(block.tone, printable(block.text))];
    case 'code':
      return printableLines(block.text)
        .split('\n')
        .map((line) => `${INDENT}${line}`);
    case 'list': {
      const { items, marks = 'dash', tones } = block;
      const mark = (index: number) => (marks === 'number' ? `${index + 1}. ` : marks === 'dash' ? '- ' : INDENT);
      return items.map((item, index) => `${mark(index)}${paint(tones?.[index], printable(oneLine(item)))}`);
    }
    case 'bars':
      return [];
    case 'pairs':
      return layOut(block.pairs.map(([name, cell]) => [name, oneLine(cell)])).flat();
    case 'table': {
      const rows = layOut([block.head, ...block.rows.map((row) => row.map(oneLine))]);
      return rows.flatMap((lines, index) =>
        lines.map((line) => paint(index === 0 ? 'faint' : block.tones?.[index - 1], line)),
      );
    }
  }
}
