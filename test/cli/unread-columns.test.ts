/** Columns of registers that nothing is read from: what stands in them is told where the verdicts are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../../src/tables/read-sheets.js';
import { type Cell, csvText, workbook } from '../support/registers.js';
import { folderOf, run } from './run.js';

const HEAD = ['户编号', '户主姓名', '家庭人口数', '人均纯收入（元）', '失学辍学情况', '备注', '电话'];
const rows: Cell[][] = [
  [...HEAD, ''],
  ['H1', '张三', 4, 5000, '一孩辍学', '', '1', ''],
  ['H2', '李四', 3, 5000, '', '已辍学', '2', '附'],
  ['H3', '王五', 3, 5000, ' ', '低保户', '3', ''],
];
const UNREAD =
  '未读取的栏：失学辍学情况（有内容1格）、备注（有内容2格）、无表头的H列（有内容1格）；内容未参与核查，请人工核对';
const asOf = ['--as-of', '2018-12-31'];

/** What stands in the cells of a sheet. */
const sheetTexts = (folder: string, file: string, sheet: string) =>
  readSheets(new Uint8Array(readFileSync(join(folder, file))), file)
    .sheets.filter(({ name }) => name === sheet)
    .flatMap(({ rows }) => [...rows].flatMap(({ cells }) => cells.map((cell) => cell?.text)));

/** The lines of what is printed as they were before they were folded. */
const unfolded = (text: string) => text.replace(/\n/g, '');

describe('columns that nobody knows, and remarks', () => {
  it('are told at the end of the list with how many cells are filled, whatever is quiet and whoever is asked for', async () => {
    const cwd = folderOf({ '名册.csv': csvText(rows), '名册.xlsx': workbook([{ name: '户', rows }]) });
    for (const file of ['名册.csv', '名册.xlsx'])
      for (const more of [[], ['--quiet'], ['--id', 'H3'], ['--only', 'met'], ['--sort', 'id'], ['--jobs', '2']]) {
        const { stdout } = await run(['check', file, ...asOf, '--lang', 'zh', ...more], { cwd });
        expect(unfolded(stdout)).toContain(UNREAD);
      }
    const { stdout } = await run(['check', '名册.csv', ...asOf, '--quiet', '--lang', 'en'], { cwd });
    expect(stdout.replace(/\n/g, ' ')).toContain(
      'columns not read: 失学辍学情况 (1 filled), 备注 (2 filled), column H without a heading (1 filled); nothing in them was judged, look at them',
    );
  });

  it('are told on the page, on the sheet 说明 of the workbook, and on standard error unless that is quiet', async () => {
    const cwd = folderOf({ '名册.csv': csvText(rows) });
    for (const format of ['md', 'html'])
      expect(
        (await run(['check', '名册.csv', ...asOf, '--quiet', '--lang', 'zh', '--format', format], { cwd })).stdout,
      ).toContain(UNREAD);
    await run(['check', '名册.csv', ...asOf, '--quiet', '--lang', 'zh', '-o', '结果.xlsx'], { cwd });
    expect(sheetTexts(cwd, '结果.xlsx', '说明')).toContain(UNREAD);
    expect(sheetTexts(cwd, '结果.xlsx', '疑点')).toContain('“备注”一栏有内容的2格未读取，请人工核对');
    const { stderr } = await run(['check', '名册.csv', ...asOf, '--lang', 'zh'], { cwd });
    expect(stderr).toContain('F1：“备注”一栏有内容的2格未读取，请人工核对');
  });

  it('are told with the village that is asked for, wherever its first row stands, and where it has none', async () => {
    const head = ['户编号', '村编号', '户主姓名', '年度家庭人口数', '人均纯收入（元）', '年度', '走访情况', '备注'];
    // A table is handed on sixteen records at a time.
    for (const before of [15, 16, 17, 32, 47, 48]) {
      const of = (at: number) => (at < before ? 'V1' : 'V2');
      const table = [
        head,
        ...Array.from({ length: 48 }, (_, at) => [`H${at}`, of(at), '张三', 3, 5000, 2018, '好', '无']),
      ];
      const cwd = folderOf({ '名册.csv': csvText(table) });
      const told = '未读取的栏：走访情况（有内容48格）、备注（有内容48格）';
      const args = ['check', '名册.csv', '--village', 'V2', '--lang', 'zh'];
      for (const more of [[], ['--jobs', '2'], ['--against', '名册.csv'], ['--format', 'md']])
        expect(unfolded((await run([...args, ...more], { cwd })).stdout).split(told)).toHaveLength(
          more[0] === '--against' ? 3 : 2,
        );
      await run([...args, '-o', '结果.xlsx'], { cwd });
      expect(sheetTexts(cwd, '结果.xlsx', '说明')).toContainEqual(expect.stringContaining(told));
      const doubts = sheetTexts(cwd, '结果.xlsx', '疑点').filter((text) => text?.includes('一栏') === true);
      expect(doubts).toHaveLength(2);
    }
  });

  it('are told of a second list too', async () => {
    const known = rows.map((row) => row.slice(0, 4));
    const cwd = folderOf({ '名册.csv': csvText(known), '核查.csv': csvText(rows) });
    const args = ['check', '名册.csv', '--against', '核查.csv', ...asOf, '--quiet', '--lang', 'zh'];
    expect(unfolded((await run(args, { cwd })).stdout)).toContain(`；核查.csv：${UNREAD}`);
  });

  it('are not told where nothing stands in them, or where they are known', async () => {
    const blank = [HEAD, ...rows.slice(1).map((row) => [...row.slice(0, 4), '', ' ', '138'])];
    const cwd = folderOf({
      '名册.csv': csvText(blank),
      '对应.json': JSON.stringify({ columns: { 失学辍学情况: 'ignore' } }),
    });
    const { stdout, stderr } = await run(['check', '名册.csv', ...asOf, '--lang', 'zh'], { cwd });
    expect(stdout).not.toContain('未读取');
    expect(stderr).not.toContain('备注');
    const filled = folderOf({
      '名册.csv': csvText(rows),
      '对应.json': JSON.stringify({ columns: { 失学辍学情况: 'ignore' } }),
    });
    const mapped = await run(['check', '名册.csv', '--map', '对应.json', ...asOf, '--lang', 'zh'], { cwd: filled });
    // Somebody has said that it is not needed; what stands among remarks nobody can know before.
    expect(mapped.stdout).toContain('未读取的栏：备注（有内容2格）');
  });

  it('count what stands in them, in a text that is read twice and in a workbook alike', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ remark: fc.constantFrom('', ' ', '注意', '0'), other: fc.constantFrom('', '乙') }), {
          minLength: 1,
          maxLength: 12,
        }),
        async (cells) => {
          const table: Cell[][] = [
            [...HEAD.slice(0, 4), '备注', '备查'],
            ...cells.map(({ remark, other }, at) => [`H${at}`, '张三', 1, 5000, remark, other]),
          ];
          const cwd = folderOf({ 'a.csv': csvText(table), 'a.xlsx': workbook([{ name: '户', rows: table }]) });
          const filled = (name: 'remark' | 'other') => cells.filter((one) => one[name].trim() !== '').length;
          const told = [
            ...(filled('remark') > 0 ? [`备注（有内容${filled('remark')}格）`] : []),
            ...(filled('other') > 0 ? [`备查（有内容${filled('other')}格）`] : []),
          ];
          for (const file of ['a.csv', 'a.xlsx']) {
            const { stdout } = await run(['check', file, ...asOf, '--quiet', '--lang', 'zh'], { cwd });
            const line = stdout.split('\n').find((one) => one.startsWith('未读取')) ?? '';
            expect(line).toBe(told.length === 0 ? '' : `未读取的栏：${told.join('、')}；内容未参与核查，请人工核对`);
          }
        },
      ),
      { numRuns: 10 },
    );
  });
});
