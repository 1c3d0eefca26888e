/** Reads the sheets of a file: what it is its bytes say, not its name. */
import { type ByteSource, inOnePiece } from './byte-source.js';
import { type FileCode, FileFault } from './file-fault.js';
import { readDelimited } from './read-delimited.js';
import { sheetsOf } from './read-workbook.js';
import type { SourceSheet } from './source-sheet.js';
import { bytesOf, isZip, readZip, type ZipPart } from './zip.js';

/** So many bytes tell what a file is: the list of columns of dBase ends within them. */
const LOOKED_AT = 1 << 16;

/** A file as read: its sheets in their order, and what of it is passed over. */
export interface Workbook {
  readonly sheets: readonly SourceSheet[];
  /** It holds macros, which never run. */
  readonly macros?: true;
  /** It holds links to other files, which are never followed. */
  readonly links?: true;
}

/**
 * The sheets of a workbook (`.xlsx`, `.xlsm`) or of a text of cells (`.csv`, `.tsv`, `.txt`), told apart by their bytes.
 * Throws a `FileFault` where the file is neither or cannot be read; so do the rows of its sheets while they are read.
 */
export function readSheets(bytes: ByteSource, name = ''): Workbook {
  if (bytes.length === 0) throw new FileFault({ code: 'emptyFile' });
  const start = bytes.subarray(0, LOOKED_AT);
  if (!isZip(start)) {
    const code = otherKind(start, bytes);
    if (code !== undefined) throw new FileFault({ code });
    return { sheets: [readDelimited(bytes, name)] };
  }
  const parts = readZip(inOnePiece(bytes));
  if (parts.has('xl/workbook.bin')) throw new FileFault({ code: 'binaryWorkbook' });
  if (isOpenDocument(parts)) throw new FileFault({ code: 'openDocument' });
  const sheets = sheetsOf(parts);
  if (sheets.length === 0) throw new FileFault({ code: 'noSheets' });
  const paths = [...parts.keys()];
  return {
    sheets,
    ...(paths.some((path) => path.endsWith('vbaproject.bin')) ? { macros: true } : {}),
    ...(paths.some((path) => path.startsWith('xl/externallinks/')) ? { links: true } : {}),
  };
}

/** Whether bytes are a text of cells, as far as their beginning tells. */
export function isText(bytes: ByteSource): boolean {
  const start = bytes.subarray(0, LOOKED_AT);
  return start.length > 0 && !isZip(start) && otherKind(start, bytes) === undefined;
}

/** Whether the parts of a zip file are a document of LibreOffice: their type is the first of them. */
function isOpenDocument(parts: ReadonlyMap<string, ZipPart>): boolean {
  const type = parts.get('mimetype');
  return type !== undefined && new TextDecoder().decode(bytesOf(type)).includes('opendocument');
}

/** Whether bytes begin as what Excel 97 to 2003 writes does. */
export function isContainer(bytes: Uint8Array): boolean {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0;
}

/** What a file that begins so is that is neither a workbook nor text. */
function otherKind(bytes: Uint8Array, all: ByteSource): FileCode | undefined {
  const starts = (...signs: number[]) => signs.every((sign, at) => bytes[at] === sign);
  if (isContainer(bytes)) return isEncrypted(inOnePiece(all)) ? 'password' : 'oldWorkbook';
  // Still older workbooks are no container of parts, only what would be in one.
  if (starts(0x09) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) return 'oldWorkbook';
  if (isDBase(bytes)) return 'dBase';
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048)).replace(/^[^!-~]+/, '');
  if (/^(?:<!doctype html|<html|<table|<meta|mime-version:)/i.test(start)) return 'webPage';
  if (/^<\?xml/i.test(start)) return /<html/i.test(start) ? 'webPage' : 'xmlWorkbook';
  if (/^(?:%PDF|\{\\rtf|\x89PNG|\xff\xd8\xff|Rar!|7z\xbc)/.test(start)) return 'notATable';
  return undefined;
}

/** Whether a file of Microsoft's old container holds a workbook behind a password: one of its parts is called so. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  // Its parts are listed by entries of 128 bytes.
  for (let at = 0; at < bytes.length; at += 128)
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}

/** Whether a file is a table of dBase: its version, a date, and a list of columns that ends where it says. */
function isDBase(bytes: Uint8Array): boolean {
  if (![0x02, 0x03, 0x30, 0x31, 0x32, 0x43, 0x83, 0x8b, 0xcb, 0xf5].includes(bytes[0] ?? 0) || bytes.length < 33)
    return false;
  const [month = 0, day = 0, low = 0, high = 0] = [bytes[2], bytes[3], bytes[8], bytes[9]];
  const end = low + high * 256;
  return month <= 12 && day <= 31 && end > 32 && end <= bytes.length && bytes.subarray(end - 264, end).includes(0x0d);
}
