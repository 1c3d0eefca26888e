/** `--format csv-long`: one row a comparison, one row an issue. */
import { isSpan } from '../base/interval.js';
import type { Check, CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { caveatTexts } from '../explain/caveats.js';
import { comparedRows } from '../explain/table.js';
import { type CsvRow, csvHead, refusalRows, rowsToCsv } from '../listing/csv.js';
import { spanCell } from '../listing/listed-row.js';
import type { Counts } from '../listing/result.js';
import type { Reporter, ReportSettings, Result } from './report.js';

/** The columns, in order: the same in both languages. They change only with a major version; new ones come last. */
export const csvLongColumns = [
  'file',
  'line',
  'item',
  'level',
  'id',
  'village',
  'county',
  'asOf',
  'rulebook',
  'readings',
  'verdict',
  'criterion',
  'name',
  'outcome',
  'required',
  'at',
  'fact',
  'label',
  'checkOutcome',
  'counts',
  'operator',
  'actual',
  'expected',
  'unit',
  'margin',
  'weak',
  'missing',
  'citations',
  'issueCode',
  'issuePath',
  'issue',
  'overrides',
  'outcomes',
  'flips',
  'caveats',
  'reported',
] as const;

/** Besides these, where the procedure is judged too: by which rule a row is, and what both verdicts come to. */
export const procedureColumns = ['rule', 'together'] as const;

type Column = (typeof csvLongColumns)[number] | (typeof procedureColumns)[number];

/** A value of a check in one cell: lists with bars between. */
function cell(value: Check['expected']): string | boolean | null {
  if (isSpan(value)) return spanCell(value);
  return typeof value === 'object' && value !== null ? value.join(' | ') : value;
}

/** Besides them, where a rule was asked for: which it is. */
export const ruleColumns = ['rule'] as const;

/** What keeps a criterion open: what is missing, what sources disagree on, what is too wide a range. */
function openInputs({ missing, conflicts = [], tooWide = [] }: CriterionVerdict): string[] {
  return [...missing, ...conflicts.map((path) => `${path}=conflicting`), ...tooWide.map((path) => `${path}=tooWide`)];
}

export function csvLongReporter({
  language,
  rulebook,
  rule,
  withProcedure,
}: ReportSettings): Reporter<Verdict, Counts> {
  const more = withProcedure === true ? procedureColumns : rule === undefined ? [] : ruleColumns;
  const columns: readonly Column[] = [...csvLongColumns, ...more];
  const rowsOf = (result: Result): CsvRow<Column>[] => {
    const { place, verdict, refusal } = result;
    if (refusal !== undefined) return refusalRows(place, refusal, 'verdict', language, rulebook.fields);
    if (!isExitVerdict(verdict)) return verdictRows(result).map((row) => ({ ...row, rule: verdict.rule }));
    const own = { rule: verdict.rule, together: verdict.together };
    const { procedure } = verdict;
    return [
      ...verdictRows(result).map((row) => ({ ...row, ...own })),
      ...verdictRows({ ...result, verdict: procedure }).map((row) => ({ ...row, ...own, rule: procedure.rule })),
    ];
  };
  const verdictRows = (result: Result & { verdict: Verdict }): CsvRow<Column>[] => {
    const { place, verdict } = result;
    const { level, id, village, county, asOf, outcome } = verdict;
    const applied = Object.entries(verdict.readings)
      .map(([reading, option]) => `${reading}=${option}`)
      .join(' | ');
    const overrides = verdict.overrides === undefined ? '' : JSON.stringify(verdict.overrides);
    const { outcomes = [], flips = [] } = result.allReadings ?? {};
    const words = comparedRows(verdict, rulebook, language);
    // In words, as an issue is: whoever reads the row has to be told, and sums go by the other columns.
    const caveats = caveatTexts(verdict, language).join(' | ');
    let position = 0;
    return verdict.criteria.flatMap((criterion) => {
      const name = words[position]?.criterion ?? '';
      return criterion.checks.map((check): CsvRow<Column> => {
        const label = words[position]?.label ?? '';
        position += 1;
        return {
          ...place,
          level,
          id,
          village: village ?? '',
          county: county ?? '',
          asOf,
          rulebook: `${verdict.rulebook.id} ${verdict.rulebook.version}`,
          readings: applied,
          verdict: outcome,
          criterion: criterion.id,
          name,
          outcome: criterion.outcome,
          required: criterion.required,
          at: check.at,
          fact: check.fact,
          label,
          checkOutcome: check.outcome,
          counts: check.counts,
          operator: check.operator,
          actual: cell(check.actual),
          expected: cell(check.expected),
          unit: check.unit ?? '',
          margin: cell(check.margin ?? ''),
          weak: check.weak ?? false,
          missing: openInputs(criterion).join(' | '),
          citations: criterion.citations.map(({ source, at }) => `${source} ${at}`).join(' | '),
          overrides,
          outcomes: outcomes.join(' | '),
          flips: flips.map(({ reading, other }) => `${reading}=${other.option}`).join(' | '),
          caveats,
          reported: check.reported ?? false,
        };
      });
    });
  };
  return {
    oneByOne: true,
    start: () => csvHead(columns),
    result: (result) => rowsToCsv(columns, rowsOf(result)),
    end: () => '',
    looksAt: 'verdict',
  };
}
