/** A verdict with what it is told with: its record, its rulebook, a language. */
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { CellsByPath } from '../evaluate/with-cells.js';
import type { Label } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { ruleOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { memberIndex, memberName } from './people.js';
import { pathLabel } from './table.js';

/** What inputs are named by. */
export interface Naming {
  readonly verdict: Pick<Verdict, 'level'>;
  /** The record as it was judged. */
  readonly record: ParsedRecord | undefined;
  readonly rulebook: Rulebook;
  readonly language: Language;
  /** The cells of its values, and what second lists say of them. */
  readonly cells?: CellsByPath | undefined;
}

export interface Case extends Naming {
  readonly verdict: Verdict;
  /** How the verdict was reached. */
  readonly options: EvaluateOptions<RulebookTypes>;
}

/** Words in both languages. */
export function inBoth(text: (language: Language) => string): Label {
  return { zh: text('zh'), en: text('en') };
}

/** The label of an input; a member's with the member. */
export function inputLabel({ verdict, record, language, rulebook }: Naming, path: string): string {
  const index = memberIndex(path);
  const label = rulebook.fields.at(verdict.level, path)?.label[language];
  if (index === undefined || label === undefined) return pathLabel(verdict.level, path, language, rulebook);
  return words[language].sentences.ofMember(memberName(index, record, language), label);
}

/** The label of a criterion. */
export function criterionLabel(
  { verdict, rulebook, language }: Pick<Case, 'rulebook' | 'language'> & { readonly verdict: Pick<Verdict, 'rule'> },
  id: string,
): string {
  const criterion = ruleOf(rulebook, verdict.rule)?.criteria.find((one) => one.id === id);
  return criterion?.labels[language] ?? id;
}
