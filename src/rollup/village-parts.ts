import type { Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import { idKey } from '../records/same-id.js';
import type { SettledRollUp } from './about.js';
import {
  type Gathered,
  NOWHERE,
  type OpenHousehold,
  ofHouseholdKey,
  openPersons,
  type Sighting,
  tallyAt,
} from './gathered.js';
import { ownRecord } from './own-record.js';
import { hullOfShares, type PlaceSums } from './place-sums.js';
import type { Misfit } from './result.js';
import { type RegisterStanding, shareOf } from './share.js';
import { HouseholdTally, ofCell, tallyCell } from './tally.js';
/** A village: what it says of itself, and what its households come to by the county that they count in. */
export interface VillageParts {
  readonly key: string;
  readonly id: string;
  readonly record: Values | undefined;
  /** The key of its own county. */
  readonly own: string | undefined;
  readonly byCounty: Map<string, PlaceSums[]>;
}

/** The id that a place has today. */
export function newId({ about }: SettledRollUp, level: 'village' | 'county', id: string): string {
  const names = level === 'village' ? about.renamed.villages : about.renamed.counties;
  return Object.hasOwn(names, idKey(id)) ? (names[idKey(id)] as string) : id;
}

/** Every village with what its households come to, but for those of which there are several records. */
export function villageParts(
  gathered: Gathered,
  settled: SettledRollUp,
  year: number,
  misfits: Misfit[],
): Map<string, VillageParts> {
  const parts = new Map<string, VillageParts>();
  for (const [key, state] of gathered.villages) {
    const { record } = ownRecord('village', state, year, settled.rulebook.fields) ?? {};
    const county = record === undefined ? undefined : valueAt(record, 'county');
    const own = typeof county === 'string' ? idKey(newId(settled, 'county', county)) : undefined;
    parts.set(key, { key, id: state.id, record, own, byCounty: new Map() });
  }
  for (const [key, { tallies, open }] of onceIn(gathered)) {
    const { id, own, byCounty, record } = parts.get(key) as VillageParts;
    const village = key === NOWHERE ? null : id;
    for (const [named, tally] of tallies) {
      const there = open.filter((one) => one.county === named).map((one) => ({ ...one, village }));
      push(byCounty, own ?? named, { tally, share: tally.share, open: there });
      if (record === undefined || own === undefined || named === own || named === NOWHERE) continue;
      const households = tally.cells.reduce((sum, [, count]) => sum + count, 0);
      const county = newId(settled, 'county', String(valueAt(record, 'county')));
      misfits.push({ code: 'otherCounty', id, county, named: gathered.counties.get(named)?.id ?? named, households });
    }
  }
  return parts;
}

/** By village the households of which there is one record, or nobody knows whether there are more. */
function onceIn({ villages, households, spellings }: Gathered) {
  const once = new Map<string, { readonly tallies: Map<string, HouseholdTally>; readonly open: OpenHousehold[] }>();
  for (const [key, { tallies, open }] of villages) {
    const copies = new Map([...tallies].map(([county, tally]) => [county, tally.copy()]));
    once.set(key, { tallies: copies, open: [...open] });
  }
  for (const [key, seen] of households) {
    if (seen instanceof Map) continue;
    const { village, county, cell, persons } = seen;
    const { tallies, open } = once.get(village) as { tallies: Map<string, HouseholdTally>; open: OpenHousehold[] };
    tallyAt(tallies, county).add(cell, persons);
    const more = openPersons(seen);
    if (more > 0)
      open.push({ ...ofHouseholdKey(key), id: spellings.get(key) ?? ofHouseholdKey(key).id, persons: more, county });
  }
  return once;
}

export function push<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

/** Adds the households of which there are several records: of these one is true, so each is as many as any of them says. */
export function addThoseTwice(gathered: Gathered, places: ReadonlyMap<string, VillageParts>): void {
  for (const [key, seen] of gathered.households) {
    if (!(seen instanceof Map)) continue;
    const { year, id } = ofHouseholdKey(key);
    const spelled = gathered.spellings.get(key) ?? id;
    const at = new Map<
      string,
      { readonly place: VillageParts; readonly county: string; readonly sightings: Sighting[] }
    >();
    for (const sighting of seen.keys()) {
      const place = places.get(sighting.village) as VillageParts;
      const county = place.own ?? sighting.county;
      const where = `${sighting.village}\u001f${county}`;
      const there = at.get(where) ?? { place, county, sightings: [] };
      there.sightings.push(sighting);
      at.set(where, there);
    }
    for (const { place, county, sightings } of at.values()) {
      const share = hullOfShares(
        sightings.map(({ cell, persons }) => shareOf({ ...ofCell(cell), persons })),
        at.size > 1,
      );
      const persons = share.poor.to - share.poor.from;
      const village = place.key === NOWHERE ? null : place.id;
      push(place.byCounty, county, {
        tally: oneOf(sightings, at.size > 1),
        share,
        open: persons === 0 ? [] : [{ id: spelled, year, persons, county, village }],
      });
    }
  }
}

/** One household in the place of several records: what they differ in is not known. */
function oneOf(sightings: readonly Sighting[], elsewhere: boolean): HouseholdTally {
  const cells = sightings.map(({ cell }) => ofCell(cell));
  const same = <Value>(values: readonly Value[], otherwise: Value) =>
    new Set(values).size === 1 ? (values[0] as Value) : otherwise;
  const standing = same<RegisterStanding>(
    cells.map((one) => one.standing),
    'unknown',
  );
  const fate = elsewhere
    ? 'undetermined'
    : same(
        cells.map((one) => one.fate),
        'undetermined',
      );
  const tally = new HouseholdTally();
  tally.add(tallyCell({ standing, fate }), Math.max(...sightings.map(({ persons }) => persons)));
  return tally;
}
