/**
 * Whether conditions can come out true, or false, for some values of what they compare. Exact for each fact by itself;
 * facts are taken to be independent, so what is called impossible is impossible, whatever hangs together in fact.
 * What is missing does not matter: conditions that no values make false are never false when something is missing.
 */
import type { Formed, Formula } from './formula.js';

/** More combinations of values than this are not tried: then both are taken to be possible. */
const MAX_COMBINATIONS = 20_000;

/** A group of more parts is not gone through: then both are taken to be possible. */
export const MAX_PARTS = 300;

/** Whether some values make the formula come out so. */
export function possible(formula: Formula, want: boolean, partsOf: Formed['partsOf']): boolean {
  if (formula.kind === 'comparison') return partsOf(formula.variable).some((part) => formula.holds(part) === want);
  if (formula.kind === 'not') return possible(formula.part, !want, partsOf);
  // One part decides: a false one of all, a true one of any.
  if (want === (formula.kind === 'any')) return formula.parts.some((part) => possible(part, want, partsOf));
  if (formula.parts.length > MAX_PARTS) return true;
  return connected(formula.parts.map((part) => ({ formula: part, want }))).every((group) => together(group, partsOf));
}

/** A formula with the outcome wanted of it. */
export interface Wish {
  readonly formula: Formula;
  readonly want: boolean;
}

/** Whether some values grant all of the wishes at once. */
export function together(wishes: readonly Wish[], partsOf: Formed['partsOf']): boolean {
  const [only] = wishes;
  if (only !== undefined && wishes.length === 1) return possible(only.formula, only.want, partsOf);
  const variables = [...new Set(wishes.flatMap(({ formula }) => variablesOf(formula)))];
  const count = variables.reduce((product, variable) => product * partsOf(variable).length, 1);
  if (count > MAX_COMBINATIONS) return true;
  const values = new Map<string, number>();
  const search = (index: number): boolean => {
    const variable = variables[index];
    if (variable === undefined) return wishes.every(({ formula, want }) => outcomeOf(formula, values) === want);
    return partsOf(variable).some((part) => {
      values.set(variable, part);
      return search(index + 1);
    });
  };
  return search(0);
}

/** The variables that a formula compares. */
export function variablesOf(formula: Formula): readonly string[] {
  if (formula.kind === 'comparison') return [formula.variable];
  return formula.kind === 'not' ? variablesOf(formula.part) : formula.parts.flatMap(variablesOf);
}

function outcomeOf(formula: Formula, values: ReadonlyMap<string, number>): boolean {
  switch (formula.kind) {
    case 'comparison':
      return formula.holds(values.get(formula.variable) ?? -1);
    case 'not':
      return !outcomeOf(formula.part, values);
    case 'all':
      return formula.parts.every((part) => outcomeOf(part, values));
    case 'any':
      return formula.parts.some((part) => outcomeOf(part, values));
  }
}

/** The wishes in groups that have no variable in common: each group can be granted by itself. */
function connected(wishes: readonly Wish[]): readonly (readonly Wish[])[] {
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
    for (const group of met) groups.delete(group);
    groups.add(merged);
    for (const one of merged) for (const variable of variablesOf(one.formula)) groupOf.set(variable, merged);
  }
  return [...groups];
}
