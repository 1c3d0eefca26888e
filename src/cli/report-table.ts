/** `--format table`: a verdict line a record and a table of what was checked, for people. */

import type { Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import { Kept, madeOnce, remembered } from '../base/remembered.js';
import { scopeOf } from '../evaluate/subject.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { likenessOf } from '../evaluate/verdict-on-demand.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { caveatTexts } from '../explain/caveats.js';
import { contradictionLines } from '../explain/history-findings.js';
import { whatIfNote } from '../explain/overrides.js';
import { outcomeWords, ruleName } from '../explain/rule-words.js';
import { asAsked, comparedRow, mainSource, otherReadings, type Row, type RowMaker, sides } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import { type Counts, countedWords, rulebookLine } from '../listing/result.js';
import { foldedPrinted, PrintedRow, widest } from '../present/columns.js';
import { oneLine, type Tone } from '../present/document.js';
import { INDENT, type PaintTone } from '../present/report-lines.js';
import { reportText } from '../present/report-text.js';
import type { ParsedRecord } from '../records/parse.js';
import { isExit } from '../rulebook/rules.js';
import { commandWords } from '../words/command.js';
import { words } from '../words/index.js';
import { painter } from './paint.js';
import { refusalSection } from './refusal-text.js';
import type { JudgedRecord, Reporter, ReportSettings, Result } from './report.js';
import { inBytes } from './verdict-writer.js';

/** Columns so wide; of the same widths the same. */
interface Layout {
  readonly widths: readonly number[];
}

/** A comparison as it stands in the table. */
interface TableRow {
  readonly printed: PrintedRow;
  readonly tone: Tone;
  readonly isMissing: boolean;
  readonly isWeak: boolean;
}

/** Of so many layouts lines are kept. */
const MAX_LAYOUTS = 64;

/** Rows of a table, one below the other; kept where they stand in many. */
class TablePart {
  /** The most places that a cell of each column takes. */
  readonly places: readonly number[];
  readonly isMissing: boolean;
  readonly isWeak: boolean;
  readonly #lines = new Map<Layout, string>();

  constructor(readonly rows: readonly TableRow[]) {
    this.places = widest(rows.map(({ printed }) => printed));
    this.isMissing = rows.some((row) => row.isMissing);
    this.isWeak = rows.some((row) => row.isWeak);
  }

  /** Its lines in bytes. */
  linesIn(layout: Layout, paint: PaintTone): string {
    const before = this.#lines.get(layout);
    if (before !== undefined) return before;
    const lines = this.rows.map(({ printed, tone }) => `${INDENT}${paint(tone, printed.lineOf(layout.widths))}\n`);
    const made = inBytes(lines.join(''));
    if (this.#lines.size >= MAX_LAYOUTS) this.#lines.clear();
    this.#lines.set(layout, made);
    return made;
  }
}

/** What is kept of a comparison by how all of its criterion came out. */
interface KeptRows {
  /** By the value. */
  readonly parts: Map<unknown, TablePart>;
  /** One that others are like, of numbers that hardly come again. */
  model?: readonly [Row, TableRow];
}

/** What is kept of a criterion: all of its rows by the values that it compares, or where they hold numbers each. */
class KeptParts {
  readonly wholes = new Map<string, readonly TablePart[]>();
  readonly rows = new Map<string, readonly KeptRows[]>();
}

/** So much is kept before it is told anew. */
const MAX_KEPT = 4096;
/** Of rules by which records are judged. */
const MAX_RULES = 64;

/** What is kept under a key, or made. */
function keptIn<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  if (known.size >= MAX_KEPT) known.clear();
  known.set(key, made);
  return made;
}

/** In bytes, a character each. */
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

  const tableRow = (row: Row, like?: TableRow): TableRow => ({
    printed: new PrintedRow(cells(row).map(oneLine), like?.printed),
    tone: row.counts ? row.outcome : 'faint',
    isMissing: row.missing !== '',
    isWeak: row.weak,
  });

  const kept = remembered((_: object) => new Kept<KeptParts>(MAX_RULES));

  /** The rows of a criterion, those that are alike made once. */
  const partsOf = (verdict: Verdict, criterion: CriterionVerdict, rowOf: RowMaker): readonly TablePart[] => {
    const partOf = (check: Check, index: number, of: readonly unknown[]) =>
      new TablePart([tableRow(rowOf(criterion, check, index === 0, of.length > 1))]);
    const likeness = likenessOf(criterion);
    if (likeness === undefined) return criterion.checks.map(partOf);
    const { of, values } = likeness;
    const known = kept(of).of(verdict.rule, () => new KeptParts());
    const whole = values.some((value) => typeof value === 'object') ? undefined : values.join('\n');
    const before = whole === undefined ? undefined : known.wholes.get(whole);
    if (before !== undefined) return before;
    const told = likeness.told();
    if (told === undefined) return criterion.checks.map(partOf);
    const { state, checkAt } = told;
    if (whole !== undefined) {
      const rows = values.flatMap((_, index) => partOf(checkAt(index), index, values).rows);
      return keptIn(known.wholes, whole, () => [new TablePart(rows)]);
    }
    const keptRows = keptIn(known.rows, state, () => values.map((): KeptRows => ({ parts: new Map() })));
    return values.map((value, index) => {
      const kept = keptRows[index] as KeptRows;
      if (typeof value !== 'object' || value.denominator === 1) {
        const key = typeof value === 'object' ? value.numerator : value;
        return keptIn(kept.parts, key, () => partOf(checkAt(index), index, values));
      }
      const check = checkAt(index);
      const texts = sides(rulebook, scopeOf(verdict), asAsked(check), {}, language, String);
      const [row, like] = kept.model ?? [];
      if (row?.bound === texts.bound) return new TablePart([tableRow({ ...row, ...texts }, like)]);
      const made = rowOf(criterion, check, index === 0, values.length > 1);
      kept.model = [made, tableRow(made)];
      return new TablePart([kept.model[1]]);
    });
  };

  const line = (text: string, tone?: Tone) => inBytes(`${INDENT}${paint(tone, printable(text))}\n`);
  const weakNote = line(vocabulary.weakNote, 'faint');

  /** The readings of a rule are the same for all records. */
  const chosen = new Kept<{ readonly told: string }>(MAX_RULES);
  const readingsOf = (verdict: Verdict) =>
    chosen.of(verdict.rule, () => {
      const readings = otherReadings(verdict, rulebook, language);
      return { told: readings.length > 0 ? line(vocabulary.readingsApplied(readings)) : '' };
    }).told;

  const titles = madeOnce(MAX_KEPT, (clause: string) => {
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const rowWith = (last: string) =>
      new TablePart([
        {
          printed: new PrintedRow(['', criterion, item, value, bound, margin, clause, last]),
          tone: 'faint',
          isMissing: false,
          isWeak: false,
        },
      ]);
    return { whole: rowWith(''), lacking: rowWith(missing) };
  });

  const layouts = madeOnce(MAX_KEPT, (widths: string): Layout => ({ widths: widths.split(',').map(Number) }));

  /** The rows in columns that are as wide as need be, where the terminal is. */
  const layOut = (parts: readonly TablePart[]): string => {
    if (width === undefined) {
      const layout = layouts(widest(parts).join());
      let lines = '';
      for (const part of parts) lines += part.linesIn(layout, paint);
      return lines;
    }
    const rows = parts.flatMap((part) => part.rows);
    const folded = foldedPrinted(
      rows.map(({ printed }) => printed),
      width - INDENT.length,
    );
    const lines = folded.flatMap((lines, row) => lines.map((one) => `${INDENT}${paint(rows[row]?.tone, one)}\n`));
    return inBytes(lines.join(''));
  };

  /** What is said of a verdict, below what it is called. */
  const linesBelow = ({ verdict, record, allReadings }: JudgedRecord): string => {
    // Members are told by number: no name of anybody stands here.
    const rowOf = comparedRow(verdict, rulebook, language, record as ParsedRecord | undefined, {});
    const parts: TablePart[] = [];
    for (const criterion of verdict.criteria) parts.push(...partsOf(verdict, criterion, rowOf));
    const { whole, lacking } = titles(vocabulary.clauseOf(mainSource(verdict, rulebook)));
    const title = parts.some(({ isMissing }) => isMissing) ? lacking : whole;
    let said = '';
    const whatIf = whatIfNote(verdict, rulebook, language);
    if (whatIf !== undefined) said += line(whatIf, 'caveat');
    if (allReadings !== undefined) said += line(readingsLine(allReadings, rulebook, language));
    for (const caveat of caveatTexts(verdict, language)) said += line(`! ${caveat}`);
    said += readingsOf(verdict) + layOut([title, ...parts]);
    return parts.some(({ isWeak }) => isWeak) ? said + weakNote : said;
  };

  const titleOf = ({ level, id, asOf }: Verdict, outcome: Outcome, told: string) =>
    paint(outcome, `${MARKS[outcome]} ${vocabulary.verdict(vocabulary.level[level], printable(id), asOf, told)}`);

  /** What a verdict is called, and what is said of it. */
  const verdictText = (judged: JudgedRecord, shown = (title: string) => title): string => {
    const { verdict } = judged;
    const { outcome, rule } = verdict;
    const named = outcomeWords(rule, language)[outcome];
    const told = isExit(rule) ? named : printable(vocabulary.ruled(ruleName(verdict, rulebook, language), named));
    return inBytes(`${shown(titleOf(verdict, outcome, told))}\n`) + linesBelow(judged);
  };

  const strong = (title: string) => paint('strong', title);

  const resultText = (result: Result): string => {
    const { verdict } = result;
    if (verdict === undefined) return inBytes(`${reportText(refusalSection(result, settings), paint, width)}\n`);
    if (!isExitVerdict(verdict)) return verdictText(result, strong);
    // What both come to stands first, then each as it would stand by itself.
    const { asOf, rule, outcome, procedure, together, contradictions } = verdict;
    const told = commandWords[language].togetherOf(
      vocabulary.together[together],
      outcomeWords(rule, language)[outcome],
      outcomeWords(procedure.rule, language)[procedure.outcome],
    );
    const lines = contradictions && contradictionLines(result.record, { asOf, rulebook }, language);
    return [
      inBytes(`${strong(titleOf(verdict, together, told))}\n`),
      ...(lines ?? []).map((text) => line(text)),
      verdictText(result),
      verdictText({ ...result, verdict: procedure }),
    ].join('');
  };

  return {
    oneByOne: true,
    looksAt: settings.withProcedure === true ? 'names' : 'brief',
    start: () => '',
    result: (result) => `${resultText(result)}\n`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      const names = outcomeWords(settings.rule ?? 'household/exit', language);
      const legend = judged ? `${paint('faint', commandWords[language].judged.legend(names))}\n` : '';
      const summary = paint('strong', commandWords[language].judged.summary(counts, countedWords(settings)));
      return inBytes(`${legend}${summary}\n${rulebookLine(settings)}`);
    },
  };
}
