/** What a household was asked and would not say: it stands beside the data, and is missing like what nobody asked. */
import { isValues, type Values } from '../base/values.js';

/** Where what a household would not say is kept, beside the data: the paths of the fields. */
const DECLINED = 'declined';

/** The paths of what was asked and not told. */
export function declinedIn(record: unknown): readonly string[] {
  const extra = isValues(record) ? record.extra : undefined;
  const listed = isValues(extra) ? extra[DECLINED] : undefined;
  return Array.isArray(listed) ? listed.filter((path) => typeof path === 'string') : [];
}

/** The record with those paths; data of others under `extra` stay as they are. */
export function withDeclined(record: Values, paths: readonly string[]): Values {
  const { extra, ...rest } = record;
  if (extra !== undefined && extra !== null && !isValues(extra)) return record;
  const { [DECLINED]: _, ...others } = (extra ?? {}) as Values;
  const all = paths.length === 0 ? others : { ...others, [DECLINED]: [...paths] };
  return Object.keys(all).length === 0 ? rest : { ...rest, extra: all };
}
