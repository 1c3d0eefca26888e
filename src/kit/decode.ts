/** Bytes of a JSON file to text. */
import { isUtf8 } from 'node:buffer';

const BYTE_ORDER_MARK = '\uFEFF';

/** The text without its byte order mark, or the first line that is not UTF-8. */
export function decode(bytes: Buffer): { readonly text: string } | { readonly badLine: number } {
  if (!isUtf8(bytes)) return { badLine: firstBadLine(bytes) };
  return { text: withoutMark(bytes.toString('utf8')) };
}

/** A text without the mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) return line;
    line += 1;
    start = end + 1;
  }
  return line;
}
