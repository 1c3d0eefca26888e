/**
 * What was gathered of the records read so far: sums by village and the county that its households name, the records of
 * villages and counties, which households and persons were seen. Whatever the order, and however the records are divided
 * and merged again, it comes to the same.
 */
import { type Day, isDay, yearOf } from '../base/date.js';
import { idKey } from '../records/same-id.js';
import type { About } from './about.js';
import { LeastIds } from './least-ids.js';
import { NumberTable } from './number-table.js';
import { personKey } from './person-key.js';
import { type JudgedHousehold, shareOf } from './share.js';
import { CELLS, HouseholdTally, ofCell, tallyCell } from './tally.js';

/** The key of what no record names. */
export const NOWHERE = '';

/** One record of a household: where it is, and what came of it. */
export interface Sighting extends Pick<JudgedHousehold, 'persons'> {
  /** Keys of places. */
  readonly village: string;
  readonly county: string;
  /** What came of it (`tallyCell`). */
  readonly cell: number;
}

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
  /** Sightings alike are one. */
  readonly sightings: Map<string, Map<number, Sighting>>;
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
  /** The day of the record itself, where it has one. */
  readonly asOf?: unknown;
  /** The ids of its members. */
  readonly people: readonly string[];
}

/** The key of a household: of one calendar year it is one. */
export const householdKey = (year: number, id: string) => `${year} ${idKey(id)}`;

/** The id key and year that such a key is made of. */
export function ofHouseholdKey(key: string): { readonly year: number; readonly id: string } {
  const space = key.indexOf(' ');
  return { year: Number(key.slice(0, space)), id: key.slice(space + 1) };
}

/** The sightings of a household of which there is more than one record, each with how many records have it so. */
export type SeenTwice = Map<Sighting, number>;

export class Gathered {
  readonly counts: GatheredCounts = { read: 0, judged: 0, refused: 0, blank: 0, otherLevels: 0, unplaced: 0 };
  readonly villages = new Map<string, VillageState>();
  readonly counties = new Map<string, PlaceState>();
  /** By key how it was seen; all sightings where there is more than one record. */
  readonly households = new Map<string, Sighting | SeenTwice>();
  /** Persons who are in several households: the keys of these. */
  readonly twice = new Map<number, Set<string>>();
  /** Records of another calendar year, by level and year. */
  readonly otherYears = new Map<string, LeastIds>();
  /** How often an old id was read, by level and old id. */
  readonly renamed = new Map<string, number>();
  /** How ids of households are written that are not what they are told apart by; the least way of each. */
  readonly spellings = new Map<string, string>();
  readonly #year: number;
  readonly #yearText: string;
  readonly #newNames: { readonly village: ReadonlyMap<string, string>; readonly county: ReadonlyMap<string, string> };
  /** Keys of places by ids as they are written. */
  readonly #keys = { village: new Map<string, string>(), county: new Map<string, string>() };
  /** By person the row of the household in which he was seen first. */
  readonly #persons = new NumberTable();
  readonly #rows: string[] = [];

  constructor(readonly about: About) {
    this.#year = yearOf(about.asOf);
    this.#yearText = `${about.asOf.slice(0, 4)}-`;
    const { villages, counties } = about.renamed;
    this.#newNames = { village: new Map(Object.entries(villages)), county: new Map(Object.entries(counties)) };
  }

  /** Adds a household. */
  addHousehold(seen: HouseholdSeen): void {
    const { id, standing, fate, people } = seen;
    this.counts[fate === 'refused' ? 'refused' : 'judged'] += 1;
    const year = this.#yearOf('household', id, seen.asOf);
    const village = this.#keyOf('village', seen.village);
    const county = this.#keyOf('county', seen.county);
    if (village === NOWHERE && county === NOWHERE) {
      this.counts.unplaced += 1;
      return;
    }
    const sighting = { village, county, cell: tallyCell({ standing, fate }), persons: seen.persons };
    if (id === null || !this.about.duplicates) {
      const { tallies, open } = this.villages.get(village) as VillageState;
      tallyAt(tallies, county).add(sighting.cell, sighting.persons);
      if (openPersons(sighting) > 0) open.push({ id, year, persons: openPersons(sighting), county });
      return;
    }
    const key = householdKey(year, id);
    this.addSighting(key, id, sighting);
    if (people.length > 0) this.#addPeople(key, people);
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
      sightings: new Map(),
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
    if (typeof asOf === 'string' && asOf.startsWith(this.#yearText)) return this.#year;
    const year = isDay(asOf) ? yearOf(asOf as Day) : this.#year;
    if (year !== this.#year) {
      this.otherYearAt(JSON.stringify([level, year])).add(id);
    }
    return year;
  }

  /** Those of a level and year. */
  otherYearAt(key: string): LeastIds {
    const least = this.otherYears.get(key) ?? new LeastIds();
    this.otherYears.set(key, least);
    return least;
  }

  /** The key of a place under the id that it has today; from now on it is there. */
  #keyOf(level: 'village' | 'county', id: string | null): string {
    const before = id === null ? undefined : this.#keys[level].get(id);
    if (before !== undefined) return before;
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

  /** Adds records of a household that has an id, as it is spelled where that is another than in the key; what it comes to is asked once all are there. */
  addSighting(key: string, spelled: string | null, given: Sighting, times = 1): void {
    if (spelled !== null && !key.endsWith(` ${spelled}`) && spelled < (this.spellings.get(key) ?? '\uffff'))
      this.spellings.set(key, spelled);
    const sighting = this.#one(given);
    const before = this.households.get(key);
    if (before === undefined && times === 1) {
      this.households.set(key, sighting);
      return;
    }
    const group: SeenTwice = before instanceof Map ? before : new Map(before === undefined ? [] : [[before, 1]]);
    this.households.set(key, group.set(sighting, (group.get(sighting) ?? 0) + times));
  }

  /** Sightings alike as one, so that millions of households take no more than a reference each. */
  #one(sighting: Sighting): Sighting {
    const { village, county, cell, persons } = sighting;
    const { sightings } = this.villages.get(village) as VillageState;
    const there = sightings.get(county) ?? new Map<number, Sighting>();
    if (there.size === 0) sightings.set(county, there);
    const key = persons * CELLS + cell;
    const before = there.get(key);
    if (before === undefined) there.set(key, sighting);
    return before ?? sighting;
  }

  #addPeople(key: string, people: readonly string[]): void {
    const { year } = ofHouseholdKey(key);
    let row: number | undefined;
    for (const id of people) {
      const person = personKey(id, year, this.about.personIds);
      if (person === undefined) continue;
      row ??= this.#rows.push(key) - 1;
      this.#addPerson(person, row);
    }
  }

  /** Adds a person in a household. */
  addPerson(person: number, household: string): void {
    this.#addPerson(person, this.#rows.push(household) - 1);
  }

  #addPerson(person: number, row: number): void {
    const first = this.#persons.note(person, row);
    const [there, here] = [this.#rows[first ?? row] as string, this.#rows[row] as string];
    if (there === here) return;
    const households = this.twice.get(person) ?? new Set([there]);
    this.twice.set(person, households.add(here));
  }

  /** Every person with the households he is in, in no order. */
  *people(): Generator<readonly [person: number, households: readonly string[]]> {
    for (const [person, row] of this.#persons.entries()) {
      yield [person, [...(this.twice.get(person) ?? [this.#rows[row] as string])]];
    }
  }
}

/** A place under the least spelling of its id. */
function withLeast<State extends PlaceState>(state: State, id: string): State {
  if (id < state.id) state.id = id;
  return state;
}

/** Of how many persons of a household it is open whether they are poor. */
export function openPersons({ cell, persons }: Pick<Sighting, 'cell' | 'persons'>): number {
  const { from, to } = shareOf({ ...ofCell(cell), persons }).poor;
  return to - from;
}

/** The tally of a county. */
export function tallyAt(tallies: Map<string, HouseholdTally>, county: string): HouseholdTally {
  const tally = tallies.get(county) ?? new HouseholdTally();
  tallies.set(county, tally);
  return tally;
}
