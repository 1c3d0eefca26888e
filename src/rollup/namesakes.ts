/**
 * Villages that are recorded under a code and that households call by their name: nobody knows that they are the same, and
 * whoever counts the one without the other has to be told.
 */
import { idKey } from '../records/same-id.js';
import { sumsOf } from './place-sums.js';
import type { VillageParts } from './village-parts.js';

/** A village without households that others are in by its name. */
export interface Namesake {
  /** The key of the village that the households name, of which there is no record. */
  readonly named: string;
  readonly households: number;
}

/** By the key of the recorded village. */
export function namesakesIn(places: ReadonlyMap<string, VillageParts>): ReadonlyMap<string, Namesake> {
  const found = new Map<string, Namesake>();
  for (const { key, own, here } of places.values()) {
    const { name } = (own.record ?? {}) as { readonly name?: unknown };
    const named = typeof name === 'string' ? idKey(name) : key;
    const other = named === key || here.length > 0 ? undefined : places.get(named);
    if (other === undefined || other.own.record !== undefined || other.here.length === 0) continue;
    found.set(key, { named, households: sumsOf(other.here).tally.households });
  }
  return found;
}
