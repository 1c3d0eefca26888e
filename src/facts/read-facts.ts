/** Reads `facts.json`: the values that a rulebook derives, each from an expression of its own. */
import { levelOf, type Scope, scopes } from '../records/catalog.js';
import { units } from '../records/field.js';
import { z } from '../records/zod.js';
import { expressedFact } from './expressed-fact.js';
import type { Expression } from './expression.js';
import type { Fact } from './fact.js';
import { type ExpressionFault, MAX_EXPRESSIONS, type Place, readExpression } from './read-expression.js';

type Path = readonly PropertyKey[];

const text = z.string().min(1).max(1000);
const label = z.strictObject({ zh: text, en: text });
const scope = z.enum(scopes);

/** A definition as the file has it; its expression is read by `readExpression`. */
export const factShape = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'must be a name: letters and digits, the first a small letter'),
  level: z.union([scope, z.array(scope).min(1)]),
  unit: z.enum(units).optional(),
  labels: label,
  citation: z.strictObject({ source: text, at: text }).optional(),
  value: z.unknown(),
});

/** The file. */
export const factsFile = z.strictObject({ $schema: z.string().optional(), facts: z.array(factShape) });

type Source = (typeof factsFile)['_output']['facts'][number];
/** Facts by scope and name. */
export type Facts = ReadonlyMap<Scope, ReadonlyMap<string, Fact>>;

/** Makes the facts of a file whose shape is sound. Each fault is told with its place in the file. */
export function readFacts(
  sources: readonly Source[],
  add: (at: Path, code: ExpressionFault | 'duplicateId', message: string) => void,
): Facts {
  const budget = { left: MAX_EXPRESSIONS };
  const byScope = new Map<Scope, Map<string, { source: Source; at: Path }>>(scopes.map((one) => [one, new Map()]));
  sources.forEach((source, index) => {
    for (const one of [source.level].flat()) {
      const own = byScope.get(one);
      if (own?.has(source.id))
        add(['facts', index, 'id'], 'duplicateId', `"${source.id}" is defined twice for a ${one}`);
      else own?.set(source.id, { source, at: ['facts', index] });
    }
  });
  const read = new Map<string, Expression | 'reading' | 'faulty'>();
  /** A fact about a household can be asked for about a member of it, not the other way round. */
  const expressionOf = (id: string, from: Scope): Expression | 'cycle' | 'unknown' | 'faulty' => {
    const own = byScope.get(from)?.has(id) ? from : levelOf(from);
    const found = byScope.get(own)?.get(id);
    if (found === undefined) return 'unknown';
    const key = `${own}/${id}`;
    const before = read.get(key);
    if (before !== undefined) return before === 'reading' ? 'cycle' : before;
    read.set(key, 'reading');
    const expression = readExpression(placeOf(own, found.at), found.source.value, []) ?? 'faulty';
    read.set(key, expression);
    return expression;
  };
  const placeOf = (own: Scope, at: Path): Place => ({
    level: levelOf(own),
    ofMember: own === 'member',
    fact: (id, ofMember) => expressionOf(id, ofMember ? 'member' : levelOf(own)),
    factNames: [...(byScope.get(own)?.keys() ?? []), ...(byScope.get(levelOf(own))?.keys() ?? [])],
    budget,
    add: (within, code, message) => add([...at, 'value', ...within], code, message),
  });
  const made = scopes.map((one) => {
    const facts = [...(byScope.get(one) ?? [])].flatMap(([id, { source, at }]) => {
      const value = expressionOf(id, one);
      if (typeof value === 'string') return [];
      const fault = faultOf(value, source);
      if (fault !== undefined) {
        add([...at, 'unit'], 'typeMismatch', fault);
        return [];
      }
      const { labels, citation, unit } = source;
      return [[id, expressedFact({ name: id, scope: one, labels, citation, unit, value })] as const];
    });
    return [one, new Map(facts)] as const;
  });
  return new Map(made);
}

function faultOf({ type }: Expression, { unit }: Source): string | undefined {
  if (type === 'number') return unit === undefined ? 'is missing: the fact is a number' : undefined;
  if (type !== 'boolean' && type !== 'code') return `the fact is a ${type}; rules compare numbers, booleans and codes`;
  return unit === undefined ? undefined : `the fact is a ${type}; remove the unit`;
}
