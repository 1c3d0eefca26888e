/**
 * What a verdict says, in words: for each criterion what the rule asks, what the record says, how far apart they are,
 * the clause, the reading applied, weak sources and what is missing. Data, for renderers; nothing is decided here.
 */
import type { Outcome } from '../base/outcome.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import type { ReadingsVerdict } from '../evaluate/evaluate-readings.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { facts } from '../facts/registry.js';
import { resolve } from '../parameters/parameter.js';
import { fieldAt, type Level, levels } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { readingsUsedBy } from '../rulebook/readings-used.js';
import type { Criterion, Rulebook, Source } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Told } from '../words/sentences.js';
import { type Language, languages } from '../words/words.js';
import { readingsText } from './all-readings.js';
import { type Case, inputLabel } from './case.js';
import { howReached, recordOf } from './how-reached.js';
import { nextSteps } from './next-steps.js';
import { whatIfNote } from './overrides.js';
import { memberNames } from './people.js';
import { isBuiltIn, rulebookName } from './rulebook-name.js';
import { mainSource, type Row, tableOf } from './table.js';
import { workingOf } from './workings.js';

/** A comparison in words: what the rule asks for (`bound`), what the record says (`value`), how far apart they are. */
export type CheckExplanation = Pick<Row, 'label' | 'value' | 'bound' | 'margin' | 'outcome' | 'counts' | 'weak'> & {
  /** The field that is filled in by hand where it is missing; absent for computed facts. */
  readonly path?: string;
};

/** A criterion in words. */
export interface CriterionExplanation {
  readonly id: string;
  readonly label: string;
  readonly outcome: Outcome;
  readonly outcomeLabel: string;
  readonly required: boolean;
  /** What came of it and why, as one sentence. */
  readonly sentence: string;
  readonly checks: readonly CheckExplanation[];
  /** Computed figures with their numbers. */
  readonly workings: readonly string[];
  readonly missing: readonly { readonly path: string; readonly label: string }[];
  /** Document and place. */
  readonly clause: string;
  /** The same, with the document named only where it is not the one the verdict's rule rests on. */
  readonly place: string;
  /** The readings that concern it, with the option applied. */
  readonly readings: readonly string[];
  /** Those of them that are not the default. */
  readonly otherReadings: readonly string[];
  /** Why a figure's source is weak. */
  readonly weak: readonly string[];
}

/** A verdict in words. */
export interface Explanation {
  readonly language: Language;
  readonly level: Level;
  readonly levelLabel: string;
  readonly id: string;
  readonly village?: string;
  readonly county?: string;
  readonly asOf: string;
  readonly decidedOn?: string;
  /** `name` says label and version, and tells a rulebook apart that is not the package's own. */
  readonly rulebook: { readonly id: string; readonly version: string; readonly name: string };
  readonly ownRulebook: boolean;
  readonly outcome: Outcome;
  readonly outcomeLabel: string;
  /** Says that figures were put in the place of real ones, and which; absent for a real verdict. */
  readonly whatIf?: string;
  /** What the form is called. */
  readonly title: string;
  readonly headline: string;
  readonly criteria: readonly CriterionExplanation[];
  /** What to do next: changes and open questions, each in a sentence. */
  readonly next: readonly string[];
  /** What is still to be found out, of all criteria that the verdict could hang on. */
  readonly open: readonly { readonly path: string; readonly label: string }[];
  /** Whether the verdict hangs on how the text is read, where that was asked; the first line says it in short. */
  readonly allReadings?: readonly string[];
  /** The document the verdict's rule rests on. */
  readonly document: string;
  /** The documents cited. */
  readonly documents: readonly string[];
}

/** How to explain. */
export interface ExplainOptions {
  readonly lang: Language;
  /** The record the verdict is of: names its members, and tells what would change the verdict. */
  readonly record?: unknown;
  /** The rulebook it was reached by; by default Hunan's for 2016 to 2020. */
  readonly rulebook?: Rulebook | undefined;
  /** What `evaluateReadings` says of the record. */
  readonly allReadings?: ReadingsVerdict | undefined;
}

/**
 * Explains a verdict in Chinese or English.
 * @throws InvalidRecordError where the record given cannot be judged, RangeError where it is another one than the
 * verdict is of, TypeError where the language is not one of `languages`
 */
export function explain(verdict: Verdict, options: ExplainOptions): Explanation {
  const { lang: language, rulebook = hunan2016To2020(), allReadings } = options;
  if (!languages.includes(language)) throw new TypeError(`lang must be one of ${languages.join(', ')}`);
  const { sentences, outcome: outcomes, level: levelLabels } = words[language];
  const how = howReached(verdict, rulebook);
  const record = options.record === undefined ? undefined : judgedRecord(verdict, options.record, how);
  const rule = rulebook.verdicts.get(verdict.level);
  const rows = tableOf(verdict, rulebook, language);
  const of: Case = { verdict, record, rulebook, language, options: how };
  const { steps, open } = nextSteps(of);
  let next = 0;
  const criteria = verdict.criteria.map((one): CriterionExplanation => {
    const criterion = rule?.criteria.find(({ id }) => id === one.id);
    const own = rows.slice(next, next + one.checks.length);
    next += one.checks.length;
    return explained(of, one, criterion, own);
  });
  const labelsOf = (outcome: Outcome) =>
    criteria.filter((one) => one.required && one.outcome === outcome).map(({ label }) => label);
  const required = criteria.filter((one) => one.required).length;
  const whatIf = whatIfNote(verdict, rulebook, language);
  const { level, id, village, county, asOf, decidedOn, outcome } = verdict;
  return {
    language,
    level,
    levelLabel: levelLabels[level],
    id,
    ...(village === undefined ? {} : { village }),
    ...(county === undefined ? {} : { county }),
    asOf,
    ...(decidedOn === undefined ? {} : { decidedOn }),
    rulebook: { ...verdict.rulebook, name: rulebookName(rulebook, language) },
    ownRulebook: isBuiltIn(rulebook),
    outcome,
    outcomeLabel: outcomes[outcome],
    ...(whatIf === undefined ? {} : { whatIf }),
    title: sentences.title[level],
    headline: sentences.headline[outcome](
      rule?.labels[language] ?? verdict.rule,
      required,
      labelsOf('notMet'),
      labelsOf('undetermined'),
    ),
    criteria,
    next: steps,
    open: open.map((path) => ({ path, label: inputLabel(of, path) })),
    ...(allReadings === undefined ? {} : { allReadings: readingsText(allReadings, rulebook, language) }),
    document: mainSource(verdict, rulebook),
    documents: documentsOf(verdict, rulebook, language),
  };
}

/** The record as it was judged: with what a what-if put into it. */
function judgedRecord({ level, id }: Verdict, given: unknown, how: EvaluateOptions): ParsedRecord {
  // Told first: a record of another level has no place for what was put.
  const found = (given as { level?: unknown } | null | undefined)?.level;
  const other = levels.some((one) => one === found && one !== level);
  const record = other ? undefined : recordOf(given, how);
  if (record?.id !== id || record.level !== level) {
    throw new RangeError('The record is not the one that the verdict is of: level or id differ.');
  }
  return record;
}

function explained(
  context: Case,
  verdict: CriterionVerdict,
  criterion: Criterion | undefined,
  rows: readonly Row[],
): CriterionExplanation {
  const { language, record, rulebook } = context;
  const { level } = context.verdict;
  const { sentences, outcome: outcomes, listSeparator } = words[language];
  const { id, outcome, required, checks, missing, citations } = verdict;
  const label = criterion?.labels[language] ?? id;
  const workings = checks.flatMap((check) => workingOf(level, check, missing, record, language) ?? []);
  return {
    id,
    label,
    outcome,
    outcomeLabel: outcomes[outcome],
    required,
    sentence: sentenceOf(context, verdict, label),
    checks: rows.map(({ label: item, value, bound, margin, outcome: own, counts, weak }, index) => {
      const path = checks[index]?.fact ?? '';
      const asked = fieldAt(level, path) === undefined ? {} : { path };
      return { label: item, value, bound, margin, outcome: own, counts, weak, ...asked };
    }),
    workings,
    missing: missing.map((path) => ({ path, label: inputLabel(context, path) })),
    place: rows[0]?.clause ?? '',
    clause: citations.map(({ source, at }) => `${source} ${at}`).join(listSeparator),
    readings: criterion === undefined ? [] : appliedReadings(context, criterion, false),
    otherReadings: criterion === undefined ? [] : appliedReadings(context, criterion, true),
    weak: checks.flatMap(({ weak, parameter }) => {
      const found = weak === true && parameter !== undefined ? rulebook.parameters.get(parameter) : undefined;
      if (found === undefined) return [];
      const notes = resolve(found, context.verdict.readings, context.verdict.asOf)?.basis ?? [];
      return notes.flatMap((value) =>
        value.weak === undefined
          ? []
          : sentences.weakFigure(`${found.labels[language]} ${value.value}`, value.weak[language]),
      );
    }),
  };
}

function sentenceOf(context: Case, { id, outcome, checks }: CriterionVerdict, label: string): string {
  const { sentences } = words[context.language];
  const lead = sentences.criterion[id]?.[outcome] ?? sentences.anyCriterion[outcome](label);
  // What is open stands before what has failed beside it; what is met says nothing about why a criterion is not.
  const telling: readonly Outcome[] = outcome === 'undetermined' ? ['undetermined', 'notMet'] : [outcome];
  const told = telling.flatMap((wanted) =>
    checks
      .filter((check) => check.counts && check.outcome === wanted)
      .map((check) => comparisonText(context, id, check)),
  );
  return sentences.sentence(
    lead,
    told.filter((part) => part !== ''),
  );
}

/** One comparison in its own words; empty where the criterion's sentence says it all. */
function comparisonText(context: Case, criterion: string, check: Check): string {
  const { sentences } = words[context.language];
  const own = sentences.comparison[check.fact];
  if (own === undefined && Object.hasOwn(sentences.criterion, criterion)) return '';
  return (own ?? sentences.anyComparison)[check.outcome](toldOf(context, check));
}

function toldOf({ verdict, record, language }: Case, check: Check): Told {
  const { level } = verdict;
  const { sentences, yes, no, alternative } = words[language];
  const fact = facts[level].get(check.fact);
  const options = fieldAt(level, check.fact)?.options;
  const text = (value: string | boolean) =>
    typeof value === 'boolean' ? (value ? yes : no) : (options?.[value]?.[language] ?? value);
  const unit = fact?.type.kind === 'number' ? (sentences.unit[fact.type.unit] ?? '') : '';
  const spaced = (one: string) => (one === '' || one === '%' ? one : ` ${one}`);
  const { actual, expected, margin = '', operator, subjects = [] } = check;
  return {
    label: fact?.labels[language] ?? check.fact,
    value: actual === null ? '' : text(actual),
    bound: expected === null ? '' : ([expected].flat() as (string | boolean)[]).map(text).join(alternative),
    gap: margin.replace('-', ''),
    unit: spaced(unit),
    gapUnit: spaced(unit === '%' ? sentences.points : unit),
    exactly: margin === '0',
    strict: operator === 'greaterThan' || operator === 'lessThan',
    rising: operator.startsWith('greater'),
    members: memberNames(subjects, record, language),
  };
}

function appliedReadings({ verdict, rulebook, language }: Case, criterion: Criterion, others: boolean): string[] {
  const used = readingsUsedBy(criterion, rulebook.parameters);
  return rulebook.readings
    .filter(({ id }) => used.has(id))
    .flatMap(({ id, labels, options }) => {
      const option = options.find((one) => one.id === verdict.readings[id]);
      if (option === undefined || (others && option === options[0])) return [];
      return words[language].sentences.applied(labels[language], option.labels[language], option === options[0]);
    });
}

/** Number, title, issuer and date of each document that the verdict's criteria cite. */
function documentsOf(verdict: Verdict, rulebook: Rulebook, language: Language): string[] {
  const cited = new Set(verdict.criteria.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const described = ({ id, title, issuer, date }: Source) =>
    language === 'zh'
      ? `${id}《${title.zh}》（${[issuer.zh, date].filter((part) => part !== undefined).join('，')}）`
      : `${id}, ${title.en} (${[issuer.en, date].filter((part) => part !== undefined).join(', ')})`;
  return rulebook.sources.filter(({ id }) => cited.has(id)).map(described);
}
