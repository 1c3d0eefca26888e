/** What reports on a rulebook say besides the findings, in English. */
import type { LintWords } from '../zh/lint.js';
import { plural } from './plural.js';

export const enLint: LintWords = {
  title: 'tuopin lint',
  severity: { error: 'error', warning: 'warning', info: 'info' },
  kind: (code, count, title) => `${code} (${count}): ${title}`,
  mend: (what) => `what to do: ${what}`,
  ignored: (count) => `${plural(count, 'finding')} kept on purpose by lint.json:`,
  because: (what, reason) => `${what}; kept because: ${reason}`,
  counts: ({ error, warning, info }) =>
    `${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} for information`,
  clean: 'nothing found',
  refused: 'the rulebook cannot be used until these are mended',
  of: (rulebook, summary) => `${rulebook}: ${summary}`,
  page: {
    severity: 'How grave',
    why: 'Why it matters',
    example: 'Example',
    wrong: 'Found:',
    right: 'Mended:',
    mend: 'What to do',
    leftOut: '(left out)',
    index: 'What tuopin lint finds',
    about:
      'Each example is a change to the small rulebook in fixtures/small-rulebook. An error makes lint exit with 1, with --strict a warning does too; what keeps the rulebook from loading makes it exit with 3. A finding that is meant to stay goes into lint.json beside the rules, with its reason.',
    code: 'code',
    says: 'what it says',
    place: (place) => `At ${place}.`,
  },
};
