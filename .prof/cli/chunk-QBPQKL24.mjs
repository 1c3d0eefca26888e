import {
  nameOf
} from "./chunk-ARKL6N42.mjs";
import {
  DEATH_DATE,
  conflictsOf,
  isUncertain,
  livingMembers
} from "./chunk-OBET4LAP.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  soundText
} from "./chunk-4FUCRHE5.mjs";
import {
  isLevel,
  patternOf
} from "./chunk-LTCODZ6U.mjs";

// src/listing/who.ts
function whoOf(record) {
  if (record === void 0) return { name: "", persons: void 0 };
  if (record.level !== "household") return { name: record.name ?? "", persons: void 0 };
  const living = livingMembers(record);
  const isHead = (at) => record.members[at]?.relation === "head";
  const head = living.find(isHead) ?? record.members.findIndex((_, at) => isHead(at));
  const inDoubt = isUncertain(record) && [...conflictsOf(record).keys()].some((path) => patternOf(path) === DEATH_DATE);
  return {
    name: nameOf(head, record) || (record.name ?? ""),
    persons: inDoubt ? void 0 : living.length
  };
}
function writtenWho(value) {
  if (!isValues(value) || !isLevel(value.level)) return { name: "" };
  const { level, id, village: inVillage, name, members } = value;
  const village = soundText(level === "village" ? id : inVillage);
  const head = Array.isArray(members) ? members.find((one) => isValues(one) && one.relation === "head") : void 0;
  return { ...village === void 0 ? {} : { village }, name: soundText(head?.name) ?? soundText(name) ?? "" };
}

export {
  whoOf,
  writtenWho
};
