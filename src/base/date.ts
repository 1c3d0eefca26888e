/**
 * Civil days as `YYYY-MM-DD` text. Text of this form orders as days do, so the core compares text and computes
 * on UTC only where a calendar is needed: no local time zone can move a birthday.
 */
// The small one: the other makes a formatter of dates at every start, which nobody here asks for.
import { UTCDateMini } from '@date-fns/utc/date/mini';
// By their own paths: the package's index would load three hundred functions at every start.
import { addDays } from 'date-fns/addDays';
import { millisecondsInDay } from 'date-fns/constants';
import { subYears } from 'date-fns/subYears';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DASH = 0x2d;

/** A day for date-fns, which then computes on UTC: a day by itself is read as one of UTC. */
const utc = (day: Day) => new UTCDateMini(Date.parse(day));

const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** Whether the value is a day that exists, in exactly this form (2018-02-30, 20180203 and 2018-2-3 are not). */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string' || value.length !== 10) return false;
  if (value.charCodeAt(4) !== DASH || value.charCodeAt(7) !== DASH) return false;
  const year = numberAt(value, 0, 4);
  const month = numberAt(value, 5, 7);
  const day = numberAt(value, 8, 10);
  return year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** The number that digits make; below zero where one of them is none. */
function numberAt(text: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** How many days a month has. By hand, not by a calendar library: this runs on every date of every record of a batch. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a text is a month and day of every year, `MM-DD`. */
export function isMonthDay(value: string): boolean {
  return isDay(`2001-${value}`);
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return numberAt(day, 0, 4);
}

/**
 * The last birth date on which a person has completed `age` years on `day`. Born 29 February, a year is completed
 * on 1 March of common years: 29 February is later than the 28th that this then gives.
 */
export function lastBirthDateWithAge(age: number, day: Day): Day {
  return dayOf(subYears(utc(day), age));
}

/**
 * The years that a person born on one day has completed on another. Born 29 February, a year is completed on 1 March of
 * common years. Nobody has completed fewer than none.
 */
export function completedYears(birthDate: Day, day: Day): number {
  const years = yearOf(day) - yearOf(birthDate) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
  return Math.max(0, years);
}

/** The months that have been completed from one day to another; none where that is an earlier one. */
export function completedMonths(from: Day, to: Day): number {
  const months = 12 * (yearOf(to) - yearOf(from)) + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, months - (to.slice(8) < from.slice(8) ? 1 : 0));
}

/** How many days there are from one day to a later one, both counted: a day by itself is one. */
export function daysCounted(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay + 1;
}

/** The last day with the given month and day (`MM-DD`) on or before `day`. */
export function lastAnniversary(monthDay: string, day: Day): Day {
  const year = day.slice(5) >= monthDay ? yearOf(day) : yearOf(day) - 1;
  return `${String(year).padStart(4, '0')}-${monthDay}`;
}

/** The day after a day. */
export function dayAfter(day: Day): Day {
  return moved(day, 1);
}

/** The day before a day. */
export function dayBefore(day: Day): Day {
  return moved(day, -1);
}

function moved(day: Day, days: number): Day {
  return dayOf(addDays(utc(day), days));
}
