/** A verdict as the rows of a table, in words: what `check` prints and what later renderings build on. */

import { grouped } from '../base/grouped.js';
import { isSpan, type Span } from '../base/interval.js';
import { not, type Outcome } from '../base/outcome.js';
import { Kept, madeOnce, remembered } from '../base/remembered.js';
import { zeroBases } from '../evaluate/open-inputs.js';
import { scopeOf } from '../evaluate/subject.js';
import type { Assigned } from '../evaluate/trace.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { codeLabels } from '../facts/fact.js';
import type { Citation } from '../parameters/parameter.js';
import { type Level, patternOf, type Scope } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { citationTexts } from '../rulebook/citation-text.js';
import { isNegated, oppositeOf } from '../rulebook/condition.js';
import type { Rule, Rulebook } from '../rulebook/rulebook.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import { ruleOf } from '../rulebook/rules.js';
import type { Places } from '../rulebook/told-places.js';
import { comparedFigures } from '../words/figures.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import { filled } from '../words/template.js';
import { unitWord, withUnit } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import { doubtOf } from './doubt.js';
import { memberIndex, memberNames, namesOf, type People } from './people.js';

/** Words for why the input at a path is in doubt. */
type DoubtText = (path: string) => string;

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
  const label = rulebook.fields.at(level, path)?.label[language] ?? path;
  const member = memberIndex(path);
  return member === undefined ? label : `${words[language].member(member + 1)} ${label}`;
}

/** What is asked to find an input out: the rulebook's own question, or whether it is so; undefined where its label does. */
export function askedText(
  level: Level,
  path: string,
  members: string,
  rulebook: Rulebook,
  language: Language,
): string | undefined {
  const { whether, question } = words[language].sentences;
  const own = rulebookWords(rulebook, language).questions.get(patternOf(path));
  if (own !== undefined) return question(own, members);
  const field = rulebook.fields.at(level, path);
  return field?.kind === 'boolean' ? whether(field.label[language], members) : undefined;
}

/** Places in documents; a document is named once, and not at all where it is `main`. */
export function clauseText(
  citations: readonly Citation[],
  main: string | undefined,
  rulebook: Rulebook,
  language: Language,
): string {
  return citationTexts(citations, main, rulebook, language).join(words[language].listSeparator);
}

/** So much is kept in words before it is worded anew. */
const MAX_KEPT = 4096;
/** By the rulebook, and by the words of a language. */
const clauses = remembered((_: Rulebook) =>
  remembered((_words: object) => new Kept<{ readonly text: string }>(MAX_KEPT)),
);

/** What the criteria of a rule are called, by their ids. */
const labelsOf = remembered(
  (rule: Rule) => new Map(rule.criteria.map(({ id, labels }): [string, Rule['labels']] => [id, labels])),
);

/** What is said of a criterion whatever came of it. */
function saidOf({ rule: id }: Verdict, rulebook: Rulebook, language: Language) {
  const rule = ruleOf(rulebook, id);
  const labels = rule && labelsOf(rule);
  const main = rule?.citations[0]?.source ?? '';
  return ({ id, citations }: CriterionVerdict) => {
    const key = [main, ...citations.flatMap(({ source, at }) => [source, at])].join('\n');
    const { text: clause } = clauses(rulebook)(words[language]).of(key, () => ({
      text: clauseText(citations, main, rulebook, language),
    }));
    return { label: labels?.get(id)?.[language] ?? id, clause };
  };
}

const worded = remembered((_: Rulebook) => remembered((_words: object) => new Kept<Words>(MAX_KEPT)));

/** What a row says of a comparison. */
type Words = Pick<Row, 'label' | 'value' | 'bound' | 'margin'>;

/** A comparison in words. */
type Wording = (
  rulebook: Rulebook,
  scope: Scope,
  check: Check,
  named: People | undefined,
  language: Language,
  doubt: DoubtText,
) => Words;

const wordsOf: Wording = (rulebook, scope, check, named, language, doubt) => {
  const orElse = isAlternative(check.at) ? words[language].orElse : '';
  const label = `${orElse}${rulebook.facts[scope].get(check.fact)?.labels[language] ?? check.fact}`;
  const { value, bound, margin } = sides(rulebook, scope, asAsked(check), named, language, doubt);
  return { label, value, bound, margin };
};

/** The same told once for all that are alike where what is compared is the input itself. */
const keptWords: Wording = (rulebook, scope, check, named, language, doubt) => {
  const told = () => wordsOf(rulebook, scope, check, named, language, doubt);
  const { at, fact, operator, actual, expected, parameter, subjects, margin, conflicts, reported } = check;
  if (check.inputs.length > 1 || subjects !== undefined || conflicts !== undefined) return told();
  if (isSpan(actual) || isSpan(expected) || isSpan(margin)) return told();
  const key = [scope, at, fact, operator, typeof actual, actual, expected, parameter, margin, reported].join('\n');
  return worded(rulebook)(words[language]).of(key, told);
};

/**
 * The table of a verdict. `rulebook` is the one it was reached by; `record` the one it is of, which tells why something is
 * in doubt; `named` has the names of its members, who are told by number without it.
 */
export function comparedRows(
  verdict: Verdict,
  rulebook: Rulebook,
  language: Language,
  record?: ParsedRecord,
  named: People | undefined = record,
): Row[] {
  const rowOf = comparedRow(verdict, rulebook, language, record, named, keptWords);
  return verdict.criteria.flatMap((criterion) =>
    criterion.checks.map((check, index) => rowOf(criterion, check, index === 0, criterion.checks.length > 1)),
  );
}

/** Makes a row of one of its checks. */
export type RowMaker = (criterion: CriterionVerdict, check: Check, isFirst: boolean, oneOfSeveral: boolean) => Row;

/** The same row by row, for whoever keeps them. */
export function comparedRow(
  verdict: Verdict,
  rulebook: Rulebook,
  language: Language,
  record?: ParsedRecord,
  named: People | undefined = record,
  wording = wordsOf,
): RowMaker {
  const doubt: DoubtText = (path) =>
    words[language].sentences.doubt[doubtOf(record, rulebook.fields, verdict.level, path)];
  const said = saidOf(verdict, rulebook, language);
  const scope = scopeOf(verdict);
  return (criterion, check, isFirst, oneOfSeveral) => {
    const { outcome, required } = criterion;
    const { label, value, bound, margin } = wording(rulebook, scope, check, named, language, doubt);
    // Filled in where it has to be: spreads would double the time.
    const row: Assigned<Row> = {
      criterion: '',
      advisory: !required,
      oneOfSeveral,
      outcome: asAsked(check).outcome,
      counts: check.counts,
      label,
      value,
      bound,
      margin,
      missing: '',
      clause: '',
      weak: check.weak === true,
    };
    if (isFirst) {
      const { label: title, clause } = said(criterion);
      row.criterion = title;
      row.criterionOutcome = outcome;
      row.clause = clause;
      row.missing = missingText(verdict.level, criterion, language, rulebook, doubt);
    }
    return row;
  };
}

/** The document that the verdict's rule rests on. */
export function mainSource(verdict: Verdict, rulebook: Rulebook): string {
  return ruleOf(rulebook, verdict.rule)?.citations[0]?.source ?? '';
}

/** The readings applied that are not the rulebook's default, in words. */
export function otherReadings(
  { readings }: Pick<Verdict, 'readings'>,
  rulebook: Rulebook,
  language: Language,
): string[] {
  return rulebook.readings.flatMap(({ id, labels, options }) => {
    const applied = readings[id];
    if (applied === undefined || applied === options[0]?.id) return [];
    const option = options.find((one) => one.id === applied)?.labels[language] ?? applied;
    return [words[language].rules.choice(labels[language], option)];
  });
}

/** What is still to be found out, what sources disagree on, what is known too roughly. */
function missingText(
  level: Level,
  criterion: CriterionVerdict,
  language: Language,
  rulebook: Rulebook,
  doubt: DoubtText,
): string {
  const { missing, conflicts = [], tooWide = [] } = criterion;
  if (missing.length + conflicts.length + tooWide.length === 0) return '';
  const { listSeparator, bracketed, tooWide: wide, zeroBase } = words[language];
  const zero = zeroBases(criterion);
  const label = (path: string) => pathLabel(level, path, language, rulebook);
  const asked = (path: string) => {
    const member = memberIndex(path);
    const who = member === undefined ? '' : words[language].member(member + 1);
    return askedText(level, path, who, rulebook, language) ?? label(path);
  };
  return [
    ...missing
      .filter((path) => !conflicts.includes(path))
      .map((path) => `${asked(path)}${zero.includes(path) ? bracketed(zeroBase) : ''}`),
    ...conflicts.map((path) => `${label(path)}${bracketed(doubt(path))}`),
    ...tooWide.map((path) => `${label(path)}${bracketed(wide)}`),
  ].join(listSeparator);
}

/** A comparison under *not* as its criterion asks for it: the other way round. */
export function asAsked(check: Check): Check {
  if (!isNegated(check.at)) return check;
  const { expected, operator, outcome, margin, ...rest } = check;
  const other =
    typeof expected === 'boolean' ? { expected: !expected, operator } : { expected, operator: oppositeOf(operator) };
  return { ...rest, ...other, ...(margin === undefined ? {} : { margin: turned(margin) }), outcome: not(outcome) };
}

/** Of an upper bound a margin counts what is below it; against the bound that is less. */
function turned(margin: string | Span): string | Span {
  return isSpan(margin) ? { from: signTurned(margin.to), to: signTurned(margin.from) } : signTurned(margin);
}

function signTurned(number: string): string {
  return number.startsWith('-') ? number.slice(1) : number === '0' ? '0' : `-${number}`;
}

/** Both sides of a comparison, and how far apart they are, in figures where they are numbers. */
export function comparedOf(
  { facts }: Pick<Rulebook, 'facts'>,
  level: Scope,
  check: Pick<Check, 'fact' | 'operator' | 'actual' | 'expected' | 'margin'>,
  language: Language,
): Pick<Check, 'actual' | 'expected' | 'margin'> {
  const { actual, expected, operator, margin } = check;
  if (facts[level].get(check.fact)?.type.kind !== 'number' || isList(actual) || isList(expected)) return check;
  if (typeof actual === 'boolean' || typeof expected === 'boolean') return check;
  const rising = operator.startsWith('greater');
  const { value, bound, gap } = comparedFigures({ actual, expected, margin, rising }, words[language].beside);
  return { actual: value, expected: bound, ...(gap === undefined ? {} : { margin: gap }) };
}

/** What is said of the members by whom a comparison fails or is open; empty where it is not about members. */
export function membersText(
  check: Check,
  rulebook: Pick<Rulebook, 'words'>,
  record: People | undefined,
  language: Language,
): string {
  return ownMembersText(check, rulebook, record, language) ?? memberNames(check.subjects ?? [], record, language);
}

/** The same in the rulebook's own words, which say what was found too; undefined where it has none. */
function ownMembersText(
  { fact, actual, subjects = [] }: Check,
  rulebook: Pick<Rulebook, 'words'>,
  record: People | undefined,
  language: Language,
): string | undefined {
  if (subjects.length === 0) return undefined;
  const own = rulebookWords(rulebook, language).members.get(fact)?.[actual === null ? 'undetermined' : 'notMet'];
  const places: Places<'members'> = { count: String(subjects.length), names: namesOf(subjects, record, language) };
  return filled(own, places);
}

const LONGEST_MEMBERS = 60;

/**
 * The same of an open comparison with, of those of whom something was given, why that is in doubt: of these it is not said
 * that nothing was given.
 */
function openMembersText(
  check: Check,
  rulebook: Pick<Rulebook, 'words'>,
  named: People | undefined,
  language: Language,
  doubt: DoubtText,
): string | undefined {
  const { lacking, inDoubt } = membersOf(check, check.conflicts ?? []);
  if (check.outcome !== 'undetermined' || inDoubt.length === 0) return ownMembersText(check, rulebook, named, language);
  const { bracketed, sentences } = words[language];
  const byDoubt = grouped(inDoubt, ({ path }) => doubt(path));
  const whys = [...byDoubt].map(
    ([why, ones]) =>
      `${memberNames(
        ones.map(({ member }) => member),
        named,
        language,
      )}${bracketed(why)}`,
  );
  const own =
    ownMembersText({ ...check, subjects: lacking }, rulebook, named, language) ?? memberNames(lacking, named, language);
  const told = [own, ...whys].filter((text) => text !== '').join(sentences.semicolon);
  // Of many with long names a row would be higher than a page: why each is in doubt stands below the table too.
  return told.length > LONGEST_MEMBERS ? ownMembersText(check, rulebook, named, language) : told;
}

/** The members that a comparison is about: of whom something given is in doubt, by its first path, and the others. */
export function membersOf(
  { subjects = [] }: Check,
  conflicts: readonly string[],
): {
  readonly lacking: readonly string[];
  readonly inDoubt: readonly { readonly member: string; readonly path: string }[];
} {
  const inDoubt = subjects.flatMap((member) => {
    const path = conflicts.find((one) => one.startsWith(`${member}.`));
    return path === undefined ? [] : [{ member, path }];
  });
  const doubted = new Set(inDoubt.map(({ member }) => member));
  return { lacking: subjects.filter((member) => !doubted.has(member)), inDoubt };
}

/** Both sides of a comparison as it is asked, in words, and how far apart they are. */
export function sides(
  rulebook: Rulebook,
  level: Scope,
  check: Check,
  named: People | undefined,
  language: Language,
  doubt: DoubtText,
): Pick<Row, 'value' | 'bound' | 'margin'> {
  const vocabulary = words[language];
  const { operator, conflicts } = check;
  const { actual, expected, margin } = comparedOf(rulebook, level, check, language);
  const type = rulebook.facts[level].get(check.fact)?.type;
  const unit = type?.kind === 'number' ? unitWord(type.unit, rulebook.fields.units, language) : undefined;
  const options = codeLabels(rulebook.facts, level, check.fact);
  const valueText = (value: string | boolean | Span): string => {
    if (isSpan(value)) return spanText(value, language);
    if (typeof value === 'boolean') return value ? vocabulary.yes : vocabulary.no;
    return options?.[value]?.[language] ?? value;
  };
  const members = memberNames(check.subjects ?? [], named, language);
  const bounds = expected === null ? undefined : ([expected].flat() as (string | boolean | Span)[]);
  const sign = vocabulary.comparison[operator] ?? operator;
  // Nobody fills in what is computed.
  const computed = type?.kind === 'number' ? vocabulary.notComputable : vocabulary.notTellable;
  const given = conflicts === undefined ? vocabulary.unknown : doubt(conflicts[0] ?? '');
  const none = rulebook.fields.at(level, check.fact) === undefined ? computed : given;
  // What is decided all the same, is by what a register says.
  const unknown = check.reported ? `${none}${vocabulary.bracketed(vocabulary.perRegister)}` : none;
  return {
    // The unit stands beside it, with what is needed; only the per cent sign is short enough to be said twice.
    value:
      openMembersText(check, rulebook, named, language, doubt) ??
      `${actual === null ? unknown : withUnit(valueText(actual), unit === '%' ? unit : undefined, language)}${
        members === '' ? '' : vocabulary.bracketed(members)
      }`,
    bound:
      bounds === undefined
        ? check.parameter === undefined
          ? given
          : vocabulary.noParameter
        : [sign, withUnit(bounds.map(valueText).join(vocabulary.alternative), unit, language)]
            .filter((part) => part !== '')
            .join(' '),
    margin:
      margin === undefined
        ? ''
        : withUnit(
            distanceText(aboveBound(operator, margin), language),
            unit === '%' ? vocabulary.points : unit,
            language,
          ),
  };
}

/** How far above its bound a figure lies; below it negative. */
export function aboveBound(operator: string, margin: string | Span): string | Span {
  return operator.startsWith('greater') ? margin : turned(margin);
}

/** The same in words: with a sign, which says on which side. */
export function distanceText(above: string | Span, language: Language): string {
  return spanText(above, language, signed);
}

function signed(margin: string): string {
  return margin.startsWith('-') || margin === '0' ? margin : `+${margin}`;
}

/** The first comparison of a second or later branch of a group of which one suffices; *not* turns all into any. */
const isAlternative = madeOnce(MAX_KEPT, (at: string): boolean => {
  const parts = at.split('/');
  const last = parts.findLastIndex((part) => Number(part) > 0);
  const kind = isNegated(parts.slice(0, last).join('/')) ? 'all' : 'any';
  return last > 0 && parts[last - 1] === kind;
});

function isList(value: Check['expected']): value is readonly string[] {
  return Array.isArray(value);
}
