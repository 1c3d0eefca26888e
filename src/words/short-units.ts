/**
 * Units short enough for a sentence: without what they are by (`yuan/person/year` is yuan), where none of `others` says
 * otherwise.
 */
export function shortUnits(
  units: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const short = Object.entries(units).map(([unit, word]) => [unit, word.split('/')[0] ?? word]);
  return { ...Object.fromEntries(short), ...others };
}
