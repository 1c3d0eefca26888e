/** `--format table`: a verdict line a record and a table of what was checked, for people. */
import type { Verdict } from '../evaluate/verdict.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { caveatTexts } from '../explain/caveats.js';
import { contradictionLines } from '../explain/history-findings.js';
import { whatIfNote } from '../explain/overrides.js';
import { outcomeWords, ruleName } from '../explain/rule-words.js';
import { comparedRows, mainSource, otherReadings, type Row } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import { type Counts, countedWords, rulebookLine } from '../listing/result.js';
import { type Section, said, sectionOf, tableBlock } from '../present/document.js';
import { reportText } from '../present/report-text.js';
import type { ParsedRecord } from '../records/parse.js';
import { isExit } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { painter } from './paint.js';
import { refusalSection } from './refusal-text.js';
import type { JudgedRecord, Reporter, ReportSettings, Result } from './report.js';

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

  const verdictSection = ({ verdict, record, allReadings }: JudgedRecord): Section => {
    const { level, id, asOf, outcome } = verdict;
    const named = outcomeWords(verdict.rule, language)[outcome];
    const told = isExit(verdict.rule) ? named : vocabulary.ruled(ruleName(verdict, rulebook, language), named);
    // Members are told by number: no name of anybody stands here.
    const rows = comparedRows(verdict, rulebook, language, record as ParsedRecord | undefined, {});
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const clause = vocabulary.clauseOf(mainSource(verdict, rulebook));
    const anyMissing = rows.some((row) => row.missing !== '');
    const readings = otherReadings(verdict, rulebook, language);
    const whatIf = whatIfNote(verdict, rulebook, language);
    const blocks = [
      ...(whatIf === undefined ? [] : [said(whatIf, 'caveat')]),
      ...(allReadings === undefined ? [] : [said(readingsLine(allReadings, rulebook, language))]),
      ...caveatTexts(verdict, language).map((line) => said(`! ${line}`)),
      ...(readings.length === 0 ? [] : [said(vocabulary.readingsApplied(readings))]),
      tableBlock(
        ['', criterion, item, value, bound, margin, clause, anyMissing ? missing : ''],
        rows.map(cells),
        rows.map((row) => (row.counts ? row.outcome : 'faint')),
      ),
      ...(rows.some(({ weak }) => weak) ? [said(vocabulary.weakNote, 'faint')] : []),
    ];
    const title = `${MARKS[outcome]} ${vocabulary.verdict(vocabulary.level[level], id, asOf, told)}`;
    return { ...sectionOf('', title, blocks), tone: outcome };
  };

  const resultSection = (result: Result): Section => {
    const { verdict } = result;
    if (verdict === undefined) return refusalSection(result, settings);
    if (!isExitVerdict(verdict)) return verdictSection(result);
    // What both come to stands first, then each as it would stand by itself.
    const { level, id, asOf, rule, outcome, procedure, together, contradictions } = verdict;
    const told = vocabulary.togetherOf(
      vocabulary.together[together],
      outcomeWords(rule, language)[outcome],
      outcomeWords(procedure.rule, language)[procedure.outcome],
    );
    const lines = contradictions && contradictionLines(result.record, { asOf, rulebook }, language);
    const title = `${MARKS[together]} ${vocabulary.verdict(vocabulary.level[level], id, asOf, told)}`;
    const parts = [verdictSection(result), verdictSection({ ...result, verdict: procedure })];
    return { ...sectionOf('', title, lines?.map((line) => said(line)) ?? [], parts), tone: together };
  };

  return {
    oneByOne: true,
    start: () => '',
    result: (result) => `${reportText(resultSection(result), paint, width)}\n\n`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      const names = outcomeWords(settings.rule ?? 'household/exit', language);
      const legend = judged ? `${paint('faint', vocabulary.legend(names))}\n` : '';
      return `${legend}${paint('strong', vocabulary.summary(counts, countedWords(settings)))}\n${rulebookLine(settings)}`;
    },
  };
}
