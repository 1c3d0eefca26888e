/** What a rulebook is called; one that is not the package's own is told apart, whatever it calls itself. */
import { isSealError } from '../base/errors.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { rulebookDigest } from '../seal/rulebook-digest.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** Enough of a hash to tell two rulebooks apart by eye. */
const SHOWN = 12;

/** Of a rulebook that `loadRulebook` did not make, as of a copy, nothing can be told. */
function digestOf(rulebook: Rulebook): string | undefined {
  try {
    return rulebookDigest(rulebook);
  } catch (error) {
    if (!isSealError(error)) throw error;
    return undefined;
  }
}

/** Whether the rulebook is the one the package comes with, to the letter. */
export function isBuiltIn(rulebook: Rulebook): boolean {
  const own = hunan2016To2020();
  return rulebook === own || digestOf(rulebook) === digestOf(own);
}

/** The rulebook by label and version, with id and hash where it is not the package's own. */
export function rulebookName(rulebook: Rulebook, language: Language): string {
  const { labels, id, version } = rulebook;
  const { rulebookName: own, otherRulebookName: other } = words[language].sentences;
  if (isBuiltIn(rulebook)) return own(labels[language], version);
  return other(labels[language], id, version, digestOf(rulebook)?.slice(0, SHOWN));
}
