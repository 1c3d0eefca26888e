import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../src/words/words.js';
import { household } from '../examples.js';
import { folderOf, run } from './run.js';

const rulebook = { id: 'hunan-2016-2020', version: '1.1.0' };
const place = { file: '名册.xlsx', item: 1 };
const before = household({ id: 'H1' });
const caseOf = (over: object) => ({ record: { ...before, ...over }, before, unread: [], place, issues: [] });
const fileOf = (cases: readonly object[], over: object = {}) =>
  JSON.stringify({ tuopinCases: 1, rulebook, cases, ...over });

const files = {
  'a.json': fileOf([caseOf({ stableIncome: false }), { record: household({ id: 'A2' }), place, issues: [] }]),
  'b.json': fileOf([caseOf({ housing: { grade: 'D', safeBy: 'nothing' } })]),
  'c.json': fileOf([caseOf({ housing: { grade: 'A', safeBy: 'nothing' } })]),
  'records.json': JSON.stringify([before]),
  'cut.json': fileOf([caseOf({})]).slice(0, 200),
  'other.json': fileOf([caseOf({})], { rulebook: { id: 'other', version: '1.0.0' } }),
  'form.json': fileOf([], { tuopinCases: 2 }),
  'empty.json': '',
  'broken.json': '[{',
  'register.csv': '户编号\n1\n',
};
/** Where each of them lies. */
function given() {
  const folder = folderOf(files);
  return (name: string) => join(folder, name);
}

it('merges what does not contradict, tells whose it is, and is read by every command', async () => {
  const at = given();
  const out = at('ab.json');
  const { status, stdout } = await run(['merge', at('a.json'), at('b.json'), '-o', out, '--lang', 'zh']);
  expect(status).toBe(0);
  expect(stdout).toContain('= 户 V7 H1');
  expect(stdout).toContain('有稳定收入来源：否（a.json）');
  expect(stdout).toContain('共读入3条，合并为2条');
  const checked = await run(['check', out, '--format', 'json']);
  const [first] = JSON.parse(checked.stdout) as [{ outcome: string; criteria: { id: string; outcome: string }[] }];
  expect(first.criteria.filter(({ outcome }) => outcome === 'notMet').map(({ id }) => id)).toEqual([
    'household/income',
    'household/housing',
  ]);
  // Nobody has changed it there: it adds nothing.
  const again = await run(['merge', out, at('records.json'), '-o', at('again.json')]);
  expect(again.status).toBe(0);
  const recordsIn = (file: string) =>
    JSON.parse(readFileSync(file, 'utf8')).cases.map(({ record }: { record: unknown }) => record);
  expect(recordsIn(at('again.json'))).toEqual(recordsIn(out));
});

it('leaves to people what is in conflict: 1, with both values in the file and in what is told', async () => {
  const at = given();
  const out = at('bc.json');
  const { status, stdout } = await run(['merge', at('b.json'), at('c.json'), '-o', out, '--format', 'json']);
  expect(status).toBe(1);
  const told = JSON.parse(stdout);
  expect(told).toMatchObject({
    files: [
      { source: 'b.json', read: 1 },
      { source: 'c.json', read: 1 },
    ],
    made: 1,
    counts: { conflict: 1, merged: 0, only: 0, apart: 0, same: 0 },
  });
  expect(told.cases[0].conflicts).toContainEqual({
    path: 'housing.grade',
    label: 'safety grade of the house',
    claims: [
      { source: 'b.json', value: 'D' },
      { source: 'c.json', value: 'A' },
    ],
  });
  const [one] = JSON.parse(readFileSync(out, 'utf8')).cases;
  expect(one.record.evidence['housing.grade']).toEqual([
    { source: 'b.json', value: 'D' },
    { source: 'c.json', value: 'A' },
  ]);
  expect((await run(['check', out, '--require', 'met'])).status).toBe(1);
  // Without a file to write it is only told.
  expect((await run(['merge', at('b.json'), at('c.json')])).status).toBe(1);
});

it('merges nothing where a file is none to be merged, and says what to do', async () => {
  const at = given();
  const refused = ['cut.json', 'other.json', 'form.json', 'empty.json', 'broken.json', 'register.csv'];
  for (const [index, name] of refused.entries()) {
    const lang = languages[index % languages.length] as string;
    const { status, stdout, stderr } = await run([
      'merge',
      at('a.json'),
      at(name),
      '-o',
      at('no.json'),
      '--lang',
      lang,
    ]);
    expect([status, stdout, existsSync(at('no.json'))], name).toEqual([3, '', false]);
    expect(stderr, name).toContain(at(name));
  }
  for (const args of [
    [at('a.json')],
    [at('a.json'), at('b.json'), '-o', at('x.csv')],
    [at('a.json'), at('b.json'), '-o', at('c.json')],
    [at('a.json'), at('none.json')],
  ])
    expect((await run(['merge', ...args])).status).toBe(2);
});

it('calls files by where they lie where their names are the same', async () => {
  const at = given();
  const other = folderOf({ 'b.json': fileOf([caseOf({ housing: { grade: 'C' } })]) });
  const { stdout } = await run(['merge', at('b.json'), join(other, 'b.json'), '--format', 'json']);
  expect(JSON.parse(stdout).files.map(({ source }: { source: string }) => source)).toEqual([
    at('b.json'),
    join(other, 'b.json'),
  ]);
});
