/** What `tuopin lint` says about itself, in English. */
import type { LintCommandWords } from '../zh/lint-command.js';

export const enLintCommand: LintCommandWords = {
  about:
    'look a rulebook through: what keeps it from loading, and conditions, figures and citations that cannot be meant',
  rulebook: 'folder of the rulebook, or the id of one that is shipped (default: the built-in one)',
  byOption: 'the same, as an option',
  namedTwice: 'name the rulebook once: after the command, or by --rulebook',
  cases:
    'folder of the case files that test it (default: a folder cases in that of the rulebook or beside it, else fixtures/cases, if there)',
  strict: 'exit with 1 for warnings too',
  after: `
A finding that is meant to stay goes into lint.json beside the rules:
  { "ignore": [ { "code": "valueGap", "at": "povertyLine/exit", "reason": { "zh": "…", "en": "…" } } ] }

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
  unreadable: (folder) =>
    `${folder}: no such folder, or something in it cannot be read; check the path and its permissions`,
  notAFolder: (path) => `${path}: is a file; name the folder of the rulebook`,
  badCases: (place, message) => `${place}: ${message}`,
};
