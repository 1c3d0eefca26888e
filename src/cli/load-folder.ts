/** A rulebook from a folder of JSON files. */
import { RulebookFolderError } from '../kit/lint/read-rulebook-files.js';
import { type RulebookFolder, readFolder } from '../kit/read-folder.js';
import { companionFiles } from '../rulebook/companions.js';
import { loadRulebook } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { UsageError } from './exit.js';

/**
 * Loads the rulebook in a folder.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where its files are at fault
 */
export function loadFolder(folder: string, unreadable: (folder: string) => string): Rulebook {
  // What lies beside the rules is not looked at: no verdict depends on it.
  return loadRulebook(filesIn(folder, unreadable, (name) => !companionFiles.includes(name)).files);
}

/**
 * A file that lies beside the rules of a folder, such as `clauses.json`; undefined where there is none.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where the file is not JSON
 */
export function companionIn(folder: string, name: string, unreadable: (folder: string) => string): unknown {
  return filesIn(folder, unreadable, (one) => one === name).files[name];
}

/**
 * Files of a rulebook's folder, by default all, those beside the rules as well.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where a file is not JSON
 */
export function filesIn(
  folder: string,
  unreadable: (folder: string) => string,
  isWanted?: (name: string) => boolean,
): RulebookFolder {
  try {
    return readFolder(folder, isWanted);
  } catch (error) {
    if (error instanceof RulebookFolderError) throw new UsageError(unreadable(folder));
    throw error;
  }
}
