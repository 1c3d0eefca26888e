/**
 * When two ids are one: lists that pass through spreadsheets add spaces and apostrophes, write figures in full width,
 * and the last character of an identity number as `x` or `X`.
 */
import { halfWidth } from '../base/half-width.js';

const SPACES = /[\p{White_Space}\u200b\ufeff]/gu;
const APOSTROPHES = /['`´‘’‛ʹʼ′]/gu;
/** Whether a byte of a text is a figure, a capital letter or the like: of nothing but those nothing is left out. */
export function isPlainByte(byte: number): boolean {
  return byte > 0x20 && byte < 0x7f && byte !== 0x27 && byte !== 0x60 && byte !== 0x78;
}

/** The id without what does not tell ids apart: equal for ids that are one. Of nothing but that it is the id itself. */
export function idKey(id: string): string {
  if (isPlain(id)) return id;
  const narrow = halfWidth(id);
  return narrow.replace(SPACES, '').replace(APOSTROPHES, '').replaceAll('x', 'X') || id;
}

function isPlain(id: string): boolean {
  for (let at = 0; at < id.length; at += 1) if (!isPlainByte(id.charCodeAt(at))) return false;
  return true;
}
