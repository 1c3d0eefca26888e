/**
 * Criteria that hang together by readings: those that share none cannot influence one another's, so each group is
 * judged under the combinations of its own readings, and nothing is multiplied across groups.
 */
import { readingsUsedBy } from './readings-used.js';
import type { Criterion, Terms } from './rulebook.js';

/** Criteria that share readings, directly or by way of others, with the readings' names. */
export interface ReadingGroup {
  readonly criteria: readonly Criterion[];
  readonly readings: ReadonlySet<string>;
}

/** One group can be read in no more ways than this, or judging by all of them would never end. */
export const MAX_COMBINATIONS = 4096;

/** The groups of some criteria. */
export function readingGroups(criteria: readonly Criterion[], terms: Terms): ReadingGroup[] {
  let groups: ReadingGroup[] = [];
  for (const criterion of criteria) {
    const readings = readingsUsedBy(criterion, terms);
    const touching = groups.filter((group) => [...readings].some((id) => group.readings.has(id)));
    const merged = {
      criteria: [...touching.flatMap((group) => group.criteria), criterion],
      readings: new Set([...touching.flatMap((group) => [...group.readings]), ...readings]),
    };
    groups = [...groups.filter((group) => !touching.includes(group)), merged];
  }
  return groups;
}
