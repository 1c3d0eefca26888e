import { enSentences } from './en-sentences.js';
import type { WordedIssue, Words } from './words.js';

const meant = (issue: WordedIssue) => (issue.suggestion === undefined ? '' : `; did you mean "${issue.suggestion}"?`);
const found = (issue: WordedIssue) => (issue.found === undefined ? '' : `, found ${issue.found}`);
const where = (issue: WordedIssue) => {
  if (issue.line === undefined) return '';
  return issue.column === undefined ? ` (line ${issue.line})` : ` (line ${issue.line}, column ${issue.column})`;
};

export const en: Words = {
  level: { household: 'household', village: 'village', county: 'county' },
  outcome: { met: 'met', notMet: 'not met', undetermined: 'undetermined' },
  unit: {
    'yuan/person/year': 'yuan/person/year',
    'yuan/year': 'yuan/year',
    percent: '%',
    'L/person/day': 'L/person/day',
    min: 'min',
    m: 'm',
    'days/year': 'days/year',
    persons: 'persons',
    villages: 'villages',
    years: 'years',
  },
  expected: {
    money: 'a sum in yuan, a number of at least 0 with at most 15 digits and 4 decimals',
    percent: 'a percentage (9.2 means 9.2 %) with at most 6 digits and 6 decimals',
    count: 'a whole number of at least 0',
    finiteNumber: 'a finite number',
    measure: 'a number of at least 0',
    boolean: 'true or false',
    date: 'a day that exists, written YYYY-MM-DD, such as 2018-12-31',
    nonEmptyText: 'a text that is not empty',
    wellFormedText: 'well-formed Unicode text',
    group: 'a group of fields (a JSON object)',
    list: 'a list (a JSON array)',
    record: 'a record (a JSON object)',
    figure: 'a number of at most 15 digits and 6 decimals',
    wholeYears: 'a whole number of years of at most three digits',
    monthDay: 'a month and day that every year has, written MM-DD, such as 08-31',
    judgedField: 'a field that is judged, such as income.wages',
    'sharesIncome = true': 'at least one member who shares income with the head',
  },
  type: {
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    array: 'a list',
    object: 'an object',
    null: 'null',
    undefined: 'nothing',
    Infinity: 'a number too large',
    '-Infinity': 'a number too small',
  },
  oneOf: (options) => `one of ${options.join(', ')}`,
  atLeast: (bound) => `at least ${bound}`,
  atMost: (bound) => `at most ${bound}`,
  notMoreThan: (part, whole) => `${part} not more than ${whole}`,
  digits: (digits, decimals) => `at most ${digits} digits and ${decimals} decimals`,
  afterSubject: ' ',
  issue: {
    badJson: (issue) =>
      `is not valid JSON${where(issue)}${issue.found === undefined ? '' : `: ${issue.found}`}; check the quotes, commas and brackets there, and that the file is complete`,
    badEncoding: (issue) => `has bytes or characters that cannot be read${where(issue)}; save it again as UTF-8`,
    duplicateKey: (issue) => `is given twice${where(issue)}; remove one of the two`,
    tooLarge: (issue) => `is too large, the limit is ${issue.should}${found(issue)}; split or shorten it`,
    tooDeep: (issue) => `is nested too deeply, the limit is ${issue.should}; check where the data come from`,
    notARecord: (issue) => `is not a record, a JSON object is needed${found(issue)}`,
    unknownLevel: (issue) => `is not a known level, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    missingField: (issue) => `must be given: ${issue.should}`,
    unknownKey: (issue) =>
      issue.expected === undefined
        ? `is not a known field${meant(issue)} (data of your own go under "extra")`
        : `cannot be put in a what-if; name ${issue.should}${meant(issue)}`,
    wrongType: (issue) => `is of the wrong type, it must be ${issue.should}${found(issue)}`,
    notInList: (issue) => `is not an allowed value, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    notADate: (issue) => `is not a date, it must be ${issue.should}${found(issue)}`,
    dateAfterAsOf: (issue) => `is later than the date of judgement ${issue.should}; check both dates`,
    outsidePeriod: (issue) =>
      `lies outside the period of the rulebook, ${issue.should}${found(issue)}; check the date or use another rulebook`,
    tooManyDigits: (issue) =>
      `has too many digits, it may have ${issue.should}${found(issue)}; check the decimal point and the unit`,
    outOfRange: (issue) => `is out of range, it must be ${issue.should}${found(issue)}`,
    emptyList: () => 'is empty; at least one entry is needed',
    inconsistent: (issue) => `contradicts other data, needed is ${issue.should}${found(issue)}; check each of them`,
    duplicateMember: () => 'is the id of another member too; each member needs its own',
    unknownParameter: (issue) =>
      `is not a parameter of the rulebook; use ${issue.should}${found(issue)}${meant(issue)}`,
    unknownReading: (issue) =>
      `is not a known reading or option, it must be ${issue.should}${found(issue)}${meant(issue)}`,
  },
  table: {
    criterion: 'criterion',
    item: 'what is checked',
    value: 'value',
    bound: 'needed',
    margin: 'margin',
    missing: 'missing',
    advisory: ' (advisory)',
  },
  verdict: (level, id, asOf, outcome) => `${level} ${id}  ${asOf}  ${outcome}`,
  refused: (place, count) => `${place}  refused, ${count} ${count === 1 ? 'issue' : 'issues'}:`,
  summary: (counts) =>
    `Total: ${counts.met} met, ${counts.notMet} not met, ${counts.undetermined} undetermined, ${counts.refused} refused`,
  nothingJudged: 'no record was judged, which does not pass for all being met; check the paths and --level',
  notComputable: 'cannot be computed',
  notTellable: 'cannot be told',
  skipped: (count) => `${count} of another level skipped`,
  member: (position) => `member ${position}`,
  andOthers: (list, count) => `${list} and others, ${count} in all`,
  yes: 'yes',
  no: 'no',
  unknown: 'not given',
  noParameter: 'no value for this date',
  wideSpace: '  ',
  listSeparator: '; ',
  alternative: ' or ',
  bracketed: (text) => ` (${text})`,
  readingsApplied: (readings) => `Readings applied: ${readings.join('; ')}`,
  whatIf: (parts) => `What if (this is not a verdict): ${parts.join('; ')}`,
  putInstead: (label, value, before) => `${label} were ${value} instead of ${before}`,
  faultyBefore: 'a faulty value',
  weakNote: '* no official document was found for this figure',
  legend:
    '✓ met  ✗ not met  ? undetermined  · does not count, its group is decided without it  (advisory) does not count',
  points: 'points',
  standardInput: 'standard input',
  orElse: 'or ',
  clauseOf: (source) => `clause of ${source}`,
  file: {
    missing: (file) => `${file}: no such file; check the path`,
    unreadable: (file) => `${file}: cannot be read; check its permissions`,
    empty: (file) => `${file}: holds no record; check that it is the right file`,
    emptyFolder: (file) => `${file}: the folder holds no .json, .ndjson or .jsonl file`,
    special: (file) => `${file}: is neither a file nor a folder`,
  },
  comparison: {
    greaterThanInclusive: '≥',
    greaterThan: '>',
    lessThanInclusive: '≤',
    lessThan: '<',
    equal: '',
    notEqual: 'not',
    in: '',
    notIn: 'not',
  },
  place: (file, line, item) =>
    [file, line === undefined ? undefined : `line ${line}`, item === undefined ? undefined : `item ${item}`]
      .filter((part) => part !== undefined)
      .join(' '),
  unknownExtension: (file) =>
    `${file}: only JSON is read; if that is what it holds, add --input json|ndjson, and convert Excel or CSV first`,
  disagreement: (place, difference) =>
    `${place}: the two engines disagree; do not use this verdict, and report it: ${difference}`,
  labelled: (label, path) => `${label} (${path})`,
  sentences: enSentences,
};
