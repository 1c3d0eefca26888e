/** Asks facts of records as the evaluator does. */

import { isDeepStrictEqual } from 'node:util';
import { isExact, toDecimalString } from '../../src/base/exact.js';
import { isInterval, isPoint, type Span, spanOf } from '../../src/base/interval.js';
import type { Fact, Given, Possibility, Trace } from '../../src/facts/fact.js';
import { type Resolved, resolve } from '../../src/parameters/parameter.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { parseRecord } from '../support/fields.js';

type Told = string | boolean | Span | undefined;

interface Asked extends Trace {
  /** Numbers as verdicts write them. */
  readonly value: Told;
  /** Where a second source contradicts or stands in: the sources in conflict, and all that the fact can be. */
  readonly doubt?: { readonly conflicts: readonly string[]; readonly possible: readonly Told[] };
}

function told(value: Possibility['value']): Told {
  if (isInterval(value)) return isPoint(value) ? toDecimalString(value.from) : spanOf(value);
  return isExact(value) ? toDecimalString(value) : value;
}

/** A trace misses something where there is no value, and only there, but for what a second source stands in for. */
function agreeing(value: Told, { missing, reported }: Trace): Told {
  const isMissing = missing.length > 0 && reported !== true;
  if ((value === undefined) !== isMissing) throw new Error('value and missing disagree');
  return value;
}

/** The day, readings and parameters of the built-in rulebook, or some in their place. */
export function given(
  asOf: string,
  options: Record<string, string> = {},
  parameters?: Record<string, Resolved>,
): Given {
  return {
    asOf,
    option: (reading) =>
      options[reading] ?? hunan2016To2020().readings.find(({ id }) => id === reading)?.options[0]?.id,
    parameter: (id) => {
      if (parameters !== undefined) return parameters[id];
      const parameter = hunan2016To2020().parameters.get(id);
      return parameter && resolve(parameter, options, asOf);
    },
  };
}

/**
 * What a fact says of a record, or of a member of it. The value and the trace must agree on whether there is one; in
 * doubt each of the possibilities must, and there is a value where they all are the same one.
 */
export function ask(fact: Fact, record: unknown, options: Record<string, string> = {}, member?: number): Asked {
  const parsed = parseRecord(record);
  const prepared = fact.prepare({ ...given(parsed.asOf, options), member });
  const value = told(prepared.value(parsed));
  const trace = prepared.trace(parsed);
  const doubt = prepared.inDoubt?.(parsed);
  if (doubt === undefined) return { value: agreeing(value, trace), ...trace };
  const possible = doubt.possible.map((one) => agreeing(told(one.value), one.trace()));
  const same = possible.every((one) => isDeepStrictEqual(one, possible[0])) ? possible[0] : undefined;
  if (!isDeepStrictEqual(value, typeof same === 'object' ? undefined : same))
    throw new Error('value and doubt disagree');
  return { value, ...trace, doubt: { conflicts: doubt.conflicts, possible } };
}
