/** Quantiles of the normal distribution, and the interval of Wilson (1927) by them. */
import type { ShareInterval } from './confidence.js';

/** Numerators and denominators of Wichura’s algorithm AS 241 (PPND16), of about 1 part in 10^16: the middle, then two tails. */
const MIDDLE = [
  [3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946],
  [45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227],
  [1, 42.31333070160091, 687.1870074920579, 5394.196021424751],
  [21213.794301586597, 39307.89580009271, 28729.085735721943, 5226.495278852854],
].flat();
const TAIL = [
  [1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045],
  [1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414],
  [1, 2.053191626637759, 1.6763848301838038, 0.6897673349851],
  [0.14810397642748008, 0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9],
].flat();
const FAR_TAIL = [
  [6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487],
  [0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7],
  [1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615],
  [0.0007868691311456133, 1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15],
].flat();

/** One polynomial by another, both of degree 7. */
function quotient(coefficients: readonly number[], at: number): number {
  const value = (part: readonly number[]) => part.reduceRight((sum, coefficient) => sum * at + coefficient, 0);
  return value(coefficients.slice(0, 8)) / value(coefficients.slice(8));
}

/** The number below which a standard normal variable stays with a probability between 0 and 1. */
export function normalQuantile(probability: number): number {
  const fromMiddle = probability - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) return fromMiddle * quotient(MIDDLE, 0.180625 - fromMiddle * fromMiddle);
  const root = Math.sqrt(-Math.log(Math.min(probability, 1 - probability)));
  const size = root <= 5 ? quotient(TAIL, root - 1.6) : quotient(FAR_TAIL, root - 5);
  return fromMiddle < 0 ? -size : size;
}

/** The interval of a share estimated from so many units, which need not be whole; exactly 0 of no hit, exactly 1 of all. */
export function wilson(share: number, units: number, tail: number): ShareInterval {
  const z = normalQuantile(1 - tail);
  const square = (z * z) / units;
  const middle = share + square / 2;
  const half = z * Math.sqrt((share * (1 - share)) / units + square / units / 4);
  const end = (value: number) => Math.min(1, Math.max(0, value / (1 + square)));
  return { from: share <= 0 ? 0 : end(middle - half), to: share >= 1 ? 1 : end(middle + half) };
}
