/** What is found in the figures of a record: contradictions, other units, ratios that cannot be, bases that change. */
import {
  compare,
  divide,
  type Exact,
  exact,
  fraction,
  plus,
  signOf,
  subtract,
  times,
  toDecimalString,
} from '../base/exact.js';
import { greatest, type Interval, point } from '../base/interval.js';
import { remembered } from '../base/remembered.js';
import type { Values } from '../base/values.js';
import { reader } from '../facts/fact.js';
import { contradicts, writtenDecimals, writtenFor } from '../facts/second-source.js';
import type { FieldTable, Level } from '../records/catalog.js';
import type { Kind } from '../records/field.js';
import type { StatedInspection } from '../rulebook/read-inspections.js';
import type { FoundAt } from './finding.js';
import { numberAt, numberFactOf, type Subject, saidAt } from './subject.js';

type Find = (subject: Subject, stated: StatedInspection, unit: StatedInspection | undefined) => readonly FoundAt[];

const NOTHING: readonly FoundAt[] = [];
const ONE = exact(1);
const HUNDRED = exact(100);
const INCOME = ['wages', 'business', 'property', 'transfers', 'productionCosts'].map((part) => `income.${part}`);
const POPULATION = 'registeredRuralPopulation';
const POOR = 'remainingPoorPersons';
const INCIDENCE = 'incidence';

/** A figure that somebody wrote, and what it is by the others of the record. */
interface Beside {
  readonly path: string;
  readonly kind: Kind;
  readonly written: number | string;
  readonly first: Exact;
  readonly rests: readonly string[];
}

/** The figures that stand beside others of the record which say the same: none in nearly every one. */
function written(subject: Subject): readonly Beside[] {
  const { level, record } = subject;
  if (level === 'household')
    return record.reported === undefined || record.reported === null ? NONE : reported(subject);
  if (level !== 'village' && level !== 'county') return NONE;
  const said = saidAt(subject, INCIDENCE) as number | string | undefined;
  const [poor, all] = [numberAt(subject, POOR), numberAt(subject, POPULATION)];
  if (said === undefined || poor === undefined || all === undefined) return NONE;
  const first = divide(times(HUNDRED, poor), all);
  return [{ path: INCIDENCE, kind: 'percent', written: said, first, rests: [INCIDENCE, POOR, POPULATION] }];
}

const NONE: readonly Beside[] = [];

/** The same of what a list says of a household. */
function reported(subject: Subject): readonly Beside[] {
  const [net, count] = [numberFactOf(subject, 'netIncomeWithOneOff'), numberFactOf(subject, 'memberCount')];
  const beside = (name: string, kind: Kind, first: Exact | undefined, rests: readonly string[]): readonly Beside[] => {
    const path = `reported.${name}`;
    const said = saidAt(subject, path) as number | string | undefined;
    return said === undefined || first === undefined
      ? NONE
      : [{ path, kind, written: said, first, rests: [path, ...rests] }];
  };
  const people = count !== undefined && signOf(count) > 0 ? count : undefined;
  const sharing = subject.given?.option('householdSize') === 'sharing';
  return [
    ...beside('perCapitaNetIncome', 'money', net && people && divide(net, people), INCOME),
    ...beside('netIncome', 'money', net, INCOME),
    ...(sharing || saidAt(subject, 'reported.members') === 0 ? NONE : beside('members', 'count', people, [])),
  ];
}

/**
 * By what a figure is off, where it is so in another unit: more or less by one of the factors of its kind, and then what was
 * computed, in the digits that it is written in. One digit alone is right by chance: 1 would be a tenth of 8, and of 12.
 */
function unitOf({ kind, written, first }: Beside, unit: StatedInspection | undefined): Exact | undefined {
  const said = exact(written);
  if (signOf(said) === 0 || !contradicts(kind, written, point(first))) return undefined;
  const factors = unit?.factors?.find((one) => one.kind === kind)?.times ?? [];
  const half = subtract(writtenFor(kind, written).to, said);
  const off = writtenDigits(written) > 1 ? half : divide(half, exact(10));
  const [from, to] = [subtract(said, off), plus(said, off)];
  return factors
    .flatMap((factor) => [exact(factor), divide(ONE, exact(factor))])
    .find((by) => compare(times(from, by), first) <= 0 && compare(first, times(to, by)) < 0);
}

/** How many digits a number is written with, from the first that is not zero. */
const writtenDigits = (written: number | string) =>
  (String(written).split('e')[0] as string).replace(/^[-0.]+/, '').replace('.', '').length;

/** A figure as it is written where it was computed: with so many decimals, halves going up. */
function rounded(value: Exact, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const [top, bottom] = [
    2n * BigInt(value.numerator) * scale + BigInt(value.denominator),
    2n * BigInt(value.denominator),
  ];
  const units = top / bottom - (top < 0n && top % bottom !== 0n ? 1n : 0n);
  return toDecimalString(fraction(units, scale));
}

/** As the field was written: a text or a number. */
const likeWritten = (value: string, written: number | string) => (typeof written === 'number' ? Number(value) : value);

/** The paths of the fields of a part of records, by the table of fields, level and part: the same for all records. */
const pathsIn = remembered((fields: FieldTable) =>
  remembered((part: { readonly level: Level; readonly field: string }) => {
    const { level, field } = part;
    if (fields.at(level, field) !== undefined) return [field];
    return fields.of(level).flatMap(({ path }) => (path.startsWith(`${field}.`) ? [path] : []));
  }),
);

/** What reads them. */
const readersIn = remembered((fields: FieldTable) =>
  remembered((part: Parameters<ReturnType<typeof pathsIn>>[0]) => pathsIn(fields)(part).map(reader)),
);

/** The number of a field, or those of a part of the record that are not 0. */
function partsOf(
  subject: Subject,
  part: { readonly level: Level; readonly field: string },
): readonly { readonly path: string; readonly number: Exact }[] {
  return pathsIn(subject.rulebook.fields)(part).flatMap((path) => {
    const number = numberAt(subject, path);
    return number === undefined || (path !== part.field && signOf(number) === 0) ? [] : [{ path, number }];
  });
}

/** Doubles tell to far less than this share of a bound. */
const NEAR = 1e-6;

/** Whether the largest of a part is well between the bounds, found out without its digits: as of nearly every record. */
function isWellBetween(
  subject: Subject,
  part: { readonly level: Level; readonly field: string },
  from: number,
  to: number,
) {
  let most = 0;
  for (const read of readersIn(subject.rulebook.fields)(part)) most = Math.max(most, Number(read(subject.record) ?? 0));
  return most > from * (1 + NEAR) && most < to * (1 - NEAR);
}

const larger = (a: Exact | undefined, b: Exact) => (a === undefined ? b : greatest(a, b));

const unitSlip: Find = (subject, stated) => {
  const found: FoundAt[] = [];
  for (const one of written(subject)) {
    const by = unitOf(one, stated);
    if (by === undefined) continue;
    const { path, first } = one;
    const meant = toDecimalString(times(exact(one.written), by));
    const params = { value: String(one.written), times: toDecimalString(by), computed: toDecimalString(first) };
    found.push({ path, params, rests: one.rests, computed: { [path]: likeWritten(meant, one.written) } });
  }
  for (const part of stated.plausible ?? []) {
    const { level, field, from, to } = part;
    if (level !== subject.level || isWellBetween(subject, part, Number(from), Number(to))) continue;
    const parts = partsOf(subject, part);
    const value = parts.map(({ number }) => number).reduce<Exact | undefined>(larger, undefined);
    if (value === undefined || signOf(value) <= 0) continue;
    const isPlausible = (one: Exact) => compare(one, exact(from)) >= 0 && compare(one, exact(to)) <= 0;
    if (isPlausible(value)) continue;
    const factors = stated.factors?.find(({ kind }) => kind === 'money')?.times ?? [];
    const by = factors
      .flatMap((one) => [exact(one), divide(ONE, exact(one))])
      .findLast((one) => isPlausible(times(value, one)));
    if (by === undefined) continue;
    const params = { value: toDecimalString(value), times: toDecimalString(by), from: String(from), to: String(to) };
    const computed = parts.map(({ path, number }) => {
      return [path, likeWritten(toDecimalString(times(number, by)), saidAt(subject, path) as number | string)] as const;
    });
    // Where several were written in another unit no change of one mends it.
    const rests = computed.length === 1 ? computed.map(([path]) => path) : [];
    found.push({ path: field, params, rests, computed: Object.fromEntries(computed) });
  }
  return found;
};

const figureContradicted: Find = (subject, _, unit) => {
  const found: FoundAt[] = [];
  for (const one of written(subject)) {
    const { path, kind, first, rests } = one;
    if (!contradicts(kind, one.written, point(first)) || unitOf(one, unit) !== undefined) continue;
    const params = { value: String(one.written), computed: toDecimalString(first) };
    const right = likeWritten(rounded(first, writtenDecimals(one.written)), one.written);
    found.push({ path, params, rests, computed: { [path]: right } });
  }
  const dangerous = saidAt(subject, 'housing.dangerous');
  if (dangerous === undefined) return found;
  const [grade, safeBy] = [saidAt(subject, 'housing.grade'), saidAt(subject, 'housing.safeBy')];
  const isSafe = grade === 'A' || grade === 'B';
  const isBad = (grade === 'C' || grade === 'D') && (safeBy === undefined || safeBy === 'nothing');
  if ((dangerous === true && isSafe) || (dangerous === false && isBad)) {
    const rests = ['housing.dangerous', 'housing.grade', 'housing.safeBy'];
    const params = { value: String(dangerous), computed: String(grade) };
    found.push({ path: 'housing.dangerous', params, rests, computed: {} });
  }
  return found;
};

/** Whether some whole number in a base, as a per cent of it, is what is written: halves go up. */
export function isPossibleRatio(written: number | string, base: number): boolean {
  const { from, to } = writtenFor('percent', written);
  // The least count whose per cent is not below what is written, and whether it is not above.
  const whole = BigInt(base);
  const [top, bottom] = [BigInt(from.numerator) * whole, 100n * BigInt(from.denominator)];
  const least = top <= 0n ? 0n : (top + bottom - 1n) / bottom;
  return least <= whole && compare(fraction(100n * least, whole), to) < 0;
}

const impossibleRatio: Find = (subject, _, unit) => {
  if (subject.level !== 'village' && subject.level !== 'county') return NOTHING;
  const said = saidAt(subject, INCIDENCE) as number | string | undefined;
  const base = saidAt(subject, POPULATION) as number | undefined;
  if (said === undefined || base === undefined || isPossibleRatio(said, base)) return NOTHING;
  for (const one of written(subject)) if (unitOf(one, unit) !== undefined) return NOTHING;
  return [{ path: INCIDENCE, params: { value: String(said), base: String(base) }, rests: [INCIDENCE, POPULATION] }];
};

/** The bases of which a count is so many per cent as is published: none where nothing tells. */
export function basesOfRatio(
  part: Exact,
  published: number | string,
): { from: Exact; to: Exact | undefined } | undefined {
  if (signOf(part) <= 0) return undefined;
  const { from, to } = writtenFor('percent', published);
  if (signOf(to) <= 0) return undefined;
  const all = times(HUNDRED, part);
  return { from: divide(all, to), to: signOf(from) <= 0 ? undefined : divide(all, from) };
}

/** How many per cent of the smaller two bases are apart at their nearest ends; undefined where they meet. */
export function apart(
  a: Interval | { from: Exact; to: Exact | undefined },
  b: Interval | { from: Exact; to: Exact | undefined },
): Exact | undefined {
  const gap = (low: Exact | undefined, high: Exact) =>
    low === undefined || compare(low, high) >= 0 ? undefined : divide(times(HUNDRED, subtract(high, low)), low);
  return gap(a.to, b.from) ?? gap(b.to, a.from);
}

/** The base that a place counts persons in: as stated, else as its published per cent has it. */
export function baseOf(subject: Subject): { from: Exact; to: Exact | undefined } | undefined {
  const stated = numberAt(subject, POPULATION);
  if (stated !== undefined) return point(stated);
  const [poor, said] = [numberAt(subject, POOR), saidAt(subject, INCIDENCE)];
  return poor === undefined || said === undefined ? undefined : basesOfRatio(poor, said as number | string);
}

/** Within one record: the base that is stated is not that which the published per cent comes from. */
const baseChange: Find = (subject, { limits }, unit) => {
  if (subject.level !== 'village' && subject.level !== 'county') return NOTHING;
  const [stated, poor] = [numberAt(subject, POPULATION), numberAt(subject, POOR)];
  const said = saidAt(subject, INCIDENCE) as number | string | undefined;
  if (stated === undefined || poor === undefined || said === undefined) return NOTHING;
  const back = basesOfRatio(poor, said);
  const far = back && apart(point(stated), back);
  if (back === undefined || far === undefined || compare(far, exact(limits?.percent as number)) <= 0) return NOTHING;
  for (const one of written(subject)) if (unitOf(one, unit) !== undefined) return NOTHING;
  const to = back.to === undefined ? {} : { to: toDecimalString(back.to) };
  const params = {
    value: toDecimalString(stated),
    from: toDecimalString(back.from),
    ...to,
    apart: toDecimalString(far),
    percent: String(limits?.percent),
  };
  return [{ path: POPULATION, params, rests: [POPULATION, POOR, INCIDENCE] }];
};

/** Whether an income reaches a line, as the readings have it. */
export function reaches({ given }: Subject, income: Exact, line: Exact): boolean {
  const order = compare(income, line);
  return given?.option('incomeBound') === 'above' ? order > 0 : order >= 0;
}

/** Only its transfers carry a household over the line, and they are so much of its income. */
const transfersOverLine: Find = (subject, { line = '', limits }) => {
  if (subject.level !== 'household') return NOTHING;
  const bound = subject.given?.parameter(line)?.number;
  const transfers = numberAt(subject, 'income.transfers');
  if (bound === undefined || transfers === undefined || signOf(transfers) <= 0) return NOTHING;
  const whole = numberFactOf(subject, 'perCapitaNetIncome');
  if (whole === undefined || signOf(whole) <= 0 || !reaches(subject, whole, bound)) return NOTHING;
  const income = { ...(subject.record.income as Values), transfers: 0, oneOffTransfers: 0 };
  const without = numberFactOf({ ...subject, record: { ...subject.record, income } }, 'perCapitaNetIncome');
  if (without === undefined || reaches(subject, without, bound)) return NOTHING;
  const share = divide(times(HUNDRED, subtract(whole, without)), whole);
  if (compare(share, exact(limits?.share as number)) < 0) return NOTHING;
  const params = {
    value: toDecimalString(whole),
    without: toDecimalString(without),
    line: toDecimalString(bound),
    share: rounded(share, 0),
    limit: String(limits?.share),
  };
  // It may well be so: nothing is proposed.
  return [{ path: 'income.transfers', params, rests: [] }];
};

/** In the order in which they are told. */
export const ofFigures = {
  unitSlip,
  figureContradicted,
  impossibleRatio,
  baseChange,
  transfersOverLine,
} as const satisfies Readonly<Record<string, Find>>;
