/** What keeps a file of cells from being read, in English. */
import type { TableFileWords } from '../zh/table-files.js';

export const enTableFiles: TableFileWords = {
  fault: {
    emptyFile: () => 'the file is empty; check that it is the right one, or export it again',
    notATable: () =>
      'this is no table; give an .xlsx or .xls workbook, or text as .csv, .tsv or .txt (unpack an archive first)',
    oldWorkbook: () => 'this is an old .xls workbook; open it in WPS or Excel and save it as .xlsx',
    binaryWorkbook: () => 'this is a binary workbook (.xlsb); open it in WPS or Excel and save it as .xlsx',
    openDocument: () => 'this is an .ods document; open it in WPS, Excel or LibreOffice and save it as .xlsx',
    dBase: () =>
      'this is a dBase file (.dbf), whose headings and decimals may be cut; export an .xlsx workbook from the source',
    webPage: () => 'this is a web page that is only named as a table; open it in WPS or Excel and save it as .xlsx',
    xmlWorkbook: () => 'this is a table in XML; open it in WPS or Excel and save it as .xlsx',
    password: () => 'the file opens with a password; open it in WPS or Excel, take the password off and save it',
    damagedFile: ({ what }) =>
      `the file is damaged${what === '' ? '' : ` (${what})`}; export or copy it again, or open it in WPS or Excel and save it as .xlsx`,
    wrongCharacters: () =>
      'some characters are neither UTF-8 nor GB18030 nor UTF-16; open it in WPS or Excel and save it as "CSV UTF-8" or .xlsx',
    declaration: ({ what }) =>
      `a document type is declared (${what}), which no proper workbook does, so it is not read; check where the file comes from, and save it as .xlsx in WPS or Excel`,
    fileTooLarge: ({ what, most }) =>
      `more than ${most} ${what}; delete what does not belong there, or split the file by township or village`,
    noSheets: () => 'the workbook has no sheets; check that it is the right file',
  },
  amount: {
    parts: 'parts within the file',
    bytes: 'bytes when unpacked',
    text: 'characters in one place',
    sheets: 'sheets',
    rows: 'rows',
    columns: 'columns',
    cells: 'cells',
    merged: 'merged cells',
    texts: 'different texts',
  },
  at: (sheet, cell, fault) =>
    `${sheet === undefined ? '' : `sheet "${sheet}"`}${sheet === undefined || cell === undefined ? '' : ', '}${cell ?? ''}${sheet === undefined && cell === undefined ? '' : ': '}${fault}`,
};
