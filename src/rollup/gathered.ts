/**
 * What was gathered of the records read so far: sums by village and the county that its households name, the records of
 * villages and counties, which households and persons were seen. Whatever the order, and however the records are divided
 * and merged again, it comes to the same.
 */
import { type Day, isDay, yearOf } from '../base/date.js';
import { idKey } from '../records/same-id.js';
import type { About } from './about.js';
import { copied, HouseholdTable } from './household-table.js';
import { LeastIds } from './least-ids.js';
import { NumberTable } from './number-table.js';
import { personKey } from './person-key.js';
import type { JudgedHousehold } from './share.js';
import { type Come, type Sighting, SightingTable, type Where } from './sighting-table.js';
import { HouseholdTally, ofCell, tallyCell } from './tally.js';

/** The key of what no record names. */
export const NOWHERE = '';

/** A household of whose persons it is not known whether they are poor. */
export interface OpenHousehold {
  /** null where the record has none that can be read. */
  readonly id: string | null;
  readonly year: number;
  readonly persons: number;
  /** The key of the county that it names. */
  readonly county: string;
}

/** What is known of a village or a county by its own records, and by those that name it. */
export interface PlaceState {
  /** The least spelling of its id that was read. */
  id: string;
  /**
   * Its own records as canonical JSON without free data, after their calendar year, each as often as it was read; of one that
   * was refused what can be read of it, with `refused`.
   */
  readonly records: Map<string, number>;
}

/** A village; under `NOWHERE` stands what names none. */
export interface VillageState extends PlaceState {
  /** What those of its households come to that are not told apart by an id, by the county that they name. */
  readonly tallies: Map<string, HouseholdTally>;
  /** Those of them that are open. */
  readonly open: OpenHousehold[];
}

/** What became of all that was read. */
export interface GatheredCounts {
  read: number;
  judged: number;
  refused: number;
  blank: number;
  otherLevels: number;
  /** Judged or refused, and of no village or county. */
  unplaced: number;
}

/** A household as it is handed in: its record judged or refused, as far as it could be read. */
export interface HouseholdSeen extends JudgedHousehold {
  readonly id: string | null;
  readonly village: string | null;
  readonly county: string | null;
  /** Why that came of it (`why.ts`). */
  readonly why: string;
  /** The day of the record itself, where it has one. */
  readonly asOf?: unknown;
  /** The ids of its members. */
  readonly people: readonly string[];
}

/** How a household was seen, each way with how many records have it so. */
export type SeenSoFar = readonly (readonly [sighting: Sighting, records: number])[];

/** So many households there is room for at first. */
const FIRST_HOUSEHOLDS = 1024;

export class Gathered {
  readonly counts: GatheredCounts = { read: 0, judged: 0, refused: 0, blank: 0, otherLevels: 0, unplaced: 0 };
  readonly villages = new Map<string, VillageState>();
  readonly counties = new Map<string, PlaceState>();
  /** Households by year and id, each with a row. */
  readonly households = new HouseholdTable();
  /** Of each of which there is more than one record, by row, the numbers of its sightings, with how many records have it so. */
  readonly several = new Map<number, Map<number, number>>();
  /** All ways in which households were seen. */
  readonly sightings = new SightingTable();
  /** Persons who are in several households: the rows of these. */
  readonly twice = new Map<number, Set<number>>();
  /** Records of another calendar year, by level and year. */
  readonly otherYears = new Map<string, LeastIds>();
  /** Files that could not be opened or not read to their end, or hold no record. */
  readonly filesNotRead = new Set<string>();
  /** How often an old id was read, by level and old id. */
  readonly renamed = new Map<string, number>();
  /** How ids of households are written that are not what they are told apart by, by row; the least way of each. */
  readonly spellings = new Map<number, string>();
  readonly #year: number;
  #before: {
    readonly level: string;
    readonly asOf: unknown;
    readonly year: number;
    readonly other?: LeastIds | undefined;
  };
  readonly #newNames: { readonly village: ReadonlyMap<string, string>; readonly county: ReadonlyMap<string, string> };
  /** Keys of places by ids as they are written. */
  readonly #keys = { village: new Map<string, string>(), county: new Map<string, string>() };
  /** The last of them. */
  readonly #last = { village: { id: '', key: NOWHERE }, county: { id: '', key: NOWHERE } };
  /** By row of a household the number of the sighting; meaningless of those in `several`. */
  #seen = new Uint32Array(FIRST_HOUSEHOLDS);
  /** By person the row of the household in which he was seen first. */
  readonly #persons = new NumberTable();

  constructor(readonly about: About) {
    this.#year = yearOf(about.asOf);
    this.#before = { level: 'household', asOf: about.asOf, year: this.#year };
    const { villages, counties } = about.renamed;
    this.#newNames = { village: new Map(Object.entries(villages)), county: new Map(Object.entries(counties)) };
  }

  /** Adds a household. */
  addHousehold(seen: HouseholdSeen): void {
    const { id, standing, fate, why, people } = seen;
    this.counts[fate === 'refused' ? 'refused' : 'judged'] += 1;
    const year = this.#yearOf('household', id, seen.asOf);
    const village = this.#keyOf('village', seen.village);
    const county = this.#keyOf('county', seen.county);
    if (village === NOWHERE && county === NOWHERE) {
      this.counts.unplaced += 1;
      return;
    }
    const sighting = { village, county, cell: tallyCell({ standing, fate }), why, persons: seen.persons };
    if (id === null || !this.about.duplicates) {
      const { tallies, open } = this.villages.get(village) as VillageState;
      tallyAt(tallies, county).add(sighting.cell, sighting.persons, 1, why);
      if (openPersons(sighting) > 0) open.push({ id, year, persons: openPersons(sighting), county });
      return;
    }
    const row = this.addSighting(year, id, sighting);
    for (const one of people) {
      const person = personKey(one, year, this.about.personIds);
      if (person !== undefined) this.addPerson(person, row);
    }
  }

  /** Adds a record of a village or a county that can be judged: canonical JSON without free data. */
  addPlace(level: 'village' | 'county', id: string, text: string, asOf: unknown): void {
    this.counts.judged += 1;
    this.#addRecord(level, id, text, asOf);
  }

  #addRecord(level: 'village' | 'county', id: string, text: string, asOf: unknown): void {
    const year = this.#yearOf(level, id, asOf);
    const { records } = this.#placeAt(level, id);
    const key = `${year} ${text}`;
    records.set(key, (records.get(key) ?? 0) + 1);
  }

  /** Adds one that is refused, as far as it can be read; of no id where that cannot. */
  addRefusedPlace(level: 'village' | 'county', id: string | null, text: string, asOf: unknown): void {
    this.counts.refused += 1;
    if (id === null) this.counts.unplaced += 1;
    else this.#addRecord(level, id, text, asOf);
  }

  /** Adds what is refused and of which not even the level can be read. */
  addUnreadable(): void {
    this.counts.refused += 1;
    this.counts.unplaced += 1;
  }

  #placeAt(level: 'village' | 'county', id: string): PlaceState {
    const places: ReadonlyMap<string, PlaceState> = level === 'village' ? this.villages : this.counties;
    return places.get(this.#keyOf(level, id)) as PlaceState;
  }

  villageAt(key: string, id: string): VillageState {
    const before = this.villages.get(key);
    if (before !== undefined) return withLeast(before, id);
    const state: VillageState = {
      id,
      records: new Map(),
      tallies: new Map(),
      open: [],
    };
    this.villages.set(key, state);
    return state;
  }

  countyAt(key: string, id: string): PlaceState {
    const before = this.counties.get(key);
    if (before !== undefined) return withLeast(before, id);
    const state: PlaceState = { id, records: new Map() };
    this.counties.set(key, state);
    return state;
  }

  /** The calendar year of a record; noted where it is another than that of the roll-up. */
  #yearOf(level: string, id: string | null, asOf: unknown): number {
    // Most are of the day of the one before.
    const before = this.#before;
    if (asOf !== before.asOf || level !== before.level) {
      const year = isDay(asOf) ? yearOf(asOf as Day) : this.#year;
      const other = year === this.#year ? undefined : this.otherYearAt(JSON.stringify([level, year]));
      this.#before = { level, asOf, year, other };
    }
    this.#before.other?.add(id);
    return this.#before.year;
  }

  /** Those of a level and year. */
  otherYearAt(key: string): LeastIds {
    const least = this.otherYears.get(key) ?? new LeastIds();
    this.otherYears.set(key, least);
    return least;
  }

  /** The key of a place under the id that it has today; from now on it is there. */
  #keyOf(level: 'village' | 'county', id: string | null): string {
    const last = this.#last[level];
    if (id !== null && id !== '' && id === last.id) return last.key;
    const before = id === null ? undefined : this.#keys[level].get(id);
    if (id !== null && before !== undefined) {
      last.id = id;
      last.key = before;
      return before;
    }
    const now = id === null ? undefined : this.#newNames[level].get(idKey(id));
    if (id !== null && now !== undefined) {
      const old = JSON.stringify([level, id]);
      this.renamed.set(old, (this.renamed.get(old) ?? 0) + 1);
    }
    const named = now ?? id ?? NOWHERE;
    const key = idKey(named);
    if (level === 'village') this.villageAt(key, named);
    else if (key !== NOWHERE) this.countyAt(key, named);
    // An old id is told each time.
    if (id !== null && now === undefined) this.#keys[level].set(id, key);
    return key;
  }

  /**
   * Adds records of a household that has an id; what it comes to is asked once all are there.
   * @returns its row
   */
  addSighting(year: number, id: string, given: Sighting, times = 1): number {
    const key = idKey(id);
    const { count } = this.households;
    const row = this.households.row(year, key);
    if (key !== id && id < (this.spellings.get(row) ?? '\uffff')) this.spellings.set(row, id);
    const { sightings, several } = this;
    const { once } = sightings;
    const number = sightings.numberOf(given);
    if (row === count) {
      if (row === this.#seen.length) this.#seen = copied(this.#seen, new Uint32Array(row * 2));
      this.#seen[row] = number;
      if (times === 1) once[number] = (once[number] as number) + 1;
      else several.set(row, new Map([[number, times]]));
      return row;
    }
    let records = several.get(row);
    if (records === undefined) {
      const first = this.#seen[row] as number;
      once[first] = (once[first] as number) - 1;
      records = new Map([[first, 1]]);
      several.set(row, records);
    }
    records.set(number, (records.get(number) ?? 0) + times);
    return row;
  }

  /** How the household of a row was seen. */
  seenAt(row: number): SeenSoFar {
    const records = this.several.get(row);
    if (records === undefined) return [[this.sightings.at(this.#seen[row] as number), 1]];
    return [...records].map(([number, times]) => [this.sightings.at(number), times]);
  }

  /** Takes the rows of those of which there is one record, with how they were seen, where what came of them is asked for. */
  eachOnce(isAsked: (come: Come) => boolean, take: (row: number, where: Where, come: Come) => void): void {
    const { sightings, several } = this;
    const { count } = this.households;
    // Of few sightings many households are: whether they are asked for is found once.
    const asked = sightings.once.map((_, number) => isAsked(sightings.comeOf(number)));
    for (let row = 0; row < count; row += 1) {
      const number = this.#seen[row] as number;
      if (asked[number] && !several.has(row)) take(row, sightings.whereOf(number), sightings.comeOf(number));
    }
  }

  /** The id of a household as it is told. */
  spelled(row: number): string {
    return this.spellings.get(row) ?? this.households.at(row).id;
  }

  /** Adds a person in the household of a row. */
  addPerson(person: number, row: number): void {
    const first = this.#persons.note(person, row);
    if (first === undefined || first === row) return;
    const households = this.twice.get(person) ?? new Set([first]);
    this.twice.set(person, households.add(row));
  }

  /** Every person with the rows of the households he is in, in no order. */
  *people(): Generator<readonly [person: number, rows: readonly number[]]> {
    for (const [person, row] of this.#persons.entries()) yield [person, [...(this.twice.get(person) ?? [row])]];
  }
}

/** A place under the least spelling of its id. */
function withLeast<State extends PlaceState>(state: State, id: string): State {
  if (id < state.id) state.id = id;
  return state;
}

/** Of how many persons of a household it is open whether they are poor. */
export function openPersons({ cell, persons }: Come): number {
  const { from, to } = ofCell(cell).share.poor;
  return (to - from) * persons;
}

/** The tally of a county. */
export function tallyAt(tallies: Map<string, HouseholdTally>, county: string): HouseholdTally {
  const tally = tallies.get(county) ?? new HouseholdTally();
  tallies.set(county, tally);
  return tally;
}
