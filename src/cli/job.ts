/** What a thread does: tells blocks of lines, each by itself. What it is given and gives is plain data. */

import type { Refusal } from '../listing/result.js';
import type { Level } from '../records/catalog.js';
import { snapshotOf } from '../rulebook/snapshot.js';
import { commandWords } from '../words/command.js';
import type { Language } from '../words/words.js';
import { AskedRecords, type PassedRecords } from './asked-records.js';
import { concatenated } from './blocks.js';
import { type CheckTask, commonOptions, tellerOf } from './check-task.js';
import type { Duplicate, Notes } from './duplicates.js';
import { type LinesBefore, linesOf } from './lines.js';
import { itemsOfLines, type RecordPlace } from './read-items.js';
import { sayOf } from './report-records.js';
import type { Session } from './session.js';
import type { Tally } from './teller.js';

/** What every thread is given to begin with. */
export interface JobTask extends CheckTask, Pick<Session, 'colour' | 'width'> {
  readonly language: Language;
  readonly severalFiles: boolean;
  /** The law by which others judge, where each reads it from its folder. */
  readonly law: string | undefined;
}

/** Lines of a file. */
export interface FileBlock {
  readonly file: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly before: LinesBefore;
  /** What records are refused for because of others in blocks before, by their line. */
  readonly refusals?: ReadonlyMap<number, Refusal>;
}

/** What is said of a block, and all that has to be known of it besides. */
export interface ToldBlock {
  /** How many records there are in it, asked for or not. */
  readonly records: number;
  readonly said: Uint8Array<ArrayBuffer>;
  readonly tally: Tally;
  readonly passedOver: PassedRecords;
  readonly levels: readonly Level[];
  readonly noted: Noted;
  /** What is complained of, each after so many records were noted. */
  readonly heard: readonly Heard[];
  /** The block again, where it may have to be told otherwise, by what stands in blocks before. */
  readonly again: FileBlock | undefined;
  /** Whether it was told of a line what it is written in. */
  readonly encodingTold: boolean;
}

/** A line for standard error. */
export interface Heard {
  readonly after: number;
  readonly line: string;
}

/** Level, id and line of each record that was noted, side by side. */
export interface Noted {
  readonly levels: readonly Level[];
  readonly ids: readonly string[];
  readonly lines: readonly number[];
}

/** Tells blocks. */
export type Job = (block: FileBlock) => Promise<ToldBlock>;

/** Notes what has to be compared with the records of blocks before. */
class BlockNotes {
  readonly levels: Level[] = [];
  readonly ids: string[] = [];
  readonly lines: number[] = [];
  readonly #refusals: ReadonlyMap<number, Refusal>;

  constructor(refusals: ReadonlyMap<number, Refusal>) {
    this.#refusals = refusals;
  }

  note({ line = 0 }: RecordPlace, level: Level | null, id: string | null): Duplicate | undefined {
    if (level === null || id === null) return undefined;
    this.levels.push(level);
    this.ids.push(id);
    this.lines.push(line);
    const refusal = this.#refusals.get(line);
    return refusal && { told: undefined, refusal };
  }
}

/** Prepares what a thread needs, once for all its blocks. */
export async function jobOf(task: JobTask): Promise<Job> {
  const { language, colour, width, severalFiles, flags, law } = task;
  const say = commandWords[language];
  const common = await commonOptions(task, { language, say });
  if (law !== undefined && law !== snapshotOf(common.rulebook)) {
    throw new Error('The rulebook was changed while records were judged by it.');
  }
  let notes = new BlockNotes(new Map());
  let heard: Heard[] = [];
  const complain = (line: string) => void heard.push({ after: notes.ids.length, line });
  const session = { language, say, colour, width, complain };
  const ofBlock: Notes = { count: 0, further: undefined, note: (...record) => notes.note(...record) };
  const teller = await tellerOf(task, common, session, ofBlock);
  teller.start(severalFiles);

  return async (block) => {
    const { file, bytes, before, refusals } = block;
    const asked = new AskedRecords(common);
    const levels = new Set<Level>();
    let records = 0;
    let encodingTold = false;
    const said: Buffer[] = [];
    const sink = {
      write: async (text: string) => void said.push(Buffer.from(text, teller.encoding)),
      seen: (level: Level) => void levels.add(level),
    };
    notes = new BlockNotes(refusals ?? new Map());
    heard = [];
    for await (const items of itemsOfLines(file, linesOf([Buffer.from(bytes.buffer)], before))) {
      records += items.length;
      encodingTold ||= items.some(({ line }) => line?.fault?.encoding !== undefined);
      await sayOf(asked.of(items), teller, sink);
    }
    const { ids, lines } = notes;
    return {
      records,
      said: concatenated(said),
      tally: teller.counted(),
      passedOver: asked.passedOver,
      levels: [...levels],
      noted: { levels: notes.levels, ids, lines },
      heard,
      again: encodingTold || flags.strict === true ? block : undefined,
      encodingTold,
    };
  };
}
