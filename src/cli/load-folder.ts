/** A rulebook from a folder of JSON files: one on disk, or one that the package ships, by its id. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidRulebookError, isInvalidRulebookError } from '../base/errors.js';
import type { RulebookIssue } from '../base/rulebook-issue.js';
import { RulebookPlaces } from '../kit/mutate/places.js';
import { placeText } from '../kit/positions.js';
import { jsonFilesIn, type RulebookFolder, readFolder, readRules } from '../kit/read-folder.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';

/**
 * Loads the rulebook in a folder.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where its files are at fault: each issue with
 * the way to its file, and the line and column there
 */
export function loadFolder(folder: string, unreadable: (folder: string) => string): Rulebook {
  namesIn(folder, unreadable);
  const path = rulebookFolder(folder);
  try {
    return loadRulebook(readRules(path).files);
  } catch (error) {
    if (!isInvalidRulebookError(error)) throw error;
    throw new InvalidRulebookError(error.issues.map((issue) => ({ ...issue, file: placeOf(issue, path) })));
  }
}

/** Where an issue is, as terminals and editors make a link of it. The files of a base that is shipped are no user's. */
function placeOf({ file, pointer, ...issue }: RulebookIssue, folder: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) return file;
  // What is at fault as a whole may be no text that places can be found in.
  const found = () =>
    pointer === '' ? undefined : new RulebookPlaces({ [file]: readFileSync(path, 'utf8') }).at(file, pointer);
  const at = 'column' in issue ? issue : found();
  return placeText({ file: path, line: at?.line, column: at?.column });
}

/**
 * A file that lies beside the rules of a folder, such as `clauses.json`; undefined where there is none.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where the file is not JSON
 */
export function companionIn(folder: string, name: string, unreadable: (folder: string) => string): unknown {
  if (!namesIn(folder, unreadable).includes(name)) return undefined;
  return readFolder(rulebookFolder(folder), [name]).files[name];
}

/**
 * All files of a rulebook's folder, those beside the rules as well, and of the folders that it builds on.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where a file is not JSON
 */
export function filesIn(folder: string, unreadable: (folder: string) => string): RulebookFolder {
  namesIn(folder, unreadable);
  return readFolder(rulebookFolder(folder));
}

/** The folder named; of a name that is no folder here but the id of a rulebook that the package ships, that one's. */
export function rulebookFolder(named: string): string {
  if (existsSync(named) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(named)) return named;
  return shippedFolder(`rules/${named}`) ?? named;
}

/** The folder of a rulebook that the package ships, by its path in the package; undefined where there is none. */
export function shippedFolder(path: string): string | undefined {
  const folder = shippedPath(path);
  return folder !== undefined && existsSync(join(folder, 'rulebook.json')) ? folder : undefined;
}

/** What the package ships, by its path in the package; undefined where there is no such thing. */
export function shippedPath(path: string): string | undefined {
  // Beside the built command, and where the sources are run.
  return ['../', '../../']
    .map((up) => fileURLToPath(new URL(`${up}${path}`, import.meta.url)))
    .find((found) => existsSync(found));
}

function namesIn(folder: string, unreadable: (folder: string) => string): readonly string[] {
  try {
    return jsonFilesIn(rulebookFolder(folder));
  } catch {
    throw new UsageError(unreadable(folder));
  }
}
