/** A computed figure with its numbers under their labels, so that it can be checked by hand. */
import { compare, exact, isExact, toDecimalString } from '../base/exact.js';
import { isSpan, type Span } from '../base/interval.js';
import { expressionText } from '../describe/expression-words.js';
import { givenOn } from '../evaluate/prepare.js';
import { mayBeDead, subjectsOf } from '../evaluate/subject.js';
import type { Check, Verdict } from '../evaluate/verdict.js';
import { derivationOf, expressedFact } from '../facts/expressed-fact.js';
import { type Expression, partsOf, underReadings } from '../facts/expression.js';
import { codeLabels, type Fact, inputValue } from '../facts/fact.js';
import { commonFacts } from '../facts/read-facts.js';
import { valueAt } from '../records/at-path.js';
import { type Field, type Level, MEMBER, patternOf } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { rulebookWords } from '../rulebook/rulebook-words.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import { placesIn } from '../words/template.js';
import { unitWord, withUnit } from '../words/unit-text.js';
import type { Language } from '../words/words.js';
import type { Case } from './case.js';
import { memberIndex, memberName } from './people.js';
import { comparedOf } from './table.js';

interface Told {
  readonly verdict: Verdict;
  readonly level: Level;
  readonly check: Check;
  readonly missing: readonly string[];
  readonly record: ParsedRecord | undefined;
  readonly rulebook: Rulebook;
  readonly language: Language;
}

/** The computation behind a check, in words; undefined for a check whose figure is not computed. */
export function workingOf(
  { verdict, record, rulebook, language }: Case,
  check: Check,
  missing: readonly string[],
): string | undefined {
  const { level } = verdict;
  const told: Told = { verdict, level, check, missing, record, rulebook, language };
  const fact = rulebook.facts[level].get(check.fact);
  const working = fact?.working;
  // What was reported was not computed.
  if (fact === undefined || check.reported === true) return undefined;
  const { sentences, spaced } = words[language];
  const label = (path: string) => rulebook.fields.at(level, path)?.label[language] ?? path;
  const values = new Map(
    check.inputs.map(({ path, value }) => [
      path,
      given(path, value, record, rulebook.fields.at(level, path), language),
    ]),
  );
  if (working === undefined) {
    if (!isTold(level, fact, rulebook, language)) return undefined;
    return computed(told, fact, values) ?? derivedFrom(told, fact, values);
  }
  const term = (path: string) => `${label(path)} ${values.get(path) ?? sentences.blank}`;
  const percent = fact.type.kind === 'number' && fact.type.unit === 'percent';
  const unit = spaced(sentences.unit[percent ? 'percent' : 'yuan/year'] ?? '');
  const name = fact.labels[language];
  const { actual } = comparedOf(rulebook, level, check, language);
  const seconds = check.inputs
    .map(({ path }) => path)
    .filter((path) => check.conflicts?.includes(path) && rulebook.fields.at(level, path)?.beside !== undefined);
  const otherwise = seconds.length === 0 ? '' : words[language].bracketed(sentences.otherwise(seconds.map(term)));
  const result =
    actual === null
      ? sentences.blank
      : typeof actual === 'boolean'
        ? ''
        : `${spanText(actual, language, percent ? (end) => `${end}${unit}` : undefined)}${percent ? '' : unit}`;
  const equals = JSON.stringify(actual) === JSON.stringify(check.actual) ? '=' : '≈';
  if (working.kind === 'percentage') {
    const { part, whole } = working;
    if (values.has('incidence') && !values.has(part))
      return `${name}${sentences.colon}${sentences.published(label('incidence'))} ${values.get('incidence')}%`;
    // Another way than this quotient came to it.
    if (actual !== null && !(values.has(part) && values.has(whole)) && values.get(whole) !== '0')
      return derivedFrom(told, fact, values);
    if (values.get(whole) === '0')
      return `${name}${sentences.colon}${sentences.ofZeroBase(term(whole), actual === null ? undefined : result)}`;
    return `${name} = 100 × ${term(part)} ÷ ${term(whole)} ${equals} ${result}${otherwise}`;
  }
  const isTerm = (path: string) => rulebook.fields.at(level, path)?.kind === 'money' && !seconds.includes(path);
  const paths = [...check.inputs.map(({ path }) => path), ...(check.actual === null ? missing : [])].filter(isTerm);
  const ordered = [...new Set(paths)].sort(
    (a, b) => (rulebook.fields.at(level, a)?.position ?? 0) - (rulebook.fields.at(level, b)?.position ?? 0),
  );
  const added = ordered.filter((path) => !working.minus.includes(path)).map(term);
  const taken = ordered.filter((path) => working.minus.includes(path)).map((path) => ` − ${term(path)}`);
  const sum = words[language].bracketed(`${added.join(' + ')}${taken.join('')}`);
  return `${name} =${sum}${sentences.perHead(personsOf(check, missing, record, language))} ${equals} ${result}${otherwise}`;
}

/**
 * Whether it is told what a value is derived from that is no sum per person and no share: of numbers always, of what is
 * so or not where the rulebook has no words for it; never of an input, nor where its own words name the inputs.
 */
function isTold(level: Level, { name, type }: Fact, rulebook: Rulebook, language: Language): boolean {
  if (rulebook.fields.at(level, name) !== undefined) return false;
  const said = rulebookWords(rulebook, language).comparisons.get(name);
  if (type.kind !== 'number') return said === undefined && !commonFacts.some(({ id }) => id === name);
  return !Object.values(said ?? {}).some((text) => [text].flat().some((one) => placesIn(one ?? '').includes('inputs')));
}

/** The forms of arithmetic: whatever the record says, all that stands in them is computed with. */
const arithmetic: ReadonlySet<Expression['form']> = new Set([
  'constant',
  'field',
  'sum',
  'difference',
  'product',
  'ratio',
  'minimum',
  'maximum',
] as const);

/** A figure as what it is computed by, with the numbers under their labels; undefined where more is asked than numbers. */
function computed(told: Told, fact: Fact, values: ReadonlyMap<string, string>): string | undefined {
  const { verdict, rulebook, language, check } = told;
  const derivation = derivationOf(fact);
  if (derivation === undefined || fact.type.kind !== 'number') return undefined;
  const expression = underReadings(derivation, verdict.readings);
  const counts = new Map([...terms(expression)].flatMap((part) => numberOf(part, told)));
  const parts = [...terms(expression)].filter((part) => !counts.has(part));
  if (!isEquation(parts, values)) return undefined;
  const { blank } = words[language].sentences;
  const field = ({ path, label }: Field) => `${label[language]} ${values.get(path) ?? blank}`;
  const { actual } = comparedOf(rulebook, told.level, check, language);
  const isExactly = JSON.stringify(actual) === JSON.stringify(check.actual) && !isShortened(parts, values, told.record);
  const equals = isExactly ? '=' : '≈';
  const said = { rulebook, language, field, someBase: true } as const;
  const part = (one: Expression) => {
    const number = counts.get(one);
    return number === undefined
      ? undefined
      : `${number}${words[language].bracketed(expressionText(one, { rulebook, language }))}`;
  };
  const formula = expressionText(expression, { ...said, part });
  return `${fact.labels[language]} = ${formula} ${equals} ${resultOf(told, fact)}`;
}

/** An expression and its terms, outermost first: what goes through the members is one. */
function* terms(expression: Expression): Generator<Expression> {
  yield expression;
  if (!arithmetic.has(expression.form)) return;
  for (const part of partsOf(expression)) yield* terms(part);
}

/** A number of members, or a fact that every rulebook has, with the figure that it comes to; none where that is not one figure. */
function numberOf(part: Expression, { verdict, level, record, rulebook }: Told): (readonly [Expression, string])[] {
  const { readings, asOf, overrides } = verdict;
  const isCounted = part.form === 'count' || (part.form === 'common' && part.type === 'number');
  if (!isCounted || record === undefined || overrides !== undefined) return [];
  const table = rulebook.fields;
  const named = { name: '', scope: level, labels: { zh: '', en: '' }, unit: 'persons', value: part, table } as const;
  const fact = expressedFact(named, (id) => rulebook.parameters.has(id));
  const value = fact.prepare(givenOn(rulebook, readings, asOf, new Map())).value(record as never);
  return value !== undefined && isExact(value) ? [[part, toDecimalString(value)]] : [];
}

/**
 * Whether an equation says what was done: only with numbers of the record itself, not over what may be nothing, nor with
 * a figure that cannot be written out.
 */
function isEquation(parts: readonly Expression[], values: ReadonlyMap<string, string>): boolean {
  return parts.every((part) => {
    if (!arithmetic.has(part.form)) return false;
    if (part.form === 'field') return !part.field.path.startsWith(MEMBER);
    if (part.form === 'constant')
      return isExact(part.value) && compare(part.value, exact(toDecimalString(part.value))) === 0;
    if (part.form !== 'ratio') return true;
    const { base, ofZero } = part;
    const value = base.form === 'field' ? values.get(base.field.path) : undefined;
    return value === undefined ? ofZero === undefined : Number.isFinite(Number(value)) && Number(value) !== 0;
  });
}

/** Whether an input is shown with fewer decimals than it is written with. */
function isShortened(
  parts: readonly Expression[],
  values: ReadonlyMap<string, string>,
  record: object | undefined,
): boolean {
  return parts.some((part) => {
    if (part.form !== 'field' || record === undefined) return false;
    const { path } = part.field;
    const written = valueAt(record, path);
    return typeof written === 'number' && Number(values.get(path)) !== written;
  });
}

/** A value with all that it is derived from, the members' inputs field by field; what is missing is left blank. */
function derivedFrom(told: Told, fact: Fact, values: ReadonlyMap<string, string>): string | undefined {
  const { level, check, missing, record, rulebook, language } = told;
  const { sentences, listSeparator, bracketed, day } = words[language];
  const open = check.actual === null ? missing.filter((path) => fact.inputs.includes(patternOf(path))) : [];
  const paths = rulebook.fields.inOrder(level, [...values.keys(), ...open]).filter((path) => {
    // By the days of birth and death members are counted or not; they stand in their own table.
    return memberIndex(path) === undefined || rulebook.fields.at(level, path)?.kind !== 'date';
  });
  if (paths.length === 0) return undefined;
  const value = (path: string) => {
    const text = values.get(path) ?? sentences.blank;
    return rulebook.fields.at(level, path)?.kind === 'date' ? day(text) : text;
  };
  const parts = [...new Set(paths.map(patternOf))].map((field) => {
    const label = rulebook.fields.at(level, field)?.label[language] ?? field;
    const same = paths.filter((path) => patternOf(path) === field);
    const [first = ''] = same;
    if (memberIndex(first) === undefined) return `${label} ${value(first)}`;
    const each = same.map((path) => `${memberName(memberIndex(path) ?? 0, record, language)} ${value(path)}`);
    return `${label}${bracketed(each.join(listSeparator))}`;
  });
  return sentences.derived(fact.labels[language], parts, resultOf(told, fact));
}

/** What came of it, with its unit; blank where that is not known. */
function resultOf({ level, check, rulebook, language }: Told, { type }: Fact): string {
  const { actual } = comparedOf(rulebook, level, check, language);
  const { yes, no, sentences } = words[language];
  if (actual === null) return sentences.blank;
  if (typeof actual === 'boolean') return actual ? yes : no;
  const figure = spanText(actual, language);
  if (type.kind !== 'number') return codeLabels(rulebook.facts, level, check.fact)?.[figure]?.[language] ?? figure;
  return withUnit(figure, unitWord(type.unit, rulebook.fields.units, language, 'short'), language);
}

/** An input as it goes into a computation: a range from end to end, of what sources disagree on all that they say. */
function given(
  path: string,
  value: string | boolean | Span,
  record: ParsedRecord | undefined,
  field: Field | undefined,
  language: Language,
): string {
  const { yes, no } = words[language];
  const text = (one: typeof value) => {
    if (typeof one === 'boolean') return one ? yes : no;
    return isSpan(one) ? spanText(one, language) : (field?.options?.[one]?.[language] ?? one);
  };
  const said = record === undefined ? [] : (conflictsOf(record).get(path) ?? []);
  if (field === undefined || said.length === 0) return text(value);
  return said.map((one) => text(inputValue(field.kind, one))).join(words[language].alternative);
}

/**
 * By how many the income is divided: those who share it, where a reading asks for them, else all; the dead are none of
 * them. Where sources disagree on who is living it is by as few as may be, to as many.
 */
function personsOf(
  { inputs, actual }: Check,
  missing: readonly string[],
  record: ParsedRecord | undefined,
  language: Language,
): string | undefined {
  const { blank } = words[language].sentences;
  const isShare = (path: string) => path.endsWith('.sharesIncome');
  // Who shares is known only once all have been asked.
  if (actual === null && missing.some(isShare)) return blank;
  const shares = inputs.filter(({ path }) => isShare(path));
  const sharing = shares.flatMap(({ path, value }) => (value === true ? (memberIndex(path) ?? []) : []));
  if (record === undefined) return shares.length > 0 ? String(sharing.length) : undefined;
  const members = shares.length > 0 ? sharing : subjectsOf(record);
  const living = members.filter((member) => !mayBeDead(record, member));
  const [least, most] = [Math.max(1, living.length), members.length].map(String) as [string, string];
  return spanText(least === most ? most : { from: least, to: most }, language);
}
