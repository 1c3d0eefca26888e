/** Records or published figures in, what was done beside the plan out (`targets.json`): by year, three-valued. */
import { byCodePoints } from '../base/code-points.js';
import { type Day, isDay, yearOf } from '../base/date.js';
import { InvalidRecordError } from '../base/errors.js';
import { grouped } from '../base/grouped.js';
import type { Outcome } from '../base/outcome.js';
import { choose } from '../evaluate/readings.js';
import type { Level } from '../records/catalog.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { lastNames, type Renamed } from '../records/renamed.js';
import { idKey } from '../records/same-id.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { hunanTargets, type PlanTarget, type Targets } from '../rulebook/targets.js';
import { besidePlan, type DoneByYear } from './beside-plan.js';
import { figureIssues, type PublishedFigure } from './figures-file.js';
import { type GatheredHousehold, type GatheredPlace, GatheredYears } from './gathered-years.js';
import { isNeverListed, type PlaceYears, placeYears } from './place-years.js';
import { householdYears, yearsNotStruckOff } from './register-years.js';
import {
  type ActualBy,
  actualBy,
  type BalanceYear,
  type CountyProgress,
  type CoverageProgress,
  type Progress,
  type ProgressMisfit,
} from './result.js';
import { BoundSums, type Bounds } from './years.js';

type Records<One> = Iterable<One> | AsyncIterable<One>;

/** What progress is made of: records by level, of any years, in any order. */
export interface ProgressSources<Types extends RulebookTypes = OwnTypes> {
  readonly households?: Records<RecordOf<Types>> | undefined;
  readonly villages?: Records<RecordOf<Types>> | undefined;
  readonly counties?: Records<RecordOf<Types>> | undefined;
}

/** Options of progress. */
export interface ProgressOptions<Types extends RulebookTypes = OwnTypes> {
  /** The day up to which progress is told; records of later years are passed over. */
  readonly asOf: Day;
  /** What was done is told by what went in and out, or by what is left; by default by the former. */
  readonly actual?: ActualBy | undefined;
  /** The records are of all that the plan is about; by default of a part, of which nobody can tell that it is behind. */
  readonly whole?: boolean | undefined;
  /** Published figures, which go before records for the targets that they are about. */
  readonly figures?: readonly PublishedFigure[] | undefined;
  /** New ids by old ones: of villages and counties that were merged or renamed, as `rollUp` takes them. */
  readonly renamed?: { readonly villages?: Renamed; readonly counties?: Renamed } | undefined;
  /** The plan; by default that of Hunan's rulebook. */
  readonly targets?: Targets | undefined;
  readonly readings?: Types['readings'] | undefined;
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
}

const progressOptions: OptionTable<ProgressOptions<RulebookTypes>> = {
  asOf: 'any',
  actual: 'any',
  whole: 'any',
  figures: 'any',
  renamed: 'group',
  targets: 'any',
  readings: 'group',
  rulebook: 'rulebook',
};

/** So many are listed of those that do not go together, or have nothing. */
const MOST_LISTED = 100;

/**
 * Progress against a plan.
 * @throws InvalidRecordError for options that there are not and figures that cannot be (records that are refused are counted),
 *   RangeError for ids renamed in a circle
 */
export async function progress<Types extends RulebookTypes = HunanTypes>(
  sources: ProgressSources<Types>,
  options: ProgressOptions<Types>,
): Promise<Progress> {
  const maker = createProgress(options);
  for (const [name, level] of [
    ['households', 'household'],
    ['villages', 'village'],
    ['counties', 'county'],
  ] as const) {
    for await (const one of (sources[name] ?? []) as AsyncIterable<unknown>) maker.gathered.add(one, level as Level);
  }
  return maker.told();
}

/** The same where records are added one by one. */
export function createProgress(given: ProgressOptions<RulebookTypes>): {
  readonly gathered: GatheredYears;
  told(): Progress;
} {
  const options = knownOptions(given, progressOptions);
  const { rulebook = hunan2016To2020(), readings, asOf, actual = 'flows', whole = false, figures = [] } = options;
  const { chosen, issues } = choose(rulebook as Rulebook, readings);
  const problems = [...issues];
  if (!isDay(asOf)) problems.push({ code: 'missingField', path: 'asOf', expected: 'date' });
  if (!actualBy.includes(actual))
    problems.push({ code: 'wrongType', path: 'actual', expected: actualBy.join(' | '), found: String(actual) });
  const targets = options.targets ?? hunanTargets();
  problems.push(...figureIssues(figures, targets.targets));
  if (problems.length > 0) throw new InvalidRecordError(problems.map((issue) => worded(issue, rulebook.fields)));
  const { villages = {}, counties = {} } = options.renamed ?? {};
  const renamed = { villages: lastNames(villages), counties: lastNames(counties) };
  const gathered = new GatheredYears(rulebook as Rulebook, targets, asOf, chosen, renamed);
  return { gathered, told: () => toldOf(gathered, { targets, actual, whole, figures }) };
}

function toldOf(
  gathered: GatheredYears,
  {
    targets,
    actual,
    whole,
    figures,
  }: Required<Pick<ProgressOptions, 'targets' | 'actual' | 'whole' | 'figures'>> & {
    targets: Targets;
    actual: ActualBy;
    whole: boolean;
    figures: readonly PublishedFigure[];
  },
): Progress {
  const { asOf, rulebook, counts } = gathered;
  const [relocation, held] = [gathered.relocation(), gathered.held()];
  const last = yearOf(asOf);
  const first = Math.min(last, ...targets.targets.flatMap(({ years = [] }) => years.map(({ year }) => year)));
  const misfits: ProgressMisfit[] = [];
  const personsOf = ({ records }: GatheredHousehold) => {
    const { from, to } = records.at(-1)?.persons ?? { from: 0, to: 1 };
    return from === to ? from : null;
  };
  for (const one of gathered.households.values()) {
    const { id, village, isTwice, records } = one;
    const years = yearsNotStruckOff(records);
    const told = { id, village, persons: personsOf(one) };
    if (isTwice) misfits.push({ code: 'twoOfAYear', ...told });
    if (years.length > 0) misfits.push({ code: 'notStruckOff', ...told, years });
  }
  for (const places of [gathered.villages, gathered.counties])
    for (const { id, isTwice } of places.values())
      if (isTwice) misfits.push({ code: 'placeTwice', id, village: null, persons: null });
  const summed = (households: Iterable<GatheredHousehold>, tell: boolean) => {
    const sums = { households: new BoundSums(last - first + 1), persons: new BoundSums(last - first + 1) };
    for (const household of households) {
      const { id, village, records } = household;
      const years = householdYears(records, first, last);
      sums.households.add(years.households);
      sums.persons.add(years.persons);
      if (tell && years.isContradictory)
        misfits.push({ code: 'household', id, village, persons: personsOf(household) });
    }
    return { households: sums.households.told, persons: sums.persons.told };
  };
  const all = summed(gathered.households.values(), true);
  const placesOf = (places: Iterable<GatheredPlace>, code: 'village' | 'county' | undefined) => {
    const list: PlaceYears[] = [];
    for (const { id, records } of places) {
      if (isNeverListed(records)) continue;
      const one = placeYears(records, first, last);
      list.push(one);
      if (code !== undefined && one.isContradictory) misfits.push({ code, id, village: null, persons: null });
    }
    return sumOfPlaces(list, last - first + 1);
  };
  const villages = placesOf(gathered.villages.values(), 'village');
  const counties = placesOf(gathered.counties.values(), 'county');
  const isRead = {
    households: gathered.households.size > 0,
    villages: gathered.villages.size > 0,
    counties: gathered.counties.size > 0,
  };
  const doneBy: Readonly<Record<NonNullable<PlanTarget['counts']>, DoneByYear | undefined>> = {
    households: isRead.households
      ? {
          done: all.persons.map(({ exited }) => exited),
          cumulative: all.persons.map(({ cumulative }) => cumulative),
          opening: all.persons[0]?.opening ?? null,
          baseOut: all.persons.map(({ baseOut }) => baseOut),
          stocks: all.persons.map(({ closing }) => closing),
        }
      : undefined,
    villages: isRead.villages ? asDone(villages) : undefined,
    counties: isRead.counties ? asDone(counties) : undefined,
    relocated:
      relocation === null
        ? undefined
        : {
            done: all.persons.map(() => null),
            cumulative: all.persons.map((_, at) =>
              at === last - first && relocation.missing.length === 0 ? relocation.completed : null,
            ),
            opening: null,
            stocks: [],
          },
  };
  const contradictory = misfits.some(({ code }) => code === 'household');
  return {
    asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    actual,
    whole,
    first,
    last,
    ...counts,
    filesNotRead: [...gathered.filesNotRead].sort(byCodePoints),
    targets: targets.targets.map((target) =>
      besidePlan(target, {
        asOf,
        first,
        last,
        actual,
        whole,
        figures,
        records: target.counts === undefined ? undefined : doneBy[target.counts],
        held: held.get(target.id),
      }),
    ),
    ...all,
    balance: all.persons.map((year, at): BalanceYear => {
      const { cumulative: _, baseOut: __, ...flows } = year;
      return { year: first + at, ...flows, closes: closesOf(flows, contradictory) };
    }),
    relocation:
      relocation === null
        ? null
        : {
            planned: relocation.planned,
            completed: relocation.completed,
            missing: [...relocation.missing].sort(byCodePoints),
          },
    coverage: targets.coverage.map(({ id, level }): CoverageProgress => {
      const { met, notMet, undetermined, ids } = held.get(id) ?? {
        met: 0,
        notMet: 0,
        undetermined: 0,
        ids: [],
      };
      const outcome: Outcome = notMet > 0 ? 'notMet' : undetermined > 0 || met === 0 ? 'undetermined' : 'met';
      return {
        id,
        level,
        covered: met,
        open: undetermined,
        uncovered: notMet,
        outcome,
        ids: [...ids].sort(byCodePoints).slice(0, MOST_LISTED),
      };
    }),
    counties: countiesOf(gathered, summed, (places) => placesOf(places, undefined)),
    misfits: misfits.sort((a, b) => byCodePoints(JSON.stringify(a), JSON.stringify(b))),
  };
}

/** Whether what comes in and goes out makes the stock at the end of the one at the beginning. */
function closesOf(year: Omit<BalanceYear, 'year' | 'closes'>, contradictory: boolean): Outcome {
  if (contradictory) return 'notMet';
  const { opening, returned, exited, natural, closing } = year;
  if ([opening, year.new, returned, exited, natural, closing].some(({ from, to }) => from !== to))
    return 'undetermined';
  return opening.from + year.new.from + returned.from - exited.from + natural.from === closing.from ? 'met' : 'notMet';
}

interface PlaceSums {
  readonly exited: readonly Bounds[];
  readonly cumulative: readonly Bounds[];
  readonly left: readonly Bounds[];
}

function sumOfPlaces(places: readonly PlaceYears[], years: number): PlaceSums {
  const sum = (of: (one: PlaceYears) => readonly Bounds[]) =>
    Array.from({ length: years }, (_, at) =>
      places.reduce(
        (total, one) => ({ from: total.from + (of(one)[at]?.from ?? 0), to: total.to + (of(one)[at]?.to ?? 0) }),
        { from: 0, to: 0 },
      ),
    );
  return {
    exited: sum(({ exited }) => exited),
    cumulative: sum(({ cumulative }) => cumulative),
    left: sum(({ left }) => left),
  };
}

const exitsOf = ({ exited, cumulative }: PlaceSums) => ({ exited, cumulative });

const asDone = ({ exited, cumulative, left }: PlaceSums): DoneByYear => ({
  done: exited,
  cumulative,
  opening: null,
  stocks: left,
});

function countiesOf(
  gathered: GatheredYears,
  summed: (households: Iterable<GatheredHousehold>, tell: boolean) => Pick<CountyProgress, 'households' | 'persons'>,
  placesOf: (places: Iterable<GatheredPlace>) => PlaceSums,
): CountyProgress[] {
  const households = gathered.byCounty();
  const villages = grouped([...gathered.villages.values()], ({ county }) => idKey(county ?? ''));
  const all = new Set([...gathered.counties.keys(), ...households.keys(), ...villages.keys()]);
  // Of what names none, and of counties without an id, nothing is told here.
  const keys = [...all].filter((key) => key !== '' && !key.startsWith('\u0000'));
  return keys.sort(byCodePoints).map((key) => {
    const { name } = gathered.counties.get(key) ?? {};
    const id = gathered.countyNamed(key);
    return {
      id,
      ...(name === undefined ? {} : { name }),
      ...summed(households.get(key) ?? [], false),
      villages: exitsOf(placesOf(villages.get(key) ?? [])),
    };
  });
}
