/** From the paths on the command line to the files to read. */
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { UsageError } from './exit.js';

/** How a file's text is laid out. */
export type InputFormat = 'json' | 'ndjson';

/** A file to read, or standard input (`-`). */
export interface Source {
  readonly path: string;
  readonly format: InputFormat;
}

const FORMATS: Readonly<Record<string, InputFormat>> = { '.json': 'json', '.ndjson': 'ndjson', '.jsonl': 'ndjson' };

/** What was found: files to read in order, and what cannot be read, each in a line. */
export interface Found {
  readonly sources: readonly Source[];
  readonly unreadable: readonly string[];
}

/**
 * The files named, and those below the folders named, sorted by path; links within folders are not followed.
 * @throws UsageError where a file's extension says nothing and `--input` was not given, or a folder holds nothing
 */
export function findFiles(paths: readonly string[], input: InputFormat | undefined, language: Language): Found {
  const sources: Source[] = [];
  const unreadable: string[] = [];
  const { file: say } = words[language];
  for (const path of paths) {
    if (path === '-') {
      sources.push({ path, format: input ?? 'ndjson' });
      continue;
    }
    const stats = statsOf(path);
    if (stats === undefined) unreadable.push(say.missing(path));
    else if (stats.isDirectory()) {
      const found = { sources: [] as Source[], unreadable: [] as string[] };
      below(path, found.sources, found.unreadable, language);
      if (found.sources.length + found.unreadable.length === 0) throw new UsageError(say.emptyFolder(path));
      // By code unit, not by locale: the order is the same on every machine.
      sources.push(...found.sources.sort((a, b) => (a.path < b.path ? -1 : 1)));
      unreadable.push(...found.unreadable);
    } else if (!stats.isFile() && !stats.isFIFO() && !stats.isCharacterDevice()) unreadable.push(say.special(path));
    else {
      const format = input ?? FORMATS[extname(path).toLowerCase()];
      if (format === undefined) throw new UsageError(words[language].unknownExtension(path));
      sources.push({ path, format });
    }
  }
  return { sources, unreadable };
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function below(folder: string, sources: Source[], unreadable: string[], language: Language): void {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    unreadable.push(words[language].file.unreadable(folder));
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    // It has gone since the folder was listed.
    if (stats === undefined) continue;
    const format = FORMATS[extname(name).toLowerCase()];
    if (stats.isDirectory()) below(path, sources, unreadable, language);
    else if (stats.isFile() && format !== undefined) sources.push({ path, format });
  }
}
