/** What cells of registers are filled in with, in every language, as it is compared. */
import { enCellWords } from '../words/en/cell-words.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { textKey } from './key.js';

const catalogues: readonly Readonly<Record<string, unknown>>[] = [zhCellWords, enCellWords];

/** The words of a kind. */
export function cellWords(name: keyof typeof zhCellWords): readonly string[] {
  return catalogues.flatMap((words) => (words[name] ?? []) as readonly string[]);
}

/** The keys of the words of a kind. */
export function keysOf(name: keyof typeof zhCellWords): ReadonlySet<string> {
  return new Set(cellWords(name).map(textKey));
}
