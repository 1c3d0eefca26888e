import { madeOnce } from '../base/remembered.js';
import { SHORTEST } from './kept-texts.js';

/** A text of a cell as it is compared: blanks, quotation marks, capitals and the width of characters make no difference. */
export function textKey(text: string): string {
  // Most cells of a register are numbers, or say what others say.
  if (/^[\d.]+$/.test(text)) return text;
  // A piece of a text keeps all of that in memory (V8): a few names would hold a whole file.
  return keyOf(text.length < SHORTEST ? text : text.split('').join(''));
}

const MAX_KEYS = 5_000;
const keyOf = madeOnce(MAX_KEYS, (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s“”‘’"'_]+/gu, '')
    .toLowerCase(),
);

/** What stands in a cell without what only keeps its producer from changing it: blanks around, an apostrophe before, `="…"`. */
export function bare(text: string): string {
  const trimmed = text.trim();
  const formula = /^="([^"]*)"$/.exec(trimmed);
  return (formula?.[1] ?? trimmed.replace(/^'/, '')).trim();
}
