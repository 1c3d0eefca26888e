/** Every topic of words, in every language: found in the folder, so that none is left out. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/words/words.js';

const namesIn = (folder: string) =>
  readdirSync(new URL(`../../src/words/${folder}`, import.meta.url)).flatMap(
    (name) => /^(.*)\.ts$/.exec(name)?.[1] ?? [],
  );

/** What a topic's catalogue is in each language, by the topic. */
async function catalogues(): Promise<[string, Readonly<Record<string, object>>][]> {
  const topics = [...namesIn('zh').filter((name) => namesIn('').includes(name)), 'index'];
  return Promise.all(
    topics.map(async (name): Promise<[string, Readonly<Record<string, object>>]> => {
      const module: Readonly<Record<string, unknown>> = await import(`../../src/words/${name}.ts`);
      const tables = Object.values(module).filter((one) => typeof one === 'object' && one !== null && 'zh' in one);
      return [name, Object.assign({}, ...tables)];
    }),
  );
}

const topics = (await catalogues()).filter(([, tables]) => Object.keys(tables).length > 0);

/** Every key with the type of what stands there. */
function keysOf(value: unknown, path = ''): string[] {
  // By what commander says, which is English already.
  if (path === '/headings') return [path];
  if (typeof value !== 'object' || value === null) return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([key, child]) => keysOf(child, `${path}/${key}`));
}

/** Every text by its place. */
function textsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => textsOf(child, `${path}/${key}`));
}

describe('the words of each topic', () => {
  it('are found', () => {
    expect(topics.map(([name]) => name)).toEqual(expect.arrayContaining(['index', 'command', 'kit']));
  });

  it.each(topics)('have the same keys in every language, with the same in them: %s', (_, tables) => {
    expect(Object.keys(tables)).toEqual([...languages]);
    const [first, ...others] = Object.values(tables).map((table) => keysOf(table).sort());
    for (const other of others) expect(other).toEqual(first);
  });

  it.each(topics)('are each in their own script: %s', (_, { zh, en }) => {
    // The name of the tool is Chinese in any language, and so is a place that documents number.
    for (const [path, text] of textsOf(en))
      expect({ path, text: text.replace(/脱贫|第十十条/g, '') }).toEqual({
        path,
        text: expect.not.stringMatching(/\p{Script=Han}/u),
      });
    // Signs, and what stands between words, belong to no script.
    for (const [path, text] of textsOf(zh))
      if (/\p{L}/u.test(text)) expect({ path, text }).toEqual({ path, text: expect.stringMatching(/\p{Script=Han}/u) });
  });
});
