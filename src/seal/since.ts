/** Since which version of a rulebook a decision comes out otherwise, and what changed it. */
import type { Day } from '../base/date.js';
import type { RulebookChange } from '../rulebook/changes.js';
import { compareVersions } from '../rulebook/compare-versions.js';

/**
 * What the versions after `sealed`, up to `now`, changed for that day of the criteria that differ, the oldest first;
 * where none names any of them, what they changed of the verdict by `rule` as a whole. None where the changes name none.
 */
export function changesSince(
  changes: readonly RulebookChange[],
  {
    sealed,
    now,
    asOf,
    rule,
    changed,
  }: { sealed: string; now: string; asOf: Day; rule: string; changed: ReadonlySet<string> },
): readonly RulebookChange[] {
  const between = changes
    .filter(({ version }) => compareVersions(version, sealed) > 0 && compareVersions(version, now) <= 0)
    .filter(({ asOf: { from, to } }) => from <= asOf && asOf <= to)
    .sort((a, b) => compareVersions(a.version, b.version));
  const naming = (ids: readonly string[]) =>
    between.filter(({ criteria }) => ids.some((id) => criteria.includes('*') || criteria.includes(id)));
  const ofCriteria = naming([...changed].filter((id) => id !== rule));
  return ofCriteria.length > 0 ? ofCriteria : naming([...changed]);
}
