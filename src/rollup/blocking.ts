/** Where it hangs: which criteria keep households, villages and counties from their exits, and how many. */
import type { Outcome } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import { type RegisterGroup, registerGroups, standingGroup } from './share.js';
import { type HouseholdCount, type HouseholdTally, ofCell } from './tally.js';
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

/** By what the register says of households: poor (or nothing), exited, never registered. */
export type BlockingHouseholds = Readonly<Record<RegisterGroup, readonly Blocker<HouseholdCount>[]>>;

const kinds = ['failing', 'open', 'onlyFailing', 'onlyOpen'] as const;

/** Adds up what each criterion blocks. */
class Blockers<Count> {
  readonly #counts = new Map<number, Record<(typeof kinds)[number], Count>>();

  constructor(
    readonly nothing: Count,
    readonly plus: (a: Count, b: Count) => Count,
  ) {}

  add(outcomes: readonly Outcome[], more: Count): void {
    const isAlone = outcomes.filter((one) => one !== 'met').length === 1;
    for (const [at, outcome] of outcomes.entries()) {
      if (outcome === 'met') continue;
      const { nothing } = this;
      const counts = this.#counts.get(at) ?? {
        failing: nothing,
        open: nothing,
        onlyFailing: nothing,
        onlyOpen: nothing,
      };
      const [kind, only] =
        outcome === 'notMet' ? (['failing', 'onlyFailing'] as const) : (['open', 'onlyOpen'] as const);
      for (const one of isAlone ? [kind, only] : [kind]) counts[one] = this.plus(counts[one], more);
      this.#counts.set(at, counts);
    }
  }

  /** Who blocks most comes first; of as many the order of the rule holds. */
  sorted(criteria: readonly string[], numberOf: (count: Count) => number): Blocker<Count>[] {
    const list = [...this.#counts].sort(
      ([at, a], [other, b]) =>
        numberOf(b.failing) - numberOf(a.failing) || numberOf(b.open) - numberOf(a.open) || at - other,
    );
    return list.map(([at, counts]) => ({ criterion: criteria[at] as string, ...counts }));
  }
}

/** What keeps households from their exits. @param criteria the required criteria of the exit of households */
export function blockingHouseholds(tally: HouseholdTally, criteria: readonly string[]): BlockingHouseholds {
  const sums = registerGroups.map(
    (group) =>
      [
        group,
        new Blockers<HouseholdCount>({ households: 0, persons: 0 }, (a, b) => ({
          households: a.households + b.households,
          persons: a.persons + b.persons,
        })),
      ] as const,
  );
  const byGroup = new Map(sums);
  for (const { cell, why, households, persons } of tally.whys)
    byGroup.get(standingGroup(ofCell(cell).standing))?.add(criteriaIn(why), { households, persons });
  return Object.fromEntries(
    sums.map(([group, one]) => [group, one.sorted(criteria, ({ households }) => households)]),
  ) as unknown as BlockingHouseholds;
}

/** What keeps places of a level from their exits; those without a verdict are none. */
export function blockingPlaces(places: readonly { readonly verdict: Verdict | null }[]): Blocker[] {
  const sums = new Blockers<number>(0, (a, b) => a + b);
  let criteria: readonly string[] = [];
  for (const { verdict } of places) {
    if (verdict === null) continue;
    const required = verdict.criteria.filter((one) => one.required);
    criteria = required.map(({ id }) => id);
    sums.add(
      required.map(({ outcome }) => outcome),
      1,
    );
  }
  return sums.sorted(criteria, (count) => count);
}
