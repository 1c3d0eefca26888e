/** What commands do that take all records before they say something: reads them, and tells which are refused. */
import type { Rulebook } from '../rulebook/rulebook.js';
import { commandWords } from '../words/command.js';
import { EXIT } from './exit.js';
import type { Item } from './read-items.js';
import { type Report, type Reported, reportRecords } from './report-records.js';
import { sayRefusal } from './say-refusal.js';
import type { Session } from './session.js';

/** So many refused records are told with why; of more it is told how many. */
const MAX_TOLD = 100;

/** What takes values, one after the other. */
interface TakesValues {
  blank(): void;
  /** False where it is refused. */
  value(value: unknown): boolean;
  refused(value: unknown): void;
}

/** What takes the records. */
interface Taking {
  readonly blank: () => void;
  /** Told of each file that could not be opened or not read to its end, or holds no record. */
  readonly unread?: (path: string) => void;
  /** False where the record is refused. */
  readonly item: (item: Item) => boolean;
  /** What is printed of one that is taken, where anything is. */
  readonly printed?: (item: Item) => string;
  /** How an item that is refused is told, where that is not as it is. */
  readonly told?: (item: Item) => Item;
  /** By what day, where that is not the one of the walk. */
  readonly asOf?: string;
  /** Judges a record, and throws what it is refused for. */
  readonly judge: (value: unknown) => unknown;
  /** What is said once all are taken; told how many were refused. */
  readonly end?: (refused: number) => ReturnType<Report['end']>;
  readonly encoding?: BufferEncoding | undefined;
}

/** Records handed on as values; those whose text is no record are refused. */
export function valuesInto(takes: TakesValues): Pick<Taking, 'blank' | 'item'> {
  return {
    blank: () => takes.blank(),
    item({ value, issues }) {
      if (issues.length === 0) return takes.value(value);
      takes.refused(value);
      return false;
    },
  };
}

/** Reads all records into what takes them, and says what is said then; the exit status that calls for. */
export async function readInto(
  walk: Reported & { readonly rulebook: Rulebook },
  session: Session,
  {
    blank,
    unread,
    item: taken,
    printed = () => '',
    told = (item) => item,
    asOf = walk.asOf,
    judge,
    end,
    encoding,
  }: Taking,
): Promise<number> {
  const { rulebook } = walk;
  let severalFiles = false;
  let refused = 0;
  const status = await reportRecords({ ...walk, onBlank: blank, onUnread: unread }, session, {
    ...(encoding === undefined ? {} : { encoding }),
    start(several) {
      severalFiles = several;
      return '';
    },
    record(item) {
      if (taken(item)) return printed(item);
      refused += 1;
      if (refused <= MAX_TOLD) sayRefusal(told(item), { rulebook, asOf, severalFiles }, session, judge);
      return '';
    },
    end() {
      if (refused > MAX_TOLD) session.complain(commandWords[session.language].moreRefused(refused - MAX_TOLD));
      return end === undefined ? '' : end(refused);
    },
  });
  return Math.max(status, refused > 0 ? EXIT.refused : EXIT.ok);
}
