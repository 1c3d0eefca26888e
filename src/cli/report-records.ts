/** What every command does that says something of each record: walks through them, writes as it goes, sums up at the end. */
import type { Level } from '../records/catalog.js';
import { commandWords } from '../words/command.js';
import { eachRecord, sayAbsent, type Walk, type WalkedRecords } from './each-record.js';
import { EXIT, isOutputClosed } from './exit.js';
import type { Item } from './read-items.js';
import type { RecordOptions } from './record-options.js';
import type { Session } from './session.js';
import { unusedInputs, unusedText } from './what-if.js';

/** What is said. */
export interface Report {
  /** How what is said becomes bytes; by default as UTF-8. */
  readonly encoding?: BufferEncoding;
  /** Told first whether records of several files come, so that each has to name its own. */
  start(severalFiles: boolean): string;
  /** What is said of a record; its level is told to `seen`, where it has one. */
  record(item: Item, seen: (level: Level) => void): string | Promise<string>;
  /**
   * Told how many records were passed over, of other levels and not of the ids and villages asked for, and what is told of
   * tables beside none that was not.
   */
  end(
    skipped: number,
    notAsked: number,
    notes: WalkedRecords['notes'],
  ): string | Promise<string> | AsyncIterable<string>;
  /** What remains to be done once all is written and nobody has closed the output. */
  after?(): void;
}

/** Text is gathered to this many characters before it is written: a write for each record would cost more. */
const WRITE_AT = 64 * 1024;

/** Takes what is said, in order. */
export interface Sink {
  /** Told first whether records of several files come. */
  start(severalFiles: boolean): Promise<void>;
  write(said: string | Uint8Array): Promise<void>;
  /** Told the level of each record that has one. */
  seen(level: Level): void;
}

/** What is read, and whether to say of it what is no error. */
export type Reported = Walk & Pick<RecordOptions, 'inputs'> & { readonly quiet?: boolean | undefined };

/** Writes the report. Gives the exit status that reading the records and options that did nothing call for. */
export function reportRecords(options: Reported, session: Session, report: Report): Promise<number> {
  return reportWalk(options, session, report, (sink) =>
    eachRecord(options, session, { start: sink.start, batch: (items) => sayOf(items, report, sink) }),
  );
}

/** Says something of each record, and hands it on as it comes. */
export async function sayOf(
  items: readonly Item[],
  { record }: Pick<Report, 'record'>,
  { write, seen }: Pick<Sink, 'seen'> & { write(text: string): Promise<void> },
): Promise<void> {
  let text = '';
  for (const item of items) {
    const said = record(item, seen);
    text += typeof said === 'string' ? said : await said;
    if (text.length > WRITE_AT) {
      await write(text);
      text = '';
    }
  }
  await write(text);
}

/** The same where something else walks through the records and says what is said of each. */
export async function reportWalk(
  options: Reported,
  session: Session,
  report: Omit<Report, 'record'>,
  walk: (sink: Sink) => Promise<WalkedRecords>,
): Promise<number> {
  const { language, output, complain } = session;
  const seen = new Set<Level>();
  let status: number = EXIT.ok;
  const raise = (to: number) => {
    status = Math.max(status, to);
  };
  const write = (said: string | Uint8Array) => output.write(said, report.encoding);
  try {
    const walked = await walk({
      start: (severalFiles) => write(report.start(severalFiles)),
      write,
      seen: (level) => void seen.add(level),
    });
    raise(walked.status);
    const ended = report.end(walked.skipped, walked.notAsked, walked.notes);
    for await (const piece of typeof ended === 'object' && Symbol.asyncIterator in ended ? ended : [ended]) {
      await write(piece);
    }
    raise(sayAbsent(walked, options.mask, session));
    if (walked.skipped > 0 && options.quiet !== true) complain(commandWords[language].judged.skipped(walked.skipped));
    for (const path of unusedInputs(options.inputs, seen)) {
      complain(unusedText(path, session));
      raise(EXIT.usage);
    }
    report.after?.();
  } catch (error) {
    // The reader has gone: nothing more is wanted, and what was found so far still holds.
    if (!isOutputClosed(error)) throw error;
  }
  return status;
}
