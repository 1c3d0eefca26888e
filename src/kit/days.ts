/** Stretches of days on which nothing in a rulebook changes, so that one day of each stands for all of it. */
import { type Day, dayAfter, dayBefore, yearOf } from '../base/date.js';
import { datedValuesOf, type Parameter } from '../parameters/parameter.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** From one day to another, both included. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** The days on which one of the parameters may become another value. */
export function turnsOf(parameters: Iterable<Parameter>, { from, to }: Stretch): ReadonlySet<Day> {
  const turns = new Set<Day>();
  for (const parameter of parameters) {
    for (const value of datedValuesOf(parameter)) {
      turns.add(value.from);
      if (value.to !== undefined) turns.add(dayAfter(value.to));
    }
    // Years stay apart only where they are computed.
    if (parameter.proRata === undefined) continue;
    for (let year = yearOf(from); year <= yearOf(to); year += 1) turns.add(`${String(year).padStart(4, '0')}-01-01`);
  }
  return turns;
}

/** The stretches that a time falls into at the days on which something turns. */
export function stretchesOf(time: Stretch, turns: ReadonlySet<Day>): Stretch[] {
  if (time.to < time.from) return [];
  const starts = [time.from, ...[...turns].filter((day) => day > time.from && day <= time.to).sort()];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === undefined ? time.to : dayBefore(next) };
  });
}

/** The time of both; ends before it begins where they have no day in common. */
export function overlapOf(a: Stretch, b: Stretch): Stretch {
  const [, from = a.from] = [a.from, b.from].sort();
  const [to = a.to] = [a.to, b.to].sort();
  return { from, to };
}

/** The time from the first day of either to the last. */
export function stretchOver(a: Stretch, b: Stretch): Stretch {
  const [from = a.from] = [a.from, b.from].sort();
  const [, to = a.to] = [a.to, b.to].sort();
  return { from, to };
}

/** The time for which a rulebook holds. */
export function validityOf({ validFrom, validTo }: Rulebook): Stretch {
  return { from: validFrom, to: validTo };
}

/** The first day of each stretch of a rulebook's validity in which none of the parameters changes. */
export function daysOf(parameters: readonly Parameter[], rulebook: Rulebook): readonly Day[] {
  const time = validityOf(rulebook);
  return stretchesOf(time, turnsOf(parameters, time)).map(({ from }) => from);
}

/** Neighbouring stretches of the same kind made one. */
export function joined<T extends Stretch>(stretches: readonly T[], isSameKind: (a: T, b: T) => boolean): T[] {
  const list: T[] = [];
  for (const one of stretches) {
    const last = list.at(-1);
    if (last !== undefined && dayAfter(last.to) === one.from && isSameKind(last, one)) {
      list[list.length - 1] = { ...last, to: one.to };
    } else list.push(one);
  }
  return list;
}
