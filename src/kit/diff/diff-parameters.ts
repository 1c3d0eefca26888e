/** How the parameters of two rulebooks differ: day by day, series by series. */
import type { Day } from '../../base/date.js';
import { toDecimalString } from '../../base/exact.js';
import { type Citation, type Parameter, resolve } from '../../parameters/parameter.js';
import type { Label, Unit } from '../../records/field.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import { joined, stretchesOf, stretchOver, turnsOf, validityOf } from '../days.js';
import { type BeforeAndAfter, type ChangeKind, differing, isSame, kindOf, pairsOf } from './pairs.js';

/** What a parameter comes to, and on what. */
export interface StatedValue {
  /** A decimal number, or a month and day, as text. */
  readonly value: string;
  readonly citations: readonly Citation[];
  /** Why the source is weak, where it is. */
  readonly weak?: Label;
}

/** A time for which a parameter comes to something else, or to the same on other sources. */
export interface ValueChange extends BeforeAndAfter<StatedValue> {
  /** The option under which it does, where a reading chooses. */
  readonly reading?: string;
  readonly option?: string;
  readonly from: Day;
  readonly to: Day;
}

/** A parameter that differs; what is the same is left out. */
export interface ParameterChange {
  readonly id: string;
  readonly change: ChangeKind;
  readonly labels: Label;
  readonly renamed?: BeforeAndAfter<Label>;
  readonly unit?: BeforeAndAfter<Unit>;
  readonly values: readonly ValueChange[];
}

/** The parameters that differ on some day of either rulebook's validity. */
export function diffParameters(old: Rulebook, now: Rulebook): ParameterChange[] {
  const time = stretchOver(validityOf(old), validityOf(now));
  return pairsOf(old.parameters.values(), now.parameters.values()).flatMap(({ id, old: a, new: b }) => {
    const either = b ?? a;
    if (either === undefined) return [];
    const both = [a, b].flatMap((one) => one ?? []);
    const stretches = stretchesOf(time, turnsOf(both, time));
    const values = choicesOf(both).flatMap((choice) => {
      const chosen = choice === undefined ? {} : { [choice.reading]: choice.option };
      const all = stretches.map(
        (stretch): ValueChange => ({
          ...choice,
          ...stretch,
          old: statedOn(a, chosen, stretch.from),
          new: statedOn(b, chosen, stretch.from),
        }),
      );
      const alike = (one: ValueChange, other: ValueChange) => isSame([one.old, one.new], [other.old, other.new]);
      return joined(all, alike).filter((one) => !isSame(one.old, one.new));
    });
    const parts = {
      ...(a && b ? differing('renamed', a.labels, b.labels) : {}),
      ...(a && b ? differing('unit', a.unit, b.unit) : {}),
      values,
    };
    if (Object.keys(parts).length === 1 && values.length === 0 && a && b) return [];
    return [{ id, change: kindOf({ old: a, new: b }), labels: either.labels, ...parts }];
  });
}

/** Every option of the readings that choose among the values on either side. */
function choicesOf(parameters: readonly Parameter[]): ({ reading: string; option: string } | undefined)[] {
  const choices = parameters.flatMap(({ series, proRata }) => {
    const by = series ?? proRata;
    return by === undefined ? [] : Object.keys(by.options).map((option) => ({ reading: by.reading, option }));
  });
  const distinct = [...new Map(choices.map((one) => [JSON.stringify(one), one])).values()];
  return distinct.length === 0 ? [undefined] : distinct;
}

function statedOn(
  parameter: Parameter | undefined,
  chosen: Readonly<Record<string, string>>,
  day: Day,
): StatedValue | null {
  const resolved = parameter && resolve(parameter, chosen, day);
  if (resolved === undefined) return null;
  const { number, monthDay = '', basis } = resolved;
  const weak = basis.find((value) => value.weak !== undefined)?.weak;
  return {
    value: number === undefined ? monthDay : toDecimalString(number),
    citations: basis.flatMap(({ citations }) => citations),
    ...(weak === undefined ? {} : { weak }),
  };
}
