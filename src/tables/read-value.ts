/** What a cell means under a heading: a value of the field, nothing, or why it cannot be told surely. */

import { productText, roundedTo } from '../base/decimals.js';
import { halfWidth } from '../base/half-width.js';
import type { IssueData } from '../base/issue.js';
import type { Field } from '../records/catalog.js';
import { decimalBounds, faultOf, isNumeric } from '../records/field.js';
import { faultIssue } from '../records/found.js';
import { fromText } from '../records/from-text.js';
import { zhCellWords } from '../words/zh/cell-words.js';
import { keysOf } from './cell-keys.js';
import { dayOf } from './cell-number.js';
import { codesOf, nationalCodesOf } from './codes.js';
import { bare, textKey } from './key.js';
import type { Asked, Placed, Questions } from './question.js';
import type { SourceCell } from './source-sheet.js';
import {
  factorsOf,
  fixedDecimals,
  isScaled,
  needsUnit,
  shownIn,
  type TableUnit,
  unitNamed,
  unitOfFormat,
} from './units.js';
import { writtenDay } from './written-day.js';

/** What is told of a cell beside its value: its number was rounded, its name holds a question mark. */
export type CellNote = 'rounded' | 'questionMark';

/** What came of a cell: a value, what is wrong with it, or neither where it is blank. */
export interface CellReading {
  readonly value?: string | number | boolean;
  readonly issue?: Omit<IssueData, 'path'>;
  readonly note?: CellNote;
}

/** What is known of the column that a cell stands in. */
export interface CellColumn {
  readonly heading: string;
  /** The unit that its heading, the row below or the mapping gives. */
  readonly unit: TableUnit | undefined;
  /** The unit of money that stands above the header. */
  readonly sheetUnit: TableUnit | undefined;
  /** What cells mean, by their text, where the mapping says so. */
  readonly codes: Readonly<Record<string, string | boolean | null>> | undefined;
}

const blank: CellReading = {};

/** Reads a cell as a value of a field. */
export function readValue(cell: Placed, field: Field, column: CellColumn, questions: Questions): CellReading {
  const { source } = cell;
  const unreadable = unreadableCell(cell);
  if (unreadable !== undefined) return unreadable;
  const text = bare(source.text);
  if (text === '') return blank;
  const mapped = column.codes !== undefined && Object.hasOwn(column.codes, text) ? column.codes[text] : undefined;
  if (mapped === null) return blank;
  if (mapped !== undefined) return checked(mapped, field);
  if (isNumeric(field.kind)) return readNumber(cell, text, field, column, questions);
  if (field.kind === 'boolean') return readYesOrNo(cell, chosenIn(text) ?? text, field, column, questions);
  if (field.kind === 'code') return readCode(cell, chosenIn(text) ?? text, field, column, questions);
  if (field.kind === 'date') return readDay(cell, text, field, column, questions);
  return readText(cell, text, field, questions);
}

const BOXES = new RegExp(`([${[...zhCellWords.ticked, ...zhCellWords.unticked].join('')}])`);
const UNTICKED: readonly string[] = zhCellWords.unticked;
const BETWEEN = /^[\s/、,，;；]+|[\s/、,，;；]+$/g;

/** What is ticked of what there is to choose from, `☑是 □否`: of boxes none or several of which are ticked, nothing. */
function chosenIn(text: string): string | undefined {
  const parts = text.split(BOXES).map((part) => part.replace(BETWEEN, ''));
  const [first, last] = [parts[0], parts.at(-1)];
  if (parts.length < 5 || (first === '') === (last === '')) return undefined;
  const labels = parts.filter((_, at) => at % 2 === 0 && at !== (first === '' ? 0 : parts.length - 1));
  const boxes = parts.filter((_, at) => at % 2 === 1);
  const ticked = labels.filter((_, at) => !UNTICKED.includes(boxes[at] ?? ''));
  return ticked.length === 1 && labels.every((label) => label !== '') ? ticked[0] : undefined;
}

/** What cannot be read whatever it is to be; undefined of all else. */
export function unreadableCell({ source }: Placed): CellReading | undefined {
  if (source.kind === 'error') return { issue: { code: 'errorCell', found: source.text } };
  if (source.kind !== 'unread') return undefined;
  return { issue: { code: source.why === 'unclosedQuote' ? 'unclosedQuote' : 'noResult' } };
}

/** A value as far as it is one of the field. */
function checked(value: string | number | boolean, field: Field): CellReading {
  return faultOf(value, field) === undefined ? { value } : wrong(value, field);
}

/** Why a value is none of the field; `as` where the field itself would say less. */
function wrong(
  value: unknown,
  field: Field,
  as: Partial<Pick<IssueData, 'code' | 'expected' | 'found'>> = {},
): CellReading {
  const { path: _, ...issue } = faultIssue('', value, field);
  return { issue: { ...issue, ...as } };
}

/** What the mapping answers of a cell; where it does not yet, that the cell waits for it. */
function ask(cell: Placed, questions: Questions, asked: Omit<Asked, 'at'>): string | CellReading {
  const answer = questions.answer({ ...asked, at: cell.place });
  if (answer !== undefined) return answer;
  const { kind, sample } = asked;
  return {
    issue: {
      code: 'unanswered',
      ...(kind === 'unit' || kind === 'unitMoney' ? { expected: 'unit' } : {}),
      ...(sample === undefined ? {} : { found: sample }),
    },
  };
}

const NONE = keysOf('none');
const YES = keysOf('yes');
const NO = keysOf('no');
const PROVIDED = keysOf('provided');
const NOT_PROVIDED = keysOf('notProvided');

/** What stands for nothing or for not known, as the mapping answers; undefined where the text is none of it. */
function readNone(cell: Placed, text: string, field: Field, questions: Questions): CellReading | 'zero' | undefined {
  const key = textKey(text);
  if (!NONE.has(key)) return undefined;
  const number = isNumeric(field.kind);
  const answer = ask(cell, questions, {
    kind: number ? 'none' : 'noneOther',
    about: key,
    options: number ? ['zero', 'missing'] : ['missing'],
    sample: text,
  });
  return answer === 'missing' ? blank : (answer as CellReading | 'zero');
}

/** Blanks, but not between two digits: there they may stand between two numbers. */
const BESIDE_DIGITS = /(?<!\d)\s+|\s+(?!\d|\s)/g;
const NUMBER = /^[¥￥]?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d.,-].*)?$/;

function readNumber(cell: Placed, text: string, field: Field, column: CellColumn, questions: Questions): CellReading {
  const { source } = cell;
  const isDouble = source.kind === 'number';
  const none = isDouble ? undefined : readNone(cell, text, field, questions);
  if (none !== undefined && none !== 'zero') return none;
  const [, digits, behind] =
    none === 'zero' ? [text, '0', undefined] : (NUMBER.exec(halfWidth(text).replace(BESIDE_DIGITS, '')) ?? []);
  const written = behind === undefined ? undefined : unitNamed(behind);
  const isOther =
    source.kind === 'date' || source.kind === 'boolean' || (behind !== undefined && written === undefined);
  if (digits === undefined || isOther) return wrong(text, field, { code: 'wrongType', expected: field.kind });
  const format = source.format ?? '';
  const unit = unitOf(cell, field, column, none === 'zero' ? undefined : (written ?? unitOfFormat(format)), questions);
  if (typeof unit === 'object') return unit;
  const factor = unit === undefined ? '1' : factorsOf(field)[unit];
  if (factor === undefined) return { issue: { code: 'unitConflict', found: shownIn(source) } };
  const plain = digits.replaceAll(',', '');
  const { decimals } = decimalBounds(field);
  const value = factor === '1' ? plain : productText(plain, factor);
  const [whole = '', part = ''] = value.split('.');
  if (isDouble && part.length > decimals && field.kind !== 'count' && field.kind !== 'measure') {
    return { ...checked(roundedTo(value, decimals), field), note: 'rounded' };
  }
  if (field.kind === 'count' || field.kind === 'measure') {
    let end = part.length;
    while (part[end - 1] === '0') end -= 1;
    const short = part.slice(0, end);
    return checked(fromText(field.kind, short === '' ? whole : `${whole}.${short}`), field);
  }
  // The digits as written are those that the format fixes, where it shows the number in the field's own unit.
  const isAsShown = isDouble && format !== '' && (factor === '1' || unit === 'fraction');
  const fixed = isAsShown ? Math.min(fixedDecimals(format) ?? 0, decimals) : 0;
  return checked(part.length >= fixed ? value : `${whole}.${part.padEnd(fixed, '0')}`, field);
}

/** The unit a number is in; undefined where it needs none; a reading where that cannot be told. */
function unitOf(
  cell: Placed,
  field: Field,
  column: CellColumn,
  own: TableUnit | undefined,
  questions: Questions,
): TableUnit | undefined | CellReading {
  const { heading } = column;
  const asked = { about: heading, column: heading, sample: cell.source.text };
  const factors = factorsOf(field);
  const format = cell.source.format ?? '';
  const named = column.unit !== undefined && factors[column.unit] !== undefined ? column.unit : undefined;
  if (field.kind === 'money' && column.unit !== undefined && named === undefined) {
    return { issue: { code: 'unitConflict', found: shownIn(cell.source) } };
  }
  const over = named ?? (field.kind === 'money' ? column.sheetUnit : undefined);
  const [base] = Object.keys(factors) as TableUnit[];
  if (own === undefined && base !== undefined && isScaled(format)) {
    if (over === undefined || over === base) return base;
    return ask(cell, questions, { ...asked, kind: 'scaled', options: [base, over] }) as TableUnit | CellReading;
  }
  if (own === 'fraction')
    return field.kind === 'percent' ? own : { issue: { code: 'unitConflict', found: shownIn(cell.source) } };
  if (own !== undefined) {
    if (named !== undefined && factors[own] !== factors[named]) {
      return { issue: { code: 'unitConflict', found: shownIn(cell.source) } };
    }
    return own;
  }
  if (named !== undefined) return named;
  if (!needsUnit(field)) return undefined;
  if (field.kind === 'money' && column.sheetUnit !== undefined) return column.sheetUnit;
  // What is of each person is said by the field already.
  const options = Object.keys(factors).filter((unit) => unit !== 'yuanPerPerson');
  if (options.length < 2) return options[0] as TableUnit;
  const isMoney = field.kind === 'money';
  const which = isMoney ? ({ kind: 'unitMoney', about: '' } as const) : ({ kind: 'unit' } as const);
  return ask(cell, questions, { ...asked, ...which, options }) as TableUnit | CellReading;
}

function readYesOrNo(cell: Placed, text: string, field: Field, column: CellColumn, questions: Questions): CellReading {
  const { source } = cell;
  if (source.kind === 'boolean') return { value: source.text === 'true' };
  const key = textKey(text);
  if (YES.has(key)) return { value: true };
  if (NO.has(key)) return { value: false };
  const insured = insuredBy(field, key);
  if (insured !== undefined) return { value: insured };
  // Of what says how bad it is, and not how good, these say the contrary or nothing.
  if (field.path.startsWith('attested.') || field.path.startsWith('tasks.') || field.path === 'water.qualitySafe') {
    if (PROVIDED.has(key)) return { value: true };
    if (NOT_PROVIDED.has(key)) return { value: false };
  }
  if (/^[012](?:\.0)?$/.test(halfWidth(text))) {
    const { heading } = column;
    const options = ['oneIsYes', 'oneIsNo'];
    const answer = ask(cell, questions, { kind: 'yesCode', about: heading, options, column: heading, sample: text });
    if (typeof answer !== 'string') return answer;
    // A column of an insurance may count the insured: that 1 is no makes no yes of 2.
    const isCount = key.startsWith('2') && answer === 'oneIsNo' && Object.hasOwn(asksFor, field.path);
    if (isCount) return wrong(text, field, { code: 'wrongType', expected: 'yesOrNo' });
    return { value: key.startsWith('1') === (answer === 'oneIsYes') };
  }
  const none = readNone(cell, text, field, questions);
  return none === undefined || none === 'zero' ? wrong(text, field, { code: 'wrongType', expected: 'yesOrNo' }) : none;
}

const INSURANCE = 'members[].medicalInsurance';
const INSURED = keysOf('insured');

/** Of whom a column asks whether he is in an insurance: yes is said by its name too. What is attested of a household is not. */
const asksFor: Readonly<Record<string, keyof typeof insurances>> = {
  insuredResident: 'resident',
  insuredEmployee: 'employee',
};
const insurances = zhCellWords.codes[INSURANCE];

function insuredBy({ path }: Field, key: string): boolean | undefined {
  const asked = Object.hasOwn(asksFor, path) ? asksFor[path] : undefined;
  if (asked === undefined) return undefined;
  const says = (one: keyof typeof insurances) => insurances[one].some((word) => textKey(word) === key);
  if (says('none')) return false;
  return INSURED.has(key) || says(asked) ? true : undefined;
}

function readCode(cell: Placed, text: string, field: Field, column: CellColumn, questions: Questions): CellReading {
  const key = textKey(text);
  const code = codesOf(field)(key);
  if (code !== undefined) return { value: code };
  if (/^\d{1,2}(?:\.0)?$/.test(halfWidth(text))) {
    const national = nationalCodesOf(field, column.heading);
    const number = key.replace(/\.0$/, '');
    const { heading } = column;
    const options = national === undefined ? ['missing'] : ['national', 'missing'];
    const answer = ask(cell, questions, { kind: 'codes', about: heading, options, column: heading, sample: text });
    if (typeof answer !== 'string') return answer;
    if (answer === 'missing') return blank;
    const meant = national?.(number);
    return meant === undefined ? wrong(text, field, { code: 'notInList' }) : { value: meant };
  }
  if (field.path === INSURANCE && NO.has(key) && !NONE.has(key)) return { value: 'none' };
  if (field.path === INSURANCE && (INSURED.has(key) || YES.has(key))) {
    const { heading } = column;
    const options = ['resident', 'employee', 'otherPublic', 'missing'];
    const answer = ask(cell, questions, { kind: 'insuredHow', about: heading, options, column: heading, sample: text });
    if (typeof answer !== 'string') return answer;
    return answer === 'missing' ? blank : checked(answer, field);
  }
  const none = readNone(cell, text, field, questions);
  return none === undefined || none === 'zero' ? wrong(text, field, { code: 'notInList' }) : none;
}

/** Days that workbooks count to this are days of people alive or of an office at work. */
const LAST_SERIAL = 73_050;
/** A number between these is a year, and no day of spring 1905. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

function readDay(cell: Placed, text: string, field: Field, column: CellColumn, questions: Questions): CellReading {
  const { source } = cell;
  if (source.kind === 'date') return checked(text, field);
  const day = writtenDay(text);
  if (day !== undefined) return checked(day, field);
  const serial = source.kind === 'number' && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  const counted = serial <= LAST_SERIAL ? dayOf(serial, source.from1904 === true) : undefined;
  if (counted !== undefined && !(serial >= FIRST_YEAR && serial <= LAST_YEAR)) {
    const { heading } = column;
    const shown = field.personal === true ? {} : { sample: text };
    const options = ['days', 'missing'];
    const answer = ask(cell, questions, { kind: 'serial', about: heading, options, column: heading, ...shown });
    if (typeof answer !== 'string') return answer;
    return answer === 'missing' ? blank : checked(counted, field);
  }
  const none = source.kind === 'text' ? readNone(cell, text, field, questions) : undefined;
  if (none !== undefined && none !== 'zero') return none;
  return { issue: { code: 'notADate', expected: 'date', found: field.personal === true ? source.kind : text } };
}

/** Blanks between Chinese characters of a name keep it as wide as others, and are none of it. */
const BETWEEN_HAN = /(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu;
/** A name as it is written in a cell, without the blanks that keep it as wide as others. */
export function nameIn(text: string): string {
  return bare(text).replace(BETWEEN_HAN, '');
}

/** Whether signs of a name are lost: of a broken byte a reader makes U+FFFD; who writes names in too few signs writes question marks. */
export function isBrokenName(text: string): boolean {
  return /[?？\uFFFD]/.test(text);
}

/** Whether digits of a number stand no longer in its text: `4.33E+17`. */
export function isRounded(text: string): boolean {
  return /^\d(?:\.\d+)?e\+\d+$/i.test(text);
}

function readText(cell: Placed, text: string, field: Field, questions: Questions): CellReading {
  const { source } = cell;
  // A number such as 3-2 that has been made a day of is lost.
  if (source.kind === 'date' || source.kind === 'boolean') {
    const hidden = field.personal === true ? { found: source.kind } : {};
    return wrong(text, field, { code: 'wrongType', expected: 'nonEmptyText', ...hidden });
  }
  if (field.required === true && NONE.has(textKey(text)))
    return { issue: { code: 'missingField', expected: 'nonEmptyText' } };
  const none = readNone(cell, text, field, questions);
  if (none !== undefined && none !== 'zero') return none;
  const isId = field.identifies !== undefined && field.identifies !== 'person';
  if (source.long === true || (isId && isRounded(text))) return { issue: { code: 'digitsLost' } };
  const value = isId ? shownId(text, source) : nameIn(text);
  const reading = checked(value, field);
  const isBroken = field.identifies === 'person' ? isBrokenName(value) : value.includes('\uFFFD');
  return isBroken ? { ...reading, note: 'questionMark' } : reading;
}

/** An id as it is shown: with the noughts that a format of digits writes before a number, without a fraction of nought. */
function shownId(text: string, { kind, format = '' }: SourceCell): string {
  const id = text.replace(/^(\d+)\.0+$/, '$1');
  return kind === 'number' && /^0+$/.test(format) ? id.padStart(format.length, '0') : id;
}

const YEAR_TEXT = new RegExp(`^((?:19|20)\\d{2})(?:\\.0)?(?:${zhCellWords.yearOf.join('|')})?$`);

/** A year, as `2018`, `2018年`, `2019.0` or any day in it; undefined where it is none. */
export function writtenYear({ source }: Pick<Placed, 'source'>): string | undefined {
  const text = halfWidth(bare(source.text));
  if (source.kind === 'date') return text.slice(0, 4);
  return YEAR_TEXT.exec(text)?.[1] ?? writtenDay(text)?.slice(0, 4);
}
