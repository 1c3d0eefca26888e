import { appendFileSync, truncateSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ChangedFile, FileSource } from '../../src/cli/file-source.js';
import { folderOf } from './run.js';

it('gives the bytes of a file, wherever they are asked for', () => {
  const path = join(folderOf({ 'a.csv': '户编号' }), 'a.csv');
  const source = new FileSource(path);
  expect(source.length).toBe(9);
  expect(source.subarray(0, 100).toString()).toBe('户编号');
  expect(source.subarray(3, 6).toString()).toBe('编');
  expect(source.subarray(9, 12)).toHaveLength(0);
  source.close();
  expect(() => source.subarray(0, 1)).toThrow();
});

it('says where there is none, as Node does', () => {
  expect(() => new FileSource(join(folderOf({}), 'none.csv'))).toThrow('ENOENT');
});

it.each([
  ['cut off', (path: string) => truncateSync(path, 6)],
  ['gone on with', (path: string) => appendFileSync(path, '号')],
  ['written over', (path: string) => utimesSync(path, 0, 0)],
])('gives nothing of a file that was %s meanwhile', (_, change) => {
  const path = join(folderOf({ 'a.csv': '户编号' }), 'a.csv');
  const source = new FileSource(path);
  change(path);
  expect(() => source.subarray(0, 3)).toThrow(ChangedFile);
  source.close();
});
