import {
  plural
} from "./chunk-FVEEFK25.mjs";

// src/words/en/cases.ts
var enCases = {
  about: "work on case files",
  suggest: "write the cases that are lacking: what no case covers, and slips in the rules that none notices",
  cases: "a case file or a folder of them, as often as needed (default: cases in the folder of --rulebook, else fixtures/cases and fixtures/refused, if there)",
  out: "the file to write; one that is there already is never written over (default: standard output)",
  inherited: 'for what the rulebook takes over by "extends" too',
  jobs: "how many threads run mutants (default: one a core)",
  after: `
What a suggested record must come to is left open. "tuopin test" refuses such a case until somebody has written under
"expect" what the policy gives for it, and has removed "unconfirmed".

Exit status, the largest that applies:
  0  suggestions were written, or nothing is lacking
  1  some case fails as the rules are
  2  the command line is wrong, or the file is there already
  3  some case file cannot be read, or the rulebook is refused
  4  the tool failed

Examples:
  tuopin cases suggest
  tuopin cases suggest --rulebook my-rules/ --cases my-cases/ --out my-cases/suggested.json`,
  exists: (file) => `--out ${file}: is there already and is not written over; name a new file`,
  failing: (name) => `The case "${name}" fails as the rules are; correct it or the rules before cases are suggested.`,
  without: (what) => `No record was found for this: ${what}`,
  summary: (count3, file) => count3 === 0 ? "Nothing to suggest." : `${plural(count3, "case")} suggested${file === void 0 ? "" : ` in ${file}`}; write under "expect" what each must come to, and remove "unconfirmed".`
};

// src/words/option-text.ts
function optionText({ description, argChoices, defaultValue }, marks) {
  const notes = [
    ...argChoices === void 0 ? [] : [marks.choices(argChoices)],
    ...defaultValue === void 0 ? [] : [marks.preset(String(defaultValue))]
  ];
  return notes.length === 0 ? description : `${description}${marks.open}${notes.join(marks.between)}${marks.close}`;
}

// src/words/en/command.ts
var list = (names) => names.join(", ");
var minutesAnd = (seconds) => seconds < 60 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
var enCommand = {
  about: "\u8131\u8D2B: judges households, villages and counties by China's poverty-exit policy (Hunan, 2016-2020)",
  version: "print the version",
  help: "print this help",
  examples: `
Examples:
  tuopin check fixtures/records --lang zh     all below a folder, in Chinese
  tuopin check - --format ndjson < in.ndjson  judge a stream, a line a record
  tuopin rules show household/income          a criterion: bounds, sources
  tuopin schema household                     the JSON Schema of households`,
  hint: "(tuopin --help lists the commands; tuopin <command> --help shows its options and examples)",
  options: {
    paths: "tables (.xlsx, .xls, .csv, .tsv, .txt), .json, .ndjson or .jsonl files, folders of them, or - for standard input, a record a line",
    id: "only records with this id; repeat for others",
    asOf: "date of judgement, in the exit year; takes the place of the records\u2019 own",
    rule: "the rule to judge by, such as household/identify (default: the exit of each level); other levels are skipped",
    reading: "how to read the text where it admits more than one way; repeat for others",
    set: "what if a parameter (povertyLine/exit=3300) or a field of the records (record.income.wages=9000; null takes it away; put on the levels that have it) were this; repeat for others",
    level: "the level of records that name none; records of other levels are skipped",
    format: "what to print",
    input: "how the input is laid out, where its name does not tell",
    map: "what the columns of tables hold, as tuopin tables map gives it",
    against: "a second list of the same records, joined by id: what the lists say otherwise is in conflict, and open",
    againstMap: "what the columns of the table of --against hold",
    mask: "show pseudonyms for names and ids, the same one for the same thing, other ones in every run",
    maskKey: "as --mask, with pseudonyms that are the same in every run under this key; a long text kept secret, as whoever has it can try out names",
    lang: "language of the words (default: from the locale)",
    rulebook: "another rulebook: its folder, or the id of one that is shipped",
    allReadings: "judge under every reading of the text, and say whether the verdict hangs on it"
  },
  explain: {
    about: "explain verdicts: why, how far off, and what to do next; as HTML, sheets to print, fill in and sign",
    after: `
Examples:
  tuopin explain family.json
  tuopin explain records/ --id H-003 --lang zh --all-readings
  tuopin explain records/ --format html > sheets.html
  tuopin explain family.json --set povertyLine/exit=3300`
  },
  check: {
    about: "judge records and print their verdicts",
    require: "exit with 1 unless every verdict is met",
    format: "output format, by default the list, or what the extension of --out says",
    out: "put the result into this file, in the format of its extension (.txt the list; .xlsx .csv .ndjson .json .html .md); it takes the place of what was there once it is whole",
    only: "show only records with this outcome, may be repeated; sums and exit status are of all",
    village: "only this village and its households, by the id of the village; may be repeated",
    sort: "by the distance to the line (lowest first), id or village; prints once all is read",
    quiet: "no remarks on standard error, such as what was skipped or how many findings there are; errors and ids given twice are told all the same",
    strict: "refuse a record with the level and id of one before (exit status 3); by default that is only told",
    xlsxToFile: "a workbook goes into a file: use --out, such as --out result.xlsx",
    unknownOut: (file, known) => `--out ${file}: the extension tells no format; use one of ${known}, or give --format as well`,
    outContradicts: (file, format, formats) => `--out ${file} contradicts --format ${format}: by its extension the file is ${formats}; change one of them`,
    outcomeFormat: (format) => `--outcome writes a line of JSON a record (ndjson) and goes with no --format ${format}`,
    outcomeValue: (outcome) => `--outcome takes no value: to show only one outcome, --only ${outcome} (without --outcome); to write what each record comes to, leave out ${outcome}`,
    outIsInput: (file) => `--out ${file}: would take the place of records that are read; choose another file or folder`,
    written: (file) => `the result is in ${file}`,
    duplicate: (who, first, second) => `${who}: the same id twice (${first} and ${second}); both are counted, check them`,
    duplicateRefused: (who, first, second) => `${who}: the same id twice (${first} and ${second}); the second is refused`,
    moreDuplicates: (count3) => `${count3} more with the id of another are not listed`,
    notAsked: (count3) => `${count3} not asked for by --id or --village, skipped`,
    notShown: (count3) => `${count3} judged and not shown, by --only`,
    withProcedure: "judge the procedure of exit too: met only where the criteria and the procedure are",
    outcome: "write what each record comes to and nothing else, a line of JSON each",
    jobs: "how many threads judge records (1 by default), to the same bytes; of files of lines and formats list, table, csv and ndjson, all else stays on one",
    crossCheck: "judge by json-rules-engine too, and exit with 4 where the two disagree",
    rules: {
      refused: "A record was refused and not judged.",
      notMet: "A verdict is notMet.",
      undetermined: "A verdict is undetermined: something is missing.",
      readings: "Whether a verdict hangs on how the text is read."
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
  tuopin check records/ --mask --format csv > for-others.csv`
  },
  eligible: {
    about: "say what each household may receive, and each of its members: eligible, not eligible or undetermined, and why",
    traces: "with ndjson: the comparisons behind each measure too, as json gives them",
    after: `
Exit status, the largest that applies:
  0  all were judged
  2  the command line is wrong
  3  some record or file was refused
  4  the tool failed, or --cross-check found a disagreement

Examples:
  tuopin eligible family.json
  tuopin eligible records/ --as-of 2019-12-31 --lang zh
  tuopin eligible records/ --format csv > measures.csv
  tuopin rules show measure/studyGrant`
  },
  inspect: {
    about: "list by village what in the records cannot be true, or hardly can; it changes no verdict",
    off: "a finding not to look for, by its code; repeat for others",
    personIds: "every id of a member is a person\u2019s, not only an identity number: one in two households is found",
    answers: "findings answered before, not to be listed: a JSON file, or the list with its answers (.xlsx, .csv); repeat",
    format: "how the list is written, by default text; with --out by its extension",
    out: "write the list into this file, by its extension (.txt .json .ndjson .csv .xlsx); it is replaced once all is written",
    after: `
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
    unknownCode: (code, known, meant) => `--off ${code}: no such finding; use one of ${list(known)}${meant === void 0 ? "" : `; did you mean ${meant}?`}`,
    found: (count3) => `${plural(count3, "finding")} of what cannot be true in the records, or hardly can; tuopin inspect lists them`
  },
  rollup: {
    about: "roll households up to villages, counties, prefectures and the province: incidence as an interval where data are missing, and who can exit on it",
    asOf: "the date of judgement, in the exit year, of all records; needed but with --merge",
    noDay: "a roll-up needs the date of judgement: --as-of 2018-12-31",
    renamed: "villages and counties that were merged or renamed: a JSON table of old and new ids",
    personIds: "every member id is a person\u2019s; by default only valid resident numbers are",
    noDuplicates: "do not look for households and persons that come twice (less memory; they count twice)",
    partial: "print the state of this part only, for --merge; it holds ids of households: keep it as you keep the records",
    part: "what this part is called: one of a name is merged once; by default by what it holds",
    merge: "the paths are states that --partial printed: merge them, and roll up; with --partial, print the state of all",
    format: "how it is printed, by default as a list; with --out as the extension says",
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
  tuopin rollup --merge 1.json 2.json --out report.xlsx`
  },
  rules: {
    about: "print what the rules say: criteria, figures, readings, clauses",
    list: "list all criteria, parameters and readings; as md, html or json all that they say",
    show: "show one criterion, verdict rule, parameter or reading with all that bears on it",
    params: "show every parameter by year, with its sources",
    readings: "show every reading with its options, the default first",
    coverage: "show every clause of the policy document and what judges by it, or why nothing does",
    lifecycle: "show how a household is registered, exits and returns: each step, who takes it and what shows it",
    id: "such as household/income, household/exit, povertyLine/exit or incomeBound",
    cases: "folder of case files, to name the cases that test a criterion (default: cases in the folder of --rulebook, else fixtures/cases, if there)",
    after: `
Examples:
  tuopin rules list
  tuopin rules list --format html > rules.html
  tuopin rules show household/income --lang zh
  tuopin rules show povertyLine/exit
  tuopin rules coverage --format md`,
    unknown: (id, meant) => `"${id}" is no criterion, verdict rule, parameter or reading; "tuopin rules list" names them all.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`,
    noClauses: (folder) => `--rulebook ${folder}: has no clauses.json, so nothing is known of its clauses; "tuopin schema clauses" says how to write one`,
    noLifecycle: (folder) => `--rulebook ${folder}: has no lifecycle.json, so nothing is known of the steps between states`,
    badCases: {
      folder: (folder) => `--cases ${folder}: no such folder, or it cannot be read; check the path`,
      file: (file) => `${file}: is not a case file; move it elsewhere, or correct it by "tuopin schema case"`
    }
  },
  compare: {
    about: "judge two sets of records and say, case by case, where they differ",
    a: "the first file or folder, or - for standard input: what was claimed, last year",
    b: "the second: what was observed, this year; matched by level and id",
    rulebookB: "another rulebook for the second",
    require: "exit with 1 unless every case is the same on both sides",
    oneStream: "only one of the two can come from standard input; name a file for the other.",
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
  tuopin compare records/ records/ --rulebook-b rules-2027/ --format ndjson`
  },
  seal: {
    about: "judge records and seal each decision with its record, rules and hashes",
    withoutRecord: "leave the record out, with the names and birth dates in it; its hash stays",
    noWhatIf: "seal takes no --set: what came of a what-if is no decision. Leave --set out.",
    after: `
A hash shows that something was changed, not who sealed it, and a decision taken out of the file as a whole is not
missed: keep the sealed file, or its hash and the number of decisions, where it cannot be replaced.
What is sealed with --mask holds pseudonyms and cannot be verified against the real records.

Exit status: 0 all were sealed, 2 the command line is wrong, 3 some record or file was refused, 4 the tool failed

Examples:
  tuopin seal records/ > decisions.ndjson
  tuopin seal family.json --format json --without-record > decision.json
  tuopin verify decisions.ndjson`
  },
  verify: {
    about: "check that sealed decisions are unchanged, and that the rules still give them",
    files: ".json, .ndjson or .jsonl files of sealed decisions, folders of them, or - for standard input",
    record: "the records as they are now, matched by level and id; without one, a seal is held against the record in it",
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
  tuopin verify decisions.ndjson --rulebook rules-2027/ --format json`
  },
  test: {
    about: "run case files: records with the verdict they must get; and show what the cases cover",
    paths: "case files, or folders of them (default: cases in the folder of --rulebook, else fixtures/cases and fixtures/refused, if there)",
    filter: "only cases whose file or name contains this text",
    engine: "what judges; both must agree to the byte",
    bail: "stop after the first case that fails",
    watch: "run again whenever a case, a record or a rule changes, until stopped by Ctrl+C",
    update: "rewrite what the cases expect to what came of them, and list what to review",
    coverage: "show which outcomes, bounds, options, values and refusals the cases cover",
    cover: "only these kinds, such as criterion,bound (default: all but branch; of rules of your own nor refusal); implies --coverage",
    min: "exit with 1 where the cases cover less than this many per cent; implies --coverage",
    coverageHtml: "write what the cases cover to this file, as a page; implies --coverage",
    mutate: "put every slip into the rules, one at a time, and list those that no case notices",
    inherited: 'mutate too what the rulebook takes over by "extends"; implies --mutate',
    common: "mutate too the facts that every rulebook has (rules/facts.json); implies --mutate",
    jobs: "how many threads run mutants (default: one a core); implies --mutate",
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
    notAPercentage: "It must be a number from 0 to 100, with at most two decimals.",
    watchAlone: "--watch goes with --format text and without --update; leave one of them out",
    watching: "Waiting for changes; Ctrl+C ends.",
    notKinds: (known) => `Write kinds of ${known}, each once, with commas between them.`,
    noMatch: (text) => `--filter ${text}: no case has this in its file or name; nothing was tested`
  },
  tables: {
    about: "registers in tables: what their columns are taken for",
    map: "show what each column is taken for, which rows are no data, and what is to be answered first",
    mark: "colour and comment the cells that are in doubt, in a copy of the workbook, nothing else of it changed",
    file: "the table (.xlsx, .xls, .csv, .tsv, .txt)",
    workbook: "the workbook (.xlsx)",
    marked: "the file that the marked copy goes to",
    out: "write the mapping to a file, to be given by --map"
  },
  template: {
    about: "write a register (.xlsx) to be filled in and judged",
    level: "whose register: household, village or county",
    unknownLevel: (level, known, meant) => `no register is made for "${level}"; use one of ${list(known)}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`,
    out: "the file it goes to (.xlsx)",
    all: "a column for every field of the level, not only for what its exit is judged by (for measures, say)",
    after: `
Exit status: 0 written; 2 usage, or the file is there already; 3 what --rulebook names is faulty; 4 failed

Examples:
  tuopin template household -o register.xlsx
  tuopin template village -o villages.xlsx --rulebook my-province`
  },
  schema: "print a JSON Schema",
  notJobs: "It must be a whole number from 1 to 999.",
  oneOf: (choices) => `Use one of ${choices}.`,
  notADay: "It must be a day that exists, written YYYY-MM-DD, such as 2018-12-31.",
  notAReading: "Write it as name=option, such as povertyLine=hunan.",
  emptyMaskKey: "A key must not be empty; leave --mask-key out and use --mask for a key that is forgotten.",
  notASet: "Write it as name=value, such as povertyLine/exit=3300 or record.income.wages=9000.",
  unusedSet: (name) => `--set ${name}: no record was judged that has this field, so it was put nowhere; check the paths, --level and the name.`,
  givenTwice: (name) => `${name} is given twice; give it once.`,
  unknownReading: (name, found, known, meant) => `--reading ${name}: "${found}" is not known; use one of ${known}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`,
  unknownRule: (id, known, meant) => `--rule ${id}: no such verdict rule; use one of ${list(known)}${meant === void 0 ? "" : `; did you mean ${meant}?`} (measures are told by tuopin eligible)`,
  unknownSchema: (name, known, meant) => `schema "${name}" is not known; use one of ${list(known)}.${meant === void 0 ? "" : ` Did you mean ${meant}?`}`,
  unreadableRulebook: (folder) => `--rulebook ${folder}: no such folder, or it cannot be read`,
  system: {
    ENOSPC: "the disk is full; make room and run the command again",
    EDQUOT: "the space allowed is used up; make room and run the command again",
    EROFS: "cannot be written to; name another place",
    EACCES: "there is no right to it; check its permissions",
    EPERM: "there is no right to it; check its permissions",
    EMFILE: "too many files are open; close other programs and run the command again",
    ENOENT: "is not there; check the name",
    EISDIR: "is a folder; name a file",
    EEXIST: "is there already; name another one",
    ENOTDIR: "is no folder; check the name",
    EIO: "cannot be read or written; check the disk"
  },
  progress: ({ done, all, perSecond, secondsLeft }) => `${done} of ${all}, ${Math.round(perSecond)} a second, about ${minutesAnd(secondsLeft)} left`,
  failed: (message) => `tuopin failed: ${message}; please report this with the command you ran`,
  list,
  helpPage: (page) => page,
  headings: {},
  option: (option) => optionText(option, {
    open: " (",
    close: ")",
    between: "; ",
    choices: (choices) => `one of ${choices.join(", ")}`,
    preset: (preset) => `default ${preset}`
  }),
  complaint: ({ message }) => message.replace(/^error: /, "")
};

// src/words/en/compare.ts
var enCompare = {
  turned: (a, b) => `${a} \u2192 ${b}`,
  criterion: (label, change) => `criterion  ${label}: ${change}`,
  input: (label, change) => `input      ${label}: ${change}`,
  sources: (label, change) => `sources    ${label}: ${change}`,
  agreeing: "agree",
  disagreeing: "disagree",
  disagreeOtherwise: "disagree on both sides, on other values",
  bound: (label, change) => `needed     ${label}: ${change}`,
  reading: (label, change) => `reading    ${label}: ${change}`,
  other: (label, change) => `other      ${label}: ${change} (no effect on the verdict)`,
  unlike: "differs",
  persons: (count3) => plural(count3, "person"),
  members: (change, gone, come) => {
    const who = [...gone === void 0 ? [] : [`gone: ${gone}`], ...come === void 0 ? [] : [`new: ${come}`]];
    return `input      household members: ${change} (${who.join("; ")})`;
  },
  numberedA: (member) => ` (${member} in the first)`,
  required: "required",
  advisory: "advisory",
  none: "absent",
  sameOutcome: (outcome) => `${outcome} on both sides, but figures differ`,
  sameVerdict: (outcome) => `the same verdict (${outcome}), but other data differ`,
  only: { a: "only in the first", b: "only in the second" },
  summary: ({ same, sameWithRemark, differ, onlyA, onlyB, refused }) => `Total: ${same} the same${sameWithRemark === 0 ? "" : ` (${sameWithRemark} with differences that have no effect on the verdict)`}, ${differ} different, ${onlyA} only in the first, ${onlyB} only in the second, ${refused} refused`,
  twice: (who, place) => `${place}: ${who} stands twice on one side; the last is taken, check the ids`,
  nothingCompared: 'no record of one side has its like on the other, which is not "the same"; check the paths and ids',
  unread: {
    a: "the first has no record that can be used, so nothing was compared",
    b: "the second has no record that can be used, so nothing was compared"
  },
  rulebook: {
    a: (rulebook) => `rules of the first: ${rulebook}`,
    b: (rulebook) => `rules of the second: ${rulebook}`,
    both: (rulebook) => `the same rules on both sides: ${rulebook}`
  },
  digest: (digits) => ` (SHA-256 begins with ${digits})`
};

// src/words/en/diff-command.ts
var enDiffCommand = {
  about: "say what changed from one rulebook to another, whose verdict changes, and whether one is at least as strict",
  old: "the old rulebook: a folder, the id of one that is shipped (national-2016), or REVISION:folder of git",
  new: "the new one, named in the same way",
  options: {
    rulebook: "the new rulebook, in the place of NEW",
    rulebookPath: "the folder of the rulebook in git; OLD and NEW then may be revisions alone",
    cases: "case files, or folders of them, whose records both judge; repeat for others",
    records: "files of records, folders of them, or - for standard input, which both judge; repeat for others",
    reading: "how to read the text where it admits more than one way, in each rulebook that knows the reading",
    approve: 'a file of changes that were looked at and found right ("tuopin schema approval" says how one is written)',
    stricterThan: "search for records that NEW lets exit and OLD does not; OLD may stand here: diff NEW --stricter-than OLD",
    allReadings: "with --stricter-than: under every combination of readings, not the defaults alone (takes longer)",
    seed: "with --stricter-than: another number gives other random records"
  },
  after: `
"diff A --stricter-than B" asks whether A is at least as strict as B: whoever exits by A must exit by B too. It goes
through every combination of values that the criteria of B can tell apart, and judges records made at random as well.
What it finds stands once for each kind, with the smallest record. Where it says that every combination was tried, there
is nothing else; all the rest is a search, not a proof.
Records that a rulebook refuses, as those of a year in which it does not hold, count as a change where the other judges
them.

Exit status, the largest that applies:
  0  everything was compared, and every change of a verdict, or gap between layers, is approved
  1  some is not approved, nothing was judged, or the rulebooks have no day in common
  2  the command line is wrong
  3  a rulebook, record, case file or approval file cannot be read, or a record is refused by both
  4  the tool failed

Examples:
  tuopin diff rules/hunan-2016-2020 rules/national-2016 --lang zh
  tuopin diff my-rules-2019/ my-rules-2020/ --records records/ --approve approved.json
  tuopin diff main HEAD --rulebook-path rules/hunan-2016-2020 --cases fixtures/cases
  tuopin diff v0.1.0:rules/hunan-2016-2020 rules/hunan-2016-2020 --format html > changes.html
  tuopin diff rules/hunan-2016-2020 --stricter-than national-2016 --approve rules/hunan-2016-2020/approved-differences.json`,
  twoNew: "The new rulebook is named twice: leave out NEW or --rulebook.",
  noNew: "diff needs two rulebooks: diff OLD NEW, or diff NEW --stricter-than OLD.",
  twoOld: "With OLD and NEW both named, --stricter-than takes no rulebook of its own: leave one of the three out.",
  apart: "--stricter-than makes its own records; leave --cases and --records out, or ask in two runs.",
  onlyLayers: (option) => `${option} says how layers are searched; it needs --stricter-than.`,
  notASeed: "It must be a whole number from 0 to 2147483647.",
  unknownReading: (name) => `--reading ${name}: neither rulebook has this reading with this option`,
  unreadableApproval: (file) => `--approve ${file}: cannot be read; check the path`,
  noCases: "--cases: no case was found; name a case file or a folder of them",
  refused: (count3) => `${plural(count3, "record is", "records are")} refused by both rulebooks; "tuopin check" says why`,
  nothingJudged: "no record was judged by either rulebook, so nothing is known of the verdicts",
  unapproved: (count3) => `${plural(count3, "change is", "changes are")} not approved; look at each, then correct the rules or add it to the file of --approve with its reason`,
  unused: (count3) => `${plural(count3, "entry", "entries")} of the approval file ${count3 === 1 ? "approves" : "approve"} nothing any more; take ${count3 === 1 ? "it" : "them"} out`,
  noGit: "git was not found; install it, or name folders",
  badRevision: (revision) => `"${revision}" is neither a folder, nor a rulebook that is shipped, nor a revision of the git repository here`,
  noFolder: (revision, folder) => `${revision}: has no folder "${folder}"; it is named from the top of the repository, or with ./ from here`
};

// src/words/en/eligible.ts
var count = ({ measures, members }) => `${measures}${members === 0 ? "" : ` (for ${plural(members, "person")})`}`;
var head = ({ met, notMet, undetermined }) => `${count(met)} eligible, ${count(undetermined)} open, ${count(notMet)} not eligible`;
var enEligible = {
  title: "What each may receive",
  head,
  none: "no measure is for this level",
  column: { measure: "measure", whom: "for whom", gives: "what it gives", why: "why" },
  whole: { household: "household", village: "village", township: "township", county: "county" },
  everybody: "all members",
  whoIsWho: (members) => `members: ${members.join(", ")}`,
  members: (numbers) => {
    const list4 = numbers.map(String);
    const last = list4.pop() ?? "";
    return list4.length === 0 ? `member ${last}` : `members ${list4.join(", ")} and ${last}`;
  },
  noFigure: "no figure for this date",
  separator: "; ",
  missing: (labels) => `missing: ${labels.join(", ")}`,
  unset: (label) => `no document says ${label}`,
  unsetWhy: (label, reason) => `${label}: ${reason}; what hangs on it stays open`,
  total: (measure, amount, members, open) => `total  ${measure}: ${amount}: ${members}${open === void 0 ? "" : ` (${open} open, not counted)`}`,
  openMeasure: (measure, whom, why) => `${measure} (${whom}): ${why}`,
  summary: (counts) => `${plural(counts.records, "record")}: ${head(counts)}; ${counts.refused} refused`
};

// src/words/en/init.ts
var enInit = {
  about: "make a rulebook of your own: a small one with its cases, to be changed",
  folder: "the folder to make; one with something in it is never written over",
  rulebook: "copy this rulebook instead of the small one: its folder, or the id of one that is shipped",
  extends: "build on this rulebook instead of copying one: the id of one that is shipped, or a folder in or beside the new one",
  withCases: "with --extends, copy the cases of what it builds on",
  after: `
Exit status: 0 the rulebook was made, 2 the command line is wrong or the folder is there already, 3 the rulebook to be
copied is refused, 4 the tool failed

Examples:
  tuopin init my-province
  tuopin init my-province --rulebook national-2016
  tuopin init --extends hunan-2016-2020 --with-cases my-province`,
  exists: (folder) => `${folder}: is there already and is not written over; name a new folder`,
  made: (folder, id, version) => `${folder} is a copy of ${id} ${version}:`,
  extending: (folder, id, version) => `${folder} builds on ${id} ${version}: what it does not state itself it takes over.`,
  buildsOnBeside: (rulebook, beside) => `${rulebook}: builds on ${beside}, which lies beside it; copy both folders, or build on it with --extends`,
  outOfReach: (base) => `${base}: lies neither in nor beside the new folder; copy it there first`,
  noCases: (base) => `${base}: has no folder of cases that can be read; leave out --with-cases`,
  casesOfWhat: "--with-cases copies the cases of what is named by --extends; name it",
  name: "My province's rules",
  first: "first version",
  nothingKnown: {
    household: "A household of which nothing is known yet",
    village: "A village of which nothing is known yet",
    township: "A township of which nothing is known yet",
    county: "A county of which nothing is known yet"
  },
  next: (folder) => `Next: give it an id, a version and a name of its own in rulebook.json, and check it with "tuopin lint ${folder}".`,
  files: {
    "rulebook.json": "its name, the days it holds for, its documents, its readings",
    "parameters.json": "figures, each with the day from which it holds and the place it stands in",
    "clauses.json": "the clauses of the document, and which rule judges by each",
    "changes.json": "what each version changed, and from which day",
    "words.zh.json": "what is told in words of its own, in Chinese",
    "words.en.json": "what is told in words of its own, in English",
    "lint.json": "what lint finds and is kept on purpose, with the reason",
    "mutants.json": "slips that no case can notice, with the reason",
    "approved-differences.json": "differences to another rulebook that are approved, with the reason"
  },
  rules: "criteria, and the verdict they add up to",
  cases: "cases: records with the verdict they must get"
};

// src/words/en/inspect.ts
var enInspect = {
  noVillage: "no village given",
  severity: { error: "error", warning: "warning", note: "note" },
  summary: ({ findings, error, warning, note, inspected, refused, skipped, answered }) => {
    return `${plural(inspected + refused + skipped, "record")} read: ${inspected} inspected, ${refused} refused, ${skipped} of another level skipped; ${plural(findings, "finding")}: ${plural(error, "error")}, ${plural(warning, "warning")}, ${plural(note, "note")}${answered === 0 ? "" : `; ${answered} more answered before and not listed`}`;
  },
  list: "findings",
  column: {
    village: "village",
    level: "level",
    id: "id",
    severity: "severity",
    finding: "finding",
    proposal: "perhaps",
    answer: "answer",
    code: "code",
    path: "field",
    others: "concerned",
    file: "file",
    line: "line",
    item: "item",
    key: "key"
  },
  reply: { real: "real", error: "error" },
  ask: "check: ",
  noAnswers: (file) => `--answers ${file}: it holds no answers; give a JSON file (tuopin schema answers), or the list of findings with its columns "key" and "answer"`,
  notAReply: (file, cell, text) => `--answers ${file}: ${cell} is "${text}"; answer "real" or "error", or leave it blank`
};

// src/words/en/lint-command.ts
var enLintCommand = {
  about: "look a rulebook through: what keeps it from loading, and conditions, figures and citations that cannot be meant",
  rulebook: "folder of the rulebook, or the id of one that is shipped (default: the built-in one)",
  byOption: "the same, as an option",
  namedTwice: "name the rulebook once: after the command, or by --rulebook",
  cases: "folder of the case files that test it (default: a folder cases in that of the rulebook or beside it, else fixtures/cases, if there)",
  strict: "exit with 1 for warnings too",
  after: `
A finding that is meant to stay goes into lint.json beside the rules:
  { "ignore": [ { "code": "valueGap", "at": "povertyLine/exit", "reason": { "zh": "\u2026", "en": "\u2026" } } ] }

Exit status, the largest that applies:
  0  nothing that has to be mended
  1  some error was found, or with --strict some warning
  2  the command line is wrong
  3  the rulebook or a case file cannot be read, or the rulebook would be refused
  4  the tool failed

Examples:
  tuopin lint
  tuopin lint my-rules/ --strict
  tuopin lint my-rules/ --cases my-cases/ --format sarif > lint.sarif`,
  unreadable: (folder) => `${folder}: no such folder, or something in it cannot be read; check the path and its permissions`,
  notAFolder: (path) => `${path}: is a file; name the folder of the rulebook`,
  badCases: (place, message) => `${place}: ${message}`
};

// src/words/en/list.ts
var list2 = (labels) => labels.join(", ");
var enList = {
  persons: (count3) => `${count3} pers.`,
  figure: (figure, gap) => `${figure}${gap === "" ? "" : ` (${gap})`}`,
  short: (gap) => `${gap} short`,
  over: (gap) => `${gap} above the bound`,
  onBound: "exactly on the bound, which does not suffice",
  named: (label, why) => `${label} ${why}`,
  notGiven: (labels) => `${list2(labels)} not given`,
  notAnswered: (questions) => `not answered: ${list2(questions)}`,
  inDoubt: (labels, doubt, values) => `${list2(labels)}: ${doubt}${values === "" ? "" : `: ${values}`}`,
  tooWide: (labels) => `range too wide: ${list2(labels)}`,
  zeroBase: (labels) => `base of 0: ${list2(labels)}`,
  noFigure: (labels) => `the rules have no value for this date: ${list2(labels)}`,
  title: "Check list",
  columns: ["", "village", "id", "head or name", "persons", "income per person (distance)", "outcome", "why"],
  row: {
    village: "village",
    id: "id",
    name: "head or name",
    persons: "persons",
    figure: "income per person",
    above: "distance to the line",
    outcome: "outcome",
    notMet: "not met and why",
    open: "open and why",
    notes: "notes",
    level: "level",
    county: "county",
    asOf: "as of",
    file: "file",
    line: "line",
    item: "item",
    cell: "cell"
  },
  criterion: (label, why) => why === "" ? label : `${label}: ${why}`,
  legend: ({ met, notMet, undetermined }) => `\u2713 ${met}  \u2717 ${notMet}  ? ${undetermined}  ! refused  in brackets: distance to the line`,
  total: ({ read, met, notMet, undetermined, refused, skipped }, names) => `${read} read: ${met} ${names.met}, ${notMet} ${names.notMet}, ${undetermined} ${names.undetermined}, ${refused} refused, ${skipped} skipped`,
  notShown: (count3) => `${count3} judged and not shown, by --only`,
  byCriterion: "Criteria not met or open",
  byVillage: "By village",
  noVillage: "no village given",
  furtherVillages: "further villages",
  byKind: "Refused for (records)",
  refused: "refused",
  stands: (place) => `stands in ${place}`,
  noLevel: "(unclear)",
  duplicates: (count3) => `${count3} with the id of another`,
  readingsDiffer: (count3) => `${count3} of which the outcome hangs on a reading`,
  count: (name, count3) => `${count3} ${name}`,
  betweenReasons: "; ",
  kinds: list2,
  kind: {
    badJson: "not valid JSON",
    badEncoding: "wrong encoding",
    duplicateKey: "field given twice",
    tooLarge: "too large",
    tooDeep: "nested too deeply",
    notARecord: "not a record",
    unknownLevel: "unknown level",
    missingField: "required field missing",
    unknownKey: "unknown field",
    wrongType: "wrong type",
    notInList: "not an allowed value",
    notADate: "not a date",
    dateAfterAsOf: "later than the date of judgement",
    outsidePeriod: "outside the period of the rules",
    tooManyDigits: "too many digits",
    outOfRange: "out of range",
    emptyList: "empty list",
    inconsistent: "contradictory",
    duplicateMember: "member id twice",
    duplicateRecord: "record id twice",
    unknownReading: "unknown reading",
    unknownParameter: "unknown parameter",
    unknownRule: "unknown rule",
    unknownSubject: "unknown member",
    unknownOption: "unknown option",
    errorCell: "error in a cell",
    noResult: "formula without a result",
    unclosedQuote: "quotation mark left open",
    digitsLost: "digits lost",
    unanswered: "question open",
    unitConflict: "units disagree",
    mergedNumber: "merged over households",
    mergedMember: "merged over members",
    listsApart: "two lists come out opposite",
    strangers: "members unknown",
    differs: "rows disagree",
    noHousehold: "no household",
    membersUnsure: "members not sure",
    rowWidth: "row of other width"
  }
};

// src/words/en/verify.ts
var enVerify = {
  same: "the same as when it was sealed",
  differs: "not the same as when it was sealed:",
  unchecked: "cannot be checked:",
  otherRules: {
    newer: (sealed, now) => `the same verdict, by newer rules (${sealed} \u2192 ${now})`,
    edited: (sealed) => `the same verdict, but the rules ${sealed} were edited without another version`,
    other: (sealed, now) => `the same verdict, but by other rules (${sealed} \u2192 ${now})`
  },
  basis: (rule, readings) => `by ${[rule, ...readings].join("; ")}`,
  asTheFileSays: (outcome) => `as the file says: ${outcome}`,
  onlyTheSeal: "no record as it is now was given; only what is in the seal was checked",
  twice: (place) => `${place}: a record of this level and id stands twice; the last is taken, check the ids`,
  unreadRecords: "--record holds no record that can be used, so nothing was verified",
  notASeal: (place, part) => `${place}: not a sealed decision${part === "" ? "" : ` (${part} missing or not of the right form)`}; check whether this is the right file`,
  sealPart: {
    seal: "version of the seal",
    package: "version of tuopin",
    rulebook: "rulebook",
    asOf: "date of judgement",
    readings: "readings",
    record: "record",
    verdict: "verdict",
    sha256: "hash of the whole"
  },
  altered: {
    record: "the record was changed after it was sealed (its hash does not fit)",
    verdict: "the verdict was changed after it was sealed (its hash does not fit)",
    seal: "the file was changed after it was sealed (the hash of the whole does not fit)"
  },
  notAsSealed: {
    omitted: "what is listed as left out is not what sealing leaves out",
    record: "the record is not as sealing writes it (something is there too much or missing)"
  },
  packageDiffers: (sealed, now) => `sealed by version ${sealed} of tuopin, this is ${now} (which by itself changes nothing)`,
  rulebookMissing: (sealed) => `the rulebook it was sealed by, ${sealed}, is not at hand; name its folder with --rulebook`,
  rulebookDiffers: (sealed, now) => `other rules: sealed by ${sealed}, now ${now}`,
  rulebookEdited: (sealed) => `the rules ${sealed} were edited without another version`,
  recordMissing: "there is no record to judge it by; name a file that holds it with --record",
  recordDiffers: (labels) => labels.length === 0 ? "the record is another than the one sealed (which the seal does not hold, so it cannot say where)" : `the record is another than the one sealed: ${labels.join(", ")}`,
  recordRefused: (issues) => `the record cannot be judged now: ${issues.join("; ")}`,
  turned: (label, sealed, now) => `${label}: sealed as ${sealed}, now ${now}`,
  turnedInFile: (label, sealed, now) => `${label}: ${sealed} in the file, now ${now}`,
  outcome: "verdict",
  reading: (label) => `reading "${label}"`,
  none: "absent",
  ofCheck: (criterion, part, fact) => `${criterion}, ${{ actual: "what was found", expected: "what is needed", margin: "margin" }[part]}${fact === "" ? "" : ` (${fact})`}`,
  notGiven: "nothing",
  elsewhere: (part, criterion) => `${part}${criterion === void 0 ? "" : ` of "${criterion}"`} is not the same`,
  verdictPart: {
    level: "the level",
    id: "the id",
    village: "the village id",
    county: "the county id",
    asOf: "the date of judgement",
    decidedOn: "the date of the decision",
    rulebook: "the rulebook named",
    rule: "the verdict rule",
    criteria: "the order of the criteria",
    missing: "what is missing",
    readings: "the choice of readings",
    overrides: "the what-if",
    required: "whether it counts",
    checks: "what is checked",
    citations: "what it rests on"
  },
  otherPart: "something else",
  since: (version, label) => `since version ${version} of the rulebook: ${label}`,
  summary: ({ same, otherRules, differs, unchecked, notASeal }) => `Total: ${same} the same, ${differs} not, ${otherRules} the same verdict by other rules, ${unchecked} cannot be checked, ${notASeal} not a seal`
};

// src/words/zh/cases.ts
var zhCases = {
  about: "\u7F16\u5236\u7528\u4F8B",
  suggest: "\u8865\u5145\u6240\u7F3A\u7528\u4F8B\uFF1A\u5C1A\u65E0\u7528\u4F8B\u7684\u60C5\u5F62\uFF0C\u4EE5\u53CA\u89C4\u5219\u6539\u9519\u800C\u6CA1\u6709\u7528\u4F8B\u80FD\u591F\u53D1\u73B0\u4E4B\u5904",
  cases: "\u7528\u4F8B\u6587\u4EF6\u6216\u5176\u6240\u5728\u6587\u4EF6\u5939\uFF0C\u53EF\u591A\u6B21\u4F7F\u7528\uFF08\u9ED8\u8BA4\u4E3A --rulebook \u6587\u4EF6\u5939\u5185\u7684 cases\uFF0C\u6CA1\u6709\u5219\u7528 fixtures/cases \u548C fixtures/refused\uFF09",
  out: "\u5199\u5165\u7684\u6587\u4EF6\uFF1B\u5DF2\u6709\u7684\u6587\u4EF6\u4E0D\u4F1A\u88AB\u8986\u76D6\uFF08\u9ED8\u8BA4\u8F93\u51FA\u5230\u5C4F\u5E55\uFF09",
  inherited: "\u8FDE\u540C extends \u6CBF\u7528\u7684\u89C4\u5219\u4E00\u5E76\u8865\u5145",
  jobs: "\u5E76\u884C\u6821\u9A8C\u7684\u7EBF\u7A0B\u6570\uFF08\u9ED8\u8BA4\u4E0E\u5904\u7406\u5668\u6838\u6570\u76F8\u540C\uFF09",
  after: `
\u8865\u5145\u7684\u7528\u4F8B\u4E0D\u542B\u7ED3\u8BBA\u3002\u987B\u7531\u4EBA\u4F9D\u636E\u653F\u7B56\u5728 expect \u4E2D\u586B\u5199\u5E94\u5F97\u7684\u7ED3\u8BBA\u5E76\u5220\u53BB unconfirmed\uFF0C\u5426\u5219 tuopin test \u4E0D\u4E88\u8FD0\u884C\u5E76\u62A5\u544A\u201C\u5C1A\u672A\u786E\u8BA4\u201D\u3002

\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5DF2\u5199\u51FA\u8865\u5145\u7528\u4F8B\uFF0C\u6216\u6CA1\u6709\u7F3A\u5C11\u7684\u7528\u4F8B
  1  \u73B0\u884C\u89C4\u5219\u4E0B\u6709\u7528\u4F8B\u672A\u901A\u8FC7
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF\uFF0C\u6216\u6587\u4EF6\u5DF2\u5B58\u5728
  3  \u6709\u7528\u4F8B\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u6216\u89C4\u5219\u6709\u8BEF
  4  \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin cases suggest
  tuopin cases suggest --rulebook \u89C4\u5219/ --cases \u7528\u4F8B/ --out \u7528\u4F8B/\u8865\u5145.json`,
  exists: (file) => `--out ${file}\uFF1A\u6587\u4EF6\u5DF2\u5B58\u5728\uFF0C\u4E0D\u4E88\u8986\u76D6\uFF1B\u8BF7\u53E6\u53D6\u6587\u4EF6\u540D`,
  failing: (name) => `\u73B0\u884C\u89C4\u5219\u4E0B\u7528\u4F8B\u201C${name}\u201D\u672A\u901A\u8FC7\uFF1B\u8BF7\u5148\u66F4\u6B63\u8BE5\u7528\u4F8B\u6216\u89C4\u5219\uFF0C\u518D\u8865\u5145\u7528\u4F8B\u3002`,
  /** Something that is lacking and for which no record was found. */
  without: (what) => `\u672A\u627E\u5230\u76F8\u5E94\u8BB0\u5F55\uFF1A${what}`,
  summary: (count3, file) => count3 === 0 ? "\u6CA1\u6709\u9700\u8981\u8865\u5145\u7684\u7528\u4F8B\u3002" : `\u5DF2\u8865\u5145\u7528\u4F8B ${count3} \u4E2A${file === void 0 ? "" : `\uFF0C\u5B58\u5165 ${file}`}\uFF1B\u8BF7\u5728 expect \u4E2D\u586B\u5199\u5E94\u5F97\u7684\u7ED3\u8BBA\uFF0C\u5E76\u5220\u53BB unconfirmed\u3002`
};

// src/words/zh/command.ts
var minutesAnd2 = (seconds) => seconds < 60 ? `${Math.ceil(seconds)} \u79D2` : `${Math.ceil(seconds / 60)} \u5206\u949F`;
var list3 = (names) => names.join("\u3001");
var zhCommand = {
  about: "\u8131\u8D2B\uFF1A\u6309\u6E56\u5357\u7701 2016\u20142020 \u5E74\u8D2B\u56F0\u9000\u51FA\u6807\u51C6\u6838\u67E5\u6237\u3001\u6751\u3001\u53BF",
  version: "\u663E\u793A\u7248\u672C\u53F7",
  help: "\u663E\u793A\u672C\u8BF4\u660E",
  examples: `
\u793A\u4F8B\uFF1A
  tuopin check fixtures/records --lang zh     \u6838\u67E5\u6587\u4EF6\u5939\u5185\u5168\u90E8\u8BB0\u5F55\uFF0C\u8F93\u51FA\u4E2D\u6587
  tuopin check - --format ndjson < in.ndjson  \u6838\u67E5\u6570\u636E\u6D41\uFF0C\u6BCF\u884C\u4E00\u6761\u8BB0\u5F55
  tuopin rules show household/income          \u4E00\u9879\u6807\u51C6\u7684\u6761\u4EF6\u3001\u6570\u503C\u3001\u4F9D\u636E
  tuopin schema household                     \u6237\u8BB0\u5F55\u7684 JSON Schema`,
  hint: "\uFF08tuopin --help \u5217\u51FA\u5168\u90E8\u547D\u4EE4\uFF0Ctuopin <\u547D\u4EE4> --help \u5217\u51FA\u8BE5\u547D\u4EE4\u7684\u53C2\u6570\u548C\u793A\u4F8B\uFF09",
  /** Options that several commands take. */
  options: {
    paths: "\u8868\u683C\uFF08.xlsx\u3001.xls\u3001.csv\u3001.tsv\u3001.txt\uFF09\u6216 .json\u3001.ndjson\u3001.jsonl \u6587\u4EF6\uFF0C\u6216\u5176\u6240\u5728\u6587\u4EF6\u5939\uFF1B- \u8868\u793A\u6807\u51C6\u8F93\u5165\uFF08\u6BCF\u884C\u4E00\u6761\uFF09",
    id: "\u53EA\u770B\u6B64\u7F16\u53F7\u7684\u8BB0\u5F55\uFF0C\u53EF\u91CD\u590D\u4F7F\u7528",
    asOf: "\u8BA4\u5B9A\u65E5\u671F\uFF08\u987B\u5728\u9000\u51FA\u5F53\u5E74\uFF09\uFF0C\u4EE3\u66FF\u8BB0\u5F55\u4E2D\u7684\u65E5\u671F",
    rule: "\u6309\u6B64\u89C4\u5219\u6838\u67E5\uFF0C\u4F8B\u5982 household/identify\uFF08\u9ED8\u8BA4\u4E3A\u5404\u7EA7\u522B\u7684\u9000\u51FA\uFF09\uFF1B\u5176\u4ED6\u7EA7\u522B\u7684\u8BB0\u5F55\u8DF3\u8FC7",
    reading: "\u653F\u7B56\u53E3\u5F84\uFF08\u540D\u79F0=\u9009\u9879\uFF09\uFF0C\u53EF\u91CD\u590D\u4F7F\u7528",
    set: "\u5047\u8BBE\u6D4B\u7B97\uFF1A\u6807\u51C6\u503C\uFF08povertyLine/exit=3300\uFF09\u6216\u8BB0\u5F55\u5B57\u6BB5\uFF08record.income.wages=9000\uFF1Bnull \u8868\u793A\u672A\u586B\uFF1B\u53EA\u7528\u4E8E\u6709\u6B64\u5B57\u6BB5\u7684\u7EA7\u522B\uFF09\u6309\u6B64\u8BA1\u7B97\uFF0C\u53EF\u91CD\u590D\u4F7F\u7528",
    level: "\u672A\u5199\u660E\u7EA7\u522B\u7684\u8BB0\u5F55\u6309\u6B64\u7EA7\u522B\u6838\u67E5\uFF1B\u5176\u4ED6\u7EA7\u522B\u7684\u8BB0\u5F55\u8DF3\u8FC7",
    format: "\u8F93\u51FA\u683C\u5F0F",
    input: "\u8F93\u5165\u683C\u5F0F\uFF08\u4ECE\u6587\u4EF6\u540D\u770B\u4E0D\u51FA\u65F6\u4F7F\u7528\uFF09",
    map: "\u8868\u683C\u5404\u680F\u4E0E\u5B57\u6BB5\u7684\u5BF9\u5E94\u5173\u7CFB\u6587\u4EF6\uFF08\u7531 tuopin tables map \u751F\u6210\uFF09",
    against: "\u4E0E\u53E6\u4E00\u4EFD\u540D\u518C\u6216\u6838\u67E5\u8868\u9010\u6237\u5BF9\u7167\uFF08\u6309\u7F16\u53F7\uFF09\uFF1A\u4E24\u8005\u4E0D\u4E00\u81F4\u7684\uFF0C\u4F5C\u4E3A\u5F85\u6838\u5B9E\uFF0C\u4E0D\u53D6\u5176\u4E00",
    againstMap: "--against \u6240\u7ED9\u8868\u683C\u7684\u5BF9\u5E94\u5173\u7CFB\u6587\u4EF6",
    mask: "\u59D3\u540D\u548C\u7F16\u53F7\u4EE5\u4EE3\u53F7\u663E\u793A\uFF0C\u540C\u4E00\u5BF9\u8C61\u4EE3\u53F7\u76F8\u540C\uFF0C\u6BCF\u6B21\u8FD0\u884C\u4EE3\u53F7\u4E0D\u540C",
    maskKey: "\u540C --mask\uFF0C\u4F46\u5BC6\u94A5\u76F8\u540C\u5219\u6BCF\u6B21\u8FD0\u884C\u4EE3\u53F7\u76F8\u540C\uFF1B\u5BC6\u94A5\u5E94\u8DB3\u591F\u957F\u5E76\u4FDD\u5BC6\uFF0C\u56E0\u4E3A\u638C\u63E1\u5BC6\u94A5\u8005\u53EF\u4EE5\u9010\u4E2A\u8BD5\u51FA\u59D3\u540D",
    lang: "\u8F93\u51FA\u8BED\u8A00\uFF08\u9ED8\u8BA4\u968F\u7CFB\u7EDF\uFF09",
    rulebook: "\u6539\u7528\u53E6\u4E00\u5957\u89C4\u5219\uFF08\u6587\u4EF6\u5939\uFF0C\u6216\u672C\u7A0B\u5E8F\u6240\u9644\u89C4\u5219\u7684\u7F16\u53F7\uFF09",
    allReadings: "\u6309\u5404\u79CD\u653F\u7B56\u53E3\u5F84\u5206\u522B\u6838\u67E5\uFF0C\u8BF4\u660E\u7ED3\u8BBA\u662F\u5426\u53D7\u53E3\u5F84\u5F71\u54CD"
  },
  explain: {
    about: "\u8BF4\u660E\u7ED3\u8BBA\uFF1A\u4E3A\u4EC0\u4E48\u3001\u5DEE\u591A\u5C11\u3001\u4E0B\u4E00\u6B65\u505A\u4EC0\u4E48\uFF1BHTML \u683C\u5F0F\u4E3A\u53EF\u6253\u5370\u3001\u586B\u5199\u3001\u7B7E\u5B57\u7684\u6838\u67E5\u8868",
    after: `
\u793A\u4F8B\uFF1A
  tuopin explain \u67D0\u6237.json
  tuopin explain \u8BB0\u5F55/ --id H-003 --lang zh --all-readings
  tuopin explain \u8BB0\u5F55/ --format html > \u6838\u67E5\u8868.html
  tuopin explain \u67D0\u6237.json --set povertyLine/exit=3300`
  },
  check: {
    about: "\u6838\u67E5\u8BB0\u5F55\u5E76\u7ED9\u51FA\u7ED3\u8BBA",
    require: "\u53EA\u8981\u6709\u4E00\u6761\u7ED3\u8BBA\u4E0D\u662F\u8FBE\u6807\uFF0C\u9000\u51FA\u7801\u5373\u4E3A 1",
    format: "\u8F93\u51FA\u683C\u5F0F\uFF0C\u9ED8\u8BA4\u4E3A\u6E05\u5355\uFF08list\uFF09\uFF1B\u7528 --out \u7684\uFF0C\u9ED8\u8BA4\u7531\u6269\u5C55\u540D\u51B3\u5B9A",
    out: "\u7ED3\u679C\u5B58\u5165\u6B64\u6587\u4EF6\uFF0C\u683C\u5F0F\u7531\u6269\u5C55\u540D\u51B3\u5B9A\uFF08.txt \u4E3A\u6E05\u5355\uFF0C\u53E6\u6709 .xlsx .csv .ndjson .json .html .md\uFF09\uFF1B\u5199\u5B8C\u624D\u66FF\u6362\u539F\u6587\u4EF6",
    only: "\u53EA\u5217\u51FA\u6B64\u7ED3\u8BBA\u7684\u8BB0\u5F55\uFF08refused \u4E3A\u9000\u56DE\u66F4\u6B63\u7684\uFF09\uFF0C\u53EF\u91CD\u590D\u4F7F\u7528\uFF1B\u5408\u8BA1\u548C\u9000\u51FA\u7801\u4ECD\u6309\u5168\u90E8\u8BB0\u5F55",
    village: "\u53EA\u770B\u6B64\u6751\u53CA\u6240\u5C5E\u5404\u6237\uFF08\u6751\u7F16\u53F7\uFF09\uFF0C\u53EF\u91CD\u590D\u4F7F\u7528",
    sort: "\u6309\u4E0E\u6807\u51C6\u4E4B\u5DEE\uFF08\u7531\u4F4E\u5230\u9AD8\uFF09\u3001\u7F16\u53F7\u6216\u6240\u5C5E\u6751\u6392\u5217\uFF1B\u987B\u8BFB\u5B8C\u5168\u90E8\u8BB0\u5F55\u624D\u8F93\u51FA",
    quiet: "\u4E0D\u5728\u6807\u51C6\u9519\u8BEF\u8F93\u51FA\u4E2D\u63D0\u793A\u8DF3\u8FC7\u3001\u7591\u70B9\u6761\u6570\u7B49\uFF1B\u9519\u8BEF\u548C\u7F16\u53F7\u91CD\u590D\u4ECD\u4F1A\u63D0\u793A",
    strict: "\u540C\u4E00\u7EA7\u522B\u7F16\u53F7\u91CD\u590D\u7684\uFF0C\u540E\u4E00\u6761\u9000\u56DE\u66F4\u6B63\uFF08\u9000\u51FA\u7801\u4E3A 3\uFF09\uFF1B\u9ED8\u8BA4\u53EA\u4F5C\u63D0\u793A",
    xlsxToFile: "\u8868\u683C\u6587\u4EF6\u987B\u7528 --out \u5199\u5165\u6587\u4EF6\uFF0C\u4F8B\u5982 --out \u7ED3\u679C.xlsx",
    unknownOut: (file, known) => `--out ${file}\uFF1A\u4ECE\u6269\u5C55\u540D\u770B\u4E0D\u51FA\u683C\u5F0F\uFF1B\u8BF7\u6539\u7528 ${known}\uFF0C\u6216\u52A0 --format`,
    outContradicts: (file, format, formats) => `--out ${file} \u4E0E --format ${format} \u4E0D\u4E00\u81F4\uFF1A\u8BE5\u6269\u5C55\u540D\u7684\u683C\u5F0F\u4E3A ${formats}\uFF1B\u8BF7\u6539\u5176\u4E2D\u4E4B\u4E00`,
    outcomeFormat: (format) => `--outcome \u6BCF\u6761\u8BB0\u5F55\u8F93\u51FA\u4E00\u884C JSON\uFF08ndjson\uFF09\uFF0C\u4E0D\u80FD\u4E0E --format ${format} \u540C\u7528`,
    outcomeValue: (outcome) => `--outcome \u540E\u9762\u4E0D\u5E26\u503C\uFF1A\u53EA\u5217\u67D0\u4E00\u7ED3\u8BBA\u7528 --only ${outcome}\uFF08\u4E0D\u4E0E --outcome \u540C\u7528\uFF09\uFF1B\u53EA\u8981\u6BCF\u6761\u8BB0\u5F55\u7684\u7ED3\u8BBA\uFF0C\u53BB\u6389 ${outcome}`,
    outIsInput: (file) => `--out ${file}\uFF1A\u4F1A\u8986\u76D6\u5F85\u6838\u67E5\u7684\u8BB0\u5F55\uFF1B\u8BF7\u6539\u7528\u5176\u4ED6\u6587\u4EF6\u540D\u6216\u6587\u4EF6\u5939`,
    written: (file) => `\u7ED3\u679C\u5DF2\u5B58\u5165 ${file}`,
    duplicate: (who, first, second) => `${who}\uFF1A\u7F16\u53F7\u91CD\u590D\uFF08${first}\u3001${second}\uFF09\uFF0C\u5747\u5DF2\u8BA1\u5165\uFF1B\u8BF7\u6838\u5BF9`,
    duplicateRefused: (who, first, second) => `${who}\uFF1A\u7F16\u53F7\u91CD\u590D\uFF08${first}\u3001${second}\uFF09\uFF0C\u540E\u4E00\u6761\u9000\u56DE\u66F4\u6B63`,
    moreDuplicates: (count3) => `\u53E6\u6709 ${count3} \u6761\u7F16\u53F7\u91CD\u590D\uFF0C\u672A\u9010\u6761\u5217\u51FA`,
    notAsked: (count3) => `\u53E6\u6709 ${count3} \u6761\u4E0D\u7B26\u5408 --id\u3001--village\uFF0C\u672A\u6838\u67E5`,
    notShown: (count3) => `\u53E6\u6709 ${count3} \u6761\u4E0D\u5728 --only \u4E4B\u5217\uFF0C\u5DF2\u6838\u67E5\uFF0C\u672A\u5217\u51FA`,
    withProcedure: "\u540C\u65F6\u6838\u67E5\u9000\u51FA\u7A0B\u5E8F\uFF1A\u6807\u51C6\u548C\u7A0B\u5E8F\u5747\u8FBE\u6807\uFF0C\u624D\u7B97\u8FBE\u6807",
    outcome: "\u6BCF\u6761\u8BB0\u5F55\u53EA\u8F93\u51FA\u7ED3\u8BBA\uFF0C\u4E00\u884C\u4E00\u4E2A JSON",
    jobs: "\u540C\u65F6\u6838\u67E5\u7684\u7EBF\u7A0B\u6570\uFF08\u9ED8\u8BA4\u4E3A 1\uFF09\uFF0C\u4E0D\u5F71\u54CD\u8F93\u51FA\u5185\u5BB9\uFF1B\u9002\u7528\u4E8E\u6309\u884C\u5B58\u653E\u7684\u6587\u4EF6\u53CA list\u3001table\u3001csv\u3001ndjson \u683C\u5F0F\uFF0C\u5176\u4F59\u4ECD\u7528\u4E00\u4E2A\u7EBF\u7A0B",
    crossCheck: "\u540C\u65F6\u7528 json-rules-engine \u6838\u67E5\uFF0C\u4E24\u8005\u7ED3\u8BBA\u4E0D\u4E00\u81F4\u65F6\u9000\u51FA\u7801\u4E3A 4",
    /** What the codes of reports for CI systems stand for. */
    rules: {
      refused: "\u8BB0\u5F55\u6709\u8BEF\uFF0C\u9000\u56DE\u66F4\u6B63\uFF0C\u672A\u4F5C\u7ED3\u8BBA\u3002",
      notMet: "\u7ED3\u8BBA\u4E3A\u672A\u8FBE\u6807\u3002",
      undetermined: "\u7ED3\u8BBA\u4E3A\u5F85\u6838\u5B9E\uFF1A\u6709\u6570\u636E\u672A\u586B\u3002",
      readings: "\u7ED3\u8BBA\u662F\u5426\u53D7\u653F\u7B56\u53E3\u5F84\u5F71\u54CD\u3002"
    },
    after: `
\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5168\u90E8\u4F5C\u51FA\u7ED3\u8BBA
  1  \u7528\u4E86 --require met\uFF0C\u800C\u6709\u8BB0\u5F55\u672A\u8FBE\u6807\u6216\u5F85\u6838\u5B9E
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u6709\u8BB0\u5F55\u6216\u6587\u4EF6\u987B\u9000\u56DE\u66F4\u6B63
  4  \u7A0B\u5E8F\u51FA\u9519\uFF0C\u6216 --cross-check \u53D1\u73B0\u4E0D\u4E00\u81F4

\u793A\u4F8B\uFF1A
  tuopin check \u67D0\u6237.json
  tuopin check \u8BB0\u5F55/ --only notMet --sort margin --lang zh
  tuopin check \u8BB0\u5F55/ --village V-01 --out \u7ED3\u679C.csv
  tuopin check \u540D\u518C.xlsx --against \u6838\u67E5.xlsx --lang zh
  tuopin check \u8BB0\u5F55/ --as-of 2019-12-31 --reading povertyLine=hunan --lang zh
  tuopin check \u9000\u51FA\u6237.ndjson --format csv > \u7ED3\u679C.csv
  tuopin check \u8BB0\u5F55/ --require met --cross-check
  tuopin check \u67D0\u6237.json --with procedure --require met
  tuopin check \u8BB0\u5F55/ --require met --format junit > \u7ED3\u679C.xml
  tuopin check \u67D0\u6237.json --set povertyLine/exit=3300 --set record.income.wages=9000
  tuopin check \u8BB0\u5F55/ --mask --format csv > \u5BF9\u5916\u63D0\u4F9B.csv`
  },
  eligible: {
    about: "\u8BF4\u660E\u6BCF\u6237\u53CA\u6BCF\u540D\u6210\u5458\u53EF\u4EAB\u53D7\u54EA\u4E9B\u5E2E\u6276\u63AA\u65BD\uFF1A\u53EF\u4EAB\u53D7\u3001\u5F85\u6838\u5B9E\u6216\u4E0D\u7B26\u5408\u6761\u4EF6\uFF0C\u4EE5\u53CA\u539F\u56E0",
    traces: "\u683C\u5F0F\u4E3A ndjson \u65F6\uFF0C\u540C\u65F6\u5199\u51FA\u6BCF\u9879\u63AA\u65BD\u7684\u5224\u65AD\u8FC7\u7A0B\uFF08json \u683C\u5F0F\u4E00\u5F8B\u5199\u51FA\uFF09",
    after: `
\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5168\u90E8\u5224\u65AD\u5B8C\u6BD5
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u6709\u8BB0\u5F55\u6216\u6587\u4EF6\u987B\u9000\u56DE\u66F4\u6B63
  4  \u7A0B\u5E8F\u51FA\u9519\uFF0C\u6216 --cross-check \u53D1\u73B0\u4E0D\u4E00\u81F4

\u793A\u4F8B\uFF1A
  tuopin eligible \u67D0\u6237.json
  tuopin eligible \u8BB0\u5F55/ --as-of 2019-12-31 --lang zh
  tuopin eligible \u8BB0\u5F55/ --format csv > \u5E2E\u6276\u63AA\u65BD.csv
  tuopin rules show measure/studyGrant`
  },
  inspect: {
    about: "\u6309\u6751\u5217\u51FA\u8BB0\u5F55\u4E2D\u4E0D\u53EF\u80FD\u6216\u4E0D\u5927\u53EF\u80FD\u5C5E\u5B9E\u4E4B\u5904\uFF08\u7591\u70B9\u6E05\u5355\uFF09\uFF0C\u4E0D\u5F71\u54CD\u7ED3\u8BBA",
    off: "\u4E0D\u68C0\u67E5\u7684\u7591\u70B9\uFF0C\u5199\u4EE3\u7801\uFF0C\u53EF\u91CD\u590D",
    personIds: "\u6210\u5458\u7F16\u53F7\u5747\u89C6\u4E3A\u4E2A\u4EBA\u7F16\u53F7\uFF0C\u4E0D\u9650\u4E8E\u8EAB\u4EFD\u8BC1\u53F7\u7801\uFF1A\u540C\u4E00\u4EBA\u5728\u4E24\u6237\u7684\u5217\u4E3A\u7591\u70B9",
    answers: "\u5DF2\u7B54\u590D\u7684\u7591\u70B9\uFF0C\u4E0D\u518D\u5217\u51FA\uFF1AJSON \u6587\u4EF6\uFF0C\u6216\u586B\u6709\u201C\u7B54\u590D\u201D\u7684\u7591\u70B9\u6E05\u5355\uFF08.xlsx\u3001.csv\uFF09\uFF1B\u53EF\u91CD\u590D",
    format: "\u8F93\u51FA\u683C\u5F0F\uFF0C\u9ED8\u8BA4\u4E3A text\uFF1B\u7528 --out \u7684\uFF0C\u9ED8\u8BA4\u7531\u6269\u5C55\u540D\u51B3\u5B9A",
    out: "\u7591\u70B9\u6E05\u5355\u5B58\u5165\u6B64\u6587\u4EF6\uFF0C\u683C\u5F0F\u7531\u6269\u5C55\u540D\u51B3\u5B9A\uFF08.txt .json .ndjson .csv .xlsx\uFF09\uFF1B\u5199\u5B8C\u624D\u66FF\u6362\u539F\u6587\u4EF6",
    after: `
\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5168\u90E8\u8BFB\u53D6\u5B8C\u6BD5\uFF0C\u4E0D\u8BBA\u6709\u65E0\u7591\u70B9
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u6709\u8BB0\u5F55\u6216\u6587\u4EF6\u987B\u9000\u56DE\u66F4\u6B63\uFF1B\u5176\u4E2D\u80FD\u8BFB\u51FA\u7684\u90E8\u5206\u4ECD\u5217\u7591\u70B9

\u793A\u4F8B\uFF1A
  tuopin inspect \u8BB0\u5F55/
  tuopin inspect \u8BB0\u5F55/ --off memberTwice --lang zh
  tuopin inspect \u8BB0\u5F55/ --out \u7591\u70B9\u6E05\u5355.xlsx --lang zh
  tuopin inspect \u8BB0\u5F55/ --answers \u7591\u70B9\u6E05\u5355.xlsx --lang zh
  tuopin inspect \u8BB0\u5F55/ --mask --format json > \u7591\u70B9\u6E05\u5355.json`,
    unknownCode: (code, known, meant) => `--off ${code}\uFF1A\u6CA1\u6709\u8FD9\u4E00\u7591\u70B9\uFF0C\u5E94\u4E3A\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${list3(known)}${meant === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A ${meant}`}`,
    /** What other commands say of what it would list. */
    found: (count3) => `\u8BB0\u5F55\u4E2D\u6709\u7591\u70B9 ${count3} \u6761\uFF0C\u6E05\u5355\u89C1 tuopin inspect`
  },
  rollup: {
    about: "\u7531\u6237\u5230\u6751\u3001\u53BF\u3001\u5E02\u5DDE\u3001\u5168\u7701\u9010\u7EA7\u6C47\u603B\u8D2B\u56F0\u53D1\u751F\u7387\uFF1A\u6570\u636E\u4E0D\u5168\u7684\u6309\u533A\u95F4\u8BA1\u7B97\uFF0C\u5E76\u636E\u6B64\u5224\u5B9A\u6751\u3001\u53BF\u80FD\u5426\u9000\u51FA",
    asOf: "\u8BA4\u5B9A\u65E5\u671F\uFF08\u987B\u5728\u9000\u51FA\u5F53\u5E74\uFF09\uFF0C\u5168\u90E8\u8BB0\u5F55\u6309\u6B64\u65E5\u671F\u6838\u67E5\uFF1B\u4E0D\u7528 --merge \u65F6\u5FC5\u586B",
    noDay: "\u6C47\u603B\u987B\u7528 --as-of \u7ED9\u51FA\u8BA4\u5B9A\u65E5\u671F\uFF0C\u4F8B\u5982 --as-of 2018-12-31",
    renamed: "\u5408\u5E76\u3001\u66F4\u540D\u7684\u6751\u548C\u53BF\uFF1A\u65E7\u7F16\u53F7\u4E0E\u65B0\u7F16\u53F7\u7684\u5BF9\u7167\u8868\uFF08JSON\uFF09",
    personIds: "\u6210\u5458\u7F16\u53F7\u4E00\u5F8B\u89C6\u4E3A\u4E2A\u4EBA\u7F16\u53F7\uFF1B\u9ED8\u8BA4\u53EA\u8BA4\u6709\u6548\u7684\u516C\u6C11\u8EAB\u4EFD\u53F7\u7801",
    noDuplicates: "\u4E0D\u67E5\u91CD\u590D\u767B\u8BB0\u7684\u6237\u548C\u4EBA\uFF08\u7701\u5185\u5B58\uFF1B\u91CD\u590D\u7684\u4F1A\u91CD\u590D\u8BA1\u5165\uFF09",
    partial: "\u53EA\u8F93\u51FA\u672C\u90E8\u5206\u7684\u4E2D\u95F4\u7ED3\u679C\uFF0C\u4F9B --merge \u5408\u5E76\uFF1B\u542B\u6237\u7F16\u53F7\uFF0C\u5E94\u4E0E\u539F\u59CB\u8BB0\u5F55\u540C\u6837\u4FDD\u7BA1",
    part: "\u672C\u90E8\u5206\u7684\u540D\u79F0\uFF0C\u540C\u540D\u7684\u90E8\u5206\u53EA\u5408\u5E76\u4E00\u6B21\uFF1B\u9ED8\u8BA4\u6309\u5185\u5BB9\u53D6\u540D",
    merge: "\u8DEF\u5F84\u4E3A --partial \u751F\u6210\u7684\u4E2D\u95F4\u7ED3\u679C\uFF0C\u5408\u5E76\u540E\u6C47\u603B\uFF1B\u52A0 --partial \u5219\u8F93\u51FA\u5408\u5E76\u540E\u7684\u4E2D\u95F4\u7ED3\u679C",
    format: "\u8F93\u51FA\u683C\u5F0F\uFF0C\u9ED8\u8BA4\u4E3A\u6E05\u5355\uFF08list\uFF09\uFF1B\u7528 --out \u7684\uFF0C\u9ED8\u8BA4\u7531\u6269\u5C55\u540D\u51B3\u5B9A",
    after: `
\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5168\u90E8\u8BFB\u53D6\u5B8C\u6BD5
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u6709\u8BB0\u5F55\u6216\u6587\u4EF6\u987B\u9000\u56DE\u66F4\u6B63\uFF08\u9000\u56DE\u66F4\u6B63\u7684\u4ECD\u6309\u53EF\u80FD\u8D2B\u56F0\u8BA1\u5165\uFF09\uFF0C\u6216\u4E2D\u95F4\u7ED3\u679C\u4E0D\u80FD\u5408\u5E76
  4  \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin rollup \u5168\u53BF/ --as-of 2018-12-31 --lang zh
  tuopin rollup \u6237.ndjson \u6751.csv \u53BF.json --as-of 2018-12-31 --out \u6C47\u603B.html
  tuopin rollup \u7B2C1\u7247.ndjson --as-of 2018-12-31 --partial --part 1 > 1.json
  tuopin rollup --merge 1.json 2.json --out \u6C47\u603B.xlsx`
  },
  rules: {
    about: "\u67E5\u770B\u89C4\u5219\u5185\u5BB9\uFF1A\u6807\u51C6\u3001\u6807\u51C6\u503C\u3001\u653F\u7B56\u53E3\u5F84\u3001\u6761\u6587\u5BF9\u7167",
    list: "\u5217\u51FA\u5168\u90E8\u6807\u51C6\u3001\u6807\u51C6\u503C\u548C\u653F\u7B56\u53E3\u5F84\uFF1Bmd\u3001html\u3001json \u683C\u5F0F\u8F93\u51FA\u5B8C\u6574\u5185\u5BB9",
    show: "\u67E5\u770B\u4E00\u9879\u6807\u51C6\u3001\u7ED3\u8BBA\u89C4\u5219\u3001\u6807\u51C6\u503C\u6216\u653F\u7B56\u53E3\u5F84\u7684\u5168\u90E8\u5185\u5BB9",
    params: "\u6309\u5E74\u4EFD\u67E5\u770B\u5404\u9879\u6807\u51C6\u503C\u53CA\u5176\u4F9D\u636E",
    readings: "\u67E5\u770B\u5404\u653F\u7B56\u53E3\u5F84\u7684\u9009\u9879\uFF0C\u9ED8\u8BA4\u9009\u9879\u5728\u524D",
    coverage: "\u67E5\u770B\u653F\u7B56\u6587\u4EF6\u9010\u6761\u5982\u4F55\u8BA4\u5B9A\uFF0C\u6216\u4E3A\u4F55\u4E0D\u4F5C\u8BA4\u5B9A",
    lifecycle: "\u67E5\u770B\u8D2B\u56F0\u6237\u4ECE\u5EFA\u6863\u7ACB\u5361\u5230\u8131\u8D2B\u9500\u53F7\u3001\u8FD4\u8D2B\u5F55\u5165\u7684\u5404\u73AF\u8282\uFF1A\u7531\u8C01\u529E\u7406\u3001\u51ED\u4EC0\u4E48\u8BA4\u5B9A",
    id: "\u4F8B\u5982 household/income\u3001household/exit\u3001povertyLine/exit\u3001incomeBound",
    cases: "\u7528\u4F8B\u6587\u4EF6\u5939\uFF0C\u7528\u4EE5\u5217\u51FA\u6821\u9A8C\u8BE5\u6807\u51C6\u7684\u7528\u4F8B\uFF08\u9ED8\u8BA4\u4E3A --rulebook \u6587\u4EF6\u5939\u5185\u7684 cases\uFF0C\u6CA1\u6709\u5219\u7528 fixtures/cases\uFF0C\u518D\u6CA1\u6709\u5219\u4E0D\u5217\uFF09",
    after: `
\u793A\u4F8B\uFF1A
  tuopin rules list
  tuopin rules list --format html > \u89C4\u5219.html
  tuopin rules show household/income --lang zh
  tuopin rules show povertyLine/exit
  tuopin rules coverage --format md`,
    unknown: (id, meant) => `\u6CA1\u6709\u540D\u4E3A\u201C${id}\u201D\u7684\u6807\u51C6\u3001\u7ED3\u8BBA\u89C4\u5219\u3001\u6807\u51C6\u503C\u6216\u653F\u7B56\u53E3\u5F84\uFF0C\u53EF\u7528 tuopin rules list \u67E5\u770B\u5168\u90E8\u540D\u79F0\u3002${meant === void 0 ? "" : `\u662F\u5426\u5E94\u4E3A ${meant}\uFF1F`}`,
    noClauses: (folder) => `--rulebook ${folder}\uFF1A\u6587\u4EF6\u5939\u4E2D\u6CA1\u6709 clauses.json\uFF0C\u65E0\u6CD5\u5BF9\u7167\u6761\u6587\uFF1B\u5199\u6CD5\u89C1 tuopin schema clauses`,
    noLifecycle: (folder) => `--rulebook ${folder}\uFF1A\u6587\u4EF6\u5939\u4E2D\u6CA1\u6709 lifecycle.json\uFF0C\u5404\u73AF\u8282\u4E0D\u8BE6`,
    badCases: {
      folder: (folder) => `--cases ${folder}\uFF1A\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\u6216\u65E0\u6CD5\u8BFB\u53D6\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84`,
      file: (file) => `${file}\uFF1A\u4E0D\u662F\u7528\u4F8B\u6587\u4EF6\uFF1B\u8BF7\u79FB\u8D70\uFF0C\u6216\u6309 tuopin schema case \u6539\u6B63`
    }
  },
  compare: {
    about: "\u6838\u67E5\u4E24\u65B9\u8BB0\u5F55\uFF0C\u9010\u6761\u5217\u51FA\u5DEE\u5F02",
    a: "\u524D\u8005\uFF1A\u6587\u4EF6\u6216\u6587\u4EF6\u5939\uFF0C- \u8868\u793A\u6807\u51C6\u8F93\u5165\uFF08\u5982\u81EA\u62A5\u6570\u636E\u3001\u4E0A\u5E74\u6570\u636E\uFF09",
    b: "\u540E\u8005\uFF08\u5982\u5B9E\u5730\u6838\u67E5\u6570\u636E\u3001\u4ECA\u5E74\u6570\u636E\uFF09\uFF1B\u6309\u7EA7\u522B\u548C\u7F16\u53F7\u4E0E\u524D\u8005\u5BF9\u5E94",
    rulebookB: "\u540E\u8005\u6539\u7528\u53E6\u4E00\u5957\u89C4\u5219\uFF08\u6587\u4EF6\u5939\uFF09",
    require: "\u53EA\u8981\u6709\u4E00\u6761\u4E24\u65B9\u4E0D\u540C\uFF0C\u9000\u51FA\u7801\u5373\u4E3A 1",
    oneStream: "\u4E24\u65B9\u4E2D\u53EA\u80FD\u6709\u4E00\u65B9\u6765\u81EA\u6807\u51C6\u8F93\u5165\uFF0C\u53E6\u4E00\u65B9\u8BF7\u5199\u6587\u4EF6\u540D\u3002",
    after: `
\u6BD4\u8F83\u5185\u5BB9\uFF1A\u7ED3\u8BBA\u3001\u5404\u9879\u6807\u51C6\u3001\u6807\u51C6\u503C\u3001\u653F\u7B56\u53E3\u5F84\uFF0C\u4EE5\u53CA\u8BB0\u5F55\u7684\u5168\u90E8\u5B57\u6BB5\uFF08extra \u9664\u5916\uFF09\u3002\u5BB6\u5EAD\u6210\u5458\u90FD\u6709\u7F16\u53F7\u7684\u6309\u7F16\u53F7\u5BF9\u5E94\uFF0C
\u5426\u5219\u6309\u59D3\u540D\uFF0C\u518D\u5426\u5219\u6309\u5148\u540E\u987A\u5E8F\u3002\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u7684\u5B57\u6BB5\u4E0D\u540C\uFF0C\u53E6\u884C\u6CE8\u660E\uFF0C\u4E0D\u7B97\u4E24\u65B9\u4E0D\u540C\uFF1B\u6210\u5458\u59D3\u540D\u548C\u7F16\u53F7\u4E0D\u4E88\u663E\u793A\u3002

\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5168\u90E8\u6BD4\u8F83\u5B8C\u6BD5
  1  \u7528\u4E86 --require same\uFF0C\u800C\u6709\u8BB0\u5F55\u4E24\u65B9\u4E0D\u540C\u6216\u53EA\u89C1\u4E8E\u4E00\u65B9
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u6709\u8BB0\u5F55\u6216\u6587\u4EF6\u987B\u9000\u56DE\u66F4\u6B63\uFF0C\u540C\u4E00\u65B9\u6709\u7F16\u53F7\u91CD\u590D\u7684\u8BB0\u5F55\uFF0C\u6216\u6709\u4E00\u65B9\u5B8C\u5168\u65E0\u6CD5\u8BFB\u53D6\u800C\u672A\u4F5C\u6BD4\u8F83
  4  \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin compare \u81EA\u62A5.ndjson \u6838\u67E5.ndjson
  tuopin compare 2018/ 2019/ --level household --require same
  tuopin compare \u8BB0\u5F55/ \u8BB0\u5F55/ --rulebook-b \u65B0\u89C4\u5219/ --format ndjson`
  },
  seal: {
    about: "\u6838\u67E5\u8BB0\u5F55\uFF0C\u5E76\u5C06\u6BCF\u6761\u7ED3\u8BBA\u8FDE\u540C\u8BB0\u5F55\u3001\u89C4\u5219\u548C\u6821\u9A8C\u503C\u4E00\u5E76\u5C01\u5B58",
    withoutRecord: "\u5C01\u5B58\u6587\u4EF6\u4E2D\u4E0D\u653E\u8BB0\u5F55\uFF08\u542B\u59D3\u540D\u548C\u51FA\u751F\u65E5\u671F\uFF09\uFF0C\u53EA\u7559\u5176\u6821\u9A8C\u503C",
    noWhatIf: "seal \u4E0D\u80FD\u4E0E --set \u540C\u7528\uFF1A\u5047\u8BBE\u6D4B\u7B97\u4E0D\u662F\u8BA4\u5B9A\u7ED3\u8BBA\u3002\u8BF7\u53BB\u6389 --set\u3002",
    after: `
\u6821\u9A8C\u503C\u80FD\u8BC1\u660E\u5185\u5BB9\u88AB\u6539\u52A8\u8FC7\uFF0C\u4E0D\u80FD\u8BC1\u660E\u7531\u8C01\u5C01\u5B58\uFF1B\u6574\u6761\u7ED3\u8BBA\u4ECE\u6587\u4EF6\u4E2D\u88AB\u5220\u53BB\uFF0C\u4E5F\u65E0\u4ECE\u53D1\u73B0\uFF1A\u8BF7\u5C06\u5C01\u5B58\u6587\u4EF6\uFF08\u6216\u5176\u6821\u9A8C\u503C\u548C\u6761\u6570\uFF09\u53E6\u884C\u59A5\u5584\u4FDD\u7BA1\u3002
\u7528 --mask \u5C01\u5B58\u7684\uFF0C\u5185\u5BB9\u4E3A\u4EE3\u53F7\uFF0C\u65E5\u540E\u4E0D\u80FD\u4E0E\u771F\u5B9E\u8BB0\u5F55\u6838\u5BF9\u3002

\u9000\u51FA\u7801\uFF1A0 \u5168\u90E8\u5C01\u5B58\uFF0C2 \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF\uFF0C3 \u6709\u8BB0\u5F55\u6216\u6587\u4EF6\u987B\u9000\u56DE\u66F4\u6B63\uFF0C4 \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin seal \u8BB0\u5F55/ > \u8BA4\u5B9A.ndjson
  tuopin seal \u67D0\u6237.json --format json --without-record > \u67D0\u6237\u8BA4\u5B9A.json
  tuopin verify \u8BA4\u5B9A.ndjson`
  },
  verify: {
    about: "\u6838\u5BF9\u5C01\u5B58\u7684\u8BA4\u5B9A\u7ED3\u8BBA\u662F\u5426\u88AB\u6539\u52A8\u3001\u6309\u73B0\u6709\u89C4\u5219\u662F\u5426\u4ECD\u7136\u6210\u7ACB",
    files: "\u5B58\u653E\u5C01\u5B58\u7ED3\u8BBA\u7684 .json\u3001.ndjson \u6216 .jsonl \u6587\u4EF6\uFF0C\u6216\u5176\u6240\u5728\u6587\u4EF6\u5939\uFF1B- \u8868\u793A\u6807\u51C6\u8F93\u5165",
    record: "\u73B0\u6709\u7684\u8BB0\u5F55\uFF0C\u6309\u7EA7\u522B\u548C\u7F16\u53F7\u5BF9\u5E94\uFF1B\u5176\u4E2D\u6CA1\u6709\u7684\uFF0C\u53EA\u6838\u5BF9\u5C01\u5B58\u6587\u4EF6\u6240\u8F7D\u8BB0\u5F55",
    after: `
\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u5168\u90E8\u4E00\u81F4
  1  \u6709\u4E0D\u4E00\u81F4\u7684\u3001\u89C4\u5219\u5DF2\u53D8\u7684\uFF0C\u6216\u56E0\u7F3A\u5C11\u8BB0\u5F55\u3001\u89C4\u5219\u800C\u65E0\u6CD5\u6838\u5BF9\u7684
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u6709\u5185\u5BB9\u65E0\u6CD5\u8BFB\u53D6\u6216\u4E0D\u662F\u5C01\u5B58\u7684\u7ED3\u8BBA
  4  \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin verify \u8BA4\u5B9A.ndjson
  tuopin verify \u67D0\u6237\u8BA4\u5B9A.json --record \u67D0\u6237.json
  tuopin verify \u8BA4\u5B9A.ndjson --rulebook \u65B0\u89C4\u5219/ --format json`
  },
  test: {
    about: "\u8FD0\u884C\u7528\u4F8B\uFF1A\u9010\u6761\u6838\u5BF9\u8BB0\u5F55\u7684\u7ED3\u8BBA\u662F\u5426\u4E0E\u9884\u671F\u4E00\u81F4\uFF0C\u5E76\u7EDF\u8BA1\u7528\u4F8B\u8986\u76D6\u60C5\u51B5",
    paths: "\u7528\u4F8B\u6587\u4EF6\uFF0C\u6216\u5176\u6240\u5728\u6587\u4EF6\u5939\uFF08\u9ED8\u8BA4\u4E3A --rulebook \u6587\u4EF6\u5939\u5185\u7684 cases\uFF0C\u6CA1\u6709\u5219\u7528 fixtures/cases \u548C fixtures/refused\uFF09",
    filter: "\u53EA\u8FD0\u884C\u6587\u4EF6\u540D\u6216\u7528\u4F8B\u540D\u542B\u6709\u6B64\u6587\u5B57\u7684\u7528\u4F8B",
    engine: "\u7531\u54EA\u79CD\u5F15\u64CE\u6838\u67E5\uFF1B\u4E24\u79CD\u5E76\u7528\u65F6\u7ED3\u8BBA\u987B\u9010\u5B57\u8282\u4E00\u81F4",
    bail: "\u9047\u5230\u7B2C\u4E00\u4E2A\u672A\u901A\u8FC7\u7684\u7528\u4F8B\u5373\u505C\u6B62",
    watch: "\u7528\u4F8B\u3001\u8BB0\u5F55\u6216\u89C4\u5219\u6709\u6539\u52A8\u65F6\u91CD\u65B0\u8FD0\u884C\uFF0C\u6309 Ctrl+C \u7ED3\u675F",
    update: "\u5C06\u7528\u4F8B\u7684\u9884\u671F\u6539\u5199\u4E3A\u5B9E\u9645\u7ED3\u679C\uFF0C\u5E76\u5217\u51FA\u6539\u52A8\u4F9B\u6838\u5BF9",
    coverage: "\u7EDF\u8BA1\u7528\u4F8B\u8986\u76D6\u4E86\u54EA\u4E9B\u7ED3\u8BBA\u3001\u6807\u51C6\u503C\u4E0A\u4E0B\u9650\u3001\u53E3\u5F84\u9009\u9879\u3001\u5404\u65F6\u6BB5\u6807\u51C6\u503C\u548C\u9000\u56DE\u539F\u56E0",
    cover: "\u53EA\u7EDF\u8BA1\u8FD9\u51E0\u7C7B\uFF08\u5982 criterion,bound\uFF1B\u9ED8\u8BA4\u9664 branch \u5916\u5168\u90E8\uFF0C\u81EA\u7F16\u89C4\u5219\u4E5F\u4E0D\u8BA1 refusal\uFF09\uFF1B\u81EA\u52A8\u542F\u7528 --coverage",
    min: "\u8986\u76D6\u7387\u4F4E\u4E8E\u6B64\u767E\u5206\u6570\u65F6\u9000\u51FA\u7801\u4E3A 1\uFF1B\u81EA\u52A8\u542F\u7528 --coverage",
    coverageHtml: "\u5C06\u8986\u76D6\u60C5\u51B5\u5199\u6210\u7F51\u9875\u5B58\u5165\u6B64\u6587\u4EF6\uFF1B\u81EA\u52A8\u542F\u7528 --coverage",
    mutate: "\u9010\u5904\u5C06\u89C4\u5219\u6539\u9519\uFF0C\u5217\u51FA\u6CA1\u6709\u7528\u4F8B\u80FD\u591F\u53D1\u73B0\u7684\u6539\u52A8",
    inherited: "\u8FDE\u540C extends \u6CBF\u7528\u7684\u89C4\u5219\u4E00\u5E76\u6539\u9519\uFF1B\u81EA\u52A8\u542F\u7528 --mutate",
    common: "\u8FDE\u540C\u5404\u5957\u89C4\u5219\u5171\u7528\u7684\u63A8\u7B97\u6570\u636E\uFF08rules/facts.json\uFF09\u4E00\u5E76\u6539\u9519\uFF1B\u81EA\u52A8\u542F\u7528 --mutate",
    jobs: "\u5E76\u884C\u6821\u9A8C\u7684\u7EBF\u7A0B\u6570\uFF08\u9ED8\u8BA4\u4E0E\u5904\u7406\u5668\u6838\u6570\u76F8\u540C\uFF09\uFF1B\u81EA\u52A8\u542F\u7528 --mutate",
    after: `
\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u7528\u4F8B\u5168\u90E8\u901A\u8FC7
  1  \u6709\u7528\u4F8B\u672A\u901A\u8FC7\uFF0C\u672A\u8FBE\u5230 --min\uFF0C\u6216 --mutate \u6709\u6539\u52A8\u672A\u88AB\u53D1\u73B0
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF\uFF0C\u6216\u6CA1\u6709\u627E\u5230\u7528\u4F8B
  3  \u6709\u7528\u4F8B\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u6216\u89C4\u5219\u6709\u8BEF
  4  \u7A0B\u5E8F\u51FA\u9519\uFF0C\u6216\u4E24\u79CD\u5F15\u64CE\u7684\u7ED3\u8BBA\u4E0D\u4E00\u81F4

\u793A\u4F8B\uFF1A
  tuopin test
  tuopin test \u7528\u4F8B/ --rulebook \u89C4\u5219/ --format junit > \u62A5\u544A.xml
  tuopin test --filter \u6536\u5165 --bail --watch
  tuopin test \u7528\u4F8B/\u6237.json --update
  tuopin test --coverage --min 100 --coverage-html \u8986\u76D6\u60C5\u51B5.html
  tuopin test \u7528\u4F8B/ --rulebook \u89C4\u5219/ --mutate`,
    notAPercentage: "\u5E94\u4E3A 0 \u81F3 100 \u7684\u6570\uFF0C\u5C0F\u6570\u4E0D\u8D85\u8FC7\u4E24\u4F4D\u3002",
    watchAlone: "--watch \u53EA\u80FD\u4E0E --format text \u540C\u7528\uFF0C\u4E14\u4E0D\u80FD\u4E0E --update \u540C\u7528\uFF1B\u8BF7\u53BB\u6389\u5176\u4E2D\u4E4B\u4E00",
    watching: "\u7B49\u5F85\u6539\u52A8\uFF0C\u6309 Ctrl+C \u7ED3\u675F\u3002",
    notKinds: (known) => `\u5E94\u4ECE ${known} \u4E2D\u9009\u53D6\uFF0C\u5404\u5199\u4E00\u6B21\uFF0C\u7528\u82F1\u6587\u9017\u53F7\u9694\u5F00\u3002`,
    noMatch: (text) => `--filter ${text}\uFF1A\u6CA1\u6709\u6587\u4EF6\u540D\u6216\u7528\u4F8B\u540D\u542B\u6709\u6B64\u6587\u5B57\u7684\u7528\u4F8B\uFF0C\u672A\u4F5C\u4EFB\u4F55\u6821\u9A8C`
  },
  tables: {
    about: "\u8868\u683C\u540D\u518C\uFF1A\u67E5\u770B\u5404\u680F\u7684\u5BF9\u5E94\u5173\u7CFB",
    map: "\u67E5\u770B\u8868\u683C\u5404\u680F\u8BFB\u4F5C\u4EC0\u4E48\u3001\u54EA\u4E9B\u884C\u4E0D\u662F\u6570\u636E\u3001\u6709\u54EA\u4E9B\u95EE\u9898\u987B\u5148\u56DE\u7B54",
    mark: "\u5728\u540D\u518C\u7684\u526F\u672C\u4E0A\u6807\u51FA\u6709\u95EE\u9898\u7684\u5355\u5143\u683C\u5E76\u52A0\u6279\u6CE8\uFF0C\u5176\u4F59\u5185\u5BB9\u4E0D\u53D8",
    file: "\u8868\u683C\u6587\u4EF6\uFF08.xlsx\u3001.xls\u3001.csv\u3001.tsv\u3001.txt\uFF09",
    workbook: "\u5DE5\u4F5C\u7C3F\uFF08.xlsx\uFF09",
    marked: "\u6807\u6CE8\u540E\u7684\u526F\u672C\u5199\u5165\u6B64\u6587\u4EF6",
    out: "\u5C06\u5BF9\u5E94\u5173\u7CFB\u5199\u5165\u6587\u4EF6\uFF0C\u4E0B\u6B21\u7528 --map \u7ED9\u51FA"
  },
  template: {
    about: "\u751F\u6210\u7A7A\u767D\u540D\u518C\uFF08.xlsx\uFF09\uFF0C\u4F9B\u586B\u62A5\u540E\u6838\u67E5",
    level: "\u586B\u62A5\u54EA\u4E00\u7EA7\uFF1Ahousehold \u6237\u3001village \u6751\u3001county \u53BF",
    unknownLevel: (level, known, meant) => `\u6CA1\u6709\u201C${level}\u201D\u4E00\u7EA7\u7684\u7A7A\u767D\u540D\u518C\uFF0C\u53EF\u9009 ${list3(known)}${meant === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A ${meant}`}`,
    out: "\u7A7A\u767D\u540D\u518C\u5199\u5165\u6B64\u6587\u4EF6\uFF08.xlsx\uFF09",
    all: "\u5217\u51FA\u8BE5\u7EA7\u522B\u7684\u5168\u90E8\u5B57\u6BB5\uFF0C\u800C\u4E0D\u53EA\u662F\u9000\u51FA\u6838\u67E5\u6240\u9700\u7684\uFF08\u4F8B\u5982\u4F9B\u6838\u67E5\u5E2E\u6276\u63AA\u65BD\u7528\uFF09",
    after: `
\u9000\u51FA\u7801\uFF1A0 \u5DF2\u751F\u6210\uFF1B2 \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF\uFF0C\u6216\u6587\u4EF6\u5DF2\u5B58\u5728\uFF1B3 --rulebook \u6240\u6307\u89C4\u5219\u6709\u8BEF\uFF1B4 \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin template household -o \u6A21\u677F.xlsx --lang zh
  tuopin template village -o \u6751\u6A21\u677F.xlsx --rulebook \u6211\u7701 --lang zh`
  },
  schema: "\u663E\u793A JSON Schema",
  notJobs: "\u5E94\u4E3A 1 \u81F3 999 \u7684\u6574\u6570\u3002",
  oneOf: (choices) => `\u53EF\u9009 ${choices}\u3002`,
  notADay: "\u5E94\u4E3A\u771F\u5B9E\u5B58\u5728\u7684\u65E5\u671F\uFF0C\u5199\u4F5C YYYY-MM-DD\uFF0C\u4F8B\u5982 2018-12-31\u3002",
  notAReading: "\u5E94\u5199\u4F5C \u540D\u79F0=\u9009\u9879\uFF0C\u4F8B\u5982 povertyLine=hunan\u3002",
  emptyMaskKey: "\u5BC6\u94A5\u4E0D\u80FD\u4E3A\u7A7A\uFF1B\u65E0\u9700\u56FA\u5B9A\u5BC6\u94A5\u7684\uFF0C\u53BB\u6389 --mask-key\uFF0C\u53EA\u7528 --mask\u3002",
  notASet: "\u5E94\u5199\u4F5C \u540D\u79F0=\u503C\uFF0C\u4F8B\u5982 povertyLine/exit=3300 \u6216 record.income.wages=9000\u3002",
  unusedSet: (name) => `--set ${name}\uFF1A\u6CA1\u6709\u7528\u5230\u4EFB\u4F55\u8BB0\u5F55\uFF08\u6240\u6838\u67E5\u7684\u8BB0\u5F55\u90FD\u6CA1\u6709\u6B64\u5B57\u6BB5\uFF09\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84\u3001--level \u548C\u5B57\u6BB5\u540D\u3002`,
  givenTwice: (name) => `${name} \u7ED9\u51FA\u4E86\u4E24\u6B21\uFF0C\u53EA\u80FD\u7ED9\u4E00\u6B21\u3002`,
  unknownReading: (name, found, known, meant) => `--reading ${name}\uFF1A\u6CA1\u6709\u201C${found}\u201D\uFF0C\u53EF\u9009 ${known}\u3002${meant === void 0 ? "" : `\u662F\u5426\u5E94\u4E3A ${meant}\uFF1F`}`,
  unknownRule: (id, known, meant) => `--rule ${id}\uFF1A\u6CA1\u6709\u8FD9\u4E00\u7ED3\u8BBA\u89C4\u5219\uFF0C\u5E94\u4E3A\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${list3(known)}${meant === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A ${meant}`}\uFF1B\u5E2E\u6276\u63AA\u65BD\u89C1 tuopin eligible`,
  unknownSchema: (name, known, meant) => `\u6CA1\u6709\u540D\u4E3A\u201C${name}\u201D\u7684 JSON Schema\uFF0C\u53EF\u9009 ${list3(known)}\u3002${meant === void 0 ? "" : `\u662F\u5426\u5E94\u4E3A ${meant}\uFF1F`}`,
  unreadableRulebook: (folder) => `--rulebook ${folder}\uFF1A\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\u6216\u65E0\u6CD5\u8BFB\u53D6`,
  /** What the system says of a file or a disk, by its code: nothing to report. */
  system: {
    ENOSPC: "\u78C1\u76D8\u5DF2\u6EE1\uFF1B\u8BF7\u6E05\u7406\u7A7A\u95F4\u540E\u91CD\u65B0\u8FD0\u884C",
    EDQUOT: "\u53EF\u7528\u7A7A\u95F4\u5DF2\u7528\u5B8C\uFF1B\u8BF7\u6E05\u7406\u7A7A\u95F4\u540E\u91CD\u65B0\u8FD0\u884C",
    EROFS: "\u4E0D\u53EF\u5199\u5165\uFF1B\u8BF7\u6539\u7528\u5176\u4ED6\u4F4D\u7F6E",
    EACCES: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650\uFF1B\u8BF7\u68C0\u67E5\u6743\u9650",
    EPERM: "\u6CA1\u6709\u8BBF\u95EE\u6743\u9650\uFF1B\u8BF7\u68C0\u67E5\u6743\u9650",
    EMFILE: "\u6253\u5F00\u7684\u6587\u4EF6\u8FC7\u591A\uFF1B\u8BF7\u5173\u95ED\u5176\u4ED6\u7A0B\u5E8F\u540E\u91CD\u65B0\u8FD0\u884C",
    ENOENT: "\u4E0D\u5B58\u5728\uFF1B\u8BF7\u6838\u5BF9\u540D\u79F0",
    EISDIR: "\u662F\u6587\u4EF6\u5939\uFF1B\u8BF7\u6307\u5B9A\u6587\u4EF6",
    EEXIST: "\u5DF2\u5B58\u5728\uFF1B\u8BF7\u6539\u7528\u5176\u4ED6\u540D\u79F0",
    ENOTDIR: "\u4E0D\u662F\u6587\u4EF6\u5939\uFF1B\u8BF7\u6838\u5BF9\u540D\u79F0",
    EIO: "\u65E0\u6CD5\u8BFB\u5199\uFF1B\u8BF7\u68C0\u67E5\u78C1\u76D8"
  },
  progress: ({ done, all, perSecond, secondsLeft }) => `\u5DF2\u5B8C\u6210 ${done}/${all}\uFF0C\u6BCF\u79D2 ${Math.round(perSecond)} \u5904\uFF0C\u7EA6\u5269 ${minutesAnd2(secondsLeft)}`,
  failed: (message) => `\u7A0B\u5E8F\u51FA\u9519\uFF1A${message}\uFF1B\u8BF7\u8FDE\u540C\u6240\u7528\u547D\u4EE4\u4E00\u5E76\u62A5\u544A`,
  /** Names that there are to choose from. */
  list: list3,
  /** A help page as commander puts it together, which leaves a space behind what stands before a colon of any width. */
  helpPage: (page) => page.replace("\uFF1A ", "\uFF1A"),
  /** The headings of help pages, by commander's own. */
  headings: { "Usage:": "\u7528\u6CD5\uFF1A", "Arguments:": "\u8F93\u5165\uFF1A", "Options:": "\u53C2\u6570\uFF1A", "Commands:": "\u547D\u4EE4\uFF1A" },
  /** An option's line on a help page, with its choices and default. */
  option: (option) => optionText(option, {
    open: "\uFF08",
    close: "\uFF09",
    between: "\uFF1B",
    choices: (choices) => `\u53EF\u9009 ${choices.join("\u3001")}`,
    preset: (preset) => `\u9ED8\u8BA4 ${preset}`
  }),
  /** Commander's complaints by its codes; it words them in English only. */
  complaint: ({ code, message }) => {
    const [first = "", second = ""] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1] ?? "");
    const meant = /Did you mean (.+?)\?/.exec(message)?.[1];
    const hint = meant === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A ${meant}`;
    switch (code) {
      case "commander.unknownOption":
        return `\u6CA1\u6709\u53C2\u6570 ${first}${hint}`;
      case "commander.unknownCommand":
        return `\u6CA1\u6709\u547D\u4EE4 ${first}${hint}`;
      case "commander.missingArgument":
        return `\u7F3A\u5C11 <${first}>`;
      case "commander.optionMissingArgument":
        return `\u53C2\u6570 ${first} \u7F3A\u5C11\u53D6\u503C`;
      case "commander.missingMandatoryOptionValue":
        return `\u7F3A\u5C11\u53C2\u6570 ${first}`;
      case "commander.conflictingOption":
        return `\u53C2\u6570 ${first} \u4E0D\u80FD\u4E0E ${second} \u540C\u65F6\u4F7F\u7528`;
      case "commander.excessArguments":
        return "\u547D\u4EE4\u540E\u9762\u7684\u5185\u5BB9\u8FC7\u591A";
      case "commander.invalidArgument": {
        const choices = /Allowed choices are (.+)\.$/.exec(message)?.[1];
        const why = choices === void 0 ? message.split(" is invalid. ")[1] ?? "" : `\u53EF\u9009 ${choices}\u3002`;
        return `\u53C2\u6570 ${first} \u7684\u53D6\u503C\u201C${second}\u201D\u4E0D\u5BF9\u3002${why}`;
      }
      default:
        return message.replace(/^error: /, "");
    }
  }
};

// src/words/zh/compare.ts
var zhCompare = {
  /** A value, an outcome or a day: what it is in A and what it is in B. */
  turned: (a, b) => `${a} \u2192 ${b}`,
  criterion: (label, change) => `\u6807\u51C6\u3000${label}\uFF1A${change}`,
  input: (label, change) => `\u6570\u636E\u3000${label}\uFF1A${change}`,
  /** What sources say of an input, where on one side they disagree. */
  sources: (label, change) => `\u6765\u6E90\u3000${label}\uFF1A${change}`,
  agreeing: "\u672A\u89C1\u4E0D\u4E00\u81F4",
  disagreeing: "\u6765\u6E90\u4E0D\u4E00\u81F4",
  /** On both sides, to another effect. */
  disagreeOtherwise: "\u4E24\u65B9\u6765\u6E90\u5747\u4E0D\u4E00\u81F4\uFF0C\u6240\u8FF0\u6570\u503C\u4E0D\u540C",
  bound: (label, change) => `\u8981\u6C42\u3000${label}\uFF1A${change}`,
  reading: (label, change) => `\u53E3\u5F84\u3000${label}\uFF1A${change}`,
  /** Data that no verdict depends on. */
  other: (label, change) => `\u5176\u4ED6\u3000${label}\uFF1A${change}\uFF08\u4E0D\u5F71\u54CD\u7ED3\u8BBA\uFF09`,
  /** Of what is not shown. */
  unlike: "\u4E24\u65B9\u4E0D\u540C",
  persons: (count3) => `${count3} \u4EBA`,
  members: (change, gone, come) => {
    const who = [...gone === void 0 ? [] : [`\u51CF\u5C11\uFF1A${gone}`], ...come === void 0 ? [] : [`\u589E\u52A0\uFF1A${come}`]];
    return `\u6570\u636E\u3000\u5BB6\u5EAD\u4EBA\u53E3\uFF1A${change}\uFF08${who.join("\uFF1B")}\uFF09`;
  },
  /** The member has another number in the first. */
  numberedA: (member) => `\uFF08\u524D\u8005\u4E3A${member}\uFF09`,
  required: "\u8BA1\u5165\u7ED3\u8BBA",
  advisory: "\u4EC5\u4F9B\u53C2\u8003",
  none: "\u65E0\u6B64\u9879",
  /** The outcome is one and the same, but something behind it differs. */
  sameOutcome: (outcome) => `\u7ED3\u8BBA\u5747\u4E3A${outcome}\uFF0C\u4F46\u6570\u636E\u6216\u6807\u51C6\u4E0D\u540C`,
  /** Nothing behind it differs either, but other data do. */
  sameVerdict: (outcome) => `\u7ED3\u8BBA\u76F8\u540C\uFF08${outcome}\uFF09\uFF0C\u53E6\u6709\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u7684\u6570\u636E\u4E0D\u540C`,
  only: { a: "\u53EA\u89C1\u4E8E\u524D\u8005", b: "\u53EA\u89C1\u4E8E\u540E\u8005" },
  summary: ({ same, sameWithRemark, differ, onlyA, onlyB, refused }) => `\u5408\u8BA1\uFF1A\u76F8\u540C ${same}${sameWithRemark === 0 ? "" : `\uFF08\u5176\u4E2D ${sameWithRemark} \u6761\u6709\u4E0D\u5F71\u54CD\u7ED3\u8BBA\u7684\u6570\u636E\u4E0D\u540C\uFF09`}\uFF0C\u4E0D\u540C ${differ}\uFF0C\u53EA\u89C1\u4E8E\u524D\u8005 ${onlyA}\uFF0C\u53EA\u89C1\u4E8E\u540E\u8005 ${onlyB}\uFF0C\u9000\u56DE\u66F4\u6B63 ${refused}`,
  twice: (who, place) => `${place}\uFF1A${who} \u5728\u540C\u4E00\u65B9\u51FA\u73B0\u4E24\u6B21\uFF0C\u4EE5\u540E\u4E00\u6761\u4E3A\u51C6\uFF1B\u8BF7\u6838\u5BF9\u7F16\u53F7`,
  nothingCompared: "\u4E24\u65B9\u6CA1\u6709\u7F16\u53F7\u76F8\u540C\u7684\u8BB0\u5F55\uFF0C\u4E0D\u80FD\u7B97\u5168\u90E8\u76F8\u540C\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84\u548C\u7F16\u53F7",
  /** A side of which nothing could be read. */
  unread: { a: "\u524D\u8005\u6CA1\u6709\u8BFB\u5230\u53EF\u7528\u7684\u8BB0\u5F55\uFF0C\u672A\u4F5C\u6BD4\u8F83", b: "\u540E\u8005\u6CA1\u6709\u8BFB\u5230\u53EF\u7528\u7684\u8BB0\u5F55\uFF0C\u672A\u4F5C\u6BD4\u8F83" },
  rulebook: {
    a: (rulebook) => `\u524D\u8005\u89C4\u5219\uFF1A${rulebook}`,
    b: (rulebook) => `\u540E\u8005\u89C4\u5219\uFF1A${rulebook}`,
    both: (rulebook) => `\u4E24\u65B9\u89C4\u5219\u76F8\u540C\uFF1A${rulebook}`
  },
  /** The beginning of the hash of a rulebook's files. */
  digest: (digits) => `\uFF08SHA-256 \u524D ${digits.length} \u4F4D\uFF1A${digits}\uFF09`
};

// src/words/zh/diff-command.ts
var zhDiffCommand = {
  about: "\u6BD4\u5BF9\u4E24\u5957\u89C4\u5219\uFF1A\u89C4\u5219\u6709\u4F55\u53D8\u5316\u3001\u8C01\u7684\u7ED3\u8BBA\u6539\u53D8\u3001\u662F\u5426\u653E\u5BBD",
  old: "\u539F\u89C4\u5219\uFF1A\u6587\u4EF6\u5939\u3001\u672C\u7A0B\u5E8F\u6240\u9644\u89C4\u5219\u7684\u7F16\u53F7\uFF08national-2016\uFF09\u6216 git \u7684\u201C\u7248\u672C:\u6587\u4EF6\u5939\u201D",
  new: "\u65B0\u89C4\u5219\uFF0C\u5199\u6CD5\u76F8\u540C",
  options: {
    rulebook: "\u65B0\u89C4\u5219\uFF0C\u4EE3\u66FF\u201C\u65B0\u89C4\u5219\u201D\u4E00\u9879",
    rulebookPath: "\u89C4\u5219\u5728 git \u4ED3\u5E93\u4E2D\u7684\u6587\u4EF6\u5939\uFF1B\u6307\u5B9A\u540E\uFF0C\u539F\u89C4\u5219\u548C\u65B0\u89C4\u5219\u53EF\u53EA\u5199\u7248\u672C",
    cases: "\u7528\u4F8B\u6587\u4EF6\u6216\u6587\u4EF6\u5939\uFF0C\u5176\u4E2D\u7684\u8BB0\u5F55\u7531\u4E24\u5957\u89C4\u5219\u5206\u522B\u5224\u5B9A\uFF1B\u53EF\u91CD\u590D",
    records: "\u8BB0\u5F55\u6587\u4EF6\u6216\u6587\u4EF6\u5939\uFF0C- \u8868\u793A\u6807\u51C6\u8F93\u5165\uFF0C\u7531\u4E24\u5957\u89C4\u5219\u5206\u522B\u5224\u5B9A\uFF1B\u53EF\u91CD\u590D",
    reading: "\u6761\u6587\u6709\u4E0D\u540C\u7406\u89E3\u65F6\u91C7\u7528\u7684\u53E3\u5F84\uFF0C\u5BF9\u8BBE\u6709\u8BE5\u53E3\u5F84\u7684\u89C4\u5219\u751F\u6548",
    approve: "\u5DF2\u6838\u5BF9\u5E76\u8BA4\u53EF\u7684\u53D8\u5316\u6E05\u5355\uFF08\u5199\u6CD5\u89C1 tuopin schema approval\uFF09",
    stricterThan: "\u67E5\u627E\u65B0\u89C4\u5219\u51C6\u4E88\u9000\u51FA\u800C\u539F\u89C4\u5219\u4E0D\u51C6\u4E88\u7684\u8BB0\u5F55\uFF1B\u539F\u89C4\u5219\u53EF\u5199\u5728\u6B64\u5904\uFF1Adiff \u65B0\u89C4\u5219 --stricter-than \u539F\u89C4\u5219",
    allReadings: "\u4E0E --stricter-than \u540C\u7528\uFF1A\u67E5\u904D\u5404\u79CD\u53E3\u5F84\u7EC4\u5408\uFF0C\u800C\u4E0D\u53EA\u662F\u9ED8\u8BA4\u53E3\u5F84\uFF08\u7528\u65F6\u8F83\u957F\uFF09",
    seed: "\u4E0E --stricter-than \u540C\u7528\uFF1A\u6362\u4E00\u4E2A\u6570\uFF0C\u968F\u673A\u8BB0\u5F55\u968F\u4E4B\u4E0D\u540C"
  },
  after: `
\u201Cdiff \u7532 --stricter-than \u4E59\u201D\u68C0\u67E5\u7532\u662F\u5426\u4E0D\u5BBD\u4E8E\u4E59\uFF0C\u5373\u6309\u7532\u51C6\u4E88\u9000\u51FA\u7684\uFF0C\u6309\u4E59\u4E5F\u5E94\u51C6\u4E88\u9000\u51FA\u3002\u7A0B\u5E8F\u9010\u4E00\u8BD5\u904D\u4E59\u7684\u5404\u9879\u6807\u51C6\u80FD\u591F\u533A\u5206\u7684
\u53D6\u503C\u7EC4\u5408\uFF0C\u5E76\u53E6\u884C\u5224\u5B9A\u4E00\u6279\u968F\u673A\u8BB0\u5F55\u3002\u67E5\u51FA\u7684\u5DEE\u5F02\u6BCF\u7C7B\u5217\u4E00\u6B21\uFF0C\u9644\u6700\u7B80\u8BB0\u5F55\u3002\u6CE8\u660E\u201C\u7EC4\u5408\u5DF2\u67E5\u5168\u201D\u7684\uFF0C\u9664\u6240\u5217\u5916\u522B\u65E0\u5DEE\u5F02\uFF1B\u5176\u4F59\u53EA\u662F\u67E5\u627E\uFF0C
\u4E0D\u662F\u8BC1\u660E\u3002
\u4E00\u5957\u89C4\u5219\u9000\u56DE\u66F4\u6B63\uFF08\u4F8B\u5982\u8BA4\u5B9A\u65E5\u671F\u4E0D\u5728\u5176\u9002\u7528\u671F\u95F4\uFF09\u800C\u53E6\u4E00\u5957\u4F5C\u51FA\u7ED3\u8BBA\u7684\u8BB0\u5F55\uFF0C\u6309\u7ED3\u8BBA\u53D8\u5316\u8BA1\u3002

\u9000\u51FA\u7801\u53D6\u9002\u7528\u7684\u6700\u5927\u503C\uFF1A
  0  \u6BD4\u5BF9\u5B8C\u6BD5\uFF0C\u7ED3\u8BBA\u53D8\u5316\u6216\u653E\u5BBD\u4E4B\u5904\u5747\u5DF2\u8BA4\u53EF
  1  \u6709\u672A\u8BA4\u53EF\u7684\uFF0C\u6216\u6CA1\u6709\u53EF\u5224\u5B9A\u7684\u8BB0\u5F55\uFF0C\u6216\u4E24\u5957\u89C4\u5219\u6CA1\u6709\u5171\u540C\u7684\u9002\u7528\u671F\u95F4
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u89C4\u5219\u3001\u8BB0\u5F55\u3001\u7528\u4F8B\u6216\u8BA4\u53EF\u6E05\u5355\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u6216\u6709\u8BB0\u5F55\u88AB\u4E24\u5957\u89C4\u5219\u9000\u56DE\u66F4\u6B63
  4  \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin diff rules/hunan-2016-2020 rules/national-2016 --lang zh
  tuopin diff \u89C4\u52192019/ \u89C4\u52192020/ --records \u8BB0\u5F55/ --approve \u8BA4\u53EF\u6E05\u5355.json
  tuopin diff main HEAD --rulebook-path rules/hunan-2016-2020 --cases fixtures/cases
  tuopin diff v0.1.0:rules/hunan-2016-2020 rules/hunan-2016-2020 --format html > \u89C4\u5219\u53D8\u5316.html
  tuopin diff rules/hunan-2016-2020 --stricter-than national-2016 --approve rules/hunan-2016-2020/approved-differences.json`,
  twoNew: "\u65B0\u89C4\u5219\u5199\u4E86\u4E24\u6B21\uFF1A\u8BF7\u53BB\u6389\u4F4D\u7F6E\u53C2\u6570\u6216 --rulebook\u3002",
  noNew: "diff \u9700\u8981\u4E24\u5957\u89C4\u5219\uFF1Adiff \u539F\u89C4\u5219 \u65B0\u89C4\u5219\uFF0C\u6216 diff \u65B0\u89C4\u5219 --stricter-than \u539F\u89C4\u5219\u3002",
  twoOld: "\u5DF2\u5199\u660E\u539F\u89C4\u5219\u548C\u65B0\u89C4\u5219\u65F6\uFF0C--stricter-than \u540E\u4E0D\u518D\u5199\u89C4\u5219\uFF1B\u8BF7\u53BB\u6389\u5176\u4E2D\u4E00\u4E2A\u3002",
  apart: "--stricter-than \u81EA\u884C\u6784\u9020\u8BB0\u5F55\uFF1B\u8BF7\u53BB\u6389 --cases \u548C --records\uFF0C\u6216\u5206\u4E24\u6B21\u8FD0\u884C\u3002",
  onlyLayers: (option) => `${option} \u53EA\u7528\u4E8E\u67E5\u627E\u653E\u5BBD\u4E4B\u5904\uFF0C\u987B\u4E0E --stricter-than \u540C\u7528\u3002`,
  notASeed: "\u5E94\u4E3A 0 \u81F3 2147483647 \u4E4B\u95F4\u7684\u6574\u6570\u3002",
  unknownReading: (name) => `--reading ${name}\uFF1A\u4E24\u5957\u89C4\u5219\u5747\u65E0\u6B64\u53E3\u5F84\u6216\u9009\u9879`,
  unreadableApproval: (file) => `--approve ${file}\uFF1A\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u8BF7\u68C0\u67E5\u8DEF\u5F84`,
  noCases: "--cases\uFF1A\u672A\u627E\u5230\u7528\u4F8B\uFF1B\u8BF7\u5199\u7528\u4F8B\u6587\u4EF6\u6216\u5176\u6240\u5728\u6587\u4EF6\u5939",
  refused: (count3) => `${count3} \u6761\u8BB0\u5F55\u88AB\u4E24\u5957\u89C4\u5219\u9000\u56DE\u66F4\u6B63\uFF0C\u539F\u56E0\u89C1 tuopin check`,
  nothingJudged: "\u6CA1\u6709\u4E00\u6761\u8BB0\u5F55\u53EF\u7531\u4EFB\u4E00\u5957\u89C4\u5219\u5224\u5B9A\uFF0C\u7ED3\u8BBA\u6709\u65E0\u53D8\u5316\u4E0D\u5F97\u800C\u77E5",
  unapproved: (count3) => `${count3} \u5904\u53D8\u5316\u672A\u8BA4\u53EF\uFF1B\u8BF7\u9010\u4E00\u6838\u5BF9\uFF0C\u66F4\u6B63\u89C4\u5219\uFF0C\u6216\u5199\u660E\u7406\u7531\u540E\u5217\u5165 --approve \u7684\u6E05\u5355`,
  unused: (count3) => `\u8BA4\u53EF\u6E05\u5355\u4E2D\u6709 ${count3} \u6761\u5DF2\u65E0\u5BF9\u5E94\u7684\u53D8\u5316\uFF0C\u8BF7\u5220\u53BB`,
  noGit: "\u672A\u627E\u5230 git\uFF1B\u8BF7\u5B89\u88C5\uFF0C\u6216\u6539\u5199\u6587\u4EF6\u5939",
  badRevision: (revision) => `\u201C${revision}\u201D\u4E0D\u662F\u6587\u4EF6\u5939\uFF0C\u4E0D\u662F\u672C\u7A0B\u5E8F\u6240\u9644\u7684\u89C4\u5219\uFF0C\u4E5F\u4E0D\u662F\u5F53\u524D git \u4ED3\u5E93\u4E2D\u7684\u7248\u672C`,
  noFolder: (revision, folder) => `${revision}\uFF1A\u6CA1\u6709\u6587\u4EF6\u5939\u201C${folder}\u201D\uFF1B\u5E94\u4ECE\u4ED3\u5E93\u6839\u76EE\u5F55\u5199\u8D77\uFF0C\u6216\u4EE5 ./ \u5F00\u5934\u4ECE\u5F53\u524D\u76EE\u5F55\u5199\u8D77`
};

// src/words/zh/eligible.ts
var count2 = ({ measures, members }) => `${measures}\u9879${members === 0 ? "" : `\uFF08${members}\u4EBA\u6B21\uFF09`}`;
var head2 = ({ met, notMet, undetermined }) => `\u53EF\u4EAB\u53D7${count2(met)}\uFF0C\u5F85\u6838\u5B9E${count2(undetermined)}\uFF0C\u4E0D\u7B26\u5408\u6761\u4EF6${count2(notMet)}`;
var zhEligible = {
  title: "\u53EF\u4EAB\u53D7\u7684\u5E2E\u6276\u63AA\u65BD",
  head: head2,
  /** Of a level that no measure is for. */
  none: "\u6CA1\u6709\u9002\u7528\u4E8E\u8FD9\u4E00\u7EA7\u522B\u7684\u5E2E\u6276\u63AA\u65BD",
  column: { measure: "\u5E2E\u6276\u63AA\u65BD", whom: "\u5BF9\u8C61", gives: "\u6807\u51C6", why: "\u539F\u56E0" },
  /** Whom a measure is for, where it is not for each member. */
  whole: { household: "\u5168\u6237", village: "\u5168\u6751", township: "\u5168\u4E61\u9547", county: "\u5168\u53BF" },
  /** Each member of several. */
  everybody: "\u5168\u4F53\u6210\u5458",
  /** The members by number and name. */
  whoIsWho: (members) => `\u5BB6\u5EAD\u6210\u5458\uFF1A${members.join("\u3001")}`,
  /** Members by their numbers, from 1. */
  members: (numbers) => `\u6210\u5458${numbers.join("\u3001")}`,
  noFigure: "\u8BE5\u65E5\u671F\u6CA1\u6709\u6807\u51C6\u503C",
  /** Between the reasons of one measure. */
  separator: "\uFF1B",
  missing: (labels) => `\u5F85\u8865\uFF1A${labels.join("\u3001")}`,
  /** A figure that no document gives. */
  unset: (label) => `${label}\u672A\u89C1\u6587\u4EF6\u89C4\u5B9A`,
  /** The same, with why. */
  unsetWhy: (label, reason) => `${label}\uFF1A${reason}\u3002\u51E1\u53D6\u51B3\u4E8E\u6B64\u7684\uFF0C\u4E00\u5F8B\u5F85\u6838\u5B9E`,
  total: (measure, amount, members, open) => `\u5408\u8BA1\u3000${measure}\uFF1A${amount}\uFF08${members}${open === void 0 ? "" : `\uFF1B${open}\u5F85\u6838\u5B9E\uFF0C\u672A\u8BA1\u5165`}\uFF09`,
  /** A measure that is open, for whom and why, on a line. */
  openMeasure: (measure, whom, why) => `${measure}\uFF08${whom}\uFF09\uFF1A${why}`,
  summary: (counts) => `\u5171${counts.records}\u6761\u8BB0\u5F55\uFF1A${head2(counts)}\uFF1B\u9000\u56DE\u66F4\u6B63${counts.refused}\u6761`
};

// src/words/zh/init.ts
var zhInit = {
  about: "\u65B0\u5EFA\u81EA\u7F16\u89C4\u5219\uFF1A\u751F\u6210\u4E00\u5957\u9644\u6709\u7528\u4F8B\u7684\u5C0F\u578B\u89C4\u5219\uFF0C\u4F9B\u4FEE\u6539",
  folder: "\u8981\u65B0\u5EFA\u7684\u6587\u4EF6\u5939\uFF1B\u5DF2\u6709\u5185\u5BB9\u7684\u4E0D\u4F1A\u88AB\u8986\u76D6",
  rulebook: "\u6539\u4E3A\u590D\u5236\u8FD9\u5957\u89C4\u5219\uFF08\u6587\u4EF6\u5939\uFF0C\u6216\u672C\u7A0B\u5E8F\u6240\u9644\u89C4\u5219\u7684\u7F16\u53F7\uFF09",
  extends: "\u4E0D\u590D\u5236\uFF0C\u800C\u4EE5\u8FD9\u5957\u89C4\u5219\u4E3A\u57FA\u7840\uFF08\u672C\u7A0B\u5E8F\u6240\u9644\u89C4\u5219\u7684\u7F16\u53F7\uFF0C\u6216\u65B0\u6587\u4EF6\u5939\u4E4B\u5185\u3001\u4E4B\u65C1\u7684\u6587\u4EF6\u5939\uFF09",
  withCases: "\u4E0E --extends \u540C\u7528\uFF0C\u4E00\u5E76\u590D\u5236\u57FA\u7840\u89C4\u5219\u7684\u7528\u4F8B",
  after: `
\u9000\u51FA\u7801\uFF1A0 \u5DF2\u751F\u6210\uFF1B2 \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF\uFF0C\u6216\u6587\u4EF6\u5939\u5DF2\u5B58\u5728\uFF1B3 \u6240\u590D\u5236\u7684\u89C4\u5219\u6709\u8BEF\uFF1B4 \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin init \u6211\u7701
  tuopin init \u6211\u7701 --rulebook national-2016
  tuopin init --extends hunan-2016-2020 --with-cases \u6211\u7701`,
  exists: (folder) => `${folder}\uFF1A\u5DF2\u5B58\u5728\uFF0C\u4E0D\u4E88\u8986\u76D6\uFF1B\u8BF7\u53E6\u53D6\u6587\u4EF6\u5939\u540D`,
  made: (folder, id, version) => `\u5DF2\u751F\u6210 ${folder}\uFF0C\u590D\u5236\u81EA ${id} ${version}\uFF1A`,
  extending: (folder, id, version) => `\u5DF2\u751F\u6210 ${folder}\uFF0C\u4EE5 ${id} ${version} \u4E3A\u57FA\u7840\uFF0C\u672A\u81EA\u884C\u5199\u660E\u7684\u4E00\u5F8B\u6CBF\u7528\uFF1A`,
  buildsOnBeside: (rulebook, beside) => `${rulebook}\uFF1A\u4EE5\u65C1\u8FB9\u7684 ${beside} \u4E3A\u57FA\u7840\uFF1B\u8BF7\u8FDE\u540C\u8BE5\u6587\u4EF6\u5939\u4E00\u5E76\u590D\u5236\uFF0C\u6216\u7528 --extends \u4EE5\u5176\u4E3A\u57FA\u7840`,
  outOfReach: (base) => `${base}\uFF1A\u4E0D\u5728\u65B0\u6587\u4EF6\u5939\u4E4B\u5185\uFF0C\u4E5F\u4E0D\u5728\u5176\u65C1\uFF1B\u8BF7\u5148\u590D\u5236\u8FC7\u6765`,
  noCases: (base) => `${base}\uFF1A\u6CA1\u6709\u53EF\u8BFB\u7684\u7528\u4F8B\u6587\u4EF6\u5939\uFF1B\u8BF7\u53BB\u6389 --with-cases`,
  casesOfWhat: "--with-cases \u590D\u5236\u7684\u662F --extends \u6240\u6307\u89C4\u5219\u7684\u7528\u4F8B\uFF1B\u8BF7\u4E00\u5E76\u5199\u660E --extends",
  /** What a rulebook is called until it is given a name. */
  name: "\u6211\u7701\u529E\u6CD5",
  /** What its first version changed. */
  first: "\u9996\u6B21\u53D1\u5E03",
  /** The sentences of its first cases. */
  nothingKnown: {
    household: "\u5C1A\u672A\u586B\u5199\u4EFB\u4F55\u6570\u636E\u7684\u6237",
    village: "\u5C1A\u672A\u586B\u5199\u4EFB\u4F55\u6570\u636E\u7684\u6751",
    township: "\u5C1A\u672A\u586B\u5199\u4EFB\u4F55\u6570\u636E\u7684\u4E61\u9547",
    county: "\u5C1A\u672A\u586B\u5199\u4EFB\u4F55\u6570\u636E\u7684\u53BF"
  },
  next: (folder) => `\u4E0B\u4E00\u6B65\uFF1A\u5728 rulebook.json \u4E2D\u6539\u5B9A\u7F16\u53F7\u3001\u7248\u672C\u548C\u540D\u79F0\uFF0C\u518D\u7528 tuopin lint ${folder} \u68C0\u67E5\u3002`,
  /** By name. */
  files: {
    "rulebook.json": "\u89C4\u5219\u540D\u79F0\u3001\u9002\u7528\u671F\u95F4\u3001\u4F9D\u636E\u6587\u4EF6\u3001\u653F\u7B56\u53E3\u5F84",
    "parameters.json": "\u6807\u51C6\u503C\uFF0C\u9010\u4E2A\u6CE8\u660E\u8D77\u59CB\u65E5\u671F\u548C\u51FA\u5904",
    "clauses.json": "\u6587\u4EF6\u5404\u6761\u6B3E\uFF0C\u4EE5\u53CA\u5404\u7531\u54EA\u6761\u89C4\u5219\u5224\u5B9A",
    "changes.json": "\u5404\u7248\u672C\u6539\u4E86\u4EC0\u4E48\u3001\u81EA\u4F55\u65E5\u8D77",
    "words.zh.json": "\u81EA\u5B9A\u7684\u4E2D\u6587\u8BF4\u6CD5",
    "words.en.json": "\u81EA\u5B9A\u7684\u82F1\u6587\u8BF4\u6CD5",
    "lint.json": "\u68C0\u67E5\u53D1\u73B0\u800C\u6709\u610F\u4FDD\u7559\u7684\u95EE\u9898\u53CA\u7406\u7531",
    "mutants.json": "\u7528\u4F8B\u65E0\u6CD5\u53D1\u73B0\u7684\u6539\u52A8\u53CA\u7406\u7531",
    "approved-differences.json": "\u4E0E\u53E6\u4E00\u5957\u89C4\u5219\u4E4B\u95F4\u5DF2\u8BA4\u53EF\u7684\u5DEE\u5F02\u53CA\u7406\u7531"
  },
  /** Any other file that lies with these. */
  rules: "\u5404\u9879\u6807\u51C6\uFF0C\u4EE5\u53CA\u7531\u5176\u5F97\u51FA\u7684\u7ED3\u8BBA",
  /** The folder of cases. */
  cases: "\u7528\u4F8B\uFF1A\u8BB0\u5F55\u53CA\u5176\u5E94\u5F97\u7684\u7ED3\u8BBA"
};

// src/words/zh/inspect.ts
var zhInspect = {
  noVillage: "\u6240\u5728\u6751\u672A\u586B",
  severity: { error: "\u6709\u8BEF", warning: "\u5B58\u7591", note: "\u63D0\u793A" },
  summary: ({ findings, error, warning, note, inspected, refused, skipped, answered }) => `\u5171\u8BFB\u53D6 ${inspected + refused + skipped} \u6761\u8BB0\u5F55\uFF1A\u5DF2\u6838\u67E5 ${inspected} \u6761\uFF0C\u9000\u56DE\u66F4\u6B63 ${refused} \u6761\uFF0C\u5176\u4ED6\u7EA7\u522B\u672A\u6838\u67E5 ${skipped} \u6761\uFF1B\u7591\u70B9 ${findings} \u6761\uFF1A\u6709\u8BEF ${error}\uFF0C\u5B58\u7591 ${warning}\uFF0C\u63D0\u793A ${note}${answered === 0 ? "" : `\uFF1B\u53E6\u6709 ${answered} \u6761\u5DF2\u7B54\u590D\uFF0C\u672A\u5217\u51FA`}`,
  /** Of a list that is filled in: its sheet, what its columns are headed by, and what can be answered. */
  list: "\u7591\u70B9\u6E05\u5355",
  column: {
    village: "\u6751",
    level: "\u7EA7\u522B",
    id: "\u7F16\u53F7",
    severity: "\u7A0B\u5EA6",
    finding: "\u7591\u70B9",
    proposal: "\u662F\u5426\u5E94\u4E3A",
    answer: "\u7B54\u590D",
    code: "\u7591\u70B9\u4EE3\u7801",
    path: "\u5B57\u6BB5",
    others: "\u76F8\u5173",
    file: "\u6587\u4EF6",
    line: "\u884C",
    item: "\u6761",
    key: "\u8BC6\u522B\u7801"
  },
  reply: { real: "\u5C5E\u5B9E", error: "\u6709\u8BEF" },
  ask: "\u6838\u5BF9\uFF1A",
  noAnswers: (file) => `--answers ${file}\uFF1A\u5176\u4E2D\u6CA1\u6709\u7B54\u590D\uFF1B\u8BF7\u7ED9\u51FA JSON \u6587\u4EF6\uFF08\u5199\u6CD5\u89C1 tuopin schema answers\uFF09\uFF0C\u6216\u5E26\u201C\u8BC6\u522B\u7801\u201D\u201C\u7B54\u590D\u201D\u4E24\u5217\u7684\u7591\u70B9\u6E05\u5355`,
  notAReply: (file, cell, text) => `--answers ${file}\uFF1A${cell} \u586B\u201C${text}\u201D\uFF0C\u7B54\u590D\u5E94\u4E3A\u201C\u5C5E\u5B9E\u201D\u6216\u201C\u6709\u8BEF\u201D\uFF0C\u4E0D\u7B54\u590D\u7684\u7559\u7A7A`
};

// src/words/zh/lint-command.ts
var zhLintCommand = {
  about: "\u68C0\u67E5\u89C4\u5219\uFF1A\u54EA\u4E9B\u5730\u65B9\u4F7F\u89C4\u5219\u4E0D\u80FD\u4F7F\u7528\uFF0C\u54EA\u4E9B\u6761\u4EF6\u3001\u6807\u51C6\u503C\u3001\u4F9D\u636E\u53EF\u80FD\u5199\u9519",
  rulebook: "\u89C4\u5219\u6587\u4EF6\u5939\uFF0C\u6216\u672C\u7A0B\u5E8F\u6240\u9644\u89C4\u5219\u7684\u7F16\u53F7\uFF08\u9ED8\u8BA4\u4E3A\u5185\u7F6E\u89C4\u5219\uFF09",
  byOption: "\u540C\u4E0A\uFF0C\u5199\u4F5C\u53C2\u6570",
  namedTwice: "\u89C4\u5219\u53EA\u80FD\u6307\u660E\u4E00\u6B21\uFF1A\u5199\u5728\u547D\u4EE4\u540E\uFF0C\u6216\u7528 --rulebook",
  cases: "\u6821\u9A8C\u8BE5\u89C4\u5219\u7684\u7528\u4F8B\u6587\u4EF6\u5939\uFF08\u9ED8\u8BA4\u4E3A\u89C4\u5219\u6587\u4EF6\u5939\u5185\u6216\u4E0E\u5176\u5E76\u5217\u7684 cases\uFF0C\u6CA1\u6709\u5219\u7528 fixtures/cases\uFF0C\u518D\u6CA1\u6709\u5219\u4E0D\u67E5\uFF09",
  strict: "\u6709\u8B66\u544A\u65F6\u9000\u51FA\u7801\u4E5F\u4E3A 1",
  after: `
\u6709\u610F\u4FDD\u7559\u7684\u95EE\u9898\uFF0C\u5728\u89C4\u5219\u65C1\u7684 lint.json \u4E2D\u5199\u660E\u7406\u7531\uFF1A
  { "ignore": [ { "code": "valueGap", "at": "povertyLine/exit", "reason": { "zh": "\u2026", "en": "\u2026" } } ] }

\u9000\u51FA\u7801\uFF0C\u53D6\u4E0B\u5217\u60C5\u5F62\u4E2D\u6700\u5927\u7684\uFF1A
  0  \u6CA1\u6709\u5FC5\u987B\u6539\u6B63\u7684\u95EE\u9898
  1  \u6709\u9519\u8BEF\uFF1B\u7528\u4E86 --strict \u7684\uFF0C\u6709\u8B66\u544A
  2  \u547D\u4EE4\u5199\u6CD5\u6709\u8BEF
  3  \u89C4\u5219\u6216\u7528\u4F8B\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\uFF0C\u6216\u89C4\u5219\u6709\u8BEF\u4E0D\u80FD\u4F7F\u7528
  4  \u7A0B\u5E8F\u51FA\u9519

\u793A\u4F8B\uFF1A
  tuopin lint
  tuopin lint \u89C4\u5219/ --strict
  tuopin lint \u89C4\u5219/ --cases \u7528\u4F8B/ --format sarif > \u68C0\u67E5.sarif`,
  unreadable: (folder) => `${folder}\uFF1A\u6587\u4EF6\u5939\u4E0D\u5B58\u5728\uFF0C\u6216\u5176\u4E2D\u6709\u6587\u4EF6\u65E0\u6CD5\u8BFB\u53D6\uFF1B\u8BF7\u68C0\u67E5\u8DEF\u5F84\u548C\u6743\u9650`,
  notAFolder: (path) => `${path}\uFF1A\u662F\u6587\u4EF6\uFF1B\u8BF7\u7ED9\u51FA\u89C4\u5219\u6240\u5728\u7684\u6587\u4EF6\u5939`,
  badCases: (place, message) => `\u7528\u4F8B ${place}\uFF1A${message}`
};

// src/words/zh/list.ts
var zhList = {
  persons: (count3) => `${count3}\u4EBA`,
  /** A figure per person, and how far it is from its line. */
  figure: (figure, gap) => `\u4EBA\u5747${figure}${gap === "" ? "" : `\uFF08${gap}\uFF09`}`,
  /** How far a figure is from its bound, on the wrong side of it. */
  short: (gap) => `\u5DEE${gap}`,
  over: (gap) => `\u9AD8\u4E8E\u6807\u51C6${gap}`,
  onBound: "\u6B63\u597D\u7B49\u4E8E\u6807\u51C6\uFF0C\u4E0D\u7B97\u8FBE\u5230",
  /** A comparison among several of its criterion, by its label. */
  named: (label, why) => `${label}${why}`,
  notGiven: (labels) => `${labels.join("\u3001")}\u672A\u586B`,
  notAnswered: (questions) => `\u672A\u586B\u5199${questions.join("\u3001")}`,
  /** What is given but in doubt, with why. */
  inDoubt: (labels, doubt, values) => {
    const named = labels.join("\u3001");
    const why = named.endsWith("\u6765\u6E90") ? doubt.replace(/^来源/, "\u6240\u586B") : doubt;
    return `${named}${why}${values === "" ? "" : `\uFF1A${values}`}`;
  },
  tooWide: (labels) => `${labels.join("\u3001")}\u586B\u62A5\u8303\u56F4\u8FC7\u5BBD`,
  zeroBase: (labels) => `${labels.join("\u3001")}\u4E3A0\uFF0C\u65E0\u6CD5\u8BA1\u7B97`,
  noFigure: (labels) => `\u89C4\u5219\u4E2D\u6CA1\u6709\u8BE5\u65E5\u671F\u7684${labels.join("\u3001")}`,
  title: "\u6838\u67E5\u6E05\u5355",
  columns: ["", "\u6240\u5C5E\u6751", "\u7F16\u53F7", "\u6237\u4E3B\u6216\u540D\u79F0", "\u4EBA\u53E3", "\u4EBA\u5747\u6536\u5165\uFF08\u4E0E\u6807\u51C6\u4E4B\u5DEE\uFF09", "\u7ED3\u8BBA", "\u539F\u56E0"],
  /** The columns of CSV. */
  row: {
    village: "\u6751",
    id: "\u7F16\u53F7",
    name: "\u6237\u4E3B\u6216\u540D\u79F0",
    persons: "\u4EBA\u53E3",
    figure: "\u4EBA\u5747\u6536\u5165",
    above: "\u4E0E\u6807\u51C6\u4E4B\u5DEE",
    outcome: "\u7ED3\u8BBA",
    notMet: "\u672A\u8FBE\u6807\u9879\u53CA\u539F\u56E0",
    open: "\u5F85\u6838\u5B9E\u9879",
    notes: "\u5907\u6CE8",
    level: "\u7EA7\u522B",
    county: "\u53BF",
    asOf: "\u8BA4\u5B9A\u65E5\u671F",
    file: "\u6587\u4EF6",
    line: "\u884C",
    item: "\u5E8F\u53F7",
    cell: "\u5355\u5143\u683C"
  },
  /** A criterion with why it is not met or open. */
  criterion: (label, why) => why === "" ? label : `${label}\uFF1A${why}`,
  legend: ({ met, notMet, undetermined }) => `\u2713 ${met}\u3000\u2717 ${notMet}\u3000? ${undetermined}\u3000! \u9000\u56DE\u66F4\u6B63\u3000\uFF08\uFF09\u5185\u4E3A\u4E0E\u6807\u51C6\u4E4B\u5DEE`,
  total: ({ read, met, notMet, undetermined, refused, skipped }, names) => `\u5171\u8BFB\u53D6${read}\u6761\uFF1A${names.met}${met}\uFF0C${names.notMet}${notMet}\uFF0C${names.undetermined}${undetermined}\uFF0C\u9000\u56DE\u66F4\u6B63${refused}\uFF0C\u8DF3\u8FC7${skipped}`,
  notShown: (count3) => `\u53E6\u6709${count3}\u6761\u5DF2\u6838\u67E5\uFF0C\u4E0D\u5728 --only \u4E4B\u5217\uFF0C\u672A\u5217\u51FA`,
  byCriterion: "\u672A\u8FBE\u6807\u3001\u5F85\u6838\u5B9E\u7684\u6807\u51C6",
  byVillage: "\u5206\u6751\u60C5\u51B5",
  noVillage: "\u672A\u586B\u6240\u5C5E\u6751",
  furtherVillages: "\u5176\u4F59\u5404\u6751",
  byKind: "\u9000\u56DE\u66F4\u6B63\u7684\u539F\u56E0\uFF08\u6761\u6570\uFF09",
  refused: "\u9000\u56DE\u66F4\u6B63",
  /** Where a refused record stands. */
  stands: (place) => `\u4F4D\u4E8E${place}`,
  noLevel: "\uFF08\u4E0D\u660E\uFF09",
  duplicates: (count3) => `\u7F16\u53F7\u91CD\u590D${count3}\u6761`,
  readingsDiffer: (count3) => `\u7ED3\u8BBA\u53D7\u653F\u7B56\u53E3\u5F84\u5F71\u54CD${count3}\u6761`,
  count: (name, count3) => `${name}${count3}`,
  /** Between the reasons of a record that stand in one cell. */
  betweenReasons: "\uFF1B",
  kinds: (counts) => counts.join("\uFF0C"),
  /** What a record is refused for, in a word. */
  kind: {
    badJson: "JSON \u683C\u5F0F\u6709\u8BEF",
    badEncoding: "\u7F16\u7801\u6709\u8BEF",
    duplicateKey: "\u5B57\u6BB5\u91CD\u590D",
    tooLarge: "\u5185\u5BB9\u8FC7\u957F",
    tooDeep: "\u5D4C\u5957\u8FC7\u6DF1",
    notARecord: "\u4E0D\u662F\u8BB0\u5F55",
    unknownLevel: "\u7EA7\u522B\u65E0\u6CD5\u8BC6\u522B",
    missingField: "\u5FC5\u586B\u9879\u672A\u586B",
    unknownKey: "\u680F\u76EE\u4E0D\u5B58\u5728",
    wrongType: "\u7C7B\u578B\u4E0D\u5BF9",
    notInList: "\u4E0D\u5728\u53EF\u9009\u8303\u56F4",
    notADate: "\u65E5\u671F\u65E0\u6548",
    dateAfterAsOf: "\u65E5\u671F\u665A\u4E8E\u8BA4\u5B9A\u65E5\u671F",
    outsidePeriod: "\u4E0D\u5728\u89C4\u5219\u6709\u6548\u671F",
    tooManyDigits: "\u4F4D\u6570\u8FC7\u591A",
    outOfRange: "\u6570\u503C\u8D85\u51FA\u8303\u56F4",
    emptyList: "\u5217\u8868\u4E3A\u7A7A",
    inconsistent: "\u524D\u540E\u77DB\u76FE",
    duplicateMember: "\u6210\u5458\u7F16\u53F7\u91CD\u590D",
    duplicateRecord: "\u8BB0\u5F55\u7F16\u53F7\u91CD\u590D",
    unknownReading: "\u53E3\u5F84\u4E0D\u5B58\u5728",
    unknownParameter: "\u6807\u51C6\u503C\u4E0D\u5B58\u5728",
    unknownRule: "\u89C4\u5219\u4E0D\u5B58\u5728",
    unknownSubject: "\u6210\u5458\u4E0D\u5B58\u5728",
    unknownOption: "\u9009\u9879\u4E0D\u5B58\u5728",
    errorCell: "\u5355\u5143\u683C\u4E3A\u9519\u8BEF\u503C",
    noResult: "\u516C\u5F0F\u65E0\u7ED3\u679C",
    unclosedQuote: "\u5F15\u53F7\u4E0D\u6210\u5BF9",
    digitsLost: "\u53F7\u7801\u672B\u4F4D\u4E22\u5931",
    unanswered: "\u542B\u4E49\u5F85\u786E\u8BA4",
    unitConflict: "\u5355\u4F4D\u4E0D\u4E00\u81F4",
    mergedNumber: "\u8DE8\u6237\u5408\u5E76",
    mergedMember: "\u8DE8\u4EBA\u5408\u5E76",
    listsApart: "\u4E24\u4EFD\u540D\u518C\u7ED3\u8BBA\u76F8\u53CD",
    strangers: "\u6210\u5458\u5BF9\u4E0D\u4E0A",
    differs: "\u540C\u6237\u5404\u884C\u4E0D\u4E00\u81F4",
    noHousehold: "\u67E5\u4E0D\u5230\u6240\u5C5E\u6237",
    membersUnsure: "\u5BB6\u5EAD\u6210\u5458\u4E0D\u80FD\u786E\u5B9A",
    rowWidth: "\u884C\u5217\u6570\u4E0D\u7B26"
  }
};

// src/words/zh/verify.ts
var zhVerify = {
  same: "\u4E0E\u5C01\u5B58\u65F6\u4E00\u81F4",
  differs: "\u4E0E\u5C01\u5B58\u65F6\u4E0D\u4E00\u81F4\uFF1A",
  unchecked: "\u65E0\u6CD5\u6838\u5BF9\uFF1A",
  /** The verdict is the same, by rules of another version, edited in place, or by others altogether. */
  otherRules: {
    newer: (sealed, now) => `\u7ED3\u8BBA\u4E0D\u53D8\uFF0C\u89C4\u5219\u5DF2\u66F4\u65B0\uFF08${sealed} \u2192 ${now}\uFF09`,
    edited: (sealed) => `\u7ED3\u8BBA\u4E0D\u53D8\uFF0C\u4F46\u89C4\u5219 ${sealed} \u7684\u5185\u5BB9\u88AB\u6539\u52A8\uFF0C\u7248\u672C\u53F7\u5374\u672A\u53D8`,
    other: (sealed, now) => `\u7ED3\u8BBA\u4E0D\u53D8\uFF0C\u4F46\u6240\u7528\u89C4\u5219\u4E0D\u540C\uFF08${sealed} \u2192 ${now}\uFF09`
  },
  /** The rule that it was decided by, and the readings chosen instead of the defaults. */
  basis: (rule, readings) => `\u4F9D\u636E\uFF1A${[rule, ...readings].join("\uFF1B")}`,
  /** The outcome that a file states of which nothing shows that it was sealed so. */
  asTheFileSays: (outcome) => `\u6587\u4EF6\u6240\u8F7D\u7ED3\u8BBA\uFF1A${outcome}`,
  /** There are records to hold seals against, but none for this one. */
  onlyTheSeal: "\u672A\u63D0\u4F9B\u73B0\u6709\u8BB0\u5F55\uFF0C\u53EA\u6838\u5BF9\u5C01\u5B58\u5185\u5BB9",
  /** Of two records by one level and id. */
  twice: (place) => `${place}\uFF1A\u8BE5\u7EA7\u522B\u548C\u7F16\u53F7\u7684\u8BB0\u5F55\u51FA\u73B0\u4E24\u6B21\uFF0C\u4EE5\u540E\u4E00\u6761\u4E3A\u51C6\uFF1B\u8BF7\u6838\u5BF9\u7F16\u53F7`,
  unreadRecords: "--record \u4E2D\u6CA1\u6709\u53EF\u7528\u7684\u8BB0\u5F55\uFF0C\u672A\u4F5C\u6838\u5BF9",
  /** `part` is one of `sealPart`; empty where it is the whole. */
  notASeal: (place, part) => `${place}\uFF1A\u4E0D\u662F\u5C01\u5B58\u7684\u8BA4\u5B9A\u7ED3\u8BBA${part === "" ? "" : `\uFF08${part}\u7F3A\u5931\u6216\u5199\u6CD5\u4E0D\u5BF9\uFF09`}\uFF1B\u8BF7\u68C0\u67E5\u662F\u5426\u9009\u9519\u6587\u4EF6`,
  /** The parts of a seal, by their keys. */
  sealPart: {
    seal: "\u5C01\u5B58\u683C\u5F0F\u7248\u672C",
    package: "\u7A0B\u5E8F\u7248\u672C",
    rulebook: "\u6240\u7528\u89C4\u5219",
    asOf: "\u8BA4\u5B9A\u65E5\u671F",
    readings: "\u653F\u7B56\u53E3\u5F84",
    record: "\u8BB0\u5F55\u90E8\u5206",
    verdict: "\u7ED3\u8BBA\u90E8\u5206",
    sha256: "\u603B\u6821\u9A8C\u503C"
  },
  altered: {
    record: "\u5C01\u5B58\u540E\u8BB0\u5F55\u88AB\u6539\u52A8\uFF08\u6821\u9A8C\u503C\u4E0D\u7B26\uFF09",
    verdict: "\u5C01\u5B58\u540E\u7ED3\u8BBA\u88AB\u6539\u52A8\uFF08\u6821\u9A8C\u503C\u4E0D\u7B26\uFF09",
    seal: "\u5C01\u5B58\u6587\u4EF6\u88AB\u6539\u52A8\uFF08\u603B\u6821\u9A8C\u503C\u4E0D\u7B26\uFF09"
  },
  /** The hashes fit, but sealing does not write this. */
  notAsSealed: {
    omitted: "\u6240\u5217\u672A\u5C01\u5B58\u7684\u5185\u5BB9\u4E0E\u5C01\u5B58\u65F6\u7684\u5199\u6CD5\u4E0D\u7B26",
    record: "\u6240\u5B58\u8BB0\u5F55\u4E0E\u5C01\u5B58\u65F6\u7684\u5199\u6CD5\u4E0D\u7B26\uFF08\u6709\u591A\u51FA\u6216\u7F3A\u5C11\u7684\u5185\u5BB9\uFF09"
  },
  packageDiffers: (sealed, now) => `\u5C01\u5B58\u65F6\u6240\u7528\u7A0B\u5E8F\u4E3A ${sealed} \u7248\uFF0C\u73B0\u4E3A ${now} \u7248\uFF08\u4E0D\u5F71\u54CD\u662F\u5426\u4E00\u81F4\uFF09`,
  rulebookMissing: (sealed) => `\u5C01\u5B58\u65F6\u6240\u7528\u89C4\u5219 ${sealed} \u4E0D\u5728\u624B\u8FB9\uFF1B\u8BF7\u7528 --rulebook \u6307\u5B9A\u5176\u6587\u4EF6\u5939`,
  rulebookDiffers: (sealed, now) => `\u89C4\u5219\u5DF2\u53D8\uFF1A\u5C01\u5B58\u65F6\u4E3A ${sealed}\uFF0C\u73B0\u4E3A ${now}`,
  rulebookEdited: (sealed) => `\u89C4\u5219 ${sealed} \u7684\u5185\u5BB9\u88AB\u6539\u52A8\uFF0C\u7248\u672C\u53F7\u5374\u672A\u53D8`,
  recordMissing: "\u6CA1\u6709\u53EF\u4F9B\u6838\u5BF9\u7684\u8BB0\u5F55\uFF1B\u8BF7\u7528 --record \u6307\u5B9A\u542B\u6709\u8FD9\u6761\u8BB0\u5F55\u7684\u6587\u4EF6",
  recordDiffers: (labels) => labels.length === 0 ? "\u8BB0\u5F55\u4E0E\u5C01\u5B58\u65F6\u4E0D\u540C\uFF08\u5C01\u5B58\u6587\u4EF6\u4E2D\u6CA1\u6709\u8BB0\u5F55\uFF0C\u65E0\u6CD5\u6307\u660E\u4F55\u5904\uFF09" : `\u8BB0\u5F55\u4E0E\u5C01\u5B58\u65F6\u4E0D\u540C\uFF1A${labels.join("\u3001")}`,
  recordRefused: (issues) => `\u8BB0\u5F55\u73B0\u5728\u4E0D\u80FD\u6838\u67E5\uFF1A${issues.join("\uFF1B")}`,
  /** A reading, a criterion or the verdict itself: what it was and what it is. */
  turned: (label, sealed, now) => `${label}\uFF1A\u5C01\u5B58\u65F6${spaced(sealed)}\uFF0C\u73B0\u4E3A${spaced(now)}`,
  /** The same of a file that was changed: nobody knows what was sealed. */
  turnedInFile: (label, sealed, now) => `${label}\uFF1A\u6587\u4EF6\u6240\u8F7D\u4E3A${spaced(sealed)}\uFF0C\u73B0\u4E3A${spaced(now)}`,
  outcome: "\u7ED3\u8BBA",
  reading: (label) => `\u653F\u7B56\u53E3\u5F84\u201C${label}\u201D`,
  none: "\u65E0\u6B64\u9879",
  /** What a check found, asks for or is off by. */
  ofCheck: (criterion, part, fact) => `${criterion}\u7684${{ actual: "\u5B9E\u9645\u60C5\u51B5", expected: "\u8981\u6C42", margin: "\u4F59\u91CF" }[part]}${fact === "" ? "" : `\uFF08${fact}\uFF09`}`,
  notGiven: "\u7A7A\u7F3A",
  /** Any other place: a part of the verdict, or of a criterion. */
  elsewhere: (part, criterion) => `${criterion === void 0 ? "" : `\u201C${criterion}\u201D\u7684`}${part}\u6709\u51FA\u5165`,
  verdictPart: {
    level: "\u7EA7\u522B",
    id: "\u7F16\u53F7",
    village: "\u6240\u5C5E\u6751\u7F16\u53F7",
    county: "\u6240\u5C5E\u53BF\u7F16\u53F7",
    asOf: "\u8BA4\u5B9A\u65E5\u671F",
    decidedOn: "\u6279\u51C6\u65E5\u671F",
    rulebook: "\u6240\u7528\u89C4\u5219",
    rule: "\u7ED3\u8BBA\u89C4\u5219",
    criteria: "\u5404\u9879\u6807\u51C6\u7684\u987A\u5E8F",
    missing: "\u5F85\u8865\u6570\u636E",
    readings: "\u653F\u7B56\u53E3\u5F84",
    overrides: "\u5047\u8BBE\u6D4B\u7B97\u5185\u5BB9",
    required: "\u662F\u5426\u8BA1\u5165\u7ED3\u8BBA",
    checks: "\u6838\u67E5\u5185\u5BB9",
    citations: "\u653F\u7B56\u4F9D\u636E"
  },
  otherPart: "\u5177\u4F53\u5185\u5BB9",
  since: (version, label) => `\u81EA\u89C4\u5219 ${version} \u7248\u8D77\u6539\u53D8\uFF1A${label}`,
  summary: ({
    same,
    otherRules,
    differs,
    unchecked,
    notASeal
  }) => `\u5408\u8BA1\uFF1A\u4E00\u81F4 ${same}\uFF0C\u4E0D\u4E00\u81F4 ${differs}\uFF0C\u7ED3\u8BBA\u4E0D\u53D8\u4F46\u89C4\u5219\u4E0D\u540C ${otherRules}\uFF0C\u65E0\u6CD5\u6838\u5BF9 ${unchecked}\uFF0C\u4E0D\u662F\u5C01\u5B58\u7ED3\u8BBA ${notASeal}`
};
function spaced(text) {
  return /^[\w-]/.test(text) ? ` ${text}` : text;
}

// src/words/command.ts
var casesWords = { zh: zhCases, en: enCases };
var commandWords = { zh: zhCommand, en: enCommand };
var compareWords = { zh: zhCompare, en: enCompare };
var diffCommandWords = { zh: zhDiffCommand, en: enDiffCommand };
var eligibleWords = { zh: zhEligible, en: enEligible };
var initWords = { zh: zhInit, en: enInit };
var inspectWords = { zh: zhInspect, en: enInspect };
var lintCommandWords = { zh: zhLintCommand, en: enLintCommand };
var listWords = { zh: zhList, en: enList };
var verifyWords = { zh: zhVerify, en: enVerify };

export {
  casesWords,
  commandWords,
  compareWords,
  diffCommandWords,
  eligibleWords,
  initWords,
  inspectWords,
  lintCommandWords,
  listWords,
  verifyWords
};
