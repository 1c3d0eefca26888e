/** A rulebook from a folder of JSON files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidRulebookError, type RulebookIssue, type TextFault } from '../base/errors.js';
import { decode } from '../kit/decode.js';
import { jsonNamesIn } from '../kit/lint/read-rulebook-files.js';
import { describeIssue } from '../records/describe-issue.js';
import { type JsonText, readJsonText } from '../records/json-text.js';
import { companionFiles } from '../rulebook/companions.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';

/**
 * Loads the rulebook in a folder.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where its files are at fault
 */
export function loadFolder(folder: string, unreadable: (folder: string) => string): Rulebook {
  // What lies beside the rules is not read: no verdict depends on it.
  const names = namesIn(folder, unreadable).filter((name) => !companionFiles.includes(name));
  return loadRulebook(readFiles(folder, names));
}

/**
 * A file that lies beside the rules of a folder, such as `clauses.json`; undefined where there is none.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where the file is not JSON
 */
export function companionIn(folder: string, name: string, unreadable: (folder: string) => string): unknown {
  return namesIn(folder, unreadable).includes(name) ? readFiles(folder, [name])[name] : undefined;
}

function namesIn(folder: string, unreadable: (folder: string) => string): string[] {
  try {
    return jsonNamesIn(folder);
  } catch {
    throw new UsageError(unreadable(folder));
  }
}

function readFiles(folder: string, names: readonly string[]): Readonly<Record<string, unknown>> {
  const files: Record<string, unknown> = {};
  const faults: RulebookIssue[] = [];
  for (const name of names) {
    const decoded = decode(readFileSync(join(folder, name)));
    const { value, issues } = 'badLine' in decoded ? notUtf8(decoded.badLine) : readJsonText(decoded.text);
    for (const { issue } of issues) {
      // Text has no other faults than these.
      const code = issue.code as TextFault;
      faults.push({ code, file: name, pointer: '', message: describeIssue(issue, 'en') });
    }
    files[name] = value;
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return files;
}

function notUtf8(line: number): JsonText {
  return { issues: [{ issue: { code: 'badEncoding', path: '', line }, segments: [] }] };
}
