/** Records of households, villages and counties of several years, as far as progress needs them. */
import { type Day, isDay, yearOf } from '../base/date.js';
import { isInvalidRecordError } from '../base/errors.js';
import { compare, exact } from '../base/exact.js';
import { addToGroup } from '../base/grouped.js';
import type { Outcome } from '../base/outcome.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { createEvaluatorOnDemand } from '../evaluate/verdict-on-demand.js';
import { givenAt, givenText, valueAt } from '../records/at-path.js';
import { isLevel, type Level } from '../records/catalog.js';
import { MAX_MEMBERS } from '../records/household.js';
import { livingMembers } from '../records/living.js';
import { examine, type ParsedRecord } from '../records/parse.js';
import { numericEnds, type Range } from '../records/range.js';
import { hasExited, isRegisteredAsPoor, undoubtedStatus } from '../records/register.js';
import type { Renamed } from '../records/renamed.js';
import { idKey } from '../records/same-id.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { PlanTarget, Targets } from '../rulebook/targets.js';
import type { PlaceYearRecord } from './place-years.js';
import type { YearEnd, YearRecord } from './register-years.js';
import type { ProgressMisfit } from './result.js';
import { type Bounds, hullOf } from './years.js';

/** A household, village or county with what its records say by year. */
export interface WithYears<One> {
  /** The least spelling of it. */
  id: string;
  readonly records: One[];
  /** There are several records of one of its years. */
  isTwice: boolean;
}

/** A household that lies in a village and a county, as its last record says. */
export interface GatheredHousehold extends WithYears<YearRecord> {
  village: string | null;
  county: string | null;
  placed: number;
}

/** A village or county. */
export interface GatheredPlace extends WithYears<PlaceYearRecord> {
  name: string | undefined;
  county: string | null;
}

/** People to be moved and moved, as the last record of a county says; undefined where it does not. */
interface Relocated {
  readonly year: number;
  readonly planned: Bounds | undefined;
  readonly completed: Bounds | undefined;
}

/** What the last records of one say; `notDue` where it does not have to have it. */
interface HeldOne {
  readonly id: string;
  readonly outcome: Outcome | 'notDue';
  readonly isLast: boolean;
}

const STRUCK_OFF = 'procedure.struckOff.done';

/** How many have it, have it not, or do not say. */
export interface HeldCount {
  met: number;
  notMet: number;
  undetermined: number;
  /** Those that have it not, sorted later. */
  readonly ids: string[];
}

const newCount = (): HeldCount => ({ met: 0, notMet: 0, undetermined: 0, ids: [] });

/** What is gathered. */
export class GatheredYears {
  readonly counts = { read: 0, used: 0, refused: 0, skipped: 0 };
  readonly households = new Map<string, GatheredHousehold>();
  readonly villages = new Map<string, GatheredPlace>();
  readonly counties = new Map<string, GatheredPlace>();
  /** Files that could not be opened or not read to their end, or hold no record. */
  readonly filesNotRead = new Set<string>();
  readonly misfits: ProgressMisfit[] = [];
  /** By id of a target or of what has to be there for everybody. */
  readonly #held = new Map<string, Map<string, HeldOne>>();
  /** By county. */
  readonly #relocated = new Map<string, Relocated>();
  /** The least spelling of each county that something names. */
  readonly #counties = new Map<string, string>();
  readonly #evaluate: (record: ParsedRecord, asOf: Day) => Verdict;
  readonly #last: number;

  constructor(
    readonly rulebook: Rulebook,
    readonly targets: Targets,
    readonly asOf: Day,
    readings: Readonly<Record<string, string>> | undefined,
    /** New ids of places by the keys of their old ones. */
    readonly renamed: { readonly villages: Renamed; readonly counties: Renamed } = { villages: {}, counties: {} },
  ) {
    this.#last = yearOf(asOf);
    const evaluator = createEvaluatorOnDemand({ rulebook, readings });
    this.#evaluate = (record, day) => evaluator.evaluate(record, { asOf: day });
    for (const { id } of [...targets.targets.filter(({ measured }) => measured !== undefined), ...targets.coverage])
      this.#held.set(id, new Map());
  }

  /** A line or item with nothing in it. */
  blank(): void {
    this.counts.read += 1;
    this.counts.skipped += 1;
  }

  /**
   * What cannot be read, or only in part: something that is open in all that it may be about.
   * @param value as far as it can be read
   */
  refused(value?: unknown, wanted?: Level): void {
    this.counts.read += 1;
    this.counts.refused += 1;
    const own = givenAt(value, 'level');
    const day = givenAt(value, 'asOf');
    const year = isDay(day) ? yearOf(day as Day) : this.#last;
    if (own === 'township' || year > this.#last) return;
    const level = isLevel(own) ? own : wanted;
    // Of what no id can be read, each is one of its own.
    const id = givenText(value, 'id') ?? '';
    const key = id === '' ? `\u0000${this.counts.refused}` : this.#keyOf(level ?? 'household', id);
    const status = undoubtedStatus(value);
    if (level === undefined || level === 'household') {
      const members = givenAt(value, 'members');
      const one = this.#household(key, id, year, givenText(value, 'village'), givenText(value, 'county'));
      this.#put(one, {
        year,
        standing: status === 'notRegistered' ? 'outside' : undefined,
        hasReturned: undefined,
        since: undefined,
        exit: undefined,
        persons: { from: 0, to: Array.isArray(members) ? members.length : MAX_MEMBERS },
      });
    }
    const isNone = status === 'none' || status === 'notRegistered';
    if (level === 'village' || level === 'county') {
      const place = this.#place(level, key, id, givenText(value, 'county'));
      this.#putPlace(place, { year, hasExited: undefined, exit: undefined, isNone });
      if (level === 'county') this.#putRelocated(key, { year, planned: undefined, completed: undefined });
    }
    for (const { id: of, about } of this.#due())
      if (level === undefined || level === about) this.#note(of, key, id, isNone ? 'notDue' : 'undetermined', year);
  }

  /**
   * Adds a record, or whatever stands in its place, as of its own day or that of all.
   * @param wanted the level that it is taken for where it names none
   * @returns false where it is refused
   */
  add(value: unknown, wanted?: Level): boolean {
    const own = givenAt(value, 'level');
    const level = isLevel(own) ? own : wanted;
    const day = givenAt(value, 'asOf');
    const asOf = isDay(day) ? (day as Day) : this.asOf;
    if (level === 'township' || (wanted !== undefined && level !== wanted) || yearOf(asOf) > this.#last) {
      this.blank();
      return true;
    }
    const { record } = examine(value, { asOf }, this.rulebook.fields);
    if (record === undefined) {
      this.refused(value, wanted);
      return false;
    }
    this.counts.read += 1;
    this.counts.used += 1;
    if (record.level === 'household') this.#addHousehold(record, yearOf(asOf));
    else if (record.level === 'village' || record.level === 'county') this.#addPlace(record, yearOf(asOf));
    this.#hold(record, asOf);
    return true;
  }

  #addHousehold(record: ParsedRecord, year: number): void {
    const doubtful = conflictsOf(record);
    const told = (path: string) => (doubtful.has(path) ? undefined : valueAt(record, path));
    const status = told('register.status');
    const isPut = typeof status === 'string';
    const yearAt = (path: string) => {
      const day = told(path);
      return isDay(day) ? yearOf(day as Day) : undefined;
    };
    const living = livingMembers(record).length;
    const hasBeenOut = isPut && hasExited(status as 'exited');
    const isStruckOff = !doubtful.has(STRUCK_OFF) && valueAt(record, STRUCK_OFF) !== false;
    const notStruckOff = hasBeenOut && told(STRUCK_OFF) === false;
    const { id } = record;
    const [village, county] = [givenText(record, 'village'), givenText(record, 'county')];
    const one = this.#household(idKey(id), id, year, village, county);
    const standing: YearEnd | undefined = !isPut
      ? undefined
      : status === 'notRegistered'
        ? 'outside'
        : isRegisteredAsPoor(status as 'registered')
          ? 'poor'
          : isStruckOff
            ? 'exited'
            : undefined;
    const exit = isStruckOff ? yearAt('register.exitDate') : undefined;
    this.#put(one, {
      year,
      standing,
      hasReturned: isPut ? status === 'returned' : undefined,
      ...(notStruckOff ? { notStruckOff } : {}),
      since: yearAt('register.since'),
      exit,
      persons: { from: living, to: living },
    });
  }

  #household(key: string, id: string, year: number, village: string | null, county: string | null): GatheredHousehold {
    const one = this.households.get(key) ?? {
      id,
      village: null,
      county: null,
      placed: Number.NEGATIVE_INFINITY,
      isTwice: false,
      records: [],
    };
    this.households.set(key, one);
    one.id = least(one.id, id);
    const place = { village: this.#now('villages', village), county: this.#named(county) };
    if (place.village === null && place.county === null) return one;
    // It lies where its last record says.
    if (year > one.placed) Object.assign(one, place, { placed: year });
    else if (year === one.placed) {
      one.village = least(one.village, place.village);
      one.county = least(one.county, place.county);
    }
    return one;
  }

  #place(level: 'village' | 'county', key: string, id: string, county: string | null): GatheredPlace {
    const places = level === 'village' ? this.villages : this.counties;
    const own = this.#now(level === 'village' ? 'villages' : 'counties', id) as string;
    const place = places.get(key) ?? { id: own, name: undefined, county: null, isTwice: false, records: [] };
    places.set(key, place);
    place.id = least(place.id, own);
    if (level === 'county' && own !== '') this.#named(own);
    place.county = least(place.county, this.#named(county));
    return place;
  }

  /** What a place is called now. */
  #now(places: 'villages' | 'counties', id: string | null): string | null {
    const { [places]: names } = this.renamed;
    const key = id === null ? '' : idKey(id);
    return Object.hasOwn(names, key) ? (names[key] as string) : id;
  }

  #keyOf(level: Level, id: string): string {
    return idKey(
      level === 'village' || level === 'county'
        ? (this.#now(level === 'village' ? 'villages' : 'counties', id) as string)
        : id,
    );
  }

  /** A county as it is called now; the least spelling of it is kept. */
  #named(county: string | null): string | null {
    const now = this.#now('counties', county);
    if (now !== null) this.#counties.set(idKey(now), least(this.#counties.get(idKey(now)) ?? null, now) as string);
    return now;
  }

  /** The least spelling of a county. */
  countyNamed(key: string): string {
    return this.#counties.get(key) ?? key;
  }

  /** Keeps one record a year: of two that differ nobody knows which is true. */
  #put(one: GatheredHousehold, record: YearRecord): void {
    const at = one.records.findIndex(({ year }) => year === record.year);
    const before = one.records[at];
    if (before === undefined) one.records.push(record);
    else {
      const isSame = JSON.stringify(before) === JSON.stringify(record);
      one.isTwice = true;
      const { year } = record;
      if (!isSame)
        one.records[at] = {
          year,
          standing: before.standing === record.standing ? record.standing : undefined,
          ...(before.notStruckOff && record.notStruckOff ? { notStruckOff: true } : {}),
          hasReturned: before.hasReturned === record.hasReturned ? record.hasReturned : undefined,
          since: before.since === record.since ? record.since : undefined,
          exit: before.exit === record.exit ? record.exit : undefined,
          persons: hullOf([before.persons, record.persons]),
        };
    }
    one.records.sort((a, b) => a.year - b.year);
  }

  #addPlace(record: ParsedRecord, year: number): void {
    const doubtful = conflictsOf(record);
    const { id } = record;
    const level = record.level as 'village' | 'county';
    const status = doubtful.has('register.status') ? undefined : valueAt(record, 'register.status');
    const told = doubtful.has('register.exitYear')
      ? undefined
      : (valueAt(record, 'register.exitYear') as number | Range | undefined);
    const key = this.#keyOf(level, id);
    const place = this.#place(level, key, id, givenText(record, 'county'));
    place.name = least(place.name ?? null, givenText(record, 'name')) ?? undefined;
    const exit = told === undefined || told === null ? undefined : numericEnds(told);
    const isNone = status === 'none';
    this.#putPlace(place, {
      year,
      hasExited: typeof status === 'string' && !isNone ? status === 'exited' : undefined,
      exit,
      isNone,
    });
    if (level !== 'county') return;
    const of = (path: string) => {
      const value = doubtful.has(path) ? undefined : (valueAt(record, path) as number | Range | undefined);
      return value === undefined ? undefined : numericEnds(value);
    };
    this.#putRelocated(key, { year, planned: of('relocation.planned'), completed: of('relocation.completed') });
  }

  #putPlace(place: GatheredPlace, record: PlaceYearRecord): void {
    place.isTwice ||= place.records.some(({ year }) => year === record.year);
    place.records.push(record);
  }

  #putRelocated(key: string, record: Relocated): void {
    const before = this.#relocated.get(key);
    const both = (a: Bounds | undefined, b: Bounds | undefined) => (a && b ? hullOf([a, b]) : undefined);
    if (before === undefined || before.year < record.year) this.#relocated.set(key, record);
    else if (before.year === record.year)
      this.#relocated.set(key, {
        year: record.year,
        planned: both(before.planned, record.planned),
        completed: both(before.completed, record.completed),
      });
  }

  /** People moved in all counties that are known; of a county without a record of the last year nobody knows. */
  relocation(): { planned: Bounds; completed: Bounds; missing: string[] } | null {
    if (this.#relocated.size === 0) return null;
    const sum = { planned: { from: 0, to: 0 }, completed: { from: 0, to: 0 } };
    const missing = new Set<string>();
    for (const [key, one] of this.#relocated) {
      for (const of of ['planned', 'completed'] as const) {
        const value = one.year === this.#last ? one[of] : undefined;
        if (value === undefined) missing.add(this.counties.get(key)?.id ?? key);
        else sum[of] = { from: sum[of].from + value.from, to: sum[of].to + value.to };
      }
    }
    return { ...sum, missing: [...missing] };
  }

  /** What each level has to have. */
  #due(): { readonly id: string; readonly about: string }[] {
    const { targets, coverage } = this.targets;
    return [
      ...targets.flatMap(({ id, measured }) => (measured === undefined ? [] : [{ id, about: measured.level }])),
      ...coverage.map(({ id, level }) => ({ id, about: level })),
    ];
  }

  /** Keeps what the last record says: of two of one year that differ, and of a year before, it is open. */
  #note(of: string, key: string, id: string, outcome: HeldOne['outcome'], year: number): void {
    const ones = this.#held.get(of) as Map<string, HeldOne>;
    const before = ones.get(key);
    const isLast = year === this.#last;
    const spelt = least(before?.id ?? id, id);
    if (before === undefined || (isLast && !before.isLast)) ones.set(key, { id: spelt, outcome, isLast });
    else if (before.isLast && !isLast) ones.set(key, { ...before, id: spelt });
    else ones.set(key, { id: spelt, outcome: before.outcome === outcome ? outcome : 'undetermined', isLast });
  }

  /** How many have what each has to have. */
  held(): ReadonlyMap<string, HeldCount> {
    const counts = [...this.#held].map(([of, ones]) => {
      const count = newCount();
      for (const { id, outcome } of ones.values()) {
        if (outcome === 'notDue') continue;
        count[outcome] += 1;
        if (outcome === 'notMet') count.ids.push(id);
      }
      return [of, count] as const;
    });
    return new Map(counts);
  }

  /** What a record says of what each has to have. */
  #hold(record: ParsedRecord, asOf: Day): void {
    const { level, id } = record;
    const doubtful = conflictsOf(record);
    const isDoubtful = doubtful.has('register.status');
    const status = isDoubtful ? undefined : valueAt(record, 'register.status');
    const year = yearOf(asOf);
    const isLast = year === this.#last;
    const key = this.#keyOf(level, id);
    const spelt = level === 'village' || level === 'county' ? this.#placeId(level, key, id) : id;
    const note = (of: string, outcome: HeldOne['outcome']) => this.#note(of, key, spelt, outcome, year);
    // A village or county that does not say is taken for a poor one; of a household nobody knows.
    const isDue =
      status === 'none' || (isLast && status === 'notRegistered')
        ? false
        : isLast && !isDoubtful && (level !== 'household' || typeof status === 'string')
          ? true
          : undefined;
    const measured = this.targets.targets.filter((one) => one.measured?.level === level);
    let verdict: Verdict | undefined;
    if (isDue === true && measured.length > 0) {
      try {
        verdict = this.#evaluate(record, asOf);
      } catch (error) {
        if (!isInvalidRecordError(error)) throw error;
      }
    }
    for (const target of measured) {
      const found = verdict?.criteria.find((one) => one.id === target.measured?.criterion);
      note(target.id, isDue === false ? 'notDue' : againstEnd(found, target));
    }
    for (const { id: of, level: about, field } of this.targets.coverage) {
      if (about !== level) continue;
      const value = doubtful.has(field) ? undefined : valueAt(record, field);
      const isOut = isLast && level === 'household' && hasExited(status as 'exited');
      // Who is not struck off is on the register as before; where sources disagree on it nobody knows.
      const isStruckOff = doubtful.has(STRUCK_OFF) ? undefined : valueAt(record, STRUCK_OFF) !== false;
      const isOpen = isDue === undefined || (isOut && isStruckOff === undefined) || typeof value !== 'boolean';
      if (isDue === false || (isOut && isStruckOff === true)) note(of, 'notDue');
      else note(of, isOpen ? 'undetermined' : value ? 'met' : 'notMet');
    }
  }

  #placeId(level: 'village' | 'county', key: string, id: string): string {
    return (level === 'village' ? this.villages : this.counties).get(key)?.id ?? id;
  }

  /** Households by the county that their village names, else their own. */
  byCounty(): Map<string, GatheredHousehold[]> {
    const groups = new Map<string, GatheredHousehold[]>();
    for (const one of this.households.values()) {
      const village = one.village === null ? undefined : this.villages.get(idKey(one.village));
      addToGroup(groups, idKey(village?.county ?? one.county ?? ''), one);
    }
    return groups;
  }
}

/** A level is held against the end of the plan, whatever the year that is judged asks for; a per cent is of those that meet it. */
function againstEnd(found: CriterionVerdict | undefined, { unit, end }: PlanTarget): Outcome {
  if (found === undefined || unit === 'percent' || end.value === undefined) return found?.outcome ?? 'undetermined';
  const [check, ...others] = found.checks;
  const actual = check?.unit === unit && others.length === 0 ? check.actual : null;
  if (actual === null || typeof actual === 'boolean') return 'undetermined';
  const { from, to } = typeof actual === 'string' ? { from: actual, to: actual } : actual;
  if (compare(exact(from), exact(end.value)) >= 0) return 'met';
  return compare(exact(to), exact(end.value)) < 0 ? 'notMet' : 'undetermined';
}

/** Of two texts the same one, whichever comes first. */
function least<Text extends string | null>(a: Text, b: Text): Text {
  return a === null || (b !== null && b < a) ? b : a;
}
