/**
 * Tails of the binomial and of the hypergeometric distribution. Terms come from logarithms of factorials, whose error is a
 * few units in the last place; a root found by them is off by far less than 1e-9 (test/assess/binomial.test.ts holds the
 * ends to exact fractions on both sides).
 */

/** The least for which Stirling’s series below is exact to the last place. */
const SERIES_FROM = 16;
const HALF_LOG_2_PI = 0.9189385332046728;

const small = [0];
for (let count = 1; count < SERIES_FROM; count += 1) small.push((small[count - 1] as number) + Math.log(count));

/** The natural logarithm of `count!`. */
export function logFactorial(count: number): number {
  if (count < SERIES_FROM) return small[count] as number;
  const inverse = 1 / count;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))));
  return (count + 0.5) * Math.log(count) - count + HALF_LOG_2_PI + series;
}

/** A term less than so much of the sum changes nothing of it. */
const NOTHING = 1e-18;

/** A first term and those after it, each by its ratio to the one before, until they change nothing. */
function summed(first: number, ratio: (step: number) => number): number {
  let [sum, term] = [first, first];
  for (let step = 0; ; step += 1) {
    const by = ratio(step);
    term *= by;
    sum += term;
    // Past the mode terms only become less.
    if (term === 0 || (by < 1 && term < sum * NOTHING)) return sum;
  }
}

/** The probability of at least so many hits among `units`, each of which is one with probability `share`. */
export function binomialAtLeast(hits: number, units: number, share: number): number {
  if (hits <= 0) return 1;
  if (hits > units || share <= 0) return 0;
  if (share >= 1) return 1;
  const odds = share / (1 - share);
  const termAt = (at: number) =>
    Math.exp(
      logFactorial(units) -
        logFactorial(at) -
        logFactorial(units - at) +
        at * Math.log(share) +
        (units - at) * Math.log1p(-share),
    );
  // Whichever way terms become less from the first.
  if (hits > (units + 1) * share)
    return summed(termAt(hits), (step) => ((units - hits - step) / (hits + step + 1)) * odds);
  return Math.max(0, 1 - summed(termAt(hits - 1), (step) => (hits - 1 - step) / (units - hits + 2 + step) / odds));
}

/** The probability of at most so many hits among `sample` of a population in which `marked` are hits. */
export function hypergeometricAtMost(hits: number, sample: number, population: number, marked: number): number {
  const others = population - marked;
  const fewest = Math.max(0, sample - others);
  if (hits < fewest) return 0;
  if (hits >= Math.min(sample, marked)) return 1;
  const logChoose = (from: number, count: number) =>
    logFactorial(from) - logFactorial(count) - logFactorial(from - count);
  const termAt = (at: number) =>
    Math.exp(logChoose(marked, at) + logChoose(others, sample - at) - logChoose(population, sample));
  const mode = ((sample + 1) * (marked + 1)) / (population + 2);
  if (hits < mode)
    return summed(termAt(hits), (step) => {
      const at = hits - step;
      return (at * (others - sample + at)) / ((marked - at + 1) * (sample - at + 1));
    });
  const above = summed(termAt(hits + 1), (step) => {
    const at = hits + 1 + step;
    return ((marked - at) * (sample - at)) / ((at + 1) * (others - sample + at + 1));
  });
  return Math.max(0, 1 - above);
}
