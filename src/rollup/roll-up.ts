/** From what was gathered to what it comes to: places with their counts, intervals and verdicts, and what is told beside. */
import { byCodePoints } from '../base/code-points.js';
import { yearOf } from '../base/date.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { Level } from '../records/catalog.js';
import type { SettledRollUp } from './about.js';
import { personsTwice, recordedTwice } from './come-twice.js';
import { countedPlace } from './counted-place.js';
import { type Gathered, NOWHERE } from './gathered.js';
import { OnCounts } from './on-counts.js';
import { type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledCounty, RolledVillage, RollUp, SummedPlace } from './result.js';
import { countiesOf } from './rolled-county.js';
import { villageOf } from './rolled-village.js';
import { addThoseTwice, newId, villageParts } from './village-parts.js';

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
