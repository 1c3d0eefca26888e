/** Carries out what a remedy asks for. */
import type { EvaluateOptions } from '../evaluate/evaluate.js';
import { putValues } from '../records/at-path.js';
import { isLevel } from '../records/catalog.js';
import { knownOptions } from '../records/options.js';
import { settled } from '../records/uncertainty.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Remedy } from './remedy.js';
import { asValue } from './scale.js';

/**
 * A copy of a record with the changes of a remedy made: sums of money and percentages as text, which carries every
 * digit, counts and measures as numbers. To judge it, hand it in as the record was.
 * @param options the rulebook by which the remedy was found, by default Hunan's for 2016 to 2020
 * @throws RangeError where the changes are not about such a record
 */
export function applyRemedy<R extends object>(
  record: R,
  { changes }: Pick<Remedy, 'changes'>,
  options: Pick<EvaluateOptions, 'rulebook'> = {},
): R {
  const { rulebook = hunan2016To2020() } = knownOptions(options, { rulebook: 'rulebook' });
  const { fields } = rulebook;
  const { level } = record as { level?: unknown };
  const values = changes.map(({ path, to }) => {
    const field = isLevel(level) ? fields.at(level, path) : undefined;
    return [path, typeof to === 'string' && field !== undefined ? asValue(field.kind, to) : to] as const;
  });
  // What was said of them before the change says nothing of them after it.
  return settled(
    putValues(record, Object.fromEntries(values), fields),
    values.map(([path]) => path),
    undefined,
    fields,
  );
}
