/** The criteria of a verdict in words. */
import { frozen } from '../base/frozen.js';
import type { Outcome } from '../base/outcome.js';
import { Kept, remembered } from '../base/remembered.js';
import { zeroBases } from '../evaluate/open-inputs.js';
import { scopeOf } from '../evaluate/subject.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { resolve } from '../parameters/parameter.js';
import { readingsUsedBy } from '../rulebook/readings-used.js';
import type { Criterion, Rule, Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Case } from './case.js';
import { criterionSentence } from './criterion-sentence.js';
import { conflictTexts, tooWideText } from './doubts.js';
import { questionLabel, withKnown } from './question-text.js';
import { outcomeWords } from './rule-words.js';
import { clauseText, comparedRow, type Row } from './table.js';
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
  /** What is still to be found out, with what to ask. */
  readonly missing: readonly { readonly path: string; readonly label: string }[];
  /** What sources disagree on, with what each of them says where the record is given; none where there is nothing. */
  readonly conflicts: readonly { readonly path: string; readonly label: string; readonly text: string }[];
  /** The ranges that keep it open. */
  readonly tooWide: readonly { readonly path: string; readonly label: string; readonly text: string }[];
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

/** The readings of a criterion in words. */
type Applied = Pick<CriterionExplanation, 'readings' | 'otherReadings'>;

/** So many criteria are kept in words before they are worded anew. */
const MAX_KEPT = 4096;
/** By the rulebook, and by the words of a language. */
const worded = remembered((_: Rulebook) =>
  remembered((_words: object) => ({
    whole: new Kept<CriterionExplanation>(MAX_KEPT),
    applied: new Kept<Applied>(MAX_KEPT),
  })),
);

/**
 * The criteria in words. Those that compare inputs themselves are worded once for all verdicts that say the same of them:
 * of most households of a village it is the same.
 */
export function criteriaExplained(of: Case, rule: Rule | undefined): CriterionExplanation[] {
  const { verdict, record, rulebook, language } = of;
  const { whole, applied } = worded(rulebook)(words[language]);
  const rowOf = comparedRow(verdict, rulebook, language, record);
  const how = [rule?.id, scopeOf(verdict), verdict.asOf, ...Object.values(verdict.readings)].join('\n');
  return verdict.criteria.map((one) => {
    const make = () => {
      const rows = one.checks.map((check, index) => rowOf(one, check, index === 0, one.checks.length > 1));
      const criterion = rule?.criteria.find(({ id }) => id === one.id);
      const readings = applied.of(`${how}\n${one.id}`, () => frozen(appliedReadings(of, criterion)));
      return explained(of, one, criterion, rows, readings);
    };
    const said = saidOfInputs(verdict, one, rulebook);
    return said === undefined ? make() : whole.of(`${how}\n${said}`, () => frozen(make()));
  });
}

/** All that the words for a criterion hang on; undefined where that is more than the inputs themselves that it compares. */
function saidOfInputs(verdict: Verdict, criterion: CriterionVerdict, { fields }: Rulebook): string | undefined {
  const { id, outcome, required, checks, missing, conflicts, tooWide, citations } = criterion;
  const scope = scopeOf(verdict);
  const isMore =
    missing.length > 0 ||
    conflicts !== undefined ||
    tooWide !== undefined ||
    checks.some(
      ({ inputs, subjects, reported, fact }) =>
        inputs.length > 1 ||
        inputs[0]?.path.includes('[') ||
        subjects !== undefined ||
        reported ||
        fields.at(scope, fact) === undefined,
    );
  return isMore ? undefined : JSON.stringify([id, outcome, required, citations, checks]);
}

function explained(
  context: Case,
  verdict: CriterionVerdict,
  criterion: Criterion | undefined,
  rows: readonly Row[],
  { readings, otherReadings }: Applied,
): CriterionExplanation {
  const { language, rulebook } = context;
  const { sentences } = words[language];
  const outcomes = outcomeWords(context.verdict.rule, language);
  const { id, outcome, required, checks, missing, tooWide = [], citations } = verdict;
  const label = criterion?.labels[language] ?? id;
  const scope = scopeOf(context.verdict);
  const workings = checks.flatMap((check) => workingOf(context, check, missing) ?? []);
  return {
    id,
    label,
    outcome,
    outcomeLabel: outcomes[outcome],
    required,
    sentence: criterionSentence(context, verdict),
    checks: rows.map(({ label: item, value, bound, margin, outcome: own, counts, weak }, index) => {
      const path = checks[index]?.fact ?? '';
      const asked = rulebook.fields.at(scope, path) === undefined ? {} : { path };
      return { label: item, value, bound, margin, outcome: own, counts, weak, ...asked };
    }),
    workings,
    missing: missing.map((path) => ({ path, label: missingLabel(context, verdict, path) })),
    conflicts: conflictTexts(context, verdict),
    tooWide: tooWide.map((path) => tooWideText(context, verdict, path)),
    place: rows[0]?.clause ?? '',
    clause: clauseText(citations, undefined, rulebook, language),
    readings,
    otherReadings,
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

/** What to ask; of a base that is zero with what is given, since nothing is missing in the form. */
function missingLabel(context: Case, verdict: CriterionVerdict, path: string): string {
  return zeroBases(verdict).includes(path) ? withKnown(context, path, true) : questionLabel(context, path);
}

function appliedReadings({ verdict, rulebook, language }: Case, criterion: Criterion | undefined): Applied {
  const used = criterion === undefined ? new Set() : readingsUsedBy(criterion, rulebook);
  const applied = rulebook.readings.flatMap(({ id, labels, options }) => {
    const option = used.has(id) ? options.find((one) => one.id === verdict.readings[id]) : undefined;
    if (option === undefined) return [];
    const isDefault = option === options[0];
    return {
      isDefault,
      text: words[language].sentences.applied(labels[language], option.labels[language], isDefault),
    };
  });
  return {
    readings: applied.map(({ text }) => text),
    otherReadings: applied.filter(({ isDefault }) => !isDefault).map(({ text }) => text),
  };
}
