/**
 * `check --jobs`: lines of records are told on several threads, block by block, and what they tell is put together in
 * the order in which it was read, to the bytes of one thread. What is no file of lines is told on this one, in its turn.
 */

import type { Refusal } from '../listing/result.js';
import { snapshotOf } from '../rulebook/snapshot.js';
import { AskedRecords, passedOverInBoth } from './asked-records.js';
import { blocksOf } from './blocks.js';
import type { CheckTask, CommonOptions } from './check-task.js';
import type { Notes } from './duplicates.js';
import { eachPart, type FilePart, filePartsOf, tableItemsOf } from './each-record.js';
import type { InputFile } from './find-files.js';
import { inOrder } from './in-order.js';
import { type FileBlock, type Heard, type Job, jobOf, type ToldBlock } from './job.js';
import { type Item, peeked, readBytes, readItems } from './read-items.js';
import { reportWalk, sayOf } from './report-records.js';
import type { Session } from './session.js';
import type { Teller } from './teller.js';
import type { Thread } from './thread.js';

/** So many bytes of a file are a block, but for the rest of its last line. */
const BLOCK_BYTES = 512 * 1024;
/** So many blocks for each thread are under way at once: one that it tells, and one for when it has. */
const BLOCKS_EACH = 2;

/** Writes the report of a teller on so many threads. Gives the exit status that `reportRecords` does. */
export function reportInJobs(
  jobs: number,
  task: CheckTask,
  common: CommonOptions,
  session: Session,
  teller: Teller,
  duplicates: Notes,
): Promise<number> {
  const { language, colour, width, complain, stdin, beginThread, blockBytes = BLOCK_BYTES } = session;
  const law = task.flags.rulebook === undefined ? undefined : snapshotOf(common.rulebook);
  return reportWalk(common, session, teller, async (sink) => {
    const asked = new AskedRecords(common);
    let passedOver = asked.passedOver;
    let isForeign = false;
    const status = await eachPart<ToldBlock | readonly Item[]>(common, session, {
      start: sink.start,
      async *parts(sources, severalFiles) {
        const jobTask = { ...task, language, colour, width, severalFiles, law };
        const threads = new Threads(
          jobs,
          async () => (await beginThread?.<FileBlock, ToldBlock>(jobTask)) ?? onThisOne(await jobOf(jobTask)),
        );
        try {
          for (const files of runsOf(sources)) {
            const isLines = files[0]?.format === 'ndjson';
            const given = isLines && files.some(({ path }) => path === '-') ? await peeked(stdin()) : undefined;
            isForeign ||= given?.isForeign === true;
            const input = given === undefined ? stdin : () => given.bytes;
            if (!isLines || given?.isWorkbook === true)
              yield* filePartsOf(files, (file) => readItems(file, input, tableItemsOf(common, session)));
            else yield* toldBy(threads.tell, files, (path) => readBytes(path, input, blockBytes));
          }
        } finally {
          threads.end();
        }
      },
      isForeign: () => isForeign,
      async part(told) {
        if (!('said' in told)) {
          await sayOf(asked.of(told), teller, sink);
          return told.length;
        }
        teller.add(told.tally);
        passedOver = passedOverInBoth(passedOver, told.passedOver);
        told.levels.forEach(sink.seen);
        await sink.write(told.said);
        return told.records;
      },
    });
    return { status, ...passedOverInBoth(passedOver, asked.passedOver) };
  });

  /** What is told of files of lines, in order. */
  async function* toldBy(
    tell: Job,
    files: readonly InputFile[],
    read: (path: string) => AsyncIterable<Buffer>,
  ): AsyncGenerator<FilePart<ToldBlock>> {
    const blocks = filePartsOf(files, async function* ({ path }): AsyncGenerator<OfFile<FileBlock>> {
      const ofFile = { encodingTold: false };
      for await (const { bytes, linesBefore } of blocksOf(read(path))) {
        const before = { lines: linesBefore, encodingTold: ofFile.encodingTold };
        yield { ofFile, block: { file: path, bytes, before } };
      }
    });
    const begin = async (part: FilePart<OfFile<FileBlock>>): Promise<FilePart<OfFile<ToldBlock>>> =>
      'part' in part ? { ...part, part: { ...part.part, block: await tell(part.part.block) } } : part;
    for await (const part of inOrder(blocks, begin, jobs * BLOCKS_EACH)) {
      yield 'part' in part ? { ...part, part: await settled(tell, part.source.path, part.part) } : part;
    }
  }

  /** What is told of a block, held against those before it: told again where it is not what it would be by itself. */
  async function settled(tell: Job, file: string, { ofFile, block }: OfFile<ToldBlock>): Promise<ToldBlock> {
    const { noted, again, encodingTold } = block;
    const heard: Heard[] = [];
    const refusals = new Map<number, Refusal>();
    noted.ids.forEach((id, at) => {
      const [level = null, line = 0] = [noted.levels[at], noted.lines[at]];
      const duplicate = duplicates.note({ file, line }, level, id);
      if (duplicate?.told !== undefined) heard.push({ after: at + 1, line: duplicate.told });
      if (duplicate?.refusal !== undefined) refusals.set(line, duplicate.refusal);
    });
    const isToldTwice = encodingTold && ofFile.encodingTold;
    ofFile.encodingTold ||= encodingTold;
    const before = again && { ...again.before, encodingTold: again.before.encodingTold || isToldTwice };
    const told =
      again === undefined || before === undefined || (refusals.size === 0 && !isToldTwice)
        ? block
        : await tell({ ...again, before, refusals });
    for (const { line } of [...heard, ...told.heard].sort((a, b) => a.after - b.after)) complain(line);
    return told;
  }
}

/** A block as it is read or was told, and what was told of its file before. */
interface OfFile<T> {
  readonly ofFile: { encodingTold: boolean };
  readonly block: T;
}

/** Files in a row that are all read as lines, or all otherwise. */
function runsOf(sources: readonly InputFile[]): InputFile[][] {
  const runs: InputFile[][] = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run !== undefined && (run[0]?.format === 'ndjson') === (source.format === 'ndjson')) run.push(source);
    else runs.push([source]);
  }
  return runs;
}

/** Stands for a thread where none can be begun. */
const onThisOne = (ask: Job): JobThread => ({ ask, end: () => undefined });

type JobThread = Thread<FileBlock, ToldBlock>;

/** Threads, each begun when there is something for it to do and all others are busy. */
class Threads {
  readonly #most: number;
  readonly #begin: () => Promise<JobThread>;
  readonly #threads: { readonly thread: Promise<JobThread>; blocks: number }[] = [];

  constructor(most: number, begin: () => Promise<JobThread>) {
    this.#most = most;
    this.#begin = begin;
  }

  /** Has a block told by the one that has least to do. */
  readonly tell: Job = async (block) => {
    const [idlest] = [...this.#threads].sort((a, b) => a.blocks - b.blocks);
    const one = idlest === undefined || (idlest.blocks > 0 && this.#threads.length < this.#most) ? this.#add() : idlest;
    one.blocks += 1;
    try {
      return await (await one.thread).ask(block, [block.bytes.buffer]);
    } finally {
      one.blocks -= 1;
    }
  };

  end(): void {
    for (const { thread } of this.#threads)
      void thread.then(
        (one) => one.end(),
        () => undefined,
      );
  }

  #add() {
    const one = { thread: this.#begin(), blocks: 0 };
    this.#threads.push(one);
    return one;
  }
}
