/** What `check` does with each result; one reporter a format. */

import type { Verdict } from '../evaluate/verdict.js';
import type { ListCounts, ListedRefusal, ListedVerdict, ListSettings, RecordPlace, Sums } from '../listing/result.js';
import type { WithNotes } from '../tables/note.js';

/** A record that was judged. */
export interface JudgedRecord<V = Verdict> extends ListedVerdict<V>, WithNotes {}

/** A record that was refused. */
export interface RefusedRecord extends ListedRefusal, WithNotes {}

/** What came of one record. */
export type Result<V = Verdict> = JudgedRecord<V> | RefusedRecord;

/** What a report may need to know besides the results. */
export interface ReportSettings extends ListSettings {
  readonly colour: boolean;
  /** How many places a line of the reader's terminal has; absent where there is none. */
  readonly width?: number | undefined;
  /** Pseudonyms stand in the place of names and ids. */
  readonly masked?: boolean;
}

/** Turns results into text, in order. */
export interface Reporter<V = Verdict, C = Sums> {
  start(): string;
  result(result: Result<V>): string;
  /** What it says of a result does not hang on those before, so that it can be kept and printed in another order. */
  readonly oneByOne?: true;
  /**
   * It looks at verdicts alone, or at them in brief (little of most, or nothing of what figures were computed from), or so
   * and besides at whom records are about; each only while it is told of it.
   */
  readonly looksAt?: 'verdict' | 'brief' | 'names' | 'people';
  /** Told of what is not shown, where that counts in its sums all the same. */
  hidden?(result: Result<V>): void;
  /** Told what stands in tables beside no record that it is told of, where that counts in its sums. */
  ofTables?(told: WithNotes): void;
  /** What it counts for its end beside what is counted for all; plain data, as in `Listing`. */
  readonly counting?: { counted(): ReportCounts; add(counts: ReportCounts): void };
  end(counts: C): string | Promise<string>;
}

/** What a report counts by itself: so far only lists do. */
export interface ReportCounts extends ListCounts {
  /** Whether anything was listed. */
  readonly any: boolean;
}

/** Where a record stands, as data: the file only where there are several. */
export function placeKeys({ file, line, item }: RecordPlace, severalFiles: boolean): object {
  return {
    ...(severalFiles ? { file } : {}),
    ...(line === undefined ? {} : { line }),
    ...(item === undefined ? {} : { item }),
  };
}
