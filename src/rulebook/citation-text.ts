/** Documents and places in them, as people cite them. */
import type { Citation } from '../parameters/parameter.js';
import type { Language } from '../words/words.js';
import { wholeDocuments } from '../words/zh/places.js';
import type { Rulebook } from './rulebook.js';

/** What a document is called: its number, or the name that a rulebook gives one that has none. */
export function sourceName(source: string, { sources }: Pick<Rulebook, 'sources'>, language: Language): string {
  return sources.find(({ id }) => id === source)?.name?.[language] ?? source;
}

/** A document and the place in it; of a document as a whole its name alone. */
export function citationText(
  { source, at }: Citation,
  rulebook: Pick<Rulebook, 'sources'>,
  language: Language,
): string {
  const name = sourceName(source, rulebook, language);
  return wholeDocuments.includes(at) ? name : `${name} ${at}`;
}

/** Several of them; a document is named once, and not at all where it is `main`. */
export function citationTexts(
  citations: readonly Citation[],
  main: string | undefined,
  rulebook: Pick<Rulebook, 'sources'>,
  language: Language,
): string[] {
  return citations.map((citation, index) => {
    const named = citations[index - 1]?.source ?? main;
    return citation.source === named ? citation.at : citationText(citation, rulebook, language);
  });
}
