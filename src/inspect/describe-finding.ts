import { memberIndex } from '../explain/people.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { Finding } from './finding.js';

/** A finding in words: members by number, no names. */
export function describeFinding({ code, path, params, others = [] }: Finding, language: Language): string {
  const { finding, member, listSeparator } = words[language];
  const [first = '', ...more] = [path, ...others].map((one) => member((memberIndex(one) ?? 0) + 1));
  return finding[code]({ member: first, others: more.join(listSeparator), ...params });
}
