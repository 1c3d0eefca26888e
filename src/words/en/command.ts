/** What the command line says about itself, in English. */
import { optionText } from '../option-text.js';
import type { CommandWords } from '../zh/command.js';
import { plural } from './plural.js';

const list = (names: readonly string[]) => names.join(', ');

const minutesAnd = (seconds: number) => (seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`);

export const enCommand: CommandWords = {
  about: "脱贫: judges households, villages and counties by China's poverty-exit policy (Hunan, 2016-2020)",
  version: 'print the version',
  help: 'print this help',
  examples: `
Examples:
  tuopin check fixtures/records --lang zh     all below a folder, in Chinese
  tuopin check - --format ndjson < in.ndjson  judge a stream, a line a record
  tuopin rules show household/income          a criterion: bounds, sources
  tuopin schema household                     the JSON Schema of households`,
  hint: '(tuopin --help lists the commands; tuopin <command> --help shows its options and examples)',
  judged: {
    noSuchVillage: (village) =>
      `no record is of the village "${village}" or in it; check the id, or leave out --village`,
    noSuchId: (id) => `no record has the id "${id}"; check the id, or leave out --id to see all`,
    refused: (place, count) => `${place}  refused, ${plural(count, 'issue')}:`,
    summary: (counts, names) =>
      `Total: ${counts.met} ${names.met}, ${counts.notMet} ${names.notMet}, ${counts.undetermined} ${names.undetermined}, ${counts.refused} refused`,
    skipped: (count) => `${count} of another level skipped`,
    legend: (names) =>
      `✓ ${names.met}  ✗ ${names.notMet}  ? ${names.undetermined}  · does not count, its group is decided without it  (advisory) does not count`,
  },
  options: {
    paths:
      'tables (.xlsx, .xlsm, .xls, .csv, .tsv, .txt), .json, .ndjson or .jsonl files, folders of them, or - for standard input, a record a line or a workbook',
    id: 'only records with this id; repeat for others',
    asOf: 'date of judgement, in the exit year; takes the place of the records’ own',
    rule: 'the rule to judge by, such as household/identify (default: the exit of each level); other levels are skipped',
    reading: 'how to read the text where it admits more than one way; repeat for others',
    set: 'what if a parameter (povertyLine/exit=3300) or a field of the records (record.income.wages=9000; null takes it away; put on the levels that have it) were this; repeat for others',
    level: 'the level of records that name none; records of other levels are skipped',
    format: 'what to print',
    input: 'how the input is laid out, where its name does not tell',
    map: 'what the columns of tables hold, as tuopin tables map gives it',
    against: 'a second list of the same records, joined by id: what the lists say otherwise is in conflict, and open',
    againstMap: 'what the columns of the table of --against hold',
    mask: 'show pseudonyms for names and ids, the same one for the same thing, other ones in every run',
    maskKey:
      'as --mask, with pseudonyms that are the same in every run under this key; a long text kept secret, as whoever has it can try out names',
    lang: 'language of the words (default: from the locale)',
    rulebook: 'another rulebook: its folder, or the id of one that is shipped',
    allReadings: 'judge under every reading of the text, and say whether the verdict hangs on it',
  },
  explain: {
    about: 'explain verdicts: why, how far off, and what to do next; as HTML, sheets to print, fill in and sign',
    after: `
Examples:
  tuopin explain family.json
  tuopin explain records/ --id H-003 --lang zh --all-readings
  tuopin explain records/ --format html > sheets.html
  tuopin explain family.json --set povertyLine/exit=3300`,
  },
  check: {
    about: 'judge records and print their verdicts',
    require: 'exit with 1 unless every verdict is met',
    format: 'output format, by default the list, or what the extension of --out says',
    out: 'put the result into this file, in the format of its extension (.txt the list; .xlsx .csv .ndjson .json .html .md); it takes the place of what was there once it is whole',
    only: 'show only records with this outcome, may be repeated; sums and exit status are of all',
    village: 'only this village and its households, by the id or name of the village; may be repeated',
    sort: 'by the distance to the line (lowest first), id or village; prints once all is read',
    quiet:
      'no remarks on standard error, such as what was skipped or how many findings there are; errors and ids given twice are told all the same',
    strict: 'refuse a record with the level and id of one before (exit status 3); by default that is only told',
    xlsxToFile: 'a workbook goes into a file: use --out, such as --out result.xlsx',
    unknownOut: (file, known) =>
      `--out ${file}: the extension tells no format; use one of ${known}, or give --format as well`,
    outContradicts: (file, format, formats) =>
      `--out ${file} contradicts --format ${format}: by its extension the file is ${formats}; change one of them`,
    outcomeFormat: (format) => `--outcome writes a line of JSON a record (ndjson) and goes with no --format ${format}`,
    outcomeValue: (outcome) =>
      `--outcome takes no value: to show only one outcome, --only ${outcome} (without --outcome); to write what each record comes to, leave out ${outcome}`,
    outIsInput: (file) => `--out ${file}: would take the place of records that are read; choose another file or folder`,
    written: (file) => `the result is in ${file}`,
    duplicate: (who, first, second) =>
      `${who}: the same id twice (${first} and ${second}); both are counted, check them`,
    duplicateRefused: (who, first, second) =>
      `${who}: the same id twice (${first} and ${second}); the second is refused`,
    moreDuplicates: (count) => `${count} more with the id of another are not listed`,
    notAsked: (count) => `${count} not asked for by --id or --village, skipped`,
    notShown: (count) => `${count} judged and not shown, by --only`,
    withProcedure: 'judge the procedure of exit too: met only where the criteria and the procedure are',
    outcome: 'write what each record comes to and nothing else, a line of JSON each',
    jobs: 'how many threads judge records (1 by default), to the same bytes; of files of lines and formats list, table, csv and ndjson, all else stays on one',
    crossCheck: 'judge by json-rules-engine too, and exit with 4 where the two disagree',
    rules: {
      refused: 'A record was refused and not judged.',
      notMet: 'A verdict is notMet.',
      undetermined: 'A verdict is undetermined: something is missing.',
      readings: 'Whether a verdict hangs on how the text is read.',
    },
    after: `
Exit status, the largest that applies:
  0  all were evaluated
  1  --require met, and some verdict is not met
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed, or --cross-check found a disagreement

Examples:
  tuopin check family.json
  tuopin check records/ --only notMet --sort margin
  tuopin check records/ --village V-01 --out result.csv
  tuopin check claimed.xlsx --against observed.xlsx
  tuopin check records/ --as-of 2019-12-31 --reading povertyLine=hunan --lang zh
  tuopin check exits.ndjson --format csv > exits.csv
  tuopin check records/ --require met --cross-check
  tuopin check family.json --with procedure --require met
  tuopin check records/ --require met --format junit > report.xml
  tuopin check family.json --set povertyLine/exit=3300 --set record.income.wages=9000
  tuopin check records/ --mask --format csv > for-others.csv`,
  },
  eligible: {
    about:
      'say what each household may receive, and each of its members: eligible, not eligible or undetermined, and why',
    traces: 'with ndjson: the comparisons behind each measure too, as json gives them',
    after: `
There is no --against: a measure is judged by one list; where two say otherwise, find out by check --against first.

Exit status, the largest that applies:
  0  all were judged
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed, or --cross-check found a disagreement

Examples:
  tuopin eligible family.json
  tuopin eligible records/ --as-of 2019-12-31 --lang zh
  tuopin eligible records/ --format csv > measures.csv
  tuopin rules show measure/studyGrant`,
  },
  inspect: {
    about: 'list by village what in the records cannot be true, or hardly can; it changes no verdict',
    off: 'a finding not to look for, by its code; repeat for others',
    personIds: 'every id of a member is a person’s, not only an identity number: one in two households is found',
    answers:
      'findings answered before, not to be listed: a JSON file, or the list with its answers (.xlsx, .csv); repeat',
    format: 'how the list is written, by default text; with --out by its extension',
    out: 'write the list into this file, by its extension (.txt .json .ndjson .csv .xlsx); it is replaced once all is written',
    after: `
There is no --against: records are held against themselves and each other; check --against lists what two lists say otherwise.

Exit status, the largest that applies:
  0  all were read, whatever was found
  2  the command line is wrong
  3  some record or file was refused; what can be read of it is looked through all the same

Examples:
  tuopin inspect records/
  tuopin inspect records/ --off memberTwice --lang zh
  tuopin inspect records/ --out findings.xlsx
  tuopin inspect records/ --answers findings.xlsx
  tuopin inspect records/ --mask --format json > findings.json`,
    unknownCode: (code, known, meant) =>
      `--off ${code}: no such finding; use one of ${list(known)}${meant === undefined ? '' : `; did you mean ${meant}?`}`,
    found: (count) =>
      `${plural(count, 'finding')} of what cannot be true in the records, or hardly can; tuopin inspect lists them`,
  },
  rollup: {
    about:
      'roll households up to villages, counties, prefectures and the province: incidence as an interval where data are missing, and who can exit on it',
    asOf: 'the date of judgement, in the exit year, of all records; needed but with --merge',
    noDay: 'a roll-up needs the date of judgement: --as-of 2018-12-31',
    renamed: 'villages and counties that were merged or renamed: a JSON table of old and new ids',
    personIds: 'every member id is a person’s; by default only valid resident numbers are',
    progress: 'with the progress beside the plan of each year, from the same records (as tuopin progress tells it)',
    lineRise:
      'what if the poverty line were so many yuan higher (such as 100): which households, villages and counties would come out otherwise',
    noDuplicates: 'do not look for households and persons that come twice (less memory; they count twice)',
    partial:
      'print the state of this part only, for --merge; it holds ids of households: keep it as you keep the records',
    part: 'what this part is called: one of a name is merged once; by default by what it holds',
    merge:
      'the paths are states that --partial printed: merge them, and roll up; with --partial, print the state of all',
    format: 'how it is printed, by default as a list; with --out as the extension says',
    out: 'write it into this file, as its extension says (.txt is the list; .xlsx .csv .json .html .md); it takes its place once all is written',
    after: `
Exit status, the largest that applies:
  0  all were read
  2  the command line is wrong
  3  some record or file was refused (a refused household counts as one that may be poor), or states cannot be merged
  4  the tool failed

Examples:
  tuopin rollup county/ --as-of 2018-12-31
  tuopin rollup households.ndjson villages.csv county.json --as-of 2018-12-31 --out report.html
  tuopin rollup part1.ndjson --as-of 2018-12-31 --partial --part 1 > 1.json
  tuopin rollup --merge 1.json 2.json --out report.xlsx`,
  },
  planProgress: {
    about: 'what was done beside the plan of each year: planned, done, gap; who came on the register and left it',
    asOf: 'the day up to which progress is told; records of later years are passed over',
    noDay: 'progress needs the day up to which it is told: --as-of 2019-12-31',
    actual:
      'what was done is added up from exits (flows, the default) or is how much less is left (stocks); never both',
    whole:
      'the records are of all that the plan is about (the province); without it they are a part, of which nothing is behind',
    figures: 'published figures that go before records for the targets that they are about: a JSON file',
    format: 'how it is printed, by default as a list; with --out as the extension says',
    after: `
Records are of any years: each counts by its own asOf. A file of figures:
  {"figures": [{"target": "poorPersons", "year": 2016, "kind": "flow", "value": 1250000, "source": "…"}]}
  kind is flow (in the year), cumulative (up to its end) or stock (left at its end)

Exit status, the largest that applies:
  0  all were read
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed

Examples:
  tuopin progress register/ --as-of 2019-12-31
  tuopin progress 2017.xlsx 2018.xlsx villages.csv --as-of 2018-12-31 --out progress.html
  tuopin progress --figures published.json --as-of 2019-12-31`,
  },
  watch: {
    about: 'judge households that have exited again: which criterion slipped, by how much, and what relief there is',
    asOf: 'of records without a day of their own, and the year that is looked at; by default the last one',
    after: `
Records are of any years: each is judged by its own asOf, and compared with that of the exit.

Exit status, the largest that applies:
  0  nothing slipped or is not met
  1  some household does not meet the exit any more
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed

Examples:
  tuopin watch 2017.ndjson 2018.ndjson 2019.ndjson
  tuopin watch register/ --as-of 2019-12-31 --out watch.xlsx`,
  },
  rules: {
    about: 'print what the rules say: criteria, figures, readings, clauses',
    list: 'list all criteria, parameters and readings; as md, html or json all that they say',
    show: 'show one criterion, verdict rule, parameter or reading with all that bears on it',
    params: 'show every parameter by year, with its sources',
    readings: 'show every reading with its options, the default first',
    coverage: 'show every clause of the policy document and what judges by it, or why nothing does',
    lifecycle: 'show how a household is registered, exits and returns: each step, who takes it and what shows it',
    id: 'such as household/income, household/exit, povertyLine/exit or incomeBound',
    cases:
      'folder of case files, to name the cases that test a criterion (default: cases in the folder of --rulebook, else fixtures/cases, if there)',
    after: `
Examples:
  tuopin rules list
  tuopin rules list --format html > rules.html
  tuopin rules show household/income --lang zh
  tuopin rules show povertyLine/exit
  tuopin rules coverage --format md`,
    unknown: (id, meant) =>
      `"${id}" is no criterion, verdict rule, parameter or reading; "tuopin rules list" names them all.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    noClauses: (folder) =>
      `--rulebook ${folder}: has no clauses.json, so nothing is known of its clauses; "tuopin schema clauses" says how to write one`,
    noLifecycle: (folder) =>
      `--rulebook ${folder}: has no lifecycle.json, so nothing is known of the steps between states`,
    badCases: {
      folder: (folder) => `--cases ${folder}: no such folder, or it cannot be read; check the path`,
      file: (file) => `${file}: is not a case file; move it elsewhere, or correct it by "tuopin schema case"`,
    },
  },
  compare: {
    about: 'judge two sets of records and say, case by case, where they differ',
    a: 'the first file or folder, or - for standard input: what was claimed, last year',
    b: 'the second: what was observed, this year; matched by level and id',
    rulebookB: 'another rulebook for the second',
    require: 'exit with 1 unless every case is the same on both sides',
    oneStream: 'only one of the two can come from standard input; name a file for the other.',
    after: `
Compared are verdicts, criteria, figures, readings and all fields of the records but free data (extra). Members are
matched by id where all have one, else by name, else by position. Fields that no check reads are marked as having no
effect on the verdict and do not make a case different; names and ids of members are never shown.

Exit status, the largest that applies:
  0  all were compared
  1  --require same, and some case differs or stands on one side only
  2  the command line is wrong
  3  some record or file was refused, a case stands twice on one side, or a side could not be read and nothing was compared
  4  the tool failed

Examples:
  tuopin compare claimed.ndjson observed.ndjson
  tuopin compare 2018/ 2019/ --level household --require same
  tuopin compare records/ records/ --rulebook-b rules-2027/ --format ndjson`,
  },
  seal: {
    about: 'judge records and seal each decision with its record, rules and hashes',
    withoutRecord: 'leave the record out, with the names and birth dates in it; its hash stays',
    noWhatIf: 'seal takes no --set: what came of a what-if is no decision. Leave --set out.',
    after: `
There is no --against: what is sealed is one record and its verdict, and a second list is no part of it; check --against first, then seal.

A hash shows that something was changed, not who sealed it, and a decision taken out of the file as a whole is not
missed: keep the sealed file, or its hash and the number of decisions, where it cannot be replaced.
What is sealed with --mask holds pseudonyms and cannot be verified against the real records.

Exit status: 0 all were sealed, 2 the command line is wrong, 3 some record or file was refused, 4 the tool failed

Examples:
  tuopin seal records/ > decisions.ndjson
  tuopin seal family.json --format json --without-record > decision.json
  tuopin verify decisions.ndjson`,
  },
  verify: {
    about: 'check that sealed decisions are unchanged, and that the rules still give them',
    files: '.json, .ndjson or .jsonl files of sealed decisions, folders of them, or - for standard input',
    record:
      'the records as they are now, matched by level and id; without one, a seal is held against the record in it',
    code: 'the text of the QR code on a sheet: check that the records given (register, records, case file) are those of the sheet',
    mapAlone: 'sealed decisions are not read from tables; --map goes with --code',
    codeAlone: '--code and --record do not go together: name the file of the records after it',
    after: `
Exit status, the largest that applies:
  0  all are the same
  1  some are not, were reached by other rules, or cannot be checked for want of the record or the rules
  2  the command line is wrong
  3  something cannot be read or is not a seal
  4  the tool failed

Examples:
  tuopin verify decisions.ndjson
  tuopin verify decision.json --record family.json
  tuopin verify decisions.ndjson --rulebook rules-2027/ --format json
  tuopin verify --code 'TUOPIN:1:…' cases.json`,
  },
  test: {
    about: 'run case files: records with the verdict they must get; and show what the cases cover',
    paths:
      'case files, or folders of them (default: cases in the folder of --rulebook, else fixtures/cases and fixtures/refused, if there)',
    filter: 'only cases whose file or name contains this text',
    engine: 'what judges; both must agree to the byte',
    bail: 'stop after the first case that fails',
    watch: 'run again whenever a case, a record or a rule changes, until stopped by Ctrl+C',
    update: 'rewrite what the cases expect to what came of them, and list what to review',
    coverage: 'show which outcomes, bounds, options, values and refusals the cases cover',
    cover:
      'only these kinds, such as criterion,bound (default: all but branch; of rules of your own nor refusal); implies --coverage',
    min: 'exit with 1 where the cases cover less than this many per cent; implies --coverage',
    coverageHtml: 'write what the cases cover to this file, as a page; implies --coverage',
    mutate: 'put every slip into the rules, one at a time, and list those that no case notices',
    inherited: 'mutate too what the rulebook takes over by "extends"; implies --mutate',
    common: 'mutate too the facts that every rulebook has (rules/facts.json); implies --mutate',
    jobs: 'how many threads run mutants (default: one a core); implies --mutate',
    after: `
Exit status, the largest that applies:
  0  all cases passed
  1  some case failed, --min is not reached, or --mutate finds a slip that no case notices
  2  the command line is wrong, or no case was found
  3  some case file cannot be read, or the rulebook is refused
  4  the tool failed, or the engines disagree

Examples:
  tuopin test
  tuopin test my-cases/ --rulebook my-rules/ --format junit > report.xml
  tuopin test --filter income --bail --watch
  tuopin test my-cases/household.json --update
  tuopin test --coverage --min 100 --coverage-html coverage.html
  tuopin test my-cases/ --rulebook my-rules/ --mutate`,
    notAPercentage: 'It must be a number from 0 to 100, with at most two decimals.',
    watchAlone: '--watch goes with --format text and without --update; leave one of them out',
    watching: 'Waiting for changes; Ctrl+C ends.',
    notKinds: (known) => `Write kinds of ${known}, each once, with commas between them.`,
    noMatch: (text) => `--filter ${text}: no case has this in its file or name; nothing was tested`,
  },
  tables: {
    about: 'registers in tables: what their columns are taken for, what is wrong in them, their records',
    map: 'show what each column is taken for, which rows are no data, and what is to be answered first',
    mark: 'colour and comment the cells that are in doubt, in a copy of the workbook, nothing else of it changed',
    read: 'print the records that a table is read as, a line of JSON each (NDJSON), for other programs; why others are refused is told',
    noTable: (file) => `${file} is no table; files of records need no change`,
    file: 'the table (.xlsx, .xlsm, .xls, .csv, .tsv, .txt)',
    workbook: 'the workbook (.xlsx)',
    marked: 'the file that the marked copy goes to',
    out: 'write the mapping to a file, to be given by --map',
  },
  template: {
    about: 'write a register (.xlsx) to be filled in and judged',
    level: 'whose register: household, village or county',
    unknownLevel: (level, known, meant) =>
      `no register is made for "${level}"; use one of ${list(known)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
    out: 'the file it goes to (.xlsx)',
    all: 'a column for every field of the level, not only for what its exit is judged by (for measures, say)',
    after: `
Exit status: 0 written; 2 usage, or the file is there already; 3 what --rulebook names is faulty; 4 failed

Examples:
  tuopin template household -o register.xlsx
  tuopin template village -o villages.xlsx --rulebook my-province`,
  },
  page: {
    about: 'write the offline page (.html): one file that any browser opens, without installing anything or a network',
    out: 'the file it goes to (.html)',
    records:
      'put a register or records (.xlsx, .csv, .json, .ndjson) into the page, read when it is opened; it then holds personal data',
    notHtml: (file) => `${file}: the page is an .html file`,
    exists: (file) => `${file}: the file is there already and is not written over; name another, or move it away`,
    notRead: (file) =>
      `--records ${file}: the page reads .xlsx, .csv, .tsv, .txt, .json, .ndjson; save an old .xls as .xlsx first`,
    notBuilt:
      'the package comes without the page (dist/page.html); install it anew, or run npm run build in its sources',
    after: `
Exit status: 0 written; 2 usage, or the file is there already; 3 what --rulebook names is faulty; 4 failed

Examples:
  tuopin page -o check.html
  tuopin page -o check.html --records register.xlsx
  tuopin page -o check.html --rulebook my-province`,
  },
  merge: {
    about: 'merge case files of several teams (.json), field by field; where they differ both values are kept',
    files:
      'two or more case files of the offline page; records (.json, .ndjson) count as cases that nobody has changed',
    out: 'the merged case file (.json); without it only what would be merged is told',
    one: 'name two files or more to be merged',
    notJson: (file) => `--out ${file}: a case file is a .json file`,
    exists: (file) => `--out ${file}: the file is there already and is not written over; name another, or move it away`,
    after: `
Cases are matched by level, village (or county) and id, never by position. Where the teams began with the same register,
what only one has changed counts (what was cleared or refused is a change too), and what several changed otherwise is in
conflict. Where they did not, what only one has is taken over, and what they have otherwise is in conflict. No conflict is
decided: all values are kept as evidence; where none could be tried (something was cleared, the day of judgement differs)
the case is refused until it is settled. What stands twice under one id in a file is not merged.

Exit status, the largest that applies:
  0  merged without conflict
  1  merged, and something is in conflict
  2  the command line is wrong, or the file is there already
  3  some file is none to be merged (a register, cut short, of another rulebook); nothing was written
  4  the tool failed

Examples:
  tuopin merge team-a.json team-b.json -o merged.json
  tuopin merge team-a.json team-b.json team-c.json --format json`,
  },
  schema: 'print a JSON Schema',
  notJobs: 'It must be a whole number from 1 to 999.',
  oneOf: (choices) => `Use one of ${choices}.`,
  notADay:
    'It must be a day that exists, written YYYY-MM-DD, such as 2018-12-31; a year (2018) is meant to its last day.',
  notAReading: 'Write it as name=option, such as povertyLine=hunan.',
  moreRefused: (count) => `${count} more refused, not listed one by one`,
  wpsTable: (file) => `${file}: a table of WPS, which is not read; open it in WPS and save it as .xlsx`,
  foreignInput:
    'standard input is read as records of JSON, one a line, or as a workbook; name CSV and other tables of text as files: tuopin check register.csv',
  noFileName: 'name a file here; - is not read as standard input',
  emptyMaskKey: 'A key must not be empty; leave --mask-key out and use --mask for a key that is forgotten.',
  notASet: 'Write it as name=value, such as povertyLine/exit=3300 or record.income.wages=9000.',
  unusedSet: (name) =>
    `--set ${name}: no record was judged that has this field, so it was put nowhere; check the paths, --level and the name.`,
  givenTwice: (name) => `${name} is given twice; give it once.`,
  unknownReading: (name, found, known, meant) =>
    `--reading ${name}: "${found}" is not known; use one of ${known}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  unknownRule: (id, known, meant) =>
    `--rule ${id}: no such verdict rule; use one of ${list(known)}${meant === undefined ? '' : `; did you mean ${meant}?`} (measures are told by tuopin eligible)`,
  unknownSchema: (name, known, meant) =>
    `schema "${name}" is not known; use one of ${list(known)}.${meant === undefined ? '' : ` Did you mean ${meant}?`}`,
  unreadableRulebook: (folder) => `--rulebook ${folder}: no such folder, or it cannot be read`,
  system: {
    ENOSPC: 'the disk is full; make room and run the command again',
    EDQUOT: 'the space allowed is used up; make room and run the command again',
    EROFS: 'cannot be written to; name another place',
    EACCES: 'there is no right to it; check its permissions',
    EPERM: 'there is no right to it; check its permissions',
    EMFILE: 'too many files are open; close other programs and run the command again',
    ENOENT: 'is not there; check the name',
    EISDIR: 'is a folder; name a file',
    EEXIST: 'is there already; name another one',
    ENOTDIR: 'is no folder; check the name',
    EIO: 'cannot be read or written; check the disk',
  },
  progress: ({ done, all, perSecond, secondsLeft }) =>
    `${done} of ${all}, ${Math.round(perSecond)} a second, about ${minutesAnd(secondsLeft)} left`,
  failed: (message) => `tuopin failed: ${message}; please report this with the command you ran`,
  list,
  helpPage: (page) => page,
  headings: {},
  option: (option) =>
    optionText(option, {
      open: ' (',
      close: ')',
      between: '; ',
      choices: (choices) => `one of ${choices.join(', ')}`,
      preset: (preset) => `default ${preset}`,
    }),
  complaint: ({ message }) => message.replace(/^error: /, ''),
  togetherOf: (together, standard, procedure) => `${together} (standard ${standard}, procedure ${procedure})`,
  nothingJudged: 'no record was judged, which does not pass for all being met; check the paths and --level',
  file: {
    missing: (file) => `${file}: no such file; check the path`,
    unreadable: (file) => `${file}: cannot be read; check its permissions`,
    changed: (file) =>
      `${file}: was written to while it was read, so that nothing of it holds; save it and run the command again`,
    empty: (file) => `${file}: holds no record; check that it is the right file`,
    emptyFolder: (file) =>
      `${file}: the folder holds no table (.xlsx, .xlsm, .xls, .csv, .tsv) and no .json, .ndjson or .jsonl file`,
    special: (file) => `${file}: is neither a file nor a folder; pipe what it gives to the command and name -`,
  },
  unknownExtension: (file) =>
    `${file}: not a known extension; if it holds JSON, add --input json|ndjson; save a table as .xlsx or .csv`,
  disagreement: (place, difference) =>
    `${place}: the two engines disagree; do not use this verdict, and report it: ${difference}`,
};
