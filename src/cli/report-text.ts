/** `--format text`: a verdict line a record and a table of what was checked, for people. */
import { createColors } from 'picocolors';
import { printable } from '../base/printable.js';
import { type ExitVerdict, isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { caveatTexts } from '../explain/caveats.js';
import { contradictionLines } from '../explain/lifecycle-steps.js';
import { whatIfNote } from '../explain/overrides.js';
import { outcomeWords, ruleName } from '../explain/rule-words.js';
import { comparedRows, mainSource, otherReadings, type Row } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import { isExit } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { refusalReport } from './refusal-text.js';
import {
  countedWords,
  INDENT,
  type Reporter,
  type ReportSettings,
  type Result,
  rulebookLine,
  tableLines,
} from './report.js';

export function textReporter(settings: ReportSettings): Reporter {
  const { language, rulebook, colour, width } = settings;
  const vocabulary = words[language];
  const colours = createColors(colour);
  const paint = {
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

  const verdictText = ({ verdict, allReadings }: Result & { verdict: object }): string => {
    const { level, id, asOf, outcome } = verdict;
    const named = outcomeWords(verdict.rule, language)[outcome];
    const said = isExit(verdict.rule) ? named : vocabulary.ruled(ruleName(verdict, rulebook, language), named);
    const head = printable(vocabulary.verdict(vocabulary.level[level], id, asOf, said));
    // Members are told by number: no name of anybody stands here.
    const rows = comparedRows(verdict, rulebook, language);
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const clause = vocabulary.clauseOf(mainSource(verdict, rulebook));
    const anyMissing = rows.some((row) => row.missing !== '');
    const table = [['', criterion, item, value, bound, margin, clause, anyMissing ? missing : ''], ...rows.map(cells)];
    const [titles = [], ...bodies] = tableLines(table, width);
    const readings = otherReadings(verdict, rulebook, language);
    const whatIf = whatIfNote(verdict, rulebook, language);
    return [
      paint[outcome](colours.bold(`${MARKS[outcome]} ${head}`)),
      ...(whatIf === undefined ? [] : [`  ${colours.magenta(printable(whatIf))}`]),
      ...(allReadings === undefined ? [] : [`  ${printable(readingsLine(allReadings, rulebook, language))}`]),
      ...caveatTexts(verdict, language).map((line) => `  ! ${printable(line)}`),
      ...(readings.length === 0 ? [] : [`  ${printable(vocabulary.readingsApplied(readings))}`]),
      ...titles.map((line) => colours.dim(`${INDENT}${line}`)),
      ...bodies.flatMap((lines, index) => {
        const row = rows[index];
        const tone = row?.counts === true ? paint[row.outcome] : colours.dim;
        return lines.map((line) => `${INDENT}${tone(line)}`);
      }),
      ...(rows.some(({ weak }) => weak) ? [colours.dim(`  ${vocabulary.weakNote}`)] : []),
    ].join('\n');
  };

  /** What both come to stands first, then each as it would stand by itself. */
  const exitText = (result: Result & { verdict: ExitVerdict }): string => {
    const { level, id, asOf, rule, outcome, procedure, together } = result.verdict;
    const said = vocabulary.togetherOf(
      vocabulary.together[together],
      outcomeWords(rule, language)[outcome],
      outcomeWords(procedure.rule, language)[procedure.outcome],
    );
    const head = printable(vocabulary.verdict(vocabulary.level[level], id, asOf, said));
    const contradictions =
      result.verdict.contradictions === undefined
        ? []
        : contradictionLines(result.record, { asOf, rulebook }, language);
    return [
      paint[together](colours.bold(`${MARKS[together]} ${head}`)),
      ...contradictions.map((line) => `  ${printable(line)}`),
      verdictText(result),
      verdictText({ ...result, verdict: procedure }),
    ].join('\n');
  };
  const resultText = (result: Result): string => {
    const { verdict } = result;
    if (verdict === undefined) return refusalReport(result, settings);
    return isExitVerdict(verdict) ? exitText({ ...result, verdict }) : verdictText(result);
  };

  return {
    start: () => '',
    result: (result) => `${resultText(result)}\n\n`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      const names = outcomeWords(settings.rule ?? 'household/exit', language);
      const legend = judged ? `${colours.dim(vocabulary.legend(names))}\n` : '';
      return `${legend}${colours.bold(vocabulary.summary(counts, countedWords(settings)))}\n${rulebookLine(settings)}`;
    },
  };
}
