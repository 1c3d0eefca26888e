/**
 * The same rules through json-rules-engine itself (package entry `tuopin/json-rules-engine`).
 *
 * The engine knows true and false only: on a missing fact its `not` and `notEqual` pass. So a verdict takes from it
 * what each comparison gave, and folds those in three-valued logic; the engine's own events are two-valued.
 */
import { Engine, type RuleProperties, type RuleResult } from 'json-rules-engine';
import { compare, type Exact, exact, isExact } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import {
  type Eligibility,
  type EligibilityOptions,
  eligibilityOptions,
  MeasureJudge,
  toEligibility,
} from '../evaluate/eligibility.js';
import { type EvaluateOptions, evaluateOptions, Judge } from '../evaluate/evaluate.js';
import type { Comparisons, PreparedCriterion, PreparedLeaf } from '../evaluate/prepare.js';
import { type ComparedLeaves, toCriterion, toVerdict } from '../evaluate/trace.js';
import {
  type Compared,
  comparedOn,
  type EndOutcomes,
  isInDoubt,
  type Points,
  uncertainCriterion,
  worldsOf,
} from '../evaluate/uncertain.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { FactValue } from '../facts/fact.js';
import { knownOptions } from '../records/options.js';
import type { ParsedRecord, ParseOptions } from '../records/parse.js';
import { type Condition, DECIMAL, isOrder } from '../rulebook/condition.js';
import { fold } from '../rulebook/fold.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';

export {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
} from '../base/errors.js';
export type { Eligibility, EligibilityOptions, EvaluateOptions, Verdict };

/** A condition as the engine annotates it while it runs. */
interface Annotated {
  readonly all?: readonly Annotated[];
  readonly any?: readonly Annotated[];
  readonly not?: Annotated;
  readonly factResult?: FactValue;
  readonly valueResult?: FactValue | readonly string[];
  readonly result?: boolean;
}

/**
 * An engine that knows the exact comparisons and nothing dangerous: the decorator `decimal:` compares both sides as
 * exact decimals, and a `path` in a condition is refused (the engine's own resolver can be made to run code). The
 * criteria of rule files run on it as they are written; readings and references are what `createEngine` adds. On a
 * plain engine they fail loudly, for want of the decorator.
 */
export function decimalEngine(): Engine {
  const engine = new Engine([], {
    allowUndefinedFacts: true,
    pathResolver: () => {
      throw new Error('A path in a condition is not allowed: name a fact instead.');
    },
  });
  engine.addOperatorDecorator(
    DECIMAL.slice(0, -1),
    (actual: unknown, expected: unknown, next: (a: number, b: number) => boolean) =>
      actual === undefined || expected === undefined ? false : next(compare(toExact(actual), toExact(expected)), 0),
  );
  return engine;
}

/** Numbers and decimal texts are read exactly; anything else fails loudly instead of comparing as text. */
function toExact(value: unknown): Exact {
  if (isExact(value)) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return exact(value);
  if (typeof value === 'string' && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(value)) return exact(value);
  throw new TypeError(`${JSON.stringify(value)} is not a decimal number`);
}

/**
 * An engine ready to run once for one record: its facts, the parameters of its day, and a rule for each criterion and
 * for the verdict, as they stand after the readings. Make a new one for every run: runs that share one can lose rules.
 * The engine's facts are single values, so there is no such engine for a record with ranges, or one on which sources
 * disagree or second sources speak: `evaluateWithEngine` runs one for each end and each choice.
 * @throws InvalidRecordError, RangeError for such a record
 */
export function createEngine<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  options: EvaluateOptions<Types> = {},
): Engine {
  const known = knownOptions(options, evaluateOptions);
  const ready = new Judge(known).ready(record, known);
  if (ready.prepared.criteria.some((criterion) => isInDoubt(criterion, ready.record))) {
    throw new RangeError(
      'One engine cannot hold a record with ranges or with sources that disagree: its facts are single values. ' +
        'Use evaluateWithEngine, which runs an engine for each end and each choice.',
    );
  }
  const { rule, criteria } = ready.prepared;
  const engine = engineFor(criteria, ready.record);
  engine.addRule({
    name: rule.id,
    conditions: { all: criteria.filter(({ required }) => required).map((criterion) => toEngine(criterion)) },
    event: { type: 'verdict', params: { labels: rule.labels, citations: [...rule.citations] } },
  } as RuleProperties);
  return engine;
}

/**
 * The verdict of the real engine on a record; equal, to the byte, to that of `evaluate`.
 * @throws InvalidRecordError (the promise is rejected)
 */
export async function evaluateWithEngine<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  options: EvaluateOptions<Types> = {},
): Promise<Verdict> {
  const known = knownOptions(options, evaluateOptions);
  return judgeWithEngine(new Judge(known), record, known);
}

/** An evaluator that runs the real engine: judges many records under one choice of readings. */
export interface EngineEvaluator<Types extends RulebookTypes = OwnTypes> {
  /** @throws InvalidRecordError (the promise is rejected) */
  evaluate(record: RecordOf<Types>): Promise<Verdict>;
}

/**
 * Prepares the real engine once for many records: an evaluator by one rule and one choice of readings.
 * @throws InvalidRecordError where a reading or parameter is not the rulebook's
 */
export function createEngineEvaluator<Types extends RulebookTypes = HunanTypes>(
  options: EvaluateOptions<Types> = {},
): EngineEvaluator<Types> {
  const known = knownOptions(options, evaluateOptions);
  const judge = new Judge(known).assertKnown();
  return { evaluate: (record) => judgeWithEngine(judge, record, known) };
}

async function judgeWithEngine(judge: Judge, value: unknown, { asOf }: ParseOptions): Promise<Verdict> {
  const ready = judge.ready(value, { asOf });
  const compared = await runOn(ready.prepared.criteria, ready.record);
  return toVerdict(judge.rulebook, judge.chosen, ready.prepared, ready.record, compared, ready.overrides);
}

/**
 * What the real engine says a record may receive; equal, to the byte, to what `eligibility` says.
 * @throws InvalidRecordError (the promise is rejected)
 */
export async function eligibilityWithEngine<Types extends RulebookTypes = HunanTypes>(
  record: RecordOf<Types>,
  options: EligibilityOptions<Types> = {},
): Promise<Eligibility> {
  const known = knownOptions(options, eligibilityOptions);
  return measuresWithEngine(new MeasureJudge(known), record, known);
}

/** Prepares the real engine once for many records: what each may receive under one choice of readings. */
export function createEngineEligibility<Types extends RulebookTypes = HunanTypes>(
  options: EligibilityOptions<Types> = {},
): {
  /** What one record may receive. Rejects with InvalidRecordError. */
  eligibility(record: RecordOf<Types>): Promise<Eligibility>;
} {
  const known = knownOptions(options, eligibilityOptions);
  const judge = new MeasureJudge(known).assertKnown();
  return { eligibility: (record) => measuresWithEngine(judge, record, known) };
}

async function measuresWithEngine(judge: MeasureJudge, value: unknown, { asOf }: ParseOptions): Promise<Eligibility> {
  const ready = judge.ready(value, { asOf });
  // A criterion about a member stands once for each: one engine knows the facts of one member.
  const runs = new Map<number | undefined, PreparedCriterion[]>();
  for (const criterion of ready.prepared.candidatesOf(ready.record).criteria) {
    const { member } = criterion;
    runs.set(member, [...(runs.get(member) ?? []), criterion]);
  }
  const compared = new Map<PreparedCriterion, ComparedLeaves>();
  for (const criteria of runs.values()) {
    const of = await runOn(criteria, ready.record);
    for (const criterion of criteria) compared.set(criterion, of(criterion));
  }
  return toEligibility(judge, ready, (criterion) =>
    toCriterion(criterion, ready.record, compared.get(criterion) ?? { leaves: [] }),
  );
}

/** Runs the criteria on an engine of their own; gives what it found at the comparisons of each. */
async function runOn(
  criteria: readonly PreparedCriterion[],
  record: ParsedRecord,
): Promise<(criterion: PreparedCriterion) => ComparedLeaves> {
  const certain = criteria.filter((criterion) => !isInDoubt(criterion, record));
  const compared = await runOnEach(
    criteria.filter((criterion) => !certain.includes(criterion)),
    record,
  );
  const { results, failureResults } = await engineFor(certain, record).run();
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result] as const));
  for (const criterion of certain) {
    compared.set(criterion, { leaves: comparedByEngine(criterion, byName.get(criterion.criterion.id)) });
  }
  return (criterion) => compared.get(criterion) ?? { leaves: [] };
}

/** Runs an engine for each criterion, each choice of conflicting values and each end of the ranges. */
async function runOnEach(
  criteria: readonly PreparedCriterion[],
  record: ParsedRecord,
): Promise<Map<PreparedCriterion, ComparedLeaves>> {
  const compared = new Map<PreparedCriterion, ComparedLeaves>();
  for (const criterion of criteria) {
    const on = comparedOn(criterion, record);
    const worlds = worldsOf(on.leaves, record);
    const ends: EndOutcomes[number][] = [];
    for (const row of worlds.rows) {
      const [worst, best] = await Promise.all(
        ([0, 1] as const).map((end) =>
          outcomesByEngine(
            criterion,
            on,
            row.map(({ ends: of }) => of[end]),
          ),
        ),
      );
      ends.push(row.map((_, index) => [worst?.[index] ?? 'undetermined', best?.[index] ?? 'undetermined'] as const));
    }
    compared.set(criterion, uncertainCriterion(criterion, record, worlds, ends));
  }
  return compared;
}

/** What the engine makes of a criterion's comparisons with these values; each has facts of its own. */
async function outcomesByEngine(
  criterion: PreparedCriterion,
  on: Comparisons,
  points: readonly Points[],
): Promise<readonly Outcome[]> {
  const engine = decimalEngine();
  const nameOf = (index: number, side: keyof Points) => `${side}/${index}`;
  for (const [index, { actual, expected }] of points.entries()) {
    engine.addFact(nameOf(index, 'actual'), actual);
    engine.addFact(nameOf(index, 'expected'), expected);
  }
  const leafAt = ({ leaf: { operator } }: PreparedLeaf, index: number) => ({
    fact: nameOf(index, 'actual'),
    operator: isOrder(operator) ? `${DECIMAL}${operator}` : operator,
    value: { fact: nameOf(index, 'expected') },
  });
  const { id } = criterion.criterion;
  const conditions = { all: [toEngine(on, leafAt)] };
  engine.addRule({ name: id, conditions, event: { type: 'criterion' } } as RuleProperties);
  const { results, failureResults } = await engine.run();
  const result = [...results, ...failureResults].find(({ name }) => name === id);
  return comparedByEngine(criterion, result).map(({ outcome }) => outcome);
}

/** The engine with the record's facts and the criteria's rules, all of one priority: it runs them in one go. */
function engineFor(criteria: readonly PreparedCriterion[], record: ParsedRecord): Engine {
  const engine = decimalEngine();
  for (const criterion of criteria) {
    for (const { leaf, fact, otherFact, expected } of criterion.leaves) {
      engine.addFact(leaf.fact, fact.value(record));
      if (leaf.side.kind === 'parameter') engine.addFact(leaf.side.id, expected(record));
      if (leaf.side.kind === 'fact') engine.addFact(leaf.side.name, otherFact?.value(record));
    }
    const { id, labels, citations } = criterion.criterion;
    const event = { type: 'criterion', params: { labels, citations: [...citations], required: criterion.required } };
    engine.addRule({ name: id, conditions: toEngine(criterion), event } as RuleProperties);
  }
  return engine;
}

/** Conditions in the engine's words, operators as the readings leave them. */
function toEngine(
  { conditions, leaves }: Comparisons,
  leafAt: (leaf: PreparedLeaf, index: number) => object = leafToEngine,
): object {
  let next = 0;
  const leaf = () => {
    next += 1;
    return leafAt(leaves[next - 1] as PreparedLeaf, next - 1);
  };
  return fold<Condition, object>(conditions, {
    leaf,
    all: (all) => ({ all }),
    any: (any) => ({ any }),
    not: (part) => ({ not: part }),
    // What is attested stands beside what it is said of: a comparison more that the engine makes.
    attested: (part) => ({ all: [part, leaf()] }),
  });
}

function leafToEngine({ leaf: { fact, operator, side } }: PreparedLeaf): object {
  const value = side.kind === 'parameter' ? { fact: side.id } : side.kind === 'fact' ? { fact: side.name } : side.value;
  return { fact, operator: isOrder(operator) ? `${DECIMAL}${operator}` : operator, value };
}

/** What the engine found at each comparison, in file order. */
function comparedByEngine({ criterion }: PreparedCriterion, result: RuleResult | undefined): Compared[] {
  if (result === undefined) throw new Error(`json-rules-engine gave no result for ${criterion.id}`);
  const found: Compared[] = [];
  const walk = (node: Annotated): void => {
    const parts = node.all ?? node.any ?? (node.not === undefined ? undefined : [node.not]);
    if (parts !== undefined) {
      for (const part of parts) walk(part);
      return;
    }
    const { factResult: actual, valueResult: expected, result: passed } = node;
    const missing = actual === undefined || expected === undefined;
    found.push({ actual, expected, outcome: missing ? 'undetermined' : passed === true ? 'met' : 'notMet' });
  };
  walk(result.conditions as Annotated);
  return found;
}
