/** The one search among trials, whatever is tried: records for advice, for suggestions, for gaps between layers. */

/** What was found: of several the one with the lowest rank, and of these the first. */
export interface Best<Trial> {
  readonly trial: Trial;
  readonly rank: number;
}

/**
 * The best of some trials. Nothing is left to chance: the same search finds the same.
 * @param rankOf how good a trial is, the lower the better; undefined where it has not got what is looked for
 * @param goodEnough of this rank, or a lower one, no better is looked for
 * @param atMost so many are looked at
 */
export function bestOf<Trial>(
  trials: Iterable<Trial>,
  rankOf: (trial: Trial) => number | undefined,
  goodEnough: number,
  atMost = Number.POSITIVE_INFINITY,
): Best<Trial> | undefined {
  let best: Best<Trial> | undefined;
  let left = atMost;
  for (const trial of trials) {
    if (left === 0) break;
    left -= 1;
    const rank = rankOf(trial);
    if (rank === undefined || (best !== undefined && best.rank <= rank)) continue;
    best = { trial, rank };
    if (rank <= goodEnough) break;
  }
  return best;
}
