import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";
import {
  cellAddress
} from "./chunk-4KYNP42P.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/tables/note.ts
function noteText({ code, column = "", found = "", other }, language) {
  const told = { column, found, other: other === void 0 ? "" : cellAddress(other) };
  return printable(tableWords[language].note[code](told));
}
function describeNote(note, language) {
  const place = cellAddress(note);
  const text = noteText(note, language);
  return place === "" ? text : `${printable(place)}${tableWords[language].afterPlace}${text}`;
}

export {
  noteText,
  describeNote
};
