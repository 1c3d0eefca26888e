/** `--format csv`: one row a comparison, one row an issue, for Excel. */
import Papa from 'papaparse';
import { tableOf } from '../explain/table.js';
import { describeIssue } from '../records/describe-issue.js';
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

type CsvRow = Partial<Record<(typeof csvColumns)[number], string | number | boolean | null>>;

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would run as a formula: all that begins like one, but for plain decimal numbers. */
const FORMULA = /^(?!-?\d+(?:\.\d+)?$)[=+\-@\t\r\n＝＋－＠]/;

function toText(rows: readonly CsvRow[]): string {
  if (rows.length === 0) return '';
  const data = rows.map((row) => csvColumns.map((column) => row[column] ?? ''));
  return `${Papa.unparse(data, { escapeFormulae: FORMULA, newline: '\r\n' })}\r\n`;
}

export function csvReporter({ language, rulebook }: ReportSettings): Reporter {
  const rowsOf = (result: Result): CsvRow[] => {
    const { place, verdict, refusal } = result;
    if (refusal !== undefined) {
      const { id, level } = refusal;
      return refusal.issues.map((issue) => ({
        ...place,
        id,
        level,
        verdict: 'refused',
        issueCode: issue.code,
        issuePath: issue.path,
        issue: describeIssue(issue, language),
      }));
    }
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
      return criterion.checks.map((check): CsvRow => {
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
    start: () => `${BYTE_ORDER_MARK}${csvColumns.join(',')}\r\n`,
    result: (result) => toText(rowsOf(result)),
    end: () => '',
  };
}
