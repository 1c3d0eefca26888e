/** The households that are judged: as texts, as values, as files of so many. */
import { closeSync, existsSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { path, tuopin } from './built.js';
import { householdLines, linesAtTheLine, linesWithGaps, type PovertyLines } from './households.js';

const years = [2016, 2017, 2018, 2019, 2020];

/** The poverty lines that the verdicts are held against. */
export const povertyLines: PovertyLines = Object.fromEntries(
  years.map((year) => {
    const { criteria } = tuopin.evaluate({ level: 'household', id: 'H', asOf: `${year}-12-31`, members: [{}] });
    const line = criteria.flatMap(({ checks }) => checks).find(({ parameter }) => parameter === 'povertyLine/exit');
    return [year, String(line?.expected)];
  }),
);

/** Each kind of households, by what it is for. */
export const kinds = {
  'as exported': householdLines,
  'at the line': (count: number) => linesAtTheLine(count, povertyLines),
  'with gaps': linesWithGaps,
} satisfies Readonly<Record<string, (count: number) => Iterable<string>>>;

export type Kind = keyof typeof kinds;

export const texts = (count: number, kind: Kind = 'as exported') => [...kinds[kind](count)];

export const parsed = (count: number, kind?: Kind) =>
  texts(count, kind).map((text) => tuopin.parseRecord(JSON.parse(text)));

/** Where files are put; gone when the bench ends. */
export const folder = mkdtempSync(join(tmpdir(), 'tuopin-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** A file of so many households, one a line or as one array. */
export function fileOf(count: number, kind: Kind = 'as exported', extension: 'ndjson' | 'json' = 'ndjson'): string {
  const name = join(folder, `${kind.replaceAll(' ', '-')}-${count}.${extension}`);
  if (existsSync(name)) return name;
  const [open, between, close] = extension === 'json' ? ['[', ',\n', ']\n'] : ['', '\n', '\n'];
  const file = openSync(name, 'w');
  let text = open;
  let first = true;
  for (const line of kinds[kind](count)) {
    text += first ? line : `${between}${line}`;
    first = false;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text + close);
  closeSync(file);
  return name;
}

/** Reads the lines of a file and parses each: what nobody can do without. */
export const readAndParse = (file: string) => [path('test/bench/read-and-parse.mjs'), file];
