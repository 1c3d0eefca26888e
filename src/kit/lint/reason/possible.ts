/**
 * Whether conditions can come out true, or false, for some values of what they compare. Exact for each fact by itself;
 * facts are taken to be independent, so what is called impossible is impossible, whatever hangs together in fact.
 * What is missing does not matter: conditions that no values make false are never false when something is missing.
 */
import { remembered } from '../../../base/remembered.js';
import { fold, gathered } from '../../../rulebook/fold.js';
import type { Formed, Formula } from './formula.js';

/** What values variables can have, and how much may still be tried. */
export type Space = Pick<Formed, 'partsOf' | 'effort'>;

/** More combinations of values than this are not tried: then both are taken to be possible. */
const MAX_COMBINATIONS = 20_000;

/** A group of more parts is not gone through: then both are taken to be possible. */
export const MAX_PARTS = 300;

/** Whether some values make the formula come out so. */
export function possible(formula: Formula, want: boolean, space: Space): boolean {
  if (formula.kind === 'comparison') {
    const parts = space.partsOf(formula.variable);
    const tried = formula.ordered ? [parts[0], parts.at(-1)] : parts;
    space.effort.spend(tried.length);
    return tried.some((part) => part !== undefined && formula.holds(part) === want);
  }
  if (formula.kind === 'not') return possible(formula.part, !want, space);
  // One part decides: a false one of all, a true one of any.
  if (want === (formula.kind === 'any')) return formula.parts.some((part) => possible(part, want, space));
  if (formula.parts.length > MAX_PARTS) return true;
  const wishes = formula.parts.map((part) => ({ formula: part, want }));
  return connected(wishes, space).every((group) => grantedTogether(group, space));
}

/** A formula with the outcome wanted of it. */
export interface Wish {
  readonly formula: Formula;
  readonly want: boolean;
}

/** Whether some values grant all of the wishes at once. */
export function grantedTogether(wishes: readonly Wish[], space: Space): boolean {
  const [only] = wishes;
  if (only !== undefined && wishes.length === 1) return possible(only.formula, only.want, space);
  const variables = [...new Set(wishes.flatMap(({ formula }) => variablesOf(formula)))];
  const count = variables.reduce((product, variable) => product * space.partsOf(variable).length, 1);
  if (count > MAX_COMBINATIONS) return true;
  const values = new Map<string, number>();
  const granted = wishes.map(({ formula, want }) => ({ want, holds: closure(formula, space) }));
  const search = (index: number): boolean => {
    const variable = variables[index];
    if (variable === undefined) return granted.every(({ want, holds }) => holds(values) === want);
    return space.partsOf(variable).some((part) => {
      values.set(variable, part);
      return search(index + 1);
    });
  };
  return search(0);
}

/** The variables that a formula compares, each once. */
export const variablesOf = remembered((formula: Formula): readonly string[] => [
  ...new Set(fold<Formula, readonly string[]>(formula, { ...gathered, comparison: ({ variable }) => [variable] })),
]);

type Holds = (values: ReadonlyMap<string, number>) => boolean;

/** Tells whether a formula is true of some values of its variables. */
function closure(formula: Formula, { effort }: Space): Holds {
  return fold<Formula, Holds>(formula, {
    comparison:
      ({ variable, holds }) =>
      (values) => {
        effort.spend(1);
        return holds(values.get(variable) ?? -1);
      },
    not: (part) => (values) => !part(values),
    all: (parts) => (values) => parts.every((part) => part(values)),
    any: (parts) => (values) => parts.some((part) => part(values)),
  });
}

/** The wishes in groups that have no variable in common: each group can be granted by itself. */
function connected(wishes: readonly Wish[], { effort }: Space): readonly (readonly Wish[])[] {
  const groupOf = new Map<string, Wish[]>();
  const groups = new Set<Wish[]>();
  for (const wish of wishes) {
    const variables = variablesOf(wish.formula);
    const met = new Set<Wish[]>();
    for (const variable of variables) {
      const group = groupOf.get(variable);
      if (group !== undefined) met.add(group);
    }
    const merged = [...[...met].flat(), wish];
    effort.spend(merged.length);
    for (const group of met) groups.delete(group);
    groups.add(merged);
    for (const one of merged) for (const variable of variablesOf(one.formula)) groupOf.set(variable, merged);
  }
  return [...groups];
}
