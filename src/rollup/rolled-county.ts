/** Counties judged on their households and on the verdicts of their villages. */
import { byCodePoints } from '../base/code-points.js';
import type { Outcome } from '../base/outcome.js';
import type { Values } from '../base/values.js';
import { valueAt } from '../records/at-path.js';
import { endsOf, type Range } from '../records/range.js';
import { idKey } from '../records/same-id.js';
import type { SettledRollUp } from './about.js';
import { type Gathered, NOWHERE, type PlaceState } from './gathered.js';
import { deciding, judgedPlace } from './judged-place.js';
import { criterionOf, type OnCounts } from './on-counts.js';
import { ownRecord } from './own-record.js';
import { noSums, type PlaceSums, sumsOf } from './place-sums.js';
import type { Misfit, RolledCounty, RolledVillage } from './result.js';
import { ofUnplaced, personsJudged, soleCounty, withUnread } from './rolled-village.js';
import { push, type VillageParts } from './village-parts.js';

/** What counties are made of. */
interface BelowCounties {
  readonly places: ReadonlyMap<string, VillageParts>;
  readonly villages: readonly RolledVillage[];
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
interface ForCounty extends Pick<BelowCounties, 'year' | 'judge' | 'misfits'> {
  readonly settled: SettledRollUp;
  readonly gathered: Gathered;
}

/** Every county that has a record, or that a village or household names. */
export function countiesOf(
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
    return {
      sums: all,
      county: countyOf(state, all, inside.get(key) ?? [], { settled, gathered, year, judge, misfits }),
    };
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
  { settled, gathered, year, judge, misfits }: ForCounty,
): RolledCounty {
  const { record } = ownRecord('county', state, year, settled.rulebook.fields) ?? {};
  const { id } = state;
  const poverty = villages.filter(({ recorded, status }) => recorded && status !== 'none');
  const villageExit = exitOf(poverty, record);
  const notRead = villagesNotRead(villages, record);
  const place = judgedPlace(
    {
      level: 'county',
      id,
      county: null,
      record,
      sums,
      isJudged: true,
      villages: villageExit ?? undefined,
      caveats: [
        ...ofUnplaced(gathered),
        ...(notRead > 0 ? [{ code: 'villagesNotRead' as const, villages: notRead }] : []),
      ],
    },
    judge,
  );
  const criterion = place.verdict === null ? undefined : criterionOf(place.verdict, 'exited');
  const villageExitOutcome = criterion?.outcome ?? 'undetermined';
  const open = poverty
    .filter(({ outcome }) => outcome === 'undetermined' || outcome === null)
    .map(({ id }) => ({ id }))
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
  if (record === undefined) misfits.push({ code: 'countyUnknown', id, villages: villages.length });
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
function villagesNotRead(villages: readonly RolledVillage[], record: Values | undefined): number {
  const recorded = villages.filter((one) => one.recorded);
  const unread = recorded.filter(({ tally, notRead }) => Object.keys(tally).length === 0 && notRead === null);
  const poverty = recorded.filter(({ status }) => status !== 'none');
  const stated =
    record === undefined ? undefined : (valueAt(record, 'povertyVillages.total') as number | Range | undefined);
  return unread.length + (stated === undefined ? 0 : Math.max(0, Number(endsOf(stated).to) - poverty.length));
}
