/** From the paths on the command line to the files to read. */
import { extname } from 'node:path';
import { statsOf, walkFolder } from '../kit/walk-folder.js';
import { commandWords } from '../words/command.js';
import type { Language } from '../words/words.js';
import { UsageError } from './exit.js';
import { isTable, isTableInFolder } from './table-paths.js';

/** How a file's text is laid out. */
export type InputFormat = 'json' | 'ndjson' | 'table';

/** A file to read, or standard input (`-`). */
export interface InputFile {
  readonly path: string;
  readonly format: InputFormat;
}

const FORMATS: Readonly<Record<string, InputFormat>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
};

/** What cannot be read, and what is said of it. */
export interface UnreadPath {
  readonly path: string;
  readonly said: string;
}

/** What was found: files to read in order, and what cannot be read. */
export interface FoundFiles {
  readonly sources: readonly InputFile[];
  readonly unreadable: readonly UnreadPath[];
}

/**
 * The files named, and those below the folders named, sorted by path; links within folders are not followed, and pipes
 * and devices are not read.
 * @throws UsageError where a file's extension says nothing and `--input` was not given, or a folder holds nothing
 */
export function findFiles(paths: readonly string[], input: InputFormat | undefined, language: Language): FoundFiles {
  const sources: InputFile[] = [];
  const unreadable: UnreadPath[] = [];
  const { file: say } = commandWords[language];
  for (const path of paths) {
    if (path === '-') {
      sources.push({ path, format: input ?? 'ndjson' });
      continue;
    }
    const stats = statsOf(path);
    if (typeof stats === 'string') unreadable.push({ path, said: say[stats](path) });
    else if (stats.isDirectory()) {
      const { files, faults } = walkFolder(path, isTakenFromFolder);
      if (files.length + faults.length === 0) throw new UsageError(say.emptyFolder(path));
      for (const file of files) sources.push({ path: file, format: formatOf(file) ?? 'json' });
      unreadable.push(...faults.map((fault) => ({ path: fault.path, said: say[fault.code](fault.path) })));
    } else if (!stats.isFile() && !isOpened(path)) unreadable.push({ path, said: say.special(path) });
    else {
      const format = input ?? formatOf(path);
      if (format === undefined) throw new UsageError(unknownText(path, language));
      sources.push({ path, format });
    }
  }
  return { sources, unreadable };
}

/** What WPS writes by its own name: how it differs from what Excel wrote then nobody has said. */
const OF_WPS: readonly string[] = ['.et', '.ett'];

/** What to do with a file that its name does not tell how to read. */
function unknownText(path: string, language: Language): string {
  const isOfWps = OF_WPS.includes(extname(path).toLowerCase());
  const { wpsTable, unknownExtension } = commandWords[language];
  return (isOfWps ? wpsTable : unknownExtension)(path);
}

/** Of the files in a folder: texts may be anything, and are read where they are named. */
function isTakenFromFolder(name: string): boolean {
  return Object.hasOwn(FORMATS, extname(name).toLowerCase()) || isTableInFolder(name);
}

/** How a file is laid out, as far as its name tells. */
export function formatOf(path: string): InputFormat | undefined {
  return isTable(path) ? 'table' : FORMATS[extname(path).toLowerCase()];
}

/**
 * A stream that the shell has opened for the command, as `<(…)` does, ends when its writer does; nobody may ever write
 * to any other pipe, and a device may never end.
 */
function isOpened(path: string): boolean {
  return /^\/dev\/(?:stdin|fd\/\d{1,9})$/.test(path);
}
