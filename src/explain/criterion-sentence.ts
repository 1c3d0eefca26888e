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
  const zero = zeroBases(criterion);
  const told = toldOf(
    context,
    check,
    check.inputs.some(({ path }) => zero.includes(path)),
  );
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
  const { value, bound, rising, members, exactly } = told;
  const gap = exactly ? '' : told.gap;
  const isAbove = rising === (outcome === 'met');
  const { given: among } = words[language].sentences;
  const places: Places<'comparisons'> = {
    value,
    bound,
    gap,
    above: isAbove ? gap : '',
    below: isAbove ? '' : gap,
    atLeast: rising ? bound : '',
    atMost: rising ? '' : bound,
    members,
    get inputs() {
      return among(told.inputs);
    },
    get input() {
      return told.inputs.at(-1)?.value ?? '';
    },
  };
  return filled(rulebookWords(rulebook, language).comparisons.get(fact)?.[outcome], places);
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

function toldOf(context: Case, check: Check, ofZeroBase = false): ToldComparison {
  const { verdict, record, rulebook, language } = context;
  const scope = scopeOf(verdict);
  const { yes, no, alternative, spaced, day } = words[language];
  const fact = rulebook.facts[scope].get(check.fact);
  const options = codeLabels(rulebook.facts, scope, check.fact);
  const text = (value: string | boolean | Span): string => {
    if (isSpan(value)) return spanText(value, language);
    return typeof value === 'boolean' ? (value ? yes : no) : (options?.[value]?.[language] ?? value);
  };
  const unit = fact?.type.kind === 'number' ? unitWord(fact.type.unit, rulebook.fields.units, language, 'short') : '';
  const { operator } = check;
  const compared = comparedOf(rulebook, scope, check, language);
  const { actual, expected } = compared;
  const value = actual === null ? '' : text(actual);
  const bound = expected === null ? '' : ([expected].flat() as (string | boolean | Span)[]).map(text).join(alternative);
  // Each named: after a spread every key that follows would take as long as all else.
  const { label, gap, gapUnit, exactly, rising } = gapTold(context, check, compared);
  return {
    label,
    gap,
    gapUnit,
    exactly,
    rising,
    kind: fact?.type.kind ?? 'boolean',
    given: rulebook.fields.at(scope, check.fact) !== undefined,
    ofZeroBase,
    value,
    bound,
    unit: spaced(unit, value),
    boundUnit: spaced(unit, bound),
    strict: operator === 'greaterThan' || operator === 'lessThan',
    ofLaw: check.parameter !== undefined,
    members: membersText(check, rulebook, record, language),
    doubt: doubtOfAll(record, rulebook.fields, verdict.level, check.conflicts ?? []),
    // Of a large household they are many, and most sentences name none of them.
    get inputs() {
      return check.inputs.map(({ path, value: given }) => ({
        label: inputLabel(context, path),
        value: rulebook.fields.at(verdict.level, path)?.kind === 'date' ? day(String(given)) : text(given),
      }));
    },
  };
}

/** How far apart the sides are, without sign; of a range on one side of the bound the nearer end first. */
function gapText(margin: string | Span, language: Language): string {
  if (!isSpan(margin)) return margin.replace('-', '');
  const ends = [margin.from, margin.to].map((end) => end.replace('-', ''));
  const [from = '', to = ''] = margin.to.startsWith('-') || margin.to === '0' ? ends.reverse() : ends;
  return spanText({ from, to }, language);
}
