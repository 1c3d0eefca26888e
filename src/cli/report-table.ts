/** `--format table`: a verdict line a record and a table of what was checked, for people. */

import type { Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { Kept, madeOnce, remembered } from '../base/remembered.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { likenessOf } from '../evaluate/verdict-on-demand.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { caveatTexts } from '../explain/caveats.js';
import { contradictionLines } from '../explain/history-findings.js';
import { whatIfNote } from '../explain/overrides.js';
import { outcomeWords, ruleName } from '../explain/rule-words.js';
import { comparedRow, mainSource, otherReadings, type Row, type RowMaker } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import { type Counts, countedWords, rulebookLine } from '../listing/result.js';
import { alignedRows, foldedPrinted, PrintedRow } from '../present/columns.js';
import { oneLine, type Tone } from '../present/document.js';
import { INDENT } from '../present/report-lines.js';
import { reportText } from '../present/report-text.js';
import type { ParsedRecord } from '../records/parse.js';
import { isExit } from '../rulebook/rules.js';
import { commandWords } from '../words/command.js';
import { words } from '../words/index.js';
import { painter } from './paint.js';
import { refusalSection } from './refusal-text.js';
import type { JudgedRecord, Reporter, ReportSettings, Result } from './report.js';

/** A comparison as it stands in the table. */
interface TableRow {
  readonly printed: PrintedRow;
  readonly tone: Tone;
  readonly isMissing: boolean;
  readonly isWeak: boolean;
}

/** Of a criterion so much is kept of what its comparisons came to before it is told anew. */
const MAX_KEPT = 4096;
/** Numbers are hardly ever the same: so many of them. */
const NUMBERS_KEPT = 128;
/** Of rules by which records are judged. */
const MAX_RULES = 64;

/** Whether a value that is compared is a number, as a likeness tells it. */
const isFraction = (value: unknown) => typeof value === 'string' && /^-?\d+\/\d+$/.test(value);

export function tableReporter(settings: ReportSettings): Reporter<Verdict, Counts> {
  const { language, rulebook, colour, width } = settings;
  const vocabulary = words[language];
  const paint = painter(colour);

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

  const tableRow = (row: Row): TableRow => ({
    printed: new PrintedRow(cells(row).map(oneLine)),
    tone: row.counts ? row.outcome : 'faint',
    isMissing: row.missing !== '',
    isWeak: row.weak,
  });

  /** By the rule and by what is told in them of a whole criterion: of each comparison, where it counts or not, the rows by its value. */
  const kept = remembered((_: object) => new Kept<Map<string, Map<unknown, TableRow>[]>>(MAX_RULES));

  /** The rows of a criterion, those of a likeness made once. */
  const tableRows = ({ rule }: Verdict, criterion: CriterionVerdict, rowOf: RowMaker): readonly TableRow[] => {
    const likeness = likenessOf(criterion);
    if (likeness === undefined) {
      const { checks } = criterion;
      return checks.map((check, index) => tableRow(rowOf(criterion, check, index === 0, checks.length > 1)));
    }
    const { of, values, counts } = likeness;
    const { outcome } = criterion;
    const known = kept(of).of(rule, () => new Map());
    return values.map((value, index) => {
      // On the first stands what came of the whole, and what of all of it is missing.
      const whole = index > 0 ? '' : outcome === 'undetermined' ? values.join('\n') : outcome;
      let slots = known.get(whole);
      if (slots === undefined) {
        if (known.size >= MAX_KEPT) known.clear();
        slots = [];
        known.set(whole, slots);
      }
      const slot = 2 * index + Number(counts[index]);
      slots[slot] ??= new Map();
      const rows = slots[slot];
      const before = rows.get(value);
      if (before !== undefined) return before;
      const made = tableRow(rowOf(criterion, likeness.checkAt(index), index === 0, values.length > 1));
      if (rows.size >= (isFraction(value) ? NUMBERS_KEPT : MAX_KEPT)) rows.clear();
      rows.set(value, made);
      return made;
    });
  };

  /** The readings of a rule are the same for all records. */
  const chosen = new Kept<readonly string[]>(MAX_RULES);
  const readingsOf = (verdict: Verdict) => chosen.of(verdict.rule, () => otherReadings(verdict, rulebook, language));

  const titles = madeOnce(MAX_KEPT, (clause: string) => {
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const rowWith = (last: string): TableRow => ({
      printed: new PrintedRow(['', criterion, item, value, bound, margin, clause, last]),
      tone: 'faint',
      isMissing: false,
      isWeak: false,
    });
    return { whole: rowWith(''), lacking: rowWith(missing) };
  });

  const layOut = (rows: readonly TableRow[]): string[] => {
    const printed = rows.map((row) => row.printed);
    if (width === undefined) return alignedRows(printed).map((line, index) => paint(rows[index]?.tone, line));
    return foldedPrinted(printed, width - INDENT.length).flatMap((lines, index) =>
      lines.map((line) => paint(rows[index]?.tone, line)),
    );
  };

  /** What is said of a verdict, below what it is called. */
  const linesBelow = ({ verdict, record, allReadings }: JudgedRecord): string[] => {
    // Members are told by number: no name of anybody stands here.
    const rowOf = comparedRow(verdict, rulebook, language, record as ParsedRecord | undefined, {});
    const rows = verdict.criteria.flatMap((criterion) => tableRows(verdict, criterion, rowOf));
    const { whole, lacking } = titles(vocabulary.clauseOf(mainSource(verdict, rulebook)));
    const lines: string[] = [];
    const say = (text: string, tone?: Tone) => lines.push(`${INDENT}${paint(tone, printable(text))}`);
    const whatIf = whatIfNote(verdict, rulebook, language);
    if (whatIf !== undefined) say(whatIf, 'caveat');
    if (allReadings !== undefined) say(readingsLine(allReadings, rulebook, language));
    for (const caveat of caveatTexts(verdict, language)) say(`! ${caveat}`);
    const readings = readingsOf(verdict);
    if (readings.length > 0) say(vocabulary.readingsApplied(readings));
    const title = rows.some(({ isMissing }) => isMissing) ? lacking : whole;
    for (const line of layOut([title, ...rows])) lines.push(`${INDENT}${line}`);
    if (rows.some(({ isWeak }) => isWeak)) say(vocabulary.weakNote, 'faint');
    return lines;
  };

  const titleOf = ({ level, id, asOf }: Verdict, outcome: Outcome, told: string) =>
    paint(outcome, printable(`${MARKS[outcome]} ${vocabulary.verdict(vocabulary.level[level], id, asOf, told)}`));

  /** What a verdict is called, and what is said of it. */
  const verdictLines = (judged: JudgedRecord): [title: string, ...string[]] => {
    const { verdict } = judged;
    const { outcome, rule } = verdict;
    const named = outcomeWords(rule, language)[outcome];
    const told = isExit(rule) ? named : vocabulary.ruled(ruleName(verdict, rulebook, language), named);
    return [titleOf(verdict, outcome, told), ...linesBelow(judged)];
  };

  const resultLines = (result: Result): string[] => {
    const { verdict } = result;
    if (verdict === undefined) return [reportText(refusalSection(result, settings), paint, width)];
    if (!isExitVerdict(verdict)) {
      const [title, ...below] = verdictLines(result);
      return [paint('strong', title), ...below];
    }
    // What both come to stands first, then each as it would stand by itself.
    const { asOf, rule, outcome, procedure, together, contradictions } = verdict;
    const told = commandWords[language].togetherOf(
      vocabulary.together[together],
      outcomeWords(rule, language)[outcome],
      outcomeWords(procedure.rule, language)[procedure.outcome],
    );
    const lines = contradictions && contradictionLines(result.record, { asOf, rulebook }, language);
    return [
      paint('strong', titleOf(verdict, together, told)),
      ...(lines ?? []).map((line) => `${INDENT}${printable(line)}`),
      ...verdictLines(result),
      ...verdictLines({ ...result, verdict: procedure }),
    ];
  };

  return {
    oneByOne: true,
    looksAt: settings.withProcedure === true ? 'names' : 'brief',
    start: () => '',
    result: (result) => `${resultLines(result).join('\n')}\n\n`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      const names = outcomeWords(settings.rule ?? 'household/exit', language);
      const legend = judged ? `${paint('faint', vocabulary.legend(names))}\n` : '';
      return `${legend}${paint('strong', vocabulary.summary(counts, countedWords(settings)))}\n${rulebookLine(settings)}`;
    },
  };
}
