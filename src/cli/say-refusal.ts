/** Says of a record that is not taken why it is refused. */
import { judged } from './each-record.js';
import type { Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import { refusalText } from './refusal-text.js';
import type { Session } from './session.js';

/** @param judge throws what it is refused for */
export function sayRefusal(
  item: Item,
  options: Pick<RecordOptions, 'rulebook' | 'asOf'> & { readonly severalFiles: boolean },
  { language, complain }: Pick<Session, 'language' | 'complain'>,
  judge: (record: unknown) => unknown,
): void {
  const { rulebook, severalFiles } = options;
  const { place, refusal } = judged(item, options, judge);
  if (refusal !== undefined) complain(refusalText(place, refusal, { language, rulebook, severalFiles }));
}
