/** What records hold that cannot be true: listed by `tuopin inspect`, counted by `check`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSheets } from '../src/tables/read-sheets.js';
import { county, household, type Plain, village } from './examples.js';
import { printed } from './support/printed.js';
import { idNumber } from './support/registers.js';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, ...records: unknown[]) =>
  writeFileSync(at(name), records.map((record) => `${JSON.stringify(record)}\n`).join(''));

const head = { name: '向大山', relation: 'head' };
const heads = [head, { ...head, name: '石老根' }];
const born = { birthDate: '2010-01-01', schooling: 'notYetDue' };
const tooOld = household({ id: 'H1', village: 'V2', members: [{ ...born }, { name: '某人', ...born }] });
const two = household({ id: 'H9', village: 'V1', members: [...heads, { ...born }, heads[0]] });

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tuopin-'));
  write(
    'found.ndjson',
    household({ id: 'H0', village: null, members: heads }),
    tooOld,
    two,
    household({ id: 'H3', village: 'V1', members: heads }),
    village(),
    county(),
  );
  write('refused.ndjson', tooOld, { level: 'household', id: 'X' });
  write('fine.ndjson', household());
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const listed = async (...args: string[]) => {
  const { status, stdout } = await printed(['inspect', ...args, '--format', 'json']);
  return { status, found: JSON.parse(stdout) as Plain[] };
};

describe('tuopin inspect', () => {
  it('lists what is found by village, id, code and place, those without a village last', async () => {
    const { status, found } = await listed(at('found.ndjson'));
    expect(status).toBe(0);
    expect(found.map(({ village, id, code, path, line }) => [village, id, code, path, line])).toEqual([
      ['V1', 'H3', 'severalHeads', 'members[0].relation', 4],
      ['V1', 'H9', 'memberTwice', 'members[3]', 3],
      ['V1', 'H9', 'severalHeads', 'members[0].relation', 3],
      ['V1', 'H9', 'notYetDueTooOld', 'members[2].schooling', 3],
      ['V2', 'H1', 'notYetDueTooOld', 'members[0].schooling', 2],
      ['V2', 'H1', 'notYetDueTooOld', 'members[1].schooling', 2],
      [null, 'H0', 'severalHeads', 'members[0].relation', 1],
    ]);
    const lines = await printed(['inspect', at('found.ndjson'), '--format', 'ndjson']);
    const items = lines.stdout.trimEnd().split('\n');
    expect(items.map((line) => JSON.parse(line) as Plain)).toEqual(found);
  });

  it('is read by people, under each village and record once', async () => {
    const zh = await printed(['inspect', at('found.ndjson')], 'zh');
    expect(zh).toMatchObject({ status: 0, stderr: '' });
    const lines = zh.stdout.split('\n');
    expect(lines.filter((line) => !line.startsWith(' '))).toEqual([
      '村 V1',
      '村 V2',
      '所在村未填',
      '',
      '共读取 6 条记录：已核查 6 条，退回更正 0 条，其他级别未核查 0 条；疑点 7 条：有误 6，存疑 1，提示 0',
      '',
    ]);
    expect(lines.filter((line) => /^ {2}\S/.test(line))).toHaveLength(4);
    expect(lines).toContain(
      '    有误　成员3就学情况填“未到入学时间”，但在最近的入学年龄计算截止日（2018年8月31日）已满7周岁；请核对出生日期和就学情况  [notYetDueTooOld members[2].schooling]',
    );
    const en = await printed(['inspect', at('fine.ndjson')]);
    expect(en.stdout).toBe(
      '1 record read: 1 inspected, 0 refused, 0 of another level skipped; 0 findings: 0 errors, 0 warnings, 0 notes\n',
    );
  });

  it('takes ids, levels, days and codes that are not looked for', async () => {
    const file = at('found.ndjson');
    expect((await listed(file, '--id', 'H9', '--off', 'severalHeads', '--off', 'memberTwice')).found).toHaveLength(1);
    expect((await listed(file, '--id', 'H1', '--as-of', '2017-08-30')).found).toEqual([]);
    expect((await listed(file, '--level', 'village')).found).toEqual([]);
    // The small rulebook has no ages.
    expect((await listed(file, '--id', 'H1', '--rulebook', 'fixtures/small-rulebook')).found).toEqual([]);
    for (const language of ['zh', 'en'] as const) {
      const slip = await printed(['inspect', file, '--off', 'severalHead'], language);
      expect(slip).toMatchObject({ status: 2, stdout: '' });
      expect(slip.stderr).toMatch(/--off severalHead.* severalHeads\??\n$/);
    }
  });

  it('says what is refused and goes on', async () => {
    const { status, stdout, stderr } = await printed(['inspect', at('refused.ndjson'), '--format', 'ndjson']);
    expect(status).toBe(3);
    expect(stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(stderr).toMatch(/household X.*line 2/);
    expect((await printed(['inspect', at('none.ndjson')])).status).toBe(3);
  });

  it('counts every record that is read: inspected, refused or skipped', async () => {
    const files = [at('refused.ndjson'), at('found.ndjson')];
    const counts = '8 records read: 5 inspected, 1 refused, 2 of another level skipped; 10 findings';
    const text = await printed(['inspect', ...files, '--level', 'household']);
    expect(text.stdout).toContain(counts);
    const zh = await printed(['inspect', ...files, '--level', 'household'], 'zh');
    expect(zh.stdout).toContain('共读取 8 条记录：已核查 5 条，退回更正 1 条，其他级别未核查 2 条；疑点 10 条');
    for (const format of ['json', 'ndjson']) {
      const { stderr } = await printed(['inspect', ...files, '--level', 'household', '--format', format]);
      expect(stderr).toContain(counts);
    }
    expect((await printed(['inspect', at('found.ndjson'), '--format', 'json'])).stderr).toBe('');
  });

  it('names nobody where names are masked', async () => {
    const { stdout } = await printed(['inspect', at('found.ndjson'), '--mask']);
    expect(stdout).toMatch(/village V-[0-9a-f]{16}/);
    // The name of the folder is any.
    expect(stdout.replaceAll(folder, '')).not.toMatch(/V1|H9|向大山/);
  });
});

describe('a list of findings', () => {
  const man = '439981197506300076';
  const jump = household({
    id: 'H7',
    village: 'V3',
    asOf: '2019-12-31',
    income: { ...(household().income as Plain), wages: 90000 },
  });
  const list = () => [
    household({ id: 'H7', village: 'V3', members: [{ id: man, gender: 'female' }] }),
    jump,
    household({ id: 'H8', village: 'V3', members: [{ id: man }] }),
  ];

  it('has what only several records show, and what may have been meant', async () => {
    write('list.ndjson', ...list());
    const { found } = await listed(at('list.ndjson'));
    expect(
      found.map(({ village, id, code, line, proposal }) => [
        village,
        id,
        code,
        line,
        (proposal as Plain | undefined)?.to,
      ]),
    ).toEqual([
      ['V3', 'H7', 'genderAgainstId', 1, 'male'],
      ['V3', 'H7', 'personTwice', undefined, undefined],
      ['V3', 'H7', 'yearJump', undefined, undefined],
    ]);
    const { stdout } = await printed(['inspect', at('list.ndjson')], 'zh');
    expect(stdout).toContain('核对：成员1性别是否为男（现填女，与身份证号码不符）？');
    expect(stdout).toMatch(/\n {2}户 H7\n/);
    expect((await listed(at('list.ndjson'), '--reading', 'povertyLine=national')).found).toHaveLength(3);
  });

  it.each(['csv', 'xlsx', 'json'])(
    'is answered by a file (%s) and not asked again, unless a value changed',
    async (format) => {
      write('list.ndjson', ...list());
      const { found } = await listed(at('list.ndjson'));
      const answers = at(`answers.${format}`);
      const key = String(found[0]?.key);
      if (format === 'json') writeFileSync(answers, JSON.stringify({ answers: [{ key, answer: 'real', by: '某人' }] }));
      else {
        const { stderr, status } = await printed(['inspect', at('list.ndjson'), '--out', answers], 'zh');
        expect({ stderr, status }).toMatchObject({ status: 0, stderr: expect.stringContaining(answers) as unknown });
        const rows: string[][] = readSheets(readFileSync(answers)).sheets.flatMap(({ rows }) =>
          Array.from(rows, ({ cells }) => Array.from(cells, (cell) => cell?.text ?? '')),
        );
        const head = rows[0] ?? [];
        const [keyAt, answerAt] = ['key', 'answer'].map((name) =>
          head.findIndex((text) => text === name || text === { key: '识别码', answer: '答复' }[name]),
        );
        expect(rows.map((row) => row[keyAt as number])).toContain(key);
        (rows[1] as string[])[answerAt as number] = '属实';
        writeFileSync(
          answers,
          rows.map((row) => `${row.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')}\n`).join(''),
        );
      }
      const rest = await printed(['inspect', at('list.ndjson'), '--answers', answers, '--format', 'json']);
      expect((JSON.parse(rest.stdout) as Plain[]).map(({ code }) => code)).toEqual(['personTwice', 'yearJump']);
      expect(rest.stderr).toContain('1 more answered before and not listed');
      // Another member, and records in another order: the same finding.
      const [first = {}, ...others] = list();
      write('list.ndjson', ...others.toReversed(), {
        ...first,
        members: [{ name: '某' }, ...(first.members as Plain[])],
      });
      const again = await printed(['inspect', at('list.ndjson'), '--answers', answers, '--format', 'json']);
      expect((JSON.parse(again.stdout) as Plain[]).map(({ code }) => code)).not.toContain('genderAgainstId');
      write('list.ndjson', { ...first, members: [{ id: man.replace('0076', '0092'), gender: 'female' }] });
      const changed = await printed(['inspect', at('list.ndjson'), '--answers', answers, '--format', 'json']);
      expect((JSON.parse(changed.stdout) as Plain[]).map(({ code }) => code)).toEqual(['genderAgainstId']);
    },
  );

  it('is headed and answered in the words of its language, those of before among them', async () => {
    write('list.ndjson', ...list());
    for (const [language, head, words] of [
      ['zh', '村,级别,编号,程度,疑点,核对事项,答复,', ['数据属实', '数据有误', '属实', '有误']],
      ['en', 'village,level,id,severity,finding,proposal,answer,', ['real', 'error']],
    ] as const) {
      const { stdout } = await printed(['inspect', at('list.ndjson'), '--format', 'csv'], language);
      expect(stdout.replace('\uFEFF', '').startsWith(head)).toBe(true);
      const [first = '', ...rows] = stdout.trimEnd().split('\r\n');
      for (const word of words) {
        // The question stands in quotes where it holds a comma of its own; what is asked ends before the code.
        const answered = rows.map((row) => row.replace(',,genderAgainstId', `,${word},genderAgainstId`));
        expect(answered).not.toEqual(rows);
        writeFileSync(at('list.csv'), [first, ...answered].join('\r\n'));
        const rest = await printed(['inspect', at('list.ndjson'), '--answers', at('list.csv'), '--format', 'json']);
        expect((JSON.parse(rest.stdout) as Plain[]).map(({ code }) => code)).toEqual(['personTwice', 'yearJump']);
      }
    }
  });

  it('names the places of records that are there twice', async () => {
    write('one.ndjson', household({ id: 'H1' }), household({ id: 'H2' }), household({ id: 'H1', asOf: '2019-12-31' }));
    write('two.ndjson', household({ id: 'h1 ' }), household({ id: 'H1' }), household({ id: 'H1' }));
    const files = [at('one.ndjson'), at('two.ndjson')];
    const both = await listed(...files);
    const twice = both.found.filter(({ code }) => code === 'recordTwice');
    expect(twice).toMatchObject([
      {
        ...{ id: 'H1', file: files[0], line: 1 },
        places: [
          { file: files[0], line: 1 },
          { file: files[1], line: 2 },
          { file: files[1], line: 3 },
        ],
      },
    ]);
    const text = await printed(['inspect', ...files], 'zh');
    expect(text.stdout).toContain(`保留属实的一条（见${files[0]} 第1行、${files[1]} 第2行、${files[1]} 第3行）`);
    write('many.ndjson', ...Array.from({ length: 8 }, () => household({ id: 'H1' })));
    const many = await printed(['inspect', at('many.ndjson'), '--format', 'csv']);
    expect(many.stdout).toMatch(/line 5 and 3 more\)/);
    // A day for all makes one year of all.
    const dated = await listed(at('one.ndjson'), '--as-of', '2018-12-31');
    expect(dated.found.find(({ code }) => code === 'recordTwice')?.places).toEqual([{ line: 1 }, { line: 3 }]);
  });

  it('is refused answers that are none', async () => {
    write('list.ndjson', ...list());
    const tried = async (name: string, text: string) => {
      writeFileSync(at(name), text);
      return printed(['inspect', at('list.ndjson'), '--answers', at(name)]);
    };
    expect(await tried('a.csv', 'x,y\n1,2\n')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('holds no answers') as unknown,
    });
    expect(await tried('b.csv', 'key,answer\nabc,maybe\n')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('B2 is "maybe"') as unknown,
    });
    expect(await tried('c.json', '{"answers":[{"key":"abc","answer":"real"}]}')).toMatchObject({ status: 3 });
    expect((await tried('d.csv', 'key,answer\nabc,real\n')).stderr).toContain('of 1 answer 1 is to nothing found');
    expect((await tried('e.csv', 'key,answer,note\nabc,,real\n')).stderr).toContain(
      'has nothing in its column "answer"',
    );
    expect(await printed(['inspect', at('list.ndjson'), '--answers', at('none.json')])).toMatchObject({ status: 2 });
  });

  it('is CSV with one row a finding, a workbook only in a file', async () => {
    write('list.ndjson', ...list());
    const { stdout } = await printed(['inspect', at('list.ndjson'), '--format', 'csv']);
    expect(stdout.trimEnd().split('\r\n')).toHaveLength(4);
    expect(await printed(['inspect', at('list.ndjson'), '--format', 'xlsx'])).toMatchObject({ status: 2 });
    expect(await printed(['inspect', at('list.ndjson'), '--out', at('list.pdf')])).toMatchObject({ status: 2 });
    expect(await printed(['inspect', at('list.ndjson'), '--out', at('l.csv'), '--format', 'json'])).toMatchObject({
      status: 2,
    });
  });
});

describe('tuopin check', () => {
  it('tells the number of findings, and nothing where there are none', async () => {
    const said = {
      zh: '记录中有疑点 2 条，清单见 tuopin inspect\n',
      en: /^2 findings .*; tuopin inspect lists them\n$/,
    };
    for (const language of ['zh', 'en'] as const) {
      const { stderr } = await printed(['check', at('refused.ndjson'), '--format', 'ndjson'], language);
      expect(stderr).toMatch(said[language]);
    }
    expect((await printed(['check', at('fine.ndjson')])).stderr).toBe('');
    // Of a record that is refused nothing is found, for whatever reason it is refused.
    writeFileSync(at('twice.ndjson'), `${JSON.stringify(tooOld).replace('{', '{"village":"V1",')}\n`);
    expect(await printed(['check', at('twice.ndjson'), '--format', 'ndjson'])).toMatchObject({ status: 3, stderr: '' });
  });

  it('finds in each record what is in it, whatever the format asks of records and stood in those before', async () => {
    const right = idNumber('1965-01-01');
    const wrong = right.replace(/.$/, (last) => (last === '1' ? '2' : '1'));
    const twins = ['a', 'b'].map((id) => ({ name: head.name, id }));
    const ofIds = (...ids: string[]) =>
      ids.map((id, index) => household({ id: `H${index}`, members: [{ ...head, birthDate: '1965-01-01', id }] }));
    write('ids.ndjson', ...ofIds(wrong, right, wrong, right, wrong), household({ id: 'H9', members: twins }));
    for (const format of ['ndjson', 'list', 'table', 'csv', 'json']) {
      const { stderr } = await printed(['check', at('ids.ndjson'), '--format', format]);
      expect(stderr, format).toMatch(/^3 findings /);
    }
  });

  it('comes to the same verdicts as the rules, whatever is found', async () => {
    const { status, stdout } = await printed(['check', at('found.ndjson'), '--format', 'ndjson', '--cross-check']);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(6);
  });
});
