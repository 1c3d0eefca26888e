/**
 * A verdict of which what came of a criterion is told only where somebody asks: for what shows little of most verdicts.
 * Its values are those of the verdict. Good as long as the record is.
 */
import { isExact, toDecimalString } from '../base/exact.js';
import { allOf, type Outcome } from '../base/outcome.js';
import { remembered } from '../base/remembered.js';
import type { Trace } from '../facts/fact.js';
import { tableOf } from '../records/catalog.js';
import type { ParsedRecord, ParseOptions } from '../records/parse.js';
import { isOrder } from '../rulebook/condition.js';
import type { Rule } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { caveatsOf } from './caveats.js';
import { combiner, compared } from './compare.js';
import { type EvaluatorOptions, Judge, type Ready, verdictBy } from './evaluate.js';
import type { Prepared, PreparedCriterion, PreparedLeaf } from './prepared.js';
import { compareLeaves, concluded, marginOf, optionsApplied, toCheck, toCriterion } from './trace.js';
import { type Compared, isAttestedOn, isInDoubt } from './uncertain.js';
import type { Caveat, Check, CriterionVerdict, Verdict } from './verdict.js';

/** Both sides of a comparison that is in no doubt. */
export function comparedLeaf(leaf: PreparedLeaf | undefined, record: ParsedRecord): Compared | undefined {
  if (leaf === undefined) return undefined;
  const [actual, expected] = [leaf.fact.value(record), leaf.expected(record)];
  return { actual, expected, outcome: compared(leaf.leaf.operator, actual, expected) };
}

/** A criterion that is in no doubt: its outcome, and the rest once it is asked for. */
class CriterionOnDemand implements CriterionVerdict {
  readonly outcome: Outcome;
  private told: CriterionVerdict | undefined = undefined;

  constructor(
    private readonly ready: PreparedCriterion,
    private readonly record: ParsedRecord,
  ) {
    this.outcome = ready.certain(record);
  }

  get id() {
    return this.ready.criterion.id;
  }

  get required() {
    return this.ready.required;
  }

  get checks() {
    return this.whole.checks;
  }

  get missing() {
    return this.outcome === 'undetermined' ? this.whole.missing : NONE;
  }

  get citations() {
    return this.ready.criterion.citations;
  }

  private get whole(): CriterionVerdict {
    this.told ??= toCriterion(this.ready, this.record, compareLeaves(this.ready, this.record));
    return this.told;
  }

  /** What its checks hang on but for what they were computed from; undefined where that is more than what they compare. */
  get likeness(): Likeness | undefined {
    const { ready, record } = this;
    if (ready.attested.length > 0 && isAttestedOn(ready, record)) return undefined;
    const values: Likeness['values'][number][] = [];
    const told: Compared[] = [];
    for (const { leaf, fact, inputs, expected: side, otherFact } of ready.leaves) {
      if (otherFact !== undefined) return undefined;
      const actual = fact.value(record);
      const expected = side(record);
      const outcome = compared(leaf.operator, actual, expected);
      // An input says all of itself; of what is computed, whoever is at fault or lacks something is told.
      if (outcome !== 'met' && leaf.fact !== inputs[0]) return undefined;
      values.push(typeof actual === 'object' ? `${actual.numerator}/${actual.denominator}` : actual);
      told.push({ outcome, actual, expected });
    }
    const { counts } = combiner(ready.conditions)(told);
    const checkAt = (at: number) =>
      toCheck(ready.leaves[at] as PreparedLeaf, record, told[at] as Compared, counts[at] === true, NOTHING, undefined);
    return { of: ready, values, counts, checkAt };
  }
}

const NONE: readonly string[] = [];
/** What is computed from nothing that is told. */
const NOTHING: Trace = { inputs: NONE as [], missing: NONE };

/**
 * What the checks of a criterion hang on but for what they were computed from. A check of the same value that counts as
 * another is alike.
 */
export interface Likeness {
  /** What it was made ready as. */
  readonly of: object;
  /** The values that are compared, numbers as fractions. */
  readonly values: readonly (string | boolean | undefined)[];
  readonly counts: readonly boolean[];
  /** A check, but for what was computed from. */
  checkAt(index: number): Check;
}

/** The likeness of a criterion of whose checks nothing hangs on more than that. */
export function likenessOf(criterion: CriterionVerdict): Likeness | undefined {
  return criterion instanceof CriterionOnDemand ? criterion.likeness : undefined;
}

/** Both sides of a comparison of numbers, as its check tells them. */
export type HeldNumbers = Pick<Check, 'fact' | 'operator' | 'actual' | 'expected' | 'margin'>;

const isRequired = ({ required }: CriterionVerdict) => required;
const outcomeOf = ({ outcome }: CriterionVerdict) => outcome;

/** A verdict in which nothing is in doubt. */
export class VerdictOnDemand implements Verdict {
  // Declared alone, so that what a record has not is no key.
  declare readonly level: Verdict['level'];
  declare readonly id: string;
  declare readonly village?: string;
  declare readonly county?: string;
  declare readonly asOf: Verdict['asOf'];
  declare readonly decidedOn?: Verdict['asOf'];
  declare readonly rulebook: Verdict['rulebook'];
  declare readonly rule: string;
  declare readonly outcome: Outcome;
  declare readonly criteria: readonly CriterionVerdict[];
  declare readonly caveats?: readonly Caveat[];

  constructor(
    private readonly judge: Judge,
    private readonly record: ParsedRecord,
    private readonly prepared: Prepared,
  ) {
    const { level, id, asOf, decidedOn } = record;
    const { criteria, rule } = prepared;
    const { rulebook, chosen } = judge;
    this.level = level;
    this.id = id;
    if ('village' in record && record.village) this.village = record.village;
    if ('county' in record && record.county) this.county = record.county;
    this.asOf = asOf;
    if (decidedOn) this.decidedOn = decidedOn;
    this.rulebook = rulebook;
    this.rule = rule.id;
    this.criteria = criteria.map((one) => new CriterionOnDemand(one, record));
    this.outcome = allOf(this.criteria.filter(isRequired).map(outcomeOf));
    const comparedAt = (at: number, leaf: number) => comparedLeaf(criteria[at]?.leaves[leaf], record);
    const caveats = caveatsOf(rulebook, chosen, prepared, record, comparedAt);
    if (caveats.length > 0) this.caveats = caveats;
  }

  /** The first comparison of numbers in a unit, where both are known. */
  firstIn(unit: string): HeldNumbers | undefined {
    for (const { leaves } of this.prepared.criteria) {
      for (const { unit: own, leaf, fact, expected: side } of leaves) {
        if (own !== unit || !isOrder(leaf.operator)) continue;
        const [actual, expected] = [fact.value(this.record), side(this.record)];
        if (!isExact(actual) || !isExact(expected)) continue;
        const { operator } = leaf;
        const margin = marginOf(operator, actual, expected);
        const [from, to] = [toDecimalString(actual), toDecimalString(expected)];
        return { fact: leaf.fact, operator, actual: from, expected: to, margin };
      }
    }
    return undefined;
  }

  get missing() {
    return concluded(tableOf(this.record), this.level, this.criteria).missing;
  }

  get readings() {
    return appliedBy(this.judge)(this.prepared.rule);
  }
}

/** The readings that a judge applies to a rule, the same of all its verdicts. */
const appliedBy = remembered((judge: Judge) =>
  remembered((rule: Rule) => Object.freeze(optionsApplied(rule, judge.chosen))),
);

function onDemand(judge: Judge, ready: Ready): Verdict {
  const { record, prepared, certain, overrides } = ready;
  const isPlain =
    certain &&
    prepared.member === undefined &&
    overrides.length === 0 &&
    !prepared.criteria.some((one) => isInDoubt(one, record));
  return isPlain ? new VerdictOnDemand(judge, record, prepared) : verdictBy(judge, ready);
}

/**
 * Prepares the rules once for many records.
 * @throws InvalidRecordError as `createEvaluator` does
 */
export function createEvaluatorOnDemand(options: EvaluatorOptions<RulebookTypes>) {
  const judge = new Judge(options).assertKnown();
  return {
    /** @throws InvalidRecordError */
    evaluate: (record: unknown, options?: ParseOptions): Verdict => onDemand(judge, judge.ready(record, options)),
  };
}
