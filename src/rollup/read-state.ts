/** A state as it comes from outside: it is read, or what is wrong with it is said. */

import { RollUpStateError } from '../base/errors.js';
import { isValues, type Values } from '../base/values.js';
import { canonicalText } from '../seal/canonical.js';
import type { About } from './about.js';
import type { RollUpState } from './state.js';
import { CELLS } from './tally.js';

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
const isText = (value: unknown): value is string => typeof value === 'string';

type Check = (value: unknown) => boolean;

const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const row =
  (...checks: readonly Check[]): Check =>
  (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, at) => check(value[at]));
const having =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    isValues(value) && Object.entries(checks).every(([key, check]) => Object.hasOwn(value, key) && check(value[key]));

const isCell: Check = (value) => isCount(value) && value < CELLS;
const counted = listOf(row(isText, isCount));
const isRecord: Check = (value) =>
  isText(value) && /^\d{1,4} \{/.test(value) && isJson(value.slice(value.indexOf(' ') + 1));
const place = { id: isText, records: listOf(row(isRecord, isCount)), refused: isCount };
const open = having({ id: (id) => id === null || isText(id), year: isCount, persons: isCount, county: isText });

function isJson(text: string): boolean {
  try {
    return isValues(JSON.parse(text));
  } catch {
    return false;
  }
}

/** What a state holds, each part with what it has to be. */
const parts: Readonly<Record<string, Check>> = {
  rollUp: (form) => form === 1,
  about: having({
    rulebook: isValues,
    readings: isValues,
    asOf: isText,
    renamed: isValues,
    personIds: isBoolean,
    duplicates: isBoolean,
  }),
  parts: listOf(isText),
  counts: having({
    read: isCount,
    judged: isCount,
    refused: isCount,
    blank: isCount,
    otherLevels: isCount,
    unplaced: isCount,
  }),
  villages: listOf(
    having({ ...place, tallies: listOf(row(isText, listOf(row(isCell, isCount, isCount)))), open: listOf(open) }),
  ),
  counties: listOf(having(place)),
  households: listOf(
    row(isHouseholdKey, (id) => id === null || isText(id), listOf(row(isText, isText, isCell, isCount, isCount))),
  ),
  people: listOf(
    (value) =>
      Array.isArray(value) &&
      value.length > 1 &&
      Number.isSafeInteger(value[0]) &&
      value[0] !== 0 &&
      value.slice(1).every(isCount),
  ),
  otherYears: listOf(row(isText, isCount, listOf(isText))),
  renamed: counted,
};

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isHouseholdKey(value: unknown): boolean {
  return isText(value) && /^\d{1,4} ./s.test(value);
}

/**
 * Reads a state.
 * @throws RollUpStateError (`notAState`) with where it is none
 */
export function readState(value: unknown): RollUpState {
  const values: Values = isValues(value) ? value : {};
  for (const [name, check] of Object.entries(parts)) {
    if (Object.hasOwn(values, name) && check(values[name])) continue;
    throw notAState(name);
  }
  const state = values as unknown as RollUpState;
  const villages = new Set(['', ...state.villages.map(({ id }) => id)]);
  const isKnown =
    villages.size > 0 && state.people.every(([, ...at]) => at.every((one) => one < state.households.length));
  if (!isKnown) throw notAState('people');
  return state;
}

function notAState(at: string): RollUpStateError {
  return new RollUpStateError(
    'notAState',
    at,
    `This is no state of a roll-up: \`${at}\` is missing or is nothing that one holds. Make it with \`partial\`.`,
  );
}

/**
 * Sees to it that states can be merged.
 * @throws RollUpStateError where they are about different things (`otherRollUp`), or hold the same part (`partTwice`)
 */
export function assertAlike(about: About, parts: ReadonlySet<string>, state: RollUpState): void {
  const [ours, theirs] = [about, state.about] as unknown as readonly [Values, Values];
  const differing = Object.keys(ours).find((name) => canonicalText(ours[name]) !== canonicalText(theirs[name]));
  if (differing !== undefined) {
    throw new RollUpStateError(
      'otherRollUp',
      differing,
      `The states are of different roll-ups: \`${differing}\` is not the same in both. Make them all with the same options.`,
    );
  }
  const twice = state.parts.find((part) => parts.has(part));
  if (twice !== undefined) {
    throw new RollUpStateError('partTwice', twice, `The part "${twice}" is in both states; each part is merged once.`);
  }
}
