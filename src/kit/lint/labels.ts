/** Every text in two languages in the files of a rulebook. */
import type { Label } from '../../records/field.js';
import type { RulebookFiles } from '../../rulebook/load.js';
import { walkJson } from './walk.js';

/** A text in two languages, and where it stands. */
export interface PlacedLabel {
  readonly file: string;
  readonly at: readonly PropertyKey[];
  readonly label: Label;
  /** It names something; else it says something, and may quote the other language. */
  readonly isName: boolean;
}

const names: readonly PropertyKey[] = ['labels', 'title', 'issuer'];

/** The texts of all files. */
export function labelsIn(files: RulebookFiles): readonly PlacedLabel[] {
  const found: PlacedLabel[] = [];
  for (const [file, content] of Object.entries(files)) {
    walkJson(content, (value, at) => {
      if (!isLabel(value)) return;
      // What changes.json calls labels are sentences.
      const isName = file !== 'changes.json' && names.includes(at.at(-1) ?? '');
      found.push({ file, at, label: value, isName });
    });
  }
  return found;
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { zh, en } = value as Partial<Label>;
  return typeof zh === 'string' && typeof en === 'string' && Object.keys(value).length === 2;
}

/** Whether a text has a Chinese character in it. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
