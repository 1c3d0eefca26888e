/**
 * Reads `facts.json`: the values that a rulebook derives, each from an expression of its own, and those that every
 * rulebook has, `rules/facts.json`, but for what it replaces by its name.
 */
import file from '../../rules/facts.json';
import type { ReasonOf } from '../base/rulebook-issue.js';
import type { Citation } from '../parameters/parameter.js';
import { levelOf, type Scope, scopes } from '../records/catalog.js';
import type { Label, Unit } from '../records/field.js';
import { derivationOf, expressedFact } from './expressed-fact.js';
import type { Expression } from './expression.js';
import type { Fact } from './fact.js';
import {
  type ExpressionPlace,
  MAX_EXPRESSION_DEPTH,
  MAX_EXPRESSIONS,
  readWhole,
  type Stated,
} from './read-expression.js';

type Path = readonly PropertyKey[];

/** A definition as the file has it, its shape checked but for the expression. */
export interface FactSource {
  readonly id: string;
  readonly level: Scope | readonly Scope[];
  readonly unit?: Unit | undefined;
  readonly labels: Label;
  readonly citation?: Citation | undefined;
  readonly value?: unknown;
  /** What else states it. */
  readonly sources?: Stated['sources'];
}

/** The file of what every rulebook derives. */
export const COMMON_FACTS = 'rules/facts.json';

/** What every rulebook derives. */
export const commonFacts = file.facts as readonly FactSource[];

/** What the expressions of facts can name, and where faults in them are told. */
export interface FactsPlace extends Pick<ExpressionPlace, 'add' | 'meant' | 'table' | 'inputs'> {
  /** The facts that every rulebook has. */
  readonly common?: readonly FactSource[];
}

interface Defined {
  readonly source: FactSource;
  readonly at: Path;
}

/**
 * Makes the facts of a file whose shape is sound.
 * @param hasParameter whether the rulebook has a parameter
 * @param untouched what every rulebook derives, as it is where a file replaces nothing of it
 */
export function readFacts(
  sources: readonly FactSource[],
  hasParameter: (id: string) => boolean,
  { add, meant, table, inputs, common = commonFacts }: FactsPlace,
  untouched: readonly Fact[] = [],
): readonly Fact[] {
  const replaces = sources.some(({ id }) => common.some((one) => one.id === id));
  const sameIn = (scope: Scope, id: string, source: FactSource) =>
    replaces || !common.includes(source)
      ? undefined
      : untouched.find(({ level, name }) => level === scope && name === id);
  const budget = { left: MAX_EXPRESSIONS };
  const byScope = definedBy(sources, { add, table, inputs, common });
  const read = new Map<string, Expression | 'reading' | 'faulty'>();
  /** A fact about a household can be asked for about a member of it, not the other way round. */
  const expressionOf = (id: string, from: Scope, named: number): ReturnType<ExpressionPlace['fact']> => {
    const own = byScope.get(from)?.has(id) ? from : levelOf(from);
    const found = byScope.get(own)?.get(id);
    if (found === undefined) return 'unknown';
    const key = `${own}/${id}`;
    const before = read.get(key);
    if (before !== undefined) return before === 'reading' ? 'cycle' : before;
    if (named > MAX_EXPRESSION_DEPTH) return 'tooDeep';
    const same = sameIn(own, id, found.source);
    if (same !== undefined) return derivationOf(same) ?? 'faulty';
    read.set(key, 'reading');
    const expression = readWhole(placeOf(own, found, named), found.source) ?? 'faulty';
    read.set(key, expression);
    return expression;
  };
  const placeOf = (own: Scope, { source, at }: Defined, named: number): ExpressionPlace => ({
    level: levelOf(own),
    ofMember: own === 'member',
    fact: (id, ofMember) => expressionOf(id, ofMember ? 'member' : levelOf(own), named + 1),
    factNames: [own, levelOf(own)].flatMap((one) => [...(byScope.get(one)?.keys() ?? [])]),
    budget,
    table,
    inputs,
    add: (within, fault) => add(sources.length > 0 && common.includes(source) ? at : [...at, ...within], fault),
    meant,
  });
  return scopes.flatMap((scope) =>
    [...(byScope.get(scope) ?? [])].flatMap(([id, { source, at }]) => {
      const same = sameIn(scope, id, source);
      if (same !== undefined) return [same];
      const value = expressionOf(id, scope, 0);
      if (typeof value === 'string') return [];
      const { labels, citation, unit } = source;
      const fault = faultOf(value, unit);
      if (fault !== undefined) {
        add(unit === undefined ? at : [...at, 'unit'], { code: 'typeMismatch', ...fault });
        return [];
      }
      const needs = common.includes(source) ? () => true : hasParameter;
      return [expressedFact({ name: id, scope, labels, citation, unit, value, table }, needs)];
    }),
  );
}

/**
 * The definitions of each scope by name. A name is one thing to whoever asks for it: no input's, no other fact's of the
 * file; where it is that of a fact that every rulebook has, it replaces that one, also in what is computed from it.
 */
function definedBy(
  sources: readonly FactSource[],
  { add, table, inputs, common }: Omit<Required<FactsPlace>, 'meant'>,
): ReadonlyMap<Scope, ReadonlyMap<string, Defined>> {
  const byScope = new Map<Scope, Map<string, Defined>>(scopes.map((one) => [one, new Map()]));
  const isCommon = (id: string, scope: Scope) =>
    common.some((one) => one.id === id && [one.level].flat().includes(scope));
  sources.forEach((source, index) => {
    const { id } = source;
    const at = ['facts', index];
    for (const scope of new Set([source.level].flat())) {
      const own = byScope.get(scope) as Map<string, Defined>;
      const beside: readonly Scope[] = scope === 'member' ? ['household'] : scope === 'household' ? ['member'] : [];
      if ([scope, ...beside].some((one) => byScope.get(one)?.has(id))) {
        add([...at, 'id'], { code: 'duplicateId', reason: 'defined', id });
      } else if (
        [scope, ...beside].some((one) => inputs[one].has(id) || table.at(one, id) !== undefined) ||
        beside.some((one) => isCommon(id, one))
      ) {
        add([...at, 'id'], { code: 'duplicateId', reason: 'inputOrFactAlready', id });
      } else own.set(id, { source, at });
    }
  });
  // What is wrong with one of the common facts is so for what replaces another in it, where anything does.
  const replacing = sources.findIndex(({ id }) => common.some((one) => one.id === id));
  common.forEach((source, index) => {
    for (const scope of [source.level].flat()) {
      const own = byScope.get(scope);
      const at = ['facts', sources.length === 0 ? index : replacing];
      if (own?.has(source.id) === false) own.set(source.id, { source, at });
    }
  });
  return byScope;
}

function faultOf({ type }: Expression, unit: Unit | undefined): ReasonOf<'typeMismatch'> | undefined {
  if (type === 'number') return unit === undefined ? { reason: 'numberWithoutUnit' } : undefined;
  if (type !== 'boolean' && type !== 'code') return { reason: 'notCompared', type };
  return unit === undefined ? undefined : { reason: 'unitWithout', type };
}
