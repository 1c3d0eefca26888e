/** Days as people write them: in registers, at a prompt, on the command line. */
import { isDay } from '../base/date.js';
import { halfWidth } from '../base/half-width.js';
import { dayParts, yearEnds } from '../words/chinese-day.js';

const [YEAR, MONTH, DATE] = dayParts;
const DAY = new RegExp(
  `^(\\d{4})(?:[-./${YEAR}](\\d{1,2})[-./${MONTH}](\\d{1,2})${DATE}?|(\\d{2})(\\d{2})(?:\\.0)?)(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?)?$`,
);
const MONTH_ONLY = new RegExp(`^(\\d{4})[-./${YEAR}]?(\\d{1,2})${MONTH}?$`);
const WHOLE_YEAR = new RegExp(`^(\\d{4})(?:${YEAR}[${yearEnds}]?)?$`);

/** A day as registers write it: `2018.6.30`, `2018年6月30日`, `20180630`; undefined where it is none of the calendar. */
export function writtenDay(text: string): string | undefined {
  const [, year = '', month, date, monthDigits, dateDigits] = DAY.exec(halfWidth(text).trim()) ?? [];
  const parts = [month ?? monthDigits ?? '', date ?? dateDigits ?? ''].map((part) => part.padStart(2, '0'));
  const day = `${year}-${parts.join('-')}`;
  return isDay(day) ? day : undefined;
}

/** Whether a text is the month of a day: `1970.01`, `1970年1月`. */
export function isMonthOf(text: string, day: string): boolean {
  const [, year = '', month = ''] = MONTH_ONLY.exec(halfWidth(text).trim()) ?? [];
  return year !== '' && day.startsWith(`${year}-${month.padStart(2, '0')}-`);
}

/** The day of judgement as somebody types it: of a year its last, by which exits of that year are judged. */
export function typedDay(text: string): string | undefined {
  const typed = text.normalize('NFKC').trim();
  const year = WHOLE_YEAR.exec(typed)?.[1];
  return writtenDay(year === undefined ? typed : `${year}-12-31`);
}
