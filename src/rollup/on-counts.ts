/** A village or county judged on what was counted below it, each count as the least and the most that it can be. */
import type { Day } from '../base/date.js';
import { toDecimalString } from '../base/exact.js';
import { leastOf } from '../base/least-of.js';
import type { Outcome } from '../base/outcome.js';
import { ofLast, remembered } from '../base/remembered.js';
import { isValues, type Values } from '../base/values.js';
import { Judge, type Ready } from '../evaluate/evaluate.js';
import type { PreparedCriterion } from '../evaluate/prepare.js';
import type { ParameterValues } from '../evaluate/set-parameters.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { valueAt } from '../records/at-path.js';
import type { Level } from '../records/catalog.js';
import { examine, type ParsedRecord, parseBy, withSoundNumbers } from '../records/parse.js';
import { endsOf, type Range } from '../records/range.js';
import type { SettledRollUp } from './about.js';
import { KeptCriteria, pathsRead } from './kept-criteria.js';
import { LINE } from './line-rise.js';
import type { Count } from './share.js';

/** The fields that a roll-up counts itself. */
const POOR = 'remainingPoorPersons';
const POPULATION = 'registeredRuralPopulation';
const PUBLISHED = 'incidence';
const VILLAGES = 'povertyVillages.total';
const EXITED = 'povertyVillages.exited';

/** What was counted of a place; what was not counted is as its own record says. */
export interface CountedBelow {
  /** Persons who are poor. */
  readonly poor?: Count | undefined;
  /** Poverty villages, and those that have exited. */
  readonly villages?: { readonly total: number; readonly exited: Count } | undefined;
}

const COUNTED: readonly string[] = [POOR, POPULATION, PUBLISHED, VILLAGES, EXITED];

const MOST = Number.MAX_SAFE_INTEGER;
/** So many populations are kept. */
const MOST_KEPT = 4096;

/** Judges places on what was counted. */
export class OnCounts {
  readonly #judge: Judge;
  readonly #asOf: Day;
  readonly #kept = new KeptCriteria();
  readonly #fields: SettledRollUp['rulebook']['fields'];
  /** The criteria of the exit of households. */
  readonly criteria: readonly string[];
  /** Judges by the other line, where one is asked for. */
  readonly risen: OnCounts | undefined;
  /** The record of a place, checked once for all that is counted of it. */
  readonly #checked: (record: Values) => ParsedRecord;
  /** No more of them than the criteria read that read what is counted: these are judged many times. */
  readonly #read: (record: Values) => ParsedRecord;

  /** Of a criterion that reads nothing else how many may be poor among so many people, where it was tried. */
  readonly #most = remembered((_: PreparedCriterion) => new Map<number, number>());

  /** @param set parameters in the place of the rulebook’s */
  constructor(settled: SettledRollUp, set: ParameterValues = {}) {
    const { about, rulebook, line } = settled;
    const { asOf, readings } = about;
    this.#judge = new Judge({ rulebook, readings, parameters: set }).assertKnown();
    this.#asOf = asOf;
    this.criteria = settled.criteria;
    this.risen = line === undefined || LINE in set ? undefined : new OnCounts(settled, { [LINE]: line.to });
    this.#fields = rulebook.fields;
    this.#checked = ofLast((record) => {
      const { record: checked } = examine(record, { asOf }, rulebook.fields);
      // What several records say together may be more than one can hold: then nothing of it is known.
      return checked ?? parseBy(rulebook.fields, { level: record.level, id: record.id }, { asOf });
    });
    this.#read = ofLast((record) => {
      const { record: checked, prepared } = this.#ready(record);
      const paths = new Set([...COUNTED, ...prepared.criteria.filter(isOnCounts).flatMap(pathsRead)]);
      const { level, id, decidedOn, evidence } = checked;
      const own = isValues(evidence) ? Object.entries(evidence).filter(([path]) => paths.has(path)) : [];
      const said = own.length === 0 ? {} : { evidence: Object.fromEntries(own) };
      const few = { level, id, asOf, ...(decidedOn ? { decidedOn } : {}), ...said };
      const values = [...paths].flatMap((path) => {
        const value = valueAt(checked, path);
        return value === undefined ? [] : [[path, value] as const];
      });
      return withSoundNumbers(few as unknown as ParsedRecord, Object.fromEntries(values), rulebook.fields);
    });
  }

  /** The verdict of a place's level. */
  verdict(record: Values, counts: CountedBelow): Verdict {
    const ready = this.#ready(record);
    let counted: ParsedRecord | undefined;
    return this.#kept.verdict(this.#judge, ready, (criterion) => {
      if (!isOnCounts(criterion)) return undefined;
      counted ??= this.#counted(record, counts);
      return counted;
    });
  }

  /** The criterion of a verdict of this place that reads how many are poor. */
  poorIn(record: Values, verdict: Verdict): CriterionVerdict | undefined {
    const { prepared } = this.#ready(record);
    const reading = prepared.criteria.filter((one) => pathsRead(one).some(isOfPoor));
    const [only] = reading;
    if (only === undefined || reading.length > 1) return criterionOf(verdict, 'poor');
    return verdict.criteria[prepared.criteria.indexOf(only)];
  }

  /**
   * How few of a list settle a count that is open, if all of them come out alike: the length of the shortest beginning.
   * @param endAfter once so many of the list are known to come out so, the end of the count that is least in favour of it
   * @returns null where not even all of them settle it
   */
  settledAfter(
    record: Values,
    criterion: CriterionVerdict,
    outcome: Outcome,
    length: number,
    endAfter: (settled: number) => CountedBelow,
  ): number | null {
    const one = this.#preparedOf(record, criterion);
    const isSettled = (settled: number) => one?.outcome(this.#counted(record, endAfter(settled))) === outcome;
    return isSettled(length) ? leastOf(0, length, isSettled) : null;
  }

  /** The most persons who can be poor in a place of so many people and the criterion is met; -1 where not even nobody. */
  mostMet(record: Values, criterion: CriterionVerdict, population: number): number {
    const one = this.#preparedOf(record, criterion);
    if (one === undefined) return -1;
    const isAlike = this.#checked(record).evidence === undefined && pathsRead(one).every(isOfPopulation);
    const known = isAlike ? this.#most(one) : new Map<number, number>();
    const isTooMany = (count: number) =>
      one.outcome(this.#counted(record, { poor: { from: count, to: count } })) !== 'met';
    const expected = one.leaves.at(-1)?.expected(this.#checked(record));
    const bound =
      typeof expected === 'object' && 'numerator' in expected ? Number(toDecimalString(expected)) : Number.NaN;
    const near = Number.isFinite(bound) ? Math.floor((population * bound) / 100) + 1 : population;
    const most = known.get(population) ?? leastNear(near, population + 1, isTooMany) - 1;
    if (known.size >= MOST_KEPT) known.clear();
    known.set(population, most);
    return most;
  }

  #ready(record: Values): Ready {
    return this.#judge.ready(this.#checked(record), { asOf: this.#asOf });
  }

  #preparedOf(record: Values, { id }: CriterionVerdict): PreparedCriterion | undefined {
    const { prepared } = this.#ready(record);
    return prepared.criteria.find(({ criterion }) => criterion.id === id);
  }

  #counted(record: Values, { poor, villages }: CountedBelow): ParsedRecord {
    const put: Record<string, unknown> = {};
    // What sources say of what was counted is compared, and no evidence.
    const counted: string[] = [];
    if (poor !== undefined) {
      const population = populationOf(record);
      counted.push(POOR, PUBLISHED);
      put[PUBLISHED] = null;
      put[POOR] = population === undefined ? spanned(poor) : within(poor, Number(endsOf(population).to));
      // Nobody is no part of any population, however large it is.
      if (population === undefined && poor.to === 0) put[POPULATION] = { from: 1, to: MOST };
    }
    if (villages !== undefined) {
      counted.push(EXITED);
      put[VILLAGES] = villages.total;
      put[EXITED] = spanned(villages.exited);
    }
    return withSoundNumbers(withoutSources(this.#read(record), counted), put, this.#fields);
  }
}

/** The same as `leastOf` from 0, begun near where it is likely to be: it is asked more of what is further off. */
function leastNear(near: number, to: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, to];
  let at = Math.min(Math.max(near, 0), to - 1);
  for (let step = 1; low < high && at >= low && at < high; step *= 2) {
    const isAbove = holds(at);
    if (isAbove) high = at;
    else low = at + 1;
    at = isAbove ? at - step : at + step;
  }
  return leastOf(low, high, holds);
}

/** The criterion of a verdict that reads a count, or would read it. */
export function criterionOf(verdict: Verdict, counted: 'poor' | 'exited'): CriterionVerdict | undefined {
  const paths: readonly string[] = counted === 'poor' ? [POOR, PUBLISHED] : [EXITED];
  const readBy = ({ checks, missing }: CriterionVerdict) => [
    ...missing,
    ...checks.flatMap(({ inputs }) => inputs.map(({ path }) => path)),
  ];
  return verdict.criteria.find((one) => readBy(one).some((path) => paths.includes(path)));
}

/** The registered rural population that a record gives, a number or a range. */
export function populationOf(record: Values | undefined): number | Range | undefined {
  return record === undefined ? undefined : (valueAt(record, POPULATION) as number | Range | undefined);
}

/** What a record says itself of what a roll-up counts. */
export function reportedIn(record: Values, level: Level) {
  const poor = valueAt(record, POOR) as number | Range | undefined;
  const incidence = valueAt(record, PUBLISHED) as number | string | Range | undefined;
  const total = level === 'county' ? (valueAt(record, VILLAGES) as number | Range | undefined) : undefined;
  const exited = level === 'county' ? (valueAt(record, EXITED) as number | Range | undefined) : undefined;
  return { poor, incidence, total, exited };
}

const isOnCounts = (one: PreparedCriterion) => pathsRead(one).some((path) => COUNTED.includes(path));
const isOfPoor = (path: string) => path === POOR || path === PUBLISHED;
const isOfPopulation = (path: string) => isOfPoor(path) || path === POPULATION;

const spanned = ({ from, to }: Count) => (from === to ? from : { from, to });

/** As many as there can be at most: whoever is above that is a finding, and changes nothing of what is met. */
function within({ from, to }: Count, most: number): number | { from: number; to: number } {
  return spanned({ from: Math.min(from, most), to: Math.min(to, most) });
}

/** Without what sources say of what was counted: that is compared, and no evidence. */
function withoutSources(record: ParsedRecord, paths: readonly string[]): ParsedRecord {
  const { evidence } = record;
  if (!isValues(evidence)) return record;
  const others = Object.entries(evidence).filter(([path]) => !paths.includes(path));
  return { ...record, evidence: Object.fromEntries(others) } as ParsedRecord;
}
