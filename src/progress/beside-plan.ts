/** What was done beside what is planned, target by target. */
import type { Day } from '../base/date.js';
import { compare, exact, fraction, times, toDecimalString } from '../base/exact.js';
import type { Outcome } from '../base/outcome.js';
import { numericEnds } from '../records/range.js';
import type { PlanTarget } from '../rulebook/targets.js';
import type { PublishedFigure } from './figures-file.js';
import type { HeldCount } from './gathered-years.js';
import type { ActualBy, HeldOf, TargetFloor, TargetProgress, TargetYear } from './result.js';
import { type Bounds, hullOf } from './years.js';

/** What records say of a target. */
export interface DoneByYear {
  /** In each year, and together up to its end. */
  readonly done: readonly (Bounds | null)[];
  readonly cumulative: readonly (Bounds | null)[];
  /** Who is left: on the register before the first year, and at the end of each; of places at the end of each. */
  readonly opening: Bounds | null;
  readonly stocks: readonly (Bounds | null)[];
  /** Of households: who was on the register before the first year and is out at the end of each. */
  readonly baseOut?: readonly Bounds[];
}

/** Of what a target is told. */
export interface BesidePlan {
  /** Until a year is over by this day, nothing that is planned for it is behind. */
  readonly asOf: Day;
  readonly first: number;
  readonly last: number;
  readonly actual: ActualBy;
  /** The records are of all that the plan is about: what they do not have was not done. */
  readonly whole: boolean;
  readonly figures: readonly PublishedFigure[];
  readonly records: DoneByYear | undefined;
  readonly held: HeldCount | undefined;
}

/** A target beside what was done. */
export function besidePlan(target: PlanTarget, asked: BesidePlan): TargetProgress {
  const { first, last, actual } = asked;
  const own = asked.figures.filter((one) => one.target === target.id);
  const isUsed = ({ kind, year }: PublishedFigure) =>
    isLevel(target) ? kind !== 'cumulative' && year === last : (kind === 'stock') === (actual === 'stocks');
  const used = own.filter(isUsed);
  // Published figures are of all of it.
  const given = { ...asked, whole: asked.whole || used.length > 0 };
  const done =
    used.length > 0 && !isLevel(target)
      ? ofFigures(used, target, given)
      : given.records && asAsked(given.records, target, actual);
  const from = used.length > 0 ? 'figures' : done === undefined && given.held === undefined ? 'nothing' : 'records';
  const lastYear = Math.max(
    last,
    ...(target.years ?? []).map(({ year }) => year),
    ...(target.open ?? []).map(({ year }) => year),
  );
  const years = Array.from({ length: lastYear - first + 1 }, (_, at) => yearOf(target, first + at, given, done));
  return {
    id: target.id,
    from,
    years: target.years === undefined && done === undefined ? [] : years,
    floors: (target.floors ?? []).flatMap((floor) => floorsOf(target, floor, given, done)),
    held: given.held === undefined ? null : heldOf(given.held),
    outcome: endOf(target, given, done, used),
    notUsed: own.length - used.length,
  };
}

/** A per cent or an income is a level, of which years are not added up. */
const isLevel = ({ unit, counts }: PlanTarget) =>
  counts === undefined && (unit === 'percent' || unit.startsWith('yuan'));

/** From what went in and out, or from what is left: never from both. */
function asAsked(records: DoneByYear, { counts }: PlanTarget, actual: ActualBy): DoneByYear {
  if (actual === 'flows' || counts !== 'households') return records;
  const { opening, stocks } = records;
  return { ...records, ...ofStocks(opening, stocks) };
}

/** What the stock became less by. */
function ofStocks(opening: Bounds | null, stocks: readonly (Bounds | null)[]) {
  const less = (a: Bounds | null, b: Bounds | null) =>
    a === null || b === null ? null : { from: a.from - b.to, to: a.to - b.from };
  return {
    done: stocks.map((stock, at) => less(at === 0 ? opening : (stocks[at - 1] ?? null), stock)),
    cumulative: stocks.map((stock) => less(opening, stock)),
  };
}

function ofFigures(
  figures: readonly PublishedFigure[],
  target: PlanTarget,
  { first, last, actual }: BesidePlan,
): DoneByYear {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const at = (year: number, kind: PublishedFigure['kind']): Bounds | null => {
    const found = figures.find((one) => one.year === year && one.kind === kind);
    return found === undefined ? null : numericEnds(found.value);
  };
  if (actual === 'stocks') {
    const { base } = target;
    const plan = base?.year === first - 1 ? { from: Number(base.value), to: Number(base.value) } : null;
    const opening = at(first - 1, 'stock');
    const stocks = years.map((year) => at(year, 'stock'));
    // What the register had is not what the plan takes for it.
    return { opening, stocks, ...ofStocks(opening ?? plan, stocks) };
  }
  const cumulative: (Bounds | null)[] = [];
  let sum: Bounds | null = { from: 0, to: 0 };
  for (const year of years) {
    const flow = at(year, 'flow');
    sum =
      at(year, 'cumulative') ??
      (sum === null || flow === null ? null : { from: sum.from + flow.from, to: sum.to + flow.to });
    cumulative.push(sum);
  }
  const done = years.map((year, index): Bounds | null => {
    const flow = at(year, 'flow');
    if (flow !== null) return flow;
    const [now, before] = [cumulative[index], index === 0 ? { from: 0, to: 0 } : cumulative[index - 1]];
    return now && before ? { from: now.from - before.to, to: now.to - before.from } : null;
  });
  return { done, cumulative, opening: null, stocks: years.map(() => null) };
}

function yearOf(
  target: PlanTarget,
  year: number,
  { asOf, first, last, whole }: BesidePlan,
  by: DoneByYear | undefined,
): TargetYear {
  const upTo = (target.years ?? []).filter((one) => one.year <= year);
  const planned = upTo.find((one) => one.year === year);
  const plannedCumulative = planned === undefined ? null : upTo.reduce((sum, one) => sum + Number(one.value), 0);
  const done = (year <= last && by?.done[year - first]) || null;
  const cumulative = (year <= last && by?.cumulative[year - first]) || null;
  const isHeld = plannedCumulative !== null && cumulative !== null && target.apart === undefined;
  return {
    year,
    planned: planned === undefined ? null : Number(planned.value),
    plannedCumulative,
    done,
    cumulative,
    gap: isHeld && whole ? { from: cumulative.from - plannedCumulative, to: cumulative.to - plannedCumulative } : null,
    outcome:
      plannedCumulative === null || target.apart !== undefined || year > last
        ? null
        : cumulative === null
          ? 'undetermined'
          : unlessEarly(ofPart(reached(cumulative, plannedCumulative, target), whole), year, asOf),
  };
}

/** Of a part nobody knows what the rest has done. */
const ofPart = (outcome: Outcome, whole: boolean): Outcome =>
  outcome === 'notMet' && !whole ? 'undetermined' : outcome;

/** Until a year is over nobody is behind what is planned for it. */
const unlessEarly = (outcome: Outcome, year: number, asOf: Day): Outcome =>
  outcome === 'notMet' && asOf < `${year}-12-31` ? 'undetermined' : outcome;

/**
 * Whether so many are reached. All of another base are not behind all of the plan's: nobody knows how the one comes from the
 * other (6920 villages were published, 6924 planned).
 */
function reached({ from, to }: Bounds, needed: number, { base, otherBases = [] }: PlanTarget): Outcome {
  if (from >= needed) return 'met';
  const isAll = base !== undefined && needed === Number(base.value);
  const isOther = isAll && otherBases.some(({ value }) => to >= Number(value));
  return to < needed && !isOther ? 'notMet' : 'undetermined';
}

/** A floor of the base of the plan, and of what the register had: which is meant is not said. */
function floorsOf(
  { base }: PlanTarget,
  { year, percent }: NonNullable<PlanTarget['floors']>[number],
  { asOf, first, last, whole }: BesidePlan,
  by: DoneByYear | undefined,
): TargetFloor[] {
  const gross = (year <= last && by?.cumulative[year - first]) || null;
  const out = (year <= last && by?.baseOut?.[year - first]) || null;
  const plan = base === undefined ? null : { from: Number(base.value), to: Number(base.value) };
  return (['plan', 'register'] as const).map((kind): TargetFloor => {
    const of = kind === 'plan' ? plan : (by?.opening ?? null);
    // Who came later or fell back is not out of the base; that the plan's is another one does not make it behind.
    const cumulative = out === null || gross === null ? gross : kind === 'register' ? out : hullOf([out, gross]);
    const share = (number: number) => times(exact(percent), fraction(number, 100));
    const needed = of === null ? null : { from: toDecimalString(share(of.from)), to: toDecimalString(share(of.to)) };
    const isReached = of !== null && cumulative !== null && compare(exact(cumulative.from), share(of.to)) >= 0;
    const isMissed = of !== null && cumulative !== null && compare(exact(cumulative.to), share(of.from)) < 0;
    const outcome: Outcome = isReached ? 'met' : isMissed ? 'notMet' : 'undetermined';
    return {
      year,
      percent,
      base: kind,
      of,
      needed,
      cumulative,
      // Of the register of a part nobody knows what share of all is out.
      outcome: !whole && kind === 'register' ? 'undetermined' : unlessEarly(ofPart(outcome, whole), year, asOf),
    };
  });
}

function heldOf({ met, notMet, undetermined }: HeldCount): HeldOf {
  const all = met + notMet + undetermined;
  const share = (count: number) => toDecimalString(fraction(count * 100, all));
  return {
    met,
    open: undetermined,
    notMet,
    percent: all === 0 ? null : { from: share(met), to: share(met + undetermined) },
  };
}

/** Whether the end is reached by the last year; before the year of the end it may be, and is not missed. */
function endOf(
  target: PlanTarget,
  asked: BesidePlan,
  by: DoneByYear | undefined,
  used: readonly PublishedFigure[],
): Outcome | null {
  const { end, base, apart } = target;
  if (apart !== undefined || end.is === 'mostlyNone') return null;
  const needed = end.is === 'all' ? base?.value : end.value;
  const early = (outcome: Outcome) => unlessEarly(ofPart(outcome, asked.whole), end.year, asked.asOf);
  if (needed === undefined) return 'undetermined';
  if (isLevel(target)) {
    const [figure] = used;
    if (figure === undefined) return asked.held === undefined ? 'undetermined' : heldToEnd(target, asked.held, asked);
    return early(reached(numericEnds(figure.value), Number(needed), target));
  }
  const at = asked.last - asked.first;
  const [cumulative, left] = [by?.cumulative[at] ?? null, by?.stocks[at] ?? null];
  if (end.is === 'all' && target.counts === 'households') return early(noneLeft(left, asked.whole));
  const done = cumulative === null ? 'undetermined' : reached(cumulative, Number(needed), target);
  // Of so many as are planned, none of those that are read may be left.
  return early(end.is === 'all' && left !== null && done === 'met' ? noneLeft(left, true) : done);
}

/** How many exited does not tell whether somebody is left: some fell back, some are new. */
function noneLeft(left: Bounds | null, whole: boolean): Outcome {
  if (left === null) return 'undetermined';
  return left.to === 0 ? ofWhole(whole) : left.from > 0 ? 'notMet' : 'undetermined';
}

/** Of so many in per cent as the end says, else of all. */
function heldToEnd({ unit, end }: PlanTarget, held: HeldCount, { asOf, whole }: BesidePlan): Outcome {
  const all = held.met + held.notMet + held.undetermined;
  if (all === 0) return 'undetermined';
  const needed = unit === 'percent' ? (end.value as string) : '100';
  const isAtLeast = (count: number) => compare(fraction(count * 100, all), exact(needed)) >= 0;
  if (isAtLeast(held.met)) return ofWhole(whole);
  if (isAtLeast(held.met + held.undetermined)) return 'undetermined';
  // One of a part is enough to miss all.
  return unlessEarly(ofPart('notMet', whole || needed === '100'), end.year, asOf);
}

const ofWhole = (whole: boolean): Outcome => (whole ? 'met' : 'undetermined');
