/** The households and places behind what is counted by year: they are found where a page shows them. */
import { byCodePoints } from '../base/code-points.js';
import { idKey } from '../records/same-id.js';
import type { GatheredYears } from './gathered-years.js';
import { isNeverListed, placeYears } from './place-years.js';
import { householdYears } from './register-years.js';
import { type Bounds, type FlowKind, flowKinds } from './years.js';

/** So many are named. */
const MOST_NAMED = 100;

/** One in a figure: how much of it is its own, at least and at most. */
export interface NamedInFigure extends Bounds {
  readonly id: string;
}

/** Who is in a figure: how many are for certain and may be, and the first of them by id, those for certain first. */
export interface NamedList {
  readonly certain: number;
  readonly perhaps: number;
  readonly list: readonly NamedInFigure[];
}

/** Whom figures count. */
export interface BehindYears {
  /** Households with their persons. @param at the year, 0 the first one @param county the id of one; else all */
  households(kind: FlowKind, at: number, county?: string): NamedList;
  /** Villages or counties that exited, in a year or up to its end. */
  places(level: 'village' | 'county', kind: 'exited' | 'cumulative', at: number, county?: string): NamedList;
  /** Those who do not meet what measures a target. */
  notMet(target: string): NamedList;
}

/** Whether it may be no part of the figure. */
export const isOpen = ({ from, to }: Bounds) => from <= 0 && to >= 0;

class Named {
  certain = 0;
  perhaps = 0;
  #list: NamedInFigure[] = [];

  add(one: NamedInFigure): void {
    if (isOpen(one)) this.perhaps += 1;
    else this.certain += 1;
    this.#list.push(one);
    if (this.#list.length >= MOST_NAMED * 10) this.#list = this.list;
  }

  get list(): NamedInFigure[] {
    return this.#list
      .sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)) || byCodePoints(a.id, b.id))
      .slice(0, MOST_NAMED);
  }
}

const NOBODY: NamedList = Object.freeze({ certain: 0, perhaps: 0, list: [] });

/** Whom the figures of years from the first to the last count. */
export function behindYears(gathered: GatheredYears, first: number, last: number): BehindYears {
  const lists = new Map<string, Named>();
  const held = gathered.held();
  const add = (keys: readonly string[], one: NamedInFigure) => {
    if (one.from === 0 && one.to === 0) return;
    for (const key of keys) {
      const list = lists.get(key) ?? new Named();
      lists.set(key, list);
      list.add(one);
    }
  };
  const keysOf = (figure: string, at: number, county: string) =>
    [figure, ...(county === '' ? [] : [`${figure} ${county}`])].map((name) => `${at} ${name}`);
  for (const [county, households] of gathered.byCounty())
    for (const { id, records } of households)
      for (const [at, year] of householdYears(records, first, last).persons.entries())
        for (const kind of flowKinds) add(keysOf(kind, at, county), { id, ...year[kind] });
  for (const level of ['village', 'county'] as const)
    for (const { id, county, records } of (level === 'village' ? gathered.villages : gathered.counties).values()) {
      if (isNeverListed(records)) continue;
      const years = placeYears(records, first, last);
      for (const kind of ['exited', 'cumulative'] as const)
        for (const [at, bounds] of years[kind].entries())
          add(keysOf(`${level} ${kind}`, at, level === 'village' ? idKey(county ?? '') : ''), { id, ...bounds });
    }
  const of = (figure: string, at: number, county: string | undefined): NamedList => {
    const list = lists.get(`${at} ${figure}${county === undefined ? '' : ` ${idKey(county)}`}`);
    return list === undefined ? NOBODY : { certain: list.certain, perhaps: list.perhaps, list: list.list };
  };
  return {
    households: of,
    places: (level, kind, at, county) => of(`${level} ${kind}`, at, county),
    notMet(target) {
      const ids = [...(held.get(target)?.ids ?? [])].sort(byCodePoints);
      return { certain: ids.length, perhaps: 0, list: ids.slice(0, MOST_NAMED).map((id) => ({ id, from: 1, to: 1 })) };
    },
  };
}
