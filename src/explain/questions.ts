/** The questions that a verdict waits for, as they are put to people. */
import { type OpenInput, openQuestionsOf } from '../advise/open-questions.js';
import { type EvaluateOptions, evaluateOptions, judgeBy } from '../evaluate/evaluate.js';
import type { Label } from '../records/field.js';
import { knownOptions } from '../records/options.js';
import type { HunanTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { inBoth } from './case.js';
import { memberIndex, nameOf } from './people.js';
import { askText } from './question-text.js';

/** A question to be put: an input that a verdict waits for, with what to ask, and of whom. */
export interface Question extends OpenInput {
  /** What is to be found out, the member by number and name, with what is known so far. */
  readonly sentence: Label;
  /** The name of the member whom it is about, as the record has it; absent where it gives none. */
  readonly member?: string;
}

/**
 * The questions that an undetermined verdict leaves open, in an order that settles as many criteria as early as can be;
 * none where the verdict is decided. Once all are answered it is decided, unless a range given beside what was missing
 * then proves too wide, or a second source contradicts what was found. An answer can make others superfluous (a
 * household with one notMet criterion does not exit, whatever the others come to), so ask again after each.
 * @throws InvalidRecordError as `evaluate` does
 */
export function questions<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  given: EvaluateOptions<Types> = {},
): Question[] {
  const options = knownOptions(given, evaluateOptions);
  const judge = judgeBy(options);
  const ready = judge.ready(record, { asOf: options.asOf });
  const { level } = ready.record;
  return openQuestionsOf(judge, ready).map((open) => {
    const index = memberIndex(open.path);
    const member = index === undefined ? '' : nameOf(index, ready.record);
    return {
      ...open,
      sentence: inBoth((language) =>
        askText({ verdict: { level }, record: ready.record, rulebook: judge.rulebook, language }, open),
      ),
      ...(member === '' ? {} : { member }),
    };
  });
}
