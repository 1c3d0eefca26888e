import type { TableWords } from '../zh/tables.js';
import { enTableTemplate } from './table-template.js';

const passedOver: Readonly<Record<string, string>> = {
  title: 'a row of the title, not read as data',
  stated: 'places or a year above the header, taken for all rows below it',
  header: 'a row of the header, not read as data',
  sum: 'a row of sums, not read as data',
  note: 'a note, not read as data',
  page: 'the header again, not read as data',
  example: 'an example, not read as data',
  instructions: 'how to fill in the other sheets, not read as data',
};

export const enTables: TableWords = {
  rows: (file, rows) => `${file}: ${rows} rows so far …`,
  reading: (file, records) => `${file}: ${records} records so far …`,
  counts: (file, { rows, records, refused, passedOver }) =>
    `${file}: ${rows} rows, of which ${records} are of records, ${refused} of what is refused, ${passedOver} no data`,
  noAsOf: (file) =>
    `${file}: no column gives the year, so nothing says as of which day to judge; name it, such as --as-of 2018-12-31`,
  blankYear: (file, heading, count) =>
    `${file}: "${heading}" is blank for ${count}, so nothing says as of which day to judge; fill it in, or name the day, such as --as-of 2018-12-31`,
  moreNotes: (count) => `${count} more notes; tuopin tables map shows them`,
  questions: (file, count) =>
    `${file}: ${count} to be answered first; answers go to "answers" of a mapping file, given by --map:`,
  howToAnswer: (file, id, value, map) =>
    map === undefined
      ? `make a mapping file: tuopin tables map ${file} --out mapping.json; add answers to it, such as "answers": { ${JSON.stringify(id)}: ${JSON.stringify(value)} }, and give it by --map mapping.json`
      : `add answers to "answers" of ${map}, such as ${JSON.stringify(id)}: ${JSON.stringify(value)}`,
  toBeAnswered: (file, count) =>
    `${file}: ${count} to be answered first. Type the number and Enter; Enter alone leaves it open.`,
  asked: (number, words, cell, count, samples) =>
    `${number}  ${words} (${cell === '' ? '' : `${cell}, `}${count} cells${samples.length === 0 ? '' : `, such as ${samples.join(', ')}`})`,
  choose: (count) => `${count === 1 ? '1, or Enter to skip' : `1-${count}`}: `,
  chooseAgain: (count) => `Type ${count === 1 ? '1' : `1 to ${count}`}, or Enter to skip.`,
  answered: (file, answers, map) =>
    map === undefined
      ? `${file}: read by the answers. To be asked no more, answer in tuopin tables map ${file} --out mapping.json, which keeps them, or put "answers": ${answers} into a mapping file, and give it by --map mapping.json`
      : `${file}: read by the answers. To be asked no more, answer in tuopin tables map ${file} --map ${map} --out ${map}, which adds them to what it holds, or add ${answers} to "answers" of ${map}`,
  questionLine: (id, words, options, cell, count) =>
    `${id}  ${words} (${cell === '' ? '' : `${cell}, `}${count} cells)  ${options.join('; ')}`,
  badMapping: (file, faults) =>
    `--map ${file}: is no mapping: ${faults.join('; ')}; tuopin schema mapping shows the form`,
  mappingFault: ({ path, code, found = '', expected = [], suggestion }) => {
    const near = suggestion === undefined ? '' : ` (${suggestion}?)`;
    if (code === 'unknownKey') return `${path}: there is no key "${found}"`;
    const options = expected.map((one) => (one === 'record' ? 'object' : one)).join(' | ');
    if (code === 'wrongType') return `${path === '' ? 'the file' : path}: expected ${options}`;
    return `${path}: ${found === '' ? 'none of the options' : `"${found}" is none of the options`}${options === '' ? '' : `, ${options}`}${near}`;
  },
  notJson: 'not valid JSON',
  exists: (file) => `${file} is there already; name another file`,
  written: (file) => `the mapping is in ${file}; give it by --map ${file}`,
  onlyWorkbooks: (file) => `${file}: only .xlsx and .xlsm files can be marked`,
  markedAs: (file, extension) =>
    `${file}: a marked copy of this workbook is to end in ${extension}, or Excel does not open it`,
  markedIn: (file, count) => `${count} cells marked, in ${file}`,
  sheet: (name) => (name === '' ? 'Columns:' : `Sheet "${name}":`),
  unknown: 'not known, not read',
  column: (column, heading, meaning, unit, samples) =>
    `${column}  ${heading} -> ${meaning}${unit === '' ? '' : ` (${unit})`}${samples.length === 0 ? '' : `  e.g. ${samples.join(', ')}`}`,
  role: {
    headName: 'name of the head',
    headIdNumber: 'id number of the head',
    idNumber: 'id number (gives the day of birth)',
    sex: 'sex (to compare only)',
    insuredResident: 'in the resident insurance or not',
    insuredEmployee: 'in the employee insurance or not',
    noSchoolReason: 'why in no school',
    membersNow: 'members now',
    membersOfYear: 'members of the year',
    transferPart: 'a part of the transfers',
    year: 'year (judged as of its 31 December)',
    plannedYear: 'year that the exit is planned for',
    unknown: 'not known, not read',
    ignore: 'known, not needed',
  },
  against: {
    mapAlone: '--against-map goes with --against',
    stdinTwice: 'the records and --against cannot both come from standard input',
    counts: (file, { read, joined, alone, refused, skipped }) =>
      `${file}: ${read} read: ${joined} beside one of the list, ${alone} in this file alone, ${refused} refused, ${skipped} not asked for`,
    onlyThere: (file, count, ids) => `only in ${file}, so not judged: ${count} (${ids})`,
    onlyHere: (file, count, ids) => `not in ${file}, so judged by the list alone: ${count} (${ids})`,
    nobody: (file) => `the list and ${file} have no id in common; check whether it is the right file`,
    twice: (who, first, second) =>
      `${who}: twice in the second list (${first}, ${second}); what is sound of both is held against the first`,
    refused: (file) => `${file}: refused, so not held against the list: `,
    members: (file, here, there) =>
      `members without another, not compared one by one: ${[
        here === '' ? '' : `${here} of the list`,
        there === '' ? '' : `${there} of ${file}`,
      ]
        .filter((part) => part !== '')
        .join('; ')}`,
    apart: (file, criteria) =>
      `the list and ${file} come to opposite results on ${criteria}, and no input shows why; settle that before anything rests on it`,
    more: (count) => `${count} more, not told one by one`,
    noted: {
      absent: (file) => `not in ${file}, so judged by the list alone`,
      alone: (file) => `only in ${file}, so not judged`,
      refused: (file, why) => `refused in ${file}, so judged by the list alone: ${why}`,
      refusedAlone: (file, why) => `only in ${file}, and refused there: ${why}`,
    },
    remark: (file, differing, without) =>
      `beside ${file}: ${differing} differ, ${without} could not be held against it`,
  },
  template: enTableTemplate,
  mapping: {
    whole: 'What the columns of a table hold, with answers to what it leaves open.',
    level: 'the level of the records, where headings alone do not tell it',
    columns:
      'by heading (stacked headings joined by "/", "sheet!heading" for one sheet, "level!heading" for tables of one level): the path it holds, or "ignore"',
    units: 'by heading: the unit its numbers are in',
    codes: 'by heading: what each text in a cell stands for; null for nothing',
    answers: 'by question: the value of the option that was chosen',
  },
  sheets: {
    list: 'List',
    criteria: 'By criterion',
    villages: 'By village',
    doubts: 'Doubts',
    about: 'About',
    refused: 'refused',
    doubt: 'doubt',
    table: 'table',
    criterion: 'criterion',
    village: 'village',
    id: 'id',
    kind: 'kind',
    text: 'what',
    cell: 'cell',
    rulebook: 'judged by',
    digest: 'digest of the rules',
    readings: 'readings',
    usual: 'the default ones',
    byDefault: (reading) => `${reading} (default)`,
    ofHouseholds: { id: 'household', name: 'head', figure: 'net income per person' },
    asOf: 'as of',
    files: 'read from',
    secondList: 'second list',
    read: 'in all',
    margin: 'Difference: positive is above the line, negative is below.',
    undetermined: 'Undetermined: something is missing; no conclusion until it is known.',
    undeterminedBeside: 'Undetermined: something is missing, or the two lists differ; no conclusion until it is known.',
  },
  afterPlace: ': ',
  note: {
    passedOver: ({ found }) => passedOver[found] ?? found,
    noHeader: ({ found }) =>
      `no header was found, and none of ${found} rows read; if they are data, check the headings`,
    unknownColumn: ({ column }) => `"${column}" is not known and was not read; say in the mapping what it holds`,
    noHeading: () => 'this column has no heading and was not read',
    columnGone: ({ column }) => `"${column}" of the mapping is not in the file`,
    columnNew: ({ column }) => `"${column}" is not in the mapping; it was taken for what it is called, check it`,
    hiddenRows: ({ found }) => `rows ${found} are hidden; they were read like any other`,
    hiddenSheet: () => 'the sheet is hidden; it was read like any other',
    macros: () => 'the file has macros; they do not run',
    links: () => 'the file links to others; they are not opened',
    rounded: ({ column }) => `"${column}" has too many decimals and was rounded`,
    questionMark: () => 'the name has a question mark, where a rare character may be lost; check it',
    checkDigit: () => 'the check character of the id number is wrong; check the number',
    idNumberUnread: () => 'the id number is of no known form; check it',
    birthDateDiffers: ({ other }) => `the id number gives another day of birth than ${other}; check both`,
    sexDiffers: () => 'the id number gives another sex than the row does; check both',
    householdTwice: ({ other }) => `the household is in ${other} too; check whether it is the same`,
    personTwice: ({ other }) => `the id number is in ${other} too; check whether it is the same person`,
    twoHeads: () => 'the household has two heads; check them',
    headNotNamed: () => 'no member has this name of the head; check it',
    villageDiffers: ({ other }) => `the village is called otherwise in ${other}, with the same id; check both`,
    partsIncomplete: () =>
      'there is no column of transfers, and the parts given may not be all; they were not added up',
    notAnOption: ({ column, found }) =>
      `the answer "${found}" to "${column}" is none of its options; it is still asked`,
  },
  question: {
    none: ({ about }) => `Is "${about}" among numbers 0, or not given?`,
    noneOther: ({ about }) => `Does "${about}" mean not given, outside columns of numbers?`,
    unitMoney: () => 'Nothing says what the sums of money are in: yuan, or ten thousand yuan?',
    unit: ({ column }) => `Nothing says which unit "${column}" is in. Which?`,
    scaled: ({ column }) =>
      `The heading "${column}" names a unit and the format shows numbers divided. What are the numbers in?`,
    codes: ({ column, samples }) => `"${column}" holds codes (${samples}). Of which system?`,
    yesCode: ({ column, samples }) => `"${column}" holds ${samples}. Is 1 yes or no?`,
    serial: ({ column }) => `Are whole numbers in "${column}" days as spreadsheets count them?`,
    householdSize: ({ column }) => `${column} differ. Which is the number of members?`,
    transferParts: () => 'There is no column of transfers. Are blank parts 0, or not given?',
    uninsuredInOne: ({ column }) => `Who is "no" in "${column}": has no insurance, or another?`,
    uninsured: () => 'Who is in neither insurance: has none, or another public cover?',
    notInSchool: ({ about }) => `Of school age and in no school, in ${about}: what is the case?`,
  },
  option: {
    zero: '0',
    missing: 'not given',
    yuan: 'yuan',
    yuanPerPerson: 'yuan a person',
    thousandYuan: 'thousand yuan',
    tenThousand: 'ten thousand yuan',
    percent: 'per cent (1.5 is 1.5 %)',
    fraction: 'a fraction (0.015 is 1.5 %)',
    permille: 'per mille',
    persons: 'persons',
    tenThousandPersons: 'ten thousand persons',
    metres: 'metres',
    kilometres: 'kilometres',
    minutes: 'minutes',
    hours: 'hours',
    days: 'yes, days',
    national: "the national register's codes",
    oneIsYes: '1 is yes',
    oneIsNo: '1 is no',
    now: 'the number now',
    ofYear: 'the number of the year',
    none: 'none',
    resident: 'resident insurance',
    employee: 'employee insurance',
    otherPublic: 'another public cover',
    completed: 'compulsory education completed',
    droppedOut: 'dropped out',
    neverEnrolled: 'never enrolled',
    homeTeaching: 'taught at home',
    medicallyUnable: 'medically unable to attend',
    deferred: 'entry deferred with approval',
    suspended: 'suspended with approval',
  },
};
