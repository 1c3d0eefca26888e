/** How much a file may hold: more than any register does, and no more than what reads it can bear. */

/** Rows and columns of a sheet: those of Excel itself. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Cells of a sheet, blank ones before the last of a row counted: 350,000 people in 100 columns. */
export const MAX_CELLS = 40_000_000;

export const MAX_SHEETS = 2_000;

/** Merged cells of a sheet: each of 40 columns of 100,000 households. */
export const MAX_MERGED = 4_000_000;

/** Texts that cells refer to: six of their own for each of 350,000 people, and more. */
export const MAX_CELL_TEXTS = 5_000_000;

/** Bytes of all parts of a workbook, of one part that is read piece by piece, and of one that is kept whole. */
export const MAX_BYTES = 4 * 1024 ** 3;
export const MAX_PART = 2 * 1024 ** 3;
export const MAX_KEPT = 256 * 1024 ** 2;

/** Parts of a workbook. */
export const MAX_ZIP_PARTS = 20_000;

/** Characters of a cell, as in Excel; of a piece of XML at most six for each are written. */
export const MAX_CELL_TEXT = 32_767;
export const MAX_TOKEN = 8 * MAX_CELL_TEXT;
