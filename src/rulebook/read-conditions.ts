/**
 * Reads a rule's conditions: shapes, facts, operators and types, with every fault at its pointer. References to other
 * criteria are left in place for `expand`, once all rules are read.
 */
import { exact } from '../base/exact.js';
import type { Facts, FactType } from '../facts/fact.js';
import type { Parameter } from '../parameters/parameter.js';
import type { Scope } from '../records/catalog.js';
import type { checkAgreement, SideRead } from './check-conditions.js';
import { type Condition, DECIMAL, isOrder, type Leaf, type Operator, type Side } from './condition.js';
import { type All, type Any, fold, gathered, type Not, regrouped } from './fold.js';
import { type IssueList, pointer } from './issue-list.js';
import { wrongShape } from './shape-fault.js';

/** A reference to a criterion, before it is followed. */
export interface Reference {
  readonly kind: 'reference';
  readonly at: string;
  readonly to: string;
}

/** Conditions as read, references still in place. */
export type Unfollowed = Leaf | Reference | All<Unfollowed> | Any<Unfollowed> | Not<Unfollowed>;

/** Conditions nested deeper than this are refused. */
const MAX_DEPTH = 32;
/** A rulebook with more conditions than this is refused. */
export const MAX_CONDITIONS = 10_000;
const kinds = ['all', 'any', 'not', 'condition', 'leaf'] as const;

/** Where in which file conditions are read, and for what. */
export interface ConditionPlace {
  readonly file: string;
  readonly root: readonly PropertyKey[];
  readonly level: Scope;
  /** Undefined where parameters.json is at fault: then nothing is said of what is not found in it. */
  readonly parameters: ReadonlyMap<string, Parameter> | undefined;
  readonly facts: Facts;
  /** Whether those of facts.json are all among them: else nothing is said of what is not found. */
  readonly factsKnown: boolean;
  readonly issues: IssueList;
  /** Whether an operator suits what it stands between; absent where files are known to be sound. */
  readonly agrees: typeof checkAgreement | undefined;
  /** How many more conditions are read: an object that holds itself twice over would never end. */
  readonly budget: { left: number };
}

/** Reads a condition and what it holds. Undefined where anything was wrong. */
export function readConditions(
  place: ConditionPlace,
  value: unknown,
  at: readonly PropertyKey[] = [],
): Unfollowed | undefined {
  const { issues, file } = place;
  const where = [...place.root, ...at];
  place.budget.left -= 1;
  if (place.budget.left < 0) {
    if (place.budget.left === -1)
      issues.add(file, where, { code: 'tooLarge', reason: 'conditions', limit: MAX_CONDITIONS });
    return undefined;
  }
  if (at.length > MAX_DEPTH * 2) {
    issues.add(file, where, { code: 'tooDeep', reason: 'conditions', limit: MAX_DEPTH });
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.add(file, where, { code: 'badShape', ...wrongShape('condition', value) });
    return undefined;
  }
  const given = kinds.filter((kind) => Object.hasOwn(value, kind === 'leaf' ? 'fact' : kind));
  const [kind] = given;
  if (kind === undefined) {
    issues.add(file, where, { code: 'badShape', ...wrongShape('condition', value) });
    return undefined;
  }
  if (given.length > 1) {
    const names = given.map((one) => (one === 'leaf' ? 'fact' : one));
    issues.add(file, where, { code: 'ambiguousGroup', reason: 'severalKinds', given: names });
    return undefined;
  }
  if (kind === 'leaf') return readLeaf(place, value, at);
  if (kind === 'condition') {
    const shape = issues.readAs(file, where, 'condition', value);
    return shape && { kind: 'reference', at: pointer(at), to: shape.condition };
  }
  const shape = issues.readAs(file, where, kind, value) as Record<string, unknown> | undefined;
  // What the group holds is read even where the group itself is at fault, so that all issues come at once.
  const held = (value as Record<string, unknown>)[kind];
  if (kind === 'not') {
    const part = readConditions(place, held, [...at, 'not']);
    return part && shape && { kind, part };
  }
  // A hole in a list is read as what it gives, undefined, and refused as such.
  const parts = Array.isArray(held)
    ? Array.from(held, (part, index) => readConditions(place, part, [...at, kind, index]))
    : [];
  return shape && parts.every((part) => part !== undefined) ? { kind, parts } : undefined;
}

function readLeaf(place: ConditionPlace, value: object, at: readonly PropertyKey[]): Leaf | undefined {
  const { issues, file, level } = place;
  const where = [...place.root, ...at];
  const raw = value as { fact: unknown; operator?: unknown; value?: unknown };
  const shape = issues.readAs(file, where, 'leaf', value);
  const type = typeof raw.fact === 'string' ? factType(place, raw.fact, [...where, 'fact']) : undefined;
  const sideRead = readSide(place, raw.value, [...where, 'value']);
  if (shape === undefined || type === undefined || sideRead === undefined) return undefined;
  const operator = shape.operator.replace(DECIMAL, '') as Operator;
  if (place.agrees?.(place, where, type, operator, sideRead) === false) return undefined;
  const { side } = sideRead;
  return {
    kind: 'leaf',
    at: pointer(at),
    fact: shape.fact,
    operator,
    choices: [],
    side: exactSide(side, isOrder(operator)),
  };

  function exactSide(one: Side, ordered: boolean): Side {
    return ordered && one.kind === 'literal' && typeof one.value === 'string'
      ? { kind: 'number', value: exact(one.value) }
      : one;
  }

  function factType(from: ConditionPlace, name: string, to: readonly PropertyKey[]): FactType | undefined {
    const fact = from.facts[level].get(name);
    if (fact !== undefined || !from.factsKnown) return fact?.type;
    const meant = from.issues.meant(name, () => from.facts[level].keys());
    from.issues.add(file, to, { code: 'unknownFact', reason: 'fact', id: name, about: level, ...meant });
    return undefined;
  }
}

function readSide(place: ConditionPlace, value: unknown, where: readonly PropertyKey[]): SideRead | undefined {
  const { issues, file, level, parameters, facts, factsKnown } = place;
  if (typeof value === 'boolean') return { side: { kind: 'literal', value }, kind: 'boolean' };
  if (typeof value === 'number' && Number.isFinite(value))
    return { side: { kind: 'number', value: exact(value) }, kind: 'number' };
  if (typeof value === 'string') return { side: { kind: 'literal', value }, kind: 'string' };
  if (Array.isArray(value)) {
    if (value.length > 0 && value.every((item) => typeof item === 'string')) {
      return { side: { kind: 'literal', value: [...value] }, kind: 'array' };
    }
    if (value.length === 0) issues.add(file, where, { code: 'emptyList', reason: 'tooFew', limit: 1 });
    else issues.add(file, where, { code: 'typeMismatch', reason: 'codesAreTexts' });
    return undefined;
  }
  const reference = issues.readAs(file, where, 'side', value);
  if (reference === undefined) return undefined;
  const parameter = parameters?.get(reference.fact);
  if (parameter !== undefined) {
    if (parameter.unit === undefined) {
      issues.add(file, where, { code: 'typeMismatch', reason: 'monthDayCompared', id: parameter.id });
      return undefined;
    }
    return { side: { kind: 'parameter', id: parameter.id }, kind: 'number', unit: parameter.unit };
  }
  const type = facts[level].get(reference.fact)?.type;
  if (type === undefined && (parameters === undefined || !factsKnown)) return undefined;
  if (type === undefined) {
    const meant = issues.meant(reference.fact, () => [...(parameters?.keys() ?? []), ...facts[level].keys()]);
    const fault = { code: 'unknownFact', reason: 'parameterOrFact', id: reference.fact, about: level } as const;
    issues.add(file, [...where, 'fact'], { ...fault, ...meant });
    return undefined;
  }
  const side: Side = { kind: 'fact', name: reference.fact };
  if (type.kind === 'number') return { side, kind: 'number', unit: type.unit };
  return { side, kind: type.kind === 'boolean' ? 'boolean' : 'string' };
}

/** The references in a condition, in file order. */
export function referencesOf(condition: Unfollowed): readonly Reference[] {
  return fold<Unfollowed, readonly Reference[]>(condition, {
    ...gathered,
    leaf: () => [],
    reference: (reference) => [reference],
  });
}

/** The condition with each leaf as `change` makes it. */
export function mapLeaves(condition: Unfollowed, change: (leaf: Leaf) => Leaf): Unfollowed {
  return fold<Unfollowed, Unfollowed>(condition, { ...regrouped, leaf: change, reference: (reference) => reference });
}

/** Puts what references stand for in their place; pointers of its leaves lead through the reference. */
export function expand(condition: Unfollowed, find: (to: string) => Condition | undefined): Condition | undefined {
  const group = (kind: 'all' | 'any') => (parts: readonly (Condition | undefined)[]) =>
    parts.every((part) => part !== undefined) ? { kind, parts } : undefined;
  return fold<Unfollowed, Condition | undefined>(condition, {
    leaf: (leaf) => leaf,
    reference: ({ to, at }) => {
      const target = find(to);
      return target && below(target, at);
    },
    all: group('all'),
    any: group('any'),
    not: (part) => part && { kind: 'not', part },
  });
}

function below(condition: Condition, at: string): Condition {
  const placed = (leaf: Leaf): Leaf => ({ ...leaf, at: at + leaf.at });
  return fold<Condition, Condition>(condition, {
    ...regrouped,
    leaf: placed,
    attested: (part, node) => ({ ...node, part, by: placed(node.by) }),
  });
}
