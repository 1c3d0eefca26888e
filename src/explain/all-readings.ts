/** Whether a verdict hangs on how the text is read, in words: in one line, or in full with both citations. */
import type { Flip, ReadingsVerdict } from '../evaluate/evaluate-readings.js';
import { choiceWords } from '../rulebook/choice-words.js';
import { citationText } from '../rulebook/citation-text.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { outcomeWords } from './rule-words.js';

/** One line: firm, or what it can be and which readings flip it. */
export function readingsLine(readings: ReadingsVerdict, rulebook: Rulebook, language: Language): string {
  const { sentences } = words[language];
  const [head = '', ...flips] = linesOf(readings, rulebook, language, false);
  return flips.length === 0 ? head : `${head}${sentences.because(flips)}`;
}

/** The first line says it in short, the others what each flip rests on. */
export function readingsText(readings: ReadingsVerdict, rulebook: Rulebook, language: Language): string[] {
  return linesOf(readings, rulebook, language, true);
}

function linesOf(
  { rule, firm, outcome, outcomes, flips }: ReadingsVerdict,
  rulebook: Rulebook,
  language: Language,
  cited: boolean,
): string[] {
  const { sentences } = words[language];
  const named = outcomeWords(rule, language);
  if (firm) return [sentences.firm(named[outcome])];
  const head = sentences.depends(outcomes.map((one) => named[one]));
  if (flips.length === 0) return [head, sentences.flipsOnlyTogether];
  return [head, ...flips.map((flip) => flipText(flip, named[flip.outcome], rulebook, language, cited))];
}

function flipText(
  { reading, applied, other }: Flip,
  outcome: string,
  rulebook: Rulebook,
  language: Language,
  cited: boolean,
): string {
  const { sentences, bracketed, listSeparator } = words[language];
  const side = ({ option, citations }: typeof applied) => {
    const [, label] = choiceWords(rulebook.readings, reading, option, language);
    if (!cited) return label;
    return `${label}${bracketed(citations.map((one) => citationText(one, rulebook, language)).join(listSeparator))}`;
  };
  const [name] = choiceWords(rulebook.readings, reading, applied.option, language);
  return sentences.flip(name, side(applied), side(other), outcome);
}
