/** Where in a text something stands, as people and editors count. */
import { printable } from '../base/printable.js';

/** A place in a text; both count from 1, columns in UTF-16 units, as editors and annotations do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Turns offsets in a text into lines and columns. The text is looked through once, however many are asked for. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** `file:line:column`, which terminals and editors make a link of; as much of it as there is. */
export function placeText(place: {
  readonly file: string;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
}): string {
  const { file, line, column } = place;
  return [printable(file), line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
}
