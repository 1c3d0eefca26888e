import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { folderOf, root, run } from './run.js';

const mark = (file: string, cwd: string) =>
  run(['tables', 'mark', file, '--lang', 'zh', '--as-of', '2018-12-31', '--out', '标.xlsx'], { cwd });

describe('tables mark', () => {
  test('takes workbooks only, and says so before it reads anything else', async () => {
    const cwd = folderOf({
      '名册.csv': readFileSync(join(root, 'fixtures/tables/一人一行.gbk.csv')),
      '名册.xls': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
      '文本.xlsx': '户编号,家庭人口数\n1,1\n',
    });
    for (const file of ['名册.csv', '名册.xls', '文本.xlsx']) {
      const { status, stdout, stderr } = await mark(file, cwd);
      expect([status, stdout, stderr.trim().split('\n').at(-1)]).toEqual([
        2,
        '',
        `${file}：只有 .xlsx、.xlsm 文件可以标注`,
      ]);
    }
    const { stdout } = await run(['tables', 'mark', '--help']);
    expect(stdout).toContain('.xlsx');
    expect(stdout).not.toMatch(/\.(?:xls|csv)\b/);
  });
  test('keeps the macros of a workbook, under the name by which Excel opens it', async () => {
    const parts = unzipSync(readFileSync(join(root, 'fixtures/tables/问题名册.xlsx')));
    const macros = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7) & 255);
    const cwd = folderOf({ '名册.xlsm': Buffer.from(zipSync({ ...parts, 'xl/vbaProject.bin': macros })) });
    const as = { status: 2, stderr: expect.stringContaining('标.xlsx：标注副本的扩展名须为 .xlsm') };
    expect(await mark('名册.xlsm', cwd)).toMatchObject(as);
    expect(existsSync(join(cwd, '标.xlsx'))).toBe(false);
    const marked = await run(['tables', 'mark', '名册.xlsm', '--lang', 'zh', '--out', '标.xlsm'], { cwd });
    expect(marked.status).toBe(0);
    const after = unzipSync(readFileSync(join(cwd, '标.xlsm')));
    expect(after['xl/vbaProject.bin']).toEqual(macros);
    expect(after['xl/comments1.xml']).toBeDefined();
    const checked = await run(['check', '名册.xlsm', '--lang', 'zh'], { cwd });
    expect(checked.stderr).toContain('文件含有宏，不会运行');
  });
  test('says what each colour means, where it says how many cells have it and on each of them', async () => {
    const cwd = folderOf({ '名册.xlsx': readFileSync(join(root, 'fixtures/tables/问题名册.xlsx')) });
    const { stderr } = await mark('名册.xlsx', cwd);
    const counts =
      /标红(\d+)格（须更正），标黄(\d+)格（须先回答），标蓝(\d+)格（请核对）/.exec(stderr)?.slice(1).map(Number) ?? [];
    const parts = unzipSync(readFileSync(join(cwd, '标.xlsx')));
    const said = Object.entries(parts)
      .filter(([name]) => /xl\/comments\d+\.xml$/.test(name))
      .flatMap(([, bytes]) => Buffer.from(bytes).toString().split('<comment ').slice(1));
    const begun = (word: string) => said.filter((one) => one.includes(`>${word}：`)).length;
    expect(said.length).toBe(counts.reduce((sum, one) => sum + one, 0));
    expect(counts[0]).toBe(begun('须更正'));
    expect(counts.every((one) => one > 0)).toBe(true);
  });
  test('says of a file that is not there that it is not there, of the mapping too', async () => {
    const cwd = folderOf({ '名册.csv': '户编号,家庭人口数\n1,1\n' });
    const missing = (file: string) => expect.stringContaining(`${file}：文件不存在；请检查路径`);
    expect(await mark('没有.xlsx', cwd)).toMatchObject({ status: 2, stderr: missing('没有.xlsx') });
    const checked = await run(['check', '名册.csv', '--map', '没有.json', '--lang', 'zh'], { cwd });
    expect(checked).toMatchObject({ status: 2, stderr: missing('没有.json') });
    const folder = await mark('.', cwd);
    expect(folder).toMatchObject({ status: 2, stderr: expect.stringContaining('文件无法读取') });
  });
});
