/** The day as of which a table without years is judged, asked at the terminal. */
import type { Day } from '../base/date.js';
import { typedDay } from '../tables/written-day.js';
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
    const typed = (await ask(say.whichYear))?.trim();
    if (typed === undefined || typed === '') return undefined;
    const day = typedDay(typed);
    if (day !== undefined) {
      complain(say.takenAsOf(file, day));
      return day;
    }
    complain(say.whichYearAgain);
  }
}
