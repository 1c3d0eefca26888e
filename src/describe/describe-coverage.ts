/** The clause map as people read it: how many clauses stand how, each of them, and what of the document is none. */
import { type Clause, type ClauseMap, type ClauseStatus, clauseStatuses, type Lines } from '../rulebook/clauses.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Language } from '../words/words.js';
import { type CitationPage, describeCitation } from './describe-citation.js';

/** A clause in the words of one language. */
export interface ClausePage {
  readonly id: string;
  readonly at: string;
  readonly lines?: Lines;
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
  /** What is listed as a clause, and when a clause is judged by. */
  readonly scope?: string;
  /** How many lines the document has, how they are counted, and how many stand in some clause. */
  readonly text?: { readonly lines: number; readonly counting: string; readonly mapped: number };
  readonly counts: Readonly<Record<ClauseStatus, number>>;
  readonly clauses: readonly ClausePage[];
  /** Lines that hold no clause, by the reason why. */
  readonly unmapped: readonly {
    readonly reason: string;
    readonly places: readonly { readonly at: string; readonly lines: Lines }[];
  }[];
  /** What the document leaves open and no reading offers a choice of, and what is done meanwhile. */
  readonly openQuestions: readonly {
    readonly id: string;
    readonly at: readonly string[];
    readonly question: string;
    readonly meanwhile: string;
  }[];
}

/** A clause map in words. */
export function describeCoverage(map: ClauseMap, rulebook: Rulebook, language: Language): CoveragePage {
  const { source, text, scope, clauses, unmapped, openQuestions } = map;
  const { at: _, ...document } = describeCitation({ source, at: '' }, rulebook, language);
  const count = (status: ClauseStatus) => clauses.filter((clause) => clause.status === status).length;
  return {
    source: document,
    ...(scope === undefined ? {} : { scope: scope[language] }),
    ...(text === undefined
      ? {}
      : { text: { lines: text.lines, counting: text.counting[language], mapped: text.lines - linesIn(unmapped) } }),
    counts: Object.fromEntries(clauseStatuses.map((status) => [status, count(status)])) as CoveragePage['counts'],
    clauses: clauses.map(({ lines, states, reason, note, ...clause }) => ({
      ...clause,
      ...(lines === undefined ? {} : { lines }),
      states: states[language],
      ...(reason === undefined ? {} : { reason: reason[language] }),
      ...(note === undefined ? {} : { note: note[language] }),
    })),
    unmapped: unmapped.map(({ reason, places }) => ({ reason: reason[language], places })),
    openQuestions: openQuestions.map(({ question, meanwhile, ...one }) => ({
      ...one,
      question: question[language],
      meanwhile: meanwhile[language],
    })),
  };
}

/** Each line stands under one reason at most, as `readClauses` has seen to. */
function linesIn(unmapped: ClauseMap['unmapped']): number {
  const runs = unmapped.flatMap(({ places }) => places.flatMap(({ lines }) => lines));
  return runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}
