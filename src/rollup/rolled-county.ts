/** Counties judged on their households and on the verdicts of their villages. */
import { byCodePoints } from '../base/code-points.js';
import { addToGroup } from '../base/grouped.js';
import type { Outcome } from '../base/outcome.js';
import type { Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import { endsOf, type Range } from '../records/range.js';
import { idKey } from '../records/same-id.js';
import type { SettledRollUp } from './about.js';
import { blockingPlaces } from './blocking.js';
import { type Gathered, NOWHERE, type PlaceState } from './gathered.js';
import { deciding, judgedPlace } from './judged-place.js';
import { criterionOf, type OnCounts } from './on-counts.js';
import { ownRecord } from './own-record.js';
import { noSums, type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledCounty, RolledVillage } from './result.js';
import { type InNoVillage, ofNoVillage, ofUnplaced, personsJudged, withUnread } from './rolled-village.js';
import { countiesOfVillage, type VillageParts } from './village-parts.js';

/** What counties are made of. */
interface BelowCounties {
  readonly places: ReadonlyMap<string, VillageParts>;
  readonly villages: readonly RolledVillage[];
  readonly inNoVillage: InNoVillage;
  readonly year: number;
  readonly judge: OnCounts;
  readonly misfits: Misfit[];
}

/** A county with what its households come to. */
export interface CountySums {
  readonly county: RolledCounty;
  readonly sums: PlaceSums;
}

/** What a county is judged by and among. */
interface ForCounty extends Pick<BelowCounties, 'inNoVillage' | 'year' | 'judge' | 'misfits'> {
  readonly settled: SettledRollUp;
  readonly gathered: Gathered;
  /** Households of which nobody knows the county. */
  readonly inNoCounty: number;
}

/** A village in a county, or in it or another. */
interface VillageInside {
  readonly village: RolledVillage;
  readonly isSure: boolean;
}

/** Every county that has a record, or that a village or household names. */
export function countiesOf(
  gathered: Gathered,
  settled: SettledRollUp,
  { places, villages, inNoVillage, year, judge, misfits }: BelowCounties,
): CountySums[] {
  const rolled = new Map(villages.map((one) => [idKey(one.id), one]));
  const sums = new Map<string, PlaceSums[]>();
  const inside = new Map<string, VillageInside[]>();
  let inNoCounty = 0;
  for (const parts of places.values()) {
    for (const [county, list] of parts.byCounty) {
      if (county === NOWHERE) inNoCounty += list.reduce((sum, { tally }) => sum + tally.households, 0);
      else addToGroup(sums, county, sumsOf(list));
    }
    const village = rolled.get(parts.key);
    if (parts.key === NOWHERE || village === undefined) continue;
    const homes = countiesOfVillage(parts);
    for (const county of homes) {
      addToGroup(inside, county, { village, isSure: homes.length === 1 });
      if (village.notRead !== null) addToGroup(sums, county, withUnread(noSums(), village.notRead));
    }
  }
  const given = { settled, gathered, inNoVillage, year, judge, misfits, inNoCounty };
  return [...new Set([...gathered.counties.keys(), ...sums.keys(), ...inside.keys()])].map((key) => {
    const state: PlaceState = gathered.counties.get(key) ?? { id: key, records: new Map() };
    const all = sumsOf(sums.get(key) ?? []);
    return { sums: all, county: countyOf(state, all, inside.get(key) ?? [], given) };
  });
}

function countyOf(
  state: PlaceState,
  sums: PlaceSums,
  inside: readonly VillageInside[],
  given: ForCounty,
): RolledCounty {
  const { settled, gathered, inNoVillage, year, judge, misfits, inNoCounty } = given;
  const { record, refused, became } = ownRecord('county', state, year, settled.rulebook.fields);
  const { id } = state;
  const villages = inside.map(({ village }) => village);
  // One without a record may be a poverty village as well, and nobody knows whether it has exited.
  const poverty = inside.filter(({ village: { status } }) => status !== 'none');
  const isRead = inside.length > 0 || !sums.tally.isEmpty;
  const villageExit = isRead ? exitOf(poverty, record, outcomeOf) : null;
  const risenVillages = isRead && judge.risen !== undefined ? exitOf(poverty, record, risenOutcomeOf) : null;
  const recorded = poverty.filter(({ village }) => village.recorded).length;
  const notRead = villagesNotRead(villages, recorded, record);
  const place = judgedPlace(
    {
      level: 'county',
      id,
      county: null,
      record,
      sums,
      isJudged: true,
      villages: villageExit ?? undefined,
      povertyVillages: Math.max(statedMost(record), recorded),
      ...(risenVillages === null ? {} : { risenVillages }),
      caveats: [
        ...ofUnplaced(gathered, inNoCounty),
        ...ofNoVillage(inNoVillage, [idKey(id)]),
        ...(notRead > 0 ? [{ code: 'villagesNotRead' as const, villages: notRead }] : []),
      ],
    },
    judge,
  );
  const criterion = place.verdict === null ? undefined : criterionOf(place.verdict, 'exited');
  const villageExitOutcome = criterion?.outcome ?? 'undetermined';
  const open = poverty
    .filter((one) => outcomeOf(one) === 'undetermined')
    .map(({ village }) => ({ id: village.id }))
    .sort((a, b) => byCodePoints(a.id, b.id));
  const settledAfter = (outcome: Outcome) => {
    if (record === undefined || criterion === undefined || villageExit === null) return null;
    const { total, exited } = villageExit;
    const end = (count: number) => (outcome === 'met' ? exited.from + count : exited.to - count);
    return judge.settledAfter(record, criterion, outcome, open.length, (count) => ({
      villages: { total, exited: { from: end(count), to: end(count) } },
    }));
  };
  const prefecture = record === undefined ? undefined : valueAt(record, 'prefecture');
  if (record === undefined) {
    misfits.push({ code: 'countyUnknown', id, villages: villages.length, households: sums.tally.households });
  } else if (refused > 0) misfits.push({ code: 'recordRefused', level: 'county', id, records: refused });
  if (became !== undefined) misfits.push({ code: 'recordsOfOldIds', level: 'county', id, ...became });
  if (typeof place.N === 'number') {
    const persons = personsJudged(sums.tally);
    if (persons > place.N)
      misfits.push({ code: 'morePersonsThanPopulation', level: 'county', id, persons, N: place.N });
    const below = villages.reduce((sum, { N }) => sum + (typeof N === 'number' ? N : 0), 0);
    if (below > place.N) misfits.push({ code: 'villagesAboveCounty', id, villages: below, N: place.N });
  }
  return {
    ...place,
    prefecture: typeof prefecture === 'string' ? prefecture : null,
    villageExit,
    villageExitOutcome,
    decidingVillages:
      villageExit !== null && criterion !== undefined && villageExitOutcome === 'undetermined'
        ? deciding(open, settledAfter('notMet'), settledAfter('met'))
        : null,
    blockingVillages: blockingPlaces(villages),
  };
}

/** What comes of a village’s exit in a county: open where it may be in another. */
const outcomeOf = ({ village, isSure }: VillageInside): Outcome =>
  isSure ? (village.outcome ?? 'undetermined') : 'undetermined';

/** The same by the other line. */
const risenOutcomeOf = ({ village, isSure }: VillageInside): Outcome =>
  isSure ? (village.risen?.outcome ?? 'undetermined') : 'undetermined';

const statedIn = (record: Values | undefined) =>
  record === undefined ? undefined : (valueAt(record, 'povertyVillages.total') as number | Range | undefined);

/** As many poverty villages as a county states at most; 0 where it states none. */
const statedMost = (record: Values | undefined) => Number(endsOf(statedIn(record) ?? 0).to);

/** Poverty villages that have exited: those that the county states and that were not read may have; null where it states none. */
function exitOf(
  poverty: readonly VillageInside[],
  record: Values | undefined,
  outcomeOf: (one: VillageInside) => Outcome,
): RolledCounty['villageExit'] {
  if (statedIn(record) === undefined) return null;
  const total = Math.max(statedMost(record), poverty.length);
  const count = (wanted: Outcome) => poverty.filter((one) => outcomeOf(one) === wanted).length;
  const met = count('met');
  return { total, exited: { from: met, to: met + count('undetermined') + total - poverty.length } };
}

/**
 * Villages whose households are no part of what a county comes to, as none of them was read; poverty villages too that it
 * states and that have no record.
 */
function villagesNotRead(villages: readonly RolledVillage[], recorded: number, record: Values | undefined): number {
  const unread = villages.filter((one) => one.recorded && Object.keys(one.tally).length === 0 && one.notRead === null);
  return unread.length + Math.max(0, statedMost(record) - recorded);
}
