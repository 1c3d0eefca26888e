import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formats } from '../../src/cli/check-task.js';
import { maskBy } from '../../src/cli/mask.js';
import { valueAt } from '../../src/records/at-path.js';
import { type Field, type Level, levels } from '../../src/records/catalog.js';
import { languages } from '../../src/words/words.js';
import { county, examples, household, member, type Plain, replaced, village } from '../examples.js';
import { examine, fields, fieldsOf } from '../support/fields.js';
import { evaluate, seal } from '../support/unchecked.js';
import { folderOf, linesOf, ndjson, root, run } from './run.js';

const mask = maskBy('a key for tests', fields);

/** What a field comes to under the mask. */
const masked = (record: Plain, path: string) => valueAt(mask.record(record), path);

describe('a masked record', () => {
  it('has pseudonyms for names and ids, by what they stand for', () => {
    const record = household();
    const form = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}-[0-9a-f]{16}$`));
    expect(masked(record, 'id')).toEqual(form('H'));
    expect(masked(record, 'village')).toEqual(form('V'));
    expect(masked(record, 'county')).toEqual(form('C'));
    expect(masked(record, 'members[0].id')).toEqual(form('M'));
    expect(masked(record, 'members[0].name')).toEqual(form('N'));
  });

  it('hides every field that identifies, and changes no other', () => {
    for (const level of levels) {
      const record = examples[level]();
      for (const { path, identifies } of fieldsOf(level)) {
        const own = path.replace('[]', '[0]');
        const before = valueAt(record, own);
        if (identifies === undefined || before === undefined) expect(masked(record, own), own).toEqual(before);
        else expect(masked(record, own), own).not.toEqual(before);
      }
    }
    expect(masked(household(), 'extra')).toEqual(household().extra);
  });

  it('can still be followed from household to village to county', () => {
    expect(masked(household(), 'village')).toBe(masked(village(), 'id'));
    expect(masked(household(), 'county')).toBe(masked(county(), 'id'));
    expect(masked(village(), 'county')).toBe(masked(county(), 'id'));
  });

  it('does not show that a village and a household share a number', () => {
    const number = (value: unknown) => String(value).slice(2);
    expect(number(masked(household({ id: '7' }), 'id'))).not.toBe(number(masked(village({ id: '7' }), 'id')));
  });

  it('leaves the original as it was', () => {
    const record = household();
    const before = structuredClone(record);
    mask.record(record);
    expect(record).toEqual(before);
  });

  it('keeps what is absent, null or no sound text as it is', () => {
    const odd = household({ id: '', village: null, members: [member({ id: 7, name: '\ud800' }), null, 'x'] });
    delete odd.county;
    expect(mask.record(odd)).toEqual(odd);
    for (const value of [null, undefined, 'x', 7, [household()]]) expect(mask.record(value)).toEqual(value);
    expect(mask.record({ level: 'household', members: { name: '甲' } })).toMatchObject({ members: { name: '甲' } });
  });

  it('has its id hidden even where no level tells what it numbers', () => {
    for (const level of [undefined, 'province', '__proto__', 7]) {
      expect(masked({ ...household(), level }, 'id')).toMatch(/^R-[0-9a-f]{16}$/);
    }
  });

  it('is judged as the original is', () => {
    for (const level of levels) {
      const { id: _, village: __, county: ___, ...rest } = evaluate(examples[level]());
      expect(evaluate(mask.record(examples[level]()))).toMatchObject(rest);
    }
  });

  it('has other pseudonyms under another key, and under none', () => {
    const ids = [mask, maskBy('another key', fields), maskBy(undefined, fields), maskBy(undefined, fields)].map((one) =>
      valueAt(one.record(household()), 'id'),
    );
    expect(new Set(ids).size).toBe(4);
    expect(valueAt(maskBy('a key for tests', fields).record(household()), 'id')).toBe(ids[0]);
  });
});

describe('a masked issue', () => {
  it('shows of what was found its type', () => {
    const found = (text: string) => mask.issue({ code: 'wrongType', path: 'village', found: text }).found;
    expect(found('"王建国"')).toBe('string');
    expect(found('430102195001011200')).toBe('number');
    expect(found('-4.3e+21')).toBe('number');
    expect(found('object')).toBe('object');
    expect(mask.issue({ code: 'emptyList', path: 'members' })).toEqual({ code: 'emptyList', path: 'members' });
  });

  it('keeps figures and days that were sound', () => {
    const inconsistent = { code: 'inconsistent', path: 'remainingPoorPersons', found: '7 > 5' } as const;
    expect(mask.issue(inconsistent)).toEqual(inconsistent);
    const outside = { code: 'outsidePeriod', path: 'asOf', found: '2021-01-01' } as const;
    expect(mask.issue(outside)).toEqual(outside);
  });

  it('names only keys that records have', () => {
    const path = (text: string) => mask.issue({ code: 'unknownKey', path: text }).path;
    expect(path('members[2].birthDate')).toBe('members[2].birthDate');
    expect(path('tasks.water')).toBe('tasks.water');
    expect(path('')).toBe('');
    expect(path('wangJianguo')).toMatch(/^\["K-[0-9a-f]{16}"\]$/);
    expect(path('members[0]["王 \\"建国\\"]."]')).toMatch(/^members\[0\]\["K-[0-9a-f]{16}"\]$/);
    expect(path('extra.wang.age')).toMatch(/^extra\["K-\w+"\]\["K-\w+"\]$/);
  });
});

/** Every name and id in the example records. */
function identities(): string[] {
  const folder = join(root, 'fixtures/records');
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => [JSON.parse(readFileSync(join(folder, name), 'utf8'))].flat() as Plain[])
    .flatMap((record) => {
      const level = levels.find((one) => one === record.level);
      if (level === undefined) throw new Error('a record without a level');
      const members = Array.isArray(record.members) ? record.members.length : 0;
      return fieldsOf(level)
        .filter(({ identifies }) => identifies !== undefined)
        .flatMap(({ path }) =>
          path.includes('[]')
            ? Array.from({ length: members }, (_, index) => path.replace('[]', `[${index}]`))
            : [path],
        )
        .map((path) => valueAt(record, path));
    });
  // Members are numbered from 1, and digits stand in every figure.
  return [...new Set(found.filter((value) => typeof value === 'string'))].filter((text) => !/^\d$/.test(text));
}

/** Fails where one of the texts stands in what was written. */
function expectNone(texts: readonly string[], { stdout, stderr }: { stdout: string; stderr: string }): void {
  expect(texts.filter((text) => stdout.includes(text) || stderr.includes(text))).toEqual([]);
}

/** Those that are text; report-xlsx.test.ts looks into workbooks. */
const textFormats = formats.filter((format) => format !== 'xlsx');

// A key of its own: under a random one a pseudonym could by chance begin as an id does.
const MASK = ['--mask-key', 'fixtures'];

describe('--mask', () => {
  it.each(textFormats)('lets no name or id of the fixtures through check --format %s', async (format) => {
    expect(identities().length).toBeGreaterThan(15);
    for (const language of languages) {
      const args = ['check', 'fixtures/records', '--format', format, '--lang', language];
      const open = await run(args);
      expect(identities().some((text) => open.stdout.includes(text))).toBe(true);
      const hidden = await run([...args, ...MASK]);
      expect(hidden).toMatchObject({ status: open.status, stderr: open.stderr });
      expectNone(identities(), hidden);
    }
  });

  it.each(['text', 'md', 'html', 'json'])('lets none through explain --format %s', async (format) => {
    const args = ['explain', 'fixtures/records', '--format', format, '--lang', 'zh', ...MASK];
    const hidden = await run(args);
    expect(hidden.status).toBe(0);
    expectNone(identities(), hidden);
  });

  it('changes no outcome, and says the same in every run only under a key', async () => {
    const args = ['check', 'fixtures/records', '--format', 'ndjson'];
    const outcomes = ({ stdout }: { stdout: string }) => linesOf(stdout).map(({ outcome }) => outcome);
    const ids = ({ stdout }: { stdout: string }) => linesOf(stdout).map(({ id }) => id);
    const open = await run(args);
    const [once, again, keyed, keyedAgain] = [
      await run([...args, '--mask', '--cross-check']),
      await run([...args, '--mask']),
      await run([...args, ...MASK]),
      await run([...args, '--mask', ...MASK]),
    ];
    for (const one of [once, again, keyed]) expect(outcomes(one)).toEqual(outcomes(open));
    expect(ids(once)).not.toEqual(ids(again));
    expect(keyed).toEqual(keyedAgain);
    expect(once.status).toBe(0);
  });

  it('leaves the names of files as they are', async () => {
    const file = join(folderOf({ '王家.json': household() }), '王家.json');
    const { stdout } = await run(['check', file, `${file}.gone`, '--mask', '--format', 'json']);
    expect(stdout).toContain('"H-');
    expect((await run(['check', `${file}.gone`, '--mask'])).stderr).toContain('王家.json.gone');
  });

  it('lets none through verify, which holds the real records against the seals', async () => {
    const wrong = household({ id: '王秘密', members: [member({ name: '李秘密' })] });
    const judged = seal(evaluate(wrong), wrong);
    const now = { ...wrong, 张秘密: 1 };
    const unread =
      '{"level":"household","id":"王秘密","members":[{"name":"李秘密","name":"李秘密"}],"张秘密":1,"张秘密":2}';
    const cwd = folderOf({
      's.ndjson': `${ndjson([judged, seal(evaluate(village()), village())])}${unread}\n`,
      'now.ndjson': ndjson([now, village()]),
      'bad.ndjson': `${unread}\n`,
    });
    const secrets = ['王秘密', '李秘密', '张秘密'];
    for (const format of ['text', 'json']) {
      const args = ['verify', 's.ndjson', '--format', format];
      const hidden = await run([...args, '--record', 'now.ndjson', ...MASK], { cwd });
      expectNone(secrets, hidden);
      expect(hidden.stdout).toContain(valueAt(maskBy('fixtures', fields).record(wrong), 'id'));
      expect(hidden.status).toBe(3);
      expectNone(secrets, await run([...args, '--record', 'bad.ndjson', ...MASK], { cwd }));
    }
    const whole = await run(['verify', 's.ndjson', ...MASK], { cwd });
    // Both are the same, as they are without the mask; the third is no seal.
    expect(whole.stdout).toMatch(/2 the same, 0 not/);
  });

  it('finds a record by its own id, and shows it by its pseudonym', async () => {
    const hidden = await run(['explain', 'fixtures/records', '--id', 'H-002', '--format', 'json', ...MASK]);
    expect(hidden.status).toBe(0);
    expectNone(identities(), hidden);
    const none = await run(['explain', 'fixtures/records', '--id', '王秘密', ...MASK]);
    expect(none.status).toBe(2);
    expectNone(['王秘密'], none);
  });
});

/** Of the fields that identify nobody, and are refused as others of their kind are, the first of each kind and depth. */
function differentFields(level: Level): readonly Field[] {
  const kindOf = ({ path, kind, identifies }: Field) => (identifies ? path : `${kind} ${path.split('.').length}`);
  return [...new Map([...fieldsOf(level)].reverse().map((field) => [kindOf(field), field])).values()];
}

/** Records that are refused, with a secret wherever one can be written, and lines that are no records. */
function refusedIn(fieldsAsked: (level: Level) => readonly Field[]): string {
  // The number of an identity card, as a JSON number comes out of it. As a measure it would be a sound figure.
  const NUMBER = Number('430102195001011234');
  const wrong: Plain[] = [];
  for (const level of levels) {
    const example = examples[level]();
    for (const { path, kind } of fieldsAsked(level)) {
      for (const value of [
        '王秘密',
        '\ud800王秘密',
        ...(kind === 'measure' ? [] : [NUMBER]),
        '4301021950010112999',
        { 王秘密: 1 },
        ['王秘密'],
      ]) {
        if (path !== 'level' || typeof value === 'string')
          wrong.push(replaced(example, path.replace('[]', '.0'), value));
      }
    }
    wrong.push({ ...example, 王秘密: 1, WangMimi: { a: 2 } }, { ...example, level: '王秘密', id: '王秘密' });
    wrong.push({ ...example, members: '王秘密', income: '王秘密', tasks: ['王秘密'], services: '王秘密' });
    wrong.push({ ...example, id: '王秘密', asOf: '2030-01-01' }, { id: '王秘密' });
  }
  wrong.push(
    household({ members: [member({ id: '王秘密' }), member({ id: '王秘密', WangMimi: 1, name: ['王秘密'] })] }),
  );
  const texts = [
    '{"level":"household","id":"王秘密","members":[{"name":"王秘密","name":"王秘密"}],"王秘密":1,"王秘密":2}',
    '{"level":"village","id":"王秘密","extra":{"WangMimi":1,"WangMimi":2}}',
    '{"level":"household","id":"王秘密"',
    '王秘密',
    '"王秘密"',
    '["王秘密"]',
  ];
  return `${ndjson(wrong)}${texts.join('\n')}\n`;
}

describe('a masked refusal', () => {
  const secrets = ['王秘密', 'WangMimi', '4301021950010112'];
  const everywhere = refusedIn(fieldsOf);
  const ofEachKind = refusedIn(differentFields);

  it.each(textFormats)('lets nothing through check --format %s, wherever it was written', async (format) => {
    // What is refused is masked before it is laid out: lines of JSON, which have the most of it, are asked for every field.
    const input = format === 'ndjson' ? everywhere : ofEachKind;
    expect(secrets.filter((secret) => !input.includes(secret))).toEqual([]);
    for (const language of languages) {
      const hidden = await run(['check', '-', '--format', format, '--lang', language, ...MASK], { input });
      expect(hidden.status).toBe(3);
      expectNone(secrets, hidden);
    }
  });

  it('is refused for what the original is', async () => {
    const lines = linesOf((await run(['check', '-', '--format', 'ndjson', ...MASK], { input: everywhere })).stdout);
    const open = linesOf((await run(['check', '-', '--format', 'ndjson'], { input: everywhere })).stdout);
    const codes = (of: typeof open) => of.map(({ outcome, refused }) => outcome ?? refused?.map(({ code }) => code));
    expect(codes(lines)).toEqual(codes(open));
  });
});

describe('masked evidence', () => {
  const evidence = {
    'members[0].name': [
      { source: '村支书李四', by: '李四', reference: '李四的记录', value: '王建国', date: '2018-11-02' },
    ],
    'income.wages': [{ source: '李四', value: { from: 1, to: 2 } }],
    'members[0].schooling': [{ source: '学校', value: 'droppedOut' }],
  };

  it('names nobody, and agrees and disagrees as before', () => {
    const hidden = mask.record(household({ evidence })) as { evidence: typeof evidence };
    expect(JSON.stringify(hidden)).not.toMatch(/李四|王建国|学校/);
    expect(hidden.evidence['income.wages'][0]?.value).toEqual({ from: 1, to: 2 });
    expect(hidden.evidence['members[0].schooling'][0]?.value).toBe('droppedOut');
    expect(hidden.evidence['members[0].name'][0]).toMatchObject({
      value: masked(household(), 'members[0].name'),
      date: '2018-11-02',
    });
    expect(evaluate(hidden).conflicts).toEqual(evaluate(household({ evidence })).conflicts);
  });

  it('is refused without a name, but with the path', () => {
    const faulty = household({ evidence: { ...evidence, 张三: [], 'members[0].schooling': [{ source: 7, 李四: 1 }] } });
    const issues = examine(mask.record(faulty)).issues.map((issue) => mask.issue(issue));
    expect(JSON.stringify(issues)).not.toMatch(/李四|张三/);
    expect(issues.map(({ path }) => path)).toContain('evidence["members[0].schooling"][0].source');
  });

  it('that is no evidence is left as it is', () => {
    for (const junk of [7, 'x', [], { 'income.wages': 'x' }]) {
      expect(mask.record(village({ evidence: junk }))).toMatchObject({ evidence: junk });
    }
  });
});
