/** A rulebook from a folder of JSON files. */
import { jsonFilesIn, type RulebookFolder, readFolder } from '../kit/read-folder.js';
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
  return loadRulebook(readFolder(folder, names).files);
}

/**
 * A file that lies beside the rules of a folder, such as `clauses.json`; undefined where there is none.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where the file is not JSON
 */
export function companionIn(folder: string, name: string, unreadable: (folder: string) => string): unknown {
  return namesIn(folder, unreadable).includes(name) ? readFolder(folder, [name]).files[name] : undefined;
}

/**
 * All files of a rulebook's folder, those beside the rules as well.
 * @throws UsageError where the folder cannot be read, InvalidRulebookError where a file is not JSON
 */
export function filesIn(folder: string, unreadable: (folder: string) => string): RulebookFolder {
  return readFolder(folder, namesIn(folder, unreadable));
}

function namesIn(folder: string, unreadable: (folder: string) => string): readonly string[] {
  try {
    return jsonFilesIn(folder);
  } catch {
    throw new UsageError(unreadable(folder));
  }
}
