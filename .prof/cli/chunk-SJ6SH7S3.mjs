import {
  basisOf
} from "./chunk-QDFZTXKC.mjs";
import {
  listWords
} from "./chunk-M6JKUOJW.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  isSpan
} from "./chunk-OBET4LAP.mjs";

// src/listing/listed-row.ts
var listedColumns = [
  "village",
  "id",
  "name",
  "persons",
  "figure",
  "above",
  "outcome",
  "notMet",
  "open",
  "notes",
  "level",
  "county",
  "asOf",
  "file",
  "line",
  "item",
  "cell"
];
var spanCell = (value) => isSpan(value) ? `${value.from}\u2013${value.to}` : value;
function listedRow(settings) {
  const { language } = settings;
  const say = listWords[language];
  const by = basisOf(settings);
  const joined = (texts) => texts.join(say.betweenReasons);
  return ({ notes, ...told }, { file, line, item, cell }) => {
    const why = (outcome) => joined(notes.flatMap(({ tone, text }) => tone === outcome ? [text] : []));
    const others = notes.flatMap(({ tone, text }) => tone === "notMet" || tone === "undetermined" ? [] : [text]);
    return {
      // A village belongs to itself, and a county: so each can be picked out with all that is in it.
      village: told.level === "village" ? told.id : told.village,
      id: told.id,
      name: told.name,
      persons: told.persons ?? "",
      figure: told.figure === void 0 ? "" : spanCell(told.figure.value),
      above: told.figure === void 0 ? "" : spanCell(told.figure.above),
      outcome: told.named,
      notMet: why("notMet"),
      open: why("undetermined"),
      notes: joined(told.outcome === "refused" ? others : [...others, ...by]),
      level: told.level === null ? "" : words[language].level[told.level],
      county: told.level === "county" ? told.id : told.county,
      asOf: told.asOf,
      file: file === "-" ? words[language].standardInput : file,
      line: line ?? "",
      item: item ?? "",
      cell: cell ?? ""
    };
  };
}

export {
  listedColumns,
  spanCell,
  listedRow
};
