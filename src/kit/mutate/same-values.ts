/** Proves that a change of parameters changes no verdict: each still comes to the same figure on every day. */
import { compare } from '../../base/exact.js';
import { type Chosen, type Parameter, type Resolved, resolve } from '../../parameters/parameter.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { daysOf } from '../days.js';

/**
 * Whether all parameters come to the same in both rulebooks, on every day of their period and under every reading.
 * Between the days on which a value of either begins or ends, or a year does, no parameter changes: so these are all
 * the days that have to be looked at.
 */
export function sameValues(a: Rulebook, b: Rulebook): boolean {
  return [...a.parameters].every(([id, parameter]) => {
    const other = b.parameters.get(id);
    return other !== undefined && (other === parameter || isSame(parameter, other, a));
  });
}

function isSame(a: Parameter, b: Parameter, rulebook: Rulebook): boolean {
  const days = daysOf([a, b], rulebook);
  return choices(a).every((chosen) => days.every((day) => equal(resolve(a, chosen, day), resolve(b, chosen, day))));
}

/** Every choice of options that a parameter depends on. */
function choices({ series, proRata }: Parameter): Chosen[] {
  let all: Chosen[] = [{}];
  for (const chosenBy of [series, proRata]) {
    if (chosenBy === undefined) continue;
    all = all.flatMap((chosen) =>
      Object.keys(chosenBy.options).map((option) => ({ ...chosen, [chosenBy.reading]: option })),
    );
  }
  return all;
}

function equal(a: Resolved | undefined, b: Resolved | undefined): boolean {
  if (a?.number !== undefined && b?.number !== undefined) return compare(a.number, b.number) === 0;
  return a?.number === b?.number && a?.monthDay === b?.monthDay;
}
