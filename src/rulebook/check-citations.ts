/** Holds what files cite against the documents that the manifest lists. */
import type { IssueList } from './issue-list.js';

/** What the manifest says that other files refer to. */
export interface Known {
  readonly sources: ReadonlySet<string>;
  /** The options of each reading. */
  readonly readings: ReadonlyMap<string, readonly string[]>;
}

/** Checks that each citation names a listed document. */
export function checkCitations(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  citations: readonly { source: string }[],
  known: Known | undefined,
): void {
  citations.forEach((citation, index) => {
    checkCitation(issues, file, [...at, index], citation, known);
  });
}

/** The same of a single one. */
export function checkCitation(
  issues: IssueList,
  file: string,
  at: readonly PropertyKey[],
  { source }: { source: string },
  known: Known | undefined,
): void {
  // Of a rulebook.json at fault only its own faults are told, not that all else finds nothing in it.
  if (known === undefined || known.sources.has(source)) return;
  issues.add(file, [...at, 'source'], { code: 'danglingReference', reason: 'source', id: source });
}
