/** Asks facts of records as the evaluator does. */
import { isExact, toDecimalString } from '../../src/base/exact.js';
import type { Fact, Given, Trace } from '../../src/facts/fact.js';
import { type Resolved, resolve } from '../../src/parameters/parameter.js';
import { parseRecord } from '../../src/records/parse.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

interface Asked extends Trace {
  /** Numbers as verdicts write them. */
  readonly value: string | boolean | undefined;
}

/** The day, readings and parameters of the built-in rulebook, or some in their place. */
export function given(
  asOf: string,
  options: Record<string, string> = {},
  parameters?: Record<string, Resolved>,
): Given {
  return {
    asOf,
    option: (reading) => options[reading],
    parameter: (id) => {
      if (parameters !== undefined) return parameters[id];
      const parameter = hunan2016To2020().parameters.get(id);
      return parameter && resolve(parameter, options, asOf);
    },
  };
}

/** What a fact says of a record, or of a member of it. The value and the trace must agree on whether there is one. */
export function ask(fact: Fact, record: unknown, options: Record<string, string> = {}, member?: number): Asked {
  const parsed = parseRecord(record);
  const prepared = fact.prepare({ ...given(parsed.asOf, options), member });
  const value = prepared.value(parsed);
  const traced = prepared.trace(parsed);
  if ((value === undefined) !== traced.missing.length > 0) throw new Error('value and missing disagree');
  return { value: isExact(value) ? toDecimalString(value) : value, ...traced };
}
