/** What is wrong with a case file, in words. */
import { printable } from '../base/printable.js';
import { commonTable } from '../records/catalog.js';
import { issueText } from '../records/describe-issue.js';
import { words } from '../words/index.js';
import { kitWords } from '../words/kit.js';
import type { Language } from '../words/words.js';
import { type CaseFault, type CaseFaultCode, caseFaultCodes } from './case-fault.js';

/** A fault in one sentence, without the place: what is wrong, what would be right, what to do next. */
export function describeCaseFault(fault: CaseFault, language: Language): string {
  const { fault: sentences } = kitWords[language];
  const { code, path, expected, found, suggestion } = fault;
  if (isOfCases(code)) {
    const { type, oneOf } = words[language];
    const should = expected?.includes(' | ') === true ? oneOf(expected.split(' | ')) : expected;
    const worded = {
      path: printable(path),
      should: should === undefined ? '' : (type[should] ?? should),
      found: found === undefined ? undefined : printable(type[found] ?? found),
      suggestion,
    };
    return sentences[code](worded);
  }
  // The place is said beside the sentence, so not once more in it.
  return issueText({ code, path, ...pick({ expected, found, suggestion }) }, language, commonTable);
}

function isOfCases(code: CaseFaultCode): code is (typeof caseFaultCodes)[number] {
  return (caseFaultCodes as readonly string[]).includes(code);
}

/** Without the keys that have no value: the core's types tell "absent" from "undefined". */
function pick<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
