/** The small rulebook of `fixtures/`, and changes to it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LintCode, LintEdit } from '../../../src/kit/lint/lint-code.js';
import { put } from '../../rulebook/files.js';

export const smallFolder = fileURLToPath(new URL('../../../fixtures/small-rulebook', import.meta.url));

/** The files of the small rulebook by name, cases included. */
export function smallFiles(): Record<string, unknown> {
  const names = readdirSync(smallFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  return Object.fromEntries(names.map((name) => [name, JSON.parse(readFileSync(join(smallFolder, name), 'utf8'))]));
}

/** The same without its cases. */
export function smallRules(): Record<string, unknown> {
  return Object.fromEntries(Object.entries(smallFiles()).filter(([name]) => !name.startsWith('cases/')));
}

/** Puts changes into files. */
export function edited(files: Record<string, unknown>, edits: readonly LintEdit[]): Record<string, unknown> {
  for (const { file, at, value } of edits) {
    if (at === '' && value === undefined) delete files[file];
    else put(files, file, at, structuredClone(value));
  }
  return files;
}

/** The files of an example, as it is wrong or as it is mended. */
export function exampleFiles({ example }: LintCode, which: 'bad' | 'good'): Record<string, unknown> {
  const { file, at, given = [], raw } = example;
  const value = example[which];
  const files = edited(smallFiles(), given);
  if (which === 'good' && value === undefined) return files;
  if (raw === true) return { ...files, [file]: value };
  return edited(files, [{ file, at, value }]);
}

/** Writes files into a new folder; a text or bytes as they are, all else as JSON. */
export function writtenTo(files: Readonly<Record<string, unknown>>, name = 'lint-'): string {
  const folder = mkdtempSync(join(tmpdir(), name));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const text =
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2);
    writeFileSync(join(folder, file), text);
  }
  return folder;
}
