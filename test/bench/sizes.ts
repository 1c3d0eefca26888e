/** What travels and what is installed. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { browserSize } from '../support/browser-size.js';
import { path } from './built.js';
import { atMost, type Line } from './line.js';

export async function inBrowser(): Promise<Line[]> {
  const against = 'bundled, gzipped';
  const [alone, all] = [await browserSize('createEvaluator'), await browserSize('everything')];
  return [
    { row: 12, what: 'a page with `createEvaluator` and the rules', against, ...atMost(alone / 1000, 50, 'kB') },
    { row: 12, what: 'a page with everything', against, ...atMost(all / 1000, 90, 'kB') },
  ];
}

interface Locked {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly peer?: boolean }>>;
}

const filesBelow = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => lstatSync(join(folder, name)))
    .filter((stats) => stats.isFile());

export async function installed(): Promise<Line[]> {
  const { packages } = JSON.parse(readFileSync(path('package-lock.json'), 'utf8')) as Locked;
  const needed = Object.entries(packages).filter(([name, { dev, peer }]) => name !== '' && !dev && !peer);
  const files = needed.flatMap(([name]) => filesBelow(path(name)));
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const what = 'what `tuopin` needs to be installed beside it';
  return [{ row: 13, what, against: `${files.length} files`, ...atMost(size / 1e6, 12, 'MB') }];
}
