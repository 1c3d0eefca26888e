/**
 * A level's criteria made ready for a day and a choice of readings: facts bound, bounds computed, conditions turned
 * into closures. Done once, run on many records.
 */
import type { Day } from '../base/date.js';
import { compare, type Exact } from '../base/exact.js';
import { allOf, anyOf, not, type Outcome } from '../base/outcome.js';
import type { FactValue, Given, PreparedFact } from '../facts/fact.js';
import { facts } from '../facts/registry.js';
import { type Chosen, type Resolved, resolve } from '../parameters/parameter.js';
import type { Unit } from '../records/field.js';
import type { ParsedRecord } from '../records/parse.js';
import { type Condition, type Leaf, leavesOf, type Operator } from '../rulebook/condition.js';
import type { Criterion, Rulebook, VerdictRule } from '../rulebook/rulebook.js';

/** What a fact is compared with, on the day. */
export type Expected = FactValue | readonly string[] | undefined;

/** One comparison, ready. */
export interface PreparedLeaf {
  /** The leaf as it stands after the readings. */
  readonly leaf: Leaf;
  readonly fact: PreparedFact<ParsedRecord>;
  readonly unit?: Unit;
  readonly weak: boolean;
  /** The other side where it is a fact too. */
  readonly otherFact?: PreparedFact<ParsedRecord>;
  expected(record: ParsedRecord): Expected;
}

/** One criterion, ready. */
export interface PreparedCriterion {
  readonly criterion: Criterion;
  readonly required: boolean;
  readonly leaves: readonly PreparedLeaf[];
  /** The conditions with the readings applied, and no more of the record needed than decides them. */
  outcome(record: ParsedRecord): Outcome;
}

/** A level, ready. */
export interface Prepared {
  readonly rule: VerdictRule;
  readonly criteria: readonly PreparedCriterion[];
  outcome(record: ParsedRecord): Outcome;
}

/** Makes a level's rule ready for a day; parameters that are set hold in the place of the rulebook's. */
export function prepare(
  rulebook: Rulebook,
  rule: VerdictRule,
  chosen: Chosen,
  asOf: Day,
  set: ReadonlyMap<string, Resolved> = new Map(),
): Prepared {
  const resolved = new Map<string, Resolved | undefined>();
  const given: Given = {
    asOf,
    option: (reading) => chosen[reading],
    parameter: (id) => {
      if (!resolved.has(id)) {
        const parameter = rulebook.parameters.get(id);
        resolved.set(id, set.get(id) ?? (parameter && resolve(parameter, chosen, asOf)));
      }
      return resolved.get(id);
    },
  };
  const criteria = rule.criteria.map((criterion) => prepareCriterion(criterion, chosen, given));
  const required = criteria.filter((criterion) => criterion.required);
  return { rule, criteria, outcome: every(required.map(({ outcome }) => outcome)) };
}

function prepareCriterion(criterion: Criterion, chosen: Chosen, given: Given): PreparedCriterion {
  const { required } = criterion;
  const leaves = leavesOf(criterion.conditions).map((leaf) => prepareLeaf(criterion, leaf, chosen, given));
  return {
    criterion,
    required: typeof required === 'boolean' ? required : chosen[required.reading] === required.option,
    leaves,
    outcome: closure(criterion.conditions, [...leaves]),
  };
}

function prepareLeaf(criterion: Criterion, leaf: Leaf, chosen: Chosen, given: Given): PreparedLeaf {
  const choice = leaf.choices.find(({ reading, option }) => chosen[reading] === option);
  const applied: Leaf = choice === undefined ? leaf : { ...leaf, operator: choice.operator };
  const factOf = (name: string) => {
    const fact = facts[criterion.level].get(name);
    if (fact === undefined) throw new Error(`The fact ${name} is not defined for a ${criterion.level}.`);
    return fact;
  };
  const definition = factOf(leaf.fact);
  const { side } = leaf;
  const parameter = side.kind === 'parameter' ? given.parameter(side.id) : undefined;
  const otherFact = side.kind === 'fact' ? factOf(side.name).prepare(given) : undefined;
  const fixed: Expected = side.kind === 'literal' || side.kind === 'number' ? side.value : parameter?.number;
  return {
    leaf: applied,
    fact: definition.prepare(given),
    weak: parameter?.weak ?? false,
    expected: otherFact === undefined ? () => fixed : (record) => otherFact.value(record),
    ...(definition.type.kind === 'number' ? { unit: definition.type.unit } : {}),
    ...(otherFact === undefined ? {} : { otherFact }),
  };
}

type Known = Exclude<Expected, undefined>;

/** What each operator asks of two known values; the loader has seen to their types. */
const holds: Readonly<Record<Operator, (actual: FactValue, expected: Known) => boolean>> = {
  greaterThanInclusive: (actual, expected) => compare(actual as Exact, expected as Exact) >= 0,
  greaterThan: (actual, expected) => compare(actual as Exact, expected as Exact) > 0,
  lessThanInclusive: (actual, expected) => compare(actual as Exact, expected as Exact) <= 0,
  lessThan: (actual, expected) => compare(actual as Exact, expected as Exact) < 0,
  equal: (actual, expected) => actual === expected,
  notEqual: (actual, expected) => actual !== expected,
  in: (actual, expected) => (expected as readonly string[]).includes(actual as string),
  notIn: (actual, expected) => !(expected as readonly string[]).includes(actual as string),
};

/** A comparison's outcome: undetermined where either side is missing. */
export function compared(operator: Operator, actual: FactValue | undefined, expected: Expected): Outcome {
  if (actual === undefined || expected === undefined) return 'undetermined';
  return holds[operator](actual, expected) ? 'met' : 'notMet';
}

type Judge = (record: ParsedRecord) => Outcome;

/** Takes the leaves one by one, in file order. */
function closure(condition: Condition, leaves: PreparedLeaf[]): Judge {
  if (condition.kind === 'leaf') {
    const prepared = leaves.shift();
    if (prepared === undefined) throw new Error('A condition has more comparisons than were made ready.');
    const { fact, expected, leaf, otherFact } = prepared;
    const test = holds[leaf.operator];
    // Most comparisons are with a figure of the day, the same for every record.
    const fixed = otherFact === undefined ? expected(undefined as never) : undefined;
    if (otherFact === undefined && fixed === undefined) return () => 'undetermined';
    return (record) => {
      const actual = fact.value(record);
      const other = fixed ?? expected(record);
      if (actual === undefined || other === undefined) return 'undetermined';
      return test(actual, other) ? 'met' : 'notMet';
    };
  }
  if (condition.kind === 'not') {
    const part = closure(condition.part, leaves);
    return (record) => not(part(record));
  }
  const parts = condition.parts.map((part) => closure(part, leaves));
  return condition.kind === 'all' ? every(parts) : some(parts);
}

/** `allOf` over judges, without asking more of them than decides. */
function every(parts: readonly Judge[]): Judge {
  return (record) => {
    let result: Outcome = 'met';
    for (const part of parts) {
      const outcome = part(record);
      if (outcome === 'notMet') return outcome;
      if (outcome === 'undetermined') result = outcome;
    }
    return result;
  };
}

/** `anyOf` over judges, without asking more of them than decides. */
function some(parts: readonly Judge[]): Judge {
  return (record) => {
    let result: Outcome = 'notMet';
    for (const part of parts) {
      const outcome = part(record);
      if (outcome === 'met') return outcome;
      if (outcome === 'undetermined') result = outcome;
    }
    return result;
  };
}

/** A condition's outcome from those of its leaves, taken in file order, and which of them count. */
export function fold(
  condition: Condition,
  outcomes: readonly Outcome[],
): { outcome: Outcome; counts: readonly boolean[] } {
  const nodes = new Map<Condition, Outcome>();
  let next = 0;
  const judge = (node: Condition): Outcome => {
    const outcome =
      node.kind === 'leaf'
        ? (outcomes[next++] ?? 'undetermined')
        : node.kind === 'not'
          ? not(judge(node.part))
          : (node.kind === 'all' ? allOf : anyOf)(node.parts.map(judge));
    nodes.set(node, outcome);
    return outcome;
  };
  const outcome = judge(condition);
  const counts: boolean[] = [];
  const mark = (node: Condition, counting: boolean): void => {
    if (node.kind === 'leaf') counts.push(counting);
    else if (node.kind === 'not') mark(node.part, counting);
    else {
      const own = nodes.get(node);
      for (const part of node.parts) {
        const of = nodes.get(part);
        const decidedByOther =
          node.kind === 'any' ? own === 'met' && of !== 'met' : own === 'notMet' && of === 'undetermined';
        mark(part, counting && !decidedByOther);
      }
    }
  };
  mark(condition, true);
  return { outcome, counts };
}
