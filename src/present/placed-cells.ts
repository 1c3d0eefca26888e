/** Cells on a line of a list that is written as it comes: each begins at its place, whatever stands in other lines. */
import { foldedText } from './columns.js';
import { placesOf } from './places.js';

/** A cell with the place at which it begins, where those before it leave room. */
export interface PlacedCell {
  readonly at: number;
  /** Text that is safe to print. */
  readonly text: string;
  /** How it is shown, which takes no room. */
  readonly paint?: (text: string) => string;
}

/** More than a cell stands from the one before. */
const SPACES = ' '.repeat(256);

/** What stands before a line that goes on with the one above. */
const INDENT = 4;

/** The cells as lines, of which none is wider than so many places: where they are too long, they go on below. */
export function placedCells(cells: readonly PlacedCell[], places: number): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const { at, text, paint } of cells) {
    if (text === '') continue;
    const start = Math.max(at, width === 0 ? 0 : width + 1);
    const own = placesOf(text);
    if (start + own <= places) {
      line += SPACES.slice(0, start - width) + (paint === undefined ? text : paint(text));
      width = start + own;
      continue;
    }
    for (const part of foldedText(text, places - INDENT)) {
      if (width > 0) lines.push(line);
      line = `${SPACES.slice(0, INDENT)}${paint === undefined ? part : paint(part)}`;
      width = INDENT + placesOf(part);
    }
  }
  if (width > 0) lines.push(line);
  return lines;
}

/** A text below a line, what it begins with by itself: all that it goes on with stands under its first word. */
export function hangingLines(lead: string, text: string, places: number, paint = (plain: string) => plain): string[] {
  const indent = placesOf(lead);
  return foldedText(text, places - indent).map(
    (part, index) => `${index === 0 ? paint(lead) : ' '.repeat(indent)}${part}`,
  );
}
