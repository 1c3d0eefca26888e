import type { TableCommandWords } from '../zh/table-commands.js';

export const enTableCommands: TableCommandWords = {
  rows: (file, rows) => `${file}: ${rows} rows so far …`,
  reading: (file, records) => `${file}: ${records} records so far …`,
  noAsOf: (file) =>
    `${file}: no column gives the year, so nothing says as of which day to judge; name it, such as --as-of 2018-12-31`,
  yearToBeAsked: (file) => `${file}: no column gives the year, so it has to be named first.`,
  whichYear: 'Year or day (2018 is 2018-12-31; Enter alone judges nothing): ',
  whichYearAgain: 'Type a year of four digits, such as 2018, or a day, such as 2018-12-31, or Enter alone.',
  takenAsOf: (file, day) => `${file}: judged as of ${day}; next time --as-of ${day} saves the question`,
  blankYear: (file, heading, count) =>
    `${file}: "${heading}" is blank for ${count}, so nothing says as of which day to judge; fill it in, or name the day, such as --as-of 2018-12-31`,
  moreQuestions: (count) => `${count} more questions; tuopin tables map shows them`,
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
  exists: (file) => `${file} is there already; name another file`,
  written: (file) => `the mapping is in ${file}; give it by --map ${file}`,
  onlyWorkbooks: (file) => `${file}: only .xlsx and .xlsm files can be marked`,
  markedAs: (file, extension) =>
    `${file}: a marked copy of this workbook is to end in ${extension}, or Excel does not open it`,
  markedIn: (file, { error, question, note }) =>
    `${file} written: ${error} cells in red (to be corrected), ${question} in yellow (to be answered first), ${note} in blue (to be checked); the comment on each says why`,
  sheet: (name) => (name === '' ? 'Columns:' : `Sheet "${name}":`),
  column: (column, heading, meaning, unit, samples, asked) =>
    `${asked.length === 0 ? '' : '? '}${column}  ${heading} -> ${meaning}${unit === '' ? '' : ` (${unit})`}${samples.length === 0 ? '' : `  e.g. ${samples.join(', ')}`}${asked.length === 0 ? '' : `  to be answered first: ${asked.join(', ')}`}`,
  against: {
    mapAlone: '--against-map goes with --against',
    stdinTwice: 'the records and --against cannot both come from standard input',
    twice: (who, first, second) =>
      `${who}: twice in the second list (${first}, ${second}); what is sound of both is held against the first`,
    refused: (file) => `${file}: refused, so not held against the list: `,
    more: (count) => `${count} more, not told one by one`,
    remark: (file, differing, without) =>
      `beside ${file}: ${differing} differ, ${without} could not be held against it`,
  },
};
