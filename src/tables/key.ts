import { madeOnce } from '../base/remembered.js';

/** A text of a cell as it is compared: blanks, quotation marks, capitals and the width of characters make no difference. */
export function textKey(text: string): string {
  // Most cells of a register are digits, or say what others say.
  if (/^\d+$/.test(text)) return text;
  return keyOf(text);
}

const MAX_KEYS = 5_000;
const keyOf = madeOnce(MAX_KEYS, (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s“”‘’"'_]+/gu, '')
    .toLowerCase(),
);

const FULL_WIDTH = 0xfee0;

/** A text with its full-width signs at half width; what only looks like a digit, ① or ², is none and stays. */
export function halfWidth(text: string): string {
  return text.replace(/[！-～　]/g, (sign) =>
    sign === '　' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH),
  );
}

/** What stands in a cell without what only keeps its producer from changing it: blanks around, an apostrophe before, `="…"`. */
export function bare(text: string): string {
  const trimmed = text.trim();
  const formula = /^="([^"]*)"$/.exec(trimmed);
  return (formula?.[1] ?? trimmed.replace(/^'/, '')).trim();
}
