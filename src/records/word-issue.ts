/** Issues of records in words, those of one language at a time: who only logs the English message loads no other. */
import { cellAddress, type Issue, type IssueData } from '../base/issue.js';
import { printable } from '../base/printable.js';
import { type IssueWords, messages } from '../words/issues.js';
import type { Language } from '../words/words.js';
import { type FieldTable, isLevel, type Level, levels, patternOf } from './catalog.js';

/** A language and its words. */
interface Told {
  readonly language: Language;
  readonly words: IssueWords;
}

/** The levels whose field an issue can be about: of levels whose codes differ, those with the codes that it expects. */
function levelsMeant(table: FieldTable, pattern: string, expected = ''): readonly Level[] {
  const codesOf = (level: Level) => Object.keys(table.at(level, pattern)?.options ?? {}).join(' | ');
  const meant = levels.filter((level) => expected !== '' && codesOf(level) === expected);
  return meant.length === 0 ? levels : meant;
}

/** A field's words in a language; undefined where the path is no field's, or levels call it by different words. */
function labelOf(table: FieldTable, path: string, language: Language, expected?: string): string | undefined {
  const pattern = patternOf(path);
  const labels = levelsMeant(table, pattern, expected).flatMap(
    (level) => (table.at(level, pattern) ?? table.groupAt(level, pattern))?.label[language] || [],
  );
  return new Set(labels).size === 1 ? labels[0] : undefined;
}

/** The field that evidence is on, where the path leads into evidence. */
function evidenceField(path: string): string | undefined {
  const of = /^evidence(?:\.(\w+)|\["([^"]+)"\])/.exec(path);
  return of?.[1] ?? of?.[2];
}

/** Words for what sources say about a field. */
function evidenceLabel(table: FieldTable, path: string, { language, words }: Told): string | undefined {
  const of = evidenceField(path);
  const label = of === undefined ? undefined : labelOf(table, of, language);
  return label === undefined ? undefined : words.evidenceOn(label);
}

/**
 * An issue in words: the field by its label and path, what is wrong, what would be right, what to do next.
 * Personal values never stand in it.
 */
export function issueTextIn(told: Told, issue: IssueData, table: FieldTable): string {
  const { language, words: vocabulary } = told;
  const label =
    issue.code === 'digitsLost' && issue.expected === 'idNumber'
      ? vocabulary.idNumber
      : (labelOf(table, issue.path, language, issue.expected) ??
        evidenceLabel(table, issue.path, told) ??
        vocabulary.partLabel(issue.path));
  const member = /^members\[(\d{1,9})\]\./.exec(issue.path)?.[1];
  // Who fills in a table knows its cells and its people, and no paths.
  const named =
    label === undefined
      ? issue.path
      : issue.cell === undefined
        ? vocabulary.labelled(label, issue.path)
        : vocabulary.inTable(label, member && +member + 1);
  const subject = vocabulary.standsAlone(issue) ? '' : named;
  const isName = issue.code === 'unknownReading' || issue.code === 'unknownParameter';
  const isType = issue.found !== undefined && !isName && Object.hasOwn(vocabulary.type, issue.found);
  const found = isType && issue.found !== undefined ? { found: vocabulary.type[issue.found] ?? issue.found } : {};
  const optionNames = namesIn(table, issue, told);
  const sentence = vocabulary.issue[issue.code]({
    ...issue,
    ...found,
    ...(issue.suggestion === undefined ? {} : { suggestion: optionNames(issue.suggestion) }),
    should: expectedText(table, issue.expected ?? '', told, optionNames),
  });
  const link = label === undefined ? ' ' : vocabulary.afterSubject;
  const at = issue.cell ? vocabulary.inCell(cellAddress(issue)) : '';
  return printable(`${at}${subject === '' ? sentence : `${subject}${link}${sentence}`}`);
}

/**
 * Words beside what stands for something in data: a code of the field that is at fault, a level, another field that is
 * meant. What has none stands alone.
 */
function namesIn(
  table: FieldTable,
  { code, path, expected, cell }: IssueData,
  { language, words }: Told,
): (name: string) => string {
  const { labelled, level } = words;
  if (code === 'unknownLevel' || path === 'level') {
    return (name) => (isLevel(name) ? labelled(name, level[name]) : name);
  }
  if (code === 'outOfRange' || code === 'unknownKey') {
    return (name) => {
      const isPath = name.includes('.') || expected === 'computed';
      const label = isPath ? labelOf(table, name, language) : undefined;
      return label === undefined ? name : cell === undefined ? labelled(label, name) : label;
    };
  }
  const of = patternOf(evidenceField(path) ?? path);
  const options = levelsMeant(table, of, expected).map((one) => table.at(one, of)?.options ?? {});
  return (name) => {
    const label = options.find((one) => Object.hasOwn(one, name))?.[name]?.[language];
    return label === undefined ? name : cell === undefined ? labelled(name, label) : label;
  };
}

/** What would be right, in words: a code, a bound, a list of options, or one field held against another. */
function expectedText(
  table: FieldTable,
  expected: string,
  { language, words: vocabulary }: Told,
  named: (code: string) => string,
): string {
  if (Object.hasOwn(vocabulary.expected, expected)) return vocabulary.expected[expected] ?? expected;
  if (expected.includes(' | ')) return vocabulary.oneOf(expected.split(' | ').map(named));
  const [, digits, decimals] = /^(\d+)\.(\d+)$/.exec(expected) ?? [];
  if (digits !== undefined && decimals !== undefined) return vocabulary.digits(digits, decimals);
  const [, left = '', sign, right = ''] = /^(\S*) ?(<=|>=) (\S+)$/.exec(expected) ?? [];
  if (sign === undefined) return expected;
  if (left === '') return sign === '<=' ? vocabulary.atMost(right) : vocabulary.atLeast(right);
  const isDate = levels.some((level) => table.at(level, left)?.kind === 'date');
  return (isDate ? vocabulary.notLaterThan : vocabulary.notMoreThan)(
    labelOf(table, left, language) ?? left,
    labelOf(table, right, language) ?? right,
  );
}

/** The issue with its English message. */
export function worded(issue: IssueData, table: FieldTable): Issue {
  return { ...issue, message: issueTextIn(messages, issue, table) };
}
