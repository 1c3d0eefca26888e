/**
 * Civil days as `YYYY-MM-DD` text. Text of this form orders as days do, so the core compares text and computes
 * on UTC only where a calendar is needed: no local time zone can move a birthday.
 */
import { utc } from '@date-fns/utc';
import { isValid, parseISO, subYears } from 'date-fns';

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether the value is a day that exists, in exactly this form (2018-02-30, 20180203 and 2018-2-3 are not). */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && DAY_FORM.test(value) && isValid(parseISO(value, { in: utc }));
}

/** The calendar year of a day. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

/**
 * The last birth date on which a person has completed `age` years on `day`. Born 29 February, a year is completed
 * on 1 March of common years: 29 February is later than the 28th that this then gives.
 */
export function lastBirthDateWithAge(age: number, day: Day): Day {
  return subYears(parseISO(day, { in: utc }), age).toISOString().slice(0, 10);
}

/** The last day with the given month and day (`MM-DD`) on or before `day`. */
export function lastAnniversary(monthDay: string, day: Day): Day {
  const year = day.slice(5) >= monthDay ? yearOf(day) : yearOf(day) - 1;
  return `${String(year).padStart(4, '0')}-${monthDay}`;
}
