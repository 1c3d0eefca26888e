/**
 * 返贫监测: households that have exited, judged again each year. What slipped since the exit, by how much, and what the plan gives
 * to whom falls back (专栏14（二）). What is missing has neither slipped nor held.
 */
import { byCodePoints } from '../base/code-points.js';
import { type Day, isDay, yearOf } from '../base/date.js';
import { InvalidRecordError, isInvalidRecordError } from '../base/errors.js';
import { exact, subtract, toMarginString } from '../base/exact.js';
import { addToGroup } from '../base/grouped.js';
import type { Span } from '../base/interval.js';
import { anyOf, type Outcome } from '../base/outcome.js';
import { createEvaluator } from '../evaluate/evaluate.js';
import { givenOn, prepare, prepareCriterion } from '../evaluate/prepare.js';
import { choose } from '../evaluate/readings.js';
import { isAboutMembers } from '../evaluate/subject.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { givenAt, givenText, valueAt } from '../records/at-path.js';
import { isLevel } from '../records/catalog.js';
import { livingMembers } from '../records/living.js';
import { knownOptions, type OptionTable } from '../records/options.js';
import { examine, type ParsedRecord } from '../records/parse.js';
import { hasExited } from '../records/register.js';
import { idKey } from '../records/same-id.js';
import { conflictsOf } from '../records/uncertainty.js';
import { worded } from '../records/word-issue.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { HunanTypes, OwnTypes, RecordOf, RulebookTypes } from '../rulebook/rulebook-types.js';
import { criteriaOf, ruleOf } from '../rulebook/rules.js';
import { hunanTargets, type Targets } from '../rulebook/targets.js';

/** Options of watching. */
export interface WatchOptions<Types extends RulebookTypes = OwnTypes> {
  /** Of records without a day of their own, and whose year is looked at; by default the last year of all that comes, refused or not. */
  readonly asOf?: Day | undefined;
  readonly readings?: Types['readings'] | undefined;
  /** By default Hunan's rulebook for 2016 to 2020. */
  readonly rulebook?: Rulebook<Types> | undefined;
  /** What says what whoever has fallen back is given; by default Hunan's plan. */
  readonly targets?: Targets | undefined;
}

const watchOptions: OptionTable<WatchOptions<RulebookTypes>> = {
  asOf: 'any',
  readings: 'group',
  rulebook: 'rulebook',
  targets: 'any',
};

/**
 * What became of a criterion since the exit. `slipped`: it was met and is not; `failing`: it is not met, and was not, or nobody
 * knows; `open`: nobody knows whether it is met; `held`: it is met.
 */
export type CriterionState = 'slipped' | 'failing' | 'open' | 'held';

/** How far inside the bound a value was and is. */
export interface MarginChange {
  readonly fact: string;
  readonly unit: string | null;
  readonly before: string | Span | null;
  readonly after: string | Span | null;
  /** After less before, exact; null where one of them is not one number. */
  readonly change: string | null;
}

/** A criterion of the exit, in the year of the last exit and in the year that is looked at. */
export interface WatchedCriterion {
  readonly id: string;
  /** null where no record of the year of the last exit came. */
  readonly before: Outcome | null;
  readonly after: Outcome;
  readonly state: CriterionState;
  /** The first year in which it was not met, of those that were looked at since it last was. */
  readonly since: number | null;
  readonly margins: readonly MarginChange[];
}

/** A year of a household. */
export interface WatchedYear {
  readonly year: number;
  readonly status: string;
  readonly outcome: Outcome;
  readonly notMet: readonly string[];
  readonly open: readonly string[];
}

/** What whoever has fallen back is given, and whether it is to be. */
export interface GivenRelief {
  readonly id: string;
  readonly outcome: Outcome;
}

/** As of its criteria, and that nobody looked at it in the year. */
export const watchStates = ['slipped', 'failing', 'open', 'notSeen', 'held'] as const;
/** One of `watchStates`. */
export type WatchState = (typeof watchStates)[number];

/** A household that has exited. */
export interface WatchedHousehold {
  readonly id: string;
  readonly village: string | null;
  readonly county: string | null;
  /** Not met at its last exit already, it is `failing`, whatever was met since. */
  readonly state: WatchState;
  /** It is on the register as fallen back, or as poor after a record that says it exited. */
  readonly isReturned: boolean;
  /** Living members, as of its last record. */
  readonly persons: number;
  /** Those that are not met or open, and all where it has slipped. */
  readonly criteria: readonly WatchedCriterion[];
  readonly years: readonly WatchedYear[];
  readonly relief: readonly GivenRelief[];
}

/** All of them. */
export interface Watched {
  /** The year that is looked at. */
  readonly year: number | null;
  readonly rulebook: { readonly id: string; readonly version: string };
  /** Lines and items: judged, refused and skipped together. Skipped are blank ones, other levels, and who has not exited. */
  readonly read: number;
  readonly judged: number;
  readonly refused: number;
  readonly skipped: number;
  /** Households of which no record says whether they have exited: they are skipped. */
  readonly unknownStanding: number;
  /** Households and persons by state. */
  readonly sums: Readonly<Record<WatchState, { readonly households: number; readonly persons: number }>>;
  /** How often each criterion slipped, most first. */
  readonly slipped: readonly { readonly criterion: string; readonly households: number; readonly persons: number }[];
  /** By village, then id. */
  readonly households: readonly WatchedHousehold[];
}

/** What is kept of a record. */
interface Looked {
  readonly year: number;
  readonly status: string;
  /** The year of its exit, where that is told. */
  readonly exit: number | undefined;
  readonly verdict: Pick<Verdict, 'outcome'> & { readonly criteria: readonly CriterionVerdict[] };
  readonly persons: number;
  readonly village: string | null;
  readonly county: string | null;
  readonly relief: readonly GivenRelief[];
}

/** A record that is not judged, as it does not say that it exited or is refused; of no year where that cannot be read. */
interface NotLooked {
  readonly year: number | undefined;
  readonly status: string;
}

const REFUSED = 'refused';
const UNKNOWN = 'unknown';

type Records<One> = Iterable<One> | AsyncIterable<One>;

/**
 * Judges exited households again, as of each record's own day.
 * @throws InvalidRecordError for options that there are not; records that are refused are counted
 */
export async function watch<Types extends RulebookTypes = HunanTypes>(
  households: Records<RecordOf<Types>>,
  options: WatchOptions<Types> = {},
): Promise<Watched> {
  const watching = createWatch(options);
  for await (const one of households as AsyncIterable<unknown>) watching.add(one);
  return watching.told();
}

/** The same where records are added one by one. */
export function createWatch(given: WatchOptions<RulebookTypes>): Watching {
  return new Watching(knownOptions(given, watchOptions));
}

class Watching {
  readonly counts = { read: 0, judged: 0, refused: 0, skipped: 0 };
  readonly #rulebook: Rulebook;
  readonly #targets: Targets;
  readonly #asOf: Day | undefined;
  readonly #chosen: Readonly<Record<string, string>>;
  readonly #evaluate: (record: ParsedRecord) => Verdict;
  /** The last year that something is about. */
  #lastYear: number | null = null;
  readonly #notLooked = new Map<string, NotLooked[]>();
  readonly #households = new Map<string, { id: string; readonly records: Looked[] }>();

  constructor({ asOf, readings, rulebook = hunan2016To2020(), targets = hunanTargets() }: WatchOptions<RulebookTypes>) {
    const { chosen, issues: unknown } = choose(rulebook as Rulebook, readings);
    const issues = [...unknown];
    if (asOf !== undefined && !isDay(asOf)) issues.push({ code: 'missingField', path: 'asOf', expected: 'date' });
    if (issues.length > 0) throw new InvalidRecordError(issues.map((issue) => worded(issue, rulebook.fields)));
    this.#rulebook = rulebook as Rulebook;
    this.#targets = targets;
    this.#asOf = asOf;
    this.#chosen = chosen;
    const evaluator = createEvaluator<RulebookTypes>({ rulebook, readings });
    this.#evaluate = (record) => evaluator.evaluate(record);
  }

  /** A line or item with nothing in it. */
  blank(): void {
    this.counts.read += 1;
    this.counts.skipped += 1;
  }

  /** What cannot be read, or only in part. */
  refused(value?: unknown): void {
    this.counts.read += 1;
    this.counts.refused += 1;
    this.#passed(value, REFUSED);
  }

  /** Of what is not judged it is kept that there is something, and of which year. */
  #passed(value: unknown, status: string): void {
    const [level, own, id] = [givenAt(value, 'level'), givenAt(value, 'asOf'), givenText(value, 'id')];
    if (isLevel(level) && level !== 'household') return;
    const asOf = isDay(own) ? (own as Day) : this.#asOf;
    const year = asOf === undefined ? undefined : yearOf(asOf);
    if (this.#asOf !== undefined && year !== undefined && year > yearOf(this.#asOf)) return;
    this.#seen(year);
    if (id !== null) addToGroup(this.#notLooked, idKey(id), { year, status });
  }

  #seen(year: number | undefined): void {
    if (year !== undefined) this.#lastYear = Math.max(this.#lastYear ?? year, year);
  }

  /** Adds a record; false where it is refused. */
  add(value: unknown): boolean {
    const level = givenAt(value, 'level');
    if (isLevel(level) && level !== 'household') {
      this.blank();
      return true;
    }
    const own = givenAt(value, 'asOf');
    const asOf = isDay(own) ? (own as Day) : this.#asOf;
    const { record } = examine(value, asOf === undefined ? {} : { asOf }, this.#rulebook.fields);
    this.counts.read += 1;
    const status = record && (conflictsOf(record).has(STATUS) ? undefined : valueAt(record, STATUS));
    // Of whom the status is not known, other years may say it.
    const mayBeOut = typeof status !== 'string' || isOut(status);
    const isLater = record !== undefined && this.#asOf !== undefined && yearOf(record.asOf) > yearOf(this.#asOf);
    if (record !== undefined && (!mayBeOut || isLater)) {
      this.counts.skipped += 1;
      if (!isLater) this.#passed(record, status as string);
      return true;
    }
    const looked = record === undefined ? undefined : this.#look(record, typeof status === 'string' ? status : UNKNOWN);
    this.counts[looked === undefined ? 'refused' : 'judged'] += 1;
    if (record === undefined || looked === undefined) {
      this.#passed(value, REFUSED);
      return false;
    }
    this.#seen(looked.year);
    const one = this.#households.get(idKey(record.id)) ?? { id: record.id, records: [] };
    this.#households.set(idKey(record.id), one);
    if (record.id < one.id) one.id = record.id;
    one.records.push(looked);
    return true;
  }

  #look(record: ParsedRecord, status: string): Looked | undefined {
    try {
      const { outcome, criteria } = this.#evaluate(record);
      const isFallen = outcome === 'notMet' || status === 'returned';
      const exit = conflictsOf(record).has(EXIT) ? undefined : valueAt(record, EXIT);
      return {
        year: yearOf(record.asOf),
        status,
        exit: isDay(exit) ? yearOf(exit as Day) : undefined,
        verdict: { outcome, criteria: criteria.filter(({ required }) => required) },
        persons: livingMembers(record).length,
        village: givenText(record, 'village'),
        county: givenText(record, 'county'),
        relief: isFallen ? this.#targets.relief.map((one) => ({ id: one.id, outcome: this.#given(one, record) })) : [],
      };
    } catch (error) {
      if (isInvalidRecordError(error)) return undefined;
      throw error;
    }
  }

  /** Whether relief is to be given; of what no rule decides nobody knows. */
  #given({ rule, criterion }: Targets['relief'][number], record: ParsedRecord): Outcome {
    const rulebook = this.#rulebook;
    const [chosen, { asOf }] = [this.#chosen, record];
    if (criterion !== undefined) {
      const found = criteriaOf(rulebook).find(({ id }) => id === criterion);
      if (found === undefined) return 'undetermined';
      return prepareCriterion(found, rulebook, chosen, givenOn(rulebook, chosen, asOf, new Map())).outcome(record);
    }
    const found = rule === undefined ? undefined : ruleOf(rulebook, rule);
    if (found === undefined) return 'undetermined';
    if (!isAboutMembers(found)) return prepare(rulebook, found, chosen, asOf).outcome(record);
    const outcomeOf = (at: number) => prepare(rulebook, found, chosen, asOf, new Map(), at).outcome(record);
    return anyOf(livingMembers(record).map(outcomeOf));
  }

  /** What it comes to. */
  told(): Watched {
    const whole = [...this.#households];
    const all = whole.filter(([, { records }]) => records.some(({ status }) => isOut(status)));
    const unknown = whole.length === all.length ? 0 : recordsIn(whole) - recordsIn(all);
    const year = this.#asOf === undefined ? this.#lastYear : yearOf(this.#asOf);
    const households = all
      .map(([key, { id, records }]) => watched(id, records, year as number, this.#notLooked.get(key)))
      .sort((a, b) => byCodePoints(a.village ?? '', b.village ?? '') || byCodePoints(a.id, b.id));
    const slipped = new Map<string, { households: number; persons: number }>();
    for (const { criteria, persons } of households) {
      for (const { id, state } of criteria) {
        if (state !== 'slipped') continue;
        const before = slipped.get(id) ?? { households: 0, persons: 0 };
        slipped.set(id, { households: before.households + 1, persons: before.persons + persons });
      }
    }
    const sumOf = (wanted: WatchState) => {
      const those = households.filter(({ state }) => state === wanted);
      return { households: those.length, persons: those.reduce((sum, { persons }) => sum + persons, 0) };
    };
    const { id, version } = this.#rulebook;
    return {
      // Where nobody has exited no year is looked at.
      year: households.length === 0 && this.#asOf === undefined ? null : year,
      rulebook: { id, version },
      ...this.counts,
      judged: this.counts.judged - unknown,
      skipped: this.counts.skipped + unknown,
      unknownStanding: whole.length - all.length,
      sums: Object.fromEntries(watchStates.map((state) => [state, sumOf(state)])) as Watched['sums'],
      slipped: [...slipped]
        .map(([criterion, counts]) => ({ criterion, ...counts }))
        .sort((a, b) => b.households - a.households || byCodePoints(a.criterion, b.criterion)),
      households,
    };
  }
}

const STATUS = 'register.status';
const EXIT = 'register.exitDate';

const isOut = (status: string) => hasExited(status as 'exited') || status === 'returned';

const recordsIn = (some: readonly (readonly [string, { readonly records: readonly Looked[] }])[]) =>
  some.reduce((sum, [, { records }]) => sum + records.length, 0);

/** @param others its records that are not judged */
function watched(
  id: string,
  records: readonly Looked[],
  year: number,
  others: readonly NotLooked[] = [],
): WatchedHousehold {
  const sorted = inYears(records).map((one) =>
    // Beside another record of the year nobody knows whether it is true.
    others.some((other) => (other.year ?? year) === one.year) ? notKnown(one) : one,
  );
  const last = sorted.at(-1) as Looked;
  const seen = sorted.find((one) => one.year === year);
  const { isReturned, exit, since } = standingsOf(sorted, others, year);
  const atExit = sorted.find((one) => one.year === exit);
  const before = atExit === seen ? undefined : atExit;
  const after = sorted.filter((one) => one.year >= since && one.year <= year);
  const criteria = seen === undefined ? [] : seen.verdict.criteria.map((one) => criterionOf(one, before, after));
  const has = (wanted: CriterionState) => criteria.some(({ state }) => state === wanted);
  const isRefused = others.some((one) => one.status === REFUSED && (one.year ?? year) === year);
  const found = (['slipped', 'failing', 'open'] as const).find(has) ?? 'held';
  const isWrongExit = found === 'slipped' && atExit?.verdict.outcome === 'notMet';
  const state = seen === undefined ? (isRefused ? 'open' : 'notSeen') : isWrongExit ? 'failing' : found;
  return {
    id,
    village: last.village,
    county: last.county,
    state,
    isReturned,
    persons: last.persons,
    criteria: found === 'slipped' ? criteria : criteria.filter((one) => one.state !== 'held'),
    years: sorted.map(({ year: of, status, verdict }) => ({
      year: of,
      status,
      outcome: verdict.outcome,
      notMet: namesOf(verdict.criteria, 'notMet'),
      open: namesOf(verdict.criteria, 'undetermined'),
    })),
    relief: state === 'slipped' || state === 'failing' || isReturned ? (seen ?? last).relief : [],
  };
}

/** Whether it has fallen back, and the year of its last exit: told, or the first after it last was something else. */
function standingsOf(sorted: readonly Looked[], others: readonly NotLooked[], asked: number) {
  const byYear = new Map<number, string>();
  for (const { year = asked, status } of [...sorted, ...others]) {
    const before = byYear.get(year);
    byYear.set(year, before === undefined || before === status ? status : UNKNOWN);
  }
  const known = [...byYear].filter(([, status]) => status !== UNKNOWN && status !== REFUSED).sort(([a], [b]) => a - b);
  const out = known.filter(([, status]) => hasExited(status as 'exited'));
  const [lastOut = Number.NEGATIVE_INFINITY] = out.at(-1) ?? [];
  const other = known.findLast(([year, status]) => year < lastOut && !hasExited(status as 'exited'))?.[0];
  const isAfter = (year: number) => other === undefined || year > other;
  const first = out.find(([year]) => isAfter(year))?.[0];
  const told = new Set(sorted.flatMap(({ year, exit }) => (exit !== undefined && isAfter(year) ? [exit] : [])));
  const exits = told.size === 0 ? [first] : told.size === 1 ? [...told].filter(isAfter) : [];
  const [lastYear, lastStatus] = known.at(-1) ?? [];
  return {
    isReturned:
      lastStatus === 'returned' || (lastStatus === 'registered' && (lastYear as number) > lastOut && out.length > 0),
    exit: exits[0],
    since: exits[0] ?? first ?? Number.NEGATIVE_INFINITY,
  };
}

function notKnown(one: Looked): Looked {
  const open = 'undetermined' as const;
  const criteria = one.verdict.criteria.map((criterion) => ({ ...criterion, outcome: open, checks: [] }));
  return {
    ...one,
    verdict: { outcome: open, criteria },
    relief: one.relief.map(({ id }) => ({ id, outcome: open })),
  };
}

const namesOf = (criteria: readonly CriterionVerdict[], wanted: Outcome) =>
  criteria.filter(({ outcome }) => outcome === wanted).map(({ id }) => id);

/** One record a year: of two that do not come to the same nothing is known of what they differ in. */
function inYears(records: readonly Looked[]): Looked[] {
  const byYear = new Map<number, Looked>();
  for (const one of [...records].sort((a, b) => byCodePoints(JSON.stringify(a), JSON.stringify(b)))) {
    const before = byYear.get(one.year);
    byYear.set(one.year, before === undefined ? one : inBothRecords(before, one));
  }
  return [...byYear.values()].sort((a, b) => a.year - b.year);
}

function inBothRecords(a: Looked, b: Looked): Looked {
  const same = (x: Outcome, y: Outcome | undefined): Outcome => (x === y ? x : 'undetermined');
  const other = new Map(b.verdict.criteria.map((one) => [one.id, one]));
  return {
    ...a,
    status: a.status === b.status ? a.status : UNKNOWN,
    exit: a.exit === b.exit ? a.exit : undefined,
    persons: Math.max(a.persons, b.persons),
    verdict: {
      outcome: same(a.verdict.outcome, b.verdict.outcome),
      criteria: a.verdict.criteria.map((one) => {
        const twin = other.get(one.id);
        const isSame = JSON.stringify(one.checks) === JSON.stringify(twin?.checks);
        return { ...one, outcome: same(one.outcome, twin?.outcome), checks: isSame ? one.checks : [] };
      }),
    },
    relief: a.relief.map(({ id, outcome }) => ({
      id,
      outcome: same(outcome, b.relief.find((one) => one.id === id)?.outcome),
    })),
  };
}

/** @param sorted the records since the exit */
function criterionOf(after: CriterionVerdict, first: Looked | undefined, sorted: readonly Looked[]): WatchedCriterion {
  const { id, outcome } = after;
  const before = first?.verdict.criteria.find((one) => one.id === id);
  const state: CriterionState =
    outcome === 'met'
      ? 'held'
      : outcome === 'undetermined'
        ? 'open'
        : sorted.some(({ verdict }) => verdict.criteria.some((one) => one.id === id && one.outcome === 'met'))
          ? 'slipped'
          : 'failing';
  const lastMet = sorted.findLastIndex(({ verdict }) =>
    verdict.criteria.some((one) => one.id === id && one.outcome === 'met'),
  );
  const failed = sorted
    .slice(lastMet + 1)
    .find(({ verdict }) => verdict.criteria.some((one) => one.id === id && one.outcome === 'notMet'));
  return {
    id,
    before: before?.outcome ?? null,
    after: outcome,
    state,
    since: outcome === 'notMet' ? (failed?.year ?? null) : null,
    margins: after.checks.flatMap((check) => {
      const old = before?.checks.find((one) => one.at === check.at && one.fact === check.fact);
      if (check.margin === undefined && old?.margin === undefined) return [];
      return [marginChange(check.fact, check.unit ?? old?.unit, old?.margin, check.margin)];
    }),
  };
}

function marginChange(
  fact: string,
  unit: string | undefined,
  before: string | Span | undefined,
  after: string | Span | undefined,
): MarginChange {
  const isKnown = typeof before === 'string' && typeof after === 'string';
  return {
    fact,
    unit: unit ?? null,
    before: before ?? null,
    after: after ?? null,
    change: isKnown ? toMarginString(subtract(exact(after), exact(before))) : null,
  };
}
