/** What came of records, and how it is counted: what lists and reports are made of. */
import type { Issue, IssueCode } from '../base/issue.js';
import type { Outcome } from '../base/outcome.js';
import { printable } from '../base/printable.js';
import type { ReadingsVerdict } from '../evaluate/evaluate-readings.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { CellsByPath } from '../evaluate/with-cells.js';
import { outcomeWords } from '../explain/rule-words.js';
import { isBuiltIn, rulebookName } from '../explain/rulebook-name.js';
import type { Finding } from '../inspect/finding.js';
import type { Level } from '../records/catalog.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Readings } from '../rulebook/rulebook-types.js';
import { words } from '../words/index.js';
import type { Language } from '../words/words.js';
import type { BesideNote, BesideSums } from './second.js';

/** Where a record stands: `item` is its position in a list, from 1. */
export interface RecordPlace {
  readonly file: string;
  readonly line?: number;
  readonly item?: number;
  /** Of a table, the cell that the record begins in. */
  readonly cell?: string;
}

/** By path of a record, the cell that its value stands in, and what second lists say of it. */
export type Cells = CellsByPath;

/** A record that was not judged. `id` and `level` are null where they are not usable. */
export interface Refusal {
  readonly id: string | null;
  readonly level: Level | null;
  readonly issues: readonly Issue[];
}

/** What is told of a table with one of its records: of the table, that a column was not read, and how much stands in it. */
export interface OfTable {
  readonly notes?:
    | readonly {
        readonly note: { readonly column?: string; readonly cell?: string; readonly filled?: number };
      }[]
    | undefined;
}

/** A record that was judged. */
export interface ListedVerdict<V = Verdict> {
  readonly place: RecordPlace;
  readonly verdict: V;
  /** The record as it was judged, checked; but for one that only the values of a what-if make readable. */
  readonly record: unknown;
  /** Whether the verdict hangs on how the text is read, where that was asked for. */
  readonly allReadings?: ReadingsVerdict | undefined;
  /** Of a record of a table: the cell that each of its values stands in. */
  readonly cells?: Cells;
  /** What has to be told of it where a second list lies beside it. */
  readonly beside?: readonly BesideNote[] | undefined;
  /** What there is to find in it, where it was looked into. */
  readonly findings?: readonly Finding[] | undefined;
  readonly refusal?: undefined;
}

/** A record that was refused. */
export interface ListedRefusal {
  readonly place: RecordPlace;
  readonly refusal: Refusal;
  /** What stands in its place, as far as its text could be read; with pseudonyms where those are asked for. */
  readonly written?: unknown;
  readonly cells?: Cells;
  readonly beside?: readonly BesideNote[] | undefined;
  readonly verdict?: undefined;
}

/** What came of one record. */
export type Listed<V = Verdict> = ListedVerdict<V> | ListedRefusal;

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
  /** What a second list came to, where one lies beside. */
  readonly beside?: BesideSums | undefined;
}

/** What a list may need to know besides the results. */
export interface ListSettings {
  readonly language: Language;
  readonly rulebook: Rulebook;
  /** Several files are read, so results name theirs. */
  readonly severalFiles: boolean;
  /** The rule judged by, where it is not the exit of each level. */
  readonly rule?: string | undefined;
  /** The readings asked for. */
  readonly readings?: Readings | undefined;
  /** The procedure of exit is judged too. */
  readonly withProcedure?: boolean;
}

/** What the outcomes are called that a report counts. */
export function countedWords({ language, rule, withProcedure }: ListSettings): Readonly<Record<Outcome, string>> {
  return withProcedure === true ? words[language].together : outcomeWords(rule ?? 'household/exit', language);
}

/** How many came out how, of some. */
export type ResultCounts = Record<keyof Counts, number>;

/** What a list counts, each in the order in which it was first met. */
export interface ListCounts {
  readonly byCriterion: ReadonlyMap<string, CriterionCounts>;
  readonly byVillage: ReadonlyMap<string, VillageCounts>;
  readonly byKind: ReadonlyMap<IssueCode, number>;
  /** Of records that are met, by criterion, how many meet it by what a second source says alone. */
  readonly onRegisterOnly: ReadonlyMap<string, RegisterCount>;
  readonly readingsDiffer: number;
  /** Of columns of tables that are not read, by what they are called, in how many cells something stands. */
  readonly unread: ReadonlyMap<string, number>;
}

/** How the households of a village came out, and what it is called besides its id, where one of them says so. */
export interface VillageCounts {
  readonly name: string;
  readonly tally: ResultCounts;
}

/** How a criterion came out, and by which rule it was first met. */
export interface CriterionCounts extends Pick<Verdict, 'level' | 'rule'> {
  readonly tally: ResultCounts;
}

/** How many criteria of the same name rest on a register alone, and by which rule it was first met. */
export interface RegisterCount extends Pick<Verdict, 'level' | 'rule'> {
  readonly count: number;
}

/** Names a rulebook that is not the built-in one, in a line. */
export function rulebookLine({ rulebook, language }: ListSettings): string {
  const { heading, colon } = words[language].sentences;
  if (isBuiltIn(rulebook)) return '';
  return `${printable(`${heading.rulebook}${colon}${rulebookName(rulebook, language)}`)}\n`;
}
