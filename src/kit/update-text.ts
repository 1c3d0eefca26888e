/** What was rewritten in case files, as a list to review. */
import { printable } from '../base/printable.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import { wordedMismatch } from './mismatch-words.js';
import { placeText } from './positions.js';
import type { CaseChange, UpdatedCases } from './update-cases.js';

/** The list, a line for each expectation; empty where every case passed. */
export function updateText({ changes, left }: UpdatedCases, language: Language): string {
  const { run: say } = kitWords[language];
  const block = (title: string, list: readonly CaseChange[]) =>
    list.length === 0 ? [] : [title, ...list.map((change) => `  ${lineOf(change, language)}`), ''];
  return [...block(say.updated(changes.length), changes), ...block(say.notUpdated(left.length), left)].join('\n');
}

function lineOf({ case: { name, place }, mismatch }: CaseChange, language: Language): string {
  const { part, expected, got } = wordedMismatch(mismatch, language);
  const { line = place.line, column = place.column } = mismatch;
  const change = kitWords[language].run.change(part, expected, got);
  return `${placeText({ file: place.file, line, column })}  ${printable(name)}  ${change}`;
}
