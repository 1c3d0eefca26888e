// src/base/suggest.ts
import { distance } from "fastest-levenshtein";
function nearest(word, known) {
  if (word.length > 64) return void 0;
  let best;
  let bestDistance = (word.length <= 4 ? 1 : Math.max(2, Math.floor(word.length / 3))) + 1;
  for (const candidate of known) {
    const steps = distance(word.toLowerCase(), candidate.toLowerCase());
    if (steps < bestDistance && steps < candidate.length) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

// src/base/date.ts
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";
import { parseISO } from "date-fns/parseISO";
import { subYears } from "date-fns/subYears";
var DASH = 45;
var utc = (value) => new UTCDateMini(+new Date(value));
function isDay(value) {
  if (typeof value !== "string" || value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  const [year, month, day] = [numberAt(value, 0, 4), numberAt(value, 5, 7), numberAt(value, 8, 10)];
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}
function numberAt(text, from, to) {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}
function daysIn(year, month) {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
function isMonthDay(value) {
  return isDay(`2001-${value}`);
}
function yearOf(day) {
  return Number(day.slice(0, 4));
}
function lastBirthDateWithAge(age, day) {
  return subYears(parseISO(day, { in: utc }), age).toISOString().slice(0, 10);
}
function completedYears(birthDate, day) {
  const years = yearOf(day) - yearOf(birthDate) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
  return Math.max(0, years);
}
function completedMonths(from, to) {
  const months = 12 * (yearOf(to) - yearOf(from)) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, months - (to.slice(8) < from.slice(8) ? 1 : 0));
}
function daysCounted(from, to) {
  return differenceInCalendarDays(parseISO(to, { in: utc }), parseISO(from, { in: utc })) + 1;
}
function lastAnniversary(monthDay, day) {
  const year = day.slice(5) >= monthDay ? yearOf(day) : yearOf(day) - 1;
  return `${String(year).padStart(4, "0")}-${monthDay}`;
}
function dayAfter(day) {
  return moved(day, 1);
}
function dayBefore(day) {
  return moved(day, -1);
}
function moved(day, days) {
  return addDays(parseISO(day, { in: utc }), days).toISOString().slice(0, 10);
}

// src/base/exact.ts
import { Decimal as SharedDecimal } from "decimal.js";
var Decimal = SharedDecimal.clone({ precision: 60, rounding: SharedDecimal.ROUND_HALF_UP, defaults: true });
var SAFE_SCALED = 2 ** 50;
var MARGIN_DECIMALS = 6;
var MARGIN_SCALE = 10 ** MARGIN_DECIMALS;
var FINE_SCALE = 10 ** 6;
var FINE_LIMIT = 10 ** 15;
var LARGEST_SAFE = BigInt(Number.MAX_SAFE_INTEGER);
function fraction(numerator, denominator) {
  return typeof numerator === "number" && typeof denominator === "number" && Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator) ? { numerator, denominator } : lowestTerms(BigInt(numerator), BigInt(denominator));
}
function lowestTerms(numerator, denominator) {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  const [top, bottom] = a > 1n ? [numerator / a, denominator / a] : [numerator, denominator];
  return top <= LARGEST_SAFE && top >= -LARGEST_SAFE && bottom <= LARGEST_SAFE ? { numerator: Number(top), denominator: Number(bottom) } : { numerator: top, denominator: bottom };
}
function scaled(value, scale) {
  const product = Number(value) * scale;
  if (Math.abs(product) < SAFE_SCALED) {
    const units2 = Math.round(product);
    return units2 === 0 ? 0 : units2;
  }
  const { numerator, denominator } = ofDigits(String(value));
  return BigInt(numerator) * BigInt(scale) / BigInt(denominator);
}
function add(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) return sum;
  }
  return BigInt(a) + BigInt(b);
}
function multiply(a, b) {
  if (typeof a === "number" && typeof b === "number") {
    const product = a * b;
    if (Number.isSafeInteger(product)) return product === 0 ? 0 : product;
  }
  return BigInt(a) * BigInt(b);
}
function negated(value) {
  return typeof value === "number" ? 0 - value : -value;
}
function exact(value) {
  if (typeof value === "string" && value.length <= 15) return exact(Number(value));
  if (typeof value === "number") {
    if (Number.isSafeInteger(value)) return { numerator: value, denominator: 1 };
    const units2 = Math.round(value * FINE_SCALE);
    if (Math.abs(units2) < FINE_LIMIT && units2 / FINE_SCALE === value)
      return { numerator: units2, denominator: FINE_SCALE };
  }
  return ofDigits(String(value));
}
function ofDigits(text) {
  const [digits = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const shift = Number(exponent) - decimals.length;
  const units2 = BigInt(`${whole}${decimals}`);
  return shift >= 0 ? lowestTerms(units2 * 10n ** BigInt(shift), 1n) : lowestTerms(units2, 10n ** BigInt(-shift));
}
function compare(a, b) {
  if (typeof a.numerator === "number" && typeof b.numerator === "number") {
    const left = a.numerator * b.denominator;
    const right = b.numerator * a.denominator;
    if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const difference = BigInt(a.numerator) * BigInt(b.denominator) - BigInt(b.numerator) * BigInt(a.denominator);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
function plus(a, b) {
  if (a.denominator === b.denominator) return fraction(add(a.numerator, b.numerator), a.denominator);
  return fraction(
    add(multiply(a.numerator, b.denominator), multiply(b.numerator, a.denominator)),
    multiply(a.denominator, b.denominator)
  );
}
function subtract(a, b) {
  return plus(a, fraction(negated(b.numerator), b.denominator));
}
function times(a, b) {
  return fraction(multiply(a.numerator, b.numerator), multiply(a.denominator, b.denominator));
}
function divide(a, b) {
  const [top, bottom] = [multiply(a.numerator, b.denominator), multiply(a.denominator, b.numerator)];
  return signOf(b) < 0 ? fraction(negated(top), negated(bottom)) : fraction(top, bottom);
}
function signOf({ numerator }) {
  return numerator < 0 ? -1 : numerator > 0 ? 1 : 0;
}
function toDecimalString(value) {
  if (typeof value.numerator === "number") {
    const denominator2 = value.denominator;
    if (denominator2 === 1) return value.numerator === 0 ? "0" : String(value.numerator);
    const text2 = integerText(value.numerator, denominator2);
    if (text2 !== void 0) return text2;
  }
  const [numerator, denominator] = [BigInt(value.numerator), BigInt(value.denominator)];
  const size = numerator < 0n ? -numerator : numerator;
  const units2 = (2n * size * BigInt(MARGIN_SCALE) + denominator) / (2n * denominator);
  if (units2 === 0n) return "0";
  const text = String(units2).padStart(MARGIN_DECIMALS + 1, "0");
  const decimals = withoutZeros(text.slice(-MARGIN_DECIMALS));
  const whole = `${numerator < 0n ? "-" : ""}${text.slice(0, -MARGIN_DECIMALS)}`;
  return decimals === "" ? whole : `${whole}.${decimals}`;
}
function integerText(numerator, denominator) {
  const size = Math.abs(numerator);
  const units2 = MARGIN_SCALE % denominator === 0 ? size * (MARGIN_SCALE / denominator) : roundedUnits(size, denominator);
  if (!Number.isSafeInteger(units2)) return void 0;
  if (units2 === 0) return "0";
  const decimals = units2 % MARGIN_SCALE;
  const whole = (units2 - decimals) / MARGIN_SCALE;
  const sign = numerator < 0 ? "-" : "";
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${decimalText(decimals)}`;
}
function roundedUnits(size, denominator) {
  const remainder = size % denominator;
  const product = remainder * MARGIN_SCALE;
  if (!Number.isSafeInteger(product * 2) || !Number.isSafeInteger(denominator * 2)) return Number.NaN;
  const part = product % denominator;
  const units2 = (product - part) / denominator + (part * 2 >= denominator ? 1 : 0);
  return (size - remainder) / denominator * MARGIN_SCALE + units2;
}
var hundredths = Array.from({ length: 100 }, (_, count) => withoutZeros(String(100 + count).slice(1)));
function decimalText(millionths) {
  if (millionths % 1e4 === 0) return hundredths[millionths / 1e4];
  return withoutZeros(String(MARGIN_SCALE + millionths).slice(1));
}
function withoutZeros(digits) {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === 48) end -= 1;
  return digits.slice(0, end);
}
function toMarginString(value) {
  const text = toDecimalString(value);
  if (text !== "0") return text;
  const sign = signOf(value);
  if (sign === 0) return "0";
  return sign < 0 ? "-0.000001" : "0.000001";
}
function isExact(value) {
  return typeof value === "object" && value !== null && "numerator" in value && "denominator" in value;
}

// src/records/range.ts
var rangeKeys = ["from", "to"];
function isRangeLike(value) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  return rangeKeys.some((key) => Object.hasOwn(value, key));
}
function endsOf(value) {
  return typeof value === "object" ? value : { from: value, to: value };
}
function isRange(value) {
  return isRangeLike(value) && isEnd(value.from) && isEnd(value.to);
}
function isEnd(value) {
  return typeof value === "number" || typeof value === "string" && !Number.isNaN(Number(value));
}

// src/records/field.ts
var units = [
  "yuan/person/year",
  "yuan/year",
  "percent",
  "L/person/day",
  "min",
  "m",
  "days/year",
  "persons",
  "villages",
  "households",
  "years",
  "months",
  "yuan",
  "m2",
  "m2/person",
  "services",
  "serviceYears",
  "calendarYear",
  "points",
  "facilities",
  "doctorsPerThousand",
  "days",
  "objections"
];
var kinds = ["money", "percent", "count", "measure", "boolean", "code", "date", "text"];
function isNumeric(kind) {
  return kind === "money" || kind === "percent" || kind === "count" || kind === "measure";
}
var MONEY_DECIMALS = 4;
var PERCENT_DECIMALS = 6;
var MONEY_SCALE = 10 ** MONEY_DECIMALS;
var PERCENT_SCALE = 10 ** PERCENT_DECIMALS;
var MONEY_DIGITS = 15;
var PERCENT_DIGITS = 6;
var MOST_PARTS = 1e15;
var MAX_TEXT = 1e3;
var LONE_SURROGATE = /\p{Cs}/u;
function hasSurrogate(text) {
  for (let at = 0; at < text.length; at += 1) if ((text.charCodeAt(at) & 63488) === 55296) return true;
  return false;
}
var MONEY_TEXT = /^\d{1,15}(?:\.\d{1,4})?$/;
var PERCENT_TEXT = /^-?\d{1,6}(?:\.\d{1,6})?$/;
var DECIMAL_TEXT = /^-?\d+(?:\.\d+)?$/;
function isOfParts(value, scale) {
  const parts = Math.round(value * scale);
  return parts < MOST_PARTS && parts > -MOST_PARTS && parts / scale === value;
}
function hasDigits(value, whole, decimals) {
  if (Number.isInteger(value)) return Math.abs(value) < 10 ** whole;
  if (isOfParts(value, 10 ** decimals)) return Math.abs(value) < 10 ** whole;
  const [mantissa = "", exponent = "0"] = Math.abs(value).toString().split("e");
  const [before = "", after = ""] = mantissa.split(".");
  return before.length + Number(exponent) <= whole && after.length - Number(exponent) <= decimals;
}
function decimalCheck(name, text, whole, decimals, signed) {
  const tooMany = { code: "tooManyDigits", expected: `${whole}.${decimals}` };
  return (value, info) => {
    const minimum = info.minimum ?? (signed ? Number.NEGATIVE_INFINITY : 0);
    if (typeof value === "string" && !DECIMAL_TEXT.test(value)) return { code: "wrongType", expected: name };
    if (typeof value !== "string" && (typeof value !== "number" || Number.isNaN(value))) {
      return { code: "wrongType", expected: name };
    }
    const number = Number(value);
    if (number < minimum || !signed && typeof value === "string" && value.startsWith("-")) {
      return { code: "outOfRange", expected: `>= ${minimum}` };
    }
    if (typeof value === "string" && !text.test(value)) return tooMany;
    if (!Number.isFinite(number)) return { code: "outOfRange", expected: "finiteNumber" };
    if (info.maximum !== void 0 && number > info.maximum)
      return { code: "outOfRange", expected: `<= ${info.maximum}` };
    return typeof value === "string" || hasDigits(number, whole, decimals) ? void 0 : tooMany;
  };
}
var checks = {
  money: decimalCheck("money", MONEY_TEXT, MONEY_DIGITS, MONEY_DECIMALS, false),
  percent: decimalCheck("percent", PERCENT_TEXT, PERCENT_DIGITS, PERCENT_DECIMALS, true),
  count: (value, info) => {
    if (typeof value !== "number" || Number.isNaN(value)) return { code: "wrongType", expected: "count" };
    if (value < (info.minimum ?? 0)) return { code: "outOfRange", expected: `>= ${info.minimum ?? 0}` };
    const maximum = info.maximum ?? Number.MAX_SAFE_INTEGER;
    if (value > maximum) return { code: "outOfRange", expected: `<= ${maximum}` };
    return Number.isInteger(value) ? void 0 : { code: "wrongType", expected: "count" };
  },
  measure: (value, info) => {
    if (typeof value !== "number" || Number.isNaN(value)) return { code: "wrongType", expected: "measure" };
    if (value < 0) return { code: "outOfRange", expected: ">= 0" };
    if (info.maximum !== void 0 && value > info.maximum)
      return { code: "outOfRange", expected: `<= ${info.maximum}` };
    return Number.isFinite(value) ? void 0 : { code: "outOfRange", expected: "finiteNumber" };
  },
  boolean: (value) => typeof value === "boolean" ? void 0 : { code: "wrongType", expected: "boolean" },
  code: (value, info) => {
    const { options = {} } = info;
    if (typeof value === "string" && Object.hasOwn(options, value)) return void 0;
    const expected = Object.keys(options).join(" | ");
    return { code: typeof value === "string" ? "notInList" : "wrongType", expected };
  },
  date: (value) => {
    if (typeof value !== "string") return { code: "wrongType", expected: "date" };
    return isDay(value) ? void 0 : { code: "notADate", expected: "date" };
  },
  text: (value) => {
    if (typeof value !== "string" || value === "") return { code: "wrongType", expected: "nonEmptyText" };
    if (value.length > MAX_TEXT) return { code: "tooLarge", expected: String(MAX_TEXT) };
    return hasSurrogate(value) && LONE_SURROGATE.test(value) ? { code: "badEncoding", expected: "wellFormedText" } : void 0;
  }
};
function decimalBounds({ kind, minimum, maximum }) {
  const decimals = { money: MONEY_DECIMALS, percent: PERCENT_DECIMALS, count: 0 }[kind] ?? MONEY_DIGITS;
  const digits = { money: MONEY_DIGITS, percent: PERCENT_DIGITS }[kind];
  const largest = digits === void 0 ? Number.MAX_SAFE_INTEGER : 10 ** digits - 1;
  const least = minimum ?? (kind === "percent" ? -largest : 0);
  return { decimals, least, most: Math.min(maximum ?? largest, largest) };
}
function plainCheck(info) {
  const { kind } = info;
  if (isNumeric(kind)) {
    const { decimals, least, most } = decimalBounds(info);
    const scale = 10 ** decimals;
    const isShort = (value) => kind === "measure" || Number.isInteger(value) || isOfParts(value, scale);
    return (value) => typeof value === "number" && value >= least && value <= most && isShort(value);
  }
  if (kind === "boolean") return (value) => typeof value === "boolean";
  if (kind === "date") return isDay;
  if (kind === "text") {
    return (value) => typeof value === "string" && value !== "" && value.length <= MAX_TEXT && !hasSurrogate(value);
  }
  const codes = new Set(Object.keys(info.options ?? {}));
  return (value) => codes.has(value);
}
function faultOf(value, info) {
  const fault = checks[info.kind](value, info);
  return fault === void 0 || !isNumeric(info.kind) || !isRangeLike(value) ? fault : rangeFaults(value, info)[0];
}
var anyText = { kind: "text", label: { zh: "", en: "" } };
function soundText(value) {
  return faultOf(value, anyText) === void 0 ? value : void 0;
}
function rangeFaults(value, info) {
  const faults = [];
  for (const key of Object.keys(value)) {
    if (rangeKeys.some((one) => one === key)) continue;
    faults.push({ code: "unknownKey", key, expected: "" });
    if (faults.length >= MAX_UNKNOWN) break;
  }
  const ends = rangeKeys.map((key) => Object.hasOwn(value, key) ? value[key] : void 0);
  const sound = ends.map((end, index) => {
    const fault = end === void 0 || end === null ? { code: "missingField", expected: info.kind } : checks[info.kind](end, info);
    if (fault !== void 0) faults.push({ ...fault, key: rangeKeys[index] });
    return fault === void 0;
  });
  const [from, to] = ends;
  if (from === void 0 || to === void 0 || !sound.every(Boolean)) return faults;
  if (compare(exact(from), exact(to)) > 0) faults.push({ code: "inconsistent", expected: "from <= to" });
  return faults;
}
var MAX_UNKNOWN = 10;

export {
  nearest,
  isDay,
  daysIn,
  isMonthDay,
  yearOf,
  lastBirthDateWithAge,
  completedYears,
  completedMonths,
  daysCounted,
  lastAnniversary,
  dayAfter,
  dayBefore,
  Decimal,
  fraction,
  scaled,
  add,
  multiply,
  exact,
  compare,
  plus,
  subtract,
  times,
  divide,
  signOf,
  toDecimalString,
  toMarginString,
  isExact,
  rangeKeys,
  isRangeLike,
  endsOf,
  isRange,
  units,
  kinds,
  isNumeric,
  MONEY_SCALE,
  PERCENT_SCALE,
  MAX_TEXT,
  MONEY_TEXT,
  PERCENT_TEXT,
  decimalBounds,
  plainCheck,
  faultOf,
  anyText,
  soundText,
  rangeFaults
};
