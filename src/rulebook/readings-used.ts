/** Which readings a criterion's outcome can depend on. */
import { remembered } from '../base/remembered.js';
import type { Fact, Facts } from '../facts/fact.js';
import type { Parameter } from '../parameters/parameter.js';
import type { Scope } from '../records/catalog.js';
import { attestedIn, comparisonsOf, type Leaf, leavesOf } from './condition.js';
import type { Amount, Criterion, Terms } from './rulebook.js';
import { figuresOf } from './rules.js';

/** The facts on both sides of a comparison. */
export function factsOf({ facts }: Pick<Terms, 'facts'>, level: Scope, { fact, side }: Leaf): Fact[] {
  const names = side.kind === 'fact' ? [fact, side.name] : [fact];
  return names.flatMap((name) => facts[level].get(name) ?? []);
}

/** What a criterion's outcome can hang on besides the record, the day and what its facts are. */
interface Uses {
  /** The readings that decide whether it counts, how it compares, and what its facts come to. */
  readonly readings: ReadonlySet<string>;
  /** The parameters that it compares with, and those of its facts. */
  readonly parameters: ReadonlySet<string>;
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
  const { parameters, facts } = terms;
  const before = known.get(criterion);
  if (before?.parameters === parameters && before.facts === facts) return before.used;
  const uses = usesOf(terms.facts)(criterion);
  const used = new Set([...uses.readings, ...readingsOf([...uses.parameters], parameters)]);
  known.set(criterion, { parameters, facts, used });
  return used;
}

/** Asked for again and again, for each record even. */
const known = new WeakMap<Criterion, Pick<Terms, 'parameters' | 'facts'> & { readonly used: ReadonlySet<string> }>();

/** What a criterion uses of its own and by the facts that it compares. */
export const usesOf = remembered((facts: Facts) =>
  remembered(({ level, required, conditions }: Criterion): Uses => {
    const readings = new Set<string>();
    const parameters = new Set<string>();
    if (typeof required === 'object') readings.add(required.reading);
    for (const { reading } of attestedIn(conditions)) readings.add(reading);
    for (const leaf of comparisonsOf(conditions)) {
      for (const { reading } of leaf.choices) readings.add(reading);
      if (leaf.side.kind === 'parameter') parameters.add(leaf.side.id);
      for (const fact of factsOf({ facts }, level, leaf)) {
        for (const reading of Object.keys(fact.readings ?? {})) readings.add(reading);
        for (const parameter of Object.keys(fact.parameters ?? {})) parameters.add(parameter);
      }
    }
    return { readings, parameters };
  }),
);

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
