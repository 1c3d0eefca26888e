/** A rulebook from a folder of JSON files: one on disk, or one that the package ships, by its id. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidRulebookError, type RulebookIssue } from '../base/errors.js';
import { decode } from '../kit/decode.js';
import { describeIssue } from '../records/describe-issue.js';
import { type JsonText, readJsonText } from '../records/json-text.js';
import { companionFiles } from '../rulebook/companions.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';

/** A file by its name, with what it holds. */
export type NamedBytes = readonly [name: string, bytes: Buffer];

/**
 * Loads the rulebook in a folder.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where its files are at fault
 */
export function loadFolder(folder: string, unreadable: (folder: string) => string): Rulebook {
  const from = rulebookFolder(folder);
  // What lies beside the rules is not read: no verdict depends on it.
  const names = namesIn(from, folder, unreadable).filter((name) => !companionFiles.includes(name));
  return loadRulebook(parsed(names.map((name) => [name, readFileSync(join(from, name))])));
}

/**
 * A file that lies beside the rules of a folder, such as `clauses.json`; undefined where there is none.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where the file is not JSON
 */
export function companionIn(folder: string, name: string, unreadable: (folder: string) => string): unknown {
  const from = rulebookFolder(folder);
  if (!namesIn(from, folder, unreadable).includes(name)) return undefined;
  return parsed([[name, readFileSync(join(from, name))]])[name];
}

/** The folder named; of a name that is no folder here but the id of a rulebook that the package ships, that one's. */
export function rulebookFolder(named: string): string {
  if (existsSync(named) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(named)) return named;
  // Beside the built command, and where the sources are run.
  const shipped = ['../rules/', '../../rules/'].map((rules) =>
    fileURLToPath(new URL(`${rules}${named}`, import.meta.url)),
  );
  return shipped.find((folder) => existsSync(join(folder, 'rulebook.json'))) ?? named;
}

function namesIn(from: string, named: string, unreadable: (folder: string) => string): string[] {
  try {
    return readdirSync(from, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name)
      .sort();
  } catch {
    throw new UsageError(unreadable(named));
  }
}

/** The files as JSON. @throws InvalidRulebookError with each that is none */
export function parsed(files: readonly NamedBytes[]): Readonly<Record<string, unknown>> {
  const values: Record<string, unknown> = {};
  const faults: RulebookIssue[] = [];
  for (const [name, bytes] of files) {
    const decoded = decode(bytes);
    const { value, issues } = 'badLine' in decoded ? notUtf8(decoded.badLine) : readJsonText(decoded.text);
    for (const { issue } of issues) {
      faults.push({ code: issue.code, file: name, pointer: '', message: describeIssue(issue, 'en') });
    }
    values[name] = value;
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return values;
}

function notUtf8(line: number): JsonText {
  return { issues: [{ issue: { code: 'badEncoding', path: '', line }, segments: [] }] };
}
