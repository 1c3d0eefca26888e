/** What is wrong with a rulebook, in words. */
import type { RulebookIssue } from '../base/errors.js';
import { loaderMessage } from '../kit/lint/loader-message.js';
import type { Language } from '../words/words.js';

/** One line for an issue: where, what, what to do. */
export function rulebookIssueText({ code, file, pointer, message }: RulebookIssue, language: Language): string {
  const place = `${file}${pointer === '' ? '' : `#${pointer}`}`;
  return language === 'zh' ? `${place}：${loaderMessage(code, message)}` : `${place}: ${message}`;
}
