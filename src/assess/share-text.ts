/** Shares as readers are given them. */
import { exact, toDecimalString, wholeUnits } from '../base/exact.js';
import type { Span } from '../base/interval.js';
import { assessWords } from '../words/assess.js';
import type { Language } from '../words/words.js';

/** So many decimals of a per cent are told. */
const DECIMALS = 4;

/** An interval of per cents, wider and never narrower than it is; one per cent as it is. */
export function shareText({ from, to }: Span, language: Language): string {
  const { between, percent } = assessWords[language];
  const outward = (text: string, towards: 'down' | 'up') => {
    const units = String(wholeUnits(exact(text), DECIMALS, towards));
    return toDecimalString(exact(`${units}e-${DECIMALS}`));
  };
  if (from === to) return percent(from);
  return percent(between(outward(from, 'down'), outward(to, 'up')));
}

/** The name of a stratum. */
export function stratumText(id: string, language: Language): string {
  const { groups, remoteness, stratum } = assessWords[language];
  const [group = '', far = ''] = id.split('/');
  return stratum(groups[group as keyof typeof groups], remoteness[far as keyof typeof remoteness]);
}
