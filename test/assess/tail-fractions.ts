/** Tails by whole numbers: told apart from what `src/assess/tails.ts` computes by. */

export function choose(from: number, count: number): bigint {
  let ways = 1n;
  for (let at = 0; at < count; at += 1) ways = (ways * BigInt(from - at)) / BigInt(at + 1);
  return ways;
}

/** A double as the fraction that it is. */
export function fractionOf(value: number): readonly [top: bigint, bottom: bigint] {
  let bottom = 1n;
  let rest = value;
  while (!Number.isInteger(rest)) {
    rest *= 2;
    bottom *= 2n;
  }
  return [BigInt(rest), bottom];
}

/** Sign of P(at least so many hits) - tail, of a binomial distribution with that very double. */
export function signOfBinomialAtLeast(hits: number, units: number, share: number, tail: number): number {
  const [p, whole] = fractionOf(share);
  const [t, all] = fractionOf(tail);
  let sum = 0n;
  for (let at = hits; at <= units; at += 1)
    sum += choose(units, at) * p ** BigInt(at) * (whole - p) ** BigInt(units - at);
  const difference = sum * all - t * whole ** BigInt(units);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The ways, of all that there are to draw the sample, in which it has so many hits. */
export function waysOf(hits: number, sample: number, population: number, marked: number): bigint {
  if (hits < 0 || hits > marked || sample - hits > population - marked || hits > sample) return 0n;
  return choose(marked, hits) * choose(population - marked, sample - hits);
}
