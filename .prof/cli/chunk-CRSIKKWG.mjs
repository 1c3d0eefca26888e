import {
  difference
} from "./chunk-6WY2OVD7.mjs";
import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  added,
  none
} from "./chunk-7KHH6WON.mjs";
import {
  quickReader
} from "./chunk-SXRH5ZDI.mjs";
import {
  judged,
  whoIs
} from "./chunk-GBSU2745.mjs";
import {
  byLevel
} from "./chunk-B7KHRAES.mjs";
import {
  createVerdictWriter,
  withCells,
  writtenVerdict
} from "./chunk-J4FVS6JH.mjs";
import {
  createInspector
} from "./chunk-D6LINEE3.mjs";
import {
  contradictionsIn,
  createExitEvaluator,
  isExitVerdict,
  procedureRule,
  together
} from "./chunk-GH36RKIS.mjs";
import {
  EXIT
} from "./chunk-534TYOKS.mjs";
import {
  createEvaluatorOnDemand
} from "./chunk-EI3U6MMV.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  createEvaluator,
  evaluateOptions,
  judgeBy
} from "./chunk-4FT4K7P6.mjs";
import {
  examine,
  prepare,
  subjectOf
} from "./chunk-AWJW7UYS.mjs";
import {
  allOf,
  outcomes
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  readingGroups,
  serialOf
} from "./chunk-OBET4LAP.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/cli/seen-records.ts
var NUMBERS = 4;
var MULTIPLIERS = [2654435761, 2246822507, 3266489909];
var SeenRecords = class {
  // Nobody sees what else this generator gives; one that is safe where others do takes long to load.
  #seeds = MULTIPLIERS.map(() => Math.floor(Math.random() * 2 ** 32));
  /** By hash which of the entries it is, counted from 1; 0 where there is none. */
  #slots = new Uint32Array(1024);
  #entries = new Uint32Array(512 * NUMBERS);
  #count = 0;
  /** Files with the first of their entries. */
  #files = [];
  /** Notes a record; gives the place of the first one of its level and id, where there is one. */
  note(level, id, place) {
    const [a, b, c] = this.#hash(level, id);
    let slot = a & this.#slots.length - 1;
    for (let entry = this.#slots[slot] ?? 0; entry > 0; entry = this.#slots[slot] ?? 0) {
      const at = (entry - 1) * NUMBERS;
      if (this.#entries[at] === a && this.#entries[at + 1] === b && this.#entries[at + 2] === c) {
        return this.#placeOf(entry - 1);
      }
      slot = slot + 1 & this.#slots.length - 1;
    }
    if (this.#files.at(-1)?.place.file !== place.file) this.#files.push({ place, from: this.#count });
    if ((this.#count + 1) * NUMBERS > this.#entries.length) this.#entries = doubled(this.#entries);
    this.#entries.set([a, b, c, place.line ?? place.item ?? 0], this.#count * NUMBERS);
    this.#count += 1;
    this.#slots[slot] = this.#count;
    if (this.#count * 2 > this.#slots.length) this.#spread();
    return void 0;
  }
  /** Twice as many slots, each entry in its own or the next that is free. */
  #spread() {
    const slots = new Uint32Array(this.#slots.length * 2);
    for (let entry = 0; entry < this.#count; entry += 1) {
      let slot = (this.#entries[entry * NUMBERS] ?? 0) & slots.length - 1;
      while (slots[slot] !== 0) slot = slot + 1 & slots.length - 1;
      slots[slot] = entry + 1;
    }
    this.#slots = slots;
  }
  #placeOf(entry) {
    const { place } = this.#files.findLast(({ from }) => from <= entry);
    const number = this.#entries[entry * NUMBERS + NUMBERS - 1] ?? 0;
    return place.line === void 0 ? { file: place.file, item: number } : { file: place.file, line: number };
  }
  #hash(level, id) {
    const [a = 0, b = 0, c = 0] = this.#seeds;
    const [byA, byB, byC] = MULTIPLIERS;
    const first = levels.indexOf(level);
    const lanes = [mixed(a, first, byA), mixed(b, first, byB), mixed(c, first, byC)];
    for (let at = 0; at < id.length; at += 1) {
      const code = id.charCodeAt(at);
      lanes[0] = mixed(lanes[0], code, byA);
      lanes[1] = mixed(lanes[1], code, byB);
      lanes[2] = mixed(lanes[2], code, byC);
    }
    return [lanes[0] >>> 0, lanes[1] >>> 0, lanes[2] >>> 0];
  }
};
function mixed(number, code, by) {
  const product = Math.imul(number ^ code, by);
  const spread = Math.imul(product ^ product >>> 15, by);
  return spread ^ spread >>> 13;
}
function doubled(numbers) {
  const more = new Uint32Array(numbers.length * 2);
  more.set(numbers);
  return more;
}

// src/cli/duplicates.ts
var MAX_TOLD = 100;
var Duplicates = class {
  #seen = new SeenRecords();
  #strict;
  #rulebook;
  #session;
  #count = 0;
  constructor({ strict, rulebook }, session) {
    this.#strict = strict === true;
    this.#rulebook = rulebook;
    this.#session = session;
  }
  get count() {
    return this.#count;
  }
  note(place, level, id) {
    const first = level === null || id === null ? void 0 : this.#seen.note(level, id, place);
    if (level === null || id === null || first === void 0) return void 0;
    this.#count += 1;
    const who = `${words[this.#session.language].level[level]} ${id}`;
    const found = `${first.file}:${first.line ?? first.item}`;
    const issue = () => worded({ code: "duplicateRecord", path: "id", found }, this.#rulebook.fields);
    return {
      told: this.#count <= MAX_TOLD ? this.#told(who, first, place) : void 0,
      refusal: this.#strict ? { id, level, issues: [issue()] } : void 0
    };
  }
  get further() {
    return this.#count > MAX_TOLD ? this.#session.say.check.moreDuplicates(this.#count - MAX_TOLD) : void 0;
  }
  #told(who, first, second) {
    const { language, say } = this.#session;
    const { place, standardInput } = words[language];
    const placed = ({ file, line, item }) => place(file === "-" ? standardInput : file, line, item);
    return (this.#strict ? say.check.duplicateRefused : say.check.duplicate)(who, placed(first), placed(second));
  }
};

// src/evaluate/evaluate-readings.ts
function evaluateReadings(value, given = {}) {
  const options = knownOptions(given, evaluateOptions);
  const judge = judgeBy(options);
  const { record, prepared, overrides } = judge.ready(value, { asOf: options.asOf });
  const { rulebook, chosen } = judge;
  const { concerning, clusters } = waysOf(prepared, judge, record.asOf);
  const found = /* @__PURE__ */ new Map();
  const outcomeOf = (criterion) => {
    const known = found.get(criterion) ?? criterion.outcome(record);
    found.set(criterion, known);
    return known;
  };
  const together2 = ({ required }) => allOf(required.map(outcomeOf));
  const applied = clusters.map(({ ways }) => together2(ways[0]));
  const outcome = allOf(applied);
  const flips = concerning.flatMap(
    (reading) => reading.options.flatMap((option) => {
      if (option.id === chosen[reading.id]) return [];
      const instead = clusters.map(({ flipped: flipped2 }, index) => {
        const way = flipped2.get(`${reading.id}=${option.id}`);
        return way === void 0 ? applied[index] : together2(way);
      });
      const flipped = allOf(instead);
      if (flipped === outcome) return [];
      const own = reading.options.find(({ id }) => id === chosen[reading.id]);
      const side = (one) => ({ option: one?.id ?? "", citations: one?.citations ?? [] });
      return [{ reading: reading.id, applied: side(own), other: side(option), outcome: flipped }];
    })
  );
  const possible = clusters.map(({ ways }) => new Set(ways.map(together2)));
  let reached = /* @__PURE__ */ new Set(["met"]);
  for (const more of possible) {
    reached = new Set([...reached].flatMap((one) => [...more].map((other) => allOf([one, other]))));
  }
  return {
    level: record.level,
    id: record.id,
    asOf: record.asOf,
    rulebook: { id: rulebook.id, version: rulebook.version },
    rule: prepared.rule.id,
    ...judge.member === void 0 ? {} : { subject: subjectOf(judge.member) },
    outcome,
    outcomes: outcomes.filter((one) => reached.has(one)),
    firm: reached.size === 1,
    flips,
    readings: Object.fromEntries(concerning.map(({ id }) => [id, chosen[id] ?? ""])),
    ...overrides.length > 0 ? { overrides } : {}
  };
}
function waysIn(rule, { rulebook, chosen, set, member }, asOf) {
  const clusters = readingGroups(rule.criteria, rulebook).map(({ criteria, readings }) => {
    const under = (combination) => {
      const ready = prepare(rulebook, { ...rule, criteria }, combination, asOf, set, member);
      return { required: ready.criteria.filter(({ required }) => required) };
    };
    const own = rulebook.readings.filter(({ id }) => readings.has(id));
    const ways = [chosen, ...combinations(own, chosen)].map(under);
    const flipped = own.flatMap(
      ({ id, options }) => options.map((option) => [`${id}=${option.id}`, under({ ...chosen, [id]: option.id })])
    );
    const distinct = new Map(ways.map((way) => [way.required.map(serialOf).join(" "), way]));
    return { ways: [...distinct.values()], flipped: new Map(flipped) };
  });
  return { concerning: rulebook.readings.filter(({ id }) => rule.readings.includes(id)), clusters };
}
var waysBefore = /* @__PURE__ */ new WeakMap();
function waysOf(prepared, judge, asOf) {
  const known = waysBefore.get(prepared) ?? waysIn(prepared.rule, judge, asOf);
  waysBefore.set(prepared, known);
  return known;
}
function combinations(readings, chosen) {
  return readings.reduce(
    (before, { id, options }) => before.flatMap((one) => options.map((option) => ({ ...one, [id]: option.id }))),
    [chosen]
  );
}

// src/cli/check.ts
var shownOutcomes = [...outcomes, "refused"];
async function checkTeller(options, session, notes) {
  const { rulebook, report, asOf, rule, sort } = options;
  const { language, say, complain, colour, width } = session;
  const masked = options.mask !== void 0;
  const vocabulary = words[language];
  const withProcedure = options.withProcedure === true;
  const optionsOf = byLevel(options, (one) => ({ ...one, asOf }));
  const readingsOf = (record) => evaluateReadings(record, optionsOf(record));
  const engine = options.crossCheck === true ? await engineVerdict(options) : void 0;
  const look = createInspector({ rulebook, readings: options.readings }, false);
  const sorted = sort === void 0 ? void 0 : await import("./sorted-VWPXE2MU.mjs");
  const settings = { language, rulebook, rule, readings: options.readings, colour, width, masked, withProcedure };
  let reporter = report({ ...settings, severalFiles: false });
  const isLittle = ["brief", "names"].includes(reporter.looksAt ?? "") && options.crossCheck !== true;
  const evaluatorOf = withProcedure ? byLevel(options, createExitEvaluator) : options.written === true ? byLevel(options, createVerdictWriter) : byLevel(options, isLittle ? createEvaluatorOnDemand : createEvaluator);
  let counts = none();
  let kept = [];
  const raise = (to) => {
    counts.status = Math.max(counts.status, to);
  };
  const note = (line) => {
    if (options.quiet !== true) complain(line);
  };
  let read = () => void 0;
  const parse = { asOf };
  const judge = (record) => evaluatorOf(record).evaluate(record, parse);
  const madeBy = options.written === true ? byLevel(options, createEvaluator) : evaluatorOf;
  const ofTable = (item, cells) => {
    const { notes: notes2, beside } = item;
    const result = judged(item, options, (record) => madeBy(record).evaluate(record, parse));
    if (result.verdict === void 0 || options.written !== true) return { ...result, cells, notes: notes2, beside };
    return { ...result, verdict: writtenVerdict(withCells(result.verdict, cells)) };
  };
  const resultOf = (item) => {
    const { place } = item;
    const record = read(item);
    const { level, id } = record ?? whoIs(item.value);
    const duplicate = notes.note(place, level, id);
    if (duplicate?.told !== void 0) complain(duplicate.told);
    if (duplicate?.refusal !== void 0) return { place, refusal: duplicate.refusal, written: record ?? item.value };
    if (item.cells === void 0) {
      const result = judged(item, options, judge, record);
      return item.beside === void 0 ? result : { ...result, beside: item.beside };
    }
    return ofTable(item, item.cells);
  };
  const outcomeOf = (verdict, judgedRecord) => {
    if (options.quiet !== true) {
      const { record } = examine(judgedRecord, { asOf }, rulebook.fields);
      if (record !== void 0) counts.findings += look(record).length;
    }
    const outcome = isExitVerdict(verdict) ? verdict.together : verdict.outcome;
    counts[outcome] += 1;
    if (options.requireMet === true && outcome !== "met") raise(EXIT.notMet);
    return outcome;
  };
  return {
    ...options.written === true || options.binary === true ? { encoding: "latin1" } : {},
    get oneByOne() {
      return reporter.oneByOne === true;
    },
    get status() {
      return counts.status;
    },
    start(severalFiles) {
      reporter = report({ ...settings, severalFiles });
      if (engine === void 0 && options.allReadings !== true) {
        read = quickReader(options, (sorted === void 0 ? reporter.looksAt : void 0) ?? "record");
      }
      return reporter.start();
    },
    async record(item, seen) {
      const result = resultOf(item);
      const { verdict, place } = result;
      const level = verdict?.level ?? result.refusal?.level ?? void 0;
      if (level !== void 0) seen(level);
      let outcome = "refused";
      if (verdict === void 0) {
        counts.refused += 1;
        raise(EXIT.refused);
      } else {
        outcome = outcomeOf(verdict, result.record);
        const differs = engine && difference(verdict, await engine(item.value));
        if (differs !== void 0) {
          complain(vocabulary.disagreement(vocabulary.place(place.file, place.line, place.item), differs));
          raise(EXIT.failed);
        }
      }
      const told = verdict !== void 0 && options.allReadings === true ? { ...result, allReadings: readingsOf(result.record) } : result;
      if (options.only?.includes(outcome) === false) {
        counts.notShown += 1;
        reporter.hidden?.(told);
        return "";
      }
      if (sorted === void 0 || sort === void 0) return reporter.result(told);
      kept.push(sorted.keptOf(told, sort, reporter));
      return "";
    },
    counted() {
      const tally = { ...counts, kept, report: reporter.counting?.counted() };
      [counts, kept] = [none(), []];
      return tally;
    },
    add({ kept: keptThere, report: report2, ...others }) {
      counts = added(counts, others);
      for (const one of keptThere) kept.push(one);
      if (report2 !== void 0) reporter.counting?.add(report2);
    },
    async *end(levelSkipped, notAsked) {
      const { met, notMet, undetermined, refused, notShown } = counts;
      const skipped = levelSkipped + notAsked;
      const read2 = met + notMet + undetermined + refused + skipped;
      if (notAsked > 0 && options.tellNotAsked === true) note(say.check.notAsked(notAsked));
      if (notShown > 0) note(say.check.notShown(notShown));
      if (notes.further !== void 0) complain(notes.further);
      if (sorted !== void 0) yield* sorted.inKeyOrder(kept, reporter);
      yield await reporter.end({
        met,
        notMet,
        undetermined,
        refused,
        notShown,
        read: read2,
        skipped,
        duplicates: notes.count,
        beside: options.against?.sums()
      });
    },
    after() {
      if (counts.findings > 0) note(say.inspect.found(counts.findings));
      if (options.requireMet === true && counts.met + counts.notMet + counts.undetermined === 0) {
        complain(vocabulary.nothingJudged);
        raise(EXIT.notMet);
      }
    }
  };
}
async function check(options, session) {
  const teller = await checkTeller(options, session, new Duplicates(options, session));
  const walked = await reportRecords(options, session, teller);
  return Math.max(teller.status, walked);
}
async function engineVerdict(options) {
  const { createEngineEvaluator } = await import("./json-rules-engine-4NIPBXCU.mjs");
  const { asOf } = options;
  const engineFor = (one) => createEngineEvaluator({ ...one, asOf });
  const engineOf = byLevel(options, engineFor);
  if (options.withProcedure !== true) return (record) => engineOf(record).evaluate(record);
  const engines = /* @__PURE__ */ new Map();
  const optionsOf = byLevel(options, (one) => ({ ...one, asOf }));
  return async (record) => {
    const exit = await engineOf(record).evaluate(record);
    const { level } = exit;
    const procedureOf = engines.get(level) ?? byLevel({ ...options, rule: procedureRule(level) }, engineFor);
    engines.set(level, procedureOf);
    const contradictions = contradictionsIn(record, optionsOf(record), options.rulebook.fields);
    return together(exit, await procedureOf(record).evaluate(record), contradictions);
  };
}

export {
  Duplicates,
  shownOutcomes,
  checkTeller,
  check
};
