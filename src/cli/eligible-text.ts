/** `tuopin eligible --format text`: a line a record, then its measures, what they give and why or why not. */
import { createColors } from 'picocolors';
import { type Outcome, outcomes } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import type { GivenAmount } from '../evaluate/amount.js';
import type { Eligibility, MeasureVerdict } from '../evaluate/eligibility.js';
import { openInputsOf } from '../evaluate/open-inputs.js';
import { eligibilityTotals, type MeasureTotal } from '../evaluate/totals.js';
import { memberIndex } from '../explain/people.js';
import { outcomeWords } from '../explain/rule-words.js';
import { isBuiltIn, rulebookName } from '../explain/rulebook-name.js';
import { pathLabel } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import { aligned } from '../present/columns.js';
import { criteriaOf } from '../rulebook/rules.js';
import { words } from '../words/index.js';
import { type EligibleCounts, eligibleWords } from './eligible-words.js';
import { refusalReport } from './refusal-text.js';
import type { ReportSettings, Result } from './report.js';

/** How a measure came out for those of whom the same is to be said. */
interface Row {
  readonly measure: MeasureVerdict;
  readonly subjects: string[];
  readonly why: string;
}

/** In the order in which they are of use: what can be received, what is open, what cannot be. */
const ORDER: readonly Outcome[] = ['met', 'undetermined', 'notMet'];

export function eligibleText(settings: ReportSettings): {
  record(result: Result<Eligibility>): string;
  end(counts: EligibleCounts): string;
} {
  const { language, rulebook, colour } = settings;
  const vocabulary = words[language];
  const say = eligibleWords[language];
  const colours = createColors(colour);
  const paint = { met: colours.green, notMet: colours.dim, undetermined: colours.yellow };
  const names = new Map(criteriaOf(rulebook).map(({ id, labels }) => [id, labels[language]] as const));

  const whyOf = (measure: MeasureVerdict, level: Eligibility['level']): string => {
    const { outcome, criteria, conflicts = [], tooWide = [] } = measure;
    if (outcome === 'undetermined') {
      const doubt = (path: string) =>
        conflicts.includes(path) ? vocabulary.conflicting : tooWide.includes(path) ? vocabulary.tooWide : undefined;
      return say.missing(
        openInputsOf(measure, level).map((path) => {
          const why = doubt(path);
          return why === undefined ? inputName(level, path) : `${inputName(level, path)}${vocabulary.bracketed(why)}`;
        }),
      );
    }
    const failing = criteria.filter((one) => one.required && one.outcome === 'notMet');
    return failing.length === 0 ? '' : say.lacks(failing.map(({ id }) => names.get(id) ?? id));
  };
  /** Whose it is stands in a column of its own. */
  const inputName = (level: Eligibility['level'], path: string) =>
    pathLabel(level, path.replace(/\[\d+\]/, '[]'), language, rulebook);
  const rowsOf = ({ level, measures }: Eligibility): Row[] => {
    const rows = new Map<string, Row>();
    for (const measure of measures) {
      const why = whyOf(measure, level);
      const key = JSON.stringify([measure.id, measure.outcome, why]);
      const row = rows.get(key) ?? { measure, subjects: [], why };
      if (measure.subject !== undefined) row.subjects.push(measure.subject);
      rows.set(key, row);
    }
    const all = [...rows.values()];
    return ORDER.flatMap((outcome) => all.filter(({ measure }) => measure.outcome === outcome));
  };
  const members = (subjects: readonly string[]) => say.members(subjects.map((one) => (memberIndex(one) ?? 0) + 1));
  const amountText = (amount: GivenAmount | MeasureTotal, person: boolean) => {
    const { value, unit } = amount;
    if (value === null) return say.noFigure;
    return vocabulary.rules.amount(amount, `${value} ${vocabulary.sentences.unit[unit] ?? unit}`, person);
  };
  const labelOf = (id: string) => rulebook.measures.get(id)?.labels[language] ?? id;
  const clauseOf = (id: string) =>
    (rulebook.measures.get(id)?.citations ?? []).map(({ at }) => at).join(vocabulary.listSeparator);

  const eligibilityText = (eligibility: Eligibility): string => {
    const { level, id, asOf, measures } = eligibility;
    const counts = Object.fromEntries(
      outcomes.map((outcome) => [outcome, measures.filter((one) => one.outcome === outcome).length]),
    ) as Record<Outcome, number>;
    const said = measures.length === 0 ? say.none : say.head(counts);
    const head = vocabulary.verdict(vocabulary.level[level], printable(id), asOf, said);
    const rows = rowsOf(eligibility);
    const source = [...rulebook.measures.values()][0]?.citations[0]?.source ?? '';
    const { measure, whom, gives, why } = say.column;
    const [titles = '', ...lines] = aligned([
      ['', measure, whom, gives, why, vocabulary.clauseOf(source)],
      ...rows.map(({ measure: one, subjects, why: reason }) => [
        MARKS[one.outcome],
        labelOf(one.id),
        one.subject === undefined ? say.whole : members(subjects),
        one.outcome === 'notMet' || one.amount === undefined ? '' : amountText(one.amount, one.subject !== undefined),
        reason,
        clauseOf(one.id),
      ]),
    ]);
    return [
      colours.bold(head),
      ...(rows.length === 0 ? [] : [colours.dim(`  ${titles}`)]),
      ...lines.map((line, index) => `  ${paint[rows[index]?.measure.outcome ?? 'notMet'](line)}`),
      ...eligibilityTotals(eligibility).map((total) => {
        const open = total.open.length === 0 ? undefined : members(total.open);
        const text = say.total(labelOf(total.id), amountText(total, false), members(total.subjects), open);
        return `  ${colours.bold(text)}`;
      }),
    ].join('\n');
  };

  return {
    record: (result) =>
      `${result.verdict === undefined ? refusalReport(result, settings) : eligibilityText(result.verdict)}\n\n`,
    end(counts) {
      const { heading, colon } = vocabulary.sentences;
      const named = outcomeWords('measure/', language);
      const legend = ORDER.map((outcome) => `${MARKS[outcome]} ${named[outcome]}`).join(vocabulary.wideSpace);
      const rules = isBuiltIn(rulebook) ? '' : `${heading.rulebook}${colon}${rulebookName(rulebook, language)}\n`;
      const judged = counts.met + counts.notMet + counts.undetermined > 0;
      return `${judged ? `${colours.dim(legend)}\n` : ''}${colours.bold(say.summary(counts))}\n${rules}`;
    },
  };
}
