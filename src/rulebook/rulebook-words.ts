/** What a rulebook says in words of its own. Those of the built-in one are loaded here, so that who only judges loads none. */
import type { Language } from '../words/words.js';
import { hunanWorded } from './hunan-worded.js';
import { soundIssues } from './issue-list.js';
import { type RulebookWords, readWords, wordsWhenAsked } from './read-words.js';
import type { Rulebook } from './rulebook.js';

const builtIn = wordsWhenAsked((language) => readWords(soundIssues(), hunanWorded(), language, undefined));

/** By what it is about; a general sentence, made of the rulebook's labels, stands for all else. */
export function rulebookWords({ words = builtIn }: Pick<Rulebook, 'words'>, language: Language): RulebookWords {
  return words[language];
}
