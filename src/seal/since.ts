/** Since which version of a rulebook a decision comes out otherwise. */
import type { Day } from '../base/date.js';
import { compareVersions, type RulebookChange } from '../rulebook/changes.js';

/**
 * The first version after `sealed`, up to `now`, that changed one of the criteria or verdicts named for that day;
 * undefined where the changes name none.
 */
export function changedSince(
  changes: readonly RulebookChange[],
  { sealed, now, asOf, changed }: { sealed: string; now: string; asOf: Day; changed: ReadonlySet<string> },
): string | undefined {
  if (changed.size === 0) return undefined;
  return changes
    .filter(({ version }) => compareVersions(version, sealed) > 0 && compareVersions(version, now) <= 0)
    .filter(({ asOf: { from, to } }) => from <= asOf && asOf <= to)
    .filter(({ criteria }) => criteria.some((id) => id === '*' || changed.has(id)))
    .map(({ version }) => version)
    .sort(compareVersions)[0];
}
