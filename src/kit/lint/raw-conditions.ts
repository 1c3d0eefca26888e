/** Conditions as the files state them, references not followed. */
import type { LintContext, PlacedRule } from './context.js';

/** A comparison as a file states it. */
export interface RawLeaf {
  readonly rule: PlacedRule;
  /** The way to it in the file. */
  readonly at: readonly PropertyKey[];
  readonly fact: string;
  readonly operator: string;
  readonly value: unknown;
}

/** Every comparison of every rule. */
export function rawLeaves({ rules }: LintContext): readonly RawLeaf[] {
  return [...rules.values()].flatMap((rule) => leavesIn(rule, rule.conditions, [...rule.at, 'conditions']));
}

/** The names of the criteria that a rule refers to. */
export function referencesIn(condition: unknown): readonly string[] {
  const { condition: name, ...others } = condition as { readonly condition?: unknown };
  if (typeof name === 'string') return [name];
  return heldBy(others).flatMap(({ part }) => referencesIn(part));
}

function leavesIn(rule: PlacedRule, condition: unknown, at: readonly PropertyKey[]): readonly RawLeaf[] {
  const { fact, operator, value } = condition as Partial<RawLeaf>;
  if (typeof fact === 'string' && typeof operator === 'string') return [{ rule, at, fact, operator, value }];
  return heldBy(condition as object).flatMap(({ part, way }) => leavesIn(rule, part, [...at, ...way]));
}

function heldBy(condition: object): readonly { readonly part: unknown; readonly way: readonly PropertyKey[] }[] {
  return Object.entries(condition).flatMap(([key, held]) => {
    if (key === 'not') return [{ part: held, way: [key] }];
    if ((key !== 'all' && key !== 'any') || !Array.isArray(held)) return [];
    return held.map((part, index) => ({ part, way: [key, index] }));
  });
}
