/** The clause map as people read it: how many clauses stand how, and each of them. */
import { type Clause, type ClauseMap, type ClauseStatus, clauseStatuses } from '../rulebook/clauses.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Language } from '../words/words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';

/** A clause in the words of one language. */
export interface ClausePage {
  readonly id: string;
  readonly at: string;
  readonly kind: Clause['kind'];
  readonly states: string;
  readonly rules: readonly number[];
  readonly status: ClauseStatus;
  readonly by: readonly string[];
  readonly reason?: string;
  readonly note?: string;
}

/** A clause map. */
export interface CoveragePage {
  /** The document, with its title and issuer. */
  readonly source: Omit<CitationPage, 'at'>;
  readonly counts: Readonly<Record<ClauseStatus, number>>;
  readonly clauses: readonly ClausePage[];
}

/** A clause map in words. */
export function describeCoverage({ source, clauses }: ClauseMap, rulebook: Rulebook, language: Language): CoveragePage {
  const { at: _, ...document } = describeCitation({ source, at: '' }, rulebook, language);
  const count = (status: ClauseStatus) => clauses.filter((clause) => clause.status === status).length;
  return {
    source: document,
    counts: Object.fromEntries(clauseStatuses.map((status) => [status, count(status)])) as CoveragePage['counts'],
    clauses: clauses.map(({ states, reason, note, ...clause }) => ({
      ...clause,
      states: states[language],
      ...(reason === undefined ? {} : { reason: reason[language] }),
      ...(note === undefined ? {} : { note: note[language] }),
    })),
  };
}
