/** The day after and before a day. */
import { utc } from '@date-fns/utc';
import { addDays } from 'date-fns/addDays';
import { parseISO } from 'date-fns/parseISO';
import type { Day } from '../../base/date.js';

/** The next day. */
export function dayAfter(day: Day): Day {
  return shifted(day, 1);
}

/** The day before. */
export function dayBefore(day: Day): Day {
  return shifted(day, -1);
}

function shifted(day: Day, by: number): Day {
  return addDays(parseISO(day, { in: utc }), by)
    .toISOString()
    .slice(0, 10);
}
