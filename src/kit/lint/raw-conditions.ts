/** Conditions as the files state them, references not followed. */
import type { LintContext, PlacedRule } from './context.js';
import { walkJson } from './walk.js';

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
  const found: RawLeaf[] = [];
  for (const rule of rules.values()) {
    const root = [...rule.at, 'conditions'];
    walkJson(rule.conditions, (held, way) => {
      const { fact, operator, value } = (held ?? {}) as Partial<RawLeaf>;
      if (typeof fact !== 'string' || typeof operator !== 'string') return;
      found.push({ rule, at: [...root, ...way], fact, operator, value });
    });
  }
  return found;
}

/** The names of the criteria that conditions refer to. */
export function referencesIn(conditions: unknown): readonly string[] {
  const found: string[] = [];
  walkJson(conditions, (held) => {
    const { condition: name } = (held ?? {}) as { readonly condition?: unknown };
    if (typeof name === 'string') found.push(name);
  });
  return found;
}
