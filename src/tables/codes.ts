/** The codes of a field by what registers write for them. */
import { remembered } from '../base/remembered.js';
import type { Field } from '../records/catalog.js';
import { languages } from '../words/words.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { textKey } from './key.js';

/** A pupil in no school, of whom only the reason tells more: no code of the field. */
export const NOT_IN_SCHOOL = 'notInSchool';

type Codes = (key: string) => string | undefined;
type WordsOfCodes = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** A year of school behind its kind: 小学三年级, 普通高中(一年级). */
const SCHOOL_YEAR = new RegExp(`\\(?[${zhCellWords.schoolYears}1-9]${zhCellWords.schoolYear}\\)?$`);

/** What a field's codes are written as, by the key of the text; undefined where it is none of them. */
export const codesOf = remembered((field: Field): Codes => {
  const { options = {} } = field;
  const known = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const [code, label] of Object.entries(options)) {
    known.set(textKey(code), code);
    for (const language of languages) known.set(textKey(label[language]), code);
  }
  const words = (zhCellWords.codes as WordsOfCodes)[field.path] ?? {};
  for (const [code, texts] of Object.entries(words)) {
    if (!Object.hasOwn(options, code)) continue;
    for (const text of texts) {
      const stem = textKey(text.replace(/\*$/, ''));
      if (text.endsWith('*')) stems.set(stem, code);
      if (stem !== '' && !known.has(stem)) known.set(stem, code);
    }
  }
  if (field.path.endsWith('.schooling'))
    for (const text of zhCellWords.notInSchool) known.set(textKey(text), NOT_IN_SCHOOL);
  // A bare number may be the code of any system: it is no word.
  for (const key of known.keys()) if (/^\d+$/.test(key)) known.delete(key);
  return (key) => {
    // Systems write the word behind their number: 03 小学.
    const word = key.replace(/^\d{1,2}[-.、:]?(?=\D)/, '');
    return known.get(key) ?? known.get(word) ?? (word === '' ? undefined : stems.get(word.replace(SCHOOL_YEAR, '')));
  };
});

/** The codes of the national register's system for a field under a heading; undefined where they are not known. */
export function nationalCodesOf({ path }: Field, heading: string): Codes | undefined {
  const lowest = textKey(heading.slice(heading.lastIndexOf('/') + 1));
  const status = zhCellWords.nationalStatus.find(({ headings }) => headings.some((one) => textKey(one) === lowest));
  const codes: WordsOfCodes[string] | undefined =
    path === 'register.status' ? status?.codes : (zhCellWords.national as WordsOfCodes)[path];
  if (codes === undefined) return undefined;
  return (number) => {
    const digits = [number, number.padStart(2, '0'), String(Number(number))];
    return Object.keys(codes).find((code) => codes[code]?.some((one) => digits.includes(one)));
  };
}

/** The code that a reason for being in no school comes to; undefined where it does not tell. */
export function schoolingBy(reason: string): string | undefined {
  const key = textKey(reason);
  const reasons: Readonly<Record<string, readonly string[]>> = zhCellWords.noSchoolReasons;
  return Object.keys(reasons).find((code) => reasons[code]?.some((one) => textKey(one) === key));
}
