/**
 * The kinds of field a record can have, and what is said about each field once: its two labels, its unit, its
 * options and whether it identifies a person. JSON Schema, tables, forms, importers and masking read it from here.
 */
import { isDay } from '../base/date.js';
import { compare, exact } from '../base/exact.js';
import type { IssueCode } from '../base/issue.js';
import { isRangeLike, rangeKeys } from './range.js';

/** A word in both languages. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Units as verdicts name them, which every rulebook has; `words/` words them. */
export const units = [
  'yuan/person/year',
  'yuan/year',
  'percent',
  'L/person/day',
  'min',
  'm',
  'days/year',
  'persons',
  'villages',
  'households',
  'years',
  'months',
  'yuan',
  'm2',
  'm2/person',
  'services',
  'serviceYears',
  'calendarYear',
  'points',
  'facilities',
  'doctorsPerThousand',
  'days',
  'objections',
] as const;

/** The unit of a number, as verdicts name it: one of those that every rulebook has, or one that a rulebook names itself. */
export type Unit = (typeof units)[number] | (string & {});

export const kinds = ['money', 'percent', 'count', 'measure', 'boolean', 'code', 'date', 'text'] as const;

/** The kind of value that a field holds: money in yuan, per cent, count, measure, yes or no, code, day, text. */
export type Kind = (typeof kinds)[number];

/** A field: its kind, labels, unit, codes, bounds and whether it identifies a person. */
export interface FieldInfo {
  readonly kind: Kind;
  readonly label: Label;
  readonly unit?: Unit;
  /** Identifies a person: masked in shared output, never printed in errors. */
  readonly personal?: boolean;
  /** What it names or numbers: masked by what it identifies, so that the same one stays the same. */
  readonly identifies?: 'household' | 'member' | 'person' | 'village' | 'township' | 'county';
  /** Nobody can change it by helping: who the members are, what was planned, what others report. */
  readonly fixed?: boolean;
  /**
   * It is a second source beside what stands at these paths, `members[].schooling` for any member's: once something of
   * that is settled, it says nothing more.
   */
  readonly beside?: readonly string[];
  /** The allowed codes with their words, in order. */
  readonly options?: Readonly<Record<string, Label>>;
  /** The largest value a number may have, where its kind allows more. */
  readonly maximum?: number;
  /** The smallest value a number may have, where its kind allows less. */
  readonly minimum?: number;
  /** The field of the same level that it is part of: it is never above that one. */
  readonly partOf?: string;
  /** Where it is absent it is any part of that field, from nothing to all of it: what comes out alike is decided. */
  readonly absent?: 'anyPart';
  /** The day, or the date of the same level, that it never comes after; `asOf` is the day of judgement. */
  readonly notAfter?: string;
  /** Where it belongs what would make the number negative, such as costs. */
  readonly belowZero?: string;
  /** Must be given. */
  readonly required?: boolean;
}

/** Whether the field's values are numbers. */
export function isNumeric(kind: Kind): boolean {
  return kind === 'money' || kind === 'percent' || kind === 'count' || kind === 'measure';
}

/** How many decimals money and percent carry. */
const MONEY_DECIMALS = 4;
const PERCENT_DECIMALS = 6;
/** Every sum of money is a whole number of these to the yuan. */
export const MONEY_SCALE = 10 ** MONEY_DECIMALS;
/** Every percentage is a whole number of these to the per cent. */
export const PERCENT_SCALE = 10 ** PERCENT_DECIMALS;
const MONEY_DIGITS = 15;
const PERCENT_DIGITS = 6;
/** Fewer digits than these a double holds as they are written. */
const MOST_PARTS = 1e15;

/** Names, ids and codes longer than this are refused as `tooLarge`. */
export const MAX_TEXT = 1000;

/** Half of a character: what remains where text was cut or decoded wrongly. */
const LONE_SURROGATE = /\p{Cs}/u;

/** Whether half a character stands in a text, be it beside its other half: of nearly no text, found out quickly. */
function hasSurrogate(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 0xf800) === 0xd800) return true;
  return false;
}

/** How money and percent are written as text. */
export const MONEY_TEXT = /^\d{1,15}(?:\.\d{1,4})?$/;
export const PERCENT_TEXT = /^-?\d{1,6}(?:\.\d{1,6})?$/;
const DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;

/** Why a value is not one of its kind: a code and what was expected. */
export interface Fault {
  readonly code: IssueCode;
  readonly expected: string;
}

type Check = (value: unknown, info: FieldInfo) => Fault | undefined;

/** Whether a number is, of at most fifteen digits, so many of a part: then what comes back is how it was written. */
function isOfParts(value: number, scale: number): boolean {
  const parts = Math.round(value * scale);
  return parts < MOST_PARTS && parts > -MOST_PARTS && parts / scale === value;
}

/** Whether a JSON number's shortest decimal form, written out without an exponent, keeps within the digits. */
function hasDigits(value: number, whole: number, decimals: number): boolean {
  if (Number.isInteger(value)) return Math.abs(value) < 10 ** whole;
  if (isOfParts(value, 10 ** decimals)) return Math.abs(value) < 10 ** whole;
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e');
  const [before = '', after = ''] = mantissa.split('.');
  return before.length + Number(exponent) <= whole && after.length - Number(exponent) <= decimals;
}

/** A number or a text of digits within the digits its kind carries. */
function decimalCheck(name: string, text: RegExp, whole: number, decimals: number, signed: boolean): Check {
  const tooMany: Fault = { code: 'tooManyDigits', expected: `${whole}.${decimals}` };
  return (value, info) => {
    const minimum = info.minimum ?? (signed ? Number.NEGATIVE_INFINITY : 0);
    if (typeof value === 'string' && !DECIMAL_TEXT.test(value)) return { code: 'wrongType', expected: name };
    if (typeof value !== 'string' && (typeof value !== 'number' || Number.isNaN(value))) {
      return { code: 'wrongType', expected: name };
    }
    const number = Number(value);
    // Not by its value alone: "-0" is not a sum of money either.
    if (number < minimum || (!signed && typeof value === 'string' && value.startsWith('-'))) {
      return { code: 'outOfRange', expected: `>= ${minimum}` };
    }
    if (typeof value === 'string' && !text.test(value)) return tooMany;
    if (!Number.isFinite(number)) return { code: 'outOfRange', expected: 'finiteNumber' };
    if (info.maximum !== undefined && number > info.maximum)
      return { code: 'outOfRange', expected: `<= ${info.maximum}` };
    return typeof value === 'string' || hasDigits(number, whole, decimals) ? undefined : tooMany;
  };
}

const checks: Record<Kind, Check> = {
  money: decimalCheck('money', MONEY_TEXT, MONEY_DIGITS, MONEY_DECIMALS, false),
  percent: decimalCheck('percent', PERCENT_TEXT, PERCENT_DIGITS, PERCENT_DECIMALS, true),
  count: (value, info) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return { code: 'wrongType', expected: 'count' };
    if (value < (info.minimum ?? 0)) return { code: 'outOfRange', expected: `>= ${info.minimum ?? 0}` };
    const maximum = info.maximum ?? Number.MAX_SAFE_INTEGER;
    if (value > maximum) return { code: 'outOfRange', expected: `<= ${maximum}` };
    return Number.isInteger(value) ? undefined : { code: 'wrongType', expected: 'count' };
  },
  measure: (value, info) => {
    if (typeof value !== 'number' || Number.isNaN(value)) return { code: 'wrongType', expected: 'measure' };
    if (value < 0) return { code: 'outOfRange', expected: '>= 0' };
    if (info.maximum !== undefined && value > info.maximum)
      return { code: 'outOfRange', expected: `<= ${info.maximum}` };
    return Number.isFinite(value) ? undefined : { code: 'outOfRange', expected: 'finiteNumber' };
  },
  boolean: (value) => (typeof value === 'boolean' ? undefined : { code: 'wrongType', expected: 'boolean' }),
  code: (value, info) => {
    const { options = {} } = info;
    if (typeof value === 'string' && Object.hasOwn(options, value)) return undefined;
    const expected = Object.keys(options).join(' | ');
    return { code: typeof value === 'string' ? 'notInList' : 'wrongType', expected };
  },
  date: (value) => {
    if (typeof value !== 'string') return { code: 'wrongType', expected: 'date' };
    return isDay(value) ? undefined : { code: 'notADate', expected: 'date' };
  },
  text: (value) => {
    if (typeof value !== 'string' || value === '') return { code: 'wrongType', expected: 'nonEmptyText' };
    if (value.length > MAX_TEXT) return { code: 'tooLarge', expected: String(MAX_TEXT) };
    return hasSurrogate(value) && LONE_SURROGATE.test(value)
      ? { code: 'badEncoding', expected: 'wellFormedText' }
      : undefined;
  },
};

/** Bounds within which a number of a field is sound: its own, and how many decimals it may be written with. */
export function decimalBounds({ kind, minimum, maximum }: FieldInfo): {
  readonly decimals: number;
  readonly least: number;
  readonly most: number;
} {
  const decimals = { money: MONEY_DECIMALS, percent: PERCENT_DECIMALS, count: 0 }[kind as string] ?? MONEY_DIGITS;
  const digits = { money: MONEY_DIGITS, percent: PERCENT_DIGITS }[kind as string];
  const largest = digits === undefined ? Number.MAX_SAFE_INTEGER : 10 ** digits - 1;
  const least = minimum ?? (kind === 'percent' ? -largest : 0);
  return { decimals, least, most: Math.min(maximum ?? largest, largest) };
}

/** What a value of a field has to be like that nobody need look at twice: of one make for all kinds. */
export interface PlainValues {
  readonly kind: Kind;
  readonly least: number;
  readonly most: number;
  /** How many of its parts make one, of numbers that have so many decimals only. */
  readonly scale: number | undefined;
  readonly codes: ReadonlySet<unknown>;
}

export function plainValuesOf(info: FieldInfo): PlainValues {
  const { kind, options = {} } = info;
  const { decimals, least, most } = decimalBounds(info);
  return {
    kind,
    least,
    most,
    scale: kind === 'measure' ? undefined : 10 ** decimals,
    codes: new Set(Object.keys(options)),
  };
}

/** Tells of nearly every value that nothing keeps it from being one of the field's kind; of any other `faultOf` is asked. */
export function isPlainValue(value: unknown, { kind, least, most, scale, codes }: PlainValues): boolean {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return isDay(value);
    case 'text':
      return typeof value === 'string' && value !== '' && value.length <= MAX_TEXT && !hasSurrogate(value);
    case 'code':
      return codes.has(value);
    default:
      if (typeof value !== 'number' || !(value >= least && value <= most)) return false;
      return scale === undefined || Number.isInteger(value) || isOfParts(value, scale);
  }
}

/** What keeps a value from being one of the field's kind, or a range of its kind; undefined where nothing does. */
export function faultOf(value: unknown, info: FieldInfo): Fault | undefined {
  const fault = checks[info.kind](value, info);
  return fault === undefined || !isNumeric(info.kind) || !isRangeLike(value) ? fault : rangeFaults(value, info)[0];
}

/** A field of which nothing is known but that it holds text. */
export const anyText: FieldInfo = { kind: 'text', label: { zh: '', en: '' } };

/** A value that can stand in such a field; undefined for any other. */
export function soundText(value: unknown): string | undefined {
  return faultOf(value, anyText) === undefined ? (value as string) : undefined;
}

/** A fault of a range: `key` is the end, or the unknown key, that is at fault; absent for the range as a whole. */
export interface RangeFault extends Omit<Fault, 'expected'> {
  readonly key?: string;
  readonly expected: string;
}

/** All that keeps a value from being a range of the field's kind: each end is checked as the kind's own numbers are. */
export function rangeFaults(value: Readonly<Record<string, unknown>>, info: FieldInfo): RangeFault[] {
  const faults: RangeFault[] = [];
  for (const key of Object.keys(value)) {
    if (rangeKeys.some((one) => one === key)) continue;
    faults.push({ code: 'unknownKey', key, expected: '' });
    // One of a million keys that nobody asked for tells enough.
    if (faults.length >= MAX_UNKNOWN) break;
  }
  const ends = rangeKeys.map((key) => (Object.hasOwn(value, key) ? value[key] : undefined));
  const sound = ends.map((end, index) => {
    const fault: Fault | undefined =
      end === undefined || end === null ? { code: 'missingField', expected: info.kind } : checks[info.kind](end, info);
    if (fault !== undefined) faults.push({ ...fault, key: rangeKeys[index] as string });
    return fault === undefined;
  });
  const [from, to] = ends as (number | string)[];
  if (from === undefined || to === undefined || !sound.every(Boolean)) return faults;
  if (compare(exact(from), exact(to)) > 0) faults.push({ code: 'inconsistent', expected: 'from <= to' });
  return faults;
}

const MAX_UNKNOWN = 10;
