/** The figure that a verdict is known by: what is held per person against a line of yuan per person and year. */
import { isSpan, type Span } from '../base/interval.js';
import { scopeOf } from '../evaluate/subject.js';
import type { Verdict } from '../evaluate/verdict.js';
import { type HeldNumbers, VerdictOnDemand } from '../evaluate/verdict-on-demand.js';
import { aboveBound, comparedOf, distanceText } from '../explain/table.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { listWords } from '../words/command.js';
import { spanText } from '../words/span-text.js';
import { unitWord, withUnit } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { plainFigures } from './plain-figures.js';

/** Which figures are meant: by unit, so that it is for no rulebook to name them, nor for the code. */
const UNIT = 'yuan/person/year';

/** The first comparison of it, required or not; undefined where the rule makes none or the figure is not known. */
export function heldAgainstLine(verdict: Pick<Verdict, 'criteria'>): HeldNumbers | undefined {
  if (verdict instanceof VerdictOnDemand) return verdict.firstIn(UNIT);
  const { criteria } = verdict;
  for (const { checks } of criteria) {
    for (const check of checks) if (check.unit === UNIT && check.margin !== undefined) return check;
  }
  return undefined;
}

/** The figure as it is shown, and how far above its line, below it negative. */
export interface Figure {
  readonly value: string | Span;
  readonly above: string | Span;
}

/** Undefined where there is none. */
export function listedFigure(verdict: Verdict, rulebook: Rulebook, language: Language): Figure | undefined {
  const check = heldAgainstLine(verdict);
  if (check === undefined) return undefined;
  const { actual, margin = '' } = plainFigures(check) ?? comparedOf(rulebook, scopeOf(verdict), check, language);
  const value = typeof actual === 'string' || isSpan(actual) ? actual : '';
  return { value, above: aboveBound(check.operator, margin) };
}

/** The same in words. */
export function figureText({ value, above }: Figure, rulebook: Rulebook, language: Language): string {
  const unit = unitWord(UNIT, rulebook.fields.units, language, 'short');
  const text = withUnit(spanText(value, language), unit, language);
  return listWords[language].figure(text, distanceText(above, language));
}
