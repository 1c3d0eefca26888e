import {
  inputAt
} from "./chunk-AWJW7UYS.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  hunan2016To2020,
  isSpan
} from "./chunk-OBET4LAP.mjs";
import {
  fieldByPath,
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  isLevel
} from "./chunk-LTCODZ6U.mjs";

// src/evaluate/match-members.ts
function matchMembers(a, b) {
  const [left, right] = [membersOf(a), membersOf(b)];
  if (left === void 0 || right === void 0) return void 0;
  const inA = byKey(left, right, "id") ?? byName(left, right) ?? right.map((_, at) => at < left.length ? at : void 0);
  const inB = new Array(left.length).fill(void 0);
  for (const [to, at] of inA.entries()) if (at !== void 0) inB[at] = to;
  return { counts: [left.length, right.length], inA, inB };
}
function membersOf(record) {
  if (typeof record !== "object" || record === null || !Object.hasOwn(record, "members")) return void 0;
  const { members } = record;
  return Array.isArray(members) && members.every((one) => typeof one === "object" && one !== null) ? members : void 0;
}
function byKey(left, right, key) {
  const [ours, theirs] = [positions(left, key), positions(right, key)];
  if (ours === void 0 || theirs === void 0) return void 0;
  return right.map((member) => ours.get(member[key]));
}
function byName(left, right) {
  const matched = byKey(left, right, "name");
  if (matched === void 0) return void 0;
  const free = new Set(left.keys());
  for (const at of matched) if (at !== void 0) free.delete(at);
  return matched.map((at, place) => {
    if (at !== void 0) return at;
    const birthDate = right[place]?.birthDate ?? void 0;
    const known = [...free].find((one) => birthDate !== void 0 && left[one]?.birthDate === birthDate);
    if (known !== void 0) free.delete(known);
    return known;
  });
}
function positions(members, key) {
  const found = /* @__PURE__ */ new Map();
  for (const [at, member] of members.entries()) {
    const value = Object.hasOwn(member, key) ? member[key] : void 0;
    if (typeof value !== "string" || value === "" || found.has(value)) return void 0;
    found.set(value, at);
  }
  return found;
}

// src/evaluate/other-inputs.ts
var TOLD = ["id", "asOf"];
var MEMBER = "members[].";
function otherInputs(table, level, { a, b }, match, judged) {
  const fields = table.of(level).filter(({ path }) => !TOLD.includes(path));
  const ofMembers = fields.filter(({ path }) => path.startsWith(MEMBER));
  const differing = ({ identifies }, pathA, path) => {
    if (judged.has(path) || rawAt(a, pathA) === rawAt(b, path)) return [];
    const [one, other] = [inputAt(table, level, a, pathA) ?? null, inputAt(table, level, b, path) ?? null];
    if (JSON.stringify(one) === JSON.stringify(other)) return [];
    const isSecret = identifies === "member" || identifies === "person";
    return [{ path, ...pathA === path ? {} : { pathA }, ...isSecret ? {} : { a: one, b: other } }];
  };
  const inMembers = () => (match?.inA ?? []).flatMap((inA, inB) => {
    if (inA === void 0) return [];
    const at = (field, index) => field.path.replace("[]", `[${index}]`);
    return ofMembers.flatMap((field) => differing(field, at(field, inA), at(field, inB)));
  });
  return fields.flatMap((field) => {
    if (field === ofMembers[0]) return inMembers();
    return field.path.startsWith(MEMBER) ? [] : differing(field, field.path, field.path);
  });
}
function rawAt(record, path) {
  let value = record;
  for (const step of path.split(/[.[\]]+/)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return void 0;
    value = value[step];
  }
  return value;
}

// src/evaluate/compare-verdicts.ts
var comparedRecords = { a: "any", b: "any", rulebook: "rulebook" };
function compareVerdicts(a, b, given = {}) {
  const records = knownOptions(given, comparedRecords);
  if (a.level !== b.level) {
    throw new TypeError(`A verdict on a ${a.level} cannot be compared with one on a ${b.level}; compare one level.`);
  }
  const match = matchMembers(records.a, records.b);
  const of = { table: (records.rulebook ?? hunan2016To2020()).fields, a, b, records, match };
  const flips = flipsOf(a, b);
  const inputs = inputsOf(of);
  const bounds = boundsOf(a, b);
  const readings = readingsOf(a, b);
  const members = membersOf2(match);
  const outcomes = [a.outcome, b.outcome];
  const conflicts = conflictsOf(of);
  const differing = flips.length + inputs.length + conflicts.length + bounds.length + readings.length;
  const same = differing === 0 && members === void 0 && a.outcome === b.outcome;
  const others = othersOf(of);
  const told = new Set(conflicts.map(({ path }) => path));
  const evidence = evidenceOf(of).filter(({ path }) => !told.has(path));
  const put = { a: a.overrides ?? [], b: b.overrides ?? [] };
  return {
    level: a.level,
    id: a.id,
    outcomes,
    flips,
    inputs,
    ...conflicts.length === 0 ? {} : { conflicts },
    bounds,
    readings,
    ...members === void 0 ? {} : { members },
    same,
    ...others.length === 0 ? {} : { otherInputs: others },
    ...evidence.length === 0 ? {} : { evidence },
    ...put.a.length + put.b.length > 0 ? { overrides: put } : {}
  };
}
function pairs(a, b) {
  const ids = new Set([...a.criteria, ...b.criteria].map(({ id }) => id));
  const find = (verdict, id) => verdict.criteria.find((criterion) => criterion.id === id);
  return [...ids].map((id) => {
    const [one, other] = [find(a, id), find(b, id)];
    return { id, ...one === void 0 ? {} : { one }, ...other === void 0 ? {} : { other } };
  });
}
function flipsOf(a, b) {
  return pairs(a, b).flatMap(({ id, one, other }) => {
    if (one?.outcome === other?.outcome && one?.required === other?.required) return [];
    return [
      {
        criterion: id,
        required: [one?.required ?? null, other?.required ?? null],
        outcomes: [one?.outcome ?? null, other?.outcome ?? null]
      }
    ];
  });
}
function inputsOf(of) {
  const { table, a, b, records } = of;
  const [left, right] = [inputsBehind(a), inputsBehind(b)];
  const sideOf = (inputs, record, path) => inputs.get(path) ?? (inputs.has(path) || record === void 0 ? null : inputAt(table, a.level, record, path) ?? null);
  return pathsOf(of, left, right).flatMap((at) => {
    const [one, other] = [sideOf(left, records.a, at.pathA ?? at.path), sideOf(right, records.b, at.path)];
    return isSame(one, other) ? [] : [{ ...at, a: one, b: other }];
  });
}
function pathsOf({ table, a: { level }, match }, left, right) {
  const paths = [...[...left.keys()].flatMap((path) => moved(path, match?.inB) ?? []), ...right.keys()];
  return table.inOrder(level, paths).flatMap((path) => {
    const pathA = moved(path, match?.inA);
    if (pathA === void 0) return [];
    return [pathA === path ? { path } : { path, pathA }];
  });
}
function isSame(one, other) {
  return one === other || isSpan(one) && isSpan(other) && one.from === other.from && one.to === other.to;
}
function moved(path, positions2) {
  const [, digits, rest = ""] = /^members\[(\d{1,9})\](.*)$/.exec(path) ?? [];
  if (digits === void 0 || positions2 === void 0) return path;
  const to = positions2[Number(digits)];
  return to === void 0 ? void 0 : `members[${to}]${rest}`;
}
function membersOf2(match) {
  const unmatched = (positions2 = []) => positions2.flatMap((to, at) => to === void 0 ? [`members[${at}]`] : []);
  const [onlyA, onlyB] = [unmatched(match?.inB), unmatched(match?.inA)];
  if (match === void 0 || onlyA.length + onlyB.length === 0) return void 0;
  return { a: match.counts[0], b: match.counts[1], onlyA, onlyB };
}
function othersOf({ table, a, b, records, match }) {
  if (records.a === void 0 || records.b === void 0) return [];
  const ofA = [...inputsBehind(a).keys()].flatMap((path) => moved(path, match?.inB) ?? []);
  return otherInputs(table, a.level, records, match, /* @__PURE__ */ new Set([...ofA, ...inputsBehind(b).keys()]));
}
function inputsBehind({ criteria, overrides = [] }) {
  const put = overrides.filter(({ path }) => !path.startsWith("parameters."));
  const inputs = criteria.flatMap(({ checks }) => checks.flatMap((check) => check.inputs));
  return new Map([...put, ...inputs].map(({ path, value }) => [path, value]));
}
function disputed({ criteria }) {
  const found = /* @__PURE__ */ new Map();
  for (const { id, checks, conflicts = [] } of criteria) {
    for (const path of conflicts) {
      const reading = checks.filter((check) => check.conflicts?.includes(path));
      const text = JSON.stringify([id, ...reading.map(({ at, actual }) => [at, actual])]);
      found.set(path, `${found.get(path) ?? ""}${text}`);
    }
  }
  return found;
}
function conflictsOf(of) {
  const [left, right] = [disputed(of.a), disputed(of.b)];
  return apart(of, left, right).map((at) => ({ ...at, a: left.has(at.pathA ?? at.path), b: right.has(at.path) }));
}
function evidenceOf(of) {
  const { a, b } = of.records;
  return a === void 0 || b === void 0 ? [] : apart(of, sourcesIn(a), sourcesIn(b));
}
function apart(of, left, right) {
  return pathsOf(of, left, right).filter(({ path, pathA = path }) => left.get(pathA) !== right.get(path));
}
function sourcesIn(record) {
  const evidence = typeof record === "object" && record !== null && "evidence" in record ? record.evidence : void 0;
  const entries = Object.entries(evidence ?? {});
  return new Map(
    entries.map(([path, items]) => {
      const told = items.map(
        (item) => Object.entries(item).filter(([, value]) => value !== null && value !== void 0).sort(([one], [other]) => one < other ? -1 : 1)
      );
      return [path, JSON.stringify(told)];
    })
  );
}
function boundsOf(a, b) {
  return pairs(a, b).flatMap(
    ({ id, one, other }) => (one?.checks ?? []).flatMap(({ at, fact, expected }) => {
      const check = other?.checks.find((each) => each.at === at && each.fact === fact);
      if (check === void 0 || JSON.stringify(check.expected) === JSON.stringify(expected)) return [];
      return [{ criterion: id, at, a: expected, b: check.expected }];
    })
  );
}
function readingsOf(a, b) {
  const option = (readings, id) => Object.hasOwn(readings, id) ? readings[id] ?? null : null;
  return [.../* @__PURE__ */ new Set([...Object.keys(a.readings), ...Object.keys(b.readings)])].flatMap((reading) => {
    const [one, other] = [option(a.readings, reading), option(b.readings, reading)];
    return one === other ? [] : [{ reading, a: one, b: other }];
  });
}

// src/records/as-declared.ts
function asDeclared(value, own, other) {
  const level = isValues(value) && Object.hasOwn(value, "level") ? value.level : void 0;
  if (own === other || !isValues(value) || !isLevel(level)) return value;
  return declared(value, level, "", own, other);
}
function declared(values, level, path, own, other) {
  const known = own.groupAt(level, path)?.keys ?? [];
  const strange = (other.groupAt(level, path)?.keys ?? []).filter((key) => !known.includes(key));
  const kept = Object.entries(values).filter(([key]) => !strange.includes(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (path === "" && key === "evidence" && isValues(value)) return [key, declaredSources(value, level, own, other)];
      const below = path === "" ? key : `${path}.${key}`;
      if (own.groupAt(level, below) === void 0) return [key, value];
      const within = (one, at) => isValues(one) ? declared(one, level, at, own, other) : one;
      return [key, Array.isArray(value) ? value.map((one) => within(one, `${below}[]`)) : within(value, below)];
    })
  );
}
function declaredSources(evidence, level, own, other) {
  const isStrange = (path) => fieldByPath(own, level, path) === void 0 && fieldByPath(other, level, path) !== void 0;
  return Object.fromEntries(Object.entries(evidence).filter(([path]) => !isStrange(path)));
}

export {
  compareVerdicts,
  asDeclared
};
