/** A sample that nobody can have drawn. */
import { idKey } from '../records/same-id.js';
import type { Sample } from './draw-sample.js';

/** Households, or strata, that stand twice in a sample, and households of a stratum that it does not have. */
export class InvalidSampleError extends Error {
  override readonly name = 'InvalidSampleError';
  constructor(readonly ids: readonly string[]) {
    super(`The sample has these twice, or in no stratum of its own: ${ids.join(', ')}; draw it again.`);
  }
}

/** @throws InvalidSampleError where a household or stratum stands twice in it, or a household in none of its strata */
export function assertSample({ strata, households }: Sample): void {
  const known = new Set(strata.map(({ id }) => id));
  const wrong = [
    ...households.filter(({ stratum }) => !known.has(stratum)).map(({ id }) => id),
    ...repeated(households.map(({ id }) => id)),
    ...repeated(strata.map(({ id }) => id)),
  ];
  if (wrong.length > 0) throw new InvalidSampleError([...new Set(wrong)]);
}

function repeated(ids: readonly string[]): readonly string[] {
  const met = new Set<string>();
  return ids.filter((id) => met.size === met.add(idKey(id)).size);
}
