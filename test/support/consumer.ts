// @ts-nocheck: here there is no package to check against. The test takes this line out.
/** A program that uses the package's types; compiled where the package is installed, never run. */
import {
  createEvaluator,
  describeIssue,
  evaluate,
  type HouseholdRecord,
  InvalidRecordError,
  type Issue,
  isInvalidRecordError,
  type levels,
  loadRulebook,
  type Outcome,
  type ParsedRecord,
  parseRecord,
  type Rulebook,
  type Span,
  type Verdict,
} from 'tuopin';
import { decimalEngine, evaluateWithEngine } from 'tuopin/json-rules-engine';
import { type CaseRun, type Coverage, coverage, type PlacedCase, readCases, runCases } from 'tuopin/kit';
import parameters from 'tuopin/rules/hunan-2016-2020/parameters.json';
import schema from 'tuopin/schemas/household.json';
import { testCases } from 'tuopin/vitest';

const record: HouseholdRecord = {
  level: 'household',
  id: 'H-1',
  members: [{ birthDate: '1970-05-05', schooling: 'completed', medicalInsurance: 'resident' }],
  income: { wages: '12000.50', business: 0, property: null },
};
const verdict: Verdict = evaluate(record, { asOf: '2018-12-31', readings: { povertyLine: 'hunan' } });
const outcome: Outcome = verdict.outcome;
const margin: string | Span | undefined = verdict.criteria[0]?.checks[0]?.margin;
const parsed: ParsedRecord = parseRecord(record, { asOf: '2018-12-31' });
const rulebook: Rulebook = loadRulebook({ 'parameters.json': parameters });
const again: Promise<Verdict> = evaluateWithEngine(parsed, { rulebook });
const title: string = schema.title;
const runs: Promise<CaseRun<PlacedCase>[]> = runCases(readCases(['cases']).cases, { rulebook, engines: ['evaluator'] });
const covered: Promise<Coverage> = runs.then((list) => coverage(rulebook, list));

// @ts-expect-error no record
evaluate({ membres: [] });
// @ts-expect-error no record
evaluate('nonsense');
// @ts-expect-error a reading that there is not
evaluate(record, { readings: { povertyLines: 'hunan' } });
// @ts-expect-error an option that there is not
evaluate(record, { readings: { povertyLine: 'henan' } });
// @ts-expect-error a rule that there is not
evaluate(record, { rule: 'household/exits' });
// @ts-expect-error a level that there is not
const level: (typeof levels)[number] = 'hamlet';
// @ts-expect-error a code that there is not
record.members[0].schooling = 'asleep';

function wordsFor(error: unknown): readonly string[] {
  if (!isInvalidRecordError(error)) return [];
  const issues: readonly Issue[] = error.issues;
  return issues.map((issue) => describeIssue(issue, 'zh'));
}

export const used = [
  outcome,
  margin,
  again,
  title,
  level,
  covered,
  wordsFor(new InvalidRecordError([])),
  createEvaluator({ rulebook }).outcome(parsed),
  decimalEngine(),
  () => testCases('cases', { rulebook, engines: ['evaluator'], lang: 'zh' }),
];
