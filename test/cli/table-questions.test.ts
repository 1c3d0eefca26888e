import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { tableCommandWords } from '../../src/words/table-commands.js';
import { inProcess } from '../support/printed.js';
import { folderOf, run, runBuilt } from './run.js';

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

test('of very many questions the first are listed, and where all of them are', async () => {
  const rows = Array.from({ length: 120 }, (_, at) => `${at},户主,1970-01-01\n${at},之子,2008-01-01\n`);
  const header = '户编号,与户主关系,出生日期,在校生状况\n';
  const cwd = folderOf({
    '名册.csv':
      header +
      rows
        .join('')
        .replace(/2008-01-01/g, '2008-01-01,非在校生')
        .replace(/1970-01-01/g, '1970-01-01,'),
  });
  const { stderr } = await runBuilt(['check', '名册.csv', '--lang', 'zh', '--as-of', '2018-12-31'], { cwd });
  expect(stderr).toContain('有120个问题须先回答');
  expect(stderr.match(/notInSchool:\d+\[\w+\]\u3000/g)?.length).toBe(100);
  expect(stderr).toContain('另有20个问题，用 tuopin tables map 查看');
  const { stdout } = await runBuilt(['tables', 'map', '名册.csv', '--lang', 'zh', '--as-of', '2018-12-31'], { cwd });
  expect(stdout.match(/notInSchool:\d+\[\w+\]\u3000/g)?.length).toBe(120);
  const marked = stdout.split('\n').filter((line) => line.startsWith('  ? '));
  expect(marked).toEqual([expect.stringMatching(/　须先回答：notInSchool:.*、…$/)]);
});

test('a mapping of nothing there is is a slip of who gave it', async () => {
  const cwd = folderOf({ '名册.csv': asking, 'm.json': { columns: { 备注: 'ingore' } } });
  const { status, stderr } = await run(['check', '名册.csv', '--map', 'm.json'], { cwd });
  expect(status).toBe(2);
  expect(stderr).toContain('columns.备注: "ingore" is none of the options (ignore?)');
});

describe('at a terminal', () => {
  /** A terminal at which somebody types these lines, and then no more. */
  function typing(...lines: string[]) {
    const shown: string[] = [];
    const ask = async (question: string) => {
      shown.push(question);
      return lines.shift();
    };
    return { ask, shown };
  }
  const two = '户编号,家庭人口数,工资性收入,财产性收入\n1,1,3500,/\n2,1,无,1\n';
  async function answered(args: readonly string[], lines: readonly string[], text = two) {
    const cwd = folderOf({ '名册.csv': text });
    const { ask, shown } = typing(...lines);
    const paths = args.map((one) => (one.endsWith('.csv') || one.endsWith('.json') ? join(cwd, one) : one));
    return { ...(await inProcess(paths, { language: 'zh', session: { ask } })), shown, cwd };
  }
  const check = ['check', '名册.csv', '--as-of', '2018-12-31'];

  test('questions are asked once, and the table is read with the answers', async () => {
    const { stdout, stderr, shown } = await answered(check, ['1', '１', '2']);
    expect(shown).toHaveLength(3);
    expect(stderr).toContain('有3个问题须先回答。输入序号后回车；直接回车则暂不回答。');
    expect(stderr).toMatch(/已按回答读取.*--map/);
    expect(stderr).toContain('退回更正0行');
    expect(stderr).not.toContain('答案写入对应关系文件的 answers');
    expect(stdout).toContain('退回更正0');
  });

  test('what is left open is listed as where there is nobody to ask', async () => {
    const { stderr, shown, status } = await answered(check, ['', '', '']);
    const { stderr: unasked } = await answered(check, []);
    expect([shown.length, status]).toEqual([3, 3]);
    const listed = (text: string) =>
      text.slice(text.indexOf('答案写入对应关系文件的 answers')).replace(/\S*\/名册\.csv/g, '名册.csv');
    expect(listed(stderr)).toBe(listed(unasked));
    expect(stderr).not.toContain('已按回答读取');
  });

  test('what is no number of an option is asked again; the end of the input ends the questions', async () => {
    const { shown, stderr } = await answered(check, ['0', '9', 'x', '1']);
    expect(shown).toHaveLength(5);
    expect(stderr.match(/请输入1至[23]，或按回车跳过。/g)).toHaveLength(3);
    expect(stderr).toContain('有2个问题须先回答；');
  });

  test('the mapping that is written keeps the answers, and with it nothing is asked', async () => {
    const mapping = ['tables', 'map', '名册.csv', '--out', '对应关系.json'];
    const { cwd, stderr } = await answered(mapping, ['1', '1', '1']);
    // What was just done is not advised.
    expect(stderr).not.toContain('要下次不再询问');
    const file = join(cwd, '对应关系.json');
    expect(Object.values(JSON.parse(readFileSync(file, 'utf8')).answers)).toHaveLength(3);
    const { ask, shown } = typing();
    const again = await inProcess(['check', join(cwd, '名册.csv'), '--as-of', '2018-12-31', '--map', file], {
      language: 'zh',
      session: { ask },
    });
    expect(shown).toEqual([]);
    expect(again.stderr).toContain('退回更正0行');
  });

  test('beside a mapping the new answers are advised to go into it, and what it holds is kept', async () => {
    const cwd = folderOf({ '名册.csv': two, 'm.json': { columns: {}, answers: { 'none:无': 'zero' } } });
    const [list, map] = [join(cwd, '名册.csv'), join(cwd, 'm.json')];
    const asked = async (args: readonly string[], ...lines: string[]) =>
      inProcess(args, { language: 'zh', session: { ask: typing(...lines).ask } });
    const { stderr } = await asked(['check', list, '--as-of', '2018-12-31', '--map', map], '1', '1');
    const advised = /tuopin (tables map \S+ --map \S+ --out \S+) 回答并存下/.exec(stderr)?.[1] ?? '';
    expect(advised).toBe(`tables map ${list} --map ${map} --out ${map}`);
    expect((await asked(['check', list, '--as-of', '2018-12-31', '--map', map])).stderr).toContain(`在 ${map} 的`);
    await asked(advised.split(' '), '1', '1');
    expect(JSON.parse(readFileSync(map, 'utf8')).answers).toMatchObject({ 'none:无': 'zero' });
    expect(Object.keys(JSON.parse(readFileSync(map, 'utf8')).answers)).toHaveLength(3);
  });

  test('one option is asked for alone, and a question that shows no cell names no example', async () => {
    const days = '户编号,家庭人口数,姓名,与户主关系,出生日期\n1,1,甲,户主,/\n';
    const { shown, stderr } = await answered(check, ['2', '1'], days);
    expect(shown.slice(0, 2)).toEqual(Array(2).fill('请选择（1，或按回车跳过）：'));
    expect(stderr).toContain('请输入1，或按回车跳过。');
    const { asked } = tableCommandWords.zh;
    expect(asked('1/1', '是否日期？', 'B2', 3, [])).toBe('1/1　是否日期？（B2，共3格）');
    expect(tableCommandWords.en.asked('1/1', 'Days?', 'B2', 3, [])).toBe('1/1  Days? (B2, 3 cells)');
  });

  test('the year is asked for where no column gives it, before what depends on it', async () => {
    const undated = ['check', '名册.csv'];
    const { shown, stderr, stdout } = await answered(undated, ['去年', '２０１８', '1', '1', '2']);
    const { whichYear } = tableCommandWords.zh;
    expect(shown.map((question) => question === whichYear)).toEqual([true, true, false, false, false]);
    expect(stderr).toContain('请输入四位年份（如 2018）或日期（如 2018-12-31），或按回车跳过。');
    expect(stderr).toContain('按 2018-12-31 核查。要下次不再询问，加上 --as-of 2018-12-31');
    const dated = await answered(check, ['1', '1', '2']);
    expect(stdout).toBe(dated.stdout);
    for (const typed of ['2018年', '2018年底', '2018年末', '2018/12/31', '2018-12-31']) {
      expect((await answered(undated, [typed, '1', '1', '2'])).stdout, typed).toBe(dated.stdout);
    }
    for (const typed of ['18', '20188', '2018年12月', '2018-02-30']) {
      expect((await answered(undated, [typed, '2018', '1', '1', '2'])).shown.slice(0, 2), typed).toEqual([
        whichYear,
        whichYear,
      ]);
    }
    // Left open it is told as where there is nobody to ask, and asked once.
    const open = await answered(undated, ['', '1', '1', '2']);
    expect(open.shown.filter((question) => question === whichYear)).toHaveLength(1);
    expect(open.stderr).toContain('没有“年度”一栏，不知按哪一天认定');
    expect((await answered(check, ['1', '1', '2'])).shown).not.toContain(whichYear);
    const noYear = '户编号,家庭人口数,年度\n1,1,2018\n2,1,\n';
    expect((await answered(undated, [], noYear)).shown).toEqual([]);
  });

  test('nothing is asked where quiet is asked for, or records come from standard input', async () => {
    expect((await answered([...check, '--quiet'], ['1'])).shown).toEqual([]);
    expect((await answered([...check, '-'], ['1'])).shown).toEqual([]);
  });
});

test('a header that has changed since the mapping was made is noticed', async () => {
  const cwd = folderOf({
    '名册.csv': '户编号,户主姓名,家庭人口数,工资收入（元）\n1,甲,1,3500\n',
    'm.json': {
      columns: { 户编号: 'id', 户主姓名: 'headName', 家庭人口数: 'reported.members', '工资（元）': 'income.wages' },
    },
  });
  const { stderr } = await run(['check', '名册.csv', '--map', 'm.json', '--as-of', '2018-12-31', '--lang', 'zh'], {
    cwd,
  });
  expect(stderr).toContain('对应关系中的“工资（元）”一栏，表中没有');
  expect(stderr).toContain('“工资收入（元）”一栏是对应关系中没有的新栏');
});
