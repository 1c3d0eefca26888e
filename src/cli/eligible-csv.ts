/** `tuopin eligible --format csv`: one row a measure, and where it is for members one for each; one row an issue. */
import type { Eligibility } from '../evaluate/eligibility.js';
import { refusalRows, rowsToCsv } from '../listing/csv.js';
import type { ReportSettings, Result } from './report.js';

/** The columns, in order. They are the same in both languages. */
export const eligibleColumns = [
  'file',
  'line',
  'item',
  'level',
  'id',
  'asOf',
  'rulebook',
  'readings',
  'measure',
  'name',
  'subject',
  'outcome',
  'bound',
  'amount',
  'unit',
  'per',
  'weak',
  'notMet',
  'missing',
  'citations',
  'issueCode',
  'issuePath',
  'issue',
  'overrides',
  'conflicts',
  'tooWide',
] as const;

/** The rows of a record. */
export function eligibleCsv(result: Result<Eligibility>, { language, rulebook }: ReportSettings): string {
  const { place, verdict, refusal } = result;
  if (refusal !== undefined)
    return rowsToCsv(eligibleColumns, refusalRows(place, refusal, 'outcome', language, rulebook.fields));
  const { level, id, asOf } = verdict;
  const applied = Object.entries(verdict.readings).map(([reading, option]) => `${reading}=${option}`);
  const rows = verdict.measures.map((one) => {
    const { id: measure, subject, outcome, amount, criteria, missing, conflicts = [], tooWide = [] } = one;
    const { labels, citations = [] } = rulebook.measures.get(measure) ?? {};
    const failing = criteria.filter(({ required, outcome: of }) => required && of === 'notMet');
    return {
      ...place,
      level,
      id,
      asOf,
      rulebook: `${verdict.rulebook.id} ${verdict.rulebook.version}`,
      readings: applied.join(' | '),
      measure,
      name: labels?.[language] ?? measure,
      subject: subject ?? '',
      outcome,
      bound: amount?.bound ?? '',
      amount: amount?.value ?? '',
      unit: amount?.unit ?? '',
      per: amount?.per ?? '',
      weak: amount?.weak ?? false,
      notMet: failing.map(({ id: criterion }) => criterion).join(' | '),
      missing: missing.join(' | '),
      citations: citations.map(({ source, at }) => `${source} ${at}`).join(' | '),
      overrides: verdict.overrides === undefined ? '' : JSON.stringify(verdict.overrides),
      conflicts: conflicts.join(' | '),
      tooWide: tooWide.join(' | '),
    };
  });
  return rowsToCsv(eligibleColumns, rows);
}
