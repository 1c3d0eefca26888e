/** What a level's criteria are once they are ready for a day and a choice of readings. */
import type { Outcome } from '../base/outcome.js';
import type { PreparedFact } from '../facts/fact.js';
import type { Unit } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Leaf } from '../rulebook/condition.js';
import type { Criterion, Rule } from '../rulebook/rulebook.js';
import type { Expected } from './compare.js';

/** Where the comparison with what a list attests of a criterion stands among its checks. */
export const ATTESTED = '/attested';

/** One comparison, ready. */
export interface PreparedLeaf {
  /** The leaf as it stands after the readings. */
  readonly leaf: Leaf;
  readonly fact: PreparedFact<ParsedRecord>;
  readonly unit?: Unit;
  readonly weak: boolean;
  /** The fields that its facts read, `members[].schooling` for any member's, of a fact about one member his own. */
  readonly inputs: readonly string[];
  /** The other side where it is a fact too. */
  readonly otherFact?: PreparedFact<ParsedRecord>;
  expected(record: ParsedRecord): Expected;
}

/** One criterion, ready. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  readonly required: boolean;
  /** The position of the member that it is about; absent where it is about the whole record. */
  readonly member?: number;
  readonly leaves: readonly PreparedLeaf[];
  /** What a list attests of it, where the reading lets that count. */
  readonly attested?: PreparedLeaf;
  /** The conditions with the readings applied, and no more of the record needed than decides them. */
  outcome(record: ParsedRecord): Outcome;
  /** The same of a record without ranges and conflicts. */
  certain(record: ParsedRecord): Outcome;
}

/** A rule, ready. */
export interface Prepared {
  readonly rule: Rule;
  /** The position of the member it is about; absent where it is about the whole record. */
  readonly member?: number | undefined;
  readonly criteria: readonly PreparedCriterion[];
  outcome(record: ParsedRecord): Outcome;
  /** The same of a record without ranges and conflicts. */
  certain(record: ParsedRecord): Outcome;
}
