/** A citation with what is known of its document. */
import type { Citation } from '../parameters/parameter.js';
import { citationText } from '../rulebook/citation-text.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Language } from '../words/words.js';

/** A place in a document, with the document's title, issuer and, where it bears one, its date. */
export interface CitationPage {
  readonly source: string;
  readonly at: string;
  /** Both as people cite them. */
  readonly text: string;
  readonly title: string;
  readonly issuer: string;
  readonly date?: string;
  readonly note?: string;
}

/** A citation in full; of a document that the rulebook does not list, its number stands for its title. */
export function describeCitation({ source, at }: Citation, rulebook: Rulebook, language: Language): CitationPage {
  const listed = rulebook.sources.find(({ id }) => id === source);
  return {
    source,
    at,
    text: citationText({ source, at }, rulebook, language),
    title: listed?.title[language] ?? source,
    issuer: listed?.issuer[language] ?? '',
    ...(listed?.date === undefined ? {} : { date: listed.date }),
    ...(listed?.note === undefined ? {} : { note: listed.note[language] }),
  };
}
