/** What `tuopin eligible` says of a record: a line, then its measures, what they give and why or why not. */
import type { Outcome } from '../base/outcome.js';
import type { GivenAmount } from '../evaluate/amount.js';
import { type Eligibility, MeasureJudge, type MeasureVerdict } from '../evaluate/eligibility.js';
import { openInputsOf } from '../evaluate/open-inputs.js';
import { subjectsOf } from '../evaluate/subject.js';
import { eligibilityTotals, type MeasureTotal } from '../evaluate/totals.js';
import type { Check } from '../evaluate/verdict.js';
import { criterionReason } from '../explain/criterion-sentence.js';
import { doubtOf } from '../explain/doubt.js';
import { howReached } from '../explain/how-reached.js';
import { whatIfNote } from '../explain/overrides.js';
import { memberIndex, nameOf } from '../explain/people.js';
import { outcomeWords } from '../explain/rule-words.js';
import { asAsked, clauseText, otherReadings, pathLabel } from '../explain/table.js';
import { MARKS } from '../explain/text.js';
import { type Section, said, sectionOf, type Tone, tableBlock } from '../present/document.js';
import type { ParsedRecord } from '../records/parse.js';
import { type EligibleCounts, eligibleWords, type MeasureCounts } from '../words/command.js';
import { words } from '../words/index.js';
import { ruleDocumentWords } from '../words/rule-document.js';
import { unitWord, withUnit } from '../words/unit-text.js';
import { refusalSection } from './refusal-text.js';
import type { JudgedRecord, ReportSettings, Result } from './report.js';

/** How a measure came out for those of whom the same is to be said. */
interface Row {
  readonly measure: MeasureVerdict;
  readonly subjects: string[];
  readonly why: string;
  /** A figure that decides has a weak source. */
  readonly weak: boolean;
}

/** In the order in which they are of use: what can be received, what is open, what cannot be. */
const ORDER: readonly Outcome[] = ['met', 'undetermined', 'notMet'];

/** What is said of records, before it becomes text, Markdown or HTML. */
export interface EligibleTold {
  section(result: Result<Eligibility>): Section;
  /** A line for each measure that is open, and for whom. */
  open(result: JudgedRecord<Eligibility>): string[];
  /** What the marks stand for; nothing where there are none. */
  legend(counts: EligibleCounts): string[];
}

/** Says what each may receive, in the words of a rulebook. */
export function eligibleTold(settings: ReportSettings): EligibleTold {
  const { language, rulebook } = settings;
  const vocabulary = words[language];
  const say = eligibleWords[language];

  const whyOf = (eligibility: Eligibility, measure: MeasureVerdict, record: ParsedRecord): string => {
    const { level } = eligibility;
    const { outcome, criteria, conflicts = [], tooWide = [] } = measure;
    if (outcome === 'met') return '';
    if (outcome === 'undetermined') {
      const doubt = (path: string) =>
        conflicts.includes(path)
          ? vocabulary.sentences.doubt[doubtOf(record, rulebook.fields, level, path)]
          : tooWide.includes(path)
            ? vocabulary.tooWide
            : undefined;
      const open = openInputsOf(rulebook.fields, level, measure);
      const unset = open.filter((path) => openReasonOf(path) !== undefined);
      const asked = open.filter((path) => !unset.includes(path));
      return [
        ...(asked.length === 0
          ? []
          : [
              say.missing(
                asked.map((path) => {
                  const why = doubt(path);
                  return why === undefined
                    ? inputName(level, path)
                    : `${inputName(level, path)}${vocabulary.bracketed(why)}`;
                }),
              ),
            ]),
        ...unset.map((path) => say.unset(inputName(level, path))),
      ].join(say.separator);
    }
    const { id, ...told } = measure;
    const verdict = { ...eligibility, ...told, rule: id };
    const context = { verdict, record, rulebook, language, options: {} };
    return criteria
      .filter((one) => one.required && one.outcome === 'notMet')
      .map((one) => criterionReason(context, one))
      .join(say.separator);
  };
  /** Why no document gives a figure; of what is no such figure nothing. */
  const openReasonOf = (path: string) =>
    path.startsWith('parameters.') ? rulebook.parameters.get(path.slice('parameters.'.length))?.open : undefined;
  /** Whose it is stands in a column of its own. */
  const inputName = (level: Eligibility['level'], path: string) =>
    pathLabel(level, path.replace(/\[\d+\]/, '[]'), language, rulebook);
  /** Whether it hangs on figures whose source is weak; what fails for another reason too does not. */
  const isWeak = ({ outcome, criteria }: MeasureVerdict): boolean => {
    const telling = criteria
      .filter((one) => one.required && one.outcome === outcome)
      .flatMap(({ checks }) => checks.filter((check) => check.counts && asAsked(check).outcome === outcome));
    const isSo = ({ weak }: Check) => weak === true;
    return outcome === 'notMet' ? telling.length > 0 && telling.every(isSo) : telling.some(isSo);
  };
  const rowsOf = (eligibility: Eligibility, record: ParsedRecord): Row[] => {
    const rows = new Map<string, Row>();
    for (const measure of eligibility.measures) {
      const why = whyOf(eligibility, measure, record);
      const weak = isWeak(measure);
      const key = JSON.stringify([measure.id, measure.outcome, why, weak]);
      const row = rows.get(key) ?? { measure, subjects: [], why, weak };
      if (measure.subject !== undefined) row.subjects.push(measure.subject);
      rows.set(key, row);
    }
    const all = [...rows.values()];
    return ORDER.flatMap((outcome) => all.filter(({ measure }) => measure.outcome === outcome));
  };
  const members = (subjects: readonly string[]) => say.members(subjects.map((one) => (memberIndex(one) ?? 0) + 1));
  const amountText = (id: string, amount: GivenAmount | MeasureTotal, person: boolean) => {
    const { value, unit, weak } = amount;
    if (value === null) return say.noFigure;
    const figure = withUnit(value, unitWord(unit, rulebook.fields.units, language, 'short'), language);
    return `${ruleDocumentWords[language].amount({ ...amount, lowers: rulebook.measures.get(id)?.amount?.lowers }, figure, person)}${weak === true ? ' *' : ''}`;
  };
  const labelOf = (id: string) => rulebook.measures.get(id)?.labels[language] ?? id;
  const main = [...rulebook.measures.values()][0]?.citations[0]?.source ?? '';
  const clauseOf = (id: string) => clauseText(rulebook.measures.get(id)?.citations ?? [], main, rulebook, language);

  /** Who the numbers are; a family of one needs no list. */
  const whoIsWho = (record: ParsedRecord): string[] => {
    const named = subjectsOf(record).map((index) => ({ index, name: nameOf(index, record) }));
    if (named.every(({ name }) => name === '')) return [];
    return [say.whoIsWho(named.map(({ index, name }) => `${index + 1} ${name}`.trimEnd()))];
  };

  /** The figures that some of the measures wait for and no document gives, each with why. */
  const unsetText = ({ level, measures }: Eligibility): string[] => {
    const open = new Set(measures.flatMap((measure) => openInputsOf(rulebook.fields, level, measure)));
    return [...open].flatMap((path) => {
      const reason = openReasonOf(path)?.[language];
      return reason === undefined ? [] : say.unsetWhy(inputName(level, path), reason);
    });
  };

  const whomOf = ({ level }: Eligibility, record: ParsedRecord) => {
    const everybody = subjectsOf(record).length;
    return ({ measure, subjects }: Row): string => {
      if (measure.subject === undefined) return say.whole[level];
      return everybody > 1 && subjects.length === everybody ? say.everybody : members(subjects);
    };
  };

  const eligibilitySection = (eligibility: Eligibility, record: ParsedRecord): Section => {
    const { level, id, asOf, measures } = eligibility;
    const told = measures.length === 0 ? say.none : say.head(measureCounts(measures));
    const rows = rowsOf(eligibility, record);
    const whom = whomOf(eligibility, record);
    const { measure, whom: forWhom, gives, why } = say.column;
    const [head = [], ...body] = withoutEmpty([
      // What is longest stands last, so that the others stay together.
      ['', measure, forWhom, gives, vocabulary.clauseOf(main), why],
      ...rows.map((row) => [
        MARKS[row.measure.outcome],
        `${labelOf(row.measure.id)}${row.weak ? ' *' : ''}`,
        whom(row),
        row.measure.outcome === 'notMet' || row.measure.amount === undefined
          ? ''
          : amountText(row.measure.id, row.measure.amount, row.measure.subject !== undefined),
        clauseOf(row.measure.id),
        row.why,
      ]),
    ]);
    const tones = rows.map((row): Tone => (row.measure.outcome === 'notMet' ? 'faint' : row.measure.outcome));
    const whatIf = whatIfNote(eligibility, rulebook, language);
    const readings = otherReadings(eligibility, rulebook, language);
    const weak = rows.some(
      (row) => row.weak || (row.measure.outcome !== 'notMet' && row.measure.amount?.weak === true),
    );
    return sectionOf('', vocabulary.verdict(vocabulary.level[level], id, asOf, told), [
      ...whoIsWho(record).map((text) => said(text)),
      ...(whatIf === undefined ? [] : [said(whatIf, 'caveat')]),
      ...(readings.length === 0 ? [] : [said(vocabulary.readingsApplied(readings))]),
      ...(rows.length === 0 ? [] : [tableBlock(head, body, tones)]),
      ...eligibilityTotals(eligibility).map((total) => {
        const open = total.open.length === 0 ? undefined : members(total.open);
        const amount = amountText(total.id, total, false);
        return said(say.total(labelOf(total.id), amount, members(total.subjects), open), 'strong');
      }),
      ...unsetText(eligibility).map((text) => said(text)),
      ...(weak ? [said(vocabulary.weakNote, 'faint')] : []),
    ]);
  };

  /** The record as the measures read it. */
  const readAgain = (eligibility: Eligibility, given: unknown): ParsedRecord => {
    const { asOf, inputs } = howReached({ ...eligibility, rule: '' }, rulebook);
    return new MeasureJudge({ rulebook, inputs }).ready(given, { asOf }).record;
  };
  return {
    section(result) {
      if (result.verdict === undefined) return refusalSection(result, settings);
      return eligibilitySection(result.verdict, readAgain(result.verdict, result.record));
    },
    open({ verdict, record: given }) {
      const record = readAgain(verdict, given);
      const whom = whomOf(verdict, record);
      return rowsOf(verdict, record)
        .filter(({ measure }) => measure.outcome === 'undetermined')
        .map((row) => say.openMeasure(labelOf(row.measure.id), whom(row), row.why));
    },
    legend(counts) {
      const named = outcomeWords('measure/', language);
      const judged = ORDER.some((outcome) => counts[outcome].measures > 0);
      return judged ? [ORDER.map((outcome) => `${MARKS[outcome]} ${named[outcome]}`).join(vocabulary.wideSpace)] : [];
    },
  };
}

/** How many measures came out how, and for how many members. */
export function measureCounts(measures: readonly MeasureVerdict[]): MeasureCounts {
  const countOf = (outcome: Outcome) => {
    const own = measures.filter((one) => one.outcome === outcome);
    const members = own.filter(({ subject }) => subject !== undefined).length;
    return { measures: new Set(own.map(({ id }) => id)).size, members };
  };
  return { met: countOf('met'), notMet: countOf('notMet'), undetermined: countOf('undetermined') };
}

/** A table without the columns that have nothing under their title. */
function withoutEmpty(table: readonly (readonly string[])[]): string[][] {
  const [, ...body] = table;
  return table.map((row) => row.filter((_, column) => body.some((cells) => cells[column] !== '')));
}
