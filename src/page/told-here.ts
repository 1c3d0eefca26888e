/** What of a case was told at the table: what was typed in, beside what stood there, and what nobody would say. */
import { toForm } from '../rulebook/form.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import type { CaseEntry } from './case-file.js';
import { declinedOf, levelOfCase, textsBefore } from './case-texts.js';
import { changedPaths, formNaming, type TextNaming } from './changed-texts.js';

/** Each as a line; empty where there is nothing of it. */
export interface ToldHere {
  readonly typed: string;
  readonly declined: string;
}

/** Says it, by the labels of the fields. */
export function toldHere(entry: CaseEntry, naming: TextNaming): ToldHere {
  const { language, rulebook } = naming;
  const { bracketed, listSeparator, sentences } = words[language];
  const say = pageWords[language];
  const level = levelOfCase(entry);
  if (level === undefined) return { typed: '', declined: '' };
  const { named, shown } = formNaming(naming, level);
  const line = (name: string, items: readonly string[]) =>
    items.length === 0 ? '' : `${name}${sentences.colon}${items.join(listSeparator)}`;
  const before = textsBefore(entry, rulebook);
  const now = before === undefined ? {} : toForm<RulebookTypes>(entry.record as never, { rulebook });
  const typed = changedPaths(now, before ?? {}).map((path) => {
    const was = before?.[path] ?? '';
    return `${named(path)}${was === '' ? '' : bracketed(say.form.before(shown(path, was), ''))}`;
  });
  return { typed: line(say.typedHere, typed), declined: line(sentences.declined, declinedOf(entry).map(named)) };
}
