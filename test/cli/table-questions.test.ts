import { expect, test } from 'vitest';
import { folderOf, run } from './run.js';

const asking = '户编号,家庭人口数,工资性收入\n1,1,3500\n2,1,无\n';

test('the questions of a table are followed, once, by how to answer them', async () => {
  const cwd = folderOf({ '名册.csv': asking });
  const { stderr } = await run(['check', '名册.csv', '--lang', 'zh'], { cwd });
  const told = stderr.split('\n').filter((line) => line.includes('tuopin tables map 名册.csv --out 对应关系.json'));
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/"answers": \{ "[^"]+": "[^"]+" \}/);
  const answered = folderOf({ '名册.csv': asking.replace('无', '1').replace('工资性收入', '工资性收入（元）') });
  expect((await run(['check', '名册.csv', '--lang', 'zh'], { cwd: answered })).stderr).not.toContain('--out');
});

test('a mapping of nothing there is is a slip of who gave it', async () => {
  const cwd = folderOf({ '名册.csv': asking, 'm.json': { columns: { 备注: 'ingore' } } });
  const { status, stderr } = await run(['check', '名册.csv', '--map', 'm.json'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('columns.备注: "ingore" (ignore?)');
});
