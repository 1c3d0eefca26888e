/** What was gathered as plain JSON, the same for the same records in whatever order and however divided; and back. */
import { byCodeUnits, sortedByText } from '../base/code-points.js';
import { idKey } from '../records/same-id.js';
import { canonicalText, sha256OfText } from '../seal/canonical.js';
import type { About } from './about.js';
import { type Gathered, type GatheredCounts, type OpenHousehold, type PlaceState, tallyAt } from './gathered.js';
import type { HouseholdTally } from './tally.js';

/** The form of states; another is refused. */
export const STATE_FORM = 3;

type SightingRow = readonly [
  village: string,
  county: string,
  cell: number,
  why: string,
  persons: number,
  times: number,
];
type WhyRow = readonly [cell: number, why: string, households: number, persons: number];

/** A village or county in a state. */
interface StatePlace {
  readonly id: string;
  readonly records: readonly (readonly [text: string, times: number])[];
}

/** A village in a state. */
interface StateVillage extends StatePlace {
  readonly tallies: readonly (readonly [
    county: string,
    cells: readonly (readonly [number, number, number])[],
    whys: readonly WhyRow[],
  ])[];
  readonly open: readonly OpenHousehold[];
}

/**
 * A state: what was gathered of part of the records. It holds the ids of households, and a number for each person; treat
 * it as the records themselves.
 */
export interface RollUpState {
  readonly rollUp: typeof STATE_FORM;
  readonly about: About;
  /** What its parts are called. */
  readonly parts: readonly string[];
  readonly counts: GatheredCounts;
  /** Files that could not be opened or not read to their end, or hold no record, sorted. */
  readonly filesNotRead: readonly string[];
  readonly villages: readonly StateVillage[];
  readonly counties: readonly StatePlace[];
  /** Households by year and id, as they were seen; empty where nothing is looked for twice. */
  readonly households: readonly (readonly [key: string, spelled: string | null, seen: readonly SightingRow[]])[];
  /** Persons by number, with the positions of their households above. */
  readonly people: readonly (readonly number[])[];
  readonly otherYears: readonly (readonly [key: string, records: number, ids: readonly string[]])[];
  readonly renamed: readonly (readonly [string, number])[];
}

/**
 * The state of what was gathered.
 * @param part the name of the part; of one that has none it is by what came of its records
 */
export function stateOfPart(gathered: Gathered, part: string | undefined): RollUpState {
  const state = gatheredState(gathered, part === undefined ? [] : [part]);
  // What holds no record that can be told apart needs no name, as two such parts may come to the same and both count.
  const isAnything =
    state.households.length > 0 || [...state.villages, ...state.counties].some(({ records }) => records.length > 0);
  const isNamed = part !== undefined || !isAnything || !gathered.about.duplicates;
  return isNamed ? state : { ...state, parts: [sha256OfText(canonicalText(state))] };
}

/** The state of what was gathered of several parts. */
export function gatheredState(gathered: Gathered, parts: readonly string[]): RollUpState {
  const rows = Array.from({ length: gathered.households.count }, (_, row) => {
    const { year, id } = gathered.households.at(row);
    const seen = gathered
      .seenAt(row)
      .map(
        ([{ village, county, cell, why, persons }, times]): SightingRow => [village, county, cell, why, persons, times],
      );
    return { row, seen: [`${year} ${id}`, gathered.spellings.get(row) ?? null, sorted(seen)] as const };
  });
  rows.sort(({ seen: [a] }, { seen: [b] }) => byCodeUnits(a, b));
  const positions = new Uint32Array(rows.length);
  for (const [at, { row }] of rows.entries()) positions[row] = at;
  const people = [...gathered.people()].map(([person, households]) => [
    person,
    ...households.map((row) => positions[row] as number).sort((x, y) => x - y),
  ]);
  const state: Omit<RollUpState, 'parts'> = {
    rollUp: STATE_FORM,
    about: gathered.about,
    counts: { ...gathered.counts },
    filesNotRead: [...gathered.filesNotRead].sort(byCodeUnits),
    villages: sorted(
      [...gathered.villages.values()].map((village) => ({
        ...placeState(village),
        tallies: sorted(
          [...village.tallies].map(([county, tally]) => [county, cellRows(tally), whyRows(tally)] as const),
        ),
        open: sorted(village.open),
      })),
    ),
    counties: sorted([...gathered.counties.values()].map(placeState)),
    households: rows.map(({ seen }) => seen),
    people: people.sort((a, b) => (a[0] as number) - (b[0] as number)),
    otherYears: sorted([...gathered.otherYears].map(([key, { records, ids }]) => [key, records, ids] as const)),
    renamed: sorted([...gathered.renamed]),
  };
  return { ...state, parts: [...parts].sort(byCodeUnits) };
}

const cellRows = ({ cells }: HouseholdTally) =>
  cells.map(({ cell, households, persons }) => [cell, households, persons] as const);

const whyRows = (tally: HouseholdTally) =>
  sorted([...tally.whys].map(({ cell, why, households, persons }): WhyRow => [cell, why, households, persons]));

const placeState = ({ id, records }: PlaceState): StatePlace => ({ id, records: sorted([...records]) });

/** The same whatever the order: by their text. */
const sorted = <One>(list: readonly One[]): One[] => sortedByText(list, (one) => JSON.stringify(one), byCodeUnits);

/** Adds a state to what was gathered; both are about the same. */
export function addState(gathered: Gathered, state: RollUpState): void {
  for (const name of Object.keys(gathered.counts) as (keyof GatheredCounts)[])
    gathered.counts[name] += state.counts[name];
  for (const path of state.filesNotRead) gathered.filesNotRead.add(path);
  for (const { id, records, tallies, open } of state.villages) {
    const village = gathered.villageAt(idKey(id), id);
    addCounts(village.records, records);
    for (const [county, cells, whys] of tallies) {
      const tally = tallyAt(village.tallies, county);
      for (const [cell, households, persons] of cells) tally.add(cell, persons, households);
      for (const [cell, why, households, persons] of whys) tally.addWhy({ cell, why, households, persons });
    }
    for (const one of open) village.open.push(one);
  }
  for (const { id, records } of state.counties) addCounts(gathered.countyAt(idKey(id), id).records, records);
  const rows = state.households.map(([key, spelled, seen]) => {
    const space = key.indexOf(' ');
    const [year, id] = [Number(key.slice(0, space)), spelled ?? key.slice(space + 1)];
    let row = 0;
    for (const [village, county, cell, why, persons, times] of seen)
      row = gathered.addSighting(year, id, { village, county, cell, why, persons }, times);
    return row;
  });
  for (const [person = 0, ...positions] of state.people)
    for (const at of positions) gathered.addPerson(person, rows[at] as number);
  for (const [key, records, ids] of state.otherYears) gathered.otherYearAt(key).addAll(ids, records);
  addCounts(gathered.renamed, state.renamed);
}

function addCounts(counts: Map<string, number>, more: readonly (readonly [string, number])[]): void {
  for (const [key, count] of more) counts.set(key, (counts.get(key) ?? 0) + count);
}
