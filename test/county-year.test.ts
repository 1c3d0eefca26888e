/** The pages that lead through a county's year, done as they are printed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, run } from './cli/run.js';
import { blocks, firstNotPrinted, shownIn } from './support/markdown.js';

const read = (name: string) => readFileSync(join(root, name), 'utf8');
const pages = ['docs/for-evaluators.md', 'docs/for-evaluators.zh-CN.md'] as const;
const shownBy = (page: string) => blocks(read(page), 'console').flatMap(shownIn);

describe.each(pages)('%s', (page) => {
  it.each(shownBy(page).map((shown) => [shown.command, shown] as const))(
    'prints what it says: %s',
    async (_, shown) => {
      const [name, ...args] = shown.command.split(' ');
      expect(name).toBe('tuopin');
      const { stdout, stderr, status } = await run(args);
      expect(stderr).toBe('');
      expect(shown.lines.length).toBeGreaterThan(9);
      expect(firstNotPrinted(shown, stdout.replaceAll(/ +$/gm, ''))).toBeUndefined();
      expect(status).toBe(args[0] === 'watch' ? 1 : 0);
    },
  );
});

it('leads through the same steps in both languages', () => {
  const [en, zh] = pages.map((page) => shownBy(page).map(({ command }) => command.replace(/ --lang \w+$/, '')));
  expect(zh).toEqual(en);
  expect(en?.map((command) => command.split(' ')[1])).toEqual(['sample', 'assess', 'progress', 'watch', 'rollup']);
});

it('assesses the sample that its first step draws', async () => {
  const [first] = shownBy(pages[0]);
  const { stdout } = await run([...(first?.command.split(' ').slice(1) ?? []), '--format', 'json']);
  expect(JSON.parse(stdout)).toEqual(JSON.parse(read('fixtures/county-year/sample.json')));
});
