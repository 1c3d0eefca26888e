/** The day as of which a table without years is judged, asked at the terminal. */
import { type Day, isDay } from '../base/date.js';
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
    // As it is written: 2018, 2018年, 2018年底, 2018-12-31, 2018/12/31.
    const [, year, rest = ''] = /^(\d{4})(?:\u5e74[\u5e95\u672b]?)?(.*)$/.exec(typed) ?? [];
    const day = rest === '' ? `${year}-12-31` : typed.replaceAll('/', '-');
    if (isDay(day)) {
      complain(say.takenAsOf(file, day));
      return day;
    }
    complain(say.whichYearAgain);
  }
}
