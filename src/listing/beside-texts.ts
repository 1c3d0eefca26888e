/** Records of two lists beside each other: by what they are joined, and what has to be told of two that were. */
import { isValues } from '../base/values.js';
import type { LaidBeside } from '../evaluate/lay-beside.js';
import { isLevel } from '../records/catalog.js';
import { soundText } from '../records/field.js';
import { idKey } from '../records/same-id.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { tableWords } from '../words/tables.js';
import type { Language } from '../words/words.js';

/** By what records of both lists are joined; spaces and full-width figures make no difference. */
export function whoKey(value: unknown): string | undefined {
  const { id, level } = isValues(value) ? value : { id: undefined, level: undefined };
  const sound = soundText(id);
  return sound === undefined || !isLevel(level) ? undefined : `${level} ${idKey(sound)}`;
}

/** Whether an issue is only that a list has no day, which it may have from the other. */
export function isNoDay({ code, path }: { readonly code: string; readonly path: string }): boolean {
  return code === 'missingField' && path === 'asOf';
}

/** What of two records cannot be held against each other: who is in one alone, and on what they come to opposite results. */
export interface BesideTold extends Pick<LaidBeside, 'unmatched' | 'apart'> {
  /** What the second list is called. */
  readonly source: string;
  readonly rule: string;
}

/** Says it. */
export function besideTexts(
  { source, rule, unmatched: { first, second }, apart }: BesideTold,
  rulebook: Rulebook,
  language: Language,
): string[] {
  const say = tableWords[language].against;
  const { listSeparator } = words[language];
  const numbers = (members: readonly number[]) => members.map((at) => String(at + 1)).join(listSeparator);
  const criteria = ruleOf(rulebook, rule)?.criteria ?? [];
  const labels = apart.map((id) => criteria.find((one) => one.id === id)?.labels[language] ?? id);
  return [
    ...(first.length + second.length > 0 ? [say.members(source, numbers(first), numbers(second))] : []),
    ...(apart.length > 0 ? [say.apart(source, labels.join(listSeparator))] : []),
  ];
}
