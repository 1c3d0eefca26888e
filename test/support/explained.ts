/** Explanations as tests ask for them: a record in, what is said of it out. */
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import type { CriterionExplanation } from '../../src/explain/criteria-explained.js';
import type { Explanation } from '../../src/explain/explanation.js';
import type { Language } from '../../src/words/words.js';
import { evaluate, evaluateReadings, explain } from './unchecked.js';

/** How a record is judged, and what the explanation is given. */
export interface Asked extends EvaluateOptions {
  readonly lang?: Language;
  /** Without it members have numbers only. */
  readonly withRecord?: boolean;
  readonly allReadings?: boolean;
}

/** The explanation of the verdict on a record, in Chinese and with the record where nothing else is asked. */
export function explained(record: unknown, asked: Asked = {}): Explanation {
  const { lang = 'zh', withRecord = true, allReadings = false, ...options } = asked;
  return explain(evaluate(record, options), {
    lang,
    rulebook: options.rulebook,
    ...(withRecord ? { record } : {}),
    ...(allReadings ? { allReadings: evaluateReadings(record, options) } : {}),
  });
}

/** What is said of one criterion. */
export function criterionOf({ criteria }: Explanation, id: string): CriterionExplanation {
  const found = criteria.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No criterion ${id}.`);
  return found;
}

/** The sentence on one criterion of a record. */
export function sentenceOn(id: string, record: unknown, asked: Asked = {}): string {
  return criterionOf(explained(record, asked), id).sentence;
}
