import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
      expect([status, stdout, stderr.trim().split('\n').at(-1)]).toEqual([2, '', `${file}：只有 .xlsx 文件可以标注`]);
    }
    const { stdout } = await run(['tables', 'mark', '--help']);
    expect(stdout).toContain('.xlsx');
    expect(stdout).not.toMatch(/\.(?:xls|csv)\b/);
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
