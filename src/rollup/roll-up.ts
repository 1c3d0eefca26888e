/** From what was gathered to what it comes to: places with their counts, intervals and verdicts, and what is told beside. */
import { byCodePoints, sortedByText } from '../base/code-points.js';
import { yearOf } from '../base/date.js';
import { addToGroup } from '../base/grouped.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { Level } from '../records/catalog.js';
import type { SettledRollUp } from './about.js';
import { behindIn } from './behind.js';
import { blockingPlaces } from './blocking.js';
import { personsTwice, recordedTwice } from './come-twice.js';
import { countedPlace } from './counted-place.js';
import { type Gathered, NOWHERE } from './gathered.js';
import type { LeastIds } from './least-ids.js';
import { type Namesake, namesakesIn } from './namesakes.js';
import { OnCounts } from './on-counts.js';
import { noSums, type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledCounty, RolledVillage, RollUp, SummedPlace } from './result.js';
import { placeFlips, risenCounts } from './risen.js';
import { countiesOf } from './rolled-county.js';
import { householdsInNoVillage, villageOf, withUnread } from './rolled-village.js';
import { newId, type VillageParts, villageParts } from './village-parts.js';

/** What a roll-up comes to. */
export function rolledUp(gathered: Gathered, settled: SettledRollUp, parts: readonly string[]): RollUp {
  const { about, rulebook } = settled;
  const { counts } = gathered;
  const year = yearOf(about.asOf);
  const judge = new OnCounts(settled);
  const misfits: Misfit[] = [];
  const places = villageParts(gathered, settled, year, misfits);
  const behind = about.duplicates ? behindIn(gathered) : undefined;
  const namesakes = namesakesIn(places);
  const inNoVillage = householdsInNoVillage(places.get(NOWHERE));
  const villages = [...places.values()]
    .filter(({ key }) => key !== NOWHERE)
    .map((one) =>
      Object.assign(withNamesake(villageOf(one, inNoVillage, gathered, judge, misfits), namesakes.get(one.key)), {
        behind: behind?.(one.key) ?? null,
      }),
    );
  for (const [key, { named, households }] of namesakes) {
    const [id, village] = [places.get(named)?.id ?? named, places.get(key)?.id ?? key];
    misfits.push({ code: 'villageByName', id, village, households });
  }
  for (const [county, { households }] of inNoVillage)
    misfits.push({ code: 'householdsInNoVillage', id: gathered.counties.get(county)?.id ?? county, households });
  const counties = countiesOf(gathered, settled, { places, villages, inNoVillage, year, judge, misfits });
  const sorted = { villages: villages.sort(byId), counties: counties.map(({ county }) => county).sort(byId) };
  const below = new Map(counties.map(({ county, sums }) => [county, sums]));
  const inPrefectures = new Map<string, RolledCounty[]>();
  for (const county of sorted.counties)
    if (county.prefecture !== null) addToGroup(inPrefectures, county.prefecture, county);
  const villagesIn = new Map<string, RolledVillage[]>();
  for (const village of sorted.villages) if (village.county !== null) addToGroup(villagesIn, village.county, village);
  const prefectures = sortedByText([...inPrefectures], ([id]) => id).map(([id, some]) => {
    const sums = sumsOf(some.map((one) => below.get(one) as PlaceSums));
    return summed(
      id,
      some,
      sums,
      some.flatMap((one) => villagesIn.get(one.id) ?? []),
      0,
      judge,
    );
  });
  const { read, judged, refused, blank, otherLevels, unplaced } = counts;
  return {
    asOf: about.asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    readings: about.readings,
    lineRise: settled.line ?? null,
    read,
    judged,
    refused,
    skipped: blank + otherLevels,
    skippedAs: { blank, otherLevels },
    unplaced,
    filesNotRead: [...gathered.filesNotRead].sort(byCodePoints),
    parts,
    ...sorted,
    prefectures,
    province: summed(null, sorted.counties, ofAll(places, villages), sorted.villages, inNoCountyOf(places), judge),
    duplicates: about.duplicates ? recordedTwice(gathered) : null,
    personsTwice: about.duplicates ? personsTwice(gathered) : null,
    misfits: sortedByText(misfits, (one) => JSON.stringify([one.code, one.id, one])),
    otherYears: fromKeys<[Level, number], LeastIds>(gathered.otherYears).map(([[level, ofYear], { records, ids }]) => ({
      level,
      year: ofYear,
      records,
      ids,
    })),
    renamed: fromKeys<['village' | 'county', string], number>(gathered.renamed).map(([[level, from], records]) => ({
      level,
      from,
      to: newId(settled, level, from),
      records,
    })),
  };
}

/** Whatever is met of a village is told with those who may be in it and are not counted. */
function withNamesake<Place extends Pick<RolledVillage, 'incidenceOutcome' | 'outcome' | 'caveats'>>(
  place: Place,
  namesake: Namesake | undefined,
): Place {
  if (namesake === undefined || (place.incidenceOutcome !== 'met' && place.outcome !== 'met')) return place;
  const { households } = namesake;
  return { ...place, caveats: [...place.caveats, { code: 'namedHouseholds', households }] };
}

const byId = (a: { readonly id: string }, b: { readonly id: string }) => byCodePoints(a.id, b.id);

/** What stands by keys that are JSON, sorted by these. */
function fromKeys<Key, One>(all: ReadonlyMap<string, One>): (readonly [key: Key, one: One])[] {
  return sortedByText([...all], ([key]) => key).map(([key, one]) => [JSON.parse(key) as Key, one]);
}

/** What all households come to, each once, and those that were not read. */
function ofAll(places: ReadonlyMap<string, VillageParts>, villages: readonly RolledVillage[]): PlaceSums {
  const unread = villages.flatMap(({ notRead }) => (notRead === null ? [] : [withUnread(noSums(), notRead)]));
  return sumsOf([...[...places.values()].flatMap(({ here }) => here), ...unread]);
}

/** Households of which nobody knows the county. */
function inNoCountyOf(places: ReadonlyMap<string, VillageParts>): number {
  const sums = [...places.values()].flatMap(({ byCounty }) => byCounty.get(NOWHERE) ?? []);
  return sums.reduce((sum, { tally }) => sum + tally.households, 0);
}

/** A prefecture or the province: of how many people it is a share is only known where all of its counties were read. */
function summed(
  id: string | null,
  counties: readonly RolledCounty[],
  sums: PlaceSums,
  villages: readonly RolledVillage[],
  inNoCounty: number,
  { criteria, risen }: OnCounts,
): SummedPlace {
  const countiesNotRead = counties.filter(({ tally }) => Object.keys(tally).length === 0).map((one) => one.id);
  const populations = counties.flatMap(({ N }) => (typeof N === 'number' ? [N] : []));
  const isWhole = populations.length === counties.length && counties.length > 0 && inNoCounty === 0;
  const population = isWhole ? populations.reduce((a, b) => a + b, 0) : undefined;
  const byOutcome = (places: readonly { readonly outcome: Outcome | null }[]) =>
    Object.fromEntries(outcomes.map((one) => [one, places.filter(({ outcome }) => outcome === one).length])) as Record<
      Outcome,
      number
    >;
  const counts = countedPlace(sums, population, criteria);
  const isRead = countiesNotRead.length === 0;
  return {
    id,
    ...counts,
    incidence: isRead ? counts.incidence : null,
    comprehensiveIncidence: isRead ? counts.comprehensiveIncidence : null,
    counties: counties.map((one) => one.id),
    countiesNotRead,
    inNoCounty,
    villageOutcomes: byOutcome(villages),
    countyOutcomes: byOutcome(counties),
    blockingVillages: blockingPlaces(villages),
    blockingCounties: blockingPlaces(counties),
    ...(risen === undefined
      ? {}
      : {
          risen: {
            ...risenCounts(sums, { N: counts.N, incidence: isRead ? counts.incidence : null }),
            villages: placeFlips(villages),
            counties: placeFlips(counties),
          },
        }),
  };
}
