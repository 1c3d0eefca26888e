/** Cells on a line of a list that is written as it comes: each begins at its place, whatever stands in other lines. */
import { foldedText } from './columns.js';
import { placesOf } from './places.js';

/** So many spaces, up to more than a cell stands from the one before. */
const SPACES = Array.from({ length: 256 }, (_, count) => ' '.repeat(count));

/** What stands before a line that goes on with the one above. */
const INDENT = 4;

/**
 * The cells as lines, of which none is wider than so many places: where they are too long, they go on below.
 * @param at the place at which each begins, where those before it leave room
 * @param texts what stands in them, safe to print
 * @param paint how they are shown, which takes no room
 */
export function placedCells(
  at: readonly number[],
  texts: readonly string[],
  places: number,
  paint = (text: string, _cell: number) => text,
): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (let cell = 0; cell < texts.length; cell += 1) {
    const text = texts[cell] as string;
    if (text === '') continue;
    const start = Math.max(at[cell] ?? 0, width === 0 ? 0 : width + 1);
    const own = placesOf(text);
    if (start + own <= places) {
      line += `${SPACES[start - width]}${paint(text, cell)}`;
      width = start + own;
      continue;
    }
    for (const part of foldedText(text, places - INDENT)) {
      if (width > 0) lines.push(line);
      line = `${SPACES[INDENT]}${paint(part, cell)}`;
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
