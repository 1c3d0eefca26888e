import {
  fieldByPath,
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  anyText,
  faultOf
} from "./chunk-4FUCRHE5.mjs";
import {
  pathText
} from "./chunk-4KYNP42P.mjs";
import {
  isLevel,
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/cli/mask.ts
import { createHmac, randomBytes } from "node:crypto";
var PREFIXES = {
  household: "H",
  member: "M",
  person: "N",
  village: "V",
  township: "T",
  county: "C",
  record: "R",
  source: "S",
  key: "K"
};
var DIGITS = 16;
function placesOf(table, level) {
  return table.of(level).flatMap((field) => {
    const { path, identifies } = field;
    if (identifies === void 0) return [];
    return [{ way: path.replaceAll("[]", ".[]").split("."), info: field, named: identifies }];
  });
}
var anyPlace = [{ way: ["id"], info: anyText, named: "record" }];
function maskBy(key, table) {
  const places = new Map(levels.map((level) => [level, placesOf(table, level)]));
  const vocabulary = /* @__PURE__ */ new Set([
    ...levels.flatMap((level) => table.groupsOf(level).flatMap(({ keys }) => keys)),
    ...["source", "by", "date", "reference", "value", "from", "to"]
  ]);
  const isPath = (path) => levels.some((level) => fieldByPath(table, level, path) !== void 0);
  const secret = key ?? randomBytes(32);
  const pseudonym = (named, value) => {
    const digest = createHmac("sha256", secret).update(`${named}
${value}`).digest("hex");
    return `${PREFIXES[named]}-${digest.slice(0, DIGITS)}`;
  };
  return {
    record(value) {
      if (!isValues(value)) return value;
      const level = Object.hasOwn(value, "level") ? value.level : void 0;
      const masked = (isLevel(level) ? places.get(level) : void 0) ?? anyPlace;
      const hidden = ({ info, named }) => {
        return (text) => faultOf(text, info) === void 0 ? pseudonym(named, String(text)) : text;
      };
      const record = masked.reduce((one, place) => changed(one, place.way, hidden(place)), value);
      if (!isLevel(level)) return record;
      return changed(record, ["evidence"], (evidence) => maskedEvidence(table, level, evidence, hidden));
    },
    id: (id) => pseudonym("record", id),
    village: (id) => pseudonym("village", id),
    issue(issue) {
      const { path, found, code } = issue;
      const keys = keysOf(path).map(
        (one) => typeof one === "number" || vocabulary.has(one) || isPath(one) ? one : pseudonym("key", one)
      );
      return { ...issue, path: pathText(keys), ...found === void 0 ? {} : { found: typeOf(found, code) } };
    }
  };
}
function maskedEvidence(table, level, evidence, hidden) {
  if (!isValues(evidence)) return evidence;
  const entries = Object.entries(evidence).map(([path, items]) => {
    const field = table.at(level, path);
    const ways = [
      ["source", { info: anyText, named: "source" }],
      ["by", { info: anyText, named: "person" }],
      ["reference", { info: anyText, named: "source" }]
    ];
    if (field?.identifies !== void 0) ways.push(["value", { info: field, named: field.identifies }]);
    const masked = ways.reduce((list, [key, place]) => changed(list, ["[]", key], hidden(place)), items);
    return [path, masked];
  });
  return Object.fromEntries(entries);
}
function changed(value, way, change) {
  const [key, ...rest] = way;
  if (key === void 0) return change(value);
  if (key === "[]") return Array.isArray(value) ? value.map((one) => changed(one, rest, change)) : value;
  if (!isValues(value) || !Object.hasOwn(value, key)) return value;
  return { ...value, [key]: changed(value[key], rest, change) };
}
function keysOf(path) {
  return [...path.matchAll(/\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]|([^.[\]]+)/g)].map(
    ([, index, quoted, plain = ""]) => index !== void 0 ? Number(index) : quoted !== void 0 ? JSON.parse(`"${quoted}"`) : plain
  );
}
function typeOf(found, code) {
  if (found.startsWith('"')) return "string";
  if (code === "inconsistent" || code === "outsidePeriod") return found;
  return /^-?\d/.test(found) ? "number" : found;
}
export {
  maskBy
};
