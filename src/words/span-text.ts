import { isSpan, type Span } from '../base/interval.js';
import { words } from './index.js';
import type { Language } from './words.js';

/** A decimal number in words, or the two that it lies between. */
export function spanText(
  value: string | Span,
  language: Language,
  worded: (end: string) => string = (end) => end,
): string {
  if (!isSpan(value)) return worded(value);
  return words[language].between(worded(value.from), worded(value.to));
}
