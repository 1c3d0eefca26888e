/** What stands otherwise in two forms of one case, in words: by the label of the field, and of whom it is. */
import type { Level } from '../records/catalog.js';
import type { FormTexts } from '../rulebook/form.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { CaseEntry } from './case-file.js';
import { levelOfCase, textsOfCase } from './case-texts.js';
import type { PageMask } from './page-mask.js';

/** By what the texts of a form are told. */
export interface TextNaming {
  readonly language: Language;
  readonly rulebook: Rulebook;
  /** What hides names; where absent everything is shown. */
  readonly mask?: PageMask | undefined;
}

/** How a field is called at its place in a form, and what a text in it means. */
export function formNaming({ language, rulebook, mask }: TextNaming, level: Level) {
  const { bracketed, member, yes, no } = words[language];
  const fieldAt = (path: string) => rulebook.fields.at(level, path.replace(/\.(from|to)$/, ''));
  return {
    named(path: string): string {
      const [, index] = /^members\[(\d{1,4})\]/.exec(path) ?? [];
      const ending = { from: ' ≥', to: ' ≤' }[/\.(from|to)$/.exec(path)?.[1] ?? ''] ?? '';
      const label = fieldAt(path)?.label[language] ?? '';
      return `${label}${ending}${index === undefined ? '' : bracketed(member(Number(index) + 1))}`;
    },
    shown: (path: string, text: string): string =>
      fieldAt(path)?.options?.[text]?.[language] ??
      { true: yes, false: no }[text] ??
      mask?.text(fieldAt(path), text) ??
      text,
  };
}

/** The paths at which two texts differ, those of the second first. */
export function changedPaths(one: FormTexts, other: FormTexts): string[] {
  return Object.keys({ ...other, ...one }).filter((path) => (one[path] ?? '').trim() !== (other[path] ?? '').trim());
}

/** Each with its name, and what stands there in the one and in the other. */
export function changedTexts(
  one: CaseEntry,
  other: CaseEntry,
  naming: TextNaming,
): (readonly [string, string, string])[] {
  const level = levelOfCase(one);
  if (level === undefined) return [];
  const { named, shown } = formNaming(naming, level);
  const { unknown } = words[naming.language];
  const [was, is] = [textsOfCase(one, naming.rulebook), textsOfCase(other, naming.rulebook)];
  return changedPaths(was, is).map((path) => {
    const [first, second] = [was, is].map((texts) => {
      const text = texts[path] ?? '';
      return text === '' ? unknown : shown(path, text);
    }) as [string, string];
    return [named(path), first, second];
  });
}
