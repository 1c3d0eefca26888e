/**
 * What only several records together show: one id twice, a person in two households, jumps between years, incomes heaped
 * just above the line, identical values. Of each record a few figures are kept, never the record, and the order in which
 * they come changes nothing.
 */
import { byCodePoints } from '../base/code-points.js';
import { yearOf } from '../base/date.js';
import { compare, divide, type Exact, exact, fraction, plus, signOf, times, toDecimalString } from '../base/exact.js';
import { grouped } from '../base/grouped.js';
import type { InspectionCode } from '../base/inspection-code.js';
import type { Level } from '../records/catalog.js';
import { isLiving } from '../records/living.js';
import { idKey } from '../records/same-id.js';
import type { Inspections, StatedInspection } from '../rulebook/read-inspections.js';
import type { Finding, Proposal } from './finding.js';
import { apart, baseOf, reaches } from './of-figures.js';
import {
  figureOrStated,
  IDENTITY_LENGTH,
  identity,
  living,
  memberPath,
  numberAt,
  type Subject,
  saidAt,
} from './subject.js';

/** A finding across records, with its village, and what may have been meant. */
export interface Across {
  readonly village: string | undefined;
  readonly finding: Finding;
  readonly proposal?: Proposal | undefined;
  /** Of a person, who it is. */
  readonly who?: string | undefined;
}

type Base = ReturnType<typeof baseOf>;

/** What is kept of the records of one level, id and year: they are one. */
interface Kept {
  readonly level: Level;
  readonly year: number;
  id: string;
  count: number;
  village: string | undefined;
  county: string | undefined;
  /** Where they name several. */
  villages?: Set<string>;
  living: number;
  /** In the order of the figures that are compared from year to year. */
  readonly figures: readonly (Exact | undefined)[];
  readonly base: Base;
  readonly population: Exact | undefined;
  /** Whether its income is within the band above the line, and that line. */
  readonly inBand: boolean | undefined;
  readonly line: Exact | undefined;
  readonly income: string | undefined;
}

/** So many members a household can have, and more: where a person is is one number. */
const PLACES = 64;

const PER_CAPITA = 'perCapitaNetIncome';
const ITEMS = ['wages', 'business', 'property', 'transfers', 'productionCosts'] as const;
const HUNDRED = exact(100);

const smaller = (a: string | undefined, b: string | undefined) =>
  a === undefined ? b : b === undefined || a < b ? a : b;
const textOf = (id: unknown) => (typeof id === 'string' ? id : undefined);

/** Keeps of records what patterns are seen in. */
export class Patterns {
  readonly #inspections: Inspections;
  readonly #personIds: boolean;
  readonly #index = new Map<string, number>();
  readonly #kept: Kept[] = [];
  /** Where a person is, by year: of nearly everybody one place. */
  readonly #people = new Map<string, number | number[]>();

  /** @param personIds every id of a member is a person's, not only an identity number */
  constructor(inspections: Inspections, personIds: boolean) {
    this.#inspections = inspections;
    this.#personIds = personIds;
  }

  /** Takes a record; one of no day belongs to no year. */
  add(subject: Subject): void {
    const { level, id, asOf } = subject;
    if (asOf === undefined) return;
    const year = yearOf(asOf);
    const key = `${year} ${level} ${idKey(id)}`;
    const index = this.#index.get(key) ?? this.#kept.length;
    const before = this.#kept[index];
    const village = textOf(saidAt(subject, 'village'));
    if (before === undefined) {
      this.#index.set(key, index);
      this.#kept.push(this.#keptOf(subject, year, village));
    } else addTo(before, subject, village);
    if (level === 'household') this.#addPeople(subject, index, year);
  }

  #keptOf(subject: Subject, year: number, village: string | undefined): Kept {
    const { level, id } = subject;
    const isPlace = level === 'village' || level === 'county';
    return {
      ...{ level, id, year, count: 1, village, county: textOf(saidAt(subject, 'county')) },
      living: livingIn(subject),
      figures: this.#figuresOf(subject),
      base: isPlace ? baseOf(subject) : undefined,
      population: isPlace ? numberAt(subject, 'registeredRuralPopulation') : undefined,
      ...this.#bandOf(subject),
      income: level === 'household' ? incomeText(subject, this.#limits('identicalValues')?.items ?? 0) : undefined,
    };
  }

  #figuresOf(subject: Subject): Kept['figures'] {
    const figures = this.#inspections.codes.get('yearJump')?.figures ?? [];
    if (!figures.some(({ level }) => level === subject.level)) return NONE;
    return figures.map(({ level, of }) =>
      level === subject.level ? (numberAt(subject, of) ?? figureOrStated(subject, of)) : undefined,
    );
  }

  #bandOf(subject: Subject): Pick<Kept, 'inBand' | 'line'> {
    const { line: id = '', limits } = this.#inspections.codes.get('heapedAboveLine') ?? {};
    const line = subject.level === 'household' ? subject.given?.parameter(id)?.number : undefined;
    const income = line && figureOrStated(subject, PER_CAPITA);
    if (line === undefined || income === undefined) return { inBand: undefined, line: undefined };
    return { inBand: reaches(subject, income, line) && compare(income, bandEnd(line, limits)) <= 0, line };
  }

  #addPeople(subject: Subject, index: number, year: number): void {
    const { members, asOf = '' } = subject;
    members.forEach((member, position) => {
      if (typeof member.id !== 'string' || !isLiving(member as { deathDate?: string }, asOf)) return;
      const isIdentity = identity(member) !== undefined;
      if (!isIdentity && !this.#personIds) return;
      // A disability certificate begins with the identity number.
      const id = isIdentity ? idKey(member.id).replaceAll('-', '').slice(0, IDENTITY_LENGTH) : idKey(member.id);
      const key = `${year} ${id}`;
      const [place, before] = [index * PLACES + position, this.#people.get(key)];
      if (before === undefined) this.#people.set(key, place);
      else this.#people.set(key, withPlace(typeof before === 'number' ? [before] : before, place));
    });
  }

  #limits(code: InspectionCode): StatedInspection['limits'] {
    return this.#inspections.codes.get(code)?.limits;
  }

  /** What is found under the codes that are wanted. */
  found(isWanted: (code: InspectionCode) => boolean): readonly Across[] {
    const all = this.#kept;
    const groups: Partial<Record<InspectionCode, () => Iterable<Told>>> = {
      recordTwice: () => recordTwice(all),
      personTwice: () => personTwice(this.#people, all),
      yearJump: () => this.#yearJump(all),
      baseChange: () => this.#baseChange(all),
      heapedAboveLine: () => this.#heaped(all),
      identicalValues: () => this.#identical(all),
      populationExceeded: () => populationExceeded(all),
    };
    return Object.entries(groups).flatMap(([name, tell]) => {
      const code = name as InspectionCode;
      const stated = this.#inspections.codes.get(code);
      if (stated === undefined || !isWanted(code)) return [];
      return Array.from(tell(), ({ village, proposal, who, ...told }): Across => {
        return { village, proposal, who, finding: { code, severity: stated.severity, ...told } };
      });
    });
  }

  *#yearJump(all: readonly Kept[]): Iterable<Told> {
    const { figures = [] } = this.#inspections.codes.get('yearJump') ?? {};
    for (const [before, after] of yearsOf(all)) {
      for (const [index, { level, of, times: limit }] of figures.entries()) {
        const [one, other] = [before.figures[index], after.figures[index]];
        if (level !== after.level || one === undefined || other === undefined) continue;
        if (signOf(one) <= 0 || signOf(other) <= 0) continue;
        const isFar = (value: Exact) => {
          const by = divide(value, one);
          return compare(by, exact(limit)) > 0 || compare(divide(exact(1), by), exact(limit)) > 0;
        };
        if (!isFar(other)) continue;
        const params = {
          ...{ value: toDecimalString(other), before: toDecimalString(one), times: String(limit) },
          ...{ year: String(after.year), beforeYear: String(before.year) },
        };
        yield { ...whose(after), path: of, params, proposal: this.#otherUnit(of, other, (value) => !isFar(value)) };
      }
    }
  }

  /** The figure in another unit, where it then fits. */
  #otherUnit(path: string, value: Exact, fits: (value: Exact) => boolean): Proposal | undefined {
    const factors = this.#inspections.codes.get('unitSlip')?.factors?.find(({ kind }) => kind === 'money')?.times ?? [];
    const meant = factors.flatMap((one) => [times(value, exact(one)), divide(value, exact(one))]).find(fits);
    if (meant === undefined) return undefined;
    return { path, by: 'unit', from: toDecimalString(value), to: toDecimalString(meant) };
  }

  *#baseChange(all: readonly Kept[]): Iterable<Told> {
    const percent = this.#limits('baseChange')?.percent as number;
    for (const [before, after] of yearsOf(all)) {
      const far = before.base && after.base && apart(before.base, after.base);
      if (far === undefined || compare(far, exact(percent)) <= 0) continue;
      const params = {
        ...{ value: spanText(after.base), before: spanText(before.base), apart: toDecimalString(far) },
        ...{ percent: String(percent), year: String(after.year), beforeYear: String(before.year) },
      };
      yield { ...whose(after), path: 'registeredRuralPopulation', params };
    }
  }

  *#heaped(all: readonly Kept[]): Iterable<Told> {
    const limits = this.#limits('heapedAboveLine');
    for (const [village, year, of] of villagesOf(all)) {
      const known = of.filter(({ inBand }) => inBand !== undefined);
      const heaped = known.filter(({ inBand }) => inBand);
      const [least, share] = [limits?.households as number, limits?.share as number];
      const line = heaped[0]?.line;
      if (line === undefined || heaped.length < least || heaped.length * 100 < share * known.length) continue;
      const params = {
        ...{ count: String(heaped.length), of: String(known.length), line: toDecimalString(line) },
        ...{ to: toDecimalString(bandEnd(line, limits)), share: String(share), households: String(least), year },
      };
      yield { village, level: 'village', id: village, path: 'income', params, others: idsOf(heaped) };
    }
  }

  *#identical(all: readonly Kept[]): Iterable<Told> {
    const limits = this.#limits('identicalValues');
    for (const [village, year, of] of villagesOf(all)) {
      for (const [income, same] of grouped(of, (one) => one.income)) {
        if (income === undefined || same.length < (limits?.households as number)) continue;
        const params = {
          count: String(same.length),
          of: String(of.length),
          value: income,
          households: String(limits?.households),
          year,
        };
        yield { village, level: 'village', id: village, path: 'income', params, others: idsOf(same) };
      }
    }
  }
}

/** A finding but for its code, which all of a group share. */
type Told = Omit<Finding, 'code' | 'severity'> & Omit<Across, 'finding'>;

const NONE: readonly undefined[] = [];

/** Another record of what is kept: what they say otherwise is left out, or the least of it taken. */
function addTo(kept: Kept, subject: Subject, village: string | undefined): void {
  kept.count += 1;
  kept.id = smaller(kept.id, subject.id) as string;
  if (village !== undefined && village !== kept.village) {
    kept.villages ??= new Set(kept.village === undefined ? [] : [kept.village]);
    kept.villages.add(village);
    if (kept.villages.size === 1) delete kept.villages;
  }
  kept.village = smaller(kept.village, village);
  kept.county = smaller(kept.county, textOf(saidAt(subject, 'county')));
  kept.living = Math.min(kept.living, livingIn(subject));
}

/** The places of a person, one a household: of two records of one the first position. */
function withPlace(places: number[], place: number): number[] {
  const household = Math.floor(place / PLACES);
  const at = places.findIndex((one) => Math.floor(one / PLACES) === household);
  if (at < 0) places.push(place);
  else places[at] = Math.min(places[at] as number, place);
  return places;
}

const livingIn = (subject: Subject) => (subject.level === 'household' ? living(subject).length : 0);

const bandEnd = (line: Exact, limits: StatedInspection['limits']) =>
  divide(times(line, plus(HUNDRED, exact(limits?.percent ?? 0))), HUNDRED);

/** The incomes that are given, in one text; undefined where fewer of them than asked for are something. */
function incomeText(subject: Subject, items: number): string | undefined {
  const values = ITEMS.map((item) => numberAt(subject, `income.${item}`));
  const something = values.filter((value) => value !== undefined && signOf(value) !== 0);
  if (something.length < items) return undefined;
  return values.map((value) => (value === undefined ? '' : toDecimalString(value))).join('/');
}

const spanText = (base: Base) => {
  const [from, to] = [base && toDecimalString(base.from), base?.to && toDecimalString(base.to)];
  return from === to ? String(from) : `${from}–${to ?? ''}`;
};

const idsOf = (all: readonly Kept[]) => all.map(({ id }) => id).sort(byCodePoints);

/** Whose finding it is. */
function whose({ level, id, village }: Kept): Pick<Told, 'level' | 'id' | 'village'> {
  return { level, id, village: level === 'village' ? id : village };
}

/** The households of a village and year that are one record each. */
function villagesOf(all: readonly Kept[]): readonly (readonly [village: string, year: string, of: readonly Kept[]])[] {
  const single = all.filter((one) => one.level === 'household' && one.village !== undefined && one.count === 1);
  const groups = grouped(single, ({ village, year }) => JSON.stringify([village, year]));
  return [...groups].map(([key, of]) => {
    const [village, year] = JSON.parse(key) as [string, number];
    return [village, String(year), of] as const;
  });
}

/** What is known of one id in a year and in the year before that it is known of. Of a year with two records nothing is. */
function* yearsOf(all: readonly Kept[]): Generator<readonly [before: Kept, after: Kept]> {
  const single = all.filter(({ count }) => count === 1);
  for (const series of grouped(single, ({ level, id }) => `${level} ${idKey(id)}`).values()) {
    series.sort((a, b) => a.year - b.year);
    for (const [index, after] of series.entries()) {
      const before = series[index - 1];
      if (before !== undefined) yield [before, after];
    }
  }
}

function* recordTwice(all: readonly Kept[]): Iterable<Told> {
  for (const one of all) {
    if (one.count === 1) continue;
    const params = { count: String(one.count), year: String(one.year) };
    const others = one.villages === undefined ? {} : { others: [...one.villages].sort(byCodePoints) };
    const proposal: Proposal = { path: 'id', by: 'leftOut', from: one.id, to: null };
    yield { ...whose(one), path: 'id', params, ...others, proposal };
  }
}

function* personTwice(people: ReadonlyMap<string, number | readonly number[]>, all: readonly Kept[]): Iterable<Told> {
  for (const [key, places] of people) {
    if (typeof places === 'number' || places.length === 1) continue;
    const of = places.map((place) => ({ kept: all[Math.floor(place / PLACES)] as Kept, position: place % PLACES }));
    const [first, ...others] = of.sort((a, b) => byCodePoints(a.kept.id, b.kept.id)) as [
      (typeof of)[number],
      ...typeof of,
    ];
    const params = { count: String(places.length), year: key.slice(0, key.indexOf(' ')) };
    const path = `${memberPath(first.position)}.id`;
    yield { ...whose(first.kept), path, params, others: others.map(({ kept }) => kept.id), who: key };
  }
}

/** More people than the base that they are counted in: living members of a village's households, villages of a county. */
function* populationExceeded(all: readonly Kept[]): Iterable<Told> {
  const years = grouped(all, ({ year }) => year);
  for (const [year, of] of years) {
    const places = (level: Level) =>
      of.filter((one) => one.level === level && one.count === 1 && one.population !== undefined);
    const living = grouped(
      of.filter((one) => one.level === 'household'),
      ({ village }) => village,
    );
    for (const village of places('village')) {
      const sum = living.get(village.id)?.reduce((total, one) => total + one.living, 0) ?? 0;
      yield* exceeded(village, exact(sum), year);
    }
    const villages = grouped(places('village'), ({ county }) => county);
    for (const county of places('county')) {
      const inIt = villages.get(county.id) ?? [];
      const sum = inIt.reduce((total, one) => plus(total, one.population as Exact), fraction(0, 1));
      yield* exceeded(county, sum, year, idsOf(inIt));
    }
  }
}

function* exceeded(place: Kept, sum: Exact, year: number, others: readonly string[] = []): Iterable<Told> {
  if (compare(sum, place.population as Exact) <= 0) return;
  const params = { value: toDecimalString(sum), base: toDecimalString(place.population as Exact), year: String(year) };
  yield { ...whose(place), path: 'registeredRuralPopulation', params, ...(others.length === 0 ? {} : { others }) };
}
