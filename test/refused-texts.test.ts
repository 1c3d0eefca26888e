/** What is said of a file or record that is refused: its numbers as they are written, its encoding once. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languages } from '../src/words/words.js';
import { county, household, village } from './examples.js';
import { printed } from './support/printed.js';

let folder: string;
const at = (name: string) => join(folder, name);
const write = (name: string, content: string | Buffer) => writeFileSync(at(name), content);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tuopin-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A sound record's text with a number that no value of the field can be. */
const withNumber = (literal: string) => {
  const text = JSON.stringify(household({ income: { wages: 77001 } }));
  return text.replace('77001', literal);
};

/** What is said of each refused record. */
async function said(...args: string[]): Promise<string[]> {
  const { stdout } = await printed(['check', ...args, '--format', 'ndjson']);
  const refusals = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { refused?: { message: string }[] });
  return refusals.flatMap(({ refused = [] }) => refused.map(({ message }) => message));
}

describe('a number in a refusal', () => {
  it.each(['9007199254740993', '1e400', '-5.50', '123456789012345678'])('is as it is written: %s', async (literal) => {
    write('a.ndjson', `${JSON.stringify(village())}\n${withNumber(literal)}\n`);
    write('a.json', withNumber(literal));
    write('list.json', `[1, ${JSON.stringify(county())}, ${withNumber(literal)}]`);
    for (const name of ['a.ndjson', 'a.json', 'list.json']) {
      const [message, ...more] = (await said(at(name))).filter((one) => one.includes('income.wages'));
      expect(more).toEqual([]);
      expect(message).toMatch(new RegExp(`(^|[^\\d.-])${literal.replace('.', '\\.')}($|[^\\d.])`));
    }
  });

  it.each([
    ['an end of a range', '"income": {"wages": {"from": 9007199254740993, "to": 1}}', ['9007199254740993']],
    ['both ends of one', '"income": {"wages": {"from": 5.50, "to": 5.40}}', ['5.50 > 5.40']],
    ['one part above its whole', '"income": {"transfers": 1e3, "oneOffTransfers": 1000.50}', ['1000.50 > 1e3']],
    [
      'a range above its whole',
      '"income": {"transfers": {"from": 0, "to": 7.10}, "oneOffTransfers": {"from": 7.20, "to": 8}}',
      ['7.20 > 7.10'],
    ],
    [
      'both ends of what a source says',
      '"evidence": {"income.wages": [{"source": "乡镇", "value": {"from": 5.50, "to": 5.40}}]}',
      ['5.50 > 5.40'],
    ],
  ])('is as it is written also as %s', async (_, part, numbers) => {
    const text = `{"level": "household", "id": "H1", "asOf": "2018-12-31", "members": [{}], ${part}}`;
    write('a.json', text);
    write('list.json', `[${JSON.stringify(county())}, ${text}]`);
    for (const name of ['a.json', 'list.json']) {
      const messages = await said(at(name));
      expect(messages.map((one) => /found ([^;]+);/.exec(`${one};`)?.[1])).toEqual(numbers);
    }
  });

  it('is the value put in its place, where one is', async () => {
    write('a.json', withNumber('9007199254740993'));
    expect(await said(at('a.json'), '--set', 'record.income.wages=1')).toEqual([]);
  });

  it('is not shown where records are masked', async () => {
    write('a.json', withNumber('9007199254740993'));
    const [message] = await said(at('a.json'), '--mask');
    expect(message).toMatch(/income\.wages/);
    expect(message).not.toMatch(/900719925474099/);
  });
});

describe('a file in GBK', () => {
  const named = { zh: /GB18030（GBK）编码.*另存为 UTF-8/, en: /GB18030 \(GBK\), not UTF-8.*save/ };
  /** {"id":"向大山"} in GBK. */
  const line = Buffer.concat([
    Buffer.from('{"id":"'),
    Buffer.from([0xcf, 0xf2, 0xb4, 0xf3, 0xc9, 0xbd]),
    Buffer.from('"}\n'),
  ]);

  it.each(['ndjson', 'json'])('is named once, in the first refusal: .%s', async (ending) => {
    const name = `gbk.${ending}`;
    write(name, Buffer.concat([Buffer.from(`${JSON.stringify(county())}\n`), line, line, line]));
    const lines = ending === 'json' ? 1 : 3;
    for (const language of languages) {
      const { status, stdout } = await printed(['check', at(name)], language);
      expect(status).toBe(3);
      const told = stdout.split('\n').filter((one) => /^ {2}- (?!位于|stands in)/.test(one));
      expect(told).toHaveLength(lines);
      expect(told.filter((one) => named[language].test(one))).toEqual([told[0]]);
      expect(told[0]).toMatch(/2/);
    }
    expect(await said(at(name), '--mask')).toHaveLength(lines);
  });

  it.each([
    ['a case file', ['test', 'gbk/cases.json'], 3],
    ['a file of a rulebook', ['rules', 'list', '--rulebook', 'gbk'], 3],
    ['approved differences', ['diff', 'HERE', '--stricter-than', 'HERE', '--approve', 'gbk/cases.json'], 3],
    ['sealed decisions', ['verify', 'gbk/cases.json'], 3],
  ])('is named once: %s', async (_, args, expected) => {
    mkdirSync(at('gbk'), { recursive: true });
    write('gbk/cases.json', Buffer.concat([Buffer.from('{}\n'), line, line, line]));
    const paths = args.map((one) => (one === 'HERE' ? 'rules/hunan-2016-2020' : one.startsWith('gbk') ? at(one) : one));
    for (const language of languages) {
      const { status, stdout, stderr } = await printed(paths, language);
      expect(status, stderr).toBe(expected);
      const told = `${stdout}${stderr}`.split('\n').filter((one) => one.includes('GB18030'));
      expect(told).toHaveLength(1);
      expect(told[0]).toMatch(named[language]);
      expect(told[0]).toMatch(/\b2\b/);
    }
  });
});
