import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  shorten
} from "./chunk-4KYNP42P.mjs";

// src/explain/people.ts
function memberIndex(path) {
  const digits = /^members\[(\d{1,9})\]/.exec(path)?.[1];
  return digits === void 0 ? void 0 : Number(digits);
}
function memberName(index, record, language) {
  const { member, bracketed } = words[language];
  const name = nameOf(index, record);
  return `${member(index + 1)}${name === "" ? "" : bracketed(name)}`;
}
function nameOf(index, record) {
  return shorten(record?.members?.[index]?.name ?? "");
}
var NAMED = 3;
function memberNames(paths, record, language) {
  const { listSeparator, andOthers } = words[language];
  const named = paths.slice(0, NAMED).map((path) => memberName(memberIndex(path) ?? 0, record, language));
  const list = named.join(listSeparator);
  return paths.length <= NAMED ? list : andOthers(list, paths.length);
}
function namesOf(paths, record, language) {
  const { listSeparator, andMore } = words[language];
  const all = record?.members?.map((_, index) => nameOf(index, record)) ?? [];
  const named = paths.slice(0, NAMED).map((path) => {
    const index = memberIndex(path) ?? 0;
    const name = nameOf(index, record);
    return all.filter((one) => one === name).length === 1 && name !== "" ? name : memberName(index, record, language);
  });
  const list = named.join(listSeparator);
  return paths.length <= NAMED ? list : andMore(list);
}

export {
  memberIndex,
  memberName,
  nameOf,
  memberNames,
  namesOf
};
