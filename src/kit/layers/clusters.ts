/** Criteria of two rulebooks that share facts or readings: what is so split can be searched part by part. */
import type { Level } from '../../records/catalog.js';
import { leavesOf } from '../../rulebook/condition.js';
import { factsOf, readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Criterion, Rulebook, VerdictRule } from '../../rulebook/rulebook.js';
import { verdictRulesOf } from '../criteria.js';

/** A verdict that both rulebooks give. */
export interface VerdictPair {
  readonly level: Level;
  readonly id: string;
  readonly old: VerdictRule;
  readonly new: VerdictRule;
}

/** Criteria that share facts or readings, directly or by way of others. */
export interface Cluster {
  readonly old: readonly Criterion[];
  readonly new: readonly Criterion[];
}

/** The two sides of a comparison, in the order in which they are named. */
export const layerSides = ['old', 'new'] as const;
/** One of `layerSides`. */
export type LayerSide = (typeof layerSides)[number];

/** The verdict rules that both have, by id. */
export function verdictPairs(old: Rulebook, now: Rulebook): VerdictPair[] {
  return verdictRulesOf(old).flatMap((rule): VerdictPair[] => {
    const other = verdictRulesOf(now).find(({ id, level }) => id === rule.id && level === rule.level);
    return other === undefined ? [] : [{ level: rule.level, id: rule.id, old: rule, new: other }];
  });
}

/** The criteria of both verdict rules, split. */
export function clustersOf(pair: VerdictPair, rulebooks: Readonly<Record<LayerSide, Rulebook>>): Cluster[] {
  interface Growing {
    readonly keys: ReadonlySet<string>;
    readonly old: readonly Criterion[];
    readonly new: readonly Criterion[];
  }
  let clusters: Growing[] = [];
  for (const side of layerSides) {
    for (const criterion of pair[side].criteria) {
      const facts = leavesOf(criterion.conditions).flatMap((leaf) => factsOf(rulebooks[side], pair.level, leaf));
      const readings = readingsUsedBy(criterion, rulebooks[side]);
      const keys = [...facts.map(({ name }) => name), ...[...readings].map((id) => `${side}:${id}`)];
      const touching = clusters.filter((cluster) => keys.some((key) => cluster.keys.has(key)));
      const merged: Growing = {
        keys: new Set([...touching.flatMap((cluster) => [...cluster.keys]), ...keys]),
        old: touching.flatMap((cluster) => cluster.old),
        new: touching.flatMap((cluster) => cluster.new),
      };
      clusters = [
        ...clusters.filter((cluster) => !touching.includes(cluster)),
        { ...merged, [side]: [...merged[side], criterion] },
      ];
    }
  }
  return clusters;
}
