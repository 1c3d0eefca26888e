import {
  canonicalText,
  sha256OfText
} from "./chunk-62T4J2F6.mjs";
import {
  readIdNumber
} from "./chunk-AGZEWP7Y.mjs";
import {
  idKey
} from "./chunk-7DIABQID.mjs";
import {
  isLiving,
  numberOf,
  ofLast,
  remembered,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  faultOf,
  isDay,
  isExact,
  soundText
} from "./chunk-4FUCRHE5.mjs";
import {
  MAX_MEMBERS,
  MEMBER,
  checkedBy,
  isLevel
} from "./chunk-LTCODZ6U.mjs";

// src/inspect/subject.ts
function readable(value, asOf, table) {
  try {
    if (!isValues(value)) return void 0;
    const { level } = value;
    const id = soundText(value.id);
    if (!isLevel(level) || id === void 0) return void 0;
    const day = asOf ?? (isDay(value.asOf) ? value.asOf : void 0);
    const record = checkedBy(value, table)?.isCertain === true ? value : soundIn(value, level, table);
    return { level, id, asOf: day, record, members: record.members ?? [] };
  } catch {
    return void 0;
  }
}
function soundIn(raw, level, table) {
  const record = { level };
  const list = Array.isArray(raw.members) ? raw.members.slice(0, MAX_MEMBERS) : [];
  const members = list.map(() => ({}));
  for (const field of table.of(level)) {
    const own = (from, path, to) => {
      const value = valueAt(from, path);
      if (value === void 0 || typeof value === "object" || faultOf(value, field) !== void 0) return;
      const keys = path.split(".");
      let holder = to;
      for (const key of keys.slice(0, -1)) {
        holder[key] ??= {};
        holder = holder[key];
      }
      holder[keys.at(-1)] = value;
    };
    if (!field.path.startsWith(MEMBER)) own(raw, field.path, record);
    else for (const [at, one] of list.entries()) own(one, field.path.slice(MEMBER.length), members[at] ?? {});
  }
  if (level === "household") record.members = members;
  if (isValues(raw.evidence)) record.evidence = raw.evidence;
  return record;
}
var saidAt = (subject, path) => valueAt(subject.record, path);
var dayAt = (subject, path) => saidAt(subject, path);
function numberAt({ record, level, rulebook }, path) {
  const value = valueAt(record, path);
  const kind = rulebook.fields.at(level, path)?.kind;
  return kind === void 0 || typeof value !== "number" && typeof value !== "string" ? void 0 : numberOf(kind, value);
}
var living = ofLast(({ members, asOf = "0001-01-01" }) => {
  const found = [];
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index];
    if (isLiving(member, asOf)) found.push([memberPath(index), member]);
  }
  return found;
});
var memberPath = (index) => PATHS[index] ?? `members[${index}]`;
var PATHS = Array.from({ length: MAX_MEMBERS }, (_, index) => `members[${index}]`);
var idNumberOf = remembered(
  ({ id }) => typeof id !== "string" || id.length < IDENTITY_LENGTH ? void 0 : readIdNumber(id)
);
function identity(member) {
  const read = idNumberOf(member);
  return read === void 0 || read.checkFails || read.none ? void 0 : read;
}
var IDENTITY_LENGTH = 18;
var prepared = remembered((given) => remembered((fact) => fact.prepare(given)));
function factOf({ record, level, given, rulebook }, name) {
  const fact = rulebook.facts[level].get(name);
  if (fact === void 0 || given === void 0) return void 0;
  const value = prepared(given)(fact).value(record.reported === void 0 ? record : { ...record, reported: null });
  return isExact(value) || typeof value === "boolean" ? value : void 0;
}
function numberFactOf(subject, name) {
  const value = factOf(subject, name);
  return isExact(value) ? value : void 0;
}
function figureOrStated(subject, name) {
  const { record, level, given, rulebook } = subject;
  const fact = rulebook.facts[level].get(name);
  const computed = numberFactOf(subject, name);
  if (computed !== void 0 || fact === void 0 || given === void 0 || record.reported === void 0)
    return computed;
  const value = prepared(given)(fact).value(record);
  return isExact(value) ? value : void 0;
}
function putAt(subject, path, value) {
  const keys = path.split(/[.[]/).map((key) => key.endsWith("]") ? Number(key.slice(0, -1)) : key);
  const put = (holder, next) => {
    const key = keys[next];
    if (key === void 0) return value;
    if (typeof key === "number") {
      const list = [...holder ?? []];
      const made2 = put(list[key], next + 1);
      if (made2 === void 0) list.splice(key, 1);
      else list[key] = made2;
      return list;
    }
    const { [key]: inner, ...rest } = holder ?? {};
    const made = put(inner, next + 1);
    return made === void 0 ? rest : { ...rest, [key]: made };
  };
  const record = put(subject.record, 0);
  return { ...subject, record, members: record.members ?? [] };
}

// src/inspect/beside-finding.ts
var known = /* @__PURE__ */ new WeakMap();
function keepBeside(finding, beside) {
  known.set(finding, beside);
}
function besideOf(finding) {
  const beside = known.get(finding);
  if (typeof beside !== "function") return beside;
  const made = beside();
  known.set(finding, made);
  return made;
}
function proposalOf(finding) {
  return besideOf(finding)?.proposal;
}
function findingKey(finding) {
  return besideOf(finding)?.key;
}
function keyIn(finding, { rests = [finding.path] }, subject) {
  const { code, level, id, path, params, others = [] } = finding;
  const who = (one) => withoutIndex(one, subject);
  const values = rests.map((one) => [who(one), saidAt(subject, one) ?? null]).sort();
  return hashOf([code, level, idKey(id), who(path), values, params, others.map(who).sort()]);
}
function keyAcross({ code, level, id, path, params, others = [] }, who) {
  return hashOf([code, level, idKey(id), who ?? path, [], params, others.map(idKey).sort()]);
}
var hashOf = (parts) => sha256OfText(canonicalText(parts));
function withoutIndex(path, subject) {
  const [, index, rest] = /^members\[(\d{1,9})\](.*)$/.exec(path) ?? [];
  if (index === void 0) return path;
  const who = whoIs(subject.members[Number(index)]);
  const before = subject.members.slice(0, Number(index)).filter((one) => whoIs(one) === who).length;
  return `${who} ${before}${rest}`;
}
function whoIs({ id, name, birthDate } = {}) {
  const by = typeof id === "string" ? ["id", idKey(id)] : typeof name === "string" ? ["name", name] : [birthDate ?? ""];
  return JSON.stringify(by);
}

export {
  readable,
  saidAt,
  dayAt,
  numberAt,
  living,
  memberPath,
  idNumberOf,
  identity,
  IDENTITY_LENGTH,
  factOf,
  numberFactOf,
  figureOrStated,
  putAt,
  keepBeside,
  proposalOf,
  findingKey,
  keyIn,
  keyAcross
};
