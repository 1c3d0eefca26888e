/** A case as it is run, and where it stands. */
import type { IssueData } from '../base/issue.js';
import type { CaseOfFile } from './case-schema.js';
import type { Position } from './positions.js';

/** What a record must come to. */
export type Expectation = CaseOfFile['expect'];

/** A record with what it must come to. Cases made in a program have no place. */
export interface TestCase {
  /** A sentence that says what the case shows. */
  readonly name: string;
  readonly record: unknown;
  /** What is wrong with the text that the record was read from; a refusal counts it in. */
  readonly recordIssues?: readonly IssueData[];
  /** The rule to judge by; by default the exit of the level. */
  readonly rule?: string;
  /** Of a measure for members, the member (`members[0]`). */
  readonly subject?: string;
  /** A date of judgement handed in beside the record. */
  readonly asOf?: string;
  /** Options by reading. */
  readonly readings?: Readonly<Record<string, string>>;
  readonly expect: Expectation;
  readonly place?: CasePlace;
}

/** Where a case stands. */
export interface CasePlace extends Position {
  /** As it was named, or found below a folder that was. */
  readonly file: string;
  /** Position among the cases of the file, from 0. */
  readonly index: number;
  /** The file of the record, where it is kept apart. */
  readonly recordFile?: string;
  /**
   * Where each expectation stands: `outcome`, `criteria.<id>`, `missing`, `conflicts`, `tooWide`, `margins.<id>`,
   * `amount` and `amount.<key>`, `refused`, and `expect` for all of them.
   */
  readonly expectations: ReadonlyMap<string, Position>;
}

/** A case that was read from a file. */
export interface PlacedCase extends TestCase {
  readonly place: CasePlace;
}
