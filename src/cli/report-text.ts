/** `--format text`: a verdict line a record and a table of what was checked, for people. */
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { readingsLine } from '../explain/all-readings.js';
import { caveatTexts } from '../explain/caveats.js';
import { contradictionLines } from '../explain/lifecycle-steps.js';
import { whatIfNote } from '../explain/overrides.js';
import { outcomeWords, ruleName } from '../explain/rule-words.js';
import { comparedRows, mainSource, otherReadings, type Row } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import type { Block, Section } from '../present/document.js';
import { reportText } from '../present/report-text.js';
import { isExit } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { painter } from './paint.js';
import { refusalSection } from './refusal-text.js';
import { countedWords, type Reporter, type ReportSettings, type Result, rulebookLine } from './report.js';

export function textReporter(settings: ReportSettings): Reporter {
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

  const verdictSection = ({ verdict, allReadings }: Result & { verdict: object }): Section => {
    const { level, id, asOf, outcome } = verdict;
    const named = outcomeWords(verdict.rule, language)[outcome];
    const said = isExit(verdict.rule) ? named : vocabulary.ruled(ruleName(verdict, rulebook, language), named);
    // Members are told by number: no name of anybody stands here.
    const rows = comparedRows(verdict, rulebook, language);
    const { criterion, item, value, bound, margin, missing } = vocabulary.table;
    const clause = vocabulary.clauseOf(mainSource(verdict, rulebook));
    const anyMissing = rows.some((row) => row.missing !== '');
    const readings = otherReadings(verdict, rulebook, language);
    const whatIf = whatIfNote(verdict, rulebook, language);
    return {
      id: '',
      title: `${MARKS[outcome]} ${vocabulary.verdict(vocabulary.level[level], id, asOf, said)}`,
      tone: outcome,
      blocks: [
        ...(whatIf === undefined ? [] : [{ kind: 'text', text: whatIf, tone: 'caveat' } as const]),
        ...(allReadings === undefined ? [] : [textOf(readingsLine(allReadings, rulebook, language))]),
        ...caveatTexts(verdict, language).map((line) => textOf(`! ${line}`)),
        ...(readings.length === 0 ? [] : [textOf(vocabulary.readingsApplied(readings))]),
        {
          kind: 'table',
          head: ['', criterion, item, value, bound, margin, clause, anyMissing ? missing : ''],
          rows: rows.map(cells),
          tones: rows.map((row) => (row.counts ? row.outcome : 'faint')),
        },
        ...(rows.some(({ weak }) => weak) ? [{ kind: 'text', text: vocabulary.weakNote, tone: 'faint' } as const] : []),
      ],
    };
  };

  const sectionOf = (result: Result): Section => {
    const { verdict } = result;
    if (verdict === undefined) return refusalSection(result, settings);
    if (!isExitVerdict(verdict)) return verdictSection(result);
    // What both come to stands first, then each as it would stand by itself.
    const { level, id, asOf, rule, outcome, procedure, together, contradictions } = verdict;
    const said = vocabulary.togetherOf(
      vocabulary.together[together],
      outcomeWords(rule, language)[outcome],
      outcomeWords(procedure.rule, language)[procedure.outcome],
    );
    return {
      id: '',
      title: `${MARKS[together]} ${vocabulary.verdict(vocabulary.level[level], id, asOf, said)}`,
      tone: together,
      blocks:
        contradictions === undefined
          ? []
          : contradictionLines(result.record, { asOf, rulebook }, language).map((line) => textOf(line)),
      sections: [verdictSection(result), verdictSection({ ...result, verdict: procedure })],
    };
  };

  return {
    start: () => '',
    result: (result) => `${reportText(sectionOf(result), paint, width)}\n\n`,
    end: (counts) => {
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      const names = outcomeWords(settings.rule ?? 'household/exit', language);
      const legend = judged ? `${paint('faint', vocabulary.legend(names))}\n` : '';
      return `${legend}${paint('strong', vocabulary.summary(counts, countedWords(settings)))}\n${rulebookLine(settings)}`;
    },
  };
}

function textOf(text: string): Block {
  return { kind: 'text', text };
}
