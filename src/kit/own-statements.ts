/** What the files of a rulebook state themselves, by name: the rest is taken over from those that it builds on. */
import { isRuleFile } from '../rulebook/companions.js';
import { fileShapes } from '../rulebook/file-shapes.js';
import { Issues } from '../rulebook/issues.js';
import type { RulebookFiles } from '../rulebook/load.js';
import { wholeOf } from '../rulebook/whole-of.js';

interface Named {
  readonly id?: string;
  readonly name?: string;
}

export interface OwnStatements {
  /** Criteria, verdicts and measures. */
  readonly rules: ReadonlySet<string>;
  readonly readings: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
}

/** @throws InvalidRulebookError where the files are at fault */
export function ownStatements(given: RulebookFiles): OwnStatements {
  const { files, placeOf, isTakenOver } = wholeOf(given, new Issues(fileShapes));
  const namesIn = (file: string, list: string): string[] => {
    const entries = (files[file] as Readonly<Record<string, readonly Named[] | undefined>> | undefined)?.[list] ?? [];
    return entries.flatMap(({ id, name }, index) =>
      isTakenOver(placeOf(file, [list, index]).file) ? [] : [id ?? name ?? ''],
    );
  };
  return {
    rules: new Set(
      Object.keys(files)
        .filter(isRuleFile)
        .flatMap((file) => namesIn(file, 'rules')),
    ),
    readings: new Set(namesIn('rulebook.json', 'readings')),
    parameters: new Set(namesIn('parameters.json', 'parameters')),
  };
}
