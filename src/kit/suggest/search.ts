/** Looks for a record with some quality, from records at hand and from those that lie a step or two from them. */
import { type MoveScope, movesFrom, type Trial } from './moves.js';

/** More records than this are not judged at either distance, so that a search ends. */
const MAX_TRIALS = 1500;
/** A record whose verdict or criterion is the one sought is good enough; what is worse is kept in case nothing is better. */
const GOOD_ENOUGH = 2;

/** What was found; of several the one with the lowest rank, and of these the first. */
export interface BestFound {
  readonly trial: Trial;
  readonly rank: number;
}

/**
 * The best record within two steps of the given ones. Nothing is left to chance: the same search finds the same record.
 * @param rankOf how good a record is, from 1; undefined where it has not got the quality
 */
export function search(
  seeds: readonly Trial[],
  scope: MoveScope,
  rankOf: (trial: Trial) => number | undefined,
): BestFound | undefined {
  let best: BestFound | undefined;
  for (const trials of [near(seeds, scope), far(seeds, scope)]) {
    let left = MAX_TRIALS;
    for (const trial of trials) {
      if (left === 0) break;
      left -= 1;
      const rank = rankOf(trial);
      if (rank === undefined || (best !== undefined && best.rank <= rank)) continue;
      best = { trial, rank };
      if (rank <= GOOD_ENOUGH) return best;
    }
  }
  return best;
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
