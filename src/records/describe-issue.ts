import type { Issue, IssueData } from '../base/issue.js';
import { printable } from '../base/printable.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import { fieldAt, groupAt, levels, patternOf } from './catalog.js';

/** A field's words in a language; undefined where the path is no field's, or levels call it by different words. */
function labelOf(path: string, language: Language): string | undefined {
  const pattern = patternOf(path);
  const labels = levels.flatMap((level) => (fieldAt(level, pattern) ?? groupAt(level, pattern))?.label[language] || []);
  return new Set(labels).size === 1 ? labels[0] : undefined;
}

/** Words for what sources say about a field. */
function evidenceLabel(path: string, language: Language): string | undefined {
  const of = /^evidence(?:\.(\w+)|\["([^"]+)"\])/.exec(path);
  const label = of === null ? undefined : labelOf(of[1] ?? of[2] ?? '', language);
  return label === undefined ? undefined : words[language].evidenceOn(label);
}

/**
 * An issue in words: the field by its label and path, what is wrong, what would be right, what to do next.
 * Personal values never stand in it.
 */
export function describeIssue(issue: IssueData, language: Language): string {
  const vocabulary = words[language];
  const label = labelOf(issue.path, language) ?? evidenceLabel(issue.path, language);
  const subject = label === undefined ? issue.path : vocabulary.labelled(label, issue.path);
  const isName = issue.code === 'unknownReading' || issue.code === 'unknownParameter';
  const isType = issue.found !== undefined && !isName && Object.hasOwn(vocabulary.type, issue.found);
  const found = isType && issue.found !== undefined ? { found: vocabulary.type[issue.found] ?? issue.found } : {};
  const sentence = vocabulary.issue[issue.code]({
    ...issue,
    ...found,
    should: expectedText(issue.expected ?? '', language),
  });
  const link = label === undefined ? ' ' : vocabulary.afterSubject;
  return printable(subject === '' ? sentence : `${subject}${link}${sentence}`);
}

/** What would be right, in words: a code, a bound, a list of options, or one field held against another. */
function expectedText(expected: string, language: Language): string {
  const vocabulary = words[language];
  if (Object.hasOwn(vocabulary.expected, expected)) return vocabulary.expected[expected] ?? expected;
  if (expected.includes(' | ')) return vocabulary.oneOf(expected.split(' | '));
  const [, digits, decimals] = /^(\d+)\.(\d+)$/.exec(expected) ?? [];
  if (digits !== undefined && decimals !== undefined) return vocabulary.digits(digits, decimals);
  const [, left = '', sign, right = ''] = /^(\S*) ?(<=|>=) (\S+)$/.exec(expected) ?? [];
  if (sign === undefined) return expected;
  if (left === '') return sign === '<=' ? vocabulary.atMost(right) : vocabulary.atLeast(right);
  const isDate = levels.some((level) => fieldAt(level, left)?.kind === 'date');
  return (isDate ? vocabulary.notLaterThan : vocabulary.notMoreThan)(
    labelOf(left, language) ?? left,
    labelOf(right, language) ?? right,
  );
}

/** The issue with its English message. */
export function worded(issue: IssueData): Issue {
  return { ...issue, message: describeIssue(issue, 'en') };
}
