import {
  eachRecord,
  formatOf,
  judged,
  masked,
  whoIs,
  withValue
} from "./chunk-GBSU2745.mjs";
import {
  byLevel
} from "./chunk-B7KHRAES.mjs";
import "./chunk-WXSDQUR7.mjs";
import {
  refusalText
} from "./chunk-65RTZOCP.mjs";
import "./chunk-VZHZBLFN.mjs";
import "./chunk-S75OFTBI.mjs";
import {
  standsAt
} from "./chunk-Q7TI4OCT.mjs";
import "./chunk-2TXO4SBQ.mjs";
import "./chunk-BAMTXTJA.mjs";
import "./chunk-GCAUCPTR.mjs";
import {
  EXIT,
  UsageError
} from "./chunk-534TYOKS.mjs";
import "./chunk-H4BT7IXS.mjs";
import "./chunk-GB7RV5VI.mjs";
import "./chunk-UMR4S5L4.mjs";
import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  writtenWho
} from "./chunk-QBPQKL24.mjs";
import "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import {
  shownInput
} from "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import {
  idKey
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  attestedIn,
  contradicts,
  isSpan,
  livingMembers,
  putValues,
  ruleOf,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import {
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  Decimal,
  exact,
  faultOf,
  isDay,
  isNumeric
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import {
  cellAddress
} from "./chunk-4KYNP42P.mjs";
import {
  MEMBER
} from "./chunk-LTCODZ6U.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/cli/against.ts
import { basename } from "node:path";

// src/evaluate/lay-beside.ts
var JOINING = ["level", "asOf", "decidedOn"];
var SIZE = "reported.members";
function layBeside(first, second, rulebook, judge) {
  const laid = new Laid(first, second, rulebook, judge);
  const match = matchedMembers(first, second.record);
  laid.sayAll(sayingsOf(second.record, rulebook, match));
  laid.saySize();
  laid.sayFigures();
  const apart = laid.sayOpposites();
  const { record, sources, outcome, differing } = laid;
  const { unmatched } = match;
  const nameless = membersOf(first).filter((member) => !isKnown(member)).length;
  const strangers = unmatched.second.length > nameless ? unmatched.second : [];
  return { record, outcome, sources, unmatched, strangers, apart, differing };
}
function* sayingsOf(record, { fields }, { inFirst }) {
  for (const { path, identifies } of fields.of(record.level)) {
    if (identifies !== void 0 || JOINING.includes(path)) continue;
    const places = path.startsWith(MEMBER) ? inFirst.flatMap((at, own) => at === void 0 ? [] : [[placed(path, at), placed(path, own)]]) : [[path, path]];
    for (const [at, own] of places) {
      const value = valueAt(record, own);
      if (value !== void 0) yield [at, value, own];
    }
  }
}
function placed(path, member) {
  return path.replace("[]", `[${member}]`);
}
var Laid = class {
  constructor(first, second, rulebook, judge) {
    this.second = second;
    this.rulebook = rulebook;
    this.judge = judge;
    this.#verdict = judge(first);
    this.#asOf = this.#verdict.asOf;
    this.#values = first;
    this.#evidence = new Map(Object.entries(first.evidence ?? {}));
  }
  second;
  rulebook;
  judge;
  /** By path of the first record what the second list says there. */
  sources = /* @__PURE__ */ new Map();
  #evidence;
  #asOf;
  #values;
  #verdict;
  get record() {
    return this.#evidence.size === 0 ? this.#values : { ...this.#values, evidence: Object.fromEntries(this.#evidence) };
  }
  get outcome() {
    return this.#now.outcome;
  }
  get differing() {
    return this.#now.criteria.flatMap(({ conflicts = [] }) => conflicts.filter((path) => this.sources.has(path)));
  }
  /** What the record comes to with all that is said of it so far. */
  get #now() {
    this.#verdict ??= this.judge(this.record);
    return this.#verdict;
  }
  /** Adds what is said: beside the first list's own word, or where that has none as a source that is second by nature. */
  sayAll(sayings) {
    const seconds = [];
    for (const [path, value, own, decides] of sayings) {
      const field = this.rulebook.fields.at(this.second.record.level, path);
      if (field === void 0 || faultOf(value, field) !== void 0) continue;
      this.#say(path, field, value, own, decides);
      if (field.beside !== void 0 && valueAt(this.#values, path) === void 0) seconds.push([path, value]);
    }
    if (seconds.length > 0 && !this.#put(seconds)) for (const one of seconds) this.#put([one]);
  }
  /** How many live in the household, where that is another number than in the first list. */
  saySize() {
    const { record } = this.second;
    if (this.rulebook.fields.at(record.level, SIZE) === void 0) return;
    const size = livingMembers(record).length;
    if (size !== livingMembers({ ...this.#values, asOf: this.#asOf }).length) this.sayAll([[SIZE, size]]);
  }
  /** Where the first list gives a figure alone, and the second what it is computed from, the figures are held together. */
  sayFigures() {
    this.sayAll(
      this.#now.criteria.flatMap(
        ({ checks }, at) => checks.flatMap((check) => {
          const path = check.inputs[0]?.path ?? "";
          const own = valueAt(this.#values, path);
          const kind = this.rulebook.fields.at(this.second.record.level, path)?.kind;
          const there = this.second.verdict.criteria[at]?.checks.find((one) => one.at === check.at);
          if (check.reported !== true || kind === void 0 || !isNumeric(kind) || own === void 0) return [];
          const figure = there?.actual ?? null;
          if (there?.reported === true || typeof figure !== "string" && !isSpan(figure)) return [];
          const { from, to } = typeof figure === "string" ? { from: figure, to: figure } : figure;
          if (!contradicts(kind, own, { from: exact(from), to: exact(to) })) return [];
          return [[path, from === to ? asMoney(from) : { from: asMoney(from), to: asMoney(to) }]];
        })
      )
    );
  }
  /**
   * Where the lists come to opposite results by what only one of them tells, the second says so of the criterion as a
   * whole. Gives the criteria on which they still do.
   */
  sayOpposites() {
    this.sayAll(this.#opposites().flatMap((criterion) => this.#asWhole(criterion)));
    return this.#opposites().map(({ id }) => id);
  }
  #opposites() {
    return this.#now.criteria.filter(({ outcome }, at) => {
      const there = this.second.verdict.criteria[at]?.outcome ?? "undetermined";
      return outcome !== "undetermined" && there !== "undetermined" && outcome !== there;
    });
  }
  /** The yes or no that stands for all of a criterion: what lists attest of it, where that counts; else what decided it. */
  #asWhole({ id, outcome, checks }) {
    const { rule, readings } = this.#now;
    const criterion = ruleOf(this.rulebook, rule)?.criteria.find((one) => one.id === id);
    const attested = criterion === void 0 ? void 0 : attestedIn(criterion.conditions).at(-1);
    if (attested !== void 0 && readings[attested.reading] === attested.option)
      return [[attested.by.fact, outcome !== "met", void 0, this.#decidingThere(id)]];
    const decided = checks.find(({ reported }) => reported === true)?.inputs[0];
    return typeof decided?.value === "boolean" ? [[decided.path, !decided.value]] : [];
  }
  /** Where the second list has what decides a criterion for it: of who is the reason, if anybody is; empty where nowhere. */
  #decidingThere(id) {
    const { verdict, cells = {} } = this.second;
    const { outcome, checks = [] } = verdict.criteria.find((one) => one.id === id) ?? {};
    const paths = checks.filter((check) => check.counts && check.outcome === outcome).flatMap(
      ({ inputs, subjects = [] }) => inputs.flatMap(({ path }) => subjects.some((one) => path.startsWith(`${one}.`)) ? [path] : [])
    );
    return paths.findLast((path) => cells[path]?.cell !== void 0) ?? "";
  }
  #say(path, field, value, own, decides) {
    const { source, cells, record } = this.second;
    const { sheet, cell } = cells?.[own ?? decides ?? ""] ?? {};
    const item = {
      source,
      ...this.#asOf === record.asOf ? {} : { date: record.asOf },
      ...cell === void 0 ? {} : { reference: [sheet, cell].filter(Boolean).join("!") },
      value
    };
    const shown = shownInput(field, value) ?? null;
    const before = this.sources.get(path) ?? [];
    if (own === void 0 && before.some((one) => JSON.stringify(one.value) === JSON.stringify(shown))) return;
    const items = this.#evidence.get(path) ?? [];
    if (!items.some((one) => JSON.stringify(one) === JSON.stringify(item))) this.#evidence.set(path, [...items, item]);
    this.#verdict = void 0;
    if (shown === null) return;
    const place = { ...sheet === void 0 ? {} : { sheet }, ...cell === void 0 ? {} : { cell } };
    const concluded = decides === void 0 ? {} : { concluded: true };
    this.sources.set(path, [...before, { source, value: shown, ...place, ...concluded }]);
  }
  /** Puts second sources where they confirm or contradict; where one would decide what is open, it stays evidence. */
  #put(values) {
    const before = this.#now;
    const kept = this.#values;
    this.#values = putValues(kept, Object.fromEntries(values), this.rulebook.fields);
    const after = this.judge(this.record);
    const staysOpen = ({ outcome }, at) => outcome !== "undetermined" || after.criteria[at]?.outcome === "undetermined";
    const mayStand = before.criteria.every(staysOpen);
    if (mayStand) this.#verdict = after;
    else this.#values = kept;
    return mayStand;
  }
};
function asMoney(figure) {
  return Decimal.max(figure, 0).toDecimalPlaces(4).toFixed();
}
var KNOWN_BY = ["id", "name", "birthDate"];
function matchedMembers(first, second) {
  const [ours, theirs] = [membersOf(first), membersOf(second)];
  const inFirst = new Array(theirs.length).fill(void 0);
  for (const key of KNOWN_BY) {
    const free = ours.map((member, at) => inFirst.includes(at) ? void 0 : keyOf(member, key));
    const open = theirs.map((member, own) => inFirst[own] === void 0 ? keyOf(member, key) : void 0);
    for (const [own, known] of open.entries()) {
      if (known === void 0 || open.indexOf(known) !== open.lastIndexOf(known)) continue;
      const at = free.indexOf(known);
      if (at >= 0 && free.lastIndexOf(known) === at) inFirst[own] = at;
    }
  }
  const isTold = (member) => Object.keys(member ?? {}).length > 0;
  return {
    inFirst,
    unmatched: {
      // A list that names the head alone says nothing of who else there is.
      first: theirs.length > 0 && theirs.every(isKnown) ? ours.flatMap((_, at) => inFirst.includes(at) ? [] : at) : [],
      second: theirs.flatMap((member, own) => inFirst[own] === void 0 && isTold(member) ? own : [])
    }
  };
}
var isKnown = (member) => KNOWN_BY.some((key) => keyOf(member, key) !== void 0);
function keyOf(member, key) {
  const text = valueAt(member, key);
  return typeof text === "string" ? idKey(text) : void 0;
}
function membersOf(record) {
  const members = valueAt(record, "members");
  return Array.isArray(members) ? members : [];
}

// src/cli/against.ts
var MAX_TOLD = 100;
var MAX_IDS = 20;
async function judgedAgainst(options, { against: file, againstMap, quiet }, session, judged2) {
  const say = tableWords[session.language].against;
  const { asOf, rulebook, level, paths } = options;
  if (file === void 0) throw new UsageError(say.mapAlone);
  if (file === "-" && paths.includes("-")) throw new UsageError(say.stdinTwice);
  const mapping = againstMap === void 0 ? void 0 : (await import("./mapping-file-3I44IXNH.mjs")).readMappingFile(againstMap, rulebook, session);
  const against = new Against(file, { ...options, quiet }, session);
  const input = formatOf(file) === void 0 ? options.input : void 0;
  const walk = { paths: [file], input, asOf, rulebook, level, mapping, map: againstMap, quiet, undated: true };
  const { status, skipped } = await eachRecord(walk, session, {
    start: async () => void 0,
    batch: async (items) => items.forEach((item) => void against.take(item))
  });
  if (status !== EXIT.ok) return status;
  against.skipped = skipped;
  const judgedTo = await judged2({ ...options, against });
  return Math.max(judgedTo, against.end());
}
var Against = class {
  constructor(file, options, session) {
    this.options = options;
    this.session = session;
    this.#evaluatorOf = byLevel(options, createEvaluator);
    this.#source = file === "-" ? words[session.language].standardInput : basename(file);
  }
  options;
  session;
  #seconds = [];
  #byWho = /* @__PURE__ */ new Map();
  #evaluatorOf;
  #without = [];
  #source;
  #status = EXIT.ok;
  #told = 0;
  #differing = 0;
  #notLaid = 0;
  #isRestJudged = false;
  /** How many records of it were passed over, being of other levels. */
  skipped = 0;
  /** Takes a record of the second list. Two of one id are both held against the first. */
  take(item) {
    const second = { item, is: "alone" };
    this.#seconds.push(second);
    const who = whoKey(item.value);
    if (who === void 0) {
      this.#judge(second, void 0);
      return;
    }
    const before = this.#byWho.get(who);
    if (before === void 0) {
      this.#byWho.set(who, [second]);
      return;
    }
    const [first] = before;
    before.push(second);
    this.#tell(this.#say.twice(this.#who(item.value), this.#at(first.item), this.#at(item)));
  }
  /** Takes note of records of the first list that are not asked for: they are in both. */
  pass(items) {
    for (const { value } of items)
      for (const second of this.#of(value)) {
        second.met = true;
        if (second.is === "alone") second.is = "passed";
      }
  }
  /** A record of the first list with all that the second says of it. */
  beside(item) {
    const { value } = item;
    const seconds = this.#of(value);
    if (!isValues(value) || whoKey(value) === void 0) return item;
    if (seconds.length === 0) {
      this.#without.push(this.#who(value));
      this.#notLaid += 1;
      return {
        ...withValue(item, value),
        beside: [{ text: this.#say.noted.absent(this.#source), cell: item.place.cell ?? "" }]
      };
    }
    let laidOn = item;
    const laid = seconds.map((second) => {
      second.met = true;
      const there = this.#besideOne(laidOn, second);
      laidOn = there.item;
      return there;
    });
    if (laid.some(({ differs }) => differs)) this.#differing += 1;
    if (laid.every(({ isLaid }) => !isLaid)) this.#notLaid += 1;
    const notes = laid.flatMap(({ notes: notes2 }) => notes2);
    return notes.length === 0 ? laidOn : { ...withValue(laidOn, laidOn.value), beside: notes };
  }
  /** What it came to, in what is handed on. */
  sums() {
    const say = this.#say;
    this.#judgeRest();
    const alone = this.#seconds.flatMap(({ item, is, met, why = [] }) => {
      if (met === true) return [];
      const shown = this.#shown(item.value);
      const about = { village: writtenWho(shown).village ?? "", id: whoIs(shown).id ?? "" };
      return is === "refused" ? why.map(({ text, cell }) => ({ ...about, text: say.noted.refusedAlone(this.#source, text), cell })) : [{ ...about, text: say.noted.alone(this.#source), cell: this.#placeOf(item) }];
    });
    return {
      counts: say.counts(this.#source, this.#counts),
      remark: `${this.#isOther ? `${say.nobody(this.#source)}${words[this.session.language].sentences.semicolon}` : ""}${say.remark(this.#source, this.#differing, this.#notLaid)}`,
      alone
    };
  }
  /** No record of either is of an id of the other: it is hardly the list that was meant. */
  get #isOther() {
    return this.#without.length > 0 && !this.#seconds.some(({ met }) => met);
  }
  get #counts() {
    const count = (is) => this.#seconds.filter((one) => one.is === is).length;
    return {
      read: this.#seconds.length + this.skipped,
      joined: count("joined"),
      alone: count("alone"),
      refused: count("refused"),
      skipped: this.skipped + count("passed")
    };
  }
  /** Tells what had no other, and gives the status that the second list calls for. */
  end() {
    this.#judgeRest();
    const say = this.#say;
    const { complain, language } = this.session;
    if (this.#told > MAX_TOLD) complain(say.more(this.#told - MAX_TOLD));
    const listed = (who) => `${who.slice(0, MAX_IDS).map(printable).join(words[language].listSeparator)}${who.length > MAX_IDS ? "\u2026" : ""}`;
    const alone = this.#seconds.flatMap(({ is, item }) => is === "alone" ? [this.#who(item.value)] : []);
    if (alone.length > 0 && !this.#isOther) complain(say.onlyThere(this.#source, alone.length, listed(alone)));
    if (this.#without.length > 0 && !this.#isOther)
      complain(say.onlyHere(this.#source, this.#without.length, listed(this.#without)));
    if (this.#isOther) {
      complain(say.nobody(this.#source));
      this.#status = EXIT.refused;
    }
    if (this.options.quiet !== true) complain(say.counts(this.#source, this.#counts));
    return this.#status;
  }
  /** Judges, once, what no record of the first list is of: it may be refused. */
  #judgeRest() {
    if (this.#isRestJudged) return;
    this.#isRestJudged = true;
    for (const second of this.#seconds) if (second.is === "alone") this.#judge(second, void 0);
  }
  #verdictOf(record, asOf) {
    return this.#evaluatorOf(record).evaluate(record, asOf === void 0 ? {} : { asOf });
  }
  get #say() {
    return tableWords[this.session.language].against;
  }
  #of(value) {
    const who = whoKey(value);
    return who === void 0 ? [] : this.#byWho.get(who) ?? [];
  }
  #besideOne(item, second) {
    const { value } = item;
    const asItIs = { item, notes: [], isLaid: true, differs: false };
    if (second.is !== "refused") second.is = "joined";
    if (!isValues(value) || item.issues.length > 0) return asItIs;
    const there = this.#judge(second, isDay(value.asOf) ? value.asOf : void 0);
    if (there === void 0) {
      const notes = (second.why ?? []).map(({ text, cell }) => ({
        text: this.#say.noted.refused(this.#source, text),
        cell
      }));
      return { ...asItIs, notes, isLaid: false };
    }
    const { rulebook, asOf } = this.options;
    try {
      const { record, outcome, sources, unmatched, strangers, apart, differing } = layBeside(
        value,
        there,
        rulebook,
        (beside) => this.#verdictOf(beside, asOf)
      );
      const notes = this.#notesOf(there.verdict, unmatched, apart);
      for (const note of notes) this.#tell(`${this.#who(value)}${tableWords[this.session.language].afterPlace}${note}`);
      const open = [
        ...apart.length > 0 ? [{ code: "listsApart", path: "", found: this.#source }] : [],
        ...strangers.length > 0 ? [{ code: "strangers", path: "members", found: this.#source }] : []
      ];
      const issues = outcome === "met" ? open : [];
      const told = {
        notes: notes.map((text) => ({ text, cell: this.#placeOf(second.item) })),
        isLaid: true,
        differs: differing.length + notes.length > 0
      };
      if (issues.length > 0) return { ...told, item: { ...item, issues, cells: item.cells ?? {} } };
      const cells = { ...item.cells };
      for (const [path, said] of sources) {
        const before = cells[path];
        cells[path] = { ...before, sources: [...before?.sources ?? [], ...said] };
      }
      return { ...told, item: { ...withValue(item, record), cells } };
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      return asItIs;
    }
  }
  /** What has to be told of two records beside each other. */
  #notesOf({ rule }, { first, second }, apart) {
    const say = this.#say;
    const { language } = this.session;
    const notes = [];
    if (first.length + second.length > 0) {
      const numbers = (members) => members.map((at) => String(at + 1)).join(words[language].listSeparator);
      notes.push(say.members(this.#source, numbers(first), numbers(second)));
    }
    if (apart.length === 0) return notes;
    this.#status = EXIT.refused;
    const criteria = ruleOf(this.options.rulebook, rule)?.criteria ?? [];
    const labels = apart.map((id) => criteria.find((one) => one.id === id)?.labels[language] ?? id);
    return [...notes, say.apart(this.#source, labels.join(words[language].listSeparator))];
  }
  /** What a record of the second list comes to by itself; where it is refused that is told, once. */
  #judge(second, asOfFirst) {
    const { rulebook, asOf: given, mask } = this.options;
    const { item } = second;
    const isDated = isValues(item.value) && (item.value.asOf ?? void 0) !== void 0;
    const asOf = given ?? (isDated ? void 0 : asOfFirst);
    const judgedAs = (one) => judged(one, { rulebook, asOf }, (record) => this.#verdictOf(record, asOf));
    const open = judgedAs(item);
    const result = open.refusal === void 0 || mask === void 0 ? open : judgedAs(masked(item, mask));
    if (result.verdict !== void 0) {
      const { verdict, record } = result;
      return { record, verdict, source: this.#source, cells: item.cells };
    }
    if (result.refusal.issues.every(isNoDay)) return void 0;
    if (second.is !== "refused") {
      second.is = "refused";
      this.#status = EXIT.refused;
      const { language } = this.session;
      second.why = result.refusal.issues.map((issue) => ({
        text: issueText(issue, language, rulebook.fields),
        cell: issue.cell === void 0 ? this.#placeOf(item) : `${this.#source} ${cellAddress(issue)}`
      }));
      const settings = { language, severalFiles: true, rulebook };
      this.#tell(`${this.#say.refused(this.#source)}${refusalText(item.place, result.refusal, settings)}`);
    }
    return void 0;
  }
  #tell(line) {
    this.#told += 1;
    if (this.#told <= MAX_TOLD) this.session.complain(line);
  }
  #at(item) {
    return standsAt(item.place, { language: this.session.language, severalFiles: true });
  }
  /** The same by the name of the file alone. */
  #placeOf(item) {
    return standsAt({ ...item.place, file: this.#source }, { language: this.session.language, severalFiles: true });
  }
  #shown(value) {
    const { mask } = this.options;
    return mask === void 0 ? value : mask.record(value);
  }
  /** Level and id, hidden where that is asked for. */
  #who(value) {
    const { level, id } = whoIs(this.#shown(value));
    return `${level === null ? "" : words[this.session.language].level[level]} ${id ?? ""}`;
  }
};
function isNoDay({ code, path }) {
  return code === "missingField" && path === "asOf";
}
function whoKey(value) {
  const { level, id } = whoIs(value);
  return level === null || id === null ? void 0 : `${level} ${idKey(id)}`;
}
export {
  Against,
  judgedAgainst
};
