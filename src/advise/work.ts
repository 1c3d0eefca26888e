/**
 * How much advice may cost. Each trial judges anew, over every combination of what sources say: without a limit a
 * short record could keep its reader waiting for minutes. Work is counted in comparisons, never in time, so that equal
 * input gives equal advice on every machine.
 */
import { remembered } from '../base/remembered.js';
import { type Judge, type Ready, verdictBy } from '../evaluate/evaluate.js';
import { judging, type PreparedCriterion, type PreparedLeaf } from '../evaluate/prepare.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { PreparedFact } from '../facts/fact.js';
import type { ParsedRecord } from '../records/parse.js';
import { conflictsOf, isUncertain } from '../records/uncertainty.js';

/**
 * What advice on any record may cost, in the measure of `sizeOf`: some tens of milliseconds, so that every question
 * still has its answers of a household of whose fifty members nothing at all is known, and of one person on whom
 * sources disagree and of whom nothing else is known.
 */
const LEAST = 40_000;

/**
 * So much for each that `check` spends. In time that is up to two checks: a check makes each combination once for a
 * criterion, advice anew for each value that it tries, so that a comparison of it takes up to some six times as long.
 * With the check itself, advice on a record that is long in checking takes less than three.
 */
const PER_CHECKED = 0.3;

/** A comparison over ranges or what sources say costs as much as so many others. */
const IN_DOUBT = 10;

/** So many members make a comparison cost twice as much. */
const MEMBERS = 32;

/** As many combinations of what sources say are no burden. */
const FEW_WORLDS = 16;

/** Thrown where the work that is allowed is spent; caught by whoever allowed it. */
class WorkSpent extends Error {}
const SPENT = new WorkSpent();

/** Where advice is incomplete: what was not worked out, and what would have to be settled for it. */
export interface Incomplete {
  /** Inputs on which sources disagree, those first that leave the most choices: once they are settled, ask again. */
  readonly settleFirst: readonly string[];
}

/** Whose comparisons are counted while what it allowed is done. */
let underWay: Work | undefined;

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
    if (this.#spent > this.#limit) throw SPENT;
  }

  /** What comes of something that may cost so much; undefined where that was not enough. */
  within<T>(comparisons: number, work: () => T): T | undefined {
    const outer = this.#limit;
    const before = underWay;
    underWay = this;
    this.#limit = Math.min(outer, this.#spent + comparisons);
    try {
      return work();
    } catch (error) {
      if (error === SPENT) return undefined;
      throw error;
    } finally {
      this.#limit = outer;
      underWay = before;
    }
  }

  /**
   * Criteria of which each comparison on a record is counted, and whatever else is asked of its facts. Where nothing is in
   * doubt they are the same for all records, and count while `within` is under way: what is noted of a comparison hangs
   * on nothing but what sources say.
   */
  counting(criteria: readonly PreparedCriterion[], record: ParsedRecord): PreparedCriterion[] {
    if (!isUncertain(record)) return criteria.map(countingForAll);
    return criteria.map((criterion) => counting(criterion, (comparisons) => this.spend(comparisons)));
  }
}

const countingForAll = remembered((criterion: PreparedCriterion) =>
  counting(criterion, (comparisons) => underWay?.spend(comparisons)),
);

type Spend = (comparisons: number) => void;

function counting(criterion: PreparedCriterion, spend: Spend): PreparedCriterion {
  const counted = (leaf: PreparedLeaf) => countingLeaf(leaf, spend);
  return judging({ ...criterion, leaves: criterion.leaves.map(counted), attested: criterion.attested.map(counted) });
}

function countingLeaf(leaf: PreparedLeaf, spend: Spend): PreparedLeaf {
  const { fact, otherFact } = leaf;
  return {
    ...leaf,
    fact: countingFact(fact, spend),
    ...(otherFact === undefined ? {} : { otherFact: countingFact(otherFact, spend) }),
  };
}

function countingFact(fact: PreparedFact<ParsedRecord>, spend: Spend): PreparedFact<ParsedRecord> {
  const { between, certainly, inDoubt } = fact;
  const counted =
    <T>(ask: (record: ParsedRecord) => T) =>
    (record: ParsedRecord): T => {
      spend(sizeOf(record));
      return ask(record);
    };
  return {
    ...fact,
    value: counted(fact.value),
    trace: counted(fact.trace),
    ...(between === undefined ? {} : { between: counted(between) }),
    ...(certainly === undefined ? {} : { certainly: counted(certainly) }),
    ...(inDoubt === undefined ? {} : { inDoubt: counted(inDoubt) }),
  };
}

/**
 * What one comparison costs together with making the record that it is made on: one, and more the more members there
 * are; several times that over ranges and what sources say.
 */
export function sizeOf(record: ParsedRecord): number {
  const members = 'members' in record ? record.members.length : 0;
  return (isUncertain(record) ? IN_DOUBT : 1) * (1 + members / MEMBERS);
}

/**
 * The verdict on a record, and its criteria, of which each comparison is counted. Checking one without ranges and conflicts
 * is so cheap that advice may cost the least that any may: nothing of it is counted, and a verdict that is known is taken.
 */
export function checkCounted(work: Work, judge: Judge, ready: Ready, known?: Verdict) {
  const { record, prepared } = ready;
  const criteria = work.counting(prepared.criteria, record);
  const verdict = isUncertain(record)
    ? verdictBy(judge, { ...ready, prepared: { ...prepared, criteria } })
    : (known ?? verdictBy(judge, ready));
  return { criteria, verdict };
}

/** What advice on a record may cost whose check has cost so much. */
export function workFor(checked: number): number {
  return Math.max(LEAST, PER_CHECKED * checked);
}

/** Which sources to settle first: as few inputs as leave few combinations, those with the most values before. */
export function incompleteOf(record: ParsedRecord): Incomplete {
  // What the record does not say itself is missing, and leaves no choice.
  const conflicts = [...conflictsOf(record)]
    .filter(([, values]) => values.length > 0)
    .sort(([, one], [, other]) => other.length - one.length);
  const settleFirst: string[] = [];
  let worlds = conflicts.reduce((product, [, values]) => product * values.length, 1);
  for (const [path, values] of conflicts) {
    if (worlds <= FEW_WORLDS && settleFirst.length > 0) break;
    settleFirst.push(path);
    worlds /= values.length;
  }
  return { settleFirst };
}
