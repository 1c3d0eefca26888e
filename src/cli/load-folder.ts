/** A rulebook from a folder of JSON files. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidRulebookError, type RulebookIssue } from '../base/errors.js';
import { describeIssue } from '../records/describe-issue.js';
import { type JsonText, readJsonText } from '../records/json-text.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { decode } from './decode.js';
import { UsageError } from './exit.js';

/**
 * Loads the rulebook in a folder.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where its files are at fault
 */
export function loadFolder(folder: string, unreadable: (folder: string) => string): Rulebook {
  return loadRulebook(filesIn(folder, unreadable));
}

/**
 * The JSON files of a folder by name.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where a file is not JSON
 */
export function filesIn(folder: string, unreadable: (folder: string) => string): Record<string, unknown> {
  let names: string[];
  try {
    names = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map(({ name }) => name);
  } catch {
    throw new UsageError(unreadable(folder));
  }
  const files: Record<string, unknown> = {};
  const faults: RulebookIssue[] = [];
  for (const name of names.sort()) {
    const decoded = decode(readFileSync(join(folder, name)));
    const { value, issues } = 'badLine' in decoded ? notUtf8(decoded.badLine) : readJsonText(decoded.text);
    for (const { issue } of issues) {
      faults.push({ code: issue.code, file: name, pointer: '', message: describeIssue(issue, 'en') });
    }
    files[name] = value;
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return files;
}

function notUtf8(line: number): JsonText {
  return { issues: [{ issue: { code: 'badEncoding', path: '', line }, segments: [] }] };
}
