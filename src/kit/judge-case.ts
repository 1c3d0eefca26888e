/** One case's record, judged by one engine. */
import { isInvalidRecordError } from '../base/errors.js';
import { type Issue, MAX_ISSUES } from '../base/issue.js';
import { amountOfVerdict, type GivenAmount } from '../evaluate/amount.js';
import { type EvaluateOptions, evaluate } from '../evaluate/evaluate.js';
import type { Verdict } from '../evaluate/verdict.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import type { TestCase } from './test-case.js';

/** What can judge: the library itself, and the real json-rules-engine. */
export const engineNames = Object.freeze(['evaluator', 'json-rules-engine'] as const);
/** What judges, one of `engineNames`. */
export type EngineName = (typeof engineNames)[number];

/** What came of a record: a verdict, or the reasons why there is none. */
export type Judged =
  | {
      readonly verdict: Verdict;
      /** What the measure gives that it was judged by; null where no figure, absent where it was no measure. */
      readonly amount?: GivenAmount | null;
      readonly refused?: undefined;
    }
  | { readonly verdict?: undefined; readonly amount?: undefined; readonly refused: readonly Issue[] };

type Judge = (record: unknown, options: EvaluateOptions) => Verdict | Promise<Verdict>;

const engines: Readonly<Record<EngineName, () => Judge | Promise<Judge>>> = {
  evaluator: () => evaluate<RulebookTypes>,
  // Loaded only where it is asked for: no other command should wait for it.
  'json-rules-engine': async () => (await import('../interop/json-rules-engine.js')).evaluateWithEngine<RulebookTypes>,
};

/** A verdict, with what the measure gives that it is about. */
export function judgedBy(rulebook: Rulebook, verdict: Verdict): Judged {
  const amount = amountOfVerdict(rulebook, verdict);
  return amount === undefined ? { verdict } : { verdict, amount };
}

/**
 * Judges the record of a case; a text at fault is refused as the command line refuses it.
 * @throws Error that names the case, where the engine fails rather than refuses
 */
export async function judgeCase(one: TestCase, engine: EngineName, rulebook: Rulebook | undefined): Promise<Judged> {
  const { record, recordIssues = [], rule, subject, asOf, readings } = one;
  const { fields } = rulebook ?? hunan2016To2020();
  const inText = recordIssues.map((issue) => worded(issue, fields));
  if (record === undefined && inText.length > 0) return { refused: inText };
  try {
    const evaluateBy = await engines[engine]();
    const verdict = await evaluateBy(record, { rule, subject, asOf, readings, rulebook });
    return inText.length > 0 ? { refused: inText } : judgedBy(rulebook ?? hunan2016To2020(), verdict);
  } catch (error) {
    if (isInvalidRecordError(error)) return { refused: [...inText, ...error.issues].slice(0, MAX_ISSUES) };
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`${one.place?.file ?? ''} "${one.name}" (${engine}): ${what}`, { cause: error });
  }
}
