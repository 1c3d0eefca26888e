/** The day as of which a table without years is judged, asked at the terminal. */
import type { Day } from '../base/date.js';
import { writtenDay } from '../tables/read-value.js';
import { tableCommandWords } from '../words/table-commands.js';
import type { Session } from './session.js';

/** A year is meant to its end, by which exits of that year are judged; undefined where it is left open. */
export async function askedDay(
  file: string,
  ask: NonNullable<Session['ask']>,
  { complain, language }: Pick<Session, 'complain' | 'language'>,
): Promise<Day | undefined> {
  const say = tableCommandWords[language];
  complain(say.yearToBeAsked(file));
  for (;;) {
    const typed = (await ask(say.whichYear))?.normalize('NFKC').trim();
    if (typed === undefined || typed === '') return undefined;
    // A year with the sign for one, and for its end; a day as registers write it.
    const year = /^(\d{4})(?:\u5e74[\u5e95\u672b]?)?$/.exec(typed)?.[1];
    const day = writtenDay(year === undefined ? typed : `${year}-12-31`);
    if (day !== undefined) {
      complain(say.takenAsOf(file, day));
      return day;
    }
    complain(say.whichYearAgain);
  }
}
