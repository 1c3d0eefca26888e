/** What has to be told beside a verdict, in sentences. */
import type { Caveat, Verdict } from '../evaluate/verdict.js';
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
  const { actual, exit, identification } = caveat;
  return say.belowIdentification({ actual: spanText(actual, language), exit, identification });
}
