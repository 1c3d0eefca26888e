/** The files of a rulebook from a folder, as text and as what the text holds. */
import { InvalidRulebookError, type RulebookIssue, type TextFault } from '../base/errors.js';
import { describeIssue } from '../records/describe-issue.js';
import type { RulebookFiles } from '../rulebook/load.js';
import { readRulebookFiles } from './lint/read-rulebook-files.js';

/** The `.json` files of a folder, by name. */
export interface RulebookFolder {
  /** As parsed JSON, for `loadRulebook` and `mutate`. */
  readonly files: RulebookFiles;
  readonly texts: Readonly<Record<string, string>>;
}

/**
 * Reads the files of a rulebook's folder, by default all of them: the rules, and what lies beside them.
 * @throws InvalidRulebookError with everything that keeps a file from being JSON; RulebookFolderError where the folder,
 *   or a file in it, cannot be read
 */
export function readFolder(folder: string, isWanted: (name: string) => boolean = () => true): RulebookFolder {
  const files: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  const faults: RulebookIssue[] = [];
  for (const { name, text, value, issues } of readRulebookFiles(folder).filter((file) => isWanted(file.name))) {
    for (const issue of issues) {
      // Text has no other faults than these.
      const code = issue.code as TextFault;
      faults.push({ code, file: name, pointer: '', message: describeIssue(issue, 'en') });
    }
    files[name] = value;
    texts[name] = text;
  }
  if (faults.length > 0) throw new InvalidRulebookError(faults);
  return { files, texts };
}
