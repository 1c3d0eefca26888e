/** A verdict as the rows of a table, in words: what `check` prints and what later renderings build on. */

import { isSpan, type Span } from '../base/interval.js';
import { not, type Outcome } from '../base/outcome.js';
import { scopeOf } from '../evaluate/subject.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { codeLabels } from '../facts/fact.js';
import type { Citation } from '../parameters/parameter.js';
import { fieldAt, type Level, type Scope } from '../records/catalog.js';
import { isNegated, oppositeOf } from '../rulebook/condition.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import type { Language, Words } from '../words/words.js';
import { memberIndex, memberNames } from './people.js';

/** One comparison in words. What is said of the criterion as a whole stands only on its first row. */
export interface Row {
  readonly criterion: string;
  /** The criterion's outcome, on its first row. */
  readonly criterionOutcome?: Outcome;
  readonly advisory: boolean;
  /** The comparison is one of several of its criterion. */
  readonly oneOfSeveral: boolean;
  readonly outcome: Outcome;
  readonly counts: boolean;
  readonly label: string;
  readonly value: string;
  readonly bound: string;
  readonly margin: string;
  readonly missing: string;
  readonly clause: string;
  readonly weak: boolean;
}

/** Words for a path of a level: the field's label, for a member with its number, for a parameter its own label. */
export function pathLabel(level: Level, path: string, language: Language, rulebook: Rulebook): string {
  if (path.startsWith('parameters.')) {
    const id = path.slice('parameters.'.length);
    return rulebook.parameters.get(id)?.labels[language] ?? id;
  }
  const label = fieldAt(level, path)?.label[language] ?? path;
  const member = memberIndex(path);
  return member === undefined ? label : `${words[language].member(member + 1)} ${label}`;
}

/** The place that is no place in it: the document as a whole. */
const WHOLE = '全文';

/** Places in documents; a document is named once, and not at all where it is `main`. */
export function clauseText(citations: readonly Citation[], main: string | undefined, separator: string): string {
  return citations
    .map(({ source, at }, index) => {
      const named = citations[index - 1]?.source ?? main;
      if (source === named) return at;
      return at === WHOLE ? source : `${source} ${at}`;
    })
    .join(separator);
}

/** The table of a verdict. `rulebook` is the one it was reached by. */
export function tableOf(verdict: Verdict, rulebook: Rulebook, language: Language): Row[] {
  const vocabulary = words[language];
  const main = mainSource(verdict, rulebook);
  const scope = scopeOf(verdict);
  return verdict.criteria.flatMap((criterion) => {
    const labels = ruleOf(rulebook, verdict.rule)?.criteria.find(({ id }) => id === criterion.id)?.labels;
    return criterion.checks.map(asAsked).map((check, index): Row => {
      const first = index === 0;
      return {
        criterion: first ? (labels?.[language] ?? criterion.id) : '',
        ...(first ? { criterionOutcome: criterion.outcome } : {}),
        advisory: !criterion.required,
        oneOfSeveral: criterion.checks.length > 1,
        outcome: check.outcome,
        counts: check.counts,
        label: `${isAlternative(check.at) ? vocabulary.orElse : ''}${rulebook.facts[scope].get(check.fact)?.labels[language] ?? check.fact}`,
        ...sides(rulebook, scope, check, vocabulary, language),
        missing: first ? missingText(verdict.level, criterion, language, rulebook) : '',
        clause: first ? clauseText(criterion.citations, main, vocabulary.listSeparator) : '',
        weak: check.weak === true,
      };
    });
  });
}

/** The document that the verdict's rule rests on. */
export function mainSource(verdict: Verdict, rulebook: Rulebook): string {
  return ruleOf(rulebook, verdict.rule)?.citations[0]?.source ?? '';
}

/** The readings applied that are not the rulebook's default, in words. */
export function otherReadings(verdict: Pick<Verdict, 'readings'>, rulebook: Rulebook, language: Language): string[] {
  return rulebook.readings.flatMap(({ id, labels, options }) => {
    const applied = verdict.readings[id];
    if (applied === undefined || applied === options[0]?.id) return [];
    const option = options.find((one) => one.id === applied)?.labels[language] ?? applied;
    return [language === 'zh' ? `${labels.zh}＝${option}` : `${labels.en} = ${option}`];
  });
}

/** What is still to be found out, what sources disagree on, what is known too roughly. */
function missingText(level: Level, criterion: CriterionVerdict, language: Language, rulebook: Rulebook): string {
  const { missing, conflicts = [], tooWide = [] } = criterion;
  const { listSeparator, bracketed, conflicting, tooWide: wide } = words[language];
  const label = (path: string) => pathLabel(level, path, language, rulebook);
  return [
    ...missing.filter((path) => !conflicts.includes(path)).map(label),
    ...conflicts.map((path) => `${label(path)}${bracketed(conflicting)}`),
    ...tooWide.map((path) => `${label(path)}${bracketed(wide)}`),
  ].join(listSeparator);
}

/** A comparison under *not* as its criterion asks for it: the other way round. */
export function asAsked(check: Check): Check {
  if (!isNegated(check.at)) return check;
  const { expected, operator, outcome, margin, ...rest } = check;
  const other =
    typeof expected === 'boolean' ? { expected: !expected, operator } : { expected, operator: oppositeOf(operator) };
  const turned =
    margin === undefined
      ? {}
      : { margin: isSpan(margin) ? { from: signTurned(margin.to), to: signTurned(margin.from) } : signTurned(margin) };
  return { ...rest, ...other, ...turned, outcome: not(outcome) };
}

function signTurned(number: string): string {
  return number.startsWith('-') ? number.slice(1) : number === '0' ? '0' : `-${number}`;
}

function sides(
  { facts }: Rulebook,
  level: Scope,
  check: Check,
  vocabulary: Words,
  language: Language,
): Pick<Row, 'value' | 'bound' | 'margin'> {
  const { actual, expected, operator, margin, subjects = [], conflicts } = check;
  const type = facts[level].get(check.fact)?.type;
  const unit = type?.kind === 'number' ? vocabulary.unit[type.unit] : undefined;
  const options = codeLabels(facts, level, check.fact);
  const valueText = (value: string | boolean | Span): string => {
    if (isSpan(value)) return spanText(value, language);
    if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
    return options?.[value]?.[language] ?? value;
  };
  const about = subjects.length === 0 ? '' : vocabulary.bracketed(memberNames(subjects, undefined, language));
  const bounds = expected === null ? undefined : ([expected].flat() as (string | boolean | Span)[]);
  const sign = vocabulary.comparison[operator] ?? operator;
  // Nobody fills in what is computed.
  const computed = type?.kind === 'number' ? vocabulary.notComputable : vocabulary.notTellable;
  const given = conflicts === undefined ? vocabulary.unknown : vocabulary.conflicting;
  const unknown = fieldAt(level, check.fact) === undefined ? computed : given;
  return {
    // The unit stands beside it, with what is needed; only the per cent sign is short enough to be said twice.
    value: `${actual === null ? unknown : withUnit(valueText(actual), unit === '%' ? unit : undefined)}${about}`,
    bound:
      bounds === undefined
        ? check.parameter === undefined
          ? given
          : vocabulary.noParameter
        : [sign, withUnit(bounds.map(valueText).join(vocabulary.alternative), unit)]
            .filter((part) => part !== '')
            .join(' '),
    margin:
      margin === undefined ? '' : withUnit(spanText(margin, language, signed), unit === '%' ? vocabulary.points : unit),
  };
}

function signed(margin: string): string {
  return margin.startsWith('-') || margin === '0' ? margin : `+${margin}`;
}

/** The first comparison of a second or later branch of a group of which one suffices; *not* turns all into any. */
function isAlternative(at: string): boolean {
  const parts = at.split('/');
  const last = parts.findLastIndex((part) => Number(part) > 0);
  const kind = isNegated(parts.slice(0, last).join('/')) ? 'all' : 'any';
  return last > 0 && parts[last - 1] === kind;
}

function withUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}
