import {
  allOf,
  anyOf,
  not,
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  idKey
} from "./chunk-7DIABQID.mjs";
import {
  plainIssues
} from "./chunk-JF6CFRGO.mjs";
import {
  DEATH_DATE,
  Kept,
  attestedIn,
  comparisonsOf,
  conflictsOf,
  evidenceIssues,
  fold,
  hull,
  inputValue,
  intervalOf,
  isInterval,
  isLiving,
  isPoint,
  isSpan,
  isUncertain,
  leavesOf,
  markUncertain,
  point,
  putValues,
  remembered,
  settled,
  usesOf,
  valueAt,
  withAttested
} from "./chunk-OBET4LAP.mjs";
import {
  faultIssue,
  rangeIssues,
  shown,
  typeName
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  PATH,
  isValues,
  suggestedPath
} from "./chunk-NVZBQ6H2.mjs";
import {
  anyText,
  compare,
  endsOf,
  exact,
  faultOf,
  isDay,
  isExact,
  isNumeric,
  isRange,
  isRangeLike,
  nearest,
  plainCheck,
  rangeKeys,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MAX_ISSUES,
  pathText,
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  MAX_MEMBERS,
  MEMBER,
  checkedBy,
  evidenceTexts,
  fieldIn,
  isLevel,
  isOptional,
  levels,
  markChecked,
  patternOf,
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/records/consistency.ts
var EXIT_YEAR = "register.exitYear";
var STATUS = "register.status";
function reader({ at, isSound }, path) {
  const keys = (path.startsWith(MEMBER) ? path.slice(MEMBER.length) : path).split(".");
  const info = at(path);
  if (info === void 0) return () => void 0;
  return (record) => {
    let value = record;
    for (const key of keys) {
      if (!isValues(value) || !Object.hasOwn(value, key)) return void 0;
      value = value[key];
    }
    return value === null || value === void 0 || !isSound(value, info) ? void 0 : value;
  };
}
function partOfWhole(fields, part, whole) {
  const [partOf, wholeOf] = [reader(fields, part), reader(fields, whole)];
  const issues = (record) => {
    const [partValue, wholeValue] = [partOf(record), wholeOf(record)];
    if (partValue === void 0 || wholeValue === void 0) return [];
    const { from: smallest } = endsOf(partValue);
    const { to: largest } = endsOf(wholeValue);
    if (compare(exact(smallest), exact(largest)) <= 0) return [];
    return [{ code: "inconsistent", path: part, expected: `${part} <= ${whole}`, found: `${smallest} > ${largest}` }];
  };
  return { reads: [part, whole], issues };
}
function entails(fields, { given, is, field, in: needed }) {
  const [foundIn, saidIn] = [reader(fields, field), reader(fields, given)];
  const issues = (record) => {
    const [found, said] = [foundIn(record), saidIn(record)];
    if (found === void 0 || said === void 0 || needed.includes(found)) return [];
    if (is !== void 0 && !is.includes(said)) return [];
    return [{ code: "inconsistent", path: field, expected: `${field} = ${needed.join(" / ")}`, found: String(found) }];
  };
  return { reads: [given, field], issues };
}
function inThePast(fields, path) {
  const dayIn = reader(fields, path);
  const issues = (record, asOf) => {
    const day = dayIn(record);
    return asOf === void 0 || day === void 0 || day <= asOf ? [] : [{ code: "dateAfterAsOf", path, expected: asOf }];
  };
  return { reads: [path], issues };
}
function endsAfterBegin(fields, begin, end) {
  const [beginIn, endIn] = [reader(fields, begin), reader(fields, end)];
  const issues = (record) => {
    const [from, to] = [beginIn(record), endIn(record)];
    if (from === void 0 || to === void 0 || from <= to) return [];
    return [{ code: "inconsistent", path: end, expected: `${begin} <= ${end}`, found: `${from} > ${to}` }];
  };
  return { reads: [begin, end], issues };
}
function exitYear(fields) {
  const [yearIn, statusIn] = [reader(fields, EXIT_YEAR), reader(fields, STATUS)];
  const issues = (record, asOf) => {
    const year = yearIn(record);
    if (asOf === void 0 || year === void 0 || statusIn(record) !== "exited") return [];
    const { from } = endsOf(year);
    if (Number(from) <= yearOf(asOf)) return [];
    return [{ code: "inconsistent", path: EXIT_YEAR, expected: `${EXIT_YEAR} <= asOf`, found: `${from} > ${asOf}` }];
  };
  return { reads: [EXIT_YEAR, STATUS], issues };
}
var isLater = (one, other) => typeof one === "string" && typeof other === "string" && one > other;
var hasDied = ({ deathDate }, asOf) => asOf !== void 0 && isDay(deathDate) && !isLiving({ deathDate }, asOf);
var membersIn = ({ members: list }) => !Array.isArray(list) ? [] : list.length > MAX_MEMBERS ? list.slice(0, MAX_MEMBERS) : list;
function aboutMembers(record, asOf) {
  const list = membersIn(record);
  const issues = [];
  const ids = /* @__PURE__ */ new Set();
  let living = 0;
  let sharing = 0;
  for (let index = 0; index < list.length; index += 1) {
    const member = list[index];
    if (!isValues(member)) {
      living += 1;
      sharing += 1;
      continue;
    }
    const { id, birthDate, deathDate } = member;
    if (typeof id === "string" && id !== "") {
      const key = idKey(id);
      if (ids.has(key)) issues.push({ code: "duplicateMember", path: `members[${index}].id` });
      ids.add(key);
    }
    if (asOf !== void 0 && isLater(birthDate, asOf) && isDay(birthDate)) {
      issues.push({ code: "dateAfterAsOf", path: `members[${index}].birthDate`, expected: asOf });
    }
    if (isLater(birthDate, deathDate) && isDay(birthDate) && isDay(deathDate)) {
      const path = `members[${index}].deathDate`;
      issues.push({ code: "inconsistent", path, expected: "members[].birthDate <= members[].deathDate" });
    }
    if (hasDied(member, asOf)) continue;
    living += 1;
    if (member.sharesIncome !== false) sharing += 1;
  }
  if (list.length > 0 && sharing === 0) {
    issues.push({
      code: "inconsistent",
      path: "members",
      expected: living === 0 ? "oneLiving" : "sharesIncome = true"
    });
  }
  return issues;
}
var members = {
  reads: ["id", "birthDate", "deathDate", "sharesIncome"].map((key) => `${MEMBER}${key}`),
  issues: aboutMembers
};
function declared(table, level, fields) {
  return table.of(level).flatMap(({ path, partOf, notAfter }) => [
    ...partOf === void 0 ? [] : [partOfWhole(fields, path, partOf)],
    ...notAfter === void 0 ? [] : [notAfter === "asOf" ? inThePast(fields, path) : endsAfterBegin(fields, path, notAfter)]
  ]);
}
function forEachMember(rule) {
  if (!rule.reads.every((path) => path.startsWith(MEMBER))) return rule;
  const issues = (record, asOf) => membersIn(record).flatMap(
    (member, index) => isValues(member) ? rule.issues(member, asOf).map((one) => ({ ...one, path: one.path.replace("[]", `[${index}]`) })) : []
  );
  return { reads: rule.reads, issues };
}
function isGiven(path) {
  const name = path.slice(MEMBER.length);
  if (path.startsWith(MEMBER)) {
    return ({ members: members2 }) => members2.some((member) => (member[name] ?? void 0) !== void 0);
  }
  const [top = "", inner] = path.split(".");
  if (inner === void 0) return (record) => (record[top] ?? void 0) !== void 0;
  return (record) => (record[top]?.[inner] ?? void 0) !== void 0;
}
var checksOf = remembered((table) => {
  const checks = levels.map((level) => [level, checksOn(table, level)]);
  return Object.fromEntries(checks);
});
function checksOn(table, level) {
  const at = (path) => table.at(level, path);
  const entailments = table.entailments.filter((one) => one.level === level);
  const among = (isSound) => {
    const fields = { at, isSound };
    const own = entailments.map((one) => entails(fields, one));
    return [
      ...level === "household" ? [members] : [],
      ...[...declared(table, level, fields), ...own].map(forEachMember),
      ...at(EXIT_YEAR) === void 0 ? [] : [exitYear(fields)]
    ];
  };
  const all = among((value, field) => faultOf(value, field) === void 0);
  const read = new Set(all.flatMap(({ reads }) => reads));
  const byField = new Map([...read].map((path) => [path, all.filter(({ reads }) => reads.includes(path))]));
  const askedOf = (rule) => rule === members ? () => true : isGiven(rule.reads[0]);
  const ofSound = among(() => true).map((rule) => ({ ...rule, isAsked: askedOf(rule) }));
  return { all, byField, ofSound };
}
function consistencyIssues(table, level, record, asOf) {
  return checksOf(table)[level].all.flatMap(({ issues }) => issues(record, asOf));
}
function contradictsItself(table, level, record, asOf) {
  for (const { issues, isAsked } of checksOf(table)[level].ofSound) {
    if (isAsked(record) && issues(record, asOf).length > 0) return true;
  }
  return false;
}
function isSpanned(record, path) {
  return checksOf(tableOf(record))[record.level].byField.has(patternOf(path));
}
function contradictsAt(record, paths) {
  const { byField } = checksOf(tableOf(record))[record.level];
  const read = new Set(paths.flatMap((path) => byField.get(patternOf(path)) ?? []));
  return [...read].some(({ issues }) => issues(record, record.asOf).length > 0);
}

// src/records/computed.ts
var incidence = { povertyIncidence: "incidence" };
var computed = {
  household: {
    perCapitaNetIncome: "reported.perCapitaNetIncome",
    netIncome: "reported.netIncome",
    memberCount: "reported.members"
  },
  village: incidence,
  township: {},
  county: { ...incidence, relocationRate: "", villageExitRate: "" }
};
function reportedFor(level, key) {
  return Object.hasOwn(computed[level], key) ? computed[level][key] : void 0;
}

// src/records/read-shape.ts
function readByShape(shape, level, record, issues) {
  const add = (issue) => issues.push(issue);
  return new Reading(level, add).group(shape, record, []);
}
var Reading = class {
  constructor(level, add) {
    this.level = level;
    this.add = add;
  }
  level;
  add;
  group({ parts }, given, path) {
    if (!isValues(given)) {
      this.add({ code: "wrongType", path: pathText(path), expected: "group", found: typeName(given) });
      return given;
    }
    const value = { ...given };
    const copy = {};
    for (const [name, part] of Object.entries(parts)) {
      const one = this.#part(part, value[name], [...path, name]);
      if (one !== void 0 || name in value) copy[name] = one;
    }
    const strange = [];
    for (const name in value) if (!Object.hasOwn(parts, name)) strange.push(name);
    for (const name of strange.slice(0, MAX_ISSUES)) this.#unknown(name, Object.keys(parts), path);
    return copy;
  }
  #part(shape, value, path) {
    if (shape.is === "field") return this.#field(shape.info, value, path);
    if (shape.is === "list") return this.#list(shape, value, path);
    if (shape.is === "evidence") return copyOfSources(value);
    if (shape.is === "level") return shape.level;
    if (shape.is !== "group" || isOptional(shape) && (value === void 0 || value === null)) return value;
    return this.group(shape, value, path);
  }
  #field(info, value, path) {
    const isMissing = value === void 0 || value === null;
    if (isMissing && info.required !== true) return value;
    const range = isNumeric(info.kind) && isRangeLike(value) ? { ...value } : void 0;
    const fault = faultOf(range ?? value, info);
    if (fault === void 0) return range === void 0 ? value : inOrder(range, rangeKeys);
    const at = pathText(path);
    if (isMissing) this.add({ code: "missingField", path: at, expected: fault.expected });
    else if (range === void 0) this.add(faultIssue(at, value, info));
    else for (const one of rangeIssues((...keys) => pathText([...path, ...keys]), range, info)) this.add(one);
    return value;
  }
  #list({ each }, value, path) {
    const at = { path: pathText(path), expected: "list" };
    if (value === void 0 || value === null) this.add({ code: "missingField", ...at });
    else if (!Array.isArray(value)) this.add({ code: "wrongType", ...at, found: typeName(value) });
    else if (value.length === 0) this.add({ code: "emptyList", ...at });
    else return value.map((one, index) => this.group(each, one, [...path, index]));
    return value;
  }
  #unknown(key, known, path) {
    const at = { code: "unknownKey", path: pathText([...path, key]) };
    const reported = reportedFor(this.level, key);
    const suggestion = reported === void 0 ? nearest(key, known) : reported;
    this.add({
      ...at,
      ...reported === void 0 ? {} : { expected: "computed" },
      ...suggestion ? { suggestion } : {}
    });
  }
};
function inOrder(values, keys) {
  return Object.fromEntries(keys.flatMap((key) => Object.hasOwn(values, key) ? [[key, values[key]]] : []));
}
var itemKeys = Object.keys(evidenceTexts);
function copyOfSources(evidence) {
  if (!isValues(evidence)) return evidence;
  const copyOf = (item) => {
    if (!isValues(item)) return item;
    const copy = inOrder(item, itemKeys);
    return isRangeLike(copy.value) ? { ...copy, value: inOrder(copy.value, rangeKeys) } : copy;
  };
  return Object.fromEntries(
    Object.entries(evidence).map(([path, items]) => [path, Array.isArray(items) ? items.map(copyOf) : items])
  );
}

// src/records/sound-reader.ts
var UNSURE = /* @__PURE__ */ Symbol("unsure");
var soundReader = remembered((table) => {
  const readers = levels.map((level) => [level, groupReader(table.shape(level), false)]);
  const readerOf2 = Object.fromEntries(readers);
  return (level, value) => {
    const copy = readerOf2[level](value);
    if (copy === UNSURE || copy.level !== level) return void 0;
    return Object.getOwnPropertySymbols(copy).length === 0 ? copy : void 0;
  };
});
function readerOf(shape) {
  switch (shape.is) {
    case "field": {
      const { info } = shape;
      const isRequired = info.required === true;
      const isPlain = plainCheck(info);
      return (value) => {
        if (isPlain(value)) return value;
        if (value === void 0 || value === null) return isRequired ? UNSURE : value;
        return typeof value !== "object" && faultOf(value, info) === void 0 ? value : UNSURE;
      };
    }
    case "list":
      return listReader(groupReader(shape.each, true));
    case "group": {
      const read = groupReader(shape, true);
      const mayBeAbsent = isOptional(shape);
      return (value) => mayBeAbsent && (value === void 0 || value === null) ? value : read(value);
    }
    case "evidence":
      return (value) => value === void 0 ? value : UNSURE;
    default:
      return (value) => value;
  }
}
function groupReader({ parts }, freezes) {
  const shapes = Object.entries(parts);
  const names = shapes.map(([name]) => name);
  const required = shapes.flatMap(([name, part]) => isOptional(part) ? [] : [name]);
  const reads = shapes.map(([, part]) => readerOf(part));
  const read = (copy) => {
    let at = 0;
    for (const name in copy) {
      while (names[at] !== name && at < names.length) at += 1;
      const one = reads[at];
      if (one === void 0) return inAnyOrder(copy);
      const value = copy[name];
      const kept = one(value);
      if (kept === UNSURE) return UNSURE;
      if (kept !== value) copy[name] = kept;
      at += 1;
    }
    return copy;
  };
  const inAnyOrder = (values) => {
    const ordered = {};
    let count = 0;
    for (let at = 0; at < names.length; at += 1) {
      const name = names[at];
      const value = values[name];
      if (value === void 0 && !Object.hasOwn(values, name)) continue;
      const kept = reads[at](value);
      if (kept === UNSURE) return UNSURE;
      ordered[name] = kept;
      count += 1;
    }
    return count === Object.keys(values).length ? ordered : UNSURE;
  };
  return (value) => {
    if (typeof value !== "object" || value === null) return UNSURE;
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) return UNSURE;
    const copy = read({ ...value });
    if (copy === UNSURE) return UNSURE;
    for (const name of required) if (copy[name] === void 0) return UNSURE;
    return freezes ? Object.freeze(copy) : copy;
  };
}
function listReader(read) {
  return (value) => {
    if (!Array.isArray(value) || value.length === 0 || value.length > MAX_MEMBERS) return UNSURE;
    const copy = [];
    for (let at = 0; at < value.length; at += 1) {
      const one = read(value[at]);
      if (one === UNSURE) return UNSURE;
      copy.push(one);
    }
    return Object.freeze(copy);
  };
}

// src/records/parse.ts
var parseOptions = { asOf: "any" };
var anyDay = { kind: "date", label: { zh: "", en: "" } };
function parseBy(table, value, options = {}) {
  const { record, issues } = examine(value, options, table);
  if (record === void 0) throw new InvalidRecordError(issues.map((issue) => worded(issue, table)));
  return record;
}
function checkedRecord(value, asOf, table) {
  if (typeof value !== "object" || value === null || checkedBy(value, table) === void 0) return void 0;
  return asOf === void 0 || asOf === value.asOf ? value : void 0;
}
function certainRecord(value, asOf, table) {
  if (typeof value !== "object" || value === null || checkedBy(value, table)?.isCertain !== true) return void 0;
  return asOf === void 0 || asOf === value.asOf ? value : void 0;
}
function examine(value, options, table) {
  try {
    return examined(value, options, table);
  } catch {
    return refused([{ code: "notARecord", path: "", expected: "record" }]);
  }
}
function examined(value, options, table) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return refused([{ code: "notARecord", path: "", expected: "record", found: typeName(value) }]);
  }
  const checked = checkedRecord(value, options.asOf, table);
  if (checked !== void 0) return { record: checked, issues: [] };
  const raw = value;
  const own = (key) => Object.prototype.propertyIsEnumerable.call(raw, key) ? raw[key] : void 0;
  const ownAsOf = own("asOf") ?? void 0;
  const givenAsOf = options.asOf ?? ownAsOf;
  const asOf = isDay(givenAsOf) ? givenAsOf : void 0;
  const level = own("level");
  if (asOf !== void 0 && isLevel(level)) {
    const sound = soundReader(table)(level, raw);
    if (sound !== void 0 && !contradictsItself(table, level, sound, asOf)) {
      sound.asOf = asOf;
      return { record: sealed(table, sound, false), issues: [] };
    }
  }
  const strange = plainIssues(value);
  if (strange.length > 0) return refused(strange);
  const issues = [];
  if (givenAsOf === void 0) issues.push({ code: "missingField", path: "asOf", expected: "date" });
  else if (options.asOf !== void 0 && asOf === void 0) issues.push(faultIssue("asOf", options.asOf, anyDay));
  if (!isLevel(level)) {
    if (ownAsOf !== void 0 && !isDay(ownAsOf)) issues.push(faultIssue("asOf", ownAsOf, anyDay));
    return refused([levelIssue(level), ...idIssues(own("id")), ...issues]);
  }
  const bounded = withFewMembers(raw);
  if (bounded !== raw) issues.push(tooManyMembers(raw.members.length));
  const read = readByShape(table.shape(level), level, bounded, issues);
  issues.push(...evidenceIssues(table, level, raw), ...consistencyIssues(table, level, raw, asOf));
  if (issues.length > 0 || asOf === void 0) return refused(issues);
  const record = { ...read, asOf };
  return { record: sealed(table, record, freezeParts(record)), issues: [] };
}
function withSoundNumbers(record, numbers, table) {
  const copy = { ...putValues(record, numbers, table) };
  return sealed(table, copy, freezeParts(copy));
}
function sealed(table, record, ranged) {
  markChecked(record, table, !markUncertain(record, ranged, table));
  return Object.freeze(record);
}
function refused(issues) {
  const seen = /* @__PURE__ */ new Set();
  const distinct = issues.filter(({ code, path }) => {
    const key = `${code} ${path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return { record: void 0, issues: distinct.slice(0, MAX_ISSUES) };
}
function levelIssue(level) {
  const expected = levels.join(" | ");
  if (level === void 0 || level === null) return { code: "missingField", path: "level", expected };
  const suggestion = typeof level === "string" ? nearest(level, levels) : void 0;
  return { code: "unknownLevel", path: "level", expected, found: shown(level), ...suggestion ? { suggestion } : {} };
}
function idIssues(id) {
  if (id === void 0 || id === null) return [{ code: "missingField", path: "id", expected: "nonEmptyText" }];
  const personal = { ...anyText, personal: true };
  return faultOf(id, personal) === void 0 ? [] : [faultIssue("id", id, personal)];
}
function withFewMembers(raw) {
  const { members: members2 } = raw;
  if (!Array.isArray(members2) || members2.length <= MAX_MEMBERS) return raw;
  return { ...raw, members: members2.slice(0, MAX_MEMBERS) };
}
function tooManyMembers(count) {
  return { code: "outOfRange", path: "members", expected: `<= ${MAX_MEMBERS}`, found: String(count) };
}
function freezeParts(value) {
  let ranged = false;
  for (const key in value) {
    const child = value[key];
    if (key === "extra" || typeof child !== "object" || child === null) continue;
    const within2 = freezeParts(child) || isRange(child);
    if (within2 && key !== "evidence") ranged = true;
    Object.freeze(child);
  }
  return ranged;
}

// src/evaluate/compare.ts
var holds = {
  greaterThanInclusive: (actual, expected) => compare(actual, expected) >= 0,
  greaterThan: (actual, expected) => compare(actual, expected) > 0,
  lessThanInclusive: (actual, expected) => compare(actual, expected) <= 0,
  lessThan: (actual, expected) => compare(actual, expected) < 0,
  equal: (actual, expected) => actual === expected,
  notEqual: (actual, expected) => actual !== expected,
  in: (actual, expected) => expected.includes(actual),
  notIn: (actual, expected) => !expected.includes(actual)
};
function compared(operator, actual, expected) {
  if (actual === void 0 || expected === void 0) return "undetermined";
  return holds[operator](actual, expected) ? "met" : "notMet";
}
function attestation(own, attested) {
  const standsIn = own === "undetermined";
  const contradicts = !standsIn && own !== attested;
  return { outcome: standsIn ? attested : contradicts ? "undetermined" : own, standsIn, contradicts };
}
function combined(condition, outcomes, attestationOf = (_, own, by) => attestation(own, by)) {
  let next = 0;
  const leaf = () => {
    const outcome2 = outcomes[next++] ?? "undetermined";
    return {
      outcome: outcome2,
      mark: (counts2, counting, answered) => counts2.push(counting && !(answered && outcome2 === "undetermined"))
    };
  };
  const { outcome, mark } = fold(condition, {
    leaf,
    not: (part) => ({ ...part, outcome: not(part.outcome) }),
    all: (parts) => group(allOf, parts, (whole, part) => whole === "notMet" && part === "undetermined"),
    any: (parts) => group(anyOf, parts, (whole, part) => whole === "met" && part !== "met"),
    attested: (own, node) => {
      const by = leaf();
      const { outcome: outcome2, standsIn, contradicts } = attestationOf(node, own.outcome, by.outcome);
      return {
        outcome: outcome2,
        mark: (counts2, counting, answered) => {
          own.mark(counts2, counting, answered || standsIn && outcome2 !== "undetermined");
          by.mark(counts2, counting && (standsIn || contradicts), false);
        }
      };
    }
  });
  const counts = [];
  mark(counts, true, false);
  return { outcome, counts };
}
var MAX_WAYS = 512;
var MAX_NUMBERED = 32;
var combiner = remembered((condition) => {
  const ways = /* @__PURE__ */ new Map();
  return (told) => {
    if (told.length > MAX_NUMBERED) return combined(condition, outcomesOf(told));
    let way = 0;
    for (const { outcome } of told) way = way * 3 + (outcome === "met" ? 0 : outcome === "notMet" ? 1 : 2);
    const known = ways.get(way);
    if (known !== void 0) return known;
    const made = combined(condition, outcomesOf(told));
    if (ways.size >= MAX_WAYS) ways.clear();
    ways.set(way, made);
    return made;
  };
});
var outcomesOf = (told) => told.map(({ outcome }) => outcome);
function group(combine, parts, isDecidedWithout) {
  const outcome = combine(parts.map((part) => part.outcome));
  return {
    outcome,
    mark: (counts, counting, answered) => {
      for (const part of parts) part.mark(counts, counting && !isDecidedWithout(outcome, part.outcome), answered);
    }
  };
}

// src/evaluate/input-at.ts
function inputAt(table, level, record, path) {
  const field = table.at(level, path);
  if (field === void 0) return void 0;
  let value = record;
  for (const step of path.split(/[.[\]]+/)) {
    value = typeof value === "object" && value !== null && Object.hasOwn(value, step) ? Reflect.get(value, step) : null;
  }
  return shownInput(field, value);
}
function shownInput(field, value) {
  if (value === null || value === void 0) return null;
  return faultOf(value, field) === void 0 ? inputValue(field.kind, value) : void 0;
}

// src/evaluate/possible-records.ts
var MAX_WORLDS = 1024;
var readBefore = /* @__PURE__ */ new WeakMap();
function conflictsRead(leaf, conflicts) {
  const before = readBefore.get(leaf) ?? /* @__PURE__ */ new WeakMap();
  readBefore.set(leaf, before);
  const known = before.get(conflicts);
  if (known !== void 0) return known;
  const inputs = new Set(leaf.inputs);
  const read = [...conflicts.keys()].filter((path) => inputs.has(path) || inputs.has(patternOf(path)));
  before.set(conflicts, read);
  return read;
}
function byItself(leaf, record) {
  const conflicts = conflictsOf(record);
  const paths = conflictsRead(leaf, conflicts);
  const records = recordsWith(record, conflicts, paths);
  if (records !== void 0) return { known: leaf, records };
  const known = hangsOnEach(leaf, record, paths) ? unknown(leaf, record, paths) : leaf;
  return { known, records: [withAny(record, conflicts, paths)] };
}
function hangsOnEach({ fact, otherFact, inputs }, record, paths) {
  return fact.asksWhetherGiven === true || otherFact?.asksWhetherGiven === true || paths.some((path) => path.endsWith(".birthDate") || isOfDeath(path)) || inputs.some((path) => isSecondSource(record, path) && valueAt(record, path) !== void 0);
}
var isSecondSource = (record, path) => fieldIn(record, path)?.beside !== void 0;
function recordsWith(record, conflicts, paths) {
  const valuesAt = (path) => conflicts.get(path) ?? [];
  const given = paths.filter((path) => valuesAt(path).length > 0);
  if (given.length === 0) return [record];
  if (given.reduce((count, path) => count * valuesAt(path).length, 1) > MAX_WORLDS) return void 0;
  return combinations(record, conflicts, given);
}
function* combinations(record, conflicts, paths) {
  const waiting = [{ record, open: opened(record, conflicts), next: 0 }];
  for (let one = waiting.pop(); one !== void 0; one = waiting.pop()) {
    const path = paths[one.next];
    if (path === void 0) {
      yield one.record;
      continue;
    }
    const spans = isSpanned(record, path);
    for (const value of [...conflicts.get(path) ?? []].reverse()) {
      const values = { [path]: value };
      const open = spans ? putValues(one.open, values) : one.open;
      if (spans && contradictsAt(open, [path])) continue;
      waiting.push({ record: putValues(one.record, values), open, next: one.next + 1 });
    }
  }
}
function isPossible(record, values) {
  const paths = Object.keys(values).filter((path) => isSpanned(record, path));
  return paths.length === 0 || !contradictsAt(putValues(opened(record, conflictsOf(record)), values), paths);
}
var openedBefore = /* @__PURE__ */ new WeakMap();
function opened(record, conflicts) {
  const known = openedBefore.get(record) ?? withAny(record, conflicts, [...conflicts.keys()]);
  openedBefore.set(record, known);
  return known;
}
var isOfDeath = (path) => patternOf(path) === DEATH_DATE;
function unknown({ fact, ...leaf }, record, paths) {
  const conflicts = [
    ...paths.filter((path) => isSecondSource(record, path)),
    ...fact.inDoubt?.(record)?.conflicts ?? []
  ];
  const inDoubt = (one) => ({
    conflicts,
    possible: [{ value: void 0, trace: () => fact.trace(one) }]
  });
  return { ...leaf, fact: { value: () => void 0, trace: fact.trace, inDoubt } };
}
function withAny(record, conflicts, paths) {
  const values = {};
  for (const path of paths) {
    const field = fieldIn(record, path);
    const [first, ...others] = conflicts.get(path) ?? [];
    if (field === void 0 || first === void 0) continue;
    if (isOfDeath(path)) values[path] = [first, ...others].map(String).sort().at(-1);
    else if (!isNumeric(field.kind)) values[path] = null;
    else {
      values[path] = others.reduce(
        (all, one) => rangeOver(field.kind, all, endsOf(one)),
        endsOf(first)
      );
    }
  }
  return putValues(record, values);
}
function rangeOver(kind, a, b) {
  const [one, other] = [intervalOf(kind, a), intervalOf(kind, b)];
  const both = hull(one, other);
  return { from: both.from === one.from ? a.from : b.from, to: both.to === one.to ? a.to : b.to };
}

// src/evaluate/uncertain.ts
function isSeveral(fact, record) {
  if (fact === void 0 || fact.isInput === true) return false;
  if (fact.inDoubt?.(record) !== void 0) return true;
  const all = fact.between ?? fact.certainly;
  return all !== void 0 && fact.value(record) === void 0 && all(record) !== void 0;
}
function isDoubtful({ fact, otherFact }, record) {
  return isSeveral(fact, record) || isSeveral(otherFact, record);
}
function isInDoubt(ready, record) {
  return isUncertain(record) || ready.leaves.some((leaf) => isDoubtful(leaf, record)) || isAttestedOn(ready, record);
}
function isAttestedOn({ attested }, record) {
  for (const { fact } of attested) if (fact.value(record) !== void 0) return true;
  return false;
}
function comparedOn(ready, record) {
  if (!isAttestedOn(ready, record)) return ready;
  const given = ready.attested.filter(({ fact }) => fact.value(record) !== void 0);
  const conditions = withAttested(ready.criterion.conditions, ({ by }) => given.some(({ leaf }) => leaf === by));
  const prepared = new Map([...ready.leaves, ...given].map((one) => [one.leaf.at, one]));
  return { conditions, leaves: comparisonsOf(conditions).flatMap(({ at }) => prepared.get(at) ?? []) };
}
function worldsOf(leaves, record) {
  const conflicts = conflictsOf(record);
  const read = new Set(leaves.flatMap((leaf) => conflictsRead(leaf, conflicts)));
  const together = recordsWith(
    record,
    conflicts,
    [...conflicts.keys()].filter((path) => read.has(path))
  );
  if (together !== void 0) {
    return { joint: true, rows: Array.from(together, (one) => leaves.map((leaf) => caseOf(leaf, one))) };
  }
  const apart = leaves.map((leaf) => {
    const { known, records } = byItself(leaf, record);
    return Array.from(records, (one) => caseOf(known, one));
  });
  const length = Math.max(...apart.map((cases) => cases.length));
  const row = (index) => apart.map((cases) => cases[index] ?? cases[0]);
  return { joint: false, rows: Array.from({ length }, (_, index) => row(index)) };
}
var NO_TRACE = { inputs: [], missing: [] };
function caseOf(leaf, record) {
  const { pairs, conflicts } = pairsOf(leaf, record);
  return {
    record,
    actual: sideOver(pairs.map((pair) => pair.actual)),
    expected: sideOver(pairs.map((pair) => pair.expected)),
    ends: [outermost(leaf, pairs, 0), outermost(leaf, pairs, 1)],
    pairs,
    conflicts
  };
}
function pairsOf(leaf, record) {
  const actual = sideOf(leaf.fact, leaf.inputs, record);
  const expected = leaf.otherFact === void 0 ? { conflicts: [], possible: [{ value: leaf.expected(record), trace: () => NO_TRACE }] } : sideOf(leaf.otherFact, leaf.inputs, record);
  const pairs = actual.possible.flatMap(
    (one) => expected.possible.map((other) => {
      const value = one.value;
      const ends = endsOfSides(leaf, value, other.value);
      const outcome = within(ends.map((points) => outcomeAt(leaf, points)));
      return { actual: value, expected: other.value, ends, outcome, traces: () => [one.trace(), other.trace()] };
    })
  );
  return { pairs, conflicts: [...actual.conflicts, ...expected.conflicts] };
}
function outermost(leaf, pairs, end) {
  const order = ["notMet", "undetermined", "met"];
  const [first, ...others] = pairs.map(({ ends }) => ends[end]);
  const rank = (points) => order.indexOf(outcomeAt(leaf, points)) * (end === 0 ? 1 : -1);
  return others.reduce((furthest, one) => rank(one) < rank(furthest) ? one : furthest, first);
}
var outcomeAt = ({ leaf }, { actual, expected }) => compared(leaf.operator, actual, expected);
function endsOfSides({ leaf }, actual, expected) {
  const ends = (lower) => ({
    actual: endOf(actual, lower),
    expected: endOf(expected, !lower)
  });
  const rising = leaf.operator.startsWith("greater");
  return [ends(rising), ends(!rising)];
}
function sideOf(fact, inputs, record) {
  const doubt = fact.inDoubt?.(record);
  if (doubt === void 0) {
    return {
      conflicts: [],
      possible: [{ value: rangedValueOf(fact, inputs, record), trace: () => fact.trace(record) }]
    };
  }
  const { conflicts, possible } = doubt;
  return { conflicts, possible: possible.map(({ value, trace }) => ({ value: pointed(value), trace })) };
}
function rangedValueOf(fact, inputs, record) {
  if (fact.certainly !== void 0) return fact.certainly(record);
  if (fact.between === void 0) return valueIn(fact, rangedAmong(record, inputs), record);
  return pointed(fact.between(record));
}
function pointed(side) {
  return isInterval(side) && isPoint(side) ? side.from : side;
}
function valueIn(fact, ranged, record) {
  const [path] = ranged;
  if (path === void 0) return fact.value(record);
  if (fact.monotone !== true || ranged.length > 1) return void 0;
  const { from, to } = endsOf(valueAt(record, path));
  const [low, high] = [from, to].map((end) => fact.value(putValues(record, { [path]: end })));
  return low === high ? low : void 0;
}
function endOf(side, lower) {
  if (!isInterval(side)) return side;
  return lower ? side.from : side.to;
}
function rangedAmong(record, patterns) {
  const count = "members" in record ? record.members.length : 0;
  const numbers = patterns.filter((pattern) => isNumeric(fieldIn(record, pattern)?.kind ?? "text"));
  const paths = numbers.flatMap(
    (pattern) => pattern.includes("[]") ? Array.from({ length: count }, (_, index) => pattern.replace("[]", `[${index}]`)) : [pattern]
  );
  return paths.filter((path) => isRange(valueAt(record, path)));
}
function endOutcomes(leaves, { rows }) {
  return rows.map(
    (row) => row.map(({ ends: [worst, best] }, index) => {
      const leaf = leaves[index];
      return [outcomeAt(leaf, worst), outcomeAt(leaf, best)];
    })
  );
}
function uncertainOutcome(ready, record) {
  const { conditions, leaves } = comparedOn(ready, record);
  const worlds = worldsOf(leaves, record);
  return concluded(conditions, record, worlds, endOutcomes(leaves, worlds)).outcome;
}
function uncertainLeafOutcome(leaf, record) {
  let outcome;
  const { known, records } = byItself(leaf, record);
  for (const one of records) {
    const own = agreed(pairsOf(known, one).pairs.map((pair) => pair.outcome));
    if (own === "undetermined" || own !== (outcome ?? own)) return "undetermined";
    outcome = own;
  }
  return outcome ?? "undetermined";
}
function worstPoints(leaf, record) {
  if (!isUncertain(record) && !isDoubtful(leaf, record)) {
    return { actual: leaf.fact.value(record), expected: leaf.expected(record) };
  }
  const cases = worldsOf([leaf], record).rows.map(([one]) => one);
  const actual = sideOver(cases.map((one) => one.actual));
  const expected = sideOver(cases.map((one) => one.expected));
  return endsOfSides(leaf, actual, expected)[0];
}
var within = (ends) => ends !== void 0 && ends[0] === ends[1] ? ends[0] : "undetermined";
var agreed = (outcomes) => {
  const [first = "undetermined"] = outcomes;
  return outcomes.every((one) => one === first) ? first : "undetermined";
};
function concluded(conditions, record, { joint, rows: cases }, ends) {
  const rows = ends.map((row) => row.map(within));
  const all = (rows[0] ?? []).map((_, index) => agreed(rows.map((row) => row[index])));
  const judged = joint ? rows : [all];
  const attested = /* @__PURE__ */ new Map();
  const byLeaf = /* @__PURE__ */ new Map();
  const inRow = (row) => (node) => {
    const of = byLeaf.get(node.by);
    return { ...of, outcome: of.rows[row] };
  };
  const places = new Map(comparisonsOf(conditions).map((leaf, index) => [leaf, index]));
  for (const { part, by } of attestedIn(conditions)) {
    const at = places.get(by);
    const from = at - comparisonsOf(part).length;
    const contradicted = attestedIn(part).some((inner) => byLeaf.get(inner.by)?.contradicts);
    const isKnown = joint || cases.every((row) => row.slice(from, at).every((one) => one.record === record));
    const of = attestedOver(
      judged.map((row, index) => ({
        own: combined(part, row.slice(from, at), inRow(index)).outcome,
        says: row[at],
        // Left open for too many choices, or contradicted, is not for want of inputs.
        splits: () => isKnown && !contradicted ? splits((ends[index] ?? []).slice(from, at), ends.length) : void 0,
        comesTo: (split) => combined(part, split, inSplit).outcome
      }))
    );
    attested.set(at, { ...of, from });
    byLeaf.set(by, { ...of, from });
  }
  const folded = judged.map((row, index) => combined(conditions, row, inRow(index)));
  const open = rows.map((row, index) => {
    const { outcome, counts: counts2 } = folded[joint ? index : 0];
    return row.map((one, at) => outcome === "undetermined" && one === "undetermined" && counts2[at] === true);
  });
  const { counts } = combined(conditions, all, ({ by }) => byLeaf.get(by));
  return { outcome: agreed(folded.map(({ outcome }) => outcome)), open, counts, attested };
}
var inSplit = (_, own, attested) => {
  const standsIn = own === "undetermined";
  return { outcome: standsIn ? attested : own, standsIn, contradicts: false };
};
function attestedOver(rows) {
  const own = agreed(rows.map((row) => row.own));
  if (own !== "undetermined") {
    const contradicts = rows.some(({ says }) => says !== own);
    const outcome = contradicts ? "undetermined" : own;
    return { outcome, rows: rows.map(() => outcome), standsIn: false, contradicts };
  }
  let standsIn = false;
  const outcomes = rows.map((row) => {
    if (row.own !== "undetermined") return row.own;
    const split = row.splits() ?? [];
    return agreed(
      split.map((one) => {
        const outcome = row.comesTo(one);
        if (outcome === "undetermined") standsIn = true;
        return outcome === "undetermined" ? row.says : outcome;
      })
    );
  });
  return { outcome: agreed(outcomes), rows: outcomes, standsIn, contradicts: false };
}
function splits(row, rows) {
  const choices = row.map(([worst, best]) => worst === best ? [worst] : [worst, best]);
  if (choices.reduce((product, { length }) => product * length, rows) > MAX_WORLDS) return void 0;
  return choices.reduce((before, ends) => before.flatMap((one) => ends.map((end) => [...one, end])), [[]]);
}
function uncertainCriterion(ready, record, { joint, rows }, ends) {
  const { conditions, leaves } = comparedOn(ready, record);
  const { outcome, open, counts, attested } = concluded(conditions, record, { joint, rows }, ends);
  const answered = [...attested].filter(([, { standsIn }]) => standsIn);
  const compared2 = leaves.map((leaf, index) => {
    const cases = rows.map((row) => row[index]);
    const outcomes = ends.map((row) => within(row[index]));
    const keeps = open.map((row) => row[index] === true);
    const isAnswered = answered.some(([at, { from }]) => from <= index && index < at);
    const one = toldOf(leaf, record, cases, outcomes, keeps);
    const told = { ...one.told, counts: counts[index] === true, ...isAnswered ? { missing: [] } : {} };
    const of = attested.get(index);
    return { ...one, told: of === void 0 ? told : attestedBy(told, leaf, of) };
  });
  return { outcome, leaves: compared2 };
}
function attestedBy(told, { leaf }, { standsIn, contradicts }) {
  return {
    ...told,
    trace: standsIn ? { ...told.trace, reported: true } : told.trace,
    conflicts: contradicts && told.conflicts.length === 0 ? [leaf.fact] : told.conflicts
  };
}
function toldOf(leaf, record, cases, outcomes, keeps) {
  const { level } = record;
  const table = tableOf(record);
  const inOrder2 = (paths) => table.inOrder(level, paths);
  const { fact, otherFact, inputs } = leaf;
  const disputed = conflictsOf(record);
  const traces = cases.flatMap(({ pairs }) => pairs.flatMap((pair) => pair.traces()));
  const own = [fact.trace(record), ...otherFact === void 0 ? [] : [otherFact.trace(record)]];
  const read = [...own, ...traces].flatMap((one) => [...one.inputs.map(({ path }) => path), ...one.missing]);
  const open = cases.flatMap((one, index) => keeps[index] === true ? openPairs(one) : []);
  const tooWide = cases.flatMap((one, index) => {
    if (outcomes[index] !== "undetermined" || keeps[index] !== true) return [];
    if (fact.between === void 0) return rangedAmong(one.record, inputs);
    return openPairs(one).flatMap(
      ({ actual, expected, traces: behind }) => (
        // What is open though nothing is missing is so by its ranges: a base that may be nothing.
        (actual === void 0 || expected === void 0) && behind().some((trace) => trace.missing.length > 0) ? [] : behind().flatMap((trace) => trace.inputs.flatMap(({ path, value }) => isSpan(value) ? [path] : []))
      )
    );
  });
  return {
    outcome: agreed(outcomes),
    actual: sideOver(cases.map((one) => one.actual)),
    expected: sideOver(cases.map((one) => one.expected)),
    told: {
      trace: traceOver(record, traces),
      conflicts: inOrder2([
        ...read.filter((path) => disputed.has(path)),
        ...cases.flatMap(({ conflicts }) => conflicts)
      ]),
      // Left unknown because there were too many choices is not missing.
      missing: inOrder2(
        open.flatMap((pair) => missingOf(leaf, pair)).filter((path) => (inputAt(table, level, record, path) ?? null) === null)
      ),
      tooWide: inOrder2(tooWide.filter((path) => !disputed.has(path)))
    }
  };
}
function openPairs({ pairs, conflicts }) {
  return conflicts.length === 0 ? pairs : pairs.filter(({ outcome }) => outcome === "undetermined");
}
function missingOf({ leaf }, { expected, traces }) {
  const missing = traces().flatMap((trace) => trace.missing);
  return leaf.side.kind === "parameter" && expected === void 0 ? [...missing, `parameters.${leaf.side.id}`] : missing;
}
function sideOver(sides) {
  const [first, ...others] = sides;
  if (first === void 0 || sides.includes(void 0)) return void 0;
  if (!isNumber(first)) return others.every((one) => one === first) ? first : void 0;
  const all = sides.filter(isNumber).map((one) => isExact(one) ? point(one) : one);
  const interval = all.reduce(hull);
  return isPoint(interval) ? interval.from : interval;
}
function isNumber(side) {
  return isExact(side) || isInterval(side);
}
function traceOver(record, traces) {
  const inOrder2 = (paths2) => tableOf(record).inOrder(record.level, paths2);
  const paths = inOrder2(traces.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  const subjects = inOrder2(traces.flatMap((one) => one.subjects ?? []));
  return {
    inputs: paths.flatMap((path) => {
      const value = inputAt(tableOf(record), record.level, record, path) ?? void 0;
      return value === void 0 ? [] : [{ path, value }];
    }),
    missing: [],
    ...subjects.length === 0 ? {} : { subjects },
    ...traces.some(({ reported }) => reported) ? { reported: true } : {}
  };
}

// src/evaluate/subject.ts
var SUBJECT = /^members\[(0|[1-9]\d{0,8})\]$/;
function isAboutMembers(rule) {
  return rule !== void 0 && "subject" in rule && rule.subject === "member";
}
function scopeOf({ level, subject }) {
  return subject === void 0 ? level : "member";
}
function subjectOf(member) {
  return `members[${member}]`;
}
function memberOf(subject) {
  const digits = typeof subject === "string" ? SUBJECT.exec(subject)?.[1] : void 0;
  return digits === void 0 ? void 0 : Number(digits);
}
function memberAt(rule, subject) {
  return isAboutMembers(rule) ? memberOf(subject) : void 0;
}
function deathOf(member) {
  return `${subjectOf(member)}.deathDate`;
}
var NOTHING = { living: [], dead: [] };
function daysOf(record, member) {
  const conflicts = conflictsOf(record);
  if (conflicts.size === 0) return NOTHING;
  const days = (conflicts.get(deathOf(member)) ?? []).map(String);
  const isAlive = (deathDate) => isLiving({ deathDate }, record.asOf);
  return { living: days.filter(isAlive), dead: days.filter((day) => !isAlive(day)) };
}
function disputedDeath(record, member) {
  const { living, dead } = daysOf(record, member);
  return living.length > 0 && dead.length > 0 ? deathOf(member) : void 0;
}
function mayLive(record, member) {
  if (!("members" in record)) return false;
  const of = record.members[member];
  return of !== void 0 && (isLiving(of, record.asOf) || disputedDeath(record, member) !== void 0);
}
function subjectsOf(record) {
  if (!("members" in record)) return [];
  return record.members.flatMap((_, index) => mayLive(record, index) ? [index] : []);
}
function mayBeDead(record, member) {
  return daysOf(record, member).dead.some((day) => isPossible(record, { [deathOf(member)]: day }));
}
function outcomeForLiving(outcome, record, member) {
  return outcome === "met" && member !== void 0 && mayBeDead(record, member) ? "undetermined" : outcome;
}
function subjectIssue(rule, subject, record) {
  const members2 = subjectsOf(record);
  const about = isAboutMembers(rule);
  const at = memberAt(rule, subject);
  if (about ? at !== void 0 && members2.includes(at) : subject === void 0) return [];
  return [
    {
      code: "unknownSubject",
      path: "subject",
      expected: about ? members2.map(subjectOf).join(" | ") : "noSubject",
      ...subject === void 0 ? {} : { found: typeof subject === "string" ? shorten(subject) : typeName(subject) }
    }
  ];
}

// src/evaluate/prepare.ts
function prepare(rulebook, rule, chosen, asOf, set = /* @__PURE__ */ new Map(), member) {
  const given = givenOn(rulebook, chosen, asOf, set, member);
  const criteria = rule.criteria.map((criterion) => prepareCriterion(criterion, rulebook, chosen, given));
  return { rule, member, criteria, certain: certainOutcomeOf(criteria), outcome: outcomeOf(criteria) };
}
function outcomeOf(criteria) {
  return every(criteria.filter(({ required }) => required).map(({ outcome }) => outcome));
}
function certainOutcomeOf(criteria) {
  return every(criteria.filter(({ required }) => required).map(({ certain }) => certain));
}
function givenOn(rulebook, chosen, asOf, set, member) {
  const resolved = /* @__PURE__ */ new Map();
  return {
    asOf,
    member,
    option: (reading) => chosen[reading],
    parameter: (id) => {
      if (!resolved.has(id)) {
        const parameter = rulebook.parameters.get(id);
        resolved.set(id, set.get(id) ?? (parameter && resolve(parameter, chosen, asOf)));
      }
      return resolved.get(id);
    }
  };
}
var MAX_KEPT = 256;
var readyUnder = remembered((_) => remembered((_2) => new Kept(MAX_KEPT)));
function prepareCriterion(criterion, { facts }, chosen, given) {
  const { readings, parameters } = usesOf(facts)(criterion);
  const answers = [
    ...[given.asOf, criterion.level === "member" ? given.member : ""],
    ...Array.from(readings, (id) => chosen[id]),
    ...Array.from(parameters, (id) => figureText(given.parameter(id)))
  ].join("\n");
  return readyUnder(facts)(criterion).of(answers, () => madeReady(criterion, facts, chosen, given));
}
function figureText(figure) {
  if (figure === void 0) return "";
  const { number, monthDay, weak } = figure;
  return `${number?.numerator}/${number?.denominator} ${monthDay} ${weak}`;
}
function madeReady(criterion, facts, chosen, given) {
  const { required } = criterion;
  const member = criterion.level === "member" ? given.member ?? 0 : void 0;
  const prepared = (leaf) => prepareLeaf(facts[criterion.level], criterion.level, leaf, chosen, given);
  const conditions = withAttested(criterion.conditions, () => false);
  return judging({
    criterion,
    required: typeof required === "boolean" ? required : chosen[required.reading] === required.option,
    ...member === void 0 ? {} : { member },
    conditions,
    leaves: leavesOf(conditions).map(prepared),
    attested: attestedIn(criterion.conditions).filter(({ reading, option }) => chosen[reading] === option).map(({ by }) => prepared(by))
  });
}
function judging(ready) {
  const { conditions, leaves, attested, member } = ready;
  const own = closure(conditions, [...leaves]);
  const certain = attested.length === 0 ? own : (record) => isAttestedOn(ready, record) ? uncertainOutcome(ready, record) : own(record);
  return {
    ...ready,
    certain,
    outcome: (record) => isUncertain(record) ? outcomeForLiving(uncertainOutcome(ready, record), record, member) : certain(record)
  };
}
var MAX_FACTS = 64;
var factsReady = remembered((_) => new Kept(MAX_FACTS));
function preparedFact(fact, given) {
  const answers = [
    ...[given.asOf, fact.level === "member" ? given.member : ""],
    ...Object.keys(fact.readings ?? {}).map((id) => given.option(id)),
    ...Object.keys(fact.parameters ?? {}).map((id) => figureText(given.parameter(id)))
  ].join("\n");
  return factsReady(fact).of(answers, () => fact.prepare(given));
}
function prepareLeaf(facts, level, leaf, chosen, given) {
  const choice = leaf.choices.find(({ reading, option }) => chosen[reading] === option);
  const applied = choice === void 0 ? leaf : { ...leaf, operator: choice.operator };
  const factOf = (name) => {
    const fact = facts.get(name);
    if (fact === void 0) throw new Error(`The fact ${name} is not defined for a ${level}.`);
    return fact;
  };
  const definition = factOf(leaf.fact);
  const { side } = leaf;
  const parameter = side.kind === "parameter" ? given.parameter(side.id) : void 0;
  const other = side.kind === "fact" ? factOf(side.name) : void 0;
  const otherFact = other && preparedFact(other, given);
  const definitions = other === void 0 ? [definition] : [definition, other];
  const fixed = side.kind === "literal" || side.kind === "number" ? side.value : parameter?.number;
  return {
    leaf: applied,
    fact: preparedFact(definition, given),
    facts: definitions,
    inputs: definitions.flatMap((one) => inputsOf(one, given.member)),
    weak: parameter?.weak ?? false,
    expected: otherFact === void 0 ? () => fixed : (record) => otherFact.value(record),
    ...definition.type.kind === "number" ? { unit: definition.type.unit } : {},
    ...otherFact === void 0 ? {} : { otherFact }
  };
}
function inputsOf({ level, inputs, beside = [] }, member = 0) {
  const read = [...inputs, ...beside];
  return level === "member" ? read.map((path) => path.replace("[]", `[${member}]`)) : read;
}
function closure(condition, leaves) {
  return fold(condition, {
    leaf: () => leafJudge(leaves.shift()),
    not: (part) => (record) => not(part(record)),
    all: every,
    any: some,
    attested: (part) => part
  });
}
function leafJudge(prepared) {
  if (prepared === void 0) throw new Error("A condition has more comparisons than were made ready.");
  const { fact, expected, leaf, otherFact } = prepared;
  const test = holds[leaf.operator];
  const fixed = otherFact === void 0 ? expected(void 0) : void 0;
  if (otherFact === void 0 && fixed === void 0) return () => "undetermined";
  return (record) => {
    const actual = fact.value(record);
    const other = fixed ?? expected(record);
    if (actual === void 0 || other === void 0) {
      return isDoubtful(prepared, record) ? uncertainLeafOutcome(prepared, record) : "undetermined";
    }
    return test(actual, other) ? "met" : "notMet";
  };
}
function every(parts) {
  return (record) => {
    let result = "met";
    for (const part of parts) {
      const outcome = part(record);
      if (outcome === "notMet") return outcome;
      if (outcome === "undetermined") result = outcome;
    }
    return result;
  };
}
function some(parts) {
  return (record) => {
    let result = "notMet";
    for (const part of parts) {
      const outcome = part(record);
      if (outcome === "met") return outcome;
      if (outcome === "undetermined") result = outcome;
    }
    return result;
  };
}

// src/evaluate/put-inputs.ts
function putInputs(table, value, inputs) {
  const level = isValues(value) && Object.hasOwn(value, "level") ? value.level : void 0;
  if (!isValues(value) || !isLevel(level)) return { value, overrides: [], issues: [] };
  const copy = { ...value };
  const issues = [];
  const overrides = /* @__PURE__ */ new Map();
  for (const path in inputs) {
    if (!Object.hasOwn(inputs, path)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const input = inputs[path];
    if (input === void 0) continue;
    const target = targetOf(table, level, path);
    if (target === void 0) {
      issues.push(unknownInput(table, level, path));
      continue;
    }
    const fault = isValues(input) ? rangePut(target) : putOne(copy, target, input);
    if (fault !== void 0) {
      issues.push(fault);
      continue;
    }
    const instead = inputAt(table, level, value, path);
    const shown3 = shownInput(target.field, input) ?? null;
    const put = { path, value: isSpan(shown3) ? null : shown3 };
    overrides.set(path, instead === void 0 ? put : { ...put, instead });
  }
  const ordered = table.inOrder(level, overrides.keys()).flatMap((path) => overrides.get(path) ?? []);
  return { value: settled(copy, [...overrides.keys()], void 0, table), overrides: ordered, issues };
}
function inputField(table, level, path) {
  return targetOf(table, level, path)?.field;
}
function targetOf(table, level, path) {
  const [, first = "", index, rest = ""] = PATH.exec(path) ?? [];
  const field = table.at(level, path);
  if (first === "" || field === void 0 || field.kind === "text") return void 0;
  const [group2, keys] = rest === "" ? [void 0, [first]] : [first, rest.slice(1).split(".")];
  return { path, field, group: group2, index: index === void 0 ? void 0 : Number(index), keys };
}
function rangePut({ path, field }) {
  return {
    code: "wrongType",
    path,
    expected: field.options === void 0 ? field.kind : Object.keys(field.options).join(" | "),
    found: "object"
  };
}
function putOne(copy, { path, group: group2, index, keys }, input) {
  if (index === void 0) {
    putAlong(copy, group2 === void 0 ? keys : [group2, ...keys], input);
    return void 0;
  }
  if (group2 === void 0) return void 0;
  const held = Object.hasOwn(copy, group2) ? copy[group2] ?? void 0 : void 0;
  if (!Array.isArray(held)) return void 0;
  const member = held[index];
  if (index >= held.length) {
    if (held.length === 0) return void 0;
    return { code: "outOfRange", path, expected: `<= ${held.length - 1}`, found: String(index) };
  }
  if (!isValues(member)) return void 0;
  const changed = { ...member };
  putAlong(changed, keys, input);
  copy[group2] = held.map((one, at) => at === index ? changed : one);
  return void 0;
}
function putAlong(holder, [key = "", ...rest], input) {
  if (rest.length === 0) {
    holder[key] = input;
    return;
  }
  const held = Object.hasOwn(holder, key) ? holder[key] ?? void 0 : void 0;
  if (!isValues(held) && (held !== void 0 || input === null)) return;
  const copied = { ...held };
  putAlong(copied, rest, input);
  holder[key] = copied;
}
function unknownInput(table, level, path) {
  const suggestion = suggestedPath(table, level, path, ({ kind }) => kind !== "text");
  return {
    code: "unknownKey",
    path: PATH.test(path) ? path : pathText([shorten(path)]),
    expected: "judgedField",
    ...suggestion === void 0 ? {} : { suggestion }
  };
}

// src/evaluate/readings.ts
function choose(rulebook, readings = {}) {
  const { defaults, optionsOf } = optionsIn(rulebook);
  const chosen = { ...defaults };
  const issues = [];
  for (const id in readings) {
    if (!Object.hasOwn(readings, id)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const option = readings[id];
    const own = optionsOf.get(id);
    if (own !== void 0 && option === void 0) continue;
    const options = own ?? [...optionsOf.keys()];
    if (own !== void 0 && typeof option === "string" && own.includes(option)) {
      chosen[id] = option;
      continue;
    }
    const found = own === void 0 ? id : typeof option === "string" ? option : typeof option;
    const suggestion = nearest(found, options);
    issues.push({
      code: "unknownReading",
      path: pathText(["readings", id]),
      expected: options.join(" | "),
      found: shorten(found),
      ...suggestion === void 0 ? {} : { suggestion }
    });
  }
  return { chosen, issues };
}
var optionsIn = remembered(({ readings }) => ({
  defaults: Object.fromEntries(readings.map(({ id, options }) => [id, options[0]?.id ?? ""])),
  optionsOf: new Map(readings.map(({ id, options }) => [id, options.map((one) => one.id)]))
}));

// src/evaluate/set-parameters.ts
var NUMBER = /^-?\d{1,15}(?:\.\d{1,6})?$/;
var AGE = /^-?\d{1,3}$/;
var PLAIN_ID = /^[A-Za-z][A-Za-z0-9]{0,63}(?:\/[A-Za-z][A-Za-z0-9]{0,63})?$/;
function setParameters(rulebook, values = {}) {
  const set = /* @__PURE__ */ new Map();
  const issues = [];
  for (const id in values) {
    if (!Object.hasOwn(values, id)) continue;
    if (issues.length >= MAX_ISSUES) break;
    const value = values[id];
    if (value === void 0) continue;
    const parameter = rulebook.parameters.get(id);
    const resolved = parameter && resolvedFrom(parameter, value);
    if (parameter === void 0) issues.push(unknown2(id, rulebook));
    else if (resolved !== void 0 && isTooLow(parameter, resolved)) {
      issues.push({ code: "outOfRange", path: pathOf(id), expected: ">= 0", found: shown2(value) });
    } else if (resolved !== void 0) set.set(id, resolved);
    else issues.push({ code: "wrongType", path: pathOf(id), expected: expectedOf(parameter), found: shown2(value) });
  }
  return { set, issues };
}
function parameterOverrides(rulebook, set, chosen, day) {
  return [...rulebook.parameters.values()].flatMap((parameter) => {
    const put = set.get(parameter.id);
    if (put === void 0) return [];
    return [{ path: pathOf(parameter.id), value: textOf(put), instead: textOf(resolve(parameter, chosen, day)) }];
  });
}
function resolvedFrom({ unit }, value) {
  if (typeof value !== "string" && typeof value !== "number") return void 0;
  const text = String(value);
  if (unit === void 0) return isDay(`2001-${text}`) ? { monthDay: text, basis: [], weak: false } : void 0;
  return (unit === "years" ? AGE : NUMBER).test(text) ? { number: exact(text), basis: [], weak: false } : void 0;
}
function isTooLow({ values = [], series }, { number }) {
  if (number === void 0 || !isNegative(toDecimalString(number))) return false;
  return ![...values, ...Object.values(series?.options ?? {}).flat()].some(({ value }) => isNegative(value));
}
function isNegative(decimal) {
  return Number(decimal) < 0;
}
function textOf(resolved) {
  if (resolved?.number !== void 0) return toDecimalString(resolved.number);
  return resolved?.monthDay ?? null;
}
function pathOf(id) {
  return PLAIN_ID.test(id) ? `parameters.${id}` : pathText(["parameters", id]);
}
function expectedOf({ unit }) {
  if (unit === void 0) return "monthDay";
  return unit === "years" ? "wholeYears" : "figure";
}
function unknown2(id, rulebook) {
  const known = [...rulebook.parameters.keys()];
  const suggestion = nearest(id, known);
  return {
    code: "unknownParameter",
    path: pathOf(id),
    expected: known.join(" | "),
    found: shorten(id),
    ...suggestion === void 0 ? {} : { suggestion }
  };
}
function shown2(value) {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  if (value === null) return "null";
  return typeof value === "number" ? String(value) : Array.isArray(value) ? "array" : typeof value;
}

export {
  contradictsItself,
  isSpanned,
  contradictsAt,
  parseOptions,
  parseBy,
  checkedRecord,
  certainRecord,
  examine,
  withSoundNumbers,
  compared,
  combined,
  combiner,
  MAX_WORLDS,
  conflictsRead,
  hangsOnEach,
  isPossible,
  withAny,
  isAboutMembers,
  scopeOf,
  subjectOf,
  memberOf,
  memberAt,
  deathOf,
  disputedDeath,
  mayLive,
  subjectsOf,
  mayBeDead,
  outcomeForLiving,
  subjectIssue,
  inputAt,
  shownInput,
  isDoubtful,
  isInDoubt,
  isAttestedOn,
  comparedOn,
  worldsOf,
  endOutcomes,
  uncertainLeafOutcome,
  worstPoints,
  uncertainCriterion,
  isNumber,
  prepare,
  givenOn,
  prepareCriterion,
  judging,
  putInputs,
  inputField,
  unknownInput,
  choose,
  setParameters,
  parameterOverrides
};
