/** The files of a rulebook's folder, as text and as JSON, with everything that keeps one from being JSON. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { InvalidRulebookError } from '../base/errors.js';
import type { IssueData } from '../base/issue.js';
import type { TextIssueData } from '../base/rulebook-issue.js';
import { readJsonText } from '../records/json-text.js';
import { basesOf, isFolderName } from '../rulebook/bases.js';
import { companionFiles, MANIFEST } from '../rulebook/companions.js';
import { describeRulebookIssue } from '../rulebook/describe-issue.js';
import type { RulebookFiles } from '../rulebook/load.js';
import { decode } from './decode.js';

const MIB = 1024 * 1024;
/** Larger files are refused: no rulebook written by people comes near. */
const MAX_BYTES = 64 * MIB;

/** A folder of rules that cannot be read at all. */
export class RulebookFolderError extends Error {
  override readonly name = 'RulebookFolderError';
  readonly folder: string;

  constructor(folder: string, why: string) {
    super(`${folder}: ${why}`);
    this.folder = folder;
  }
}

/** One file. */
export interface RulebookFile {
  /** Of a rulebook that others build on with the folder as they name it (`../common/parameters.json`). */
  readonly name: string;
  /** As it was found, to open it by. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly issues: readonly IssueData[];
}

/** The `.json` files of a rulebook's folder by name, and those of folders that it builds on. */
export interface RulebookFolder {
  /** As parsed JSON, for `loadRulebook` and `mutate`. */
  readonly files: RulebookFiles;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads the `.json` files of a rulebook's folder, and of the folders that it builds on.
 * @throws RulebookFolderError where the folder, or a file in it, cannot be read
 */
export function readRulebookFiles(folder: string): readonly RulebookFile[] {
  return withBases((base) => {
    const path = join(folder, base);
    // Of a base that is not there the rulebook's own check tells.
    return base === '' || existsSync(join(path, MANIFEST)) ? filesIn(path, jsonFilesIn(path)) : [];
  });
}

/**
 * The files of a rulebook and of the folders that it builds on.
 * @param filesOf those of a folder, as seen from that of the rulebook; of this one by the empty text
 */
export function withBases(filesOf: (folder: string) => readonly RulebookFile[]): readonly RulebookFile[] {
  const read: RulebookFile[] = [];
  basesOf((base) => {
    if (!isFolderName(base)) return undefined;
    const files = filesOf(base);
    read.push(...(base === '' ? files : files.map((file) => ({ ...file, name: `${base}/${file.name}` }))));
    return files.find(({ name }) => name === MANIFEST)?.value;
  });
  return read;
}

/** The folders that a rulebook is read from: its own, and those that it builds on. */
export function foldersOf(folder: string): readonly string[] {
  try {
    return [...new Set([folder, ...readRulebookFiles(folder).map(({ path }) => dirname(path))])];
  } catch {
    return [folder];
  }
}

function filesIn(folder: string, names: readonly string[]): readonly RulebookFile[] {
  return names.map((name) => {
    const path = join(folder, name);
    return rulebookFile(name, path, bytesOf(folder, path));
  });
}

/** A file read from its bytes, wherever these come from. */
export function rulebookFile(name: string, path: string, bytes: Buffer): RulebookFile {
  if (bytes.length > MAX_BYTES) return faulty(name, path, { code: 'tooLarge', expected: `${MAX_BYTES / MIB} MiB` });
  const decoded = decode(bytes);
  if ('issue' in decoded) return faulty(name, path, decoded.issue);
  const { value, issues } = readJsonText(decoded.text);
  return { name, path, text: decoded.text, value, issues };
}

/**
 * The files of a rulebook's folder, every one of which must be sound.
 * @param names only these files of the folder
 * @throws InvalidRulebookError with everything that keeps a file from being JSON; RulebookFolderError
 */
export function readFolder(folder: string, names?: readonly string[]): RulebookFolder {
  return soundFiles(names === undefined ? readRulebookFiles(folder) : filesIn(folder, names));
}

/** The same without what lies beside the rules: no verdict depends on it, so it may be at fault. */
export function readRules(folder: string): RulebookFolder {
  return soundFiles(readRulebookFiles(folder).filter(({ name }) => !companionFiles.includes(basename(name))));
}

/** The files, every one of them sound. @throws InvalidRulebookError with everything that keeps one from being JSON */
export function soundFiles(read: readonly RulebookFile[]): RulebookFolder {
  const faults = read.flatMap(({ name, issues }) =>
    issues.map((issue) => {
      // Text has no other faults than these.
      const fault = issue as TextIssueData;
      return { ...fault, file: name, pointer: '', message: describeRulebookIssue(fault, 'en') };
    }),
  );
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return {
    files: Object.fromEntries(read.map(({ name, value }) => [name, value])),
    texts: Object.fromEntries(read.map(({ name, text }) => [name, text])),
  };
}

/** The names of the `.json` files in a folder, sorted. @throws RulebookFolderError where it cannot be read */
export function jsonFilesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new RulebookFolderError(folder, 'no such folder, or it cannot be read');
  }
}

function bytesOf(folder: string, path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    throw new RulebookFolderError(folder, `${path} cannot be read; check its permissions`);
  }
}

function faulty(name: string, path: string, issue: Omit<IssueData, 'path'>): RulebookFile {
  return { name, path, text: '', value: undefined, issues: [{ path: '', ...issue }] };
}
