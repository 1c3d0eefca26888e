/** What a level's criteria are once they are ready for a day and a choice of readings. */
import type { Outcome } from '../base/outcome.js';
import type { Fact, PreparedFact } from '../facts/fact.js';
import type { Unit } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import type { Condition, Leaf } from '../rulebook/condition.js';
import type { Criterion, Rule } from '../rulebook/rulebook.js';
import type { Expected } from './compare.js';

/** One comparison, ready. */
export interface PreparedLeaf {
  /** The leaf as it stands after the readings. */
  readonly leaf: Leaf;
  readonly fact: PreparedFact<ParsedRecord>;
  /** What is compared, as it is defined: the fact, and the other side where that is one too. */
  readonly facts: readonly Fact[];
  readonly unit?: Unit;
  readonly weak: boolean;
  /** The fields that its facts read, `members[].schooling` for any member's, of a fact about one member his own. */
  readonly inputs: readonly string[];
  /** The other side where it is a fact too. */
  readonly otherFact?: PreparedFact<ParsedRecord>;
  expected(record: ParsedRecord): Expected;
}

/** Comparisons, and how they are combined. */
export interface Comparisons {
  readonly conditions: Condition;
  /** As `comparisonsOf` lists them. */
  readonly leaves: readonly PreparedLeaf[];
}

/** One criterion, ready: its own comparisons. */
export interface PreparedCriterion extends Comparisons {
  readonly criterion: Criterion;
  readonly required: boolean;
  /** The position of the member that it is about; absent where it is about the whole record. */
  readonly member?: number;
  /** What lists attest of it and of what it refers to, where the reading lets that count. */
  readonly attested: readonly PreparedLeaf[];
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
