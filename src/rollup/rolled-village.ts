import { valueAt } from '../records/at-path.js';
import { MAX_MEMBERS } from '../records/household.js';
import { isRange } from '../records/range.js';
import { isRegisteredAsPoor } from '../records/register.js';
import { type Gathered, NOWHERE } from './gathered.js';
import { judgedPlace } from './judged-place.js';
import type { OnCounts } from './on-counts.js';
import { type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledVillage, RollUpCaveat } from './result.js';
import { type HouseholdCount, type HouseholdTally, ofCell } from './tally.js';
import type { VillageParts } from './village-parts.js';
/** A village judged on its households. */
export function villageOf(parts: VillageParts, gathered: Gathered, judge: OnCounts, misfits: Misfit[]): RolledVillage {
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
      caveats: ofUnplaced(gathered),
    },
    judge,
  );
  const persons = personsJudged(read.tally);
  if (record === undefined) {
    const households = read.tally.cells.reduce((sum, [, count]) => sum + count, 0);
    misfits.push({ code: 'villageUnknown', id, households });
  } else if (typeof place.N === 'number' && persons > place.N) {
    misfits.push({ code: 'morePersonsThanPopulation', level: 'village', id, persons, N: place.N });
  }
  return { ...place, status, notRead };
}

/** Records of which nobody can tell the place may be of any. */
export function ofUnplaced({ counts }: Gathered): RollUpCaveat[] {
  return counts.unplaced === 0 ? [] : [{ code: 'unplaced', records: counts.unplaced }];
}

/** Persons of the households that were judged: those of refused ones are as many as are listed. */
export function personsJudged(tally: HouseholdTally): number {
  return tally.cells.reduce((sum, [cell, , persons]) => (ofCell(cell).fate === 'refused' ? sum : sum + persons), 0);
}

/** The only county that a village is in; undefined where there is none or more than one. */
export function soleCounty({ own, byCounty }: VillageParts): string | undefined {
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

export function withUnread(sums: PlaceSums, notRead: HouseholdCount | null): PlaceSums {
  const more = notRead?.persons ?? 0;
  const { poor } = sums.share;
  return { ...sums, share: { ...sums.share, poor: { from: poor.from, to: poor.to + more } } };
}
