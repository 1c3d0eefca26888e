/** Under which readings the two rulebooks are held against each other. */
import { readingsUsedBy } from '../../rulebook/readings-used.js';
import type { Reading, Rulebook } from '../../rulebook/rulebook.js';
import { type Cluster, type LayerSide, layerSides } from './clusters.js';
import type { LayerReadings } from './layer-difference.js';

/** More combinations of readings than this are not gone through. */
const MAX_SCENARIOS = 5000;

/** The defaults of both. */
export const DEFAULTS: LayerReadings = { old: {}, new: {} };

/** The choices to go through, those nearest to the defaults first; `whole` where these are all. */
export function scenariosOf(
  cluster: Cluster,
  rulebooks: Readonly<Record<LayerSide, Rulebook>>,
  allReadings: boolean,
): { readonly scenarios: readonly LayerReadings[]; readonly whole: boolean } {
  if (!allReadings) return { scenarios: [DEFAULTS], whole: true };
  let scenarios: LayerReadings[] = [DEFAULTS];
  for (const side of layerSides) {
    for (const { id, options } of usedBy(cluster, side, rulebooks[side])) {
      if (scenarios.length * options.length > MAX_SCENARIOS) {
        return { scenarios: nearestFirst(scenarios), whole: false };
      }
      scenarios = scenarios.flatMap((one) =>
        options.map((option, index) => (index === 0 ? one : { ...one, [side]: { ...one[side], [id]: option.id } })),
      );
    }
  }
  return { scenarios: nearestFirst(scenarios), whole: true };
}

/** Whether a choice departs from the defaults in nothing but what another does too. */
export function isWithin(one: LayerReadings, other: LayerReadings): boolean {
  return layerSides.every((side) => Object.entries(one[side]).every(([id, option]) => other[side][id] === option));
}

function usedBy(cluster: Cluster, side: LayerSide, rulebook: Rulebook): readonly Reading[] {
  const used = new Set(cluster[side].flatMap((criterion) => [...readingsUsedBy(criterion, rulebook)]));
  return rulebook.readings.filter(({ id }) => used.has(id));
}

function nearestFirst(scenarios: readonly LayerReadings[]): LayerReadings[] {
  const distance = (one: LayerReadings) => Object.keys(one.old).length + Object.keys(one.new).length;
  return [...scenarios].sort((a, b) => distance(a) - distance(b));
}
