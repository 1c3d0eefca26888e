/** Which readings a criterion's outcome can depend on. */
import type { Fact } from '../facts/fact.js';
import type { Parameter } from '../parameters/parameter.js';
import type { Scope } from '../records/catalog.js';
import { attestedIn, type Leaf, leavesOf } from './condition.js';
import type { Amount, Criterion, Terms } from './rulebook.js';
import { figuresOf } from './rules.js';

/** The facts on both sides of a comparison. */
export function factsOf({ facts }: Pick<Terms, 'facts'>, level: Scope, { fact, side }: Leaf): Fact[] {
  const names = side.kind === 'fact' ? [fact, side.name] : [fact];
  return names.flatMap((name) => facts[level].get(name) ?? []);
}

/** The facts of all comparisons of a criterion, as often as they are compared. */
export function factsBehind(
  { level, conditions }: Pick<Criterion, 'level' | 'conditions'>,
  terms: Pick<Terms, 'facts'>,
) {
  return leavesOf(conditions).flatMap((leaf) => factsOf(terms, level, leaf));
}

/** The readings that decide whether it counts, how it compares, and what its facts and parameters come to. */
export function readingsUsedBy(criterion: Criterion, terms: Terms): ReadonlySet<string> {
  const before = known.get(criterion);
  if (before?.parameters === terms.parameters && before.facts === terms.facts) return before.used;
  const { parameters, facts } = terms;
  const used = readingsOfCriterion(criterion, terms);
  known.set(criterion, { parameters, facts, used });
  return used;
}

/** Asked for again and again, for each record even. */
const known = new WeakMap<Criterion, Pick<Terms, 'parameters' | 'facts'> & { readonly used: ReadonlySet<string> }>();

function readingsOfCriterion({ level, required, conditions }: Criterion, terms: Terms): ReadonlySet<string> {
  const { parameters } = terms;
  const used = new Set<string>();
  if (typeof required === 'object') used.add(required.reading);
  for (const { reading } of attestedIn(conditions)) used.add(reading);
  for (const leaf of leavesOf(conditions)) {
    for (const { reading } of leaf.choices) used.add(reading);
    const ids = leaf.side.kind === 'parameter' ? [leaf.side.id] : [];
    for (const fact of factsOf(terms, level, leaf)) {
      for (const reading of Object.keys(fact.readings ?? {})) used.add(reading);
      ids.push(...Object.keys(fact.parameters ?? {}));
    }
    for (const reading of readingsOf(ids, parameters)) used.add(reading);
  }
  return used;
}

/** The readings that decide what an amount is. */
export function readingsOfAmount(amount: Amount, parameters: ReadonlyMap<string, Parameter>): string[] {
  const chosen = (amount.choices ?? []).map(({ reading }) => reading);
  return [...chosen, ...readingsOf(figuresOf(amount), parameters)];
}

function readingsOf(ids: readonly string[], parameters: ReadonlyMap<string, Parameter>): string[] {
  return ids.flatMap((id) => {
    const { series, proRata } = parameters.get(id) ?? {};
    return [series?.reading ?? [], proRata?.reading ?? []].flat();
  });
}
