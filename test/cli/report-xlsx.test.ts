import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listedColumns } from '../../src/listing/listed-row.js';
import { readSheets } from '../../src/tables/read-sheets.js';
import { listWords } from '../../src/words/command.js';
import { tableWords } from '../../src/words/tables.js';
import { county, household, member, village } from '../examples.js';
import { workbook } from '../support/registers.js';
import { folderOf, ndjson, run } from './run.js';

const say = tableWords.zh.sheets;
const { row } = listWords.zh;

/** The sheets of a workbook that the command writes, by their names: what stands in each cell, numbers as such. */
async function sheetsOf(files: Readonly<Record<string, unknown>>, args: readonly string[] = []) {
  const folder = folderOf(files);
  const out = join(folder, 'x.xlsx');
  const paths = Object.keys(files).map((name) => join(folder, name));
  const { stdout } = await run(['check', ...paths, '--out', out, '--lang', 'zh', '--as-of', '2018-12-31', ...args]);
  expect(stdout).toBe('');
  const { sheets } = readSheets(new Uint8Array(readFileSync(out)), out);
  const cells = sheets.map(({ name = '', rows }): [string, (string | number)[][]] => [
    name,
    [...rows].map((one) =>
      Array.from(one.cells, (cell) => (cell?.kind === 'number' ? Number(cell.text) : (cell?.text ?? ''))),
    ),
  ]);
  return new Map(cells);
}

/** The rows of the list by what their columns are of. */
function listOf(sheets: ReadonlyMap<string, (string | number)[][]>) {
  const [head = [], ...rows] = sheets.get(say.list) ?? [];
  const ofHouseholds: Partial<typeof row> = say.ofHouseholds;
  expect([
    listedColumns.map((column) => row[column]),
    listedColumns.map((column) => ofHouseholds[column] ?? row[column]),
  ]).toContainEqual(head);
  return rows.map((cells) => Object.fromEntries(listedColumns.map((column, at) => [column, cells[at] ?? ''])));
}

const income = { wages: 5800.5, business: 0, property: 0, transfers: 0, productionCosts: 0 };

describe('a workbook of answers', () => {
  it('tells what the ids of members give to doubt, also where nothing else is told', async () => {
    const one = member({ id: '430000197003051235', birthDate: '1980-01-01' });
    const records = { 'a.ndjson': ndjson([household({ members: [one], income })]) };
    const doubts = (await sheetsOf(records)).get(say.doubts);
    expect(JSON.stringify(doubts)).toContain('校验码');
    expect((await sheetsOf(records, ['--quiet'])).get(say.doubts)).toEqual(doubts);
  });

  it('tells what there is to doubt by the readings that are judged by', async () => {
    const records = {
      'a.ndjson': ndjson([household({ members: [member()], income: { ...income, wages: 1500, transfers: 1600 } })]),
    };
    const byNational = ['--reading', 'povertyLine=national'];
    const doubts = (await sheetsOf(records, byNational)).get(say.doubts)?.slice(1) ?? [];
    expect(doubts).toEqual([[expect.anything(), 'H1', say.doubt, expect.stringContaining('转移性收入')]]);
    expect((await sheetsOf(records)).get(say.doubts)?.slice(1)).toEqual([]);
  });

  it('says how many it leaves out where only some are asked for', async () => {
    const records = { 'a.ndjson': ndjson([household(), household({ id: 'H2', income }), household({ id: 'H3' })]) };
    const about = async (...args: string[]) => JSON.stringify((await sheetsOf(records, args)).get(say.about));
    expect(await about('--only', 'undetermined')).toContain('另有3条已核查，不在 --only 之列，未列出');
    expect(await about()).not.toContain('--only');
  });

  it('has a row a record in the order of the source: numbers as numbers, an id of digits as text', async () => {
    const records = [
      household({ id: '430000200001012345', members: [member()], income, housing: null }),
      village({ tasks: null }),
      county(),
      { level: 'household', id: '7', members: [] },
    ];
    const sheets = await sheetsOf({ 'a.ndjson': ndjson(records) });
    expect([...sheets.keys()]).toEqual([say.list, say.criteria, say.villages, say.doubts, say.about]);
    const rows = listOf(sheets);
    expect(rows.map(({ id, level, outcome, line }) => [id, level, outcome, line])).toEqual([
      ['430000200001012345', '户', '待核实', 1],
      ['V7', '村', '待核实', 2],
      ['C3', '县', '达标', 3],
      ['7', '户', say.refused, 4],
    ]);
    expect(rows[0]).toMatchObject({ persons: 1, figure: 5800.5, above: 5800.5 - 3200 });
    expect(sheets.get(say.doubts)?.[1]?.slice(0, 3)).toEqual(['', '7', say.refused]);
  });

  it('sums up by criterion and by village, and names those of no village', async () => {
    const records = [household({ id: '1' }), household({ id: '2', village: null, income: { ...income, wages: 1 } })];
    const sheets = await sheetsOf({ 'a.ndjson': ndjson(records) });
    expect(sheets.get(say.villages)?.slice(1)).toEqual([
      ['V7', 1, 0, 0, 0],
      [listWords.zh.noVillage, 0, 1, 0, 0],
    ]);
    expect(sheets.get(say.criteria)?.slice(1)).toEqual([['收入', 1, 0]]);
  });

  it('tells of a register what stands in its rows beside the record, and what of none', async () => {
    const header = ['户编号', '姓名', '与户主关系', '证件号码', '备查'];
    const bytes = workbook([
      {
        name: '表',
        rows: [header, ['1', '甲', '户主', '439900197001010010', 'x'], ['2', '乙', '户主', '439900197001010029', null]],
      },
    ]);
    const sheets = await sheetsOf({ 'a.xlsx': bytes });
    const doubts = sheets.get(say.doubts)?.slice(1) ?? [];
    const failing = doubts.filter(([, , , text]) => String(text).includes('校验码'));
    expect(doubts).toContainEqual(['', '', say.table, expect.stringContaining('备查'), '表!E1']);
    // One of two numbers that differ in their last character alone fails its check, at least.
    expect(failing.length).toBeGreaterThan(0);
    for (const [, id, kind, , cell] of failing) expect([kind, cell]).toEqual([say.doubt, `表!D${Number(id) + 1}`]);
    expect(listOf(sheets).map(({ cell }) => cell)).toEqual(['表!A2', '表!A3']);
  });

  it('lets no name or id through that is to be masked', async () => {
    const people = [member({ name: '王建国', relation: 'head' })];
    const files = {
      'a.ndjson': ndjson([household({ id: 'H123456', members: people }), { level: 'household', id: 'Q98765' }]),
    };
    const all = async (args: readonly string[]) => JSON.stringify([...(await sheetsOf(files, args))]);
    for (const secret of ['王建国', 'H123456', 'Q98765']) {
      expect(await all([])).toContain(secret);
      expect(await all(['--mask'])).not.toContain(secret);
    }
  });
});
