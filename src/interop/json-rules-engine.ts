/**
 * The same rules through json-rules-engine itself (package entry `tuopin/json-rules-engine`).
 *
 * The engine knows true and false only: on a missing fact its `not` and `notEqual` pass. So a verdict takes from it
 * what each comparison gave, and folds those in three-valued logic; the engine's own events are two-valued.
 */
import { Engine, type RuleProperties, type RuleResult } from 'json-rules-engine';
import { compare, type Exact, exact, isExact } from '../base/exact.js';
import { type EvaluateOptions, Judge, type Ready } from '../evaluate/evaluate.js';
import type { PreparedCriterion, PreparedLeaf } from '../evaluate/prepare.js';
import { type Compared, toVerdict } from '../evaluate/trace.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { FactValue } from '../facts/fact.js';
import { type Condition, DECIMAL, isOrder } from '../rulebook/condition.js';

export {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError,
} from '../base/errors.js';
export type { EvaluateOptions, Verdict };

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
 * @throws InvalidRecordError
 */
export function createEngine(record: unknown, options: EvaluateOptions = {}): Engine {
  const ready = new Judge(options).ready(record, options);
  const engine = engineFor(ready);
  const { rule, criteria } = ready.prepared;
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
export async function evaluateWithEngine(record: unknown, options: EvaluateOptions = {}): Promise<Verdict> {
  return judgeWithEngine(new Judge(options), record, options);
}

/** Judges many records by the real engine under one choice of readings. */
export interface EngineEvaluator {
  /** @throws InvalidRecordError (the promise is rejected) */
  evaluate(record: unknown): Promise<Verdict>;
}

/**
 * The same for many records under one choice of readings.
 * @throws InvalidRecordError where a reading or parameter is not the rulebook's
 */
export function createEngineEvaluator(options: EvaluateOptions = {}): EngineEvaluator {
  const judge = new Judge(options).assertKnown();
  return { evaluate: (record) => judgeWithEngine(judge, record, options) };
}

async function judgeWithEngine(judge: Judge, value: unknown, { asOf }: EvaluateOptions): Promise<Verdict> {
  const ready = judge.ready(value, { asOf });
  const { results, failureResults } = await engineFor(ready).run();
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result] as const));
  const compared = (criterion: PreparedCriterion) => comparedByEngine(criterion, byName.get(criterion.criterion.id));
  return toVerdict(judge.rulebook, judge.chosen, ready.prepared, ready.record, compared, ready.overrides);
}

/** The engine with the record's facts and the criteria's rules, all of one priority: it runs them in one go. */
function engineFor({ prepared, record }: Ready): Engine {
  const engine = decimalEngine();
  for (const criterion of prepared.criteria) {
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

/** A criterion's conditions in the engine's words, operators as the readings leave them. */
function toEngine({ criterion, leaves }: PreparedCriterion): object {
  const remaining = [...leaves];
  const translate = (condition: Condition): object => {
    if (condition.kind === 'leaf') return leafToEngine(remaining.shift() as PreparedLeaf);
    if (condition.kind === 'not') return { not: translate(condition.part) };
    return { [condition.kind]: condition.parts.map(translate) };
  };
  return translate(criterion.conditions);
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
