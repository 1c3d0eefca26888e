/** A computed figure with its numbers under their labels, so that it can be checked by hand. */
import type { Span } from '../base/interval.js';
import { mayBeDead, subjectsOf } from '../evaluate/subject.js';
import type { Check } from '../evaluate/verdict.js';
import { inputValue } from '../facts/fact.js';
import type { Level } from '../records/catalog.js';
import type { Kind } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import type { Language } from '../words/words.js';
import { memberIndex } from './people.js';
import { comparedOf } from './table.js';

/** The computation behind a check, in words; undefined for a check whose figure is not computed. */
export function workingOf(
  level: Level,
  check: Check,
  missing: readonly string[],
  record: ParsedRecord | undefined,
  rulebook: Pick<Rulebook, 'facts' | 'fields'>,
  language: Language,
): string | undefined {
  const fact = rulebook.facts[level].get(check.fact);
  const working = fact?.working;
  // What was reported was not computed.
  if (working === undefined || fact === undefined || check.reported === true) return undefined;
  const { sentences, spaced } = words[language];
  const label = (path: string) => rulebook.fields.at(level, path)?.label[language] ?? path;
  const values = new Map(
    check.inputs.map(({ path, value }) => [
      path,
      given(path, value, record, rulebook.fields.at(level, path)?.kind, language),
    ]),
  );
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
    actual === null ? sentences.blank : typeof actual === 'boolean' ? '' : `${spanText(actual, language)}${unit}`;
  const equals = JSON.stringify(actual) === JSON.stringify(check.actual) ? '=' : '≈';
  if (working.kind === 'percentage') {
    const { part, whole } = working;
    if (values.has('incidence') && !values.has(part))
      return `${name}${sentences.colon}${sentences.published(label('incidence'))} ${values.get('incidence')}%`;
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

/** An input as it goes into a computation: a range from end to end, of what sources disagree on all that they say. */
function given(
  path: string,
  value: string | boolean | Span,
  record: ParsedRecord | undefined,
  kind: Kind | undefined,
  language: Language,
): string {
  const text = (one: typeof value) => (typeof one === 'boolean' ? String(one) : spanText(one, language));
  const said = record === undefined ? [] : (conflictsOf(record).get(path) ?? []);
  if (kind === undefined || said.length === 0) return text(value);
  return said.map((one) => text(inputValue(kind, one))).join(words[language].alternative);
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
