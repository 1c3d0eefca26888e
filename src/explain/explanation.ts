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
import type { Verdict } from '../evaluate/verdict.js';
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
import type { Rulebook, Source } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import { isExit, ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { type Language, languages } from '../words/words.js';
import { readingsText } from './all-readings.js';
import { type Case, inputLabel } from './case.js';
import { caveatTexts } from './caveats.js';
import { type CriterionExplanation, criteriaExplained } from './criteria-explained.js';
import { doubtOfAll } from './doubt.js';
import { howReached, recordOf } from './how-reached.js';
import { hasHistory, nextStepsLines, stepsOfHousehold } from './lifecycle-steps.js';
import { advisedSteps } from './next-steps.js';
import { type Origin, originLines } from './origins.js';
import { whatIfNote } from './overrides.js';
import { outcomeWords, ruleName } from './rule-words.js';
import { isBuiltIn, rulebookName } from './rulebook-name.js';
import { mainSource } from './table.js';

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
  const of: Case = { verdict, record, rulebook, language, options: how, cells: origin?.cells };
  const { steps, open, partial } = advisedSteps(of);
  const labelled = (paths: readonly string[]) => paths.map((path) => ({ path, label: inputLabel(of, path) }));
  const criteria = criteriaExplained(of, rule);
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
    title: rulebookWords(rulebook, language).rules.get(verdict.rule)?.title ?? sentences.anyTitle(name),
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
  if (record?.level !== 'household' || verdict.overrides !== undefined || !hasHistory(record)) return {};
  if (verdict.rule !== 'household/exit' && verdict.rule !== 'household/procedure') return {};
  // A rulebook of others has a lifecycle of its own, which is not known here.
  if (!isBuiltIn(rulebook)) return {};
  return {
    lifecycle: nextStepsLines(
      stepsOfHousehold(record, { readings: { ...chosen, ...verdict.readings }, rulebook }, verdict),
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
