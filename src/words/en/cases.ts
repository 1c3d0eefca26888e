/** What `tuopin cases` says about itself, in English. */
import type { CasesWords } from '../zh/cases.js';
import { plural } from './plural.js';

export const enCases: CasesWords = {
  about: 'work on case files',
  suggest: 'write the cases that are lacking: what no case covers, and slips in the rules that none notices',
  cases:
    'a case file or a folder of them, as often as needed (default: cases in the folder of --rulebook, else fixtures/cases and fixtures/refused, if there)',
  out: 'the file to write; one that is there already is never written over (default: standard output)',
  inherited: 'for what the rulebook takes over by "extends" too',
  jobs: 'how many threads run mutants (default: one a core)',
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
  summary: (count, file) =>
    count === 0
      ? 'Nothing to suggest.'
      : `${plural(count, 'case')} suggested${file === undefined ? '' : ` in ${file}`}; write under "expect" what each must come to, and remove "unconfirmed".`,
};
