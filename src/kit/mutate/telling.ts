/** A record that tells a mutant from the rulebook it was made of. */
import type { Day } from '../../base/date.js';
import type { GivenAmount } from '../../evaluate/amount.js';
import type { Readings } from '../../rulebook/rulebook-types.js';
import type { Judged } from '../judge-case.js';
import { type Mismatch, mismatchesOf } from '../mismatch.js';
import type { MoveScope, Trial } from '../suggest/moves.js';
import { search } from '../suggest/search.js';
import { seedsAt, seedsOf } from '../suggest/seeds.js';
import type { Expectation } from '../test-case.js';
import type { Bench, ReadyCase } from './bench.js';
import type { Mutant } from './mutant.js';

/** The record, with what a case could expect of it that the mutant does not give. */
export interface Telling extends Trial {
  /** Of each: what the rulebook gives (`expected`), and what the mutant does (`got`). */
  readonly differences: readonly Pick<Mismatch, 'at' | 'expected' | 'got'>[];
}

/** Looks for such a record among those of the cases and close to them; undefined where none is found. */
export function tellingRecord(
  mutant: Mutant,
  original: Bench,
  changed: Bench,
  cases: readonly ReadyCase[],
): Telling | undefined {
  const differencesFor = ({ record, readings, ...by }: Trial) =>
    differences(original.judged(record, readings, by), changed.judged(record, readings, by));
  const criteria = new Set(mutant.criteria);
  let best: { readonly telling: Telling; readonly rank: number } | undefined;
  for (const level of mutant.levels) {
    const rulebooks = [original.rulebook, changed.rulebook] as const;
    const scope: MoveScope = { level, criteria, rulebooks, days: daysOf(mutant) };
    const seeds = seedsOf(cases, criteria, level, original);
    // On the days that are shifted, under the reading that the figure is of, a step or two are enough.
    const near = seedsAt(seeds, scope.days, readingsOf(mutant, original));
    const all = mutant.change.kind === 'value' ? [...seeds, ...near] : [...near, ...seeds];
    const found = search(all, scope, (trial) => rankOf(differencesFor(trial)));
    if (found === undefined || (best !== undefined && best.rank <= found.rank)) continue;
    best = { telling: { ...found.trial, differences: differencesFor(found.trial) }, rank: found.rank };
    if (best.rank <= 2) break;
  }
  return best?.telling;
}

function daysOf({ change }: Mutant): Day[] {
  switch (change.kind) {
    case 'from':
    case 'to':
    case 'validFrom':
    case 'validTo':
      return [change.before, change.after ?? change.before];
    case 'value':
      return [change.since];
    default:
      return [];
  }
}

/** The option under which the change matters, where it is under one. */
function readingsOf({ change }: Mutant, { rulebook }: Bench): Readings {
  switch (change.kind) {
    case 'choice':
      return { [change.reading]: change.option };
    case 'value':
    case 'from':
    case 'to':
    case 'method': {
      const { series, proRata } = rulebook.parameters.get(change.parameter) ?? {};
      const reading = (series ?? proRata)?.reading;
      return reading === undefined || change.option === undefined ? {} : { [reading]: change.option };
    }
    default:
      return {};
  }
}

/** What cases can expect, from the most telling. */
const parts = [['refused', 'outcome'], ['criteria', 'amount'], ['missing'], ['conflicts'], ['tooWide'], ['margins']];

function rankOf(found: readonly Pick<Mismatch, 'at'>[]): number | undefined {
  if (found.length === 0) return undefined;
  return 1 + Math.min(...found.map(({ at }) => parts.findIndex((alike) => alike.includes(at.split('.')[0] ?? ''))));
}

/** Everything that a case could expect of the first and that the second does not give. */
function differences(first: Judged, second: Judged): Telling['differences'] {
  const expect = expectationOf(first);
  return mismatchesOf({ name: '', record: undefined, expect }, second, 'evaluator').map(({ at, expected, got }) => {
    return { at, expected, got };
  });
}

/** The parts of an amount that a case can expect. */
function partsOf({ bound, value, unit, per }: GivenAmount): NonNullable<Expectation['amount']> {
  return { bound, value, unit, per };
}

function expectationOf({ verdict, amount, refused }: Judged): Expectation {
  if (verdict === undefined) return { refused: refused?.map(({ code }) => code) ?? [] };
  const { outcome, criteria, missing, conflicts, tooWide } = verdict;
  const margins = criteria.flatMap(({ id, checks }) => {
    const margin = checks.find((check) => check.margin !== undefined)?.margin;
    return margin === undefined ? [] : [[id, margin] as const];
  });
  return {
    outcome,
    criteria: Object.fromEntries(criteria.map((one) => [one.id, one.outcome])),
    missing: [...missing],
    ...(conflicts === undefined ? {} : { conflicts: [...conflicts] }),
    ...(tooWide === undefined ? {} : { tooWide: [...tooWide] }),
    margins: Object.fromEntries(margins),
    ...(amount === undefined ? {} : { amount: amount && partsOf(amount) }),
  };
}
