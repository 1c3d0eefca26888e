/** A village judged on its households. */
import { MAX_MEMBERS } from '../records/household.js';
import { type Gathered, NOWHERE } from './gathered.js';
import { judgedPlace } from './judged-place.js';
import type { OnCounts } from './on-counts.js';
import { type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledVillage, RollUpCaveat } from './result.js';
import type { PoorShare } from './share.js';
import { type HouseholdCount, type HouseholdTally, ofCell } from './tally.js';
import { countiesOfVillage, type VillageParts } from './village-parts.js';

/** The verdict on a village, with what its households come to. */
export function villageOf(
  parts: VillageParts,
  inNoVillage: InNoVillage,
  gathered: Gathered,
  judge: OnCounts,
  misfits: Misfit[],
): Omit<RolledVillage, 'behind'> {
  const { id, own, here } = parts;
  const { record, refused } = own;
  const read = sumsOf(here);
  const notRead = statedNotRead(parts, misfits);
  const status = own.status ?? null;
  const counties = countiesOfVillage(parts);
  const [county, ...others] = counties;
  const place = judgedPlace(
    {
      level: 'village',
      id,
      county: county === undefined || others.length > 0 ? null : (gathered.counties.get(county)?.id ?? county),
      record,
      sums: withUnread(read, notRead),
      isJudged: status !== 'none',
      villages: undefined,
      caveats: [...ofUnplaced(gathered, 0), ...ofNoVillage(inNoVillage, counties)],
    },
    judge,
  );
  const persons = personsJudged(read.tally);
  if (record === undefined) misfits.push({ code: 'villageUnknown', id, households: read.tally.households });
  else if (refused > 0) misfits.push({ code: 'recordRefused', level: 'village', id, records: refused });
  if (own.became !== undefined) misfits.push({ code: 'recordsOfOldIds', level: 'village', id, ...own.became });
  if (typeof place.N === 'number' && persons > place.N) {
    misfits.push({ code: 'morePersonsThanPopulation', level: 'village', id, persons, N: place.N });
  }
  if (own.counties.length > 1) {
    const named = own.counties.map((one) => gathered.counties.get(one)?.id ?? one);
    misfits.push({ code: 'severalCounties', id, counties: named });
  }
  return Object.assign(place, { status, notRead });
}

/** Records that were not read, or of which nobody can tell the place, may be of any; of a county also those of villages that are in none. */
export function ofUnplaced({ counts, filesNotRead }: Gathered, inNoCounty: number): RollUpCaveat[] {
  const [files, records] = [filesNotRead.size, counts.unplaced + inNoCounty];
  return [
    ...(files === 0 ? [] : [{ code: 'filesNotRead' as const, files }]),
    ...(records === 0 ? [] : [{ code: 'unplaced' as const, records }]),
  ];
}

/** Households that name a county and no village, and how many of their persons may be poor, by the county. */
export type InNoVillage = ReadonlyMap<string, { readonly households: number; readonly persons: number }>;

export function householdsInNoVillage(nowhere: VillageParts | undefined): InNoVillage {
  const byCounty = [...(nowhere?.byCounty ?? [])].filter(([county]) => county !== NOWHERE);
  return new Map(
    byCounty.map(([county, list]) => {
      const { tally, share } = sumsOf(list);
      return [county, { households: tally.households, persons: share.poor.to }];
    }),
  );
}

/** They may live in any village that is, or may be, in that county. */
export function ofNoVillage(all: InNoVillage, counties: readonly string[]): RollUpCaveat[] {
  const here = counties.length === 0 ? [...all.values()] : counties.flatMap((county) => all.get(county) ?? []);
  const persons = here.reduce((sum, one) => sum + one.persons, 0);
  return persons === 0 ? [] : [{ code: 'inNoVillage', persons }];
}

/** Persons of the households that were judged: of those that were refused nobody knows how many live there. */
export function personsJudged(tally: HouseholdTally): number {
  return tally.cells.reduce((sum, { cell, persons }) => (ofCell(cell).fate === 'refused' ? sum : sum + persons), 0);
}

/** Registered households and persons that a village states and that were not read; null where it states none. */
function statedNotRead({ id, own, registered: read }: VillageParts, misfits: Misfit[]): HouseholdCount | null {
  const { households, persons } = own.stated;
  if (households === undefined && persons === undefined) return null;
  const moreHouseholds = (households ?? read.households) - read.households;
  const morePersons = (persons ?? read.persons) - read.persons;
  if (moreHouseholds < 0 || morePersons < 0) {
    const stated = {
      ...(households === undefined ? {} : { households }),
      ...(persons === undefined ? {} : { persons }),
    };
    misfits.push({ code: 'moreRegisteredThanStated', id, read, stated });
  }
  const unread = Math.max(0, moreHouseholds);
  // A household has one member at least, and as many as a record can have at most: that many where the figures contradict.
  const isPlain = persons !== undefined && morePersons >= unread;
  return { households: unread, persons: isPlain ? Math.max(0, morePersons) : unread * MAX_MEMBERS };
}

/** With persons more who may be poor, as they were not read. */
export function withUnread(sums: PlaceSums, notRead: HouseholdCount | null): PlaceSums {
  if (notRead === null) return sums;
  const withMore = ({ poor: { from, to }, wrongExits, missed }: PoorShare) => ({
    poor: { from, to: to + notRead.persons },
    wrongExits,
    missed,
  });
  return { ...sums, share: withMore(sums.share), risen: withMore(sums.risen) };
}
