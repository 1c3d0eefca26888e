/** Reads a register: `cells`, what stands in it and nothing more, or `records`. */
import { readFileSync } from 'node:fs';
import { readSheets } from '../../src/tables/read-sheets.js';
import { readTable } from '../../src/tables/read-table.js';

const [what, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));
if (what === 'cells') {
  let cells = 0;
  for (const { rows } of readSheets(bytes, file).sheets) for (const row of rows) cells += row.cells.length;
  process.stdout.write(`${cells}\n`);
} else process.stdout.write(`${JSON.stringify(readTable(bytes, { name: file }).counts)}\n`);
