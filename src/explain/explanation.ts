/**
 * What a verdict says, in words: for each criterion what the rule asks, what the record says, how far apart they are,
 * the clause, the reading applied, weak sources and what is missing. Data, for renderers; nothing is decided here.
 */
import { lastBirthDateWithAge } from '../base/date.js';
import { InvalidRecordError, isInvalidRecordError } from '../base/errors.js';
import { toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import type { ReadingsVerdict } from '../evaluate/evaluate-readings.js';
import { openInputs, zeroBases } from '../evaluate/open-inputs.js';
import { scopeOf } from '../evaluate/subject.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { verdictSchema } from '../evaluate/verdict-schema.js';
import { resolve } from '../parameters/parameter.js';
import { commonTable, type Level, levels, MEMBER, patternOf } from '../records/catalog.js';
import { shown, typeName } from '../records/found.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import type { ParsedRecord } from '../records/parse.js';
import { isReadable } from '../records/plain.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import { sourceName } from '../rulebook/citation-text.js';
import { readingsUsedBy } from '../rulebook/readings-used.js';
import type { Criterion, Rulebook, Source } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { isExit, ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { type Language, languages } from '../words/words.js';
import { readingsText } from './all-readings.js';
import { type Case, inputLabel } from './case.js';
import { caveatTexts } from './caveats.js';
import { criterionSentence } from './criterion-sentence.js';
import { doubtOfAll } from './doubt.js';
import { conflictTexts, tooWideText } from './doubts.js';
import { howReached, recordOf } from './how-reached.js';
import { hasHistory, nextStepsLines, nextSteps as nextStepsOf } from './lifecycle-steps.js';
import { advisedSteps } from './next-steps.js';
import { type Origin, originLines } from './origins.js';
import { whatIfNote } from './overrides.js';
import { questionLabel, withKnown } from './question-text.js';
import { outcomeWords, ruleName } from './rule-words.js';
import { isBuiltIn, rulebookName } from './rulebook-name.js';
import { clauseText, comparedRows, mainSource, type Row } from './table.js';
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

/** An explanation: a verdict in words, as data, with what to do next. */
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
  /** What has to be told beside the verdict, each in a sentence. */
  readonly caveats: readonly string[];
  /** What the form is called. */
  readonly title: string;
  readonly headline: string;
  readonly criteria: readonly CriterionExplanation[];
  /** What to do next: changes and open questions, each in a sentence. */
  readonly next: readonly string[];
  /** Working out what to do next took more work than it may cost, so `next` is partial: the sources to settle first. */
  readonly settleFirst?: readonly { readonly path: string; readonly label: string }[];
  /** What is still to be found out, of all criteria that the verdict could hang on. */
  readonly open: readonly { readonly path: string; readonly label: string }[];
  /** Where a household stands in the register, and what follows; only where its record says something of that. */
  readonly lifecycle?: readonly string[];
  /** The members' inputs that the rulebook adds to the common record and that its criteria read, by pattern. */
  readonly memberInputs?: readonly string[];
  /** The members, by position, who are past the age of compulsory schooling, where the record is given. */
  readonly pastSchoolAge?: readonly number[];
  /** Whether the verdict hangs on how the text is read, where that was asked; the first line says it in short. */
  readonly allReadings?: readonly string[];
  /** Where the figures stand, a line for each sheet; only of records that were read from tables. */
  readonly origins?: readonly string[];
  /** The document the verdict's rule rests on. */
  readonly document: string;
  /** The documents cited. */
  readonly documents: readonly string[];
}

/** Options of explaining a verdict: the language, and the record that it is of. */
export interface ExplainOptions<Types extends RulebookTypes = OwnTypes> {
  readonly lang: Language;
  /** The record the verdict is of: names its members, and tells what would change the verdict. */
  readonly record?: RecordOf<Types> | undefined;
  /** The rulebook it was reached by; by default Hunan's for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** Readings that the verdict does not hang on, for what is told beside it. */
  readonly readings?: Types['readings'] | undefined;
  /** What `evaluateReadings` says of the record. */
  readonly allReadings?: ReadingsVerdict | undefined;
  /** The table that the record was read from, and the cells of its values. */
  readonly origin?: Origin | undefined;
}

const explainOptions: OptionTable<ExplainOptions<RulebookTypes>> = {
  lang: 'any',
  record: 'any',
  rulebook: 'rulebook',
  readings: 'group',
  allReadings: 'group',
  origin: 'group',
};

/**
 * Explains a verdict in Chinese or English.
 * @throws InvalidRecordError where the record given cannot be judged, or is another one than the
 * verdict is of, where the language is not one of `languages`, or where an option or the verdict is none
 */
export function explain<Types extends RulebookTypes = HunanTypes>(
  verdict: Verdict,
  options: ExplainOptions<Types>,
): Explanation {
  const given = knownOptions(options, explainOptions);
  if (!languages.includes(given.lang)) {
    const expected = languages.join(' | ');
    throw new InvalidRecordError([
      worded({ code: 'notInList', path: 'lang', expected, found: shown(given.lang) }, commonTable),
    ]);
  }
  try {
    return explanationOf(verdict, given);
  } catch (error) {
    if (isInvalidRecordError(error)) throw error;
    if (!isReadable(given.record))
      throw new InvalidRecordError([worded({ code: 'notARecord', path: 'record', expected: 'record' }, commonTable)]);
    if (isVerdict(verdict)) throw error;
    throw new InvalidRecordError([
      worded({ code: 'wrongType', path: 'verdict', expected: 'verdict', found: typeName(verdict) }, commonTable),
    ]);
  }
}

/** Whether a value is what `evaluate` gives; asked only where something went wrong. */
function isVerdict(value: unknown): boolean {
  try {
    return verdictSchema.safeParse(value).success;
  } catch {
    return false;
  }
}

function explanationOf(verdict: Verdict, options: ExplainOptions<RulebookTypes>): Explanation {
  const { lang: language, rulebook = hunan2016To2020(), allReadings, origin } = options;
  const { sentences, level: levelLabels } = words[language];
  const outcomes = outcomeWords(verdict.rule, language);
  const how = howReached(verdict, rulebook);
  const record = options.record === undefined ? undefined : judgedRecord(verdict, options.record, how);
  const rule = ruleOf(rulebook, verdict.rule);
  const rows = comparedRows(verdict, rulebook, language, record);
  const of: Case = { verdict, record, rulebook, language, options: how, cells: origin?.cells };
  const { steps, open, partial } = advisedSteps(of);
  const labelled = (paths: readonly string[]) => paths.map((path) => ({ path, label: inputLabel(of, path) }));
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
  const name = ruleName(verdict, rulebook, language, record);
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
    caveats: caveatTexts(verdict, language),
    title: rulebook.words[language].rules.get(verdict.rule)?.title ?? sentences.anyTitle(name),
    headline:
      unclear(of, name, labelsOf('undetermined')) ??
      (isExit(verdict.rule) ? sentences.headline : sentences.otherHeadline)[outcome](
        name,
        required,
        labelsOf('notMet'),
        labelsOf('undetermined'),
      ),
    criteria,
    next: steps,
    ...(partial === undefined ? {} : { settleFirst: labelled(partial.settleFirst) }),
    open: labelled(open),
    ...lifecycleOf(of, options.readings),
    ...memberInputs(verdict),
    ...pastSchoolAge(of),
    ...(allReadings === undefined ? {} : { allReadings: readingsText(allReadings, rulebook, language) }),
    ...(origin === undefined ? {} : { origins: originLines({ verdict, rulebook, language }, origin) }),
    document: mainSource(verdict, rulebook),
    documents: documentsOf(verdict, rulebook, language),
  };
}

/** The headline of what is open not only for want of data. */
function unclear(
  { verdict, record, rulebook, language }: Case,
  rule: string,
  open: readonly string[],
): string | undefined {
  const { fields } = rulebook;
  const { level, rule: judgedBy, outcome, missing, criteria, tooWide = [] } = verdict;
  const waited = criteria.filter(({ required }) => required).flatMap((one) => openInputs(fields, level, one));
  const zeroBase = criteria.filter(({ required }) => required).flatMap(zeroBases);
  const conflicts = waited.filter((path) => !missing.includes(path) && !tooWide.includes(path));
  if (outcome !== 'undetermined' || conflicts.length + tooWide.length + zeroBase.length === 0) return undefined;
  const { unclear: ofExit, otherUnclear, unclearFor, dataInDoubt } = words[language].sentences;
  const reasons = [
    ...(missing.some((path) => !zeroBase.includes(path)) ? [unclearFor.missing] : []),
    ...(conflicts.length > 0 ? [dataInDoubt[doubtOfAll(record, fields, level, conflicts)]] : []),
    ...(tooWide.length > 0 ? [unclearFor.tooWide] : []),
    ...(zeroBase.length > 0 ? [unclearFor.zeroBase] : []),
  ];
  return (isExit(judgedBy) ? ofExit : otherUnclear)(rule, open, reasons);
}

/** What of a rulebook's own the criteria read of members; the common record's stand on every form anyway. */
function memberInputs({ level, criteria }: Verdict): Pick<Explanation, 'memberInputs'> {
  const read = criteria.flatMap(({ checks }) =>
    checks.flatMap(({ inputs }) => inputs.map(({ path }) => patternOf(path))),
  );
  const own = [...new Set(read)].filter((path) => path.startsWith(MEMBER) && commonTable.at(level, path) === undefined);
  return own.length === 0 ? {} : { memberInputs: own };
}

/** Those of known age who have completed the years at which compulsory schooling ends, if the rulebook has them. */
function pastSchoolAge({ verdict, record, rulebook }: Case): Pick<Explanation, 'pastSchoolAge'> {
  const end = rulebook.parameters.get('schoolAge/to');
  const years = end && resolve(end, verdict.readings, verdict.asOf)?.number;
  if (years === undefined || record?.level !== 'household') return {};
  const last = lastBirthDateWithAge(Number(toDecimalString(years)), verdict.asOf);
  return {
    pastSchoolAge: record.members.flatMap(({ birthDate }, index) =>
      birthDate !== null && birthDate !== undefined && birthDate <= last ? [index] : [],
    ),
  };
}

/** A what-if has no history; of other rules than exit and its procedure nothing follows in the register. */
function lifecycleOf(
  { verdict, record, rulebook, language }: Case,
  chosen: object | undefined,
): Pick<Explanation, 'lifecycle'> {
  if (record === undefined || verdict.overrides !== undefined || !hasHistory(record)) return {};
  if (verdict.rule !== 'household/exit' && verdict.rule !== 'household/procedure') return {};
  // A rulebook of others has a lifecycle of its own, which is not known here.
  if (!isBuiltIn(rulebook)) return {};
  return {
    lifecycle: nextStepsLines(
      nextStepsOf<RulebookTypes>(record, { readings: { ...chosen, ...verdict.readings }, rulebook }),
      language,
    ),
  };
}

/** The record as it was judged: with what a what-if put into it. */
function judgedRecord({ level, id }: Verdict, given: unknown, how: EvaluateOptions): ParsedRecord {
  // Told first: a record of another level has no place for what was put.
  const found = (given as { level?: unknown } | null | undefined)?.level;
  const other = levels.some((one) => one === found && one !== level);
  const record = other ? undefined : recordOf(given, how);
  if (record?.id !== id || record.level !== level) {
    throw new InvalidRecordError([
      worded({ code: 'inconsistent', path: 'record', expected: 'sameRecord' }, commonTable),
    ]);
  }
  return record;
}

function explained(
  context: Case,
  verdict: CriterionVerdict,
  criterion: Criterion | undefined,
  rows: readonly Row[],
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

/** What to ask; of a base that is zero with what is given, since nothing is missing in the form. */
function missingLabel(context: Case, verdict: CriterionVerdict, path: string): string {
  return zeroBases(verdict).includes(path) ? withKnown(context, path, true) : questionLabel(context, path);
}

function appliedReadings({ verdict, rulebook, language }: Case, criterion: Criterion, others: boolean): string[] {
  const used = readingsUsedBy(criterion, rulebook);
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
  const { day, sentences } = words[language];
  const described = ({ id, title, issuer, date }: Source) =>
    sentences.documentOf(
      sourceName(id, rulebook, language),
      title[language],
      issuer[language],
      date === undefined ? undefined : day(date),
    );
  return rulebook.sources.filter(({ id }) => cited.has(id)).map(described);
}
