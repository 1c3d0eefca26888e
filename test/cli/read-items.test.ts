import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { runAny } from '../../src/cli/commands.js';
import { type Item, readItems, UnreadableFile } from '../../src/cli/read-items.js';
import { commandWords } from '../../src/words/command.js';
import { folderOf } from './run.js';

/** What is read from a file: of each item its place, its value and its issues in short. */
/** None of these is a table. */
const noTable = (): AsyncIterable<never> => {
  throw new Error('no table');
};

async function read(format: 'json' | 'ndjson', content: string | Buffer | readonly (string | Buffer)[]) {
  const bytes = Buffer.concat([content].flat().map((part) => Buffer.from(part as string)));
  const path = join(folderOf({ records: bytes }), 'records');
  const items: Item[] = [];
  for await (const batch of readItems({ path, format }, async function* () {}, noTable)) items.push(...batch);
  return items.map(({ place: { file, ...place }, value, issues }) => {
    expect(file).toBe(path);
    return [
      place,
      value,
      ...issues.map(({ code, path: at, line, column }) => [code, at, line, column].join(' ').trim()),
    ];
  });
}

const BAD = Buffer.from([0xcd, 0xf5]);

describe('a file of lines', () => {
  it('gives a record a line, blank lines skipped but counted', async () => {
    expect(await read('ndjson', '\n{"a":1}\n\n \t \n{"a":2}\n\n')).toEqual([
      [{ line: 2 }, { a: 1 }],
      [{ line: 5 }, { a: 2 }],
    ]);
  });

  it('may come from Windows, with a byte order mark, without an end', async () => {
    expect(await read('ndjson', '\uFEFF{"a":1}\r\n\r\n{"a":"湘"}')).toEqual([
      [{ line: 1 }, { a: 1 }],
      [{ line: 3 }, { a: '湘' }],
    ]);
  });

  it('names the line of the file, not of the text', async () => {
    expect(await read('ndjson', '{}\n{"a":1,}\n{"a":1,"a":2}\n')).toEqual([
      [{ line: 1 }, {}],
      [{ line: 2 }, undefined, 'badJson  2 8'],
      [{ line: 3 }, { a: 2 }, 'duplicateKey a 3 8'],
    ]);
  });

  it('goes on after a line that cannot be read', async () => {
    expect(await read('ndjson', ['{}\n', BAD, '\n[\n1\n'])).toEqual([
      [{ line: 1 }, {}],
      [{ line: 2 }, undefined, 'badEncoding  2'],
      [{ line: 3 }, undefined, 'badJson  3 2'],
      [{ line: 4 }, 1],
    ]);
  });

  it('takes a list for one value', async () => {
    expect(await read('ndjson', '[{},{}]\n')).toEqual([[{ line: 1 }, [{}, {}]]]);
  });

  it.each(['', '\n', '\r\n\r\n', ' \n\t\n', '\uFEFF'])('gives nothing for %j', async (content) => {
    expect(await read('ndjson', content)).toEqual([]);
  });

  it('is read whole, whatever its size', async () => {
    const lines = Array.from({ length: 50_000 }, (_, at) => `{"at":${at},"文":"${'湘'.repeat(at % 50)}"}\n`);
    const items = await read('ndjson', lines.join(''));
    expect(items).toHaveLength(50_000);
    expect(items.at(-1)).toEqual([{ line: 50_000 }, { at: 49_999, 文: '湘'.repeat(49) }]);
  });
});

describe('a file of JSON', () => {
  it('holds a record', async () => {
    expect(await read('json', '\n{\n"a": 1\n}\n')).toEqual([[{ item: 1 }, { a: 1 }]]);
  });

  it('may hold several in a list, counted from 1', async () => {
    expect(await read('json', '[{"a":1},\n{"a":2},3]')).toEqual([
      [{ item: 1 }, { a: 1 }],
      [{ item: 2 }, { a: 2 }],
      [{ item: 3 }, 3],
    ]);
  });

  it('may begin with a byte order mark', async () => {
    expect(await read('json', '\uFEFF[{"a":"湘"}]')).toEqual([[{ item: 1 }, { a: '湘' }]]);
  });

  it('holds nothing where it or its list is empty', async () => {
    expect(await read('json', '')).toEqual([]);
    expect(await read('json', '[]')).toEqual([]);
  });

  it.each([' ', '\n', '\uFEFF', '\r\n\t'])('that is only space holds no record: %j', async (content) => {
    expect(await read('json', content)).toEqual([]);
  });

  it('that is cut off gives what is whole; what is not is refused, with line and column', async () => {
    expect(await read('json', '{"a":')).toEqual([[{ item: 1 }, undefined, 'badJson  1 6']]);
    expect(await read('json', '[{"a":1},\n{"a":')).toEqual([
      [{ item: 1 }, { a: 1 }],
      [{ item: 2 }, undefined, 'badJson  2 6'],
    ]);
    expect(await read('json', '[{"a":1}\n')).toEqual([
      [{ item: 1 }, { a: 1 }],
      [{ item: 2 }, undefined, 'badJson  2 1'],
    ]);
    expect(await read('json', '[')).toEqual([[{ item: 1 }, undefined, 'badJson  1 2']]);
  });

  it('is refused where something is missing in a list or stands behind it, and goes on', async () => {
    expect(await read('json', '[{} {},\n, {"a":1}]')).toEqual([
      [{ item: 1 }, undefined, 'badJson  1 5'],
      [{ item: 2 }, undefined, 'badJson  2 1'],
      [{ item: 3 }, { a: 1 }],
    ]);
    expect(await read('json', '[{"a":1},]')).toEqual([
      [{ item: 1 }, { a: 1 }],
      [{ item: 2 }, undefined, 'badJson  1 10'],
    ]);
    expect(await read('json', '[{"a":1}]\n {"a":2}')).toEqual([
      [{ item: 1 }, { a: 1 }],
      [{ item: 2 }, undefined, 'badJson  2 2'],
    ]);
  });

  it('that is not UTF-8 is refused, with the line, and read no further', async () => {
    expect(await read('json', ['{\n"a":"湘",\n"b":"', BAD, '"\n}'])).toEqual([
      [{ item: 1 }, undefined, 'badEncoding  3'],
    ]);
    expect(await read('json', ['"', BAD])).toEqual([[{ item: 1 }, undefined, 'badEncoding  1']]);
    expect(await read('json', ['\n\n"', Buffer.from([0xe6, 0xb9])])).toEqual([
      [{ item: 1 }, undefined, 'badEncoding  3'],
    ]);
    expect(await read('json', ['[{"a":"湘"},\n{"a":\n"', BAD, '"},\n{}]'])).toEqual([
      [{ item: 1 }, { a: '湘' }],
      [{ item: 2 }, undefined, 'badEncoding  3'],
    ]);
  });

  it('gives each record of a list the keys given twice in it, with its own paths', async () => {
    const text = '[{"a":1,"a":2},\n{},\n{"b":{"c":1,"c":2},"d":[{"e":1,"e":2}]}]';
    expect(await read('json', text)).toEqual([
      [{ item: 1 }, { a: 2 }, 'duplicateKey a 1 9'],
      [{ item: 2 }, {}],
      [{ item: 3 }, { b: { c: 2 }, d: [{ e: 2 }] }, 'duplicateKey b.c 3 13', 'duplicateKey d[0].e 3 32'],
    ]);
  });
});

describe('a file that cannot be read', () => {
  it.each(['json', 'ndjson'] as const)('is told from one whose text is at fault: %s', async (format) => {
    const drain = async (path: string) => {
      for await (const _ of readItems({ path, format }, async function* () {}, noTable));
    };
    const folder = folderOf({});
    await expect(drain(folder)).rejects.toBeInstanceOf(UnreadableFile);
    await expect(drain(folder)).rejects.toMatchObject({ cause: { code: 'EISDIR' } });
    await expect(drain(join(folder, 'nope'))).rejects.toMatchObject({ cause: { code: 'ENOENT' } });
  });
});

describe('standard input', () => {
  it.each(['json', 'ndjson'] as const)('that is closed already (%s) is said to be unreadable', async (format) => {
    const closed = new PassThrough();
    closed.destroy();
    const drain = async () => {
      for await (const _ of readItems({ path: '-', format }, () => closed, noTable));
    };
    await expect(drain()).rejects.toBeInstanceOf(UnreadableFile);
  });

  it('is named in words where it cannot be read', async () => {
    const complaints: string[] = [];
    const status = await runAny(['check', '-'], {
      language: 'zh',
      say: commandWords.zh,
      stdin: () => {
        throw Object.assign(new Error('read EIO'), { code: 'EIO', syscall: 'read' });
      },
      output: { write: async () => undefined },
      complain: (line) => complaints.push(line),
      colour: false,
    });
    expect({ status, complaints }).toEqual({ status: 3, complaints: ['标准输入：文件无法读取；请检查权限'] });
  });
});

describe('a case file of the offline page', () => {
  const record = { level: 'household', id: '1' };
  const issue = { code: 'wrongType', path: 'income.wages', message: 'x' };
  const place = { file: '名册.xlsx', item: 7 };
  const cases = [
    { record, place, issues: [] },
    { record, place, issues: [issue], unread: [issue] },
    { record, place, issues: 'damaged' },
  ];
  const text = JSON.stringify({ tuopinCases: 1, rulebook: {}, cases }, undefined, 1);

  it('gives a record a case, each refused for what the page refuses it', async () => {
    expect(await read('json', `\ufeff ${text}`)).toEqual([
      [{ item: 1 }, record],
      [{ item: 2 }, record, 'wrongType income.wages'],
      [{ item: 3 }, { ...record, case: cases[2] }],
    ]);
    expect(await read('json', JSON.stringify({ tuopinCases: 1, cases: [] }))).toEqual([]);
  });

  it('is refused as a whole where it breaks off or is no text, and case by case where it is of another form', async () => {
    for (let end = 16; end < text.length; end += 7) {
      const [[, value, said] = [], ...others] = await read('json', text.slice(0, end));
      expect([value, others]).toEqual([undefined, []]);
      expect(said).toMatch(/^badJson/);
    }
    const other = { tuopinCases: 2, cases: [cases[0]] };
    expect(await read('json', JSON.stringify(other))).toEqual([[{ item: 1 }, { ...record, case: cases[0] }]]);
    const [[, value] = []] = await read('json', [text.slice(0, 30), BAD, text.slice(30)]);
    expect(value).toBeUndefined();
  });
});
