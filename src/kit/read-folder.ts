/** The files of a rulebook from a folder, as text and as what the text holds. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidRulebookError, type RulebookIssue } from '../base/errors.js';
import { describeIssue } from '../records/describe-issue.js';
import { type JsonText, readJsonText } from '../records/json-text.js';
import type { RulebookFiles } from '../rulebook/load.js';
import { decode } from './decode.js';

/** The `.json` files of a folder, by name. */
export interface RulebookFolder {
  /** As parsed JSON, for `loadRulebook` and `mutate`. */
  readonly files: RulebookFiles;
  readonly texts: Readonly<Record<string, string>>;
}

/** The names of the `.json` files in a folder, sorted. @throws where it cannot be read */
export function jsonFilesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => name)
    .sort();
}

/**
 * Reads the files of a rulebook's folder, by default all of them: the rules, and what lies beside them.
 * @throws InvalidRulebookError with everything that keeps a file from being JSON; what Node throws where the folder or
 *   a file cannot be read
 */
export function readFolder(folder: string, names: readonly string[] = jsonFilesIn(folder)): RulebookFolder {
  const files: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const faults: RulebookIssue[] = [];
  for (const name of names) {
    const decoded = decode(readFileSync(join(folder, name)));
    const { value, issues } = 'badLine' in decoded ? notUtf8(decoded.badLine) : readJsonText(decoded.text);
    for (const { issue } of issues) {
      faults.push({ code: issue.code, file: name, pointer: '', message: describeIssue(issue, 'en') });
    }
    files[name] = value;
    if ('text' in decoded) texts[name] = decoded.text;
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return { files, texts };
}

function notUtf8(line: number): JsonText {
  return { issues: [{ issue: { code: 'badEncoding', path: '', line }, segments: [] }] };
}
