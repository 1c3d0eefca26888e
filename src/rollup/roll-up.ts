/** From what was gathered to what it comes to: places with their counts, intervals and verdicts, and what is told beside. */
import { byCodePoints } from '../base/code-points.js';
import { yearOf } from '../base/date.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import type { Level } from '../records/catalog.js';
import { MAX_MEMBERS } from '../records/household.js';
import { endsOf, isRange, type Range } from '../records/range.js';
import { isRegisteredAsPoor } from '../records/register.js';
import { idKey } from '../records/same-id.js';
import type { SettledRollUp } from './about.js';
import { personsTwice, recordedTwice } from './come-twice.js';
import { countedPlace } from './counted-place.js';
import {
  type Gathered,
  NOWHERE,
  type OpenHousehold,
  ofHouseholdKey,
  openPersons,
  type PlaceState,
  type Sighting,
  tallyAt,
} from './gathered.js';
import { deciding, judgedPlace } from './judged-place.js';
import { criterionOf, OnCounts } from './on-counts.js';
import { ownRecord } from './own-record.js';
import { hullOfShares, noSums, type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledCounty, RolledVillage, RollUp, SummedPlace } from './result.js';
import { type RegisterStanding, shareOf } from './share.js';
import { type HouseholdCount, HouseholdTally, ofCell, tallyCell } from './tally.js';

/** A village: what it says of itself, and what its households come to by the county that they count in. */
interface VillageParts {
  readonly key: string;
  readonly id: string;
  readonly record: Values | undefined;
  /** The key of its own county. */
  readonly own: string | undefined;
  readonly byCounty: Map<string, PlaceSums[]>;
}

/** What a roll-up comes to. */
export function rolledUp(gathered: Gathered, settled: SettledRollUp, parts: readonly string[]): RollUp {
  const { about, rulebook } = settled;
  const { counts } = gathered;
  const year = yearOf(about.asOf);
  const judge = new OnCounts(settled);
  const misfits: Misfit[] = [];
  const places = villageParts(gathered, settled, year, misfits);
  addThoseTwice(gathered, places);
  const villages = [...places.values()]
    .filter(({ key }) => key !== NOWHERE)
    .map((one) => villageOf(one, gathered, judge, misfits));
  const counties = countiesOf(gathered, settled, { places, villages, year, judge, misfits });
  const sorted = { villages: villages.sort(byId), counties: counties.map(({ county }) => county).sort(byId) };
  const below = new Map(counties.map(({ county, sums }) => [county, sums]));
  const sumOfCounties = (id: string, some: readonly RolledCounty[]) => summed(id, some, below, sorted.villages);
  const nowhere = [...places.values()].flatMap(({ byCounty }) => byCounty.get(NOWHERE) ?? []);
  const prefectures = [...new Set(sorted.counties.flatMap(({ prefecture }) => prefecture ?? []))].sort(byCodePoints);
  const { read, judged, refused, blank, otherLevels, unplaced } = counts;
  return {
    asOf: about.asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    readings: about.readings,
    read,
    judged,
    refused,
    skipped: blank + otherLevels,
    skippedAs: { blank, otherLevels },
    unplaced,
    parts,
    ...sorted,
    prefectures: prefectures.map((id) =>
      sumOfCounties(
        id,
        sorted.counties.filter(({ prefecture }) => prefecture === id),
      ),
    ),
    province: summed(null, sorted.counties, below, sorted.villages, nowhere),
    duplicates: about.duplicates ? recordedTwice(gathered) : null,
    personsTwice: about.duplicates ? personsTwice(gathered) : null,
    misfits: misfits.sort((a, b) => byCodePoints(JSON.stringify([a.code, a.id]), JSON.stringify([b.code, b.id]))),
    otherYears: [...gathered.otherYears]
      .sort(([x], [y]) => byCodePoints(x, y))
      .map(([key, { records, ids }]) => {
        const [level, ofYear] = JSON.parse(key) as [Level, number];
        return { level, year: ofYear, records, ids };
      }),
    renamed: fromKeys<['village' | 'county', string]>(gathered.renamed).map(([[level, from], records]) => ({
      level,
      from,
      to: newId(settled, level, from),
      records,
    })),
  };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => byCodePoints(a.id, b.id);

/** Counts by keys that are JSON, sorted by these. */
function fromKeys<Key>(counts: ReadonlyMap<string, number>): (readonly [key: Key, count: number])[] {
  return [...counts].sort(([a], [b]) => byCodePoints(a, b)).map(([key, count]) => [JSON.parse(key) as Key, count]);
}

/** The id that a place has today. */
function newId({ about }: SettledRollUp, level: 'village' | 'county', id: string): string {
  const names = level === 'village' ? about.renamed.villages : about.renamed.counties;
  return Object.hasOwn(names, idKey(id)) ? (names[idKey(id)] as string) : id;
}

/** Every village with what its households come to, but for those of which there are several records. */
function villageParts(
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

function push<Key, One>(map: Map<Key, One[]>, key: Key, one: One): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [one]);
  else list.push(one);
}

/** Adds the households of which there are several records: of these one is true, so each is as many as any of them says. */
function addThoseTwice(gathered: Gathered, places: ReadonlyMap<string, VillageParts>): void {
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

/** A village judged on its households. */
function villageOf(parts: VillageParts, gathered: Gathered, judge: OnCounts, misfits: Misfit[]): RolledVillage {
  const { id, record, byCounty } = parts;
  const read = sumsOf([...byCounty.values()].flat());
  const notRead = statedNotRead(parts, read, misfits);
  const status = record === undefined ? null : ((valueAt(record, 'register.status') as string | undefined) ?? null);
  const county = soleCounty(parts);
  const place = judgedPlace(
    {
      level: 'village',
      id,
      county: county === undefined ? null : (gathered.counties.get(county)?.id ?? String(valueAt(record, 'county'))),
      record,
      sums: withUnread(read, notRead),
      isJudged: status !== 'none',
      villages: undefined,
    },
    judge,
  );
  const persons = livingIn(read.tally);
  if (record === undefined) {
    const households = read.tally.cells.reduce((sum, [, count]) => sum + count, 0);
    misfits.push({ code: 'villageUnknown', id, households });
  } else if (typeof place.N === 'number' && persons > place.N) {
    misfits.push({ code: 'morePersonsThanPopulation', level: 'village', id, persons, N: place.N });
  }
  return { ...place, status, notRead };
}

/** Persons of the households that were judged: those of refused ones are as many as are listed. */
function livingIn(tally: HouseholdTally): number {
  return tally.cells.reduce((sum, [cell, , persons]) => (ofCell(cell).fate === 'refused' ? sum : sum + persons), 0);
}

/** The only county that a village is in; undefined where there is none or more than one. */
function soleCounty({ own, byCounty }: VillageParts): string | undefined {
  const named = [...byCounty.keys()].filter((one) => one !== NOWHERE);
  return own ?? (named.length === 1 ? named[0] : undefined);
}

/** Registered households and persons that a village states and that were not read; null where it states none. */
function statedNotRead({ id, record }: VillageParts, { tally }: PlaceSums, misfits: Misfit[]): HouseholdCount | null {
  const [households, persons] = ['registeredHouseholds', 'registeredPersons'].map((path) => {
    const given = record === undefined ? undefined : valueAt(record, path);
    return isRange(given) ? Number(given.to) : (given as number | undefined);
  });
  if (households === undefined && persons === undefined) return null;
  const read = { households: 0, persons: 0 };
  for (const [cell, count, people] of tally.cells) {
    if (!isRegisteredAsPoor(ofCell(cell).standing as never)) continue;
    read.households += count;
    read.persons += people;
  }
  const [moreHouseholds, morePersons] = [
    (households ?? read.households) - read.households,
    (persons ?? read.persons) - read.persons,
  ];
  if (moreHouseholds < 0 || morePersons < 0) {
    const stated = {
      ...(households === undefined ? {} : { households }),
      ...(persons === undefined ? {} : { persons }),
    };
    misfits.push({ code: 'moreRegisteredThanStated', id, read, stated });
  }
  const unread = Math.max(0, moreHouseholds);
  // Of a household nobody read there is one member at least, and as many as a record can have at most.
  return {
    households: unread,
    persons: persons === undefined ? unread * MAX_MEMBERS : Math.max(morePersons, unread, 0),
  };
}

function withUnread(sums: PlaceSums, notRead: HouseholdCount | null): PlaceSums {
  const more = notRead?.persons ?? 0;
  const { poor } = sums.share;
  return { ...sums, share: { ...sums.share, poor: { from: poor.from, to: poor.to + more } } };
}

interface BelowCounties {
  readonly places: ReadonlyMap<string, VillageParts>;
  readonly villages: readonly RolledVillage[];
  readonly year: number;
  readonly judge: OnCounts;
  readonly misfits: Misfit[];
}

interface CountySums {
  readonly county: RolledCounty;
  readonly sums: PlaceSums;
}

/** Every county that has a record, or that a village or household names. */
function countiesOf(
  gathered: Gathered,
  settled: SettledRollUp,
  { places, villages, year, judge, misfits }: BelowCounties,
): CountySums[] {
  const rolled = new Map(villages.map((one) => [idKey(one.id), one]));
  const sums = new Map<string, PlaceSums[]>();
  const inside = new Map<string, RolledVillage[]>();
  for (const parts of places.values()) {
    for (const [county, list] of parts.byCounty) if (county !== NOWHERE) push(sums, county, sumsOf(list));
    const village = rolled.get(parts.key);
    const county = soleCounty(parts);
    if (parts.key === NOWHERE || village === undefined || county === undefined) continue;
    push(inside, county, village);
    if (village.notRead !== null) push(sums, county, withUnread(noSums(), village.notRead));
  }
  const keys = new Set([...gathered.counties.keys(), ...sums.keys(), ...inside.keys()]);
  return [...keys].map((key) => {
    const state: PlaceState = gathered.counties.get(key) ?? {
      id: spelledBy(inside.get(key) ?? [], key),
      records: new Map(),
      refused: 0,
    };
    const all = sumsOf(sums.get(key) ?? []);
    return { sums: all, county: countyOf(state, all, inside.get(key) ?? [], { settled, year, judge, misfits }) };
  });
}

/** A county that only villages name is called as they call it. */
function spelledBy(villages: readonly RolledVillage[], key: string): string {
  return villages.flatMap(({ county }) => county ?? []).sort(byCodePoints)[0] ?? key;
}

function countyOf(
  state: PlaceState,
  sums: PlaceSums,
  villages: readonly RolledVillage[],
  {
    settled,
    year,
    judge,
    misfits,
  }: Pick<BelowCounties, 'year' | 'judge' | 'misfits'> & { readonly settled: SettledRollUp },
): RolledCounty {
  const { record } = ownRecord('county', state, year, settled.rulebook.fields) ?? {};
  const { id } = state;
  const poverty = villages.filter(({ recorded, status }) => recorded && status !== 'none');
  const villageExit = exitOf(poverty, record);
  const place = judgedPlace(
    { level: 'county', id, county: null, record, sums, isJudged: true, villages: villageExit ?? undefined },
    judge,
  );
  const criterion = place.verdict === null ? undefined : criterionOf(place.verdict, 'exited');
  const villageExitOutcome = criterion?.outcome ?? 'undetermined';
  const open = poverty
    .filter(({ outcome }) => outcome === 'undetermined' || outcome === null)
    .map(({ id }) => ({ id }))
    .sort(byId);
  const settledAfter = (outcome: Outcome) => {
    if (record === undefined || criterion === undefined || villageExit === null) return null;
    const { total, exited } = villageExit;
    const end = (count: number) => (outcome === 'met' ? exited.from + count : exited.to - count);
    return judge.settledAfter(record, criterion, outcome, open.length, (count) => ({
      villages: { total, exited: { from: end(count), to: end(count) } },
    }));
  };
  const prefecture = record === undefined ? undefined : valueAt(record, 'prefecture');
  if (record === undefined) misfits.push({ code: 'countyUnknown', id, villages: villages.length });
  if (typeof place.N === 'number') {
    const persons = livingIn(sums.tally);
    if (persons > place.N)
      misfits.push({ code: 'morePersonsThanPopulation', level: 'county', id, persons, N: place.N });
    const below = villages.reduce((sum, { N }) => sum + (typeof N === 'number' ? N : 0), 0);
    if (below > place.N) misfits.push({ code: 'villagesAboveCounty', id, villages: below, N: place.N });
  }
  return {
    ...place,
    prefecture: typeof prefecture === 'string' ? prefecture : null,
    villageExit,
    unread: unreadOf(villages, record),
    villageExitOutcome,
    decidingVillages:
      villageExit !== null && criterion !== undefined && villageExitOutcome === 'undetermined'
        ? deciding(open, settledAfter('notMet'), settledAfter('met'))
        : null,
  };
}

/**
 * Poverty villages that have exited: those that the county states and that were not read may have. undefined where it
 * does not state how many there are, or none was read.
 */
function exitOf(poverty: readonly RolledVillage[], record: Values | undefined): RolledCounty['villageExit'] {
  const stated =
    record === undefined ? undefined : (valueAt(record, 'povertyVillages.total') as number | Range | undefined);
  if (stated === undefined || poverty.length === 0) return null;
  const total = Math.max(Number(endsOf(stated).to), poverty.length);
  const count = (wanted: readonly (Outcome | null)[]) =>
    poverty.filter(({ outcome }) => wanted.includes(outcome)).length;
  const met = count(['met']);
  return { total, exited: { from: met, to: met + count(['undetermined', null]) + total - poverty.length } };
}

/** Villages whose households are no part of what a county comes to, as none of them was read. */
function unreadOf(villages: readonly RolledVillage[], record: Values | undefined): RolledCounty['unread'] {
  const unread = villages.filter(
    ({ tally, notRead, recorded }) => recorded && Object.keys(tally).length === 0 && notRead === null,
  );
  const poverty = villages.filter(({ recorded, status }) => recorded && status !== 'none').length;
  const stated =
    record === undefined ? undefined : (valueAt(record, 'povertyVillages.total') as number | Range | undefined);
  return {
    villages: unread.length,
    povertyVillages: stated === undefined ? 0 : Math.max(0, Number(endsOf(stated).to) - poverty),
  };
}

/** A prefecture, or the province with what is in none of its counties; then how many live there nobody says. */
function summed(
  id: string | null,
  counties: readonly RolledCounty[],
  sums: ReadonlyMap<RolledCounty, PlaceSums>,
  villages: readonly RolledVillage[],
  inNoCounty: readonly PlaceSums[] = [],
): SummedPlace {
  const populations = counties.map(({ N }) => N);
  const population =
    counties.length > 0 && inNoCounty.length === 0 && populations.every((one) => typeof one === 'number')
      ? (populations as number[]).reduce((a, b) => a + b, 0)
      : undefined;
  const ids = new Set(counties.map((one) => one.id));
  const inside = id === null ? villages : villages.filter(({ county }) => county !== null && ids.has(county));
  const byOutcome = (places: readonly { readonly outcome: Outcome | null }[]) =>
    Object.fromEntries(outcomes.map((one) => [one, places.filter(({ outcome }) => outcome === one).length])) as Record<
      Outcome,
      number
    >;
  return {
    id,
    ...countedPlace(sumsOf([...counties.map((one) => sums.get(one) as PlaceSums), ...inNoCounty]), population),
    counties: counties.map((one) => one.id),
    villageOutcomes: byOutcome(inside),
    countyOutcomes: byOutcome(counties),
  };
}
