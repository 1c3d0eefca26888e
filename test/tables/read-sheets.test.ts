import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/tables/read-sheets.js';
import { inUtf16 } from '../support/encodings.js';
import { cellsIn, faultOf, partsOf, workbookOf, zipped } from '../support/workbooks.js';

const one = '<row><c><v>1</v></c></row>';
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** A file of Microsoft's old container with a part of a name. */
function containerWith(name: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set(container);
  bytes.set(inUtf16(name, 'le', false), 1024 + 128);
  return bytes;
}

describe('readSheets', () => {
  it('goes by the bytes, not by the name', () => {
    expect(cellsIn(workbookOf([{ rows: one }]), '名册.csv')).toEqual([{ A1: { kind: 'number', text: '1' } }]);
    expect(cellsIn(strToU8('a,b'), '名册.xlsx')).toEqual([
      { A1: { kind: 'text', text: 'a' }, B1: { kind: 'text', text: 'b' } },
    ]);
  });

  it('says what it passes over: macros and links', () => {
    const plain = readSheets(workbookOf([{ rows: one }]));
    expect([plain.macros, plain.links]).toEqual([undefined, undefined]);
    const parts = { 'xl/vbaProject.bin': new Uint8Array([1]), 'xl/externalLinks/externalLink1.xml': '<externalLink/>' };
    const { macros, links, sheets } = readSheets(workbookOf([{ rows: one }], { parts }));
    expect([macros, links, sheets.length]).toEqual([true, true, 1]);
  });

  it.each([
    ['emptyFile', new Uint8Array()],
    ['oldWorkbook', containerWith('Workbook')],
    ['oldWorkbook', new Uint8Array([0x09, 0x08, 0x10, 0, 0, 6, 5, 0])],
    ['oldWorkbook', new Uint8Array([0x09, 0x00, 0x04, 0, 2, 0, 0x10, 0])],
    ['password', containerWith('EncryptedPackage')],
    ['binaryWorkbook', zipped({ 'xl/workbook.bin': new Uint8Array([1]) })],
    ['openDocument', zipped({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' })],
    ['notATable', zipped({ mimetype: 'application/epub+zip' })],
    ['notATable', zipped({ 'a.xlsx': workbookOf([{ rows: one }]) })],
    ['webPage', strToU8('<html><body><table><tr><td>1</td></tr></table></body></html>')],
    ['webPage', strToU8('\ufeff\r\n<!DOCTYPE html><html></html>')],
    ['webPage', strToU8('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"/>')],
    ['webPage', strToU8('MIME-Version: 1.0\r\nContent-Type: multipart/related')],
    ['xmlWorkbook', strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>')],
    ['notATable', strToU8('%PDF-1.7')],
    ['notATable', strToU8('{\\rtf1}')],
    ['notATable', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
    ['notATable', new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0])],
  ])('says %s', (code, bytes) => {
    expect(faultOf(bytes)).toEqual({ code });
  });

  it('knows a table of dBase', () => {
    const bytes = new Uint8Array(32 + 32 + 1 + 11);
    bytes.set([0x03, 118, 6, 30, 1, 0, 0, 0, 65, 0, 11, 0]);
    bytes.set(strToU8('NAME'), 32);
    bytes[64] = 0x0d;
    expect(faultOf(bytes)).toEqual({ code: 'dBase' });
    expect(faultOf(strToU8('0,1\n2018,6\n1234567890,1234567890,1234567890\n'))).toBeUndefined();
  });

  it('says that a workbook has no sheets', () => {
    expect(faultOf(zipped(partsOf([])))).toEqual({ code: 'noSheets' });
  });
});
