/** `--format text`: a verdict line a record and a table of what was checked, for people. */
import { createColors } from 'picocolors';
import stringWidth from 'string-width';
import type { Outcome } from '../base/outcome.js';
import { whatIfNote } from '../explain/overrides.js';
import { mainSource, otherReadings, type Row, tableOf } from '../explain/table.js';
import { words } from '../words/index.js';
import { printable } from './printable.js';
import { refusalText } from './refusal-text.js';
import type { Reporter, ReportSettings, Result } from './report.js';

const MARKS: Readonly<Record<Outcome, string>> = { met: '✓', notMet: '✗', undetermined: '?' };

/** Pads each column to its widest cell; Chinese characters take two places. The last column is left as it is. */
function aligned(table: readonly (readonly string[])[]): string[] {
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => stringWidth(row[column] ?? ''))));
  return table.map((row) =>
    row
      .map((cell, column) =>
        column === row.length - 1 ? cell : cell + ' '.repeat((widths[column] ?? 0) - stringWidth(cell)),
      )
      .join('  ')
      .trimEnd(),
  );
}

export function textReporter({ language, rulebook, severalFiles, colour }: ReportSettings): Reporter {
  const vocabulary = words[language];
  const colours = createColors(colour);
  const paint: Readonly<Record<Outcome, (text: string) => string>> = {
    met: colours.green,
    notMet: colours.red,
    undetermined: colours.yellow,
  };

  const cells = (row: Row): string[] => [
    row.criterionOutcome === undefined ? '' : MARKS[row.criterionOutcome],
    row.advisory && row.criterion !== '' ? `${row.criterion}${vocabulary.table.advisory}` : row.criterion,
    row.oneOfSeveral ? `${row.counts ? MARKS[row.outcome] : '·'} ${row.label}` : row.label,
    row.value,
    row.weak ? `${row.bound} *` : row.bound,
    row.margin,
    row.clause,
    row.missing,
  ];

  const verdictText = ({ verdict }: Result & { verdict: object }): string => {
    const { level, id, asOf, outcome } = verdict;
    const head = vocabulary.verdict(vocabulary.level[level], printable(id), asOf, vocabulary.outcome[outcome]);
    const rows = tableOf(verdict, rulebook, language);
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const clause = vocabulary.clauseOf(mainSource(verdict, rulebook));
    const anyMissing = rows.some((row) => row.missing !== '');
    const [titles = '', ...lines] = aligned([
      ['', criterion, item, value, bound, margin, clause, anyMissing ? missing : ''],
      ...rows.map(cells),
    ]);
    const readings = otherReadings(verdict, rulebook, language);
    const whatIf = whatIfNote(verdict, rulebook, language);
    return [
      paint[outcome](colours.bold(`${MARKS[outcome]} ${head}`)),
      ...(whatIf === undefined ? [] : [`  ${colours.magenta(whatIf)}`]),
      ...(readings.length === 0 ? [] : [`  ${vocabulary.readingsApplied(readings)}`]),
      colours.dim(`  ${titles}`),
      ...lines.map((line, index) => {
        const row = rows[index];
        return `  ${row?.counts === true ? paint[row.outcome](line) : colours.dim(line)}`;
      }),
      ...(rows.some(({ weak }) => weak) ? [colours.dim(`  ${vocabulary.weakNote}`)] : []),
    ].join('\n');
  };

  const refused = ({ place, refusal }: Result & { refusal: object }): string => {
    const { head, lines } = refusalText(place, refusal, { language, severalFiles });
    return [colours.magenta(colours.bold(head)), ...lines].join('\n');
  };

  return {
    start: () => '',
    result: (result) => `${result.verdict === undefined ? refused(result) : verdictText(result)}\n\n`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      return `${judged ? `${colours.dim(vocabulary.legend)}\n` : ''}${colours.bold(vocabulary.summary(counts))}\n`;
    },
  };
}
