import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { lintCodes } from '../../../src/kit/lint/lint-codes.js';
import { lintPages } from '../../../src/kit/lint/lint-pages.js';
import { valueAt } from '../../rulebook/files.js';
import { smallFiles } from './small.js';

const folder = fileURLToPath(new URL('../../../docs/lint', import.meta.url));

it('the pages of docs/lint are those of the table ("npm run docs" writes them)', () => {
  const files = smallFiles();
  const pages = lintPages((file, at) => (Object.hasOwn(files, file) ? valueAt(files, file, at) : undefined));
  expect([...pages.keys()].sort()).toEqual(readdirSync(folder).sort());
  expect(pages.size).toBe(lintCodes.length + 1);
  for (const [name, text] of pages) expect(readFileSync(`${folder}/${name}`, 'utf8'), name).toBe(text);
});

it('a page shows what is wrong and what is right', () => {
  const page = lintPages(() => 'as it was').get('unreachableBound.md') ?? '';
  expect(page).toContain('```json\n"200"\n```');
  expect(page).toContain('```json\n"2"\n```');
});
