/** A document of headings, sentences and tables, before it becomes text, Markdown or HTML. */
import type { Outcome } from '../base/outcome.js';

/**
 * A piece of text; `to` is the id of the section or figure it leads to, where the document has it; `behind` is what a figure is
 * made of, opened on a page and left out elsewhere, and `id` names that figure.
 */
export type Inline =
  | string
  | { readonly text: string; readonly to: string }
  | { readonly text: string; readonly behind: readonly Cell[]; readonly id?: string };
/** What stands in one cell. */
export type Cell = Inline | readonly Inline[];

/** How a part stands out where a format can show it: by an outcome, as what matters, as what does not, as a caveat. */
export type Tone = Outcome | 'strong' | 'faint' | 'caveat';

/** What stands before the items of a list. */
type Marks = 'dash' | 'number' | 'none';

/** A stretch of a bar, from and to in the units of the picture. */
export interface BarPiece {
  readonly from: number;
  readonly to: number;
  readonly tone: Outcome;
}

/** One bar of a picture. */
export interface Bar {
  readonly label: string;
  readonly pieces: readonly BarPiece[];
  /** What it is held to, where that is its own. */
  readonly mark?: number;
  /** What it is in words: `1.2–2.4 %`. */
  readonly text: Cell;
  /** What comes of it as a whole. */
  readonly tone?: Outcome;
}

/** The bound beside which all bars are shown. */
export interface Bound {
  readonly at: number;
  readonly text: string;
}

/** A part of a section. */
export type Block =
  | { readonly kind: 'text'; readonly text: string; readonly tone?: Tone }
  /** Text of a file, line by line as it stands. */
  | { readonly kind: 'code'; readonly text: string; readonly language: 'json' | 'text' }
  | {
      readonly kind: 'list';
      readonly items: readonly Cell[];
      /** Stands before each item; where there is none, the item bears a sign of its own. */
      readonly marks?: Marks;
      /** By item. */
      readonly tones?: readonly (Tone | undefined)[];
    }
  /** Names with what they stand for. */
  | { readonly kind: 'pairs'; readonly pairs: readonly (readonly [name: string, cell: Cell])[] }
  /** A picture; text has a table of the same beside it, and leaves it out. */
  | { readonly kind: 'bars'; readonly title: string; readonly bars: readonly Bar[]; readonly bound?: Bound }
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly Cell[])[];
      /** By row. */
      readonly tones?: readonly Tone[];
      /**
       * By row and column what a reader can put the rows in order by, where that is a number; null is not known, and where
       * there is no key the text is. A page lets its readers order a table that has them.
       */
      readonly keys?: readonly SortKeys[];
    };

/** The keys of a row, by column. */
export type SortKeys = readonly (number | null | undefined)[];

/** A heading with what stands under it. The id names it within its document: letters, digits and hyphens. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly tone?: Tone;
  /** Said of it beside its title, by the way. */
  readonly note?: string;
  readonly blocks: readonly Block[];
  readonly sections?: readonly Section[];
}

/** A document; its first-level sections make up the list of contents. */
export interface Document {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A sentence or a few. */
export function said(text: string, tone?: Tone): Block {
  return { kind: 'text', text, ...(tone === undefined ? {} : { tone }) };
}

/** A list. */
export function listBlock(
  items: readonly Cell[],
  marks: Marks = 'dash',
  tones: readonly (Tone | undefined)[] = [],
): Block {
  return { kind: 'list', items, marks, tones };
}

/** Names with what they stand for. */
export function pairsBlock(pairs: readonly (readonly [name: string, cell: Cell])[]): Block {
  return { kind: 'pairs', pairs };
}

/** A table. */
export function tableBlock(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  tones: readonly Tone[] = [],
  keys?: readonly SortKeys[],
): Block {
  return { kind: 'table', head, rows, tones, ...(keys === undefined ? {} : { keys }) };
}

/** A section. */
export function sectionOf(
  id: string,
  title: string,
  blocks: readonly Block[],
  sections: readonly Section[] = [],
): Section {
  return { id, title, blocks, sections };
}

/** A section with a table; none where there would be no row. */
export function tableSections(
  id: string,
  title: string,
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
): Section[] {
  return rows.length === 0 ? [] : [sectionOf(id, title, [tableBlock(head, rows)])];
}

/** A section with a list; none where there would be no item. */
export function listSections(id: string, title: string, items: readonly Cell[] = [], marks?: Marks): Section[] {
  return items.length === 0 ? [] : [sectionOf(id, title, [listBlock(items, marks)])];
}

/** The first of many lines, and in the last how many more there are. */
export function firstLines(lines: readonly string[], most: number, more: (count: number) => string): readonly string[] {
  return lines.length > most ? [...lines.slice(0, most), more(lines.length - most)] : lines;
}

/** The pieces of a cell. */
export function piecesOf(cell: Cell): readonly Inline[] {
  return typeof cell === 'string' || 'text' in cell ? [cell] : cell;
}

/** A cell without what it leads to. */
export function plainText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return piecesOf(cell)
    .map((piece) => (typeof piece === 'string' ? piece : piece.text))
    .join('');
}

/** The same on one line. */
export function oneLine(cell: Cell): string {
  const text = plainText(cell);
  return /[\r\n]/.test(text) ? text.replace(/\s*[\r\n]+\s*/g, ' ') : text;
}

/** The ids of all sections, and of the figures in their tables. */
export function idsOf(sections: readonly Section[]): ReadonlySet<string> {
  return new Set(
    sections.flatMap(({ id, blocks, sections: inner = [] }) => [id, ...blocks.flatMap(figureIds), ...idsOf(inner)]),
  );
}

function figureIds(block: Block): readonly string[] {
  if (block.kind !== 'table') return [];
  return block.rows.flat().flatMap((cell) => {
    if (typeof cell === 'string') return [];
    return piecesOf(cell).flatMap((one) => (typeof one !== 'string' && 'behind' in one ? (one.id ?? []) : []));
  });
}
