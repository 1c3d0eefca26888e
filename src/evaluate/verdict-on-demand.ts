/**
 * A verdict of which what came of a criterion is told only where somebody asks: for what shows little of most verdicts.
 * Its values are those of the verdict. Good as long as the record is.
 */
import { type Exact, isExact, toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import { ofLast, remembered } from '../base/remembered.js';
import { type FactValue, reader, type Trace } from '../facts/fact.js';
import { valueAt } from '../records/at-path.js';
import { MEMBER, tableOf } from '../records/catalog.js';
import type { ParsedRecord, ParseOptions } from '../records/parse.js';
import { isUncertain } from '../records/uncertainty.js';
import { isNegated, isOrder } from '../rulebook/condition.js';
import type { Rule } from '../rulebook/rulebook.js';
import type { RulebookTypes } from '../rulebook/rulebook-types.js';
import { caveatsOf } from './caveats.js';
import { combiner, compared } from './compare.js';
import { type EvaluatorOptions, Judge, type Ready, verdictBy } from './evaluate.js';
import type { Prepared, PreparedCriterion, PreparedLeaf } from './prepared.js';
import { absentIn, compareLeaves, concluded, marginOf, optionsApplied, toCheck, toCriterion } from './trace.js';
import { type Compared, isDoubtful } from './uncertain.js';
import type { Caveat, Check, CriterionVerdict, Verdict } from './verdict.js';

/** Both sides of a comparison that is in no doubt. */
export function comparedLeaf(leaf: PreparedLeaf | undefined, record: ParsedRecord): Compared | undefined {
  if (leaf === undefined) return undefined;
  const [actual, expected] = [leaf.fact.value(record), leaf.expected(record)];
  return { actual, expected, outcome: compared(leaf.leaf.operator, actual, expected) };
}

/** The comparisons of a criterion that is in no doubt, and which of them count. */
function comparedIn({ leaves, conditions }: PreparedCriterion, record: ParsedRecord) {
  // Not mapped: what that makes is of another make once it is compiled, and then all that reads it is compiled again.
  const told: Compared[] = [];
  for (const leaf of leaves) told.push(comparedLeaf(leaf, record) as Compared);
  return { told, counts: combiner(conditions)(told).counts };
}

const factsOf = remembered(({ leaves }: PreparedCriterion) => leaves.map(({ leaf }) => leaf.fact));

/** A criterion that is in no doubt: its outcome, and the rest once it is asked for. */
class CriterionOnDemand implements CriterionVerdict {
  private told: CriterionVerdict | undefined = undefined;

  constructor(
    private readonly ready: PreparedCriterion,
    private readonly record: ParsedRecord,
    private known: Outcome | undefined,
  ) {}

  get outcome() {
    this.known ??= this.ready.certain(this.record);
    return this.known;
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

  /** The comparisons that count and have failed, as they are asked: what must not be has failed where it is met. */
  private get failing() {
    const { ready, record } = this;
    const { told, counts } = comparedIn(ready, record);
    return told.flatMap((own, at) => {
      const leaf = ready.leaves[at] as PreparedLeaf;
      return counts[at] && own.outcome === (isNegated(leaf.leaf.at) ? 'met' : 'notMet') ? [{ leaf, own }] : [];
    });
  }

  /** See `shortOf`. */
  get short(): Short | undefined {
    if (this.outcome !== 'notMet') return undefined;
    const held: HeldNumbers[] = [];
    for (const { leaf, own } of this.failing) {
      const { at, operator } = leaf.leaf;
      const { actual, expected } = own;
      if (isNegated(at) || !isOrder(operator) || !isExact(actual) || !isExact(expected)) return undefined;
      held.push(new HeldExactly(leaf.leaf, actual, expected));
    }
    return { facts: factsOf(this.ready), held };
  }

  /** See `failedOf`. */
  get failed(): readonly Check[] {
    const { record } = this;
    return this.failing.map(({ leaf, own }) =>
      toCheck(leaf, record, own, true, leaf.fact.trace(record), leaf.otherFact?.trace(record)),
    );
  }

  /** See `Lacking`. */
  get lacking(): Lacking | undefined {
    const { ready, record } = this;
    if (this.outcome !== 'undetermined') return undefined;
    const { told, counts } = comparedIn(ready, record);
    const missing: string[] = [];
    for (let at = 0; at < told.length; at += 1) {
      const [leaf, own] = [ready.leaves[at] as PreparedLeaf, told[at] as Compared];
      if (counts[at] !== true || own.outcome !== 'undetermined') continue;
      const trace = leaf.fact.trace(record);
      if (trace.subjects !== undefined) return undefined;
      missing.push(...absentIn(leaf, own, trace, leaf.otherFact?.trace(record)));
    }
    const isNobodys = missing.every((path) => !path.startsWith('members[') && valueAt(record, path) === undefined);
    return isNobodys ? { of: ready, missing } : undefined;
  }

  /** See `Likeness`. */
  get likeness(): Likeness | undefined {
    const { ready, record } = this;
    const values: (FactValue | undefined)[] = [];
    for (const { fact, otherFact } of ready.leaves) {
      if (otherFact !== undefined) return undefined;
      values.push(fact.value(record));
    }
    return { of: ready, values, told: () => this.toldBy(values) };
  }

  private toldBy(values: Likeness['values']): ReturnType<Likeness['told']> {
    const { ready, record } = this;
    const told: Compared[] = [];
    let state = '';
    for (let at = 0; at < values.length; at += 1) {
      const { leaf, inputs, expected: side } = ready.leaves[at] as PreparedLeaf;
      const [actual, expected] = [values[at], side(record)];
      const outcome = compared(leaf.operator, actual, expected);
      // An input says all of itself, and so does a number; of what else is computed, whoever is at fault or lacks something is told.
      const isAll = leaf.fact === inputs[0] || (outcome === 'notMet' && isExact(actual));
      if (outcome !== 'met' && !isAll) return undefined;
      state += actual === undefined ? '-' : outcome.charAt(0);
      told.push({ outcome, actual, expected });
    }
    return {
      state,
      checkAt: (at) => {
        const { counts } = combiner(ready.conditions)(told);
        const [leaf, own] = [ready.leaves[at] as PreparedLeaf, told[at] as Compared];
        return toCheck(leaf, record, own, counts[at] === true, NOTHING, undefined);
      },
    };
  }
}

const NONE: readonly string[] = [];
/** What is computed from nothing that is told. */
const NOTHING: Trace = { inputs: NONE as [], missing: NONE };

/** What a criterion and its checks hang on, but for what these were computed from: those of the same values are alike. */
export interface Likeness {
  /** What it was made ready as. */
  readonly of: object;
  /** The values that are compared. */
  readonly values: readonly (FactValue | undefined)[];
  /**
   * What hangs on how each comparison came out and on nothing else of the values is alike under the same state, as is which of
   * them count; each check but for what it was computed from. Undefined where more than the values is told.
   */
  told(): { readonly state: string; checkAt(index: number): Check } | undefined;
}

/** The likeness of a criterion of a verdict on demand. */
export function likenessOf(criterion: CriterionVerdict): Likeness | undefined {
  return criterion instanceof CriterionOnDemand ? criterion.likeness : undefined;
}

/** Both sides of a comparison of numbers, as its check tells them. */
export type HeldNumbers = Pick<Check, 'fact' | 'operator' | 'actual' | 'expected' | 'margin'>;

/** The same of exact numbers, told where somebody asks. */
export class HeldExactly implements HeldNumbers {
  constructor(
    private readonly leaf: PreparedLeaf['leaf'],
    readonly value: Exact,
    readonly bound: Exact,
  ) {}

  get fact() {
    return this.leaf.fact;
  }

  get operator() {
    return this.leaf.operator;
  }

  get actual() {
    return toDecimalString(this.value);
  }

  get expected() {
    return toDecimalString(this.bound);
  }

  get margin() {
    return marginOf(this.operator, this.value, this.bound);
  }
}

/** Why a criterion is not met, where nothing has failed in it but comparisons of numbers. */
export interface Short {
  /** The facts of all its comparisons. */
  readonly facts: readonly string[];
  /** The comparisons that count and have failed. */
  readonly held: readonly HeldNumbers[];
}

/** The same of a criterion of a verdict on demand, without what its figures were computed from; else undefined. */
export function shortOf(criterion: CriterionVerdict): Short | undefined {
  return criterion instanceof CriterionOnDemand ? criterion.short : undefined;
}

/** The checks of a criterion of a verdict on demand that count and have failed, as they are asked, and no others; else undefined. */
export function failedOf(criterion: CriterionVerdict): readonly Check[] | undefined {
  return criterion instanceof CriterionOnDemand ? criterion.failed : undefined;
}

/** What an open criterion lacks, where nothing else is to be told of it: those that lack the same are alike. */
export interface Lacking {
  /** What it was made ready as. */
  readonly of: object;
  /** Paths that nothing is given at, none of them a member's. */
  readonly missing: readonly string[];
}

/** The same of a criterion of a verdict on demand. */
export function lackingOf(criterion: CriterionVerdict): Lacking | undefined {
  return criterion instanceof CriterionOnDemand ? criterion.lacking : undefined;
}

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
  declare readonly caveats?: readonly Caveat[];
  /** What each criterion came to, as far as that was asked. */
  private readonly outcomes: (Outcome | undefined)[] = [];
  private made: readonly CriterionVerdict[] | undefined = undefined;

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
    let outcome: Outcome = 'met';
    for (const one of criteria) {
      const own = one.required ? one.certain(record) : undefined;
      this.outcomes.push(own);
      if (own === 'notMet' || (own === 'undetermined' && outcome === 'met')) outcome = own;
    }
    this.outcome = outcome;
    const comparedAt = (at: number, leaf: number) => comparedLeaf(criteria[at]?.leaves[leaf], record);
    const caveats = caveatsOf(rulebook, chosen, prepared, record, comparedAt);
    if (caveats.length > 0) this.caveats = caveats;
  }

  get criteria(): readonly CriterionVerdict[] {
    const { record, prepared, outcomes } = this;
    if (this.made === undefined) {
      const made: CriterionOnDemand[] = [];
      for (const one of prepared.criteria) made.push(new CriterionOnDemand(one, record, outcomes[made.length]));
      this.made = made;
    }
    return this.made;
  }

  /** Whether a second source stands in for a fact: asked of what was computed only where such a source says something. */
  get isReported(): boolean {
    for (const { fact, sources } of statedIn(this.prepared)) {
      for (const said of sources) {
        if (said(this.record) !== undefined && fact.trace(this.record).reported === true) return true;
      }
    }
    return false;
  }

  /** The first comparison of numbers in a unit, where both are known. */
  firstIn(unit: string): HeldNumbers | undefined {
    for (const { unit: own, leaf, fact, expected: side } of measuredIn(this.prepared)) {
      if (own !== unit) continue;
      const actual = fact.value(this.record);
      const expected = side(this.record);
      if (isExact(actual) && isExact(expected)) return new HeldExactly(leaf, actual, expected);
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

/** The comparisons of numbers with a unit. */
const measuredIn = remembered(({ criteria }: Prepared) =>
  criteria.flatMap(({ leaves }) => leaves.filter(({ unit, leaf }) => unit !== undefined && isOrder(leaf.operator))),
);

/** Whether it is known of a verdict, without its criteria, that no second source stands in for a fact. */
export const isUnreported = ofLast((verdict: Verdict) => verdict instanceof VerdictOnDemand && !verdict.isReported);

/** The readings that a judge applies to a rule, the same of all its verdicts. */
const appliedBy = remembered((judge: Judge) =>
  remembered((rule: Rule) => Object.freeze(optionsApplied(rule, judge.chosen))),
);

/** The facts of a rule that second sources may stand in for, with what reads these. */
const statedIn = remembered(({ criteria }: Prepared) =>
  criteria.flatMap(({ leaves }) =>
    leaves.flatMap(({ facts, fact, otherFact }) => {
      const paths = facts.flatMap(({ beside = [] }) => beside.filter((path) => !path.startsWith(MEMBER)));
      const sources = paths.map(reader);
      return sources.length === 0 ? [] : [fact, otherFact ?? []].flat().map((one) => ({ fact: one, sources }));
    }),
  ),
);

/** What of a rule may be in doubt though the record holds no ranges and no conflicts: not what is an input by itself. */
const doubtfulOf = remembered(({ criteria }: Prepared) => ({
  leaves: criteria.flatMap(({ leaves }) =>
    leaves.filter(({ fact, otherFact }) => fact.isInput !== true || otherFact !== undefined),
  ),
  attested: [...new Set(criteria.flatMap(({ attested }) => attested.map(({ fact }) => fact)))],
}));

/** Whether there is more to any criterion than a value on each side of its comparisons. */
function isOpenToDoubt(prepared: Prepared, record: ParsedRecord): boolean {
  const { leaves, attested } = doubtfulOf(prepared);
  for (const leaf of leaves) if (isDoubtful(leaf, record)) return true;
  for (const fact of attested) if (fact.value(record) !== undefined) return true;
  return isUncertain(record);
}

function onDemand(judge: Judge, ready: Ready): Verdict {
  const { record, prepared, certain, overrides } = ready;
  const isPlain =
    certain && prepared.member === undefined && overrides.length === 0 && !isOpenToDoubt(prepared, record);
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
