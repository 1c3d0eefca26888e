import {
  commonOptions,
  tellerOf
} from "./chunk-4YLFXPCS.mjs";
import "./chunk-CRSIKKWG.mjs";
import "./chunk-6WY2OVD7.mjs";
import {
  reportWalk,
  sayOf
} from "./chunk-KYAFXYBQ.mjs";
import "./chunk-VPVVP3J5.mjs";
import "./chunk-MXROL7Y3.mjs";
import "./chunk-7KHH6WON.mjs";
import "./chunk-SXRH5ZDI.mjs";
import "./chunk-KOYRLZAT.mjs";
import {
  AskedRecords,
  eachPart,
  filePartsOf,
  passedOverInBoth,
  tableItemsOf
} from "./chunk-GBSU2745.mjs";
import "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import "./chunk-J4FVS6JH.mjs";
import "./chunk-WZYSHRYP.mjs";
import "./chunk-6VUGMOGU.mjs";
import "./chunk-IT73WSL6.mjs";
import "./chunk-S75OFTBI.mjs";
import "./chunk-D6LINEE3.mjs";
import "./chunk-TYJ3NPD6.mjs";
import "./chunk-KGDPXLMO.mjs";
import "./chunk-QDFZTXKC.mjs";
import "./chunk-LCYCGBFS.mjs";
import "./chunk-UT3ZRD77.mjs";
import "./chunk-66RVVPPP.mjs";
import "./chunk-GH36RKIS.mjs";
import "./chunk-QNOJT5TT.mjs";
import "./chunk-LJR2ZG62.mjs";
import "./chunk-J5ZINK3D.mjs";
import "./chunk-VWBSN3MG.mjs";
import "./chunk-L7MZGXCK.mjs";
import "./chunk-WQNZWZS5.mjs";
import "./chunk-YA63A2LX.mjs";
import "./chunk-62T4J2F6.mjs";
import "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-GCAUCPTR.mjs";
import "./chunk-534TYOKS.mjs";
import {
  MAX_LINE_BYTES,
  NEWLINE,
  itemsOfLines,
  linesOf,
  readBytes,
  readItems
} from "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import "./chunk-AGZEWP7Y.mjs";
import "./chunk-XL25S3FF.mjs";
import "./chunk-7RS57R4P.mjs";
import {
  commandWords
} from "./chunk-M6JKUOJW.mjs";
import "./chunk-QBPQKL24.mjs";
import "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EI3U6MMV.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  snapshotOf
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/blocks.ts
var MOST_KEPT = MAX_LINE_BYTES + 1;
async function* blocksOf(chunks) {
  let linesBefore = 0;
  let kept = [];
  let keptBytes = 0;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      yield { bytes: concatenated([...kept, chunk.subarray(0, end)]), linesBefore };
      linesBefore += linesIn(chunk);
      kept = [];
      keptBytes = 0;
    }
    const rest = Buffer.from(chunk.subarray(end, end + MOST_KEPT - keptBytes));
    if (rest.length > 0) kept.push(rest);
    keptBytes += rest.length;
  }
  if (keptBytes > 0) yield { bytes: concatenated(kept), linesBefore };
}
function concatenated(pieces) {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
function linesIn(chunk) {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

// src/cli/in-order.ts
async function* inOrder(works, begin, most) {
  const iterator = works[Symbol.asyncIterator]();
  const begun = [];
  let ended = false;
  const add = (one) => {
    one.catch(() => void 0);
    begun.push(one);
  };
  const fetched = async () => {
    try {
      const next = await iterator.next();
      if (next.done === true) ended = true;
      else add(begin(next.value));
    } catch (error) {
      ended = true;
      add(Promise.reject(error));
    }
    fetching = void 0;
  };
  let fetching;
  try {
    for (; ; ) {
      if (!ended && begun.length < most) fetching ??= fetched();
      const [first] = begun;
      if (first === void 0 && fetching === void 0) return;
      const done = first?.then(
        () => "done",
        () => "done"
      );
      if (first === void 0 || await Promise.race([fetching, done].filter((one) => one !== void 0)) !== "done") {
        await fetching;
        continue;
      }
      begun.shift();
      yield await first;
    }
  } finally {
    void iterator.return?.().catch(() => void 0);
  }
}

// src/cli/job.ts
var BlockNotes = class {
  levels = [];
  ids = [];
  lines = [];
  #refusals;
  constructor(refusals) {
    this.#refusals = refusals;
  }
  note({ line = 0 }, level, id) {
    if (level === null || id === null) return void 0;
    this.levels.push(level);
    this.ids.push(id);
    this.lines.push(line);
    const refusal = this.#refusals.get(line);
    return refusal && { told: void 0, refusal };
  }
};
async function jobOf(task) {
  const { language, colour, width, severalFiles, flags, law } = task;
  const say = commandWords[language];
  const common = await commonOptions(task, { language, say });
  if (law !== void 0 && law !== snapshotOf(common.rulebook)) {
    throw new Error("The rulebook was changed while records were judged by it.");
  }
  let notes = new BlockNotes(/* @__PURE__ */ new Map());
  let heard = [];
  const complain = (line) => void heard.push({ after: notes.ids.length, line });
  const session = { language, say, colour, width, complain };
  const ofBlock = { count: 0, further: void 0, note: (...record) => notes.note(...record) };
  const teller = await tellerOf(task, common, session, ofBlock);
  teller.start(severalFiles);
  return async (block) => {
    const { file, bytes, before, refusals } = block;
    const asked = new AskedRecords(common);
    const levels = /* @__PURE__ */ new Set();
    let records = 0;
    let encodingTold = false;
    const said = [];
    const sink = {
      write: async (text) => void said.push(Buffer.from(text, teller.encoding)),
      seen: (level) => void levels.add(level)
    };
    notes = new BlockNotes(refusals ?? /* @__PURE__ */ new Map());
    heard = [];
    for await (const items of itemsOfLines(file, linesOf([Buffer.from(bytes.buffer)], before))) {
      records += items.length;
      encodingTold ||= items.some(({ line }) => line?.fault?.encoding !== void 0);
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
      again: encodingTold || flags.strict === true ? block : void 0,
      encodingTold
    };
  };
}

// src/cli/jobs.ts
var BLOCK_BYTES = 512 * 1024;
var BLOCKS_EACH = 2;
function reportInJobs(jobs, task, common, session, teller, duplicates) {
  const { language, colour, width, complain, stdin, beginThread, blockBytes = BLOCK_BYTES } = session;
  const law = task.flags.rulebook === void 0 ? void 0 : snapshotOf(common.rulebook);
  return reportWalk(common, session, teller, async (sink) => {
    const asked = new AskedRecords(common);
    let passedOver = asked.passedOver;
    const status = await eachPart(common, session, {
      start: sink.start,
      async *parts(sources, severalFiles) {
        const jobTask = { ...task, language, colour, width, severalFiles, law };
        const threads = new Threads(
          jobs,
          async () => await beginThread?.(jobTask) ?? onThisOne(await jobOf(jobTask))
        );
        try {
          for (const files of runsOf(sources)) {
            if (files[0]?.format !== "ndjson")
              yield* filePartsOf(files, (file) => readItems(file, stdin, tableItemsOf(common, session)));
            else yield* toldBy(threads.tell, files, (path) => readBytes(path, stdin, blockBytes));
          }
        } finally {
          threads.end();
        }
      },
      async part(told) {
        if (!("said" in told)) {
          await sayOf(asked.of(told), teller, sink);
          return told.length;
        }
        teller.add(told.tally);
        passedOver = passedOverInBoth(passedOver, told.passedOver);
        told.levels.forEach(sink.seen);
        await sink.write(told.said);
        return told.records;
      }
    });
    return { status, ...passedOverInBoth(passedOver, asked.passedOver) };
  });
  async function* toldBy(tell, files, read) {
    const blocks = filePartsOf(files, async function* ({ path }) {
      const ofFile = { encodingTold: false };
      for await (const { bytes, linesBefore } of blocksOf(read(path))) {
        const before = { lines: linesBefore, encodingTold: ofFile.encodingTold };
        yield { ofFile, block: { file: path, bytes, before } };
      }
    });
    const begin = async (part) => "part" in part ? { ...part, part: { ...part.part, block: await tell(part.part.block) } } : part;
    for await (const part of inOrder(blocks, begin, jobs * BLOCKS_EACH)) {
      yield "part" in part ? { ...part, part: await settled(tell, part.source.path, part.part) } : part;
    }
  }
  async function settled(tell, file, { ofFile, block }) {
    const { noted, again, encodingTold } = block;
    const heard = [];
    const refusals = /* @__PURE__ */ new Map();
    noted.ids.forEach((id, at) => {
      const [level = null, line = 0] = [noted.levels[at], noted.lines[at]];
      const duplicate = duplicates.note({ file, line }, level, id);
      if (duplicate?.told !== void 0) heard.push({ after: at + 1, line: duplicate.told });
      if (duplicate?.refusal !== void 0) refusals.set(line, duplicate.refusal);
    });
    const isToldTwice = encodingTold && ofFile.encodingTold;
    ofFile.encodingTold ||= encodingTold;
    const before = again && { ...again.before, encodingTold: again.before.encodingTold || isToldTwice };
    const told = again === void 0 || before === void 0 || refusals.size === 0 && !isToldTwice ? block : await tell({ ...again, before, refusals });
    for (const { line } of [...heard, ...told.heard].sort((a, b) => a.after - b.after)) complain(line);
    return told;
  }
}
function runsOf(sources) {
  const runs = [];
  for (const source of sources) {
    const run = runs.at(-1);
    if (run !== void 0 && run[0]?.format === "ndjson" === (source.format === "ndjson")) run.push(source);
    else runs.push([source]);
  }
  return runs;
}
var onThisOne = (ask) => ({ ask, end: () => void 0 });
var Threads = class {
  #most;
  #begin;
  #threads = [];
  constructor(most, begin) {
    this.#most = most;
    this.#begin = begin;
  }
  /** Has a block told by the one that has least to do. */
  tell = async (block) => {
    const [idlest] = [...this.#threads].sort((a, b) => a.blocks - b.blocks);
    const one = idlest === void 0 || idlest.blocks > 0 && this.#threads.length < this.#most ? this.#add() : idlest;
    one.blocks += 1;
    try {
      return await (await one.thread).ask(block, [block.bytes.buffer]);
    } finally {
      one.blocks -= 1;
    }
  };
  end() {
    for (const { thread } of this.#threads)
      void thread.then(
        (one) => one.end(),
        () => void 0
      );
  }
  #add() {
    const one = { thread: this.#begin(), blocks: 0 };
    this.#threads.push(one);
    return one;
  }
};
export {
  reportInJobs
};
