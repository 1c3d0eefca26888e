/** A verdict as the rows of a table, in words: what `check` prints and what later renderings build on. */
import type { Outcome } from '../base/outcome.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { facts } from '../facts/registry.js';
import type { Citation } from '../parameters/parameter.js';
import { fieldAt, type Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
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

/** A place in a document; the document is named only where it is not `main`. */
function clauseText(citations: readonly Citation[], main: string, separator: string): string {
  return citations.map(({ source, at }) => (source === main ? at : `${source} ${at}`)).join(separator);
}

/** The table of a verdict. `rulebook` is the one it was reached by. */
export function tableOf(verdict: Verdict, rulebook: Rulebook, language: Language): Row[] {
  const vocabulary = words[language];
  const main = mainSource(verdict, rulebook);
  return verdict.criteria.flatMap((criterion) => {
    const labels = rulebook.verdicts.get(verdict.level)?.criteria.find(({ id }) => id === criterion.id)?.labels;
    return criterion.checks.map((check, index): Row => {
      const first = index === 0;
      return {
        criterion: first ? (labels?.[language] ?? criterion.id) : '',
        ...(first ? { criterionOutcome: criterion.outcome } : {}),
        advisory: !criterion.required,
        oneOfSeveral: criterion.checks.length > 1,
        outcome: check.outcome,
        counts: check.counts,
        label: `${isAlternative(check.at) ? vocabulary.orElse : ''}${facts[verdict.level].get(check.fact)?.labels[language] ?? check.fact}`,
        ...sides(verdict.level, check, vocabulary, language),
        missing: first ? missingText(verdict.level, criterion, language, rulebook) : '',
        clause: first ? clauseText(criterion.citations, main, vocabulary.listSeparator) : '',
        weak: check.weak === true,
      };
    });
  });
}

/** The document that the verdict's rule rests on. */
export function mainSource(verdict: Verdict, rulebook: Rulebook): string {
  return rulebook.verdicts.get(verdict.level)?.citations[0]?.source ?? '';
}

/** The readings applied that are not the rulebook's default, in words. */
export function otherReadings(verdict: Verdict, rulebook: Rulebook, language: Language): string[] {
  return rulebook.readings.flatMap(({ id, labels, options }) => {
    const applied = verdict.readings[id];
    if (applied === undefined || applied === options[0]?.id) return [];
    const option = options.find((one) => one.id === applied)?.labels[language] ?? applied;
    return [language === 'zh' ? `${labels.zh}＝${option}` : `${labels.en} = ${option}`];
  });
}

function missingText(level: Level, { missing }: CriterionVerdict, language: Language, rulebook: Rulebook): string {
  return missing.map((path) => pathLabel(level, path, language, rulebook)).join(words[language].listSeparator);
}

function sides(
  level: Level,
  check: Check,
  vocabulary: Words,
  language: Language,
): Pick<Row, 'value' | 'bound' | 'margin'> {
  const { actual, expected, operator, margin, subjects = [] } = check;
  const type = facts[level].get(check.fact)?.type;
  const unit = type?.kind === 'number' ? vocabulary.unit[type.unit] : undefined;
  const options = fieldAt(level, check.fact)?.options;
  const valueText = (value: string | boolean): string => {
    if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
    return options?.[value]?.[language] ?? value;
  };
  const about = subjects.length === 0 ? '' : vocabulary.bracketed(memberNames(subjects, undefined, language));
  const bounds = expected === null ? undefined : ([expected].flat() as (string | boolean)[]);
  const sign = vocabulary.comparison[operator] ?? operator;
  // Nobody fills in what is computed.
  const computed = type?.kind === 'number' ? vocabulary.notComputable : vocabulary.notTellable;
  const unknown = fieldAt(level, check.fact) === undefined ? computed : vocabulary.unknown;
  return {
    // The unit stands beside it, with what is needed; only the per cent sign is short enough to be said twice.
    value: `${actual === null ? unknown : withUnit(valueText(actual), unit === '%' ? unit : undefined)}${about}`,
    bound:
      bounds === undefined
        ? check.parameter === undefined
          ? vocabulary.unknown
          : vocabulary.noParameter
        : [sign, withUnit(bounds.map(valueText).join(vocabulary.alternative), unit)]
            .filter((part) => part !== '')
            .join(' '),
    margin: margin === undefined ? '' : withUnit(signed(margin), unit === '%' ? vocabulary.points : unit),
  };
}

function signed(margin: string): string {
  return margin.startsWith('-') || margin === '0' ? margin : `+${margin}`;
}

/** The second or a later branch of a group of which one suffices. */
function isAlternative(at: string): boolean {
  return /\/any\/[1-9]\d*$/.test(at);
}

function withUnit(text: string, unit: string | undefined): string {
  if (unit === undefined) return text;
  return unit === '%' ? `${text}%` : `${text} ${unit}`;
}
