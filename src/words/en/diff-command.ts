/** What `tuopin diff` says of itself, in English. */
import type { DiffCommandWords } from '../zh/diff-command.js';
import { plural } from './plural.js';

export const enDiffCommand: DiffCommandWords = {
  about: 'say what changed from one rulebook to another, whose verdict changes, and whether one is at least as strict',
  old: 'the old rulebook: a folder, the id of one that is shipped (national-2016), or REVISION:folder of git',
  new: 'the new one, named in the same way',
  options: {
    rulebook: 'the new rulebook, in the place of NEW',
    rulebookPath: 'the folder of the rulebook in git; OLD and NEW then may be revisions alone',
    cases: 'case files, or folders of them, whose records both judge; repeat for others',
    records: 'files of records, folders of them, or - for standard input, which both judge; repeat for others',
    reading: 'how to read the text where it admits more than one way, in each rulebook that knows the reading',
    approve: 'a file of changes that were looked at and found right ("tuopin schema approval" says how one is written)',
    stricterThan:
      'search for records that NEW lets exit and OLD does not; OLD may stand here: diff NEW --stricter-than OLD',
    allReadings: 'with --stricter-than: under every combination of readings, not the defaults alone (takes longer)',
    seed: 'with --stricter-than: another number gives other random records',
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
  twoNew: 'The new rulebook is named twice: leave out NEW or --rulebook.',
  noNew: 'diff needs two rulebooks: diff OLD NEW, or diff NEW --stricter-than OLD.',
  twoOld: 'With OLD and NEW both named, --stricter-than takes no rulebook of its own: leave one of the three out.',
  apart: '--stricter-than makes its own records; leave --cases and --records out, or ask in two runs.',
  onlyLayers: (option) => `${option} says how layers are searched; it needs --stricter-than.`,
  notASeed: 'It must be a whole number from 0 to 2147483647.',
  unknownReading: (name) => `--reading ${name}: neither rulebook has this reading with this option`,
  unreadableApproval: (file) => `--approve ${file}: cannot be read; check the path`,
  noCases: '--cases: no case was found; name a case file or a folder of them',
  refused: (count) => `${plural(count, 'record is', 'records are')} refused by both rulebooks; "tuopin check" says why`,
  nothingJudged: 'no record was judged by either rulebook, so nothing is known of the verdicts',
  unapproved: (count) =>
    `${plural(count, 'change is', 'changes are')} not approved; look at each, then correct the rules or add it to the file of --approve with its reason`,
  unused: (count) =>
    `${plural(count, 'entry', 'entries')} of the approval file ${count === 1 ? 'approves' : 'approve'} nothing any more; take ${count === 1 ? 'it' : 'them'} out`,
  noGit: 'git was not found; install it, or name folders',
  badRevision: (revision) =>
    `"${revision}" is neither a folder, nor a rulebook that is shipped, nor a revision of the git repository here`,
  noFolder: (revision, folder) =>
    `${revision}: has no folder "${folder}"; it is named from the top of the repository, or with ./ from here`,
};
