/** Looks for a record with some quality, from records at hand and from those that lie a step or two from them. */
import { type Best, bestOf } from '../../advise/best-of.js';
import { type MoveScope, movesFrom, type Trial } from './moves.js';

/** More records than this are not judged at either distance, so that a search ends. */
const MAX_TRIALS = 1500;
/** A record whose verdict or criterion is the one sought is good enough; what is worse is kept in case nothing is better. */
const GOOD_ENOUGH = 2;

/**
 * The best record within two steps of the given ones.
 * @param rankOf how good a record is, from 1; undefined where it has not got the quality
 */
export function search(
  seeds: readonly Trial[],
  scope: MoveScope,
  rankOf: (trial: Trial) => number | undefined,
): Best<Trial> | undefined {
  const first = bestOf(near(seeds, scope), rankOf, GOOD_ENOUGH, MAX_TRIALS);
  if (first !== undefined && first.rank <= GOOD_ENOUGH) return first;
  const second = bestOf(far(seeds, scope), rankOf, GOOD_ENOUGH, MAX_TRIALS);
  return first === undefined || (second !== undefined && second.rank < first.rank) ? second : first;
}

/** The records themselves, then all that are a step away. */
function* near(seeds: readonly Trial[], scope: MoveScope): Generator<Trial> {
  yield* seeds;
  for (const seed of seeds) yield* movesFrom(seed, scope);
}

/** All that are two steps away. */
function* far(seeds: readonly Trial[], scope: MoveScope): Generator<Trial> {
  for (const seed of seeds) for (const one of movesFrom(seed, scope)) yield* movesFrom(one, scope);
}
