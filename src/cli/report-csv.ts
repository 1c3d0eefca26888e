/** `--format csv`: one row a comparison, one row an issue, for Excel. */
import { tableOf } from '../explain/table.js';
import { type CsvRow, csvHead, refusalRows, rowsToCsv } from './csv.js';
import type { Reporter, ReportSettings, Result } from './report.js';

/** The columns, in order. They are the same in both languages and change only with a major version. */
export const csvColumns = [
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
] as const;

type Column = (typeof csvColumns)[number];

export function csvReporter({ language, rulebook }: ReportSettings): Reporter {
  const rowsOf = (result: Result): CsvRow<Column>[] => {
    const { place, verdict, refusal } = result;
    if (refusal !== undefined) return refusalRows(place, refusal, 'verdict', language);
    const { level, id, village, county, asOf, outcome } = verdict;
    const applied = Object.entries(verdict.readings)
      .map(([reading, option]) => `${reading}=${option}`)
      .join(' | ');
    const overrides = verdict.overrides === undefined ? '' : JSON.stringify(verdict.overrides);
    const { outcomes = [], flips = [] } = result.allReadings ?? {};
    const words = tableOf(verdict, rulebook, language);
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
          actual: check.actual,
          expected: Array.isArray(check.expected)
            ? check.expected.join(' | ')
            : (check.expected as string | boolean | null),
          unit: check.unit ?? '',
          margin: check.margin ?? '',
          weak: check.weak ?? false,
          missing: criterion.missing.join(' | '),
          citations: criterion.citations.map(({ source, at }) => `${source} ${at}`).join(' | '),
          overrides,
          outcomes: outcomes.join(' | '),
          flips: flips.map(({ reading, other }) => `${reading}=${other.option}`).join(' | '),
        };
      });
    });
  };
  return {
    start: () => csvHead(csvColumns),
    result: (result) => rowsToCsv(csvColumns, rowsOf(result)),
    end: () => '',
  };
}
