/** What of a case was told at the table: what was typed in, beside what stood there, and what nobody would say. */
import { toForm } from '../rulebook/form.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import type { Language } from '../words/words.js';
import type { CaseEntry } from './case-file.js';
import { declinedOf, levelOfCase, textsBefore } from './case-texts.js';

/** Each as a line; empty where there is nothing of it. */
export interface ToldHere {
  readonly typed: string;
  readonly declined: string;
}

/** Says it, by the labels of the fields. */
export function toldHere(
  entry: CaseEntry,
  { language, rulebook }: { readonly language: Language; readonly rulebook: Rulebook },
): ToldHere {
  const { bracketed, member, listSeparator, sentences, yes, no } = words[language];
  const say = pageWords[language];
  const level = levelOfCase(entry);
  if (level === undefined) return { typed: '', declined: '' };
  const fieldAt = (path: string) => rulebook.fields.at(level, path.replace(/\.(from|to)$/, ''));
  const named = (path: string) => {
    const [, index] = /^members\[(\d{1,4})\]/.exec(path) ?? [];
    return `${fieldAt(path)?.label[language] ?? ''}${index === undefined ? '' : bracketed(member(Number(index) + 1))}`;
  };
  const line = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `${name}${sentences.colon}${items.join(listSeparator)}`;
  const before = textsBefore(entry, rulebook);
  const now = before === undefined ? {} : toForm<RulebookTypes>(entry.record as never, { rulebook });
  const typed = Object.keys({ ...now, ...before }).flatMap((path) => {
    const was = before?.[path] ?? '';
    if (was === (now[path] ?? '')) return [];
    const text = fieldAt(path)?.options?.[was]?.[language] ?? { true: yes, false: no }[was] ?? was;
    return [`${named(path)}${was === '' ? '' : bracketed(say.form.before(text, ''))}`];
  });
  return { typed: line(say.typedHere, typed), declined: line(say.form.declined, declinedOf(entry).map(named)) };
}
