/** What to do next, in sentences. */
import type { Verdict } from '../evaluate/verdict.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';

export function nextSteps(
  verdict: Verdict,
  _record: ParsedRecord | undefined,
  _rulebook: Rulebook,
  language: Language,
): string[] {
  const { sentences } = words[language];
  if (verdict.outcome === 'met') return [sentences.afterMet[verdict.level]];
  return [];
}
