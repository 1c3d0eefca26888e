/** The values that a number or a date can take, as a row that can be counted along and halved. */
import { type Day, yearOf } from '../base/date.js';
import { textOf, unitsOf } from '../base/decimals.js';
import { exact, wholeUnits } from '../base/exact.js';
import { Kept, remembered } from '../base/remembered.js';
import type { Field } from '../records/catalog.js';
import { type FieldInfo, isNumeric } from '../records/field.js';
import type { Range } from '../records/range.js';

/** A row of values, numbered. */
export interface Scale {
  /** Numbers to try, ascending; the first and the last are the kind's limits. */
  readonly probes: readonly bigint[];
  /** The limits are not the kind's own but those of a range that was given. */
  readonly limited?: boolean;
  /** The number of a value; of one between two that of the next one up or down. */
  positionOf(value: number | string, towards: 'up' | 'down'): bigint;
  /** The value as a record carries it. */
  valueAt(position: bigint): string | number;
  /** The value as advice writes it: a decimal number or a day. */
  textAt(position: bigint): string;
}

/** The finest value that each kind carries, in decimals; measures carry any, and are told apart to a millionth. */
const DECIMALS = { money: 4, percent: 6, measure: 6, count: 0 } as const;
/** The largest number that each kind carries. A measure may have any size. */
const LARGEST = {
  money: '999999999999999.9999',
  percent: '999999.999999',
  measure: Number.MAX_VALUE,
  count: Number.MAX_SAFE_INTEGER,
} as const;
/** Beyond this, measures are not tried one doubling after another. */
const LARGE_MEASURE = '1000000000';
/** The oldest person whose years are tried one by one. */
const YEARS = 120;
const DAY_LENGTH = 86_400_000;

/** The scale of a field's values; undefined for kinds whose values have no order. */
export function scaleOf(field: Field, asOf: Day): Scale | undefined {
  if (field.kind === 'date') return days.of(asOf, () => daysUntil(asOf));
  return isNumeric(field.kind) ? numbers(field) : undefined;
}

/** A record takes sums and percentages as text, which carries more digits than a double; the others only as numbers. */
export function asValue(kind: FieldInfo['kind'], text: string): string | number {
  return kind === 'count' || kind === 'measure' ? Number(text) : text;
}

/** The least and the largest number that a field carries. */
export function limitsOf({ kind, minimum, maximum }: Field): Range {
  const numeric = kind as keyof typeof DECIMALS;
  const to = maximum ?? LARGEST[numeric];
  return { from: minimum ?? (numeric === 'percent' ? `-${to}` : 0), to };
}

/** So many days of judgement are kept with their scale. */
const MAX_DAYS = 64;
const days = new Kept<Scale>(MAX_DAYS);

const numbers = remembered((field: Field): Scale => {
  const { kind } = field;
  const numeric = kind as keyof typeof DECIMALS;
  const decimals = DECIMALS[numeric];
  const units = (value: number | string) => unitsOf(value, decimals);
  const { from, to } = limitsOf(field);
  const [smallest, largest] = [units(from), units(to)];
  const doubled: bigint[] = [];
  const enough = numeric === 'measure' ? units(LARGE_MEASURE) : largest;
  for (let size = 1n; size <= enough; size *= 2n) doubled.push(size);
  const tried = [...doubled.map((size) => -size).reverse(), 0n, ...doubled];
  return {
    probes: [smallest, ...tried.filter((one) => one > smallest && one < largest), largest],
    positionOf: (value, towards) => wholeUnits(exact(value), decimals, towards),
    valueAt: (position) => asValue(kind, textOf(position, decimals)),
    textAt: (position) => textOf(position, decimals),
  };
});

/** Days are numbered from 1970. Later ones than the day of judgement are in the row, and refused when tried. */
function daysUntil(asOf: Day): Scale {
  const year = yearOf(asOf);
  const newYears = Array.from({ length: YEARS }, (_, index) => year - YEARS + 1 + index)
    .filter((one) => one > 0)
    .map((one) => `${String(one).padStart(4, '0')}-01-01`);
  const all = ['0000-01-01', ...newYears, asOf, '9999-12-31'].map(numberOfDay);
  const textAt = (position: bigint) => new Date(Number(position) * DAY_LENGTH).toISOString().slice(0, 10);
  return { probes: [...new Set(all)], positionOf: (day) => numberOfDay(String(day)), valueAt: textAt, textAt };
}

/** The part of a scale that lies within a range; the number next to it where the range lies between two. */
export function within(scale: Scale, { from, to }: Range): Scale {
  const [first, last] = [scale.positionOf(from, 'up'), scale.positionOf(to, 'down')];
  const between = scale.probes.filter((one) => one > first && one < last);
  return { ...scale, limited: true, probes: first < last ? [first, ...between, last] : [first] };
}

function numberOfDay(day: Day): bigint {
  return BigInt(Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH);
}
