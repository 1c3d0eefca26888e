/** `tuopin init`: a rulebook of one's own to begin with, as a copy of another one and its cases. */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { applyEdits, modify } from 'jsonc-parser';
import { printable } from '../base/printable.js';
import { jsonFilesIn, readFolder } from '../kit/read-folder.js';
import { writeWhole } from '../kit/write-file.js';
import { aligned } from '../present/columns.js';
import { type InitWords, initWords } from '../words/command.js';
import { casesBeside } from './case-index.js';
import { UsageError } from './exit.js';
import { shippedFolder } from './load-folder.js';
import { rulebookOf, sourcesOf } from './rulebook-option.js';
import type { Session } from './session.js';

/** What is copied where no other rulebook is named. */
const SMALL = 'fixtures/small-rulebook';

/**
 * Makes the folder and says what each file in it is for.
 * @param from the folder of the rulebook to copy, or the id of one that is shipped; by default the small one
 * @throws UsageError where the folder is there already, InvalidRulebookError where what is to be copied is at fault, the
 * error of the system where it cannot be written
 */
export function init(folder: string, from: string | undefined, session: Session): string {
  const say = initWords[session.language];
  refuseTaken(folder, say);
  const rulebook = from ?? shippedFolder(SMALL) ?? SMALL;
  const { id, version } = rulebookOf({ rulebook }, session);
  const { texts } = sourcesOf({ rulebook }, session);
  // A folder beside the new one is nothing to be written without being asked.
  const beside = Object.keys(texts).find((name) => name.startsWith('../'));
  if (beside !== undefined) throw new UsageError(say.buildsOnBeside(rulebook, dirname(beside)));
  const cases = casesBeside(rulebook);
  const ofCases = cases === undefined ? {} : readFolder(cases, jsonFilesIn(cases)).texts;
  writeFiles(folder, texts);
  if (cases !== undefined) writeFiles(join(folder, 'cases'), ofCases);
  return madeText(folder, say.made(folder, id, version), Object.keys(texts), cases !== undefined, say);
}

/** @throws UsageError where there is something in the folder already */
export function refuseTaken(folder: string, { exists }: InitWords): void {
  if (existsSync(resolve(folder)) && !isEmptyFolder(resolve(folder))) throw new UsageError(exists(folder));
}

/** What was made: each file with what it is for, and what to do next. */
export function madeText(
  folder: string,
  made: string,
  names: readonly string[],
  withCases: boolean,
  say: InitWords,
): string {
  const list = [
    ...names.map((name) => [`  ${printable(name)}`, purposeOf(name, say)]),
    ...(withCases ? [['  cases', say.cases]] : []),
  ];
  return `${[printable(made), ...aligned(list), printable(say.next(folder))].join('\n')}\n`;
}

function purposeOf(name: string, { files, rules }: InitWords): string {
  return (Object.hasOwn(files, name) ? files[name] : undefined) ?? rules;
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch {
    return false;
  }
}

/** Writes files below a folder, each with the way to its schema where the package is installed. */
export function writeFiles(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, withSchema(text, schemasFrom(dirname(resolve(path)))));
  }
}

/** The way from a folder to the schemas of the package as it is installed for it; undefined where it is not. */
function schemasFrom(folder: string): string | undefined {
  for (let above = folder; ; above = dirname(above)) {
    const schemas = join(above, 'node_modules/tuopin/dist/schemas');
    if (existsSync(schemas)) return relative(folder, schemas).split(sep).join('/');
    if (dirname(above) === above) return undefined;
  }
}

/** Editors find the schema where `$schema` leads; one that led nowhere would only be complained of. */
function withSchema(text: string, schemas: string | undefined): string {
  const $schema = (JSON.parse(text) as { readonly $schema?: unknown } | null)?.$schema;
  if (typeof $schema !== 'string') return text;
  const schema = schemas === undefined ? undefined : `${schemas}/${basename($schema)}`;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: '\n' };
  return applyEdits(text, modify(text, ['$schema'], schema, { formattingOptions }));
}
