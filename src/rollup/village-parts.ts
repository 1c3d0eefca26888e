/** Villages with what their households come to, and in which county that counts: those that come once, and those that come twice. */

import { byCodePoints } from '../base/code-points.js';
import { addToGroup } from '../base/grouped.js';
import type { Outcome } from '../base/outcome.js';
import { isRegisteredAsPoor } from '../records/register.js';
import { idKey } from '../records/same-id.js';
import type { SettledRollUp } from './about.js';
import { type Gathered, NOWHERE, openPersons, type SeenSoFar, type VillageState } from './gathered.js';
import { ownRecord, type PlaceRecord } from './own-record.js';
import { hullOfShares, type PlaceSums } from './place-sums.js';
import type { DecidingHousehold, Misfit } from './result.js';
import type { Fate, PoorShare, RegisterStanding } from './share.js';
import type { Come, Sighting, Where } from './sighting-table.js';
import { HouseholdTally, ofCell, risenCell, shareOfCell, tallyCell } from './tally.js';
import { criteriaIn, packedWhy } from './why.js';

/** A village: what it says of itself, and what its households come to. */
export interface VillageParts {
  readonly key: string;
  readonly id: string;
  readonly own: PlaceRecord;
  readonly here: PlaceSums[];
  /** The same by the county that it counts in; as what may be where that is one of several. */
  readonly byCounty: Map<string, PlaceSums[]>;
  /** Registered households that are here for certain, each once, with the fewest persons that they can have. */
  readonly registered: { households: number; persons: number };
}

/** The id that a place has today. */
export function newId({ about }: SettledRollUp, level: 'village' | 'county', id: string): string {
  const names = level === 'village' ? about.renamed.villages : about.renamed.counties;
  return Object.hasOwn(names, idKey(id)) ? (names[idKey(id)] as string) : id;
}

/** Every village with what its households come to. */
export function villageParts(
  gathered: Gathered,
  settled: SettledRollUp,
  year: number,
  misfits: Misfit[],
): Map<string, VillageParts> {
  const parts = new Map<string, VillageParts>();
  const countyKey = (id: string) => idKey(newId(settled, 'county', id));
  for (const [key, state] of gathered.villages) {
    const own = ownRecord('village', state, year, settled.rulebook.fields, countyKey);
    parts.set(key, {
      key,
      id: state.id,
      own,
      here: [],
      byCounty: new Map(),
      registered: { households: 0, persons: 0 },
    });
  }
  for (const { village: key, county: named, tally, open } of onceIn(gathered)) {
    const village = parts.get(key) as VillageParts;
    const { households, share } = tally;
    if (households === 0) continue;
    addTo(village, [named], { tally, share, risen: settled.line === undefined ? share : tally.risenShare, open });
    const [home] = village.own.counties;
    if (home === undefined || named === home || named === NOWHERE) continue;
    const nameOf = (one: string) => gathered.counties.get(one)?.id ?? one;
    misfits.push({ code: 'otherCounty', id: village.id, county: nameOf(home), named: nameOf(named), households });
  }
  addThoseTwice(gathered, parts);
  countRegistered(gathered, parts);
  return parts;
}

const idOf = (key: string, { id }: { readonly id: string }) => (key === NOWHERE ? null : id);

/** The counties that a village may be in: its own, else those that its households name. */
export function countiesOfVillage({ own, byCounty }: VillageParts): readonly string[] {
  return own.counties.length > 0
    ? own.counties
    : [...byCounty.keys()].filter((one) => one !== NOWHERE).sort(byCodePoints);
}

/** Adds what households come to: in the village as it is, in the one county of several as what may be. */
function addTo(village: VillageParts, named: readonly string[], sums: PlaceSums): void {
  village.here.push(sums);
  const { counties } = village.own;
  const homes = counties.length > 0 ? counties : named.filter((one) => one !== NOWHERE);
  const counted = homes.length > 1 ? { ...sums, share: atMost(sums.share), risen: atMost(sums.risen) } : sums;
  for (const home of homes.length > 0 ? homes : [NOWHERE]) addToGroup(village.byCounty, home, counted);
}

/** As few as nobody, as many as all. */
function atMost({ poor, wrongExits, missed }: PoorShare): PoorShare {
  const upTo = ({ to }: { readonly to: number }) => ({ from: 0, to });
  return { poor: upTo(poor), wrongExits: upTo(wrongExits), missed: upTo(missed) };
}

/** Households of a village that name one county, of which there is one record, or nobody knows whether there are more. */
interface Once {
  readonly village: string;
  readonly county: string;
  readonly tally: HouseholdTally;
  readonly open: DecidingHousehold[];
}

function onceIn(gathered: Gathered): Iterable<Once> {
  const { villages, sightings } = gathered;
  const once = new Map<Where, Once>();
  const at = (where: Where): Once => {
    const before = once.get(where);
    if (before !== undefined) return before;
    const { village, county } = where;
    const made = { village, county, tally: new HouseholdTally(), open: [] };
    once.set(where, made);
    return made;
  };
  for (const [village, state] of villages) {
    for (const [county, tally] of state.tallies) at(sightings.where({ village, county })).tally.addAll(tally);
    for (const { id, county, persons } of state.open)
      at(sightings.where({ village, county })).open.push({ id, village: idOf(village, state), persons });
  }
  sightings.eachOnce((where, { cell, why, persons }, count) => at(where).tally.add(cell, persons * count, count, why));
  gathered.eachOnce(
    (come) => openPersons(come) > 0,
    (row, where, come) => {
      const village = idOf(where.village, villages.get(where.village) as VillageState);
      at(where).open.push({ id: gathered.spelled(row), village, persons: openPersons(come) });
    },
  );
  return once.values();
}

/** The sightings of one household by the village that they have it in. */
export function byVillage(seen: SeenSoFar): ReadonlyMap<string, readonly Sighting[]> {
  const at = new Map<string, Sighting[]>();
  for (const [sighting] of seen) addToGroup(at, sighting.village, sighting);
  return at;
}

/** What a household adds of which there are several records in a village, and elsewhere too. */
export function shareOfSeveral(
  sightings: readonly Sighting[],
  elsewhere: boolean,
  cellOf: (one: Sighting) => number = ({ cell }) => cell,
): PoorShare {
  return hullOfShares(
    sightings.map((one) => shareOfCell(cellOf(one), one.persons)),
    elsewhere,
  );
}

/** Adds the households of which there are several records: of these one is true, so each is as many as any of them says. */
function addThoseTwice(gathered: Gathered, places: ReadonlyMap<string, VillageParts>): void {
  for (const row of gathered.several.keys()) {
    const id = gathered.spelled(row);
    const at = byVillage(gathered.seenAt(row));
    for (const [place, sightings] of at) {
      const village = places.get(place) as VillageParts;
      const share = shareOfSeveral(sightings, at.size > 1);
      const risen = shareOfSeveral(sightings, at.size > 1, ({ cell, why }) => risenCell(cell, why));
      const persons = share.poor.to - share.poor.from;
      const counties = [...new Set(sightings.map(({ county }) => county))].sort(byCodePoints);
      const open = persons === 0 ? [] : [{ id, village: idOf(place, village), persons }];
      addTo(village, counties, { tally: oneOf(sightings, at.size > 1), share, risen, open });
    }
  }
}

/** One household in the place of several records: what they differ in is not known. */
export function oneOf(sightings: readonly Sighting[], elsewhere: boolean): HouseholdTally {
  const cells = sightings.map(({ cell }) => ofCell(cell));
  const same = <Value>(values: readonly Value[], otherwise: Value) =>
    new Set(values).size === 1 ? (values[0] as Value) : otherwise;
  const standing = same<RegisterStanding>(
    cells.map((one) => one.standing),
    'unknown',
  );
  const sameFate = (fates: readonly Fate[]) => (elsewhere ? 'undetermined' : same<Fate>(fates, 'undetermined'));
  const fate = sameFate(cells.map((one) => one.fate));
  const risen = sameFate(sightings.map(({ cell, why }) => ofCell(risenCell(cell, why)).fate));
  const criteria = sightings.map(({ cell, why }) => (ofCell(cell).fate === 'refused' ? undefined : criteriaIn(why)));
  const inAll = Array.from({ length: Math.max(...criteria.map((one) => one?.length ?? 0)) }, (_, at): Outcome => {
    const outcomes = criteria.map((one) => (one === undefined ? 'undetermined' : (one[at] ?? 'met')));
    return same<Outcome>(outcomes, 'undetermined');
  });
  const tally = new HouseholdTally();
  const persons = Math.max(...sightings.map((one) => one.persons));
  tally.add(tallyCell({ standing, fate }), persons, 1, packedWhy(fate === 'refused' ? [] : inAll, fate, risen));
  return tally;
}

/**
 * Counts who is registered in each village for certain: a household of whom every record, of whatever year, says so. Those
 * without an id may be others once more, and of one that is refused nobody knows how many live in it.
 */
function countRegistered(gathered: Gathered, places: ReadonlyMap<string, VillageParts>): void {
  const isAsked = [...places.values()].some(
    ({ own: { stated } }) => stated.households !== undefined || stated.persons !== undefined,
  );
  if (!isAsked) return;
  const add = (village: string, households: number, persons: number) => {
    const { registered } = places.get(village) as VillageParts;
    registered.households += households;
    registered.persons += persons;
  };
  const { households, several, sightings } = gathered;
  const isOneYear = ![...gathered.otherYears.keys()].some((key) => (JSON.parse(key) as unknown[])[0] === 'household');
  // Of one year whoever is there once is nobody else, and those who are seen alike count alike.
  if (isOneYear)
    sightings.eachOnce(({ village }, come, once) => {
      if (isRegistered(come)) add(village, once, once * fewestPersons(come));
    });
  const byId = new Map<string, { readonly village: string; persons: number; isSure: boolean }>();
  for (const row of isOneYear ? several.keys() : Array(households.count).keys()) {
    const { id } = households.at(row);
    for (const [one] of gathered.seenAt(row)) {
      const before = byId.get(id) ?? { village: one.village, persons: one.persons, isSure: true };
      before.isSure &&= before.village === one.village && isRegistered(one);
      before.persons = Math.min(before.persons, fewestPersons(one));
      byId.set(id, before);
    }
  }
  for (const { village, persons, isSure } of byId.values()) if (isSure) add(village, 1, persons);
}

function isRegistered({ cell }: Come): boolean {
  const { standing } = ofCell(cell);
  return standing !== 'unknown' && isRegisteredAsPoor(standing);
}

const fewestPersons = ({ cell, persons }: Come) => (ofCell(cell).fate === 'refused' ? 0 : persons);
