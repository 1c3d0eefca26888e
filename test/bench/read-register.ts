/**
 * Reads a register: `cells`, what stands in it and nothing more; `records` as the commands do, each let go when it is
 * settled; `table`, all of them at once.
 */
import { readFileSync } from 'node:fs';
import { readSheets } from '../../src/tables/read-sheets.js';
import { readTable, tableSteps } from '../../src/tables/read-table.js';

const [what, file = ''] = process.argv.slice(2);
const bytes = readFileSync(file);
if (what === 'cells') {
  let cells = 0;
  for (const { rows } of readSheets(bytes, file).sheets) for (const row of rows) cells += row.cells.length;
  process.stdout.write(`${cells}\n`);
} else if (what === 'table') process.stdout.write(`${JSON.stringify(readTable(bytes, { name: file }).counts)}\n`);
else {
  const steps = tableSteps(bytes, { name: file });
  let next = steps.next();
  while (!next.done) next = steps.next();
  process.stdout.write(`${JSON.stringify(next.value.counts)}\n`);
}
