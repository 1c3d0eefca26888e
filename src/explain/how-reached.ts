/** From a verdict back to what it was reached by: readings, rulebook, day, and what a what-if put. */
import { type EvaluateOptions, judgeBy } from '../evaluate/evaluate.js';
import type { Override, Verdict } from '../evaluate/verdict.js';
import type { Level } from '../records/catalog.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Rulebook } from '../rulebook/rulebook.js';

const PARAMETER = 'parameters.';

/** The options under which `evaluate` gives this verdict again. */
export function howReached(
  {
    level,
    asOf,
    rule,
    subject,
    readings,
    overrides = [],
  }: Omit<Verdict, 'id' | 'rulebook' | 'outcome' | 'criteria' | 'missing'>,
  rulebook: Rulebook,
): Required<Pick<EvaluateOptions, 'readings' | 'rulebook' | 'asOf'>> & EvaluateOptions {
  const ofParameters = overrides.filter(({ path }) => path.startsWith(PARAMETER));
  const ofInputs = overrides.filter(({ path }) => !path.startsWith(PARAMETER));
  return {
    asOf,
    rule,
    subject,
    readings,
    rulebook,
    ...(ofParameters.length === 0
      ? {}
      : {
          parameters: Object.fromEntries(
            ofParameters.map(({ path, value }) => [path.slice(PARAMETER.length), value as string]),
          ),
        }),
    ...(ofInputs.length === 0
      ? {}
      : { inputs: Object.fromEntries(ofInputs.map((one) => [one.path, inputOf(rulebook, level, one)])) }),
  };
}

/** Verdicts write every number as text; counts and measures are JSON numbers. */
function inputOf(rulebook: Rulebook, level: Level, { path, value }: Override): string | number | boolean | null {
  const kind = rulebook.fields.at(level, path)?.kind;
  return typeof value === 'string' && (kind === 'count' || kind === 'measure') ? Number(value) : value;
}

/**
 * The record as it was judged, with what a what-if put into it.
 * @throws InvalidRecordError
 */
export function recordOf(record: unknown, how: EvaluateOptions): ParsedRecord {
  return judgeBy(how).ready(record, { asOf: how.asOf }).record;
}
