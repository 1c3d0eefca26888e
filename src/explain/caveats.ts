/** What has to be told beside a verdict, in sentences. */
import { isSpan } from '../base/interval.js';
import type { Caveat, Verdict } from '../evaluate/verdict.js';
import { figures } from '../words/figures.js';
import { words } from '../words/index.js';
import { spanText } from '../words/span-text.js';
import type { Language } from '../words/words.js';

/** A sentence for each caveat of a verdict. */
export function caveatTexts({ caveats = [] }: Pick<Verdict, 'caveats'>, language: Language): string[] {
  return caveats.map((one) => caveatText(one, language));
}

function caveatText(caveat: Caveat, language: Language): string {
  const { caveat: say } = words[language].sentences;
  if (caveat.code === 'notOnRegister') return say.notOnRegister;
  const { actual } = caveat;
  const ends = isSpan(actual) ? actual : { from: actual, to: actual };
  // The income lies between the two lines, and is to be seen there.
  const [from, to, exit, identification] = figures(ends.from, ends.to, caveat.exit, caveat.identification);
  const income = spanText(isSpan(actual) ? { from, to } : from, language);
  return say.belowIdentification({ actual: income, exit, identification });
}
