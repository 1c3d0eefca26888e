import type { WordedIssue } from '../words.js';
import type { Words } from '../zh/common.js';
import { plural, unitBehind } from './plural.js';
import { enRulebookIssues } from './rulebook-issues.js';
import { enSentences, enUnits } from './sentences.js';

const meant = (issue: WordedIssue) => (issue.suggestion === undefined ? '' : `; did you mean "${issue.suggestion}"?`);
const found = (issue: WordedIssue) => (issue.found === undefined ? '' : `, found ${issue.found}`);
const where = (issue: WordedIssue) => {
  if (issue.line === undefined) return '';
  return issue.column === undefined ? ` (line ${issue.line})` : ` (line ${issue.line}, column ${issue.column})`;
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

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
  Infinity: 'a number too large',
  '-Infinity': 'a number too small',
};

export const en: Words = {
  level,
  outcome: { met: 'met', notMet: 'not met', undetermined: 'undetermined' },
  together: { met: 'may exit', notMet: 'may not exit', undetermined: 'exit still open' },
  togetherOf: (together, standard, procedure) => `${together} (standard ${standard}, procedure ${procedure})`,
  fulfilled: { met: 'fulfilled', notMet: 'not fulfilled', undetermined: 'open' },
  eligible: { met: 'eligible', notMet: 'not eligible', undetermined: 'open' },
  unit: enUnits,
  spaced: (unit, figure) => (unit === '' || unit === '%' ? unit : ` ${unitBehind(unit, figure)}`),
  beside: { above: (figure) => `just over ${figure}`, below: (figure) => `just under ${figure}` },
  day: (day) => day,
  inGroup: (group, label) => (group.endsWith(` ${label}`) ? group : `${label} (${group})`),
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
  between: (from, to) => `${from} to ${to}`,
  notLaterThan: (first, second) => `${first} not later than ${second}`,
  notMoreThan: (part, whole) => `${part} not more than ${whole}`,
  digits: (digits, decimals) => `at most ${digits} digits and ${decimals} decimals`,
  afterSubject: ' ',
  standsAlone: () => false,
  evidenceOn: (label) => `evidence on ${label}`,
  finding: {
    memberTwice: ({ member, others }) =>
      `${member} is written as ${others} is, in everything; perhaps one person twice`,
    severalHeads: ({ member, others, count }) =>
      `${count} members are head (${member}, ${others}); a household has one: check the relations`,
    severalSpouses: ({ member, others, count }) =>
      `${count} members are spouse of the head (${member}, ${others}); check the relations, and give the date of death of who has died`,
    notYetDueTooOld: ({ member, age, on }) =>
      `${member} is "not yet due to enter school" and was ${age} or more on ${on}, the last day by which the age of entry is reached; check date of birth and schooling`,
    completedTooYoung: ({ member, age, on }) =>
      `${member} has "completed compulsory education" and is under ${age} on ${on}; check date of birth and schooling`,
    newbornTooOld: ({ member, age, on }) =>
      `${member} is "newborn, insurance in process" and is ${age} or more on ${on}; check date of birth and medical insurance`,
  },
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
    missingField: (issue) => `must be given: ${issue.should}`,
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
    unanswered: (issue) => `can mean two things${found(issue)}; answer the question about it first`,
    unitConflict: (issue) =>
      `is shown in another unit than its heading says, or in one it cannot have${found(issue)}; check the unit`,
    mergedNumber: () => 'is merged with the cell of another household; give each its own figure',
    differs: (issue) => `is given otherwise in another row of the household${found(issue)}; make the two agree`,
    noHousehold: () => 'has no household number, or one that no row of households has; fill it in or correct it',
    rowWidth: () =>
      'has fewer or more cells than the header, so that columns may be shifted; check separators and quotation marks',
  },
  rulebookIssue: enRulebookIssues({ type, about: { ...level, member: 'member' } }),
  table: {
    criterion: 'criterion',
    item: 'what is checked',
    value: 'value',
    bound: 'needed',
    margin: 'difference (+ above, - below)',
    missing: 'missing',
    advisory: ' (advisory)',
  },
  verdict: (level, id, asOf, outcome) => `${level} ${id}  ${asOf}  ${outcome}`,
  refused: (place, count) => `${place}  refused, ${plural(count, 'issue')}:`,
  summary: (counts, names) =>
    `Total: ${counts.met} ${names.met}, ${counts.notMet} ${names.notMet}, ${counts.undetermined} ${names.undetermined}, ${counts.refused} refused`,
  nothingJudged: 'no record was judged, which does not pass for all being met; check the paths and --level',
  notComputable: 'cannot be computed',
  notTellable: 'cannot be told',
  skipped: (count) => `${count} of another level skipped`,
  member: (position) => `member ${position}`,
  andOthers: (list, count) => `${list} and others, ${count} in all`,
  andMore: (list) => `${list} and others`,
  yes: 'yes',
  no: 'no',
  unknown: 'not given',
  noParameter: 'no value for this date',
  tooWide: 'range too wide',
  zeroBase: 'a base of 0',
  betweenSentences: ' ',
  // Words are longer, so they are printed smaller: 7.7 points against 8.5.
  room: 1.11,
  wideSpace: '  ',
  listSeparator: '; ',
  alternative: ' or ',
  bracketed: (text) => ` (${text})`,
  readingsApplied: (readings) => `Readings applied: ${readings.join('; ')}`,
  whatIf: (parts) => `What if (this is not a verdict): ${parts.join('; ')}`,
  putInstead: (label, value, before) => `${label} were ${value} instead of ${before}`,
  faultyBefore: 'a faulty value',
  weakNote: '* no official document was found for this figure',
  legend: (names) =>
    `✓ ${names.met}  ✗ ${names.notMet}  ? ${names.undetermined}  · does not count, its group is decided without it  (advisory) does not count`,
  ruled: (rule, outcome) => `${rule}: ${outcome}`,
  points: 'points',
  standardInput: 'standard input',
  orElse: 'or ',
  clauseOf: (source) => `clause of ${source}`,
  file: {
    missing: (file) => `${file}: no such file; check the path`,
    unreadable: (file) => `${file}: cannot be read; check its permissions`,
    empty: (file) => `${file}: holds no record; check that it is the right file`,
    emptyFolder: (file) => `${file}: the folder holds no .json, .ndjson or .jsonl file`,
    special: (file) => `${file}: is neither a file nor a folder; pipe what it gives to the command and name -`,
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
  // In English they are called what they are.
  partLabel: () => undefined,
  place: (file, line, item) =>
    [file, line === undefined ? undefined : `line ${line}`, item === undefined ? undefined : `item ${item}`]
      .filter((part) => part !== undefined)
      .join(' '),
  unknownExtension: (file) =>
    `${file}: only JSON is read; if that is what it holds, add --input json|ndjson, and convert Excel or CSV first`,
  disagreement: (place, difference) =>
    `${place}: the two engines disagree; do not use this verdict, and report it: ${difference}`,
  labelled: (label, path) => (label === path ? label : `${label} (${path})`),
  sentences: enSentences,
  rules: {
    amount: ({ bound, per, lowers }, figure, person) => {
      const sign = { atLeast: 'at least ', exactly: '', atMost: 'at most ' }[bound];
      if (per === 'base') return `${sign}${figure} ${lowers === true ? 'less' : 'more'}`;
      const each = person && per !== 'person' ? ' per person' : '';
      if (per === 'once') return `${sign}${figure}${each}, once`;
      const times = { person: 'person', schoolYear: 'school year', year: 'year' }[per];
      return `${sign}${figure}${each}${each === '' ? ' per' : ' and'} ${times}`;
    },
    eachMember: 'each member of the household',
    and: ', and ',
    or: ', or ',
    not: (condition) => `not (${condition})`,
    isSo: (subject, so) => (so ? subject : `not ${subject}`),
    within: (text, least, most) =>
      `${text}${least === undefined ? '' : `, at least ${least}`}${most === undefined ? '' : `, at most ${most}`}`,
    is: (subject, value) => `${subject}: ${value}`,
    isNot: (subject, value) => `${subject}: not ${value}`,
    expression: {
      asOf: 'the date of judgement',
      count: (where) => (where === undefined ? 'number of living members' : `number of living members with: ${where}`),
      total: (of, where) =>
        where === undefined ? `sum over living members of ${of}` : `sum over living members with ${where} of ${of}`,
      every: (holds) => `of each living member: ${holds}`,
      some: (holds) => `of some living member: ${holds}`,
      least: (parts) => `the least of ${parts.join(', ')}`,
      greatest: (parts) => `the greatest of ${parts.join(', ')}`,
      ofZero: (ratio, base, value) => `${ratio}; where ${base} is 0, ${value}`,
      divisor: 'what it is divided by',
      completedYears: (from, to) => `whole years from ${from} to ${to}`,
      completedMonths: (from, to) => `whole months from ${from} to ${to}`,
      daysCounted: (from, to) => `days from ${from} to ${to}, both counted`,
      yearOf: (day) => `year of ${day}`,
      dayAfter: (day) => `day after ${day}`,
      lastAnniversary: (monthDay, until) => `the last ${monthDay} up to ${until}`,
      choose: (condition, then, otherwise) => `${then} where ${condition}, else ${otherwise}`,
      chooseBetween: (condition, then, otherwise) => `where ${condition}: ${then}; else: ${otherwise}`,
      always: 'always so',
      never: 'never so',
      firstKnown: (parts) => parts.join('; where that is not known, '),
      known: (what) => `${what} is given`,
      standsIn: (source) => `where nothing is given to compute it from, ${source}`,
      stated: (source, against) =>
        `where ${source} says otherwise${against === undefined ? '' : ` than ${against}`}, both are considered`,
      where: (told, condition) => `if ${condition}: ${told}`,
    },
    required: 'required',
    advisory: 'advisory, no verdict depends on it',
    counts: { required: 'required', advisory: 'advisory' },
    requiredUnder: (reading, option, byDefault) =>
      `required where "${reading}" is read as "${option}", ${byDefault ? 'which is the default' : 'else advisory, which is the default'}`,
    under: (reading, option, comparison) => `where "${reading}" is read as "${option}": ${comparison}`,
    choice: (reading, option) => `${reading} = ${option}`,
    isDefault: 'default',
    computed: 'computed in proportion',
    noValue: (reason) => `no value: ${reason}; whatever hangs on it cannot be told`,
    weak: (reason) => `weak source: ${reason}`,
    years: (from, to) => (from === to ? `${from}` : `${from} to ${to}`),
    since: (from, to) => (to === undefined ? `from ${from}` : `from ${from} to ${to}`),
    monthDay: (month, day) => `${day} ${MONTHS[month - 1] ?? month}`,
    validity: (from, to) => `valid for exits from ${from} to ${to}`,
    casesIn: (file, count) => `${file}: ${plural(count, 'case')}`,
    noCases: 'no case found',
    asGiven: 'as filled in',
    lineCounts: (lines, mapped) =>
      `Of ${lines} lines of the text, ${mapped} are in the clauses below; for the other ${lines - mapped} a reason is given.`,
    placeAndLines: (place, lines) => `${place}, L${lines.join(', L')}`,
    colon: ': ',
    sentenceSeparator: '; ',
    heading: {
      contents: 'Contents',
      criterion: 'criterion',
      conditions: 'met when',
      variants: 'read otherwise',
      required: 'counts',
      decidedBy: 'whether required depends on',
      clause: 'clause',
      parameters: 'Parameters',
      readings: 'Readings',
      facts: 'Facts',
      fact: 'fact',
      inputs: 'Inputs',
      cases: 'Cases',
      sources: 'Documents',
      measures: 'Measures',
      gives: 'gives',
      whom: 'for',
      coverage: 'Clauses of the document',
      id: 'id',
      period: 'period',
      value: 'value',
      remark: 'remark',
      option: 'option',
      levels: 'concerns',
      formula: 'how',
      computedFrom: 'computed from',
      path: 'field',
      fill: 'what to fill in',
      unit: 'unit',
      document: 'source',
      title: 'title',
      issuer: 'issuer',
      date: 'date',
      place: 'place',
      status: 'status',
      kind: 'kind',
      states: 'what it says',
      by: 'judged by',
      count: 'clauses',
      openQuestions: 'What the document leaves open',
      meanwhile: 'what is done meanwhile',
      unmapped: 'Lines that are no clause',
      lifecycle: 'life in the register',
      transitions: 'steps',
      from: 'from',
      to: 'to',
      step: 'step',
      actor: 'by whom',
      when: 'only if',
      evidence: 'shown by',
    },
    status: { encoded: 'encoded', attested: 'attested', planned: 'planned', outOfScope: 'out of scope' },
    kind: { criterion: 'condition', quantity: 'figure', procedure: 'procedure' },
  },
};
