/** Records made ready to be mended, and what plans for them come to. */
import { type OpenInput, openQuestionsOf } from '../../src/advise/open-questions.js';
import type { Plan } from '../../src/advise/plan.js';
import { valuesOfPlan } from '../../src/advise/refine.js';
import { type EvaluateOptions, Judge, judgeBy } from '../../src/evaluate/evaluate.js';
import type { PreparedCriterion } from '../../src/evaluate/prepare.js';
import type { CriterionVerdict } from '../../src/evaluate/verdict.js';
import type { Rulebook } from '../../src/rulebook/rulebook.js';

/** A plan that changes nothing yet, with one of the record's criteria; without an id the first. */
export function given(
  value: unknown,
  id?: string,
  options: { readings?: Record<string, string>; rulebook?: Rulebook } = {},
): { plan: Plan; criterion: PreparedCriterion } {
  const { record, prepared } = new Judge(options).ready(value);
  const criterion = prepared.criteria.find((one) => id === undefined || one.criterion.id === id);
  if (criterion === undefined) throw new Error(`There is no criterion ${String(id)}.`);
  return { plan: { record, changes: new Map() }, criterion };
}

/** What is open of a record, in the order in which it is asked. */
export function openQuestions(value: unknown, options: EvaluateOptions = {}): OpenInput[] {
  const judge = judgeBy(options);
  return openQuestionsOf(judge, judge.ready(value, { asOf: options.asOf }));
}

/** What each plan changes, by path. */
export const changesOf = (plans: Iterable<Plan>) => [...plans].map(valuesOfPlan);

/** What an open criterion waits for: what is missing, too wide, or said otherwise by another source. */
export function waitsFor({ missing, tooWide = [], checks }: CriterionVerdict): string[] {
  const disputed = checks.filter(
    ({ counts, outcome, at }) => counts && (outcome === 'undetermined' || at === '/attested'),
  );
  return [...new Set([...missing, ...tooWide, ...disputed.flatMap(({ conflicts = [] }) => conflicts)])];
}
