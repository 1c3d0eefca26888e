import {
  statsOf,
  walkFolder
} from "./chunk-WXSDQUR7.mjs";
import {
  isTable,
  isTableInFolder
} from "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  UnreadableFile,
  readItems
} from "./chunk-H4BT7IXS.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  examine
} from "./chunk-AWJW7UYS.mjs";
import {
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  rangeKeys,
  soundText
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MAX_ISSUES,
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  isLevel
} from "./chunk-LTCODZ6U.mjs";

// src/cli/asked-records.ts
var AskedRecords = class {
  #asked;
  #ids;
  #villages;
  #absent;
  #absentVillages;
  #skipped = 0;
  #notAsked = 0;
  constructor(asked) {
    const { ids, villages } = asked;
    this.#asked = asked;
    this.#ids = ids && new Set(ids);
    this.#villages = villages && new Set(villages);
    this.#absent = new Set(ids);
    this.#absentVillages = new Set(villages);
  }
  /** Those of a batch that are asked for, each with the level it is to be judged at. */
  of(batch) {
    const { level, mask, against } = this.#asked;
    const isOfAll = this.#ids === void 0 && this.#villages === void 0;
    const named = isOfAll ? batch : batch.filter((item) => this.#isAsked(item));
    if (against !== void 0 && !isOfAll) {
      const asked = new Set(named);
      against.pass(batch.filter((item) => !asked.has(item)));
    }
    this.#notAsked += batch.length - named.length;
    const wanted = level === void 0 ? named : named.flatMap((item) => ofLevel(item, level));
    this.#skipped += named.length - wanted.length;
    if (this.#absent.size > 0) for (const { value } of wanted) this.#absent.delete(idOf(value));
    if (this.#absentVillages.size > 0) {
      for (const { value } of wanted) this.#absentVillages.delete(villageIdOf(value, level));
    }
    const joined = against === void 0 ? wanted : wanted.map((item) => against.beside(item));
    return mask === void 0 ? joined : joined.map((item) => masked(item, mask));
  }
  get passedOver() {
    const { ids = [], villages = [] } = this.#asked;
    return {
      skipped: this.#skipped,
      notAsked: this.#notAsked,
      absent: ids.filter((id) => this.#absent.has(id)),
      absentVillages: villages.filter((village) => this.#absentVillages.has(village))
    };
  }
  // Of what cannot be read nobody knows that it was not asked for.
  #isAsked({ value }) {
    return value === void 0 || (this.#ids === void 0 || this.#ids.has(idOf(value))) && (this.#villages === void 0 || this.#villages.has(villageIdOf(value, this.#asked.level)));
  }
};
function passedOverInBoth(a, b) {
  const inBoth = (ones, others) => ones.filter((one) => others.includes(one));
  return {
    skipped: a.skipped + b.skipped,
    notAsked: a.notAsked + b.notAsked,
    absent: inBoth(a.absent, b.absent),
    absentVillages: inBoth(a.absentVillages, b.absentVillages)
  };
}
function masked(item, mask) {
  return { ...withValue(item, mask.record(item.value)), mask };
}
function withValue({ place, issues, written, cells, notes, beside }, value) {
  return {
    place,
    value,
    issues,
    ...written === void 0 ? {} : { written },
    ...cells === void 0 ? {} : { cells },
    ...notes === void 0 ? {} : { notes },
    ...beside === void 0 ? {} : { beside }
  };
}
function idOf(value) {
  return isValues(value) && typeof value.id === "string" ? value.id : void 0;
}
function villageIdOf(value, given) {
  if (!isValues(value)) return void 0;
  return (value.level ?? given) === "village" ? value.id : value.village;
}
function ofLevel(item, level) {
  const { value } = item;
  if (!isValues(value)) return [item];
  if ((value.level ?? void 0) === void 0) return [withValue(item, { ...value, level })];
  return isLevel(value.level) && value.level !== level ? [] : [item];
}

// src/cli/find-files.ts
import { extname } from "node:path";
var FORMATS = {
  ".json": "json",
  ".ndjson": "ndjson",
  ".jsonl": "ndjson"
};
function findFiles(paths, input, language) {
  const sources = [];
  const unreadable = [];
  const { file: say } = words[language];
  for (const path of paths) {
    if (path === "-") {
      sources.push({ path, format: input ?? "ndjson" });
      continue;
    }
    const stats = statsOf(path);
    if (typeof stats === "string") unreadable.push(say[stats](path));
    else if (stats.isDirectory()) {
      const { files, faults } = walkFolder(path, isTakenFromFolder);
      if (files.length + faults.length === 0) throw new UsageError(say.emptyFolder(path));
      for (const file of files) sources.push({ path: file, format: formatOf(file) ?? "json" });
      unreadable.push(...faults.map((fault) => say[fault.code](fault.path)));
    } else if (!stats.isFile() && !isOpened(path)) unreadable.push(say.special(path));
    else {
      const format = input ?? formatOf(path);
      if (format === void 0) throw new UsageError(words[language].unknownExtension(path));
      sources.push({ path, format });
    }
  }
  return { sources, unreadable };
}
function isTakenFromFolder(name) {
  return Object.hasOwn(FORMATS, extname(name).toLowerCase()) || isTableInFolder(name);
}
function formatOf(path) {
  return isTable(path) ? "table" : FORMATS[extname(path).toLowerCase()];
}
function isOpened(path) {
  return /^\/dev\/(?:stdin|fd\/\d{1,9})$/.test(path);
}

// src/cli/each-record.ts
function tableItemsOf(walk, reader) {
  return async function* (file, bytes) {
    const { tableItems } = await import("./table-items-WNLUHNGF.mjs");
    const ask = walk.paths.includes("-") ? void 0 : reader.ask;
    yield* tableItems(file, bytes, walk, { ...reader, ask });
  };
}
async function eachRecord(walk, reader, visit) {
  const asked = new AskedRecords(walk);
  const status = await eachPart(walk, reader, {
    start: visit.start,
    parts: (sources) => filePartsOf(sources, (source) => readItems(source, reader.stdin, tableItemsOf(walk, reader), walk.onBlank)),
    async part(items) {
      await visit.batch(asked.of(items));
      return items.length;
    }
  });
  return { status, ...asked.passedOver };
}
async function* filePartsOf(sources, read) {
  for (const source of sources) {
    try {
      for await (const part of read(source)) yield { source, part };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      yield { source, end: "unreadable", said: error.said };
      continue;
    }
    yield { source, end: "read" };
  }
}
async function eachPart({ paths, input }, { language, complain }, visit) {
  const { file: say, standardInput } = words[language];
  const { sources, unreadable } = findFiles(paths, input, language);
  let status = unreadable.length > 0 ? EXIT.refused : EXIT.ok;
  for (const line of unreadable) complain(line);
  const severalFiles = sources.length + unreadable.length > 1;
  await visit.start(severalFiles);
  let records = 0;
  for await (const read of visit.parts(sources, severalFiles)) {
    if ("part" in read) {
      records += await visit.part(read.part);
      continue;
    }
    const { path } = read.source;
    if (read.end === "unreadable" || records === 0) {
      const tell = read.end === "unreadable" ? say.unreadable : say.empty;
      complain(read.said ?? tell(path === "-" ? standardInput : path));
      status = EXIT.refused;
    }
    records = 0;
  }
  return status;
}
function sayAbsent({ absent, absentVillages = [] }, mask, { language, complain }) {
  const { noSuchId, noSuchVillage } = words[language].sentences;
  for (const id of absent) complain(noSuchId(mask?.id(id) ?? id));
  for (const village of absentVillages) complain(noSuchVillage(mask?.village(village) ?? village));
  return absent.length + absentVillages.length > 0 ? EXIT.usage : EXIT.ok;
}
function judged(item, { rulebook, asOf }, judge, read) {
  if (read !== void 0) {
    try {
      return { place: item.place, record: read, verdict: judge(read) };
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
    }
  }
  return found(item, rulebook, (value) => {
    const record = examine(value, { asOf }, rulebook.fields).record ?? value;
    return { record, verdict: judge(record) };
  });
}
function asWritten(item, rulebook) {
  return found(item, rulebook, (value) => ({ record: value, verdict: value }));
}
function found(item, { fields }, judge) {
  const { place, value, issues, mask, cells } = item;
  const exactly = numbersIn(item);
  const shown = (issue) => {
    const told = mask === void 0 ? exactly(issue) : mask.issue(exactly(issue));
    return told === issue && "message" in issue ? issue : worded(told, fields);
  };
  const inText = issues.map(shown);
  const refused = (issues2) => ({ place, refusal: { ...whoIs(value), issues: issues2 }, written: value });
  if (value === void 0 || cells !== void 0 && inText.length > 0) return refused(inText);
  try {
    const told = judge(value);
    return inText.length > 0 ? refused(inText) : { place, ...told };
  } catch (error) {
    if (!isInvalidRecordError(error)) throw error;
    return refused([...inText, ...error.issues.map(shown)].slice(0, MAX_ISSUES));
  }
}
function numbersIn({ written }) {
  let numbers;
  return (issue) => {
    const shown = issue.found?.split(ABOVE) ?? [];
    if (written === void 0 || !shown.some((one) => one !== "" && !Number.isNaN(Number(one)))) return issue;
    numbers ??= written();
    const asWritten2 = shown.map((one, side) => {
      const literals = placesOf(issue, side).flatMap((path) => numbers?.get(path) ?? []);
      const literal = literals.find((literal2) => String(Number(literal2)) === one);
      return literal === void 0 ? one : shorten(literal);
    });
    return { ...issue, found: asWritten2.join(ABOVE) };
  };
}
var ABOVE = " > ";
var NOT_ABOVE = " <= ";
function placesOf({ path, expected = "" }, side) {
  const name = expected.includes(NOT_ABOVE) ? expected.split(NOT_ABOVE)[side] : void 0;
  if (name === void 0) return [path];
  return [name, `${name}.${rangeKeys[side]}`, `${path}.${name}`];
}
function whoIs(value) {
  const { id, level } = isValues(value) ? value : { id: void 0, level: void 0 };
  return { id: soundText(id) ?? null, level: isLevel(level) ? level : null };
}

export {
  AskedRecords,
  passedOverInBoth,
  masked,
  withValue,
  findFiles,
  formatOf,
  tableItemsOf,
  eachRecord,
  filePartsOf,
  eachPart,
  sayAbsent,
  judged,
  asWritten,
  whoIs
};
