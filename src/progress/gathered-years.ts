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
import { isLiving } from '../records/living.js';
import { examine, type ParsedRecord } from '../records/parse.js';
import { endsOf, type Range } from '../records/range.js';
import { hasExited, isRegisteredAsPoor } from '../records/register.js';
import { idKey } from '../records/same-id.js';
import { conflictsOf } from '../records/uncertainty.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { PlanTarget, Targets } from '../rulebook/targets.js';
import type { PlaceYearRecord } from './place-years.js';
import type { YearEnd, YearRecord } from './register-years.js';
import type { ProgressMisfit } from './result.js';
import type { Bounds } from './years.js';

/** A household, village or county with what its records say by year. */
export interface WithYears<One> {
  /** The least spelling of it. */
  id: string;
  readonly records: One[];
}

/** A household that lies in a village and a county. */
export interface GatheredHousehold extends WithYears<YearRecord> {
  village: string | null;
  county: string | null;
  /** There are several records of one of its years. */
  isTwice: boolean;
}

/** A village or county. */
export interface GatheredPlace extends WithYears<PlaceYearRecord> {
  name: string | undefined;
  county: string | null;
  /** It never was on the list. */
  isNone: boolean;
}

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
  readonly misfits: ProgressMisfit[] = [];
  /** By id of a target or of what has to be there for everybody: those of the last year. */
  readonly held = new Map<string, HeldCount>();
  readonly relocation = {
    planned: { from: 0, to: 0 },
    completed: { from: 0, to: 0 },
    missing: [] as string[],
    read: 0,
  };
  readonly #evaluate: (record: ParsedRecord, asOf: Day) => Verdict;
  readonly #last: number;

  constructor(
    readonly rulebook: Rulebook,
    readonly targets: Targets,
    readonly asOf: Day,
    readings: Readonly<Record<string, string>> | undefined,
  ) {
    this.#last = yearOf(asOf);
    const evaluator = createEvaluatorOnDemand({ rulebook, readings });
    this.#evaluate = (record, day) => evaluator.evaluate(record, { asOf: day });
    for (const { id } of [...targets.targets.filter(({ measured }) => measured !== undefined), ...targets.coverage])
      this.held.set(id, newCount());
  }

  /** A line or item with nothing in it. */
  blank(): void {
    this.counts.read += 1;
    this.counts.skipped += 1;
  }

  /** What cannot be read. */
  refused(): void {
    this.counts.read += 1;
    this.counts.refused += 1;
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
    this.counts.read += 1;
    this.counts[record === undefined ? 'refused' : 'used'] += 1;
    if (record === undefined) return false;
    if (record.level === 'household') this.#addHousehold(record, yearOf(asOf));
    else if (record.level === 'village' || record.level === 'county') this.#addPlace(record, yearOf(asOf));
    if (yearOf(asOf) === this.#last) this.#hold(record, asOf);
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
    const members = (valueAt(record, 'members') ?? []) as readonly Parameters<typeof isLiving>[0][];
    const persons = members.filter((one) => isLiving(one, record.asOf)).length;
    const hasBeenOut = isPut && hasExited(status as 'exited');
    // Said not to be struck off, it has not exited yet, whatever its status says.
    const isStruckOff = valueAt(record, 'procedure.struckOff.done') !== false;
    const { id } = record;
    const [village, county] = [givenText(record, 'village'), givenText(record, 'county')];
    if (hasBeenOut && !isStruckOff) this.misfits.push({ code: 'notStruckOff', id, village, persons });
    const standing: YearEnd | undefined = !isPut
      ? undefined
      : status === 'notRegistered'
        ? 'outside'
        : isRegisteredAsPoor(status as 'registered')
          ? 'poor'
          : isStruckOff
            ? 'exited'
            : undefined;
    const one = this.households.get(idKey(id)) ?? { id, village, county, isTwice: false, records: [] };
    this.households.set(idKey(id), one);
    one.id = least(one.id, id);
    one.village = least(one.village, village);
    one.county = least(one.county, county);
    const exit = isStruckOff ? yearAt('register.exitDate') : undefined;
    this.#put(one, {
      year,
      standing,
      hasReturned: status === 'returned',
      since: yearAt('register.since'),
      exit,
      persons,
    });
  }

  /** Keeps one record a year: of two that differ nobody knows which is true. */
  #put(one: GatheredHousehold, record: YearRecord): void {
    const at = one.records.findIndex(({ year }) => year === record.year);
    const before = one.records[at];
    if (before === undefined) one.records.push(record);
    else {
      const isSame = JSON.stringify(before) === JSON.stringify(record);
      one.isTwice = true;
      const { year, persons } = record;
      if (!isSame)
        one.records[at] = {
          year,
          standing: before.standing === record.standing ? record.standing : undefined,
          hasReturned: before.hasReturned && record.hasReturned,
          since: before.since === record.since ? record.since : undefined,
          exit: before.exit === record.exit ? record.exit : undefined,
          persons: Math.max(persons, before.persons),
        };
    }
    one.records.sort((a, b) => a.year - b.year);
  }

  #addPlace(record: ParsedRecord, year: number): void {
    const doubtful = conflictsOf(record);
    const { id, level } = record;
    const places = level === 'village' ? this.villages : this.counties;
    const status = doubtful.has('register.status') ? undefined : valueAt(record, 'register.status');
    const told = doubtful.has('register.exitYear')
      ? undefined
      : (valueAt(record, 'register.exitYear') as number | Range | undefined);
    const place = places.get(idKey(id)) ?? { id, name: undefined, county: null, isNone: false, records: [] };
    places.set(idKey(id), place);
    place.id = least(place.id, id);
    place.name = least(place.name ?? null, givenText(record, 'name')) ?? undefined;
    place.county = least(place.county, givenText(record, 'county'));
    place.isNone ||= status === 'none';
    const exit = told === undefined || told === null ? undefined : boundsOf(told);
    place.records.push({ year, hasExited: typeof status === 'string' ? status === 'exited' : undefined, exit });
    if (level === 'county' && year === this.#last) this.#relocated(record);
  }

  #relocated(record: ParsedRecord): void {
    const { relocation } = this;
    relocation.read += 1;
    for (const key of ['planned', 'completed'] as const) {
      const value = valueAt(record, `relocation.${key}`) as number | Range | undefined | null;
      if (value === undefined || value === null) relocation.missing.push(record.id);
      else {
        const { from, to } = boundsOf(value);
        relocation[key] = { from: relocation[key].from + from, to: relocation[key].to + to };
      }
    }
  }

  /** What a record of the last year says of what each has to have. */
  #hold(record: ParsedRecord, asOf: Day): void {
    const status = valueAt(record, 'register.status');
    const { level, id } = record;
    if (status === 'none' || status === 'notRegistered') return;
    const note = (key: string, outcome: Outcome) => {
      const count = this.held.get(key) as HeldCount;
      count[outcome] += 1;
      if (outcome === 'notMet') count.ids.push(id);
    };
    const measured = this.targets.targets.filter((one) => one.measured?.level === level);
    if (measured.length > 0) {
      let verdict: Verdict | undefined;
      try {
        verdict = this.#evaluate(record, asOf);
      } catch (error) {
        if (!isInvalidRecordError(error)) throw error;
      }
      for (const target of measured)
        note(
          target.id,
          againstEnd(
            verdict?.criteria.find((one) => one.id === target.measured?.criterion),
            target,
          ),
        );
    }
    for (const { id: key, level: about, field } of this.targets.coverage) {
      if (about !== level || (level === 'household' && hasExited(status as 'exited'))) continue;
      const value = conflictsOf(record).has(field) ? undefined : valueAt(record, field);
      // Of whom nobody knows whether he is poor, nobody knows whether he has to have it.
      const isDue = level !== 'household' || typeof status === 'string';
      note(key, !isDue || typeof value !== 'boolean' ? 'undetermined' : value ? 'met' : 'notMet');
    }
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

function boundsOf(value: number | Range): Bounds {
  const { from, to } = endsOf(value);
  return { from: Number(from), to: Number(to) };
}
