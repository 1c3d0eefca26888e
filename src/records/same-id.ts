/**
 * When two ids are one: lists that pass through spreadsheets add spaces and apostrophes, write figures in full width,
 * and the last character of an identity number as `x` or `X`.
 */
import { halfWidth } from '../base/half-width.js';

const SPACES = /[\p{White_Space}\u200b\ufeff]/gu;
const APOSTROPHES = /['`´‘’‛ʹʼ′]/gu;
/** Of nothing but figures, capital letters and the like nothing is left out. */
const PLAIN = /^[!-&(-_a-wyz{-~]*$/;

/** Whether a byte of a text is a character of that kind. */
export function isPlainByte(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x60 && byte !== 0x78;
}

/** The id without what does not tell ids apart: equal for ids that are one. Of nothing but that it is the id itself. */
export function idKey(id: string): string {
  if (PLAIN.test(id)) return id;
  const narrow = halfWidth(id);
  return narrow.replace(SPACES, '').replace(APOSTROPHES, '').replaceAll('x', 'X') || id;
}
