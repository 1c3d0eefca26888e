/** Bytes of a JSON file to text. */
import { isUtf8 } from 'node:buffer';
import type { IssueData } from '../base/issue.js';

const BYTE_ORDER_MARK = '\uFEFF';

/** What bytes that are not UTF-8 are instead: GBK, as Chinese editions of office programs write it, is a part of it. */
export type Encoding = 'GB18030';

/** The text without its byte order mark, or the first line that is not UTF-8, and what it is where that can be told. */
export function decode(bytes: Buffer): { readonly text: string } | { readonly issue: EncodingIssue } {
  if (!isUtf8(bytes)) return { issue: firstBadLine(bytes) };
  return { text: withoutMark(bytes.toString('utf8')) };
}

/** Bytes that are not UTF-8. */
export interface EncodingIssue extends IssueData {
  readonly code: 'badEncoding';
}

/** Bytes of a line that are not UTF-8. */
export function badEncoding(line: number, encoding: Encoding | undefined): EncodingIssue {
  return { code: 'badEncoding', path: '', line, ...(encoding === undefined ? {} : { found: encoding }) };
}

/** A text without the mark that some editors put before it. */
export function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

function firstBadLine(bytes: Buffer): EncodingIssue {
  let line = 1;
  let start = 0;
  for (let end = bytes.indexOf(0x0a); end >= 0; end = bytes.indexOf(0x0a, start)) {
    if (!isUtf8(bytes.subarray(start, end))) break;
    line += 1;
    start = end + 1;
  }
  return badEncoding(line, encodingOf(bytes.subarray(start)).encoding);
}

/** So many bytes tell what they are written in. */
const SAMPLE_BYTES = 64 * 1024;
/** One Chinese character alone may be the rest of another, cut off. */
const FEWEST = 2;

/** What bytes are that are not UTF-8, where they are Chinese text in the other usual encoding. */
export function encodingOf(bytes: Buffer): { readonly encoding?: Encoding } {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  // Damaged UTF-8 can pass for GB18030 too: read as UTF-8 it still has more of Chinese than of what cannot be read.
  const asUtf8 = sample.toString('utf8');
  if (chineseIn(asUtf8) >= asUtf8.split('\uFFFD').length - 1) return {};
  try {
    // As a stream: the sample may end within a character.
    const text = new TextDecoder('gb18030', { fatal: true }).decode(sample, { stream: true });
    return chineseIn(text) >= FEWEST ? { encoding: 'GB18030' } : {};
  } catch {
    return {};
  }
}

/** How many Chinese characters a text has. */
function chineseIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}
