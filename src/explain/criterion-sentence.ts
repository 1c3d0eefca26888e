/** A criterion as one sentence: what came of it, and the comparisons that decided. */
import { isSpan, type Span } from '../base/interval.js';
import type { Outcome } from '../base/outcome.js';
import { untold, zeroBases } from '../evaluate/open-inputs.js';
import { scopeOf } from '../evaluate/subject.js';
import type { Check, CriterionVerdict } from '../evaluate/verdict.js';
import type { HeldNumbers } from '../evaluate/verdict-on-demand.js';
import { codeLabels } from '../facts/fact.js';
import { isAttested, isNegated } from '../rulebook/condition.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import type { Places } from '../rulebook/told-places.js';
import { words } from '../words/index.js';
import type { ToldComparison } from '../words/sentences.js';
import { spanText } from '../words/span-text.js';
import { filled } from '../words/template.js';
import { unitWord } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { type Case, criterionLabel, inputLabel } from './case.js';
import { doubtOfAll } from './doubt.js';
import { asAsked, comparedOf, membersText } from './table.js';

/** What came of a criterion and why, as one sentence. */
export function criterionSentence(context: Case, verdict: CriterionVerdict): string {
  const { id, outcome, checks } = verdict;
  const { sentences } = words[context.language];
  const lead = leadOf(context, id, outcome);
  // What is open stands before what has failed beside it; what is met says nothing about why a criterion is not.
  const isOpen = outcome === 'undetermined';
  const telling: readonly Outcome[] = isOpen ? ['undetermined', 'notMet'] : [outcome];
  const told = telling.flatMap((wanted) =>
    checks
      // Of what is open nothing was found by what a list attests alone.
      .filter(({ at, counts }) => counts && !(isOpen && isAttested(at)))
      .filter((check) => asAsked(check).outcome === wanted)
      .map((check) => toldComparison(context, verdict, check)),
  );
  const beside = isOpen ? untold(verdict) : [];
  return sentences.sentence(lead, [
    ...told.filter((part) => part !== ''),
    ...beside.map((path) => sentences.conflict(inputLabel(context, path), [], true)),
  ]);
}

/**
 * What came of a criterion, to stand in a line: of one that asks one thing its figures, but for ages, of which it says
 * enough; of one that asks several the very ones that came out so, as its own sentence does not say which.
 */
export function criterionReason(context: Case, verdict: CriterionVerdict): string {
  const { id, outcome, checks } = verdict;
  const { sentences, bracketed } = words[context.language];
  const [first = '', ...rest] = leadOf(context, id, outcome);
  const lead = `${first.toLowerCase()}${rest.join('')}`;
  const asksOne = checks.length === 1;
  const telling = checks.filter(
    (check) =>
      check.counts &&
      asAsked(check).outcome === outcome &&
      (!asksOne || (check.margin !== undefined && check.unit !== 'years')),
  );
  // Whom a criterion does not bind stands under a *not*: that it binds goes without saying.
  const binding = telling.filter(({ at }) => !isNegated(at));
  const texts = (binding.length > 0 ? binding : telling).map((check) => toldComparison(context, verdict, check));
  const told = [...new Set(texts)].filter((text) => text !== '');
  return told.length === 0 ? lead : `${lead}${bracketed(told.join(sentences.semicolon))}`;
}

function leadOf(context: Case, id: string, outcome: Outcome): string {
  const { anyCriterion } = words[context.language].sentences;
  return ownLead(context, id, outcome) ?? anyCriterion[outcome](criterionLabel(context, id));
}

export function ownLead({ rulebook, language }: Case, id: string, outcome: Outcome): string | undefined {
  return filled(rulebookWords(rulebook, language).criteria.get(id)?.[outcome], {});
}

/** One comparison in words; empty where the criterion's own sentence says it all. */
export function toldComparison(context: Case, criterion: CriterionVerdict, check: Check): string {
  const { id, outcome } = criterion;
  const { sentences } = words[context.language];
  const told = new Told(context, criterion, check);
  if (check.reported === true) return reportedText(context, check, told);
  const unsure = unsureBy(check);
  if (unsure !== undefined) return sentences.unsure[unsure](told);
  const own = ownText(context, check, told);
  if (own !== undefined) return own;
  // Of one yes or no the criterion says what it is; not of whom, nor, by its label alone, why it is not met.
  const asksOne = criterion.checks.length === 1 && told.kind === 'boolean' && told.members === '';
  if (asksOne && (outcome === 'met' || ownLead(context, id, outcome) !== undefined)) return '';
  return asksOne && told.given && told.value !== ''
    ? sentences.givenAs(told.value)
    : sentences.anyComparison[told.kind][check.outcome](told);
}

/** What the rulebook has to say of a comparison in words of its own. */
function ownText({ rulebook, language }: Case, { fact, outcome }: Check, told: ToldComparison): string | undefined {
  const own = rulebookWords(rulebook, language).comparisons.get(fact)?.[outcome];
  if (own === undefined) return undefined;
  const gapWhere = (isSaid: boolean) => (isSaid && !told.exactly ? told.gap : '');
  const isAbove = () => told.rising === (outcome === 'met');
  const places: Places<'comparisons'> = {
    get value() {
      return told.value;
    },
    get bound() {
      return told.bound;
    },
    get gap() {
      return gapWhere(true);
    },
    get above() {
      return gapWhere(isAbove());
    },
    get below() {
      return gapWhere(!isAbove());
    },
    get atLeast() {
      return told.rising ? told.bound : '';
    },
    get atMost() {
      return told.rising ? '' : told.bound;
    },
    get members() {
      return told.members;
    },
    get inputs() {
      return words[language].sentences.given(told.inputs);
    },
    get input() {
      return told.inputs.at(-1)?.value ?? '';
    },
  };
  return filled(own, places);
}

/** A comparison that a second source decides: its figures, where there are such, and what was reported. */
function reportedText(context: Case, check: Check, told: ToldComparison): string {
  const { sentences, listSeparator } = words[context.language];
  const said = sentences.reported(
    told.inputs.map(({ label, value }) => `${label}${sentences.colon}${value}`).join(listSeparator),
  );
  if (check.margin === undefined) return said;
  const figures = ownText(context, check, told) ?? sentences.anyComparison[told.kind][check.outcome](told);
  return `${figures}${sentences.semicolon}${said}`;
}

/** Why a comparison cannot be told like any other, though nothing of it is missing. */
function unsureBy({ outcome, actual, expected, conflicts }: Check): 'conflict' | 'range' | 'either' | undefined {
  const known = actual !== null && expected !== null;
  if (outcome !== 'undetermined') return known || conflicts === undefined ? undefined : 'either';
  if (conflicts !== undefined) return 'conflict';
  return known ? 'range' : undefined;
}

/** Of a comparison of numbers how far its sides are apart. */
export function gapTold(
  { verdict, rulebook, language }: Case,
  check: HeldNumbers,
  { margin: gap = '' }: Pick<Check, 'margin'> = comparedOf(rulebook, scopeOf(verdict), check, language),
): Pick<ToldComparison, 'label' | 'gap' | 'gapUnit' | 'exactly' | 'rising'> {
  const { sentences, spaced } = words[language];
  const fact = rulebook.facts[scopeOf(verdict)].get(check.fact);
  const unit = fact?.type.kind === 'number' ? unitWord(fact.type.unit, rulebook.fields.units, language, 'short') : '';
  const text = gapText(gap, language);
  return {
    label: fact?.labels[language] ?? check.fact,
    gap: text,
    gapUnit: spaced(unit === '%' ? sentences.points : unit, text),
    exactly: check.margin === '0',
    rising: check.operator.startsWith('greater'),
  };
}

/** A comparison as sentences tell it. Most ask for little of it, and of a large household some of it is long. */
class Told implements ToldComparison {
  readonly #of: Case;
  readonly #criterion: CriterionVerdict;
  readonly #check: Check;
  #figures: ReturnType<typeof comparedOf> | undefined;

  constructor(of: Case, criterion: CriterionVerdict, check: Check) {
    this.#of = of;
    this.#criterion = criterion;
    this.#check = check;
  }

  get #fact() {
    return this.#of.rulebook.facts[scopeOf(this.#of.verdict)].get(this.#check.fact);
  }

  get #sides() {
    const { verdict, rulebook, language } = this.#of;
    this.#figures ??= comparedOf(rulebook, scopeOf(verdict), this.#check, language);
    return this.#figures;
  }

  get #apart() {
    return gapTold(this.#of, this.#check, this.#sides);
  }

  #text(value: string | boolean | Span): string {
    const { verdict, rulebook, language } = this.#of;
    const { yes, no } = words[language];
    if (isSpan(value)) return spanText(value, language);
    if (typeof value === 'boolean') return value ? yes : no;
    return codeLabels(rulebook.facts, scopeOf(verdict), this.#check.fact)?.[value]?.[language] ?? value;
  }

  #behind(figure: string): string {
    const { rulebook, language } = this.#of;
    const fact = this.#fact;
    const unit = fact?.type.kind === 'number' ? unitWord(fact.type.unit, rulebook.fields.units, language, 'short') : '';
    return words[language].spaced(unit, figure);
  }

  get label() {
    return this.#apart.label;
  }

  get gap() {
    return this.#apart.gap;
  }

  get gapUnit() {
    return this.#apart.gapUnit;
  }

  get exactly() {
    return this.#check.margin === '0';
  }

  get rising() {
    return this.#check.operator.startsWith('greater');
  }

  get kind() {
    return this.#fact?.type.kind ?? 'boolean';
  }

  get given() {
    const { verdict, rulebook } = this.#of;
    return rulebook.fields.at(scopeOf(verdict), this.#check.fact) !== undefined;
  }

  get ofZeroBase() {
    const zero = zeroBases(this.#criterion);
    return this.#check.inputs.some(({ path }) => zero.includes(path));
  }

  get value() {
    const { actual } = this.#sides;
    return actual === null ? '' : this.#text(actual);
  }

  get bound() {
    const { expected } = this.#sides;
    if (expected === null) return '';
    const all = [expected].flat() as (string | boolean | Span)[];
    return all.map((one) => this.#text(one)).join(words[this.#of.language].alternative);
  }

  get unit() {
    return this.#behind(this.value);
  }

  get boundUnit() {
    return this.#behind(this.bound);
  }

  get strict() {
    const { operator } = this.#check;
    return operator === 'greaterThan' || operator === 'lessThan';
  }

  get ofLaw() {
    return this.#check.parameter !== undefined;
  }

  get members() {
    const { rulebook, record, language } = this.#of;
    return membersText(this.#check, rulebook, record, language);
  }

  get doubt() {
    const { verdict, rulebook, record } = this.#of;
    return doubtOfAll(record, rulebook.fields, verdict.level, this.#check.conflicts ?? []);
  }

  get inputs() {
    const { verdict, rulebook, language } = this.#of;
    return this.#check.inputs.map(({ path, value: given }) => ({
      label: inputLabel(this.#of, path),
      value:
        rulebook.fields.at(verdict.level, path)?.kind === 'date'
          ? words[language].day(String(given))
          : this.#text(given),
    }));
  }
}

/** How far apart the sides are, without sign; of a range on one side of the bound the nearer end first. */
function gapText(margin: string | Span, language: Language): string {
  if (!isSpan(margin)) return margin.replace('-', '');
  const ends = [margin.from, margin.to].map((end) => end.replace('-', ''));
  const [from = '', to = ''] = margin.to.startsWith('-') || margin.to === '0' ? ends.reverse() : ends;
  return spanText({ from, to }, language);
}
