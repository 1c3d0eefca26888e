/**
 * A share by clusters: people of one household, or households of one village, are alike, so that they tell less than as many
 * taken one by one. The ratio estimator with the variance of ultimate clusters (as R’s `survey` has it), the design effect,
 * and Wilson’s interval on the units that it leaves.
 */
import { type ConfidenceOptions, type ShareInterval, tailOf } from './confidence.js';
import { wilson } from './normal.js';

/** A cluster: how many units of it were checked, and how many of these are hits. */
export interface UnitCluster {
  readonly units: number;
  readonly hits: number;
}

/** What clusters come to. */
export interface ClusterEstimate {
  /** Hits by units, 0 to 1. */
  readonly share: number;
  /** The variance of that, with clusters drawn independently; NaN of fewer than two. */
  readonly variance: number;
  /** That variance by the one of as many units drawn singly, `p (1 - p) / (m - 1)`; NaN where either is none. */
  readonly designEffect: number;
}

/**
 * The ratio estimator of clusters.
 * @param checked how many units were looked at, where those of the clusters are weighted
 * @throws RangeError without a unit
 */
export function clusterEstimate(clusters: readonly UnitCluster[], checked?: number): ClusterEstimate {
  const units = clusters.reduce((sum, one) => sum + one.units, 0);
  const hits = clusters.reduce((sum, one) => sum + one.hits, 0);
  if (!(units > 0)) throw new RangeError('Clusters without a unit have no share.');
  const share = hits / units;
  const count = clusters.length;
  const squares = clusters.reduce((sum, one) => sum + (one.hits - share * one.units) ** 2, 0);
  const variance = ((count / (count - 1)) * squares) / (units * units);
  return { share, variance, designEffect: variance / ((share * (1 - share)) / ((checked ?? units) - 1)) };
}

/**
 * As how many draws of equal weight these tell (Kish, 1965): the square of the sum of weights by the sum of their squares.
 * Who stands for a hundred tells no more than who stands for one, yet decides a hundred times as much.
 */
export function equalDraws(weights: readonly number[]): number {
  if (weights.every((weight) => weight === weights[0])) return weights.length;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const squares = weights.reduce((total, weight) => total + weight * weight, 0);
  return (sum * sum) / squares;
}

/** How many units taken singly tell as much: `m / max(1, design effect)`, and never more than `most`. */
export function effectiveUnits(units: number, designEffect: number, most: number): number {
  return Math.min(units / Math.max(1, designEffect), most);
}

/**
 * Wilson’s interval of a share by clusters.
 * @returns undefined where the clusters tell no variance: fewer than two of them, or all of their units alike
 */
export function clusterInterval(
  clusters: readonly UnitCluster[],
  options: ConfidenceOptions = {},
): ShareInterval | undefined {
  const { share, designEffect } = clusterEstimate(clusters);
  if (clusters.length < 2 || Number.isNaN(designEffect)) return undefined;
  const units = clusters.reduce((sum, one) => sum + one.units, 0);
  return wilson(share, effectiveUnits(units, designEffect, units), tailOf(options));
}
