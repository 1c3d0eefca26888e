/** A village or county judged on what was counted below it, beside what it reports itself. */
import { byCodePoints } from '../base/code-points.js';
import type { Outcome } from '../base/outcome.js';
import type { Values } from '../base/values.js';
import type { Verdict } from '../evaluate/verdict.js';
import type { Range } from '../records/range.js';
import { besideCount, besideShare, type ReportedValue } from './beside-reported.js';
import { countedPlace, perCentOf } from './counted-place.js';
import { type CountedBelow, type OnCounts, populationOf, reportedIn } from './on-counts.js';
import type { PlaceSums } from './place-sums.js';
import type {
  Deciding,
  DecidingHousehold,
  JudgedPlace,
  PerCent,
  PlaceCounts,
  ReportedFigure,
  RisenPlace,
  RollUpCaveat,
  Room,
} from './result.js';
import { risenCounts } from './risen.js';
import type { Count } from './share.js';

/** So many of those that decide are listed; their numbers are exact. */
const MOST_LISTED = 100;

/** What a place is judged on. */
export interface ToJudge {
  readonly level: 'village' | 'county';
  readonly id: string;
  readonly county: string | null;
  /** Its own record; undefined where none could be read. */
  readonly record: Values | undefined;
  readonly sums: PlaceSums;
  /** It is no poverty village: it has an interval, and no exit. */
  readonly isJudged: boolean;
  readonly villages: CountedBelow['villages'];
  /** So many of them are poverty villages for certain. */
  readonly povertyVillages?: number | undefined;
  /** The same by the other line. */
  readonly risenVillages?: CountedBelow['villages'];
  /** What is to be told beside a met. */
  readonly caveats: readonly RollUpCaveat[];
}

/** The counts, verdict and figures of a place. */
export function judgedPlace(place: ToJudge, judge: OnCounts): JudgedPlace {
  const { level, id, county, record, sums, isJudged, villages, povertyVillages, caveats } = place;
  const population = populationOf(record);
  const counts = countedPlace(sums, population, judge.criteria);
  const isRead = !sums.tally.isEmpty;
  const poor = isRead ? sums.share.poor : undefined;
  const verdict = record === undefined ? undefined : judge.verdict(record, { poor, villages });
  const criterion = record && verdict && judge.poorIn(record, verdict);
  const incidenceOutcome = criterion?.outcome ?? 'undetermined';
  const isOpen =
    record !== undefined && criterion !== undefined && poor !== undefined && incidenceOutcome === 'undetermined';
  const { name } = (record ?? {}) as { readonly name?: string | null };
  return {
    id,
    ...(typeof name === 'string' ? { name } : {}),
    county,
    recorded: record !== undefined,
    ...counts,
    incidence: counts.incidence ?? (record === undefined || isRead ? null : ownIncidence(verdict)),
    verdict: isJudged ? (verdict ?? null) : null,
    outcome: isJudged ? (verdict?.outcome ?? null) : null,
    incidenceOutcome,
    room: roomIn(poor, () =>
      record === undefined || criterion === undefined || typeof population !== 'number'
        ? undefined
        : judge.mostMet(record, criterion, population),
    ),
    caveats: incidenceOutcome === 'met' || (isJudged && verdict?.outcome === 'met') ? caveats : [],
    deciding: isOpen
      ? decidingHouseholds(sums.open, poor, (outcome, length, endAfter) =>
          judge.settledAfter(record, criterion, outcome, length, (count) => {
            const end = endAfter(count);
            return { poor: { from: end, to: end }, villages };
          }),
        )
      : null,
    ...besideOwn(level, record, { poor, villages, povertyVillages, population }),
    ...(judge.risen === undefined ? {} : { risen: risenPlace(place, counts, judge.risen) }),
  };
}

/** The place by the other line. */
function risenPlace(place: ToJudge, counts: PlaceCounts, judge: OnCounts): RisenPlace {
  const { record, sums, isJudged, villages, risenVillages = villages } = place;
  const poor = sums.tally.isEmpty ? undefined : sums.risen.poor;
  const verdict = record === undefined ? undefined : judge.verdict(record, { poor, villages: risenVillages });
  return {
    ...risenCounts(sums, counts),
    incidenceOutcome: (record && verdict && judge.poorIn(record, verdict)?.outcome) ?? 'undetermined',
    outcome: isJudged ? (verdict?.outcome ?? null) : null,
  };
}

/** How many persons more may be poor: the room that the count leaves, below 0 where it is too many. */
function roomIn(poor: Count | undefined, mostMet: () => number | undefined): Room | null {
  const most = poor === undefined ? undefined : mostMet();
  return poor === undefined || most === undefined ? null : { from: most - poor.to, to: most - poor.from };
}

/** What the record itself says its incidence is: of a place of which no household was read. */
function ownIncidence(verdict: Verdict | undefined): PerCent | null {
  const checks = verdict?.criteria.flatMap((one) => one.checks) ?? [];
  const isOwn = ({ path }: { readonly path: string }) => path === 'remainingPoorPersons' || path === 'incidence';
  const actual = checks.find(({ inputs }) => inputs.some(isOwn))?.actual;
  if (typeof actual === 'string') return { from: actual, to: actual, reported: true };
  return typeof actual === 'object' && actual !== null && 'from' in actual ? { ...actual, reported: true } : null;
}

type SettledAfter = (outcome: Outcome, length: number, endAfter: (settled: number) => number) => number | null;

/** The households that decide, most persons first. */
function decidingHouseholds(
  open: readonly DecidingHousehold[],
  poor: Count,
  settledAfter: SettledAfter,
): Deciding<DecidingHousehold> {
  const sorted = [...open].sort(
    (a, b) =>
      b.persons - a.persons || byCodePoints(a.id ?? '', b.id ?? '') || byCodePoints(a.village ?? '', b.village ?? ''),
  );
  const sums = [0];
  for (const { persons } of sorted) sums.push((sums.at(-1) as number) + persons);
  const settled = (count: number) => sums[count] as number;
  return deciding(
    sorted,
    settledAfter('notMet', sorted.length, (count) => poor.from + settled(count)),
    settledAfter('met', sorted.length, (count) => poor.to - settled(count)),
  );
}

/** What decides, listed as far as it has to be. */
export function deciding<One>(sorted: readonly One[], ifNotMet: number | null, ifMet: number | null): Deciding<One> {
  const longest = Math.max(ifNotMet ?? sorted.length, ifMet ?? sorted.length);
  return { list: sorted.slice(0, Math.min(longest, MOST_LISTED)), ifNotMet, ifMet };
}

interface Computed extends Pick<ToJudge, 'villages' | 'povertyVillages'> {
  readonly poor: Count | undefined;
  readonly population: number | Range | undefined;
}

/** What a place reports itself beside what was counted. */
function besideOwn(
  level: 'village' | 'county',
  record: Values | undefined,
  { poor, villages, povertyVillages = villages?.total, population }: Computed,
): Pick<JudgedPlace, 'reported' | 'computed' | 'disagrees'> {
  const own = reportedIn(record ?? {}, level);
  const reported: Partial<Record<ReportedFigure, ReportedValue>> = {};
  const computed: Partial<Record<ReportedFigure, Count | PerCent>> = {};
  const disagrees: ReportedFigure[] = [];
  const tell = (name: ReportedFigure, said: ReportedValue | undefined, count: Count | PerCent | null | undefined) => {
    if (said !== undefined) reported[name] = said;
    if (count !== undefined && count !== null) computed[name] = count;
    if (said?.agrees === false) disagrees.push(name);
  };
  const total = villages && { from: povertyVillages as number, to: villages.total };
  tell('remainingPoorPersons', besideCount(own.poor, poor), poor);
  tell('incidence', besideShare(own.incidence, poor, population), poor && perCentOf(poor, population));
  tell('povertyVillages.total', besideCount(own.total, total), total);
  tell('povertyVillages.exited', besideCount(own.exited, villages?.exited), villages?.exited);
  return { reported, computed, disagrees };
}
