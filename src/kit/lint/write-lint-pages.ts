/** `npm run docs`: writes the pages of `docs/lint`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { lintPages } from './lint-pages.js';

const root = new URL('../../../', import.meta.url);
const folder = new URL('docs/lint/', root);

/** What the small rulebook says at a pointer. */
function small(file: string, at: string): unknown {
  let text: string;
  try {
    text = readFileSync(new URL(`fixtures/small-rulebook/${file}`, root), 'utf8');
  } catch {
    return undefined;
  }
  const keys = at.split('/').slice(1);
  return keys.reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], JSON.parse(text));
}

const pages = lintPages(small);
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(new URL(name, folder));
for (const [name, text] of pages) writeFileSync(new URL(name, folder), text);
