/** The files of a rulebook's folder, as text and as JSON, with everything that keeps one from being JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IssueData } from '../../base/issue.js';
import { readJsonText } from '../../records/json-text.js';
import { decode } from '../decode.js';

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
  readonly name: string;
  /** As it was found, to open it by. */
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly issues: readonly IssueData[];
}

/**
 * Reads the `.json` files of a folder, by name; folders in it are not looked into.
 * @throws RulebookFolderError where the folder, or a file in it, cannot be read
 */
export function readRulebookFiles(folder: string): readonly RulebookFile[] {
  let names: readonly string[];
  try {
    names = jsonNamesIn(folder);
  } catch {
    throw new RulebookFolderError(folder, 'no such folder, or it cannot be read');
  }
  return names.map((name) => {
    const path = join(folder, name);
    const bytes = bytesOf(folder, path);
    if (bytes.length > MAX_BYTES) return faulty(name, path, { code: 'tooLarge', expected: `${MAX_BYTES / MIB} MiB` });
    const decoded = decode(bytes);
    if ('badLine' in decoded) return faulty(name, path, { code: 'badEncoding', line: decoded.badLine });
    const { value, issues } = readJsonText(decoded.text);
    return { name, path, text: decoded.text, value, issues: issues.map(({ issue }) => issue) };
  });
}

/** The names of the `.json` files that lie in a folder, sorted; throws what the file system throws. */
export function jsonNamesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => name)
    .sort();
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
