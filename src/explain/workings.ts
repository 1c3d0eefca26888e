/** A computed figure with its numbers under their labels, so that it can be checked by hand. */
import type { Check } from '../evaluate/verdict.js';
import { facts } from '../facts/registry.js';
import { fieldAt, type Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

/** The computation behind a check, in words; undefined for a check whose figure is not computed. */
export function workingOf(
  level: Level,
  check: Check,
  missing: readonly string[],
  record: ParsedRecord | undefined,
  language: Language,
): string | undefined {
  const fact = facts[level].get(check.fact);
  const working = fact?.working;
  if (working === undefined || fact === undefined) return undefined;
  const { sentences } = words[language];
  const label = (path: string) => fieldAt(level, path)?.label[language] ?? path;
  const values = new Map(check.inputs.map(({ path, value }) => [path, String(value)]));
  const term = (path: string) => `${label(path)} ${values.get(path) ?? sentences.blank}`;
  const percent = fact.type.kind === 'number' && fact.type.unit === 'percent';
  const unit = percent ? '%' : ` ${sentences.unit['yuan/year'] ?? ''}`;
  const name = fact.labels[language];
  const result = check.actual === null ? sentences.blank : `${check.actual}${unit}`;
  if (working.kind === 'percentage') {
    const { part, whole } = working;
    if (values.has('incidence'))
      return `${name}${sentences.colon}${sentences.published(label('incidence'))} ${values.get('incidence')}%`;
    if (values.get(whole) === '0') return `${name}${sentences.colon}${sentences.nothingPlanned(term(whole), result)}`;
    return `${name} = 100 × ${term(part)} ÷ ${term(whole)} = ${result}`;
  }
  const isTerm = (path: string) => fieldAt(level, path)?.kind === 'money';
  const paths = [...check.inputs.map(({ path }) => path), ...(check.actual === null ? missing : [])].filter(isTerm);
  const ordered = [...new Set(paths)].sort(
    (a, b) => (fieldAt(level, a)?.position ?? 0) - (fieldAt(level, b)?.position ?? 0),
  );
  const added = ordered.filter((path) => !working.minus.includes(path)).map(term);
  const taken = ordered.filter((path) => working.minus.includes(path)).map((path) => ` − ${term(path)}`);
  const sum = words[language].bracketed(`${added.join(' + ')}${taken.join('')}`);
  return `${name} =${sum}${sentences.perHead(personsOf(check, missing, record, sentences.blank))} = ${result}`;
}

/** By how many the income is divided: those who share it, where a reading asks for them, else all members. */
function personsOf(
  { inputs, actual }: Check,
  missing: readonly string[],
  record: ParsedRecord | undefined,
  blank: string,
): string | undefined {
  const isShare = (path: string) => path.endsWith('.sharesIncome');
  // Who shares is known only once all have been asked.
  if (actual === null && missing.some(isShare)) return blank;
  const sharing = inputs.filter(({ path }) => isShare(path));
  if (sharing.length > 0) return String(sharing.filter(({ value }) => value === true).length);
  return record !== undefined && 'members' in record ? String(record.members.length) : undefined;
}
