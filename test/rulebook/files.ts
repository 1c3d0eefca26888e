/** The files of the built-in rulebook as they are on disk, whole with what it takes over, and small changes to them. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { isInvalidRulebookError } from '../../src/base/errors.js';
import type { RulebookIssue } from '../../src/base/rulebook-issue.js';
import { companionFiles, isLaw, wordFiles } from '../../src/rulebook/companions.js';
import { describeRulebookIssue } from '../../src/rulebook/describe-issue.js';
import { fileShapes } from '../../src/rulebook/file-shapes.js';
import { Issues } from '../../src/rulebook/issues.js';
import { loadRulebook, type RulebookFiles } from '../../src/rulebook/load.js';
import { wholeOf } from '../../src/rulebook/whole-of.js';

const folder = new URL('../../rules/hunan-2016-2020/', import.meta.url);
const { files: whole } = wholeOf(
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => !companionFiles.includes(name))
      .map((name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown]),
  ),
  new Issues(fileShapes),
);
const some = (isWanted: (name: string) => boolean) =>
  Object.fromEntries(Object.entries(whole).filter(([name]) => isWanted(name)));
const onDisk = some(isLaw);

type Files = Record<string, unknown>;
type Holder = Record<string, unknown>;

/** A copy of every file of its law, to be changed. */
export function builtInFiles(): Files {
  return structuredClone(onDisk) as Files;
}

/** Its words, to be changed. */
export function builtInWords(): Files {
  return structuredClone(some((name) => wordFiles.includes(name))) as Files;
}

/** What stands at a JSON pointer of a file. */
export function valueAt(files: RulebookFiles, file: string, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((at, key) => (at as Holder)[key], files[file]);
}

/** Puts a value at a pointer; `undefined` removes what is there, a last part of `-` appends to a list. */
export function put(files: Files, file: string, pointer: string, value: unknown): void {
  if (pointer === '') {
    files[file] = value;
    return;
  }
  const parts = pointer.split('/');
  const last = parts.pop() ?? '';
  const holder = valueAt(files, file, parts.join('/')) as Holder;
  if (last === '-') (holder as unknown as unknown[]).push(value);
  else if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/** The pointer of a rule, parameter or reading by its name. */
export function pointerOf(file: string, name: string): string {
  const [list, key] =
    file === 'parameters.json'
      ? ['parameters', 'id']
      : file === 'rulebook.json'
        ? ['readings', 'id']
        : ['rules', 'name'];
  const entries = (onDisk[file] as Record<string, Holder[]>)[list];
  const index = entries?.findIndex((entry) => entry[key] === name) ?? -1;
  if (index < 0) throw new Error(`${file} has no ${name}`);
  return `/${list}/${index}`;
}

/** What the files are refused for; none where they load. */
export function issuesOf(files: RulebookFiles): readonly RulebookIssue[] {
  return issuesFrom(() => loadRulebook(files));
}

/** What a call refuses, each worded in both languages; none where it gives something. */
export function issuesFrom(call: () => unknown): readonly RulebookIssue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    for (const issue of error.issues) expectWorded(issue);
    return error.issues;
  }
}

/** In Chinese no sentence of English is left, in either language no value that is no text. */
export function expectWorded(issue: RulebookIssue): void {
  const zh = describeRulebookIssue(issue, 'zh');
  expect(zh).toMatch(/\p{Script=Han}/u);
  // Names, commands and what was found stand as they are: taken out, no two English words follow each other.
  expect(zh.replace(/“[^”]*”|"[^"]*"|tuopin schema/g, '')).not.toMatch(/[a-z]{2,} [a-z]{2,}/i);
  expect(issue.message).toBe(describeRulebookIssue(issue, 'en'));
  for (const text of [zh, issue.message]) expect(text).not.toMatch(/undefined|(?<!现为 |found |not )NaN|\[object/);
}

/** The same as `code file#pointer` texts. */
export function refusals(files: RulebookFiles): readonly string[] {
  return issuesOf(files).map(({ code, file, pointer }) => `${code} ${file}#${pointer}`);
}

/** What the built-in files are refused for after changes. */
export function refusalsAfter(...changes: readonly (readonly [file: string, pointer: string, value: unknown])[]) {
  const files = builtInFiles();
  for (const [file, pointer, value] of changes) put(files, file, pointer, value);
  return refusals(files);
}
