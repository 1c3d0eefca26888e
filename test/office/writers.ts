/** Writers of npm: a sheet of cells as each of them writes it. */
import type { SourceCell, SourceSheet } from '../../src/tables/source-sheet.js';

/** Writes sheets anew; `require` finds what is installed beside. */
export type Writer = (sheets: readonly SourceSheet[], require: NodeJS.Require) => Promise<Uint8Array>;

/** What stands in a cell, as writers take it: a day as a date in UTC. */
function written(cell: SourceCell): number | boolean | string | Date {
  if (cell.kind === 'number') return Number(cell.text);
  if (cell.kind === 'boolean') return cell.text === 'true';
  return cell.kind === 'date' ? new Date(`${cell.text}T00:00:00Z`) : cell.text;
}

interface ExcelJs {
  Workbook: new () => {
    addWorksheet(name: string): {
      getCell(row: number, column: number): { value: unknown; numFmt: string };
      mergeCells(top: number, left: number, bottom: number, right: number): void;
    };
    xlsx: { writeBuffer(): Promise<Uint8Array> };
  };
}

interface SheetJs {
  utils: {
    book_new(): object;
    aoa_to_sheet(
      rows: readonly unknown[][],
      options: object,
    ): Record<string, { z?: string }> & { '!merges'?: object[] };
    encode_cell(place: { r: number; c: number }): string;
    book_append_sheet(book: object, sheet: object, name: string): void;
  };
  write(book: object, options: object): ArrayBuffer;
}

export const writers: Readonly<Record<string, Writer>> = {
  exceljs: async (sheets, require) => {
    const { Workbook } = require('exceljs') as ExcelJs;
    const book = new Workbook();
    for (const { name = '表', rows, merged } of sheets) {
      const sheet = book.addWorksheet(name);
      for (const { number, cells } of rows) {
        for (const [index, cell] of cells.entries()) {
          if (cell === undefined) continue;
          const made = sheet.getCell(number, index + 1);
          made.value = written(cell);
          if (cell.format !== undefined) made.numFmt = cell.format;
        }
      }
      for (const { top, left, bottom, right } of merged) sheet.mergeCells(top, left, bottom, right);
    }
    return new Uint8Array(await book.xlsx.writeBuffer());
  },
  '@e965/xlsx': async (sheets, require) => {
    const { utils, write } = require('@e965/xlsx') as SheetJs;
    const book = utils.book_new();
    for (const { name = '表', rows, merged } of sheets) {
      const list: unknown[][] = [];
      const formats: [r: number, c: number, z: string][] = [];
      for (const { number, cells } of rows) {
        list[number - 1] = cells.map((cell, c) => {
          if (cell?.format !== undefined) formats.push([number - 1, c, cell.format]);
          return cell === undefined ? null : written(cell);
        });
      }
      const sheet = utils.aoa_to_sheet(
        Array.from(list, (row) => row ?? []),
        { cellDates: true, UTC: true },
      );
      for (const [r, c, z] of formats) {
        const cell = sheet[utils.encode_cell({ r, c })];
        if (cell !== undefined) cell.z = z;
      }
      sheet['!merges'] = merged.map(({ top, left, bottom, right }) => ({
        s: { r: top - 1, c: left - 1 },
        e: { r: bottom - 1, c: right - 1 },
      }));
      utils.book_append_sheet(book, sheet, name);
    }
    return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
  },
};
