import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { templateLevels } from '../../src/tables/template-columns.js';
import { languages } from '../../src/words/words.js';
import { folderOf, run } from './run.js';

it('writes a register to be filled in, of which nothing is read until it is', async () => {
  for (const [index, level] of templateLevels.entries()) {
    const language = languages[index % languages.length] as string;
    const out = join(folderOf({}), 'x.xlsx');
    const written = await run(['template', level, '-o', out, '--lang', language]);
    expect([written.status, written.stdout]).toEqual([0, '']);
    const { status, stdout, stderr } = await run(['check', out, '--format', 'ndjson', '--as-of', '2018-12-31']);
    // Its one row is the example: a file without a record is said to be one.
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(/0 records|no record/);
  }
});

it('writes over no file, and no other kind of file', async () => {
  const folder = folderOf({ 'x.xlsx': 'mine' });
  const out = join(folder, 'x.xlsx');
  expect(await run(['template', 'household', '-o', out])).toMatchObject({ status: 2, stdout: '' });
  expect(readFileSync(out, 'utf8')).toBe('mine');
  for (const args of [
    ['household', '-o', join(folder, 'x.csv')],
    ['township', '-o', join(folder, 'y.xlsx')],
    ['household'],
  ])
    expect((await run(['template', ...args])).status).toBe(2);
  for (const name of ['x.csv', 'y.xlsx']) expect(existsSync(join(folder, name))).toBe(false);
});
