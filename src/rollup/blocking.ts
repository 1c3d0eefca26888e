/** Where it hangs: which criteria keep households, villages and counties from their exits, and how many. */
import type { Outcome } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import { type RegisterGroup, standingGroup } from './share.js';
import { type HouseholdCount, type HouseholdTally, NOBODY, ofCell } from './tally.js';
import { criteriaIn } from './why.js';

/** How many a criterion keeps from their exits: one of several figures for households, a number for places. */
export interface Blocker<Count = number> {
  readonly criterion: string;
  /** Who does not meet it. */
  readonly failing: Count;
  /** Of whom it is open. */
  readonly open: Count;
  /** Who does not meet it, and meets all others: this one alone is in the way. */
  readonly onlyFailing: Count;
  /** Of whom it is open, and who meets all others: this one alone decides. */
  readonly onlyOpen: Count;
}

/** One of the figures of `Blocker`. */
export type BlockingKind = Exclude<keyof Blocker, 'criterion'>;

/** By what the register says of households: poor (or nothing), exited, never registered. */
export type BlockingHouseholds = Readonly<Record<RegisterGroup, readonly Blocker<HouseholdCount>[]>>;

/** Of each criterion households and persons: failing, open, failing alone, open alone. */
const [FIGURES, OPEN, ALONE] = [8, 2, 4];

/** Adds up what each criterion blocks. */
class Blockers {
  /** By criterion; those that block nobody have none. */
  readonly #counts: (number[] | undefined)[] = [];

  add(outcomes: readonly Outcome[], households: number, persons: number): void {
    let blocking = 0;
    for (const one of outcomes) if (one !== 'met') blocking += 1;
    for (let at = 0; at < outcomes.length && blocking > 0; at += 1) {
      if (outcomes[at] === 'met') continue;
      let counts = this.#counts[at];
      if (counts === undefined) {
        counts = Array<number>(FIGURES).fill(0);
        this.#counts[at] = counts;
      }
      const kind = outcomes[at] === 'notMet' ? 0 : OPEN;
      for (let from = kind; from <= (blocking === 1 ? kind + ALONE : kind); from += ALONE) {
        counts[from] = (counts[from] as number) + households;
        counts[from + 1] = (counts[from + 1] as number) + persons;
      }
    }
  }

  /** Who blocks most comes first; of as many the order of the rule holds. */
  sorted<Count>(criteria: readonly string[], told: (households: number, persons: number) => Count): Blocker<Count>[] {
    const list = this.#counts.flatMap((counts, at) => (counts === undefined ? [] : [{ at, counts }]));
    const figure = ({ counts }: (typeof list)[number], from: number) => counts[from] as number;
    list.sort((a, b) => figure(b, 0) - figure(a, 0) || figure(b, OPEN) - figure(a, OPEN) || a.at - b.at);
    const toldOf = (one: (typeof list)[number], from: number) => told(figure(one, from), figure(one, from + 1));
    return list.map((one) => ({
      criterion: criteria[one.at] as string,
      failing: toldOf(one, 0),
      open: toldOf(one, OPEN),
      onlyFailing: toldOf(one, ALONE),
      onlyOpen: toldOf(one, OPEN + ALONE),
    }));
  }
}

/** What keeps households from their exits. @param criteria the required criteria of the exit of households */
export function blockingHouseholds(tally: HouseholdTally, criteria: readonly string[]): BlockingHouseholds {
  const sums: Partial<Record<RegisterGroup, Blockers>> = {};
  for (const { cell, why, households, persons } of tally.whys) {
    const group = standingGroup(ofCell(cell).standing);
    sums[group] ??= new Blockers();
    sums[group].add(criteriaIn(why), households, persons);
  }
  const told = (households: number, persons: number) => (households === 0 ? NOBODY : { households, persons });
  const of = (group: RegisterGroup) => sums[group]?.sorted(criteria, told) ?? [];
  return { poor: of('poor'), exited: of('exited'), notRegistered: of('notRegistered') };
}

/** What keeps places of a level from their exits; those without a verdict are none. */
export function blockingPlaces(places: readonly { readonly verdict: Verdict | null }[]): Blocker[] {
  const sums = new Blockers();
  let criteria: readonly string[] = [];
  for (const { verdict } of places) {
    if (verdict === null) continue;
    const required = verdict.criteria.filter((one) => one.required);
    criteria = required.map(({ id }) => id);
    sums.add(
      required.map(({ outcome }) => outcome),
      1,
      0,
    );
  }
  return sums.sorted(criteria, (count) => count);
}
