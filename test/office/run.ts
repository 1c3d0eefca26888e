/**
 * `npm run test:office`: registers as LibreOffice and two writers of npm write them read as the originals do, and what is
 * written here opens in LibreOffice with its numbers, ids, days, lists and comments. Needs `soffice` on the path
 * (`apt-get install libreoffice-calc`); the writers are installed beside this file once. `-- --keep DIR` keeps the files,
 * pages as PDF among them, to be looked at.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual, parseArgs } from 'node:util';
import { strFromU8, unzipSync } from 'fflate';
import { evaluate } from '../../src/evaluate/evaluate.js';
import { markWorkbook } from '../../src/tables/mark-workbook.js';
import { readOldWorkbook } from '../../src/tables/read-old-workbook.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { readTable } from '../../src/tables/read-table.js';
import { writeTable } from '../../src/tables/write-table.js';
import { filledTemplate, type Values } from '../support/filled-template.js';
import { cellsOf } from '../support/workbooks.js';
import { type Writer, writers } from './writers.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const registers = fileURLToPath(new URL('../../fixtures/tables/', import.meta.url));
const { keep } = parseArgs({ options: { keep: { type: 'string' } } }).values;
const folder = keep ?? mkdtempSync(join(tmpdir(), 'tuopin-office-'));
mkdirSync(folder, { recursive: true });

if (!existsSync(join(here, 'node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: here, stdio: 'inherit' });

/** A file as LibreOffice saves it in another format, by the name of its filter where that has to be said. */
function saved(file: string, format: string, part: string): Uint8Array {
  const out = join(folder, part);
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', format, '--outdir', out, file], { stdio: 'ignore' });
  const [ending = ''] = format.split(':');
  return new Uint8Array(readFileSync(join(out, `${basename(file, extname(file))}.${ending}`)));
}

const read = (bytes: Uint8Array, name: string) => readTable(bytes, { name, oldWorkbook: readOldWorkbook });
/** What comes of a table, but for where it stands. */
const comes = (bytes: Uint8Array, name: string) => {
  const { entries, questions, faults } = read(bytes, name);
  return { entries: entries.map(({ record, issues }) => [record, issues.map(({ code }) => code)]), questions, faults };
};

let failed = 0;
function report(what: string, is: unknown, expected: unknown): void {
  const isSame = isDeepStrictEqual(is, expected);
  if (!isSame) failed += 1;
  process.stdout.write(`${isSame ? 'ok    ' : 'DIFFERS'} ${what}\n`);
  if (isSame) return;
  const lines = (value: unknown) => JSON.stringify(value, null, 1).split('\n');
  const [of, than] = [lines(is), lines(expected)];
  const at = of.findIndex((line, index) => line !== than[index]);
  process.stdout.write(`  is ${of.slice(at, at + 3).join(' ')}\n  expected ${than.slice(at, at + 3).join(' ')}\n`);
}

/** Comma, double quotes, GB18030, from the first line. */
const GB18030 = 'csv:Text - txt - csv (StarCalc):44,34,85,1';

for (const name of ['名册.xlsx', '两表.xlsx', '一人一行.xlsx', '一户一行.xlsx', '村.xlsx']) {
  const file = join(registers, name);
  const bytes = new Uint8Array(readFileSync(file));
  const expected = comes(bytes, name);
  report(`${name} saved by LibreOffice as .xlsx`, comes(saved(file, 'xlsx', 'lo-xlsx'), name), expected);
  const old = name.replace('.xlsx', '.xls');
  report(`${name} saved by LibreOffice as .xls`, comes(saved(file, 'xls', 'lo-xls'), old), expected);
  if (name === '名册.xlsx' || name === '两表.xlsx') continue;
  const csv = name.replace('.xlsx', '.csv');
  report(`${name} saved by LibreOffice as .csv in GB18030`, comes(saved(file, GB18030, 'lo-csv'), csv), expected);
}

const require = createRequire(join(here, 'package.json'));
for (const [writer, write] of Object.entries(writers) as [string, Writer][]) {
  for (const name of ['两表.xlsx', '一人一行.xlsx', '一户一行.xlsx', '村.xlsx']) {
    const bytes = new Uint8Array(readFileSync(join(registers, name)));
    const written = await write(readSheets(bytes).sheets, require);
    writeFileSync(join(folder, `${writer.replace('/', '-')}-${name}`), written);
    report(`${name} written by ${writer}`, comes(written, name), comes(bytes, name));
  }
}

/** How many times something stands in the parts of a workbook whose names match. */
const countIn = (bytes: Uint8Array, part: RegExp, text: RegExp) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => part.test(name))
    .reduce((sum, [, content]) => sum + (strFromU8(content).match(text)?.length ?? 0), 0);
/** Every cell by its sheet: what it is and what stands in it. */
const cells = (bytes: Uint8Array) =>
  readSheets(bytes).sheets.map((sheet) => [
    sheet.name,
    Object.entries(cellsOf(sheet)).map(([address, { kind, text }]) => [address, kind, text]),
  ]);

const ours: Record<string, Uint8Array> = {};
const original = new Uint8Array(readFileSync(join(registers, '两表.xlsx')));
const { entries } = read(original, '两表.xlsx');
const records = entries.map(({ record }) => record as Values);
ours['模板.xlsx'] = filledTemplate('household', records, {});
ours['结果.xlsx'] = writeTable(
  entries.map(({ record, issues }) =>
    issues.length === 0 ? { record, verdict: evaluate(record as never) } : { record, issues },
  ),
);
ours['标注.xlsx'] = markWorkbook(original, [
  { sheet: readSheets(original).sheets[0]?.name ?? '', cell: 'B4', severity: 'error', text: '请核对' },
]);

for (const [name, bytes] of Object.entries(ours)) {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  const again = saved(file, 'xlsx', 'ours-xlsx');
  report(`${name}: every cell after LibreOffice saved it`, cells(again), cells(bytes));
  const comments: [RegExp, RegExp] = [/xl\/comments\d+\.xml$/, /<comment /g];
  report(`${name}: its comments`, countIn(again, ...comments), countIn(bytes, ...comments));
  const lists: [RegExp, RegExp] = [/xl\/worksheets\/sheet\d+\.xml$/, /<dataValidation /g];
  report(`${name}: its lists and bounds`, countIn(again, ...lists), countIn(bytes, ...lists));
  saved(file, 'pdf', 'ours-pdf');
}
report(
  '模板.xlsx filled in, saved by LibreOffice, is read',
  comes(saved(join(folder, '模板.xlsx'), 'xlsx', 'ours-xlsx'), '模板.xlsx'),
  comes(ours['模板.xlsx'], '模板.xlsx'),
);

process.stdout.write(
  failed === 0 ? `all as they were; files in ${folder}\n` : `${failed} differ; files in ${folder}\n`,
);
process.exitCode = failed === 0 ? 0 : 1;
