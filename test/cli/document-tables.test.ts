import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/tables/read-sheets.js';
import { DAY } from '../examples.js';
import { claimedCounty, seen } from '../support/evaluated-county.js';
import { householdIn } from '../support/places.js';
import { folderOf, ndjson, root, run } from './run.js';

/** All ids are digits: what tells them from figures is what they are, not what they look like. */
const digits = (text: string) =>
  text
    .replaceAll(
      /(registered|exited|notRegistered)-V(\d)-(\d+)/gi,
      (_, kind: string, village: string, at: string) => `${9000 + kind.length}${village}${at.padStart(3, '0')}`,
    )
    .replaceAll(/"V(\d)"/g, '"043100$1"')
    .replaceAll('"C1"', '"0431"');
const { households, places } = claimedCounty({ villages: 4, registered: 2, exited: 4, notRegistered: 4 });
const before = (id: string, village: string) =>
  householdIn(id, village, 'met', 3, { asOf: '2017-12-31', register: { status: 'exited', exitDate: '2017-06-01' } });
const after = (id: string, village: string) =>
  householdIn(id, village, 'notMet', 3, { asOf: DAY, register: { status: 'exited', exitDate: '2017-06-01' } });
const watched = ['V0', 'V1'].flatMap((village) =>
  [1, 2].flatMap((at) => [before(`exited-${village}-9${at}`, village), after(`exited-${village}-9${at}`, village)]),
);
const files = {
  'claimed/a.ndjson': digits(ndjson([...households, ...places])),
  'observed/a.ndjson': digits(ndjson(households.map((one, at) => seen(one, at % 9 === 3 ? 'notMet' : 'met')))),
  'years/a.ndjson': digits(ndjson(watched)),
};
const isId = (text: string) => /^(?:900\d|901\d|0431|9\d{7})/.test(text);
const isFigure = (text: string) => /^-?\d+(?:\.\d+)?$/.test(text);
const drawing = ['--seed', 's', '--households', '2', '--villages', '2', '--county', '0431'];

const commands: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  rollup: (folder) => [
    'rollup',
    join(folder, 'claimed'),
    '--as-of',
    DAY,
    '--progress',
    '--whole',
    '--line-rise',
    '100',
  ],
  progress: (folder) => [
    ...['progress', join(folder, 'claimed'), '--as-of', '2019-12-31', '--whole'],
    ...['--figures', join(root, 'fixtures/progress/published.json')],
  ],
  watch: (folder) => ['watch', join(folder, 'years')],
  sample: (folder) => ['sample', join(folder, 'claimed'), ...drawing],
  size: (folder) => ['sample', join(folder, 'claimed'), '--size'],
  assess: (folder) => [
    ...['assess', '--claimed', join(folder, 'claimed'), '--observed', join(folder, 'observed'), '--as-of', DAY],
  ],
};

describe.each(Object.entries(commands))('the tables of %s', (_, args) => {
  it('are numbers in a workbook, and ids texts, though these be digits too', async () => {
    const folder = folderOf(files);
    const out = join(folder, 'out.xlsx');
    const { status, stderr } = await run([...args(folder), '--lang', 'zh', '--quiet', '--out', out]);
    expect([status, stderr], stderr).toEqual([expect.toSatisfy((one) => one < 2), '']);
    const cells = readSheets(new Uint8Array(readFileSync(out)), out).sheets.flatMap(({ rows }) =>
      [...rows].flatMap((row) => row.cells.flatMap((cell) => cell ?? [])),
    );
    expect(cells.filter(({ kind, text }) => kind === 'text' && isFigure(text) && !isId(text))).toEqual([]);
    const numbers = cells.filter(({ kind }) => kind === 'number').map(({ text }) => text);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter(isId)).toEqual([]);
  });

  it('can be put in order by their figures on a page', async () => {
    const { stdout } = await run([...args(folderOf(files)), '--lang', 'zh', '--format', 'html', '--quiet']);
    const tables = stdout.match(/<table[\s\S]*?<\/table>/g) ?? [];
    expect(tables.length).toBeGreaterThan(0);
    for (const table of tables) {
      const rows = table.match(/<tr><td/g) ?? [];
      expect(table.startsWith('<table data-sorts>')).toBe(rows.length > 1);
      if (rows.length < 2) continue;
      const plain = [...table.matchAll(/<td data-name="[^"]*">([^<]*)</g)].map(([, text = '']) => text);
      expect(plain.filter((text) => isFigure(text) && !isId(text))).toEqual([]);
    }
  });
});
