/** What can be wrong with a record, as data. Words for it are in `words/`. */

/** Every code of a validation error that a refused record can carry. */
export const issueCodes = Object.freeze([
  'badJson',
  'badEncoding',
  'duplicateKey',
  'tooLarge',
  'tooDeep',
  'notARecord',
  'unknownLevel',
  'missingField',
  'unknownKey',
  'wrongType',
  'notInList',
  'notADate',
  'dateAfterAsOf',
  'outsidePeriod',
  'tooManyDigits',
  'outOfRange',
  'emptyList',
  'inconsistent',
  'duplicateMember',
  'duplicateRecord',
  'unknownReading',
  'unknownParameter',
  'unknownRule',
  'unknownSubject',
  'unknownOption',
  'errorCell',
  'noResult',
  'unclosedQuote',
  'digitsLost',
  'unanswered',
  'unitConflict',
  'mergedNumber',
  'mergedMember',
  'differs',
  'noHousehold',
  'membersUnsure',
  'headerDiffers',
  'twoIds',
  'rowWidth',
  'listsApart',
  'strangers',
] as const);

/** The code of a validation error, one of `issueCodes`. */
export type IssueCode = (typeof issueCodes)[number];

/** A validation error as data: one thing that is wrong, without its wording. */
export interface IssueData {
  readonly code: IssueCode;
  /** Where in the record (`income.wages`, `members[2].birthDate`); empty for the record as a whole. */
  readonly path: string;
  /** What would be right, as a code or a list of options joined by ` | `. */
  readonly expected?: string;
  /** What was found, shortened; only its type where the field is personal. */
  readonly found?: string;
  /** The key or value that was probably meant. */
  readonly suggestion?: string;
  /** Where in the text it was read from, where it was read from text: line and column count from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The cell it was read from, where it was read from a table, and the sheet of a workbook; empty where it is told at that cell. */
  readonly cell?: string;
  readonly sheet?: string;
}

/**
 * A validation error: one thing that is wrong with a record. `message` is in English, `describeIssue` words it in either
 * language.
 */
export interface Issue extends IssueData {
  readonly message: string;
}

/** A cell as people write it: `Sheet1!D17`, `D17` where there is one sheet; the sheet alone where there is no cell. */
export function cellAddress({ sheet, cell }: Pick<IssueData, 'sheet' | 'cell'>): string {
  return [sheet, cell].filter((part) => part !== undefined).join('!');
}

/** A record is refused with at most this many issues. */
export const MAX_ISSUES = 100;

/** Members whose name is a plain identifier are written `.name`, list items `[0]`, anything else `["..."]`. */
export function pathText(segments: readonly PropertyKey[]): string {
  let text = '';
  for (const segment of segments) {
    if (typeof segment === 'number') text += `[${segment}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(segment)) && String(segment).length <= 64) {
      text += text === '' ? String(segment) : `.${String(segment)}`;
    } else text += `[${JSON.stringify(shorten(String(segment)))}]`;
  }
  return text;
}

/** The first characters of a text, with an ellipsis where it was longer, and no half of a surrogate pair. */
export function shorten(text: string, length = 40): string {
  const short = text.length > length ? `${text.slice(0, length)}…` : text;
  return /\p{Cs}/u.test(short) ? short.replace(/\p{Cs}/gu, '\uFFFD') : short;
}

/** Whether a record is refused as its table has no column of the year: said once of that, not of each record at length. */
export const lacksYearColumn = ({ expected }: IssueData): boolean => expected === 'yearColumn';

/** Whether a number is refused as its column names no unit, which is asked once of all its cells. */
export const lacksUnit = ({ code, expected }: IssueData): boolean => code === 'unanswered' && expected === 'unit';
