/** What `check` does with each result; one reporter a format. */
import type { Issue, IssueCode } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import type { ReadingsVerdict } from '../evaluate/evaluate-readings.js';
import type { Verdict } from '../evaluate/verdict.js';
import { outcomeWords } from '../explain/rule-words.js';
import { isBuiltIn, rulebookName } from '../explain/rulebook-name.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Readings } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { Cells, RecordNote, RecordPlace } from './read-items.js';

/** A record that was not judged. `id` and `level` are null where they are not usable. */
export interface Refusal {
  readonly id: string | null;
  readonly level: Level | null;
  readonly issues: readonly Issue[];
}

/** A record that was judged. */
export interface JudgedRecord<V = Verdict> {
  readonly place: RecordPlace;
  readonly verdict: V;
  /** The record as it was judged, checked; but for one that only the values of a what-if make readable. */
  readonly record: unknown;
  /** Whether the verdict hangs on how the text is read, where that was asked for. */
  readonly allReadings?: ReadingsVerdict | undefined;
  /** Of a record of a table: the cell that each of its values stands in. */
  readonly cells?: Cells;
  /** What is told of the rows that it stands in. */
  readonly notes?: readonly RecordNote[] | undefined;
  readonly refusal?: undefined;
}

/** A record that was refused. */
export interface RefusedRecord {
  readonly place: RecordPlace;
  readonly refusal: Refusal;
  /** What stands in its place, as far as its text could be read; with pseudonyms where those are asked for. */
  readonly written?: unknown;
  readonly cells?: Cells;
  readonly notes?: readonly RecordNote[] | undefined;
  readonly verdict?: undefined;
}

/** What came of one record. */
export type Result<V = Verdict> = JudgedRecord<V> | RefusedRecord;

/** How many came out how. */
export interface Counts extends Readonly<Record<Outcome | 'refused', number>> {}

/** The same, with what became of all that was read: each record is judged, refused or skipped. */
export interface Sums extends Counts {
  readonly read: number;
  readonly skipped: number;
  /** Judged or refused, and not shown, as `--only` asks for others. */
  readonly notShown: number;
  /** Of the same level and id as a record before. */
  readonly duplicates: number;
}

/** What a report may need to know besides the results. */
export interface ReportSettings {
  readonly language: Language;
  readonly rulebook: Rulebook;
  /** Several files are read, so results name theirs. */
  readonly severalFiles: boolean;
  readonly colour: boolean;
  /** The rule judged by, where it is not the exit of each level. */
  readonly rule?: string | undefined;
  /** How many places a line of the reader's terminal has; absent where there is none. */
  readonly width?: number | undefined;
  /** The readings asked for on the command line. */
  readonly readings?: Readings | undefined;
  /** The procedure of exit is judged too. */
  readonly withProcedure?: boolean;
  /** Pseudonyms stand in the place of names and ids. */
  readonly masked?: boolean;
}

/** What the outcomes are called that a report counts. */
export function countedWords({ language, rule, withProcedure }: ReportSettings): Readonly<Record<Outcome, string>> {
  return withProcedure === true ? words[language].together : outcomeWords(rule ?? 'household/exit', language);
}

/** Turns results into text, in order. */
export interface Reporter<V = Verdict, C = Sums> {
  start(): string;
  result(result: Result<V>): string;
  /** What it says of a result does not hang on those before, so that it can be kept and printed in another order. */
  readonly oneByOne?: true;
  /**
   * It looks at verdicts alone, or besides at whom records are about and little of most verdicts; each only while it is
   * told of it.
   */
  readonly looksAt?: 'verdict' | 'names';
  /** Told of what is not shown, where that counts in its sums all the same. */
  hidden?(result: Result<V>): void;
  /** What it counts for its end beside what is counted for all; plain data, as in `Listing`. */
  readonly counting?: { counted(): ReportCounts; add(counts: ReportCounts): void };
  end(counts: C): string | Promise<string>;
}

/** How many came out how, of some. */
export type ResultCounts = Record<keyof Counts, number>;

/** What a list counts, each in the order in which it was first met. */
export interface ListCounts {
  readonly byCriterion: ReadonlyMap<string, CriterionCounts>;
  readonly byVillage: ReadonlyMap<string, ResultCounts>;
  readonly byKind: ReadonlyMap<IssueCode, number>;
  readonly readingsDiffer: number;
}

/** How a criterion came out, and by which rule it was first met. */
export interface CriterionCounts extends Pick<Verdict, 'level' | 'rule'> {
  readonly tally: ResultCounts;
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

/** Names a rulebook that is not the built-in one, in a line. */
export function rulebookLine({ rulebook, language }: ReportSettings): string {
  const { heading, colon } = words[language].sentences;
  if (isBuiltIn(rulebook)) return '';
  return `${printable(`${heading.rulebook}${colon}${rulebookName(rulebook, language)}`)}\n`;
}
