/** A state as it comes from outside: it is read, or what is wrong with it is said. */

import { isDay } from '../base/date.js';
import { RollUpStateError } from '../base/errors.js';
import { isValues, type Values } from '../base/values.js';
import { isLevel } from '../records/catalog.js';
import { examine } from '../records/parse.js';
import { idKey } from '../records/same-id.js';
import { canonicalText } from '../seal/canonical.js';
import type { About, SettledRollUp } from './about.js';
import type { Gathered } from './gathered.js';
import { type RollUpState, STATE_FORM } from './state.js';
import { CELLS } from './tally.js';
import { isWhy } from './why.js';

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
const isTimes: Check = (value) => isCount(value) && value > 0;
const textsOf: Check = (value) => isValues(value) && Object.values(value).every(isText);
/** A record after its year, as it is written where it is gathered. */
const isRecord: Check = (value) => {
  if (!isText(value) || !/^\d{1,4} \{/.test(value)) return false;
  const json = value.slice(value.indexOf(' ') + 1);
  const record = parsed(json);
  return isValues(record) && isText(record.id) && canonicalText(record) === json;
};
const place = { id: isText, records: listOf(row(isRecord, isTimes)) };
const areSightings = row(
  isText,
  (id) => id === null || isText(id),
  (seen) =>
    Array.isArray(seen) && seen.length > 0 && listOf(row(isText, isText, isCell, isWhy, isCount, isTimes))(seen),
);
/** A key that is JSON. */
const keyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    isText(value) && row(...checks)(parsed(value));
const open = having({ id: (id) => id === null || isText(id), year: isCount, persons: isCount, county: isText });

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a state holds, each part with what it has to be. */
const parts: Readonly<Record<string, Check>> = {
  rollUp: (form) => form === STATE_FORM,
  about: having({
    lineRise: (by) => by === null || isText(by),
    rulebook: having({ id: isText, version: isText, sha256: isText }),
    readings: textsOf,
    asOf: isDay,
    renamed: having({ villages: textsOf, counties: textsOf }),
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
  filesNotRead: listOf(isText),
  villages: listOf(
    having({
      ...place,
      tallies: listOf(row(isText, listOf(row(isCell, isTimes, isCount)), listOf(row(isCell, isWhy, isTimes, isCount)))),
      open: listOf(open),
    }),
  ),
  counties: listOf(having(place)),
  households: listOf((household) => areSightings(household) && isSpelledSo(household as readonly unknown[])),
  people: listOf(
    (value) =>
      Array.isArray(value) &&
      value.length > 1 &&
      Number.isSafeInteger(value[0]) &&
      value[0] !== 0 &&
      value.slice(1).every(isCount),
  ),
  otherYears: listOf(row(keyOf(isLevel, isCount), isCount, listOf(isText))),
  renamed: listOf(row(keyOf(isLevel, isText), isCount)),
};

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** The key of a household, and how its id is written where that is not what it is told apart by. */
function isSpelledSo([key, spelled]: readonly unknown[]): boolean {
  const [, id] = /^(?:0|[1-9]\d{0,3}) (.+)$/s.exec(String(key)) ?? [];
  return id !== undefined && idKey(isText(spelled) ? spelled : id) === id && spelled !== id;
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
  const { counts, villages, counties, households, people } = state;
  const keys = new Set(villages.map(({ id }) => idKey(id)));
  const holds: Readonly<Record<string, boolean>> = {
    counts: counts.read === counts.judged + counts.refused + counts.blank + counts.otherLevels,
    parts: isEachOnce(state.parts),
    villages: keys.size === villages.length,
    counties: isEachOnce(counties.map(({ id }) => idKey(id))),
    households:
      isEachOnce(households.map(([key]) => key)) &&
      households.every(([, , seen]) => seen.every(([at]) => keys.has(at))),
    people: people.every(([, ...at]) => at.every((one) => one < households.length)),
  };
  for (const [name, isSo] of Object.entries(holds)) if (!isSo) throw notAState(name);
  return state;
}

const isEachOnce = (texts: readonly string[]) => new Set(texts).size === texts.length;

/**
 * Sees to it that the records of places are such as were judged.
 * @throws RollUpStateError (`notAState`)
 */
export function assertPlaces({ villages, counties }: Gathered, { about, rulebook }: SettledRollUp): void {
  for (const [level, places] of [
    ['village', villages],
    ['county', counties],
  ] as const) {
    for (const { records } of places.values()) {
      for (const text of records.keys()) {
        const record = parsed(text.slice(text.indexOf(' ') + 1)) as Values;
        if (record.refused === true) continue;
        if (examine({ ...record, level }, { asOf: about.asOf }, rulebook.fields).record === undefined)
          throw notAState(level);
      }
    }
  }
}

export function notAState(at: string): RollUpStateError {
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
