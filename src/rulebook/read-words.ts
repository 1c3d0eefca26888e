/**
 * `words.zh.json`, `words.en.json`: what a rulebook says in words of its own. Words are no law: no verdict hangs on them,
 * and the hash by which a seal knows a rulebook is not taken of them. Where a file says nothing a general sentence is
 * made of the rulebook's labels.
 */
import { frozen } from '../base/frozen.js';
import type { WordsSection } from '../base/rulebook-issue.js';
import { type Language, languages } from '../words/words.js';
import { wordFileOf } from './companions.js';
import type { IssueList } from './issue-list.js';
import { places } from './told-places.js';
import type { WordsSource } from './words-file.js';

/** A file of words, as it stands. */
export type WordsFile = Omit<WordsSource, '$schema'>;
/** What a rulebook says in one language: sentences by what they are about. */
export type RulebookWords = {
  readonly [About in WordsSection]: ReadonlyMap<string, NonNullable<WordsFile[About]>[string]>;
};

/**
 * Reads the words of a language, adding what is wrong with them.
 * @param check holds them against what they can be about; absent where they are known to be sound
 */
export function readWords(
  issues: IssueList,
  files: Readonly<Record<string, unknown>>,
  language: Language,
  check: ((file: string, words: WordsFile) => void) | undefined,
): RulebookWords {
  const file = wordFileOf(language);
  const found = Object.hasOwn(files, file) ? issues.readAs(file, [], 'words', files[file]) : undefined;
  if (found !== undefined) check?.(file, files[file] as WordsFile);
  const { $schema: _, ...words } = found ?? {};
  const mapped = sections.map((section) => [section, new Map(Object.entries(words[section] ?? {}))]);
  return Object.fromEntries(mapped) as RulebookWords;
}

/** The words of every language, each read once, when it is first asked for: most who judge never ask. */
export function wordsWhenAsked(read: (language: Language) => RulebookWords): Readonly<Record<Language, RulebookWords>> {
  const known = new Map<Language, RulebookWords>();
  const words = {} as Record<Language, RulebookWords>;
  for (const language of languages) {
    const get = () => {
      const own = known.get(language) ?? frozen(read(language));
      known.set(language, own);
      return own;
    };
    Object.defineProperty(words, language, { enumerable: true, get });
  }
  return Object.freeze(words);
}

const sections = Object.keys(places) as readonly WordsSection[];
