/**
 * How much advice may cost. Each trial judges anew, over every combination of what sources say: without a limit a
 * short record could keep its reader waiting for minutes. Work is counted in comparisons, never in time, so that equal
 * input gives equal advice on every machine.
 */
import { judging, type PreparedCriterion, type PreparedLeaf } from '../evaluate/prepare.js';
import type { PreparedFact } from '../facts/fact.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf, isUncertain } from '../records/uncertainty.js';

/**
 * Comparisons that advice on any record may cost: several times what a household takes of whose fifty members nothing
 * at all is known, and a small part of a second.
 */
const LEAST = 6000;

/** The same where each is made over ranges or over what sources say, which takes longer. */
const LEAST_IN_DOUBT = 2000;

/** So many for each that `check` makes: with the check itself, advice costs no more than three checks. */
const PER_CHECKED = 2;

/** As many combinations of what sources say are no burden. */
const FEW_WORLDS = 16;

/** Thrown where the work that is allowed is spent; caught by whoever allowed it. */
class WorkSpent extends Error {}

/** What was not worked out, and what would have to be settled for it. */
export interface Incomplete {
  /** Inputs on which sources disagree, those first that leave the most choices: once they are settled, ask again. */
  readonly settleFirst: readonly string[];
}

/** Counts comparisons as they are made. */
export class Work {
  #spent = 0;
  #limit = Number.POSITIVE_INFINITY;

  get spent(): number {
    return this.#spent;
  }

  /** @throws WorkSpent */
  spend(comparisons: number): void {
    this.#spent += comparisons;
    if (this.#spent > this.#limit) throw new WorkSpent();
  }

  /** What comes of something that may cost so much; undefined where that was not enough. */
  within<T>(comparisons: number, work: () => T): T | undefined {
    const outer = this.#limit;
    this.#limit = Math.min(outer, this.#spent + comparisons);
    try {
      return work();
    } catch (error) {
      if (error instanceof WorkSpent) return undefined;
      throw error;
    } finally {
      this.#limit = outer;
    }
  }

  /** Criteria of which each comparison is counted, and whatever else is asked of its facts. */
  counting(criteria: readonly PreparedCriterion[]): PreparedCriterion[] {
    return criteria.map(({ attested, ...criterion }) =>
      judging({
        ...criterion,
        leaves: criterion.leaves.map((leaf) => this.#countingLeaf(leaf)),
        ...(attested === undefined ? {} : { attested: this.#countingLeaf(attested) }),
      }),
    );
  }

  #countingLeaf(leaf: PreparedLeaf): PreparedLeaf {
    const { fact, otherFact } = leaf;
    return {
      ...leaf,
      fact: this.#countingFact(fact),
      ...(otherFact === undefined ? {} : { otherFact: this.#countingFact(otherFact) }),
    };
  }

  #countingFact(fact: PreparedFact<ParsedRecord>): PreparedFact<ParsedRecord> {
    const { between, inDoubt } = fact;
    const counted =
      <T>(ask: (record: ParsedRecord) => T) =>
      (record: ParsedRecord): T => {
        this.spend(sizeOf(record));
        return ask(record);
      };
    return {
      ...fact,
      value: counted(fact.value),
      trace: counted(fact.trace),
      ...(between === undefined ? {} : { between: counted(between) }),
      ...(inDoubt === undefined ? {} : { inDoubt: counted(inDoubt) }),
    };
  }
}

/** What it takes to make a comparison, with the record that it is made on: so much for each member, and for all else. */
const sizeOf = (record: ParsedRecord) => 8 + ('members' in record ? record.members.length : 0);

/** What advice on a record may cost whose check has cost so much. */
export function workFor(record: ParsedRecord, checked: number): number {
  return Math.max(isUncertain(record) ? LEAST_IN_DOUBT : LEAST, PER_CHECKED * checked);
}

/** Which sources to settle first: as few inputs as leave few combinations, those with the most values before. */
export function incompleteOf(record: ParsedRecord): Incomplete {
  const conflicts = [...conflictsOf(record)].sort(([, one], [, other]) => other.length - one.length);
  const settleFirst: string[] = [];
  let worlds = conflicts.reduce((product, [, values]) => product * values.length, 1);
  for (const [path, values] of conflicts) {
    if (worlds <= FEW_WORLDS && settleFirst.length > 0) break;
    settleFirst.push(path);
    worlds /= values.length;
  }
  return { settleFirst };
}
