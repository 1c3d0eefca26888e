/** What if the poverty line were higher: the line that holds on the day, and the one that is asked for. */
import type { Day } from '../base/date.js';
import { exact, plus, toDecimalString } from '../base/exact.js';
import { type IssueData, shorten } from '../base/issue.js';
import { type Chosen, resolve } from '../parameters/parameter.js';
import { typeName } from '../records/found.js';
import type { Rulebook } from '../rulebook/rulebook.js';

/** The parameter that households exit by. */
export const LINE = 'povertyLine/exit';

/** The line of the day, and that of the question, in yuan, as decimals. */
export interface LineRise {
  readonly by: string;
  readonly from: string;
  readonly to: string;
}

/** Whether it is so many yuan, more than none, as a decimal. */
export const isYuan = (value: unknown): value is number | string =>
  /^\d{1,9}(?:\.\d{1,6})?$/.test(String(value)) && Number(value) > 0;

/** The line that is asked for, or what is wrong with the question (`wrongType`, `unknownParameter`). */
export function lineRiseOf(
  by: unknown,
  { parameters }: Pick<Rulebook, 'parameters'>,
  chosen: Chosen,
  asOf: Day,
): { readonly line?: LineRise; readonly issue?: IssueData } {
  if (by === undefined || by === null) return {};
  if (!isYuan(by)) {
    const found = typeof by === 'string' ? shorten(by) : typeof by === 'number' ? String(by) : typeName(by);
    return { issue: { code: 'wrongType', path: 'lineRise', expected: 'figure', found } };
  }
  const parameter = parameters.get(LINE);
  const value = parameter && resolve(parameter, chosen, asOf)?.number;
  if (value === undefined) return { issue: { code: 'unknownParameter', path: `parameters.${LINE}` } };
  const rise = exact(String(by));
  return { line: { by: toDecimalString(rise), from: toDecimalString(value), to: toDecimalString(plus(value, rise)) } };
}
