/**
 * The households behind what is counted of all together: whom a criterion keeps from the exit, of whom something else would
 * come by another line, who names no village. They are found once all is gathered, from what is kept of each anyhow.
 */
import { byCodePoints } from '../base/code-points.js';
import type { Outcome } from '../base/outcome.js';
import { remembered } from '../base/remembered.js';
import { idKey } from '../records/same-id.js';
import type { BlockingKind } from './blocking.js';
import { type Gathered, NOWHERE } from './gathered.js';
import type { Behind } from './result.js';
import { type Count, type PoorShare, type RegisterGroup, standingGroup } from './share.js';
import type { Come } from './sighting-table.js';
import { ofCell, shareOfCell } from './tally.js';
import { byVillage, oneOf, shareOfSeveral } from './village-parts.js';
import { criteriaIn, risenIn } from './why.js';

/** So many are named; how many there are the figure tells. */
const MOST_NAMED = 100;

/** A household by its id. */
export interface NamedHousehold {
  readonly id: string;
  /** null where it names none. */
  readonly village: string | null;
  readonly year: number;
  /** Living members; of a figure of persons, as many as may be in it. */
  readonly persons: number;
}

/** All households in a figure: how many, with how many persons, and the first of them by id. */
export interface NamedTogether extends Count {
  readonly households: number;
  readonly list: readonly NamedHousehold[];
}

/** The first households behind a figure, by id, at most 100 of them. */
export interface WhoBehind {
  /** Whom a criterion keeps from the exit. */
  kept(group: RegisterGroup, criterion: string, kind: BlockingKind): readonly NamedHousehold[];
  /** Of whom something else would come by the other line. */
  turned(group: RegisterGroup, from: Outcome, to: Outcome): readonly NamedHousehold[];
  /** Those in a figure of a county who name no village. */
  inNoVillage(county: string, figure: keyof Behind): NamedTogether;
}

class FirstById {
  #list: NamedHousehold[] = [];

  add(one: NamedHousehold): void {
    this.#list.push(one);
    if (this.#list.length >= MOST_NAMED * 10) this.#list = this.first;
  }

  get first(): NamedHousehold[] {
    return this.#list
      .sort((a, b) => byCodePoints(a.id, b.id) || byCodePoints(a.village ?? '', b.village ?? '') || a.year - b.year)
      .slice(0, MOST_NAMED);
  }
}

const NOBODY = { households: 0, from: 0, to: 0 };

const keptKey = (group: RegisterGroup, at: number, kind: string) => `${group} ${at} ${kind}`;
const turnedKey = (group: RegisterGroup, from: string, to: string) => `${group} ${from} ${to}`;
const nowhereKey = (figure: keyof Behind, county: string) => `${figure} in ${county}`;

/**
 * Whom what is gathered names; nobody is named twice in a figure but for records of several years.
 * @param criteria those that the exit of households requires, in order
 */
export function whoBehind(gathered: Gathered, criteria: readonly string[]): WhoBehind {
  const lists = new Map<string, FirstById>();
  const add = (key: string, household: NamedHousehold) => {
    const list = lists.get(key) ?? new FirstById();
    lists.set(key, list);
    list.add(household);
  };
  const figuresOf = remembered(figuresIn);
  const addAll = (row: number, village: string, come: Come) => {
    const keys = figuresOf(come);
    if (keys.length === 0) return;
    const household = { ...namedIn(gathered, row, village), persons: come.persons };
    for (const key of keys) add(key, household);
  };
  const nowhere = new Map<string, Omit<NamedTogether, 'list'>>();
  const addNowhere = (row: number, county: string, share: PoorShare) => {
    for (const [figure, { from, to }] of Object.entries(share) as [keyof Behind, Count][]) {
      if (to === 0) continue;
      const key = nowhereKey(figure, county);
      const before = nowhere.get(key) ?? NOBODY;
      nowhere.set(key, { households: before.households + 1, from: before.from + from, to: before.to + to });
      add(key, { ...namedIn(gathered, row, NOWHERE), persons: to });
    }
  };
  gathered.eachOnce(
    ({ cell, why }) => why !== '' || ofCell(cell).fate !== 'met',
    (row, { village, county }, come) => {
      addAll(row, village, come);
      if (village === NOWHERE) addNowhere(row, county, shareOfCell(come.cell, come.persons));
    },
  );
  for (const row of gathered.several.keys()) {
    const places = byVillage(gathered.seenAt(row));
    for (const [village, sightings] of places) {
      const isElsewhere = places.size > 1;
      for (const come of oneOf(sightings, isElsewhere).whys) addAll(row, village, come);
      if (village !== NOWHERE) continue;
      for (const county of new Set(sightings.map((one) => one.county)))
        addNowhere(row, county, shareOfSeveral(sightings, isElsewhere));
    }
  }
  const first = (key: string) => lists.get(key)?.first ?? [];
  return {
    kept: (group, criterion, kind) => first(keptKey(group, criteria.indexOf(criterion), kind)),
    turned: (group, from, to) => first(turnedKey(group, from, to)),
    inNoVillage(county, figure) {
      const key = nowhereKey(figure, idKey(county));
      return { ...(nowhere.get(key) ?? NOBODY), list: first(key) };
    },
  };
}

function namedIn(gathered: Gathered, row: number, village: string): Omit<NamedHousehold, 'persons'> {
  const place = village === NOWHERE ? null : (gathered.villages.get(village)?.id ?? village);
  return { id: gathered.spelled(row), village: place, year: gathered.households.at(row).year };
}

/** The figures that a household is in by what came of it. */
function figuresIn({ cell, why }: Come): readonly string[] {
  const { standing, fate } = ofCell(cell);
  const group = standingGroup(standing);
  const outcomes = criteriaIn(why);
  const isOnly = outcomes.filter((one) => one !== 'met').length === 1;
  const kept = outcomes.flatMap((one, at) => {
    if (one === 'met') return [];
    const [kind, only] = one === 'notMet' ? ['failing', 'onlyFailing'] : ['open', 'onlyOpen'];
    return [kind, ...(isOnly ? [only] : [])].map((name) => keptKey(group, at, name as string));
  });
  const risen = risenIn(why);
  return risen === undefined ? kept : [...kept, turnedKey(group, fate, risen)];
}
