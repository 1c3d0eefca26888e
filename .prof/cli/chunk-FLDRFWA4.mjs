import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import {
  faultOf,
  nearest,
  rangeFaults,
  rangeKeys
} from "./chunk-4FUCRHE5.mjs";
import {
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  hiddenIn
} from "./chunk-CTC4LZFA.mjs";

// src/records/found.ts
function faultIssue(path, value, info) {
  return issueOf(path, value, info, faultOf(value, info) ?? { code: "wrongType", expected: info.kind });
}
function issueOf(path, value, info, fault) {
  const found = info.personal === true || fault.code === "tooLarge" ? typeName(value) : shown(value);
  const options = info.options === void 0 ? [] : Object.keys(info.options);
  const negative = fault.code === "outOfRange" && Number(value) < 0;
  const suggestion = negative ? info.belowZero : typeof value === "string" ? nearest(value, options) : void 0;
  return { ...fault, path, found, ...suggestion ? { suggestion } : {} };
}
function rangeIssues(at, value, info) {
  return rangeFaults(value, info).map(({ key, code, expected }) => {
    if (key === void 0) return { code, path: at(), expected, found: `${value.from} > ${value.to}` };
    if (code === "missingField") return { code, path: at(key), expected };
    if (code !== "unknownKey") return issueOf(at(key), value[key], info, { code, expected });
    const suggestion = nearest(key, rangeKeys);
    return { code, path: at(key), ...suggestion ? { suggestion } : {} };
  });
}
function typeName(value) {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}
function shown(value) {
  if (typeof value === "string") return JSON.stringify(shorten(value));
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeName(value);
}

// src/rulebook/hidden-characters.ts
function hiddenCharacters(value, seen = /* @__PURE__ */ new Set()) {
  const found = [];
  const waiting = [{ value }];
  const note = (part, text) => {
    const character = hiddenIn(text);
    if (character !== void 0) found.push({ at: wayTo(part), character });
  };
  for (let part = waiting.pop(); part !== void 0; part = waiting.pop()) {
    const { value: one } = part;
    if (typeof one === "string") note(part, one);
    if (typeof one !== "object" || one === null || seen.has(one)) continue;
    seen.add(one);
    const list = Array.isArray(one);
    const parts = Object.entries(one).map(
      ([key, held]) => ({ value: held, key: list ? Number(key) : key, within: part })
    );
    if (!list) for (const each of parts) note(each, String(each.key));
    for (const each of parts.reverse()) waiting.push(each);
  }
  return found;
}
function wayTo(part) {
  const way = [];
  for (let at = part; at?.key !== void 0; at = at.within) way.unshift(at.key);
  return way;
}

// src/base/rulebook-issue.ts
var rulebookShapes = Object.freeze([
  "string",
  "number",
  "int",
  "boolean",
  "array",
  "object",
  "record",
  "tuple",
  "age",
  "by",
  "changedCriterion",
  "condition",
  "criterionId",
  "criterionOfWhy",
  "asOf",
  "base",
  "day",
  "documentDate",
  "expression",
  "expressions",
  "expressionsByOption",
  "fieldPath",
  "figure",
  "identifier",
  "label",
  "members",
  "monthDay",
  "path",
  "pair",
  "place",
  "pointer",
  "required",
  "ruleId",
  "sentence",
  "slug",
  "version"
]);

// src/rulebook/shape-fault.ts
function shapeFault(issue, value) {
  const found = shown(value);
  if (isShape(issue.message)) return wrongShape(issue.message, value);
  switch (issue.code) {
    case "invalid_type":
      return isShape(issue.expected) ? wrongShape(issue.expected, value) : { reason: "otherwise" };
    case "invalid_value":
      return notInList(issue.values.map(String), value);
    case "invalid_union":
      return "options" in issue ? notInList(issue.options?.map(String) ?? [], value) : { reason: "otherwise" };
    case "too_small":
      if (issue.origin === "string") return { reason: "emptyText" };
      if (issue.origin === "array") return { reason: "tooFew", limit: Number(issue.minimum) };
      return { reason: "atLeast", limit: Number(issue.minimum), found };
    case "too_big":
      if (issue.origin === "string") return { reason: "longText", limit: Number(issue.maximum) };
      if (issue.origin === "array") return { reason: "tooMany", limit: Number(issue.maximum) };
      return { reason: "atMost", limit: Number(issue.maximum), found };
    case "invalid_key":
      return issue.issues[0] === void 0 ? { reason: "otherwise" } : shapeFault(issue.issues[0], issue.path.at(-1));
    default:
      return { reason: "otherwise" };
  }
}
function wrongShape(expected, value) {
  return { reason: "shape", expected, found: shown(value) };
}
function notInList(options, value) {
  const suggestion = typeof value === "string" ? nearest(value, options) : void 0;
  return { reason: "notInList", options, found: shown(value), ...suggestion === void 0 ? {} : { suggestion } };
}
function isShape(word) {
  return rulebookShapes.includes(word);
}

// src/rulebook/issue-list.ts
function pointer(parts) {
  return parts.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
var MAX_RULEBOOK_ISSUES = 1e3;
var MAX_TOLD = 140;
var MAX_SUGGESTIONS = 100;
var IssueList = class {
  all = [];
  #built;
  /** Parts are read after the whole: what they hide is told once, where it is seen first. */
  #seen = /* @__PURE__ */ new Set();
  #shapes;
  #describe;
  /**
   * @param describe says a fault in English
   * @param shapes what files are checked by; `sound` where they were before, and are taken as they are
   */
  constructor(describe, shapes, built) {
    this.#describe = describe;
    this.#shapes = shapes;
    this.#built = built;
  }
  /** Checks a value against the shape of a name. */
  readAs(file, at, name, value) {
    if (this.#shapes === "sound") return value;
    if (this.#shapes === void 0) throw new TypeError("There are no shapes to read by.");
    const shape = this.#shapes[name];
    return this.read(file, at, shape, value);
  }
  /**
   * Of a word that is not known, the one that was probably meant, where there is such. Only for the first hundred
   * issues: looking for it in each of thousands is not worth the time, nor are the names collected then.
   */
  meant(word, known) {
    const near = this.all.length >= MAX_SUGGESTIONS ? void 0 : nearest(word, [...known()]);
    return near === void 0 ? {} : { suggestion: near };
  }
  add(file, at, fault) {
    if (this.all.length >= MAX_RULEBOOK_ISSUES) return;
    const told = clipped(
      isLeftOut(fault, this.#built) ? { code: "danglingReference", reason: "leftOut", id: fault.id } : fault
    );
    const place = this.#built?.placeOf(file, at) ?? { file, at };
    this.all.push({
      ...told,
      file: place.file,
      pointer: pointer(place.at),
      message: this.#describe(told)
    });
  }
  /** Reads something, and tells whether nothing was wrong with it. */
  soundly(read) {
    const before = this.all.length;
    const value = read();
    return { value, isSound: this.all.length === before && before < MAX_RULEBOOK_ISSUES };
  }
  /**
   * Checks a value against a shape; gives it back typed, or undefined with the issues added. What its words hide is an
   * issue whatever the shape.
   */
  read(file, at, schema, value) {
    for (const { at: within, character } of hiddenCharacters(value, this.#seen)) {
      const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
      const place = [...at, ...within];
      this.add(file, place, { code: "hiddenCharacter", reason: "character", character: `U+${number}` });
    }
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const where = [...at, ...issue.path];
      if (issue.code === "unrecognized_keys") {
        for (const key of issue.keys.slice(0, 100)) {
          const forbidden = key === "path" || key === "params" || key === "priority";
          this.add(file, [...where, key], { code: forbidden ? "forbiddenKey" : "unknownKey", reason: "key", key });
        }
      } else {
        const found = issue.path.reduce((held, key) => held?.[key], value);
        this.add(file, where, { code: codeOf(issue, where), ...shapeFault(issue, found) });
      }
    }
    return void 0;
  }
};
function soundIssues() {
  return new IssueList(({ code }) => code, "sound");
}
function isLeftOut(fault, built) {
  return ["danglingReference", "unknownFact", "unknownReading"].includes(fault.code) && "id" in fault && built?.without.has(fault.id) === true;
}
function clipped(fault) {
  const short = (value) => {
    if (Array.isArray(value)) return value.slice(0, MAX_TOLD).map(short);
    return typeof value === "string" ? shorten(value, MAX_TOLD) : value;
  };
  return Object.fromEntries(Object.entries(fault).map(([key, value]) => [key, short(value)]));
}
function codeOf(issue, where) {
  const last = where.at(-1);
  if (last === "labels" || languages.includes(last)) return "missingLabel";
  if (last === "citations") return "missingCitation";
  if (last === "operator") return "unknownOperator";
  if (issue.code === "too_small" && issue.origin === "array") return "emptyList";
  return "badShape";
}

// src/rulebook/bases.ts
var MAX_BASES = 32;
var ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var FOLDER = /^\.\.?(?:\/[^/\\:.\p{Cc}][^/\\:\p{Cc}]{0,99}){1,8}$/u;
function baseName(named, from) {
  if (ID.test(named)) return named;
  if (!FOLDER.test(named) || ID.test(from)) return void 0;
  const way = [];
  for (const step of [...from.split("/"), ...named.split("/")]) {
    if (step === "" || step === ".") continue;
    if (step !== ".." || way.length === 0) way.push(step);
    else if (way.pop() === "..") return void 0;
  }
  const [first, second] = way;
  if (first === void 0 || first === ".." && second === void 0) return void 0;
  return first === ".." ? way.join("/") : `./${way.join("/")}`;
}
function isFolderName(base) {
  return !ID.test(base);
}
function basesOf(manifestOf) {
  const bases = /* @__PURE__ */ new Set([""]);
  for (const from of bases) {
    const { extends: named } = manifestOf(from) ?? {};
    for (const one of Array.isArray(named) ? named : []) {
      const base = typeof one === "string" ? baseName(one, from) : void 0;
      if (base !== void 0 && bases.size <= MAX_BASES) bases.add(base);
    }
  }
  return [...bases].filter((base) => base !== "");
}

// src/rulebook/companions.ts
function wordFileOf(language) {
  return `words.${language}.json`;
}
var wordFiles = languages.map(wordFileOf);
var INSPECT_FILE = "inspect.json";
var OTHERS = [
  ...["rulebook.json", "parameters.json", "fields.json", "facts.json", INSPECT_FILE],
  ...wordFiles
];
function isRuleFile(name) {
  return !OTHERS.includes(name) && !companionFiles.includes(name);
}
function isLaw(name) {
  return name !== INSPECT_FILE && !wordFiles.includes(name) && !companionFiles.includes(name);
}
var MEASURE = "measure/";
var companionFiles = [
  "clauses.json",
  "changes.json",
  "lint.json",
  "lifecycle.json",
  "mutants.json",
  "approved-differences.json"
];

export {
  faultIssue,
  rangeIssues,
  typeName,
  shown,
  wrongShape,
  pointer,
  IssueList,
  soundIssues,
  MAX_BASES,
  baseName,
  isFolderName,
  basesOf,
  wordFileOf,
  wordFiles,
  INSPECT_FILE,
  isRuleFile,
  isLaw,
  MEASURE,
  companionFiles
};
