/**
 * Figures that a what-if puts in the place of the rulebook's. What is put holds on every day, under every reading and
 * for every method of filling in years, and its source is never weak: it has none.
 */
import { type Day, isDay } from '../base/date.js';
import { exact, toDecimalString } from '../base/exact.js';
import { type IssueData, MAX_ISSUES, pathText, shorten } from '../base/issue.js';
import { nearest } from '../base/suggest.js';
import { type Chosen, type Parameter, type Resolved, resolve } from '../parameters/parameter.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import type { Override } from './verdict.js';

/**
 * What if a parameter were this: values by parameter, a decimal number, or as text (`'3300'`, `'08-31'`), in the
 * parameter's own unit.
 */
export type ParameterValues = Readonly<Record<string, number | string>>;

/** What a parameter is made to be, whatever the day. */
export type SetParameters = ReadonlyMap<string, Resolved>;

/** As wide as rule files themselves may be. */
const NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
const AGE = /^-?\d{1,3}$/;
const PLAIN_ID = /^[A-Za-z][A-Za-z0-9]{0,63}(?:\/[A-Za-z][A-Za-z0-9]{0,63})?$/;

/** The parameters that are put, with what is wrong with them (`unknownParameter`, `wrongType`, `outOfRange`). */
export function setParameters(
  rulebook: Rulebook,
  values: ParameterValues = {},
): { readonly set: SetParameters; readonly issues: readonly IssueData[] } {
  const set = new Map<string, Resolved>();
  const issues: IssueData[] = [];
  // Not by `Object.entries`: a million unknown parameters are refused as quickly as one.
  for (const id in values) {
    if (!Object.hasOwn(values, id)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const value: unknown = values[id];
    if (value === undefined) continue;
    const parameter = rulebook.parameters.get(id);
    const resolved = parameter && resolvedFrom(parameter, value);
    if (parameter === undefined) issues.push(unknown(id, rulebook));
    else if (resolved !== undefined && isTooLow(parameter, resolved)) {
      issues.push({ code: 'outOfRange', path: pathOf(id), expected: '>= 0', found: shown(value) });
    } else if (resolved !== undefined) set.set(id, resolved);
    else issues.push({ code: 'wrongType', path: pathOf(id), expected: expectedOf(parameter), found: shown(value) });
  }
  return { set, issues };
}

/** What is put, in the rulebook's order, each with what the parameter would be on the day; null where nothing. */
export function parameterOverrides(rulebook: Rulebook, set: SetParameters, chosen: Chosen, day: Day): Override[] {
  return [...rulebook.parameters.values()].flatMap((parameter): Override[] => {
    const put = set.get(parameter.id);
    if (put === undefined) return [];
    return [{ path: pathOf(parameter.id), value: textOf(put), instead: textOf(resolve(parameter, chosen, day)) }];
  });
}

function resolvedFrom({ unit }: Parameter, value: unknown): Resolved | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  // A number by its shortest decimal form, as everywhere; one that needs an exponent is no figure of policy.
  const text = String(value);
  if (unit === undefined) return isDay(`2001-${text}`) ? { monthDay: text, basis: [], weak: false } : undefined;
  return (unit === 'years' ? AGE : NUMBER).test(text) ? { number: exact(text), basis: [], weak: false } : undefined;
}

/** Below zero, as none of the rulebook's own values is: a line, a rate or a count that nobody can have meant. */
function isTooLow({ values = [], series }: Parameter, { number }: Resolved): boolean {
  if (number === undefined || !isNegative(toDecimalString(number))) return false;
  return ![...values, ...Object.values(series?.options ?? {}).flat()].some(({ value }) => isNegative(value));
}

function isNegative(decimal: string): boolean {
  return Number(decimal) < 0;
}

function textOf(resolved: Resolved | undefined): string | null {
  if (resolved?.number !== undefined) return toDecimalString(resolved.number);
  return resolved?.monthDay ?? null;
}

/** As `missing` names a parameter; the name of a stranger is quoted and shortened. */
function pathOf(id: string): string {
  return PLAIN_ID.test(id) ? `parameters.${id}` : pathText(['parameters', id]);
}

function expectedOf({ unit }: Parameter): string {
  if (unit === undefined) return 'monthDay';
  return unit === 'years' ? 'wholeYears' : 'figure';
}

function unknown(id: string, rulebook: Rulebook): IssueData {
  const known = [...rulebook.parameters.keys()];
  const suggestion = nearest(id, known);
  return {
    code: 'unknownParameter',
    path: pathOf(id),
    expected: known.join(' | '),
    found: shorten(id),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value));
  if (value === null) return 'null';
  return typeof value === 'number' ? String(value) : Array.isArray(value) ? 'array' : typeof value;
}
