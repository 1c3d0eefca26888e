/** What a record is refused with, in English. */
import type { WordedIssue } from '../words.js';
import type { IssueWords } from '../zh/issues.js';

const meant = (issue: WordedIssue) => (issue.suggestion === undefined ? '' : `; did you mean "${issue.suggestion}"?`);
const found = (issue: WordedIssue) => (issue.found === undefined ? '' : `, found ${issue.found}`);
const where = (issue: WordedIssue) => {
  if (issue.line === undefined) return '';
  return issue.column === undefined ? ` (line ${issue.line})` : ` (line ${issue.line}, column ${issue.column})`;
};

const level = { household: 'household', village: 'village', township: 'township', county: 'county' };
const levelName = (code = '') => (Object.hasOwn(level, code) ? level[code as keyof typeof level] : code);

const type: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
  undefined: 'nothing',
  text: 'text',
  date: 'a day',
  Infinity: 'a number too large',
  '-Infinity': 'a number too small',
};

export const enIssues: IssueWords = {
  level,
  expected: {
    money: 'a sum in yuan, a number of at least 0 with at most 15 digits and 4 decimals',
    percent: 'a percentage (9.2 means 9.2 %) with at most 6 digits and 6 decimals',
    count: 'a whole number of at least 0',
    finiteNumber: 'a finite number',
    measure: 'a number of at least 0',
    boolean: 'true or false',
    yesOrNo: 'yes or no',
    date: 'a day that exists, written YYYY-MM-DD, such as 2018-12-31',
    nonEmptyText: 'a text that is not empty',
    wellFormedText: 'well-formed Unicode text',
    idNumber: 'an identity number that is valid, which the day of birth is read from',
    memberRows: 'rows of the members of the household, or the number of its persons',
    yearColumn: 'no column gives the year',
    filledRow: 'something about this member, or no row where there is nobody',
    group: 'a group of fields (a JSON object)',
    sameRecord: 'the record that the verdict is of, with its level and id',
    verdict: 'a verdict as evaluate gives it',
    rulebook: 'a rulebook as loadRulebook gives it',
    list: 'a list (a JSON array)',
    record: 'a record (a JSON object)',
    figure: 'a number of at most 15 digits and 6 decimals',
    wholeYears: 'a whole number of years of at most three digits',
    monthDay: 'a month and day that every year has, written MM-DD, such as 08-31',
    judgedField: 'a judged field, such as income.wages',
    'from <= to': 'from not above to',
    noSubject: 'left out, as the rule is about the whole record',
    oneLiving: 'at least one member who is living on the date of judgement',
    'sharesIncome = true': 'at least one living member who shares income with the head',
    'relocation.status = planned / moved':
      "planned or moved, as the household is in the year's plan of relocation or borrowed to enlarge the new house",
    'rural = true': 'true, as the household is on the register or on the rural allowance',
    'relocation.status = moved': 'moved, as the home is safe by relocation',
  },
  type,
  oneOf: (options) => `one of ${options.join(', ')}`,
  atLeast: (bound) => `at least ${bound}`,
  atMost: (bound) => `at most ${bound}`,
  notLaterThan: (first, second) => `${first} not later than ${second}`,
  notMoreThan: (part, whole) => `${part} not more than ${whole}`,
  digits: (digits, decimals) => `at most ${digits} digits and ${decimals} decimals`,
  afterSubject: ' ',
  inCell: (cell) => `${cell}: `,
  standsAlone: () => false,
  idNumber: 'id number',
  evidenceOn: (label) => `evidence on ${label}`,
  issue: {
    badJson: (issue) =>
      `is not valid JSON${where(issue)}${issue.found === undefined ? '' : `: ${issue.found}`}; check the quotes, commas and brackets there, and that the file is complete`,
    badEncoding: (issue) =>
      issue.found === 'GB18030'
        ? `this file is GB18030 (GBK), not UTF-8${where(issue)}; save the whole file as UTF-8 and read it again`
        : `has bytes or characters that cannot be read${where(issue)}; save it again as UTF-8`,
    duplicateKey: (issue) => `is given twice${where(issue)}; remove one of the two`,
    tooLarge: (issue) => `is too large, the limit is ${issue.should}${found(issue)}; split or shorten it`,
    tooDeep: (issue) => `is nested too deeply, the limit is ${issue.should}; check where the data come from`,
    notARecord: (issue) => `is not a record, a JSON object is needed${found(issue)}`,
    unknownLevel: (issue) => `is not a known level, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    missingField: (issue) => `must be given${issue.should === '' ? '' : `: ${issue.should}`}`,
    unknownKey: (issue) => {
      if (issue.expected === 'computed') {
        return `is computed, not given${issue.suggestion === undefined ? '' : `; a reported figure goes to ${issue.suggestion}`}`;
      }
      return issue.expected === undefined
        ? `is not a known field${meant(issue)} (data of your own go under "extra")`
        : `cannot be changed by --set; use ${issue.should}${meant(issue)}`;
    },
    wrongType: (issue) => `is of the wrong type, it must be ${issue.should}${found(issue)}`,
    notInList: (issue) => `is not an allowed value, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    notADate: (issue) => `is not a date, it must be ${issue.should}${found(issue)}`,
    dateAfterAsOf: (issue) => `is later than the date of judgement ${issue.should}; check both dates`,
    outsidePeriod: (issue) =>
      `lies outside the period of the rulebook, ${issue.should}${found(issue)}; check the date or use another rulebook`,
    tooManyDigits: (issue) =>
      `has too many digits, it may have ${issue.should}${found(issue)}; check the decimal point and the unit`,
    outOfRange: (issue) =>
      `is out of range, it must be ${issue.should}${found(issue)}${issue.suggestion === undefined ? '' : `; costs and losses go to ${issue.suggestion}`}`,
    emptyList: () => 'is empty; at least one entry is needed',
    inconsistent: (issue) => `contradicts other data, needed is ${issue.should}${found(issue)}; check each of them`,
    duplicateMember: () =>
      'is the id of another member too; each member needs its own, and spaces, apostrophes, full width and x or X tell none apart',
    duplicateRecord: (issue) =>
      `is the id of another record too${issue.found === undefined ? '' : ` (${issue.found})`}; within a level each record needs its own`,
    unknownParameter: (issue) =>
      `is not a parameter of the rulebook; use ${issue.should}${found(issue)}${meant(issue)}`,
    unknownRule: (issue) =>
      issue.expected === undefined
        ? `this rulebook has no procedure of exit for a ${levelName(issue.found)}; judge it by the criteria alone`
        : `is not a known rule, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    unknownOption: (issue) => `is not a known option, it must be ${issue.should}${meant(issue)}`,
    unknownSubject: (issue) => `is not a living member of the household, it must be ${issue.should}${found(issue)}`,
    unknownReading: (issue) =>
      `is not a known reading or option, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    errorCell: (issue) => `is an error${found(issue)}; mend the formula or fill in the figure`,
    noResult: () => 'is a formula without a result; open the workbook, calculate and save it again',
    unclosedQuote: () =>
      'has a quotation mark without its other; from here on cells cannot be told apart: add or remove it',
    digitsLost: () =>
      'is a number stored as a figure that has lost its last digits; make the column text and fill it in again',
    unanswered: (issue) =>
      `${issue.expected === 'unit' ? 'names no unit' : 'can mean two things'}${found(issue)}; answer the question about it first`,
    unitConflict: (issue) =>
      `is shown in another unit than its heading says, or in one it cannot have${found(issue)}; check the unit`,
    listsApart: ({ found = '' }) =>
      `comes out the other way by the list ${found}, and no value shows why; check both lists before it is judged`,
    strangers: ({ found = '' }) =>
      `are others in the list ${found}, and who they are nobody knows; check names, ids and days of birth before it is judged`,
    mergedMember: () => 'is merged with the cell of another member; write it for each of them',
    mergedNumber: () => 'is merged with the cell of another household; give each its own figure',
    differs: ({ found: both }) =>
      `is given otherwise for the same household${both === undefined ? '' : ` (${both})`}; make the two agree`,
    noHousehold: () => 'has no household number, or one that no row of households has; fill it in or correct it',
    membersUnsure: () =>
      'makes it unsure who the members of the household are, or whether any is missing; correct the number, the names or the file',
    headerDiffers: () =>
      'is a header unlike the one above; put the rows below it on another sheet, or make the two agree',
    twoIds: ({ found = '' }) =>
      `is one of two ids in a row (${found}); put one table on another sheet, make the two agree, or --map one to ignore`,
    rowWidth: () =>
      'has fewer or more cells than the header, so that columns may be shifted; check separators and quotation marks',
  },
  // In English they are called what they are.
  partLabel: () => undefined,
  labelled: (label, path) => (label === path ? label : `${label} (${path})`),
  inTable: (label, member) => (member ? `${label} of member ${member}` : label),
};
