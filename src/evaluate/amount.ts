/** What a measure gives: the figure of the day, under the readings chosen. */
import type { Day } from '../base/date.js';
import { toDecimalString } from '../base/exact.js';
import { type Chosen, resolve } from '../parameters/parameter.js';
import type { Unit } from '../records/field.js';
import type { Amount, Rulebook } from '../rulebook/rulebook.js';
import { figureOf } from '../rulebook/rules.js';
import type { SetParameters } from './set-parameters.js';
import type { Verdict } from './verdict.js';

/** The amount that a measure gives. */
export interface GivenAmount {
  readonly bound: Amount['bound'];
  /** A decimal number; null where the parameter has no value for the day. */
  readonly value: string | null;
  readonly unit: Unit;
  readonly per: Amount['per'];
  readonly parameter: string;
  /** The figure's source is weak. */
  readonly weak?: true;
}

/** By which rulebook, under which readings; and what holds in the place of its parameters. */
interface AmountOptions {
  readonly rulebook: Rulebook;
  readonly chosen: Chosen;
  readonly set?: SetParameters;
}

/** What an amount comes to on a day. */
export function amountOn({ rulebook, chosen, set }: AmountOptions, amount: Amount, asOf: Day): GivenAmount {
  const { bound, per } = amount;
  const parameter = figureOf(amount, chosen);
  const found = rulebook.parameters.get(parameter);
  const resolved = set?.get(parameter) ?? (found && resolve(found, chosen, asOf));
  if (found?.unit === undefined) throw new Error(`The parameter ${parameter} is no amount.`);
  return {
    bound,
    value: resolved?.number === undefined ? null : toDecimalString(resolved.number),
    unit: found.unit,
    per,
    parameter,
    ...(resolved?.weak === true ? { weak: true } : {}),
  };
}

/**
 * What the measure gives that a verdict is about, whether it is met or not; null where the document gives no figure,
 * undefined where the verdict is about no measure. Of a what-if the figure is that of the rulebook.
 */
export function amountOfVerdict(
  rulebook: Rulebook,
  { rule, readings, asOf }: Pick<Verdict, 'rule' | 'readings' | 'asOf'>,
): GivenAmount | null | undefined {
  const measure = rulebook.measures.get(rule);
  if (measure === undefined) return undefined;
  return measure.amount === undefined ? null : amountOn({ rulebook, chosen: readings }, measure.amount, asOf);
}
