import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/words/unit-text.ts
function unitWord(unit, own, language, form) {
  const { unit: whole, sentences } = words[language];
  return own.get(unit)?.[language] ?? (form === "short" ? sentences.unit : whole)[unit] ?? unit;
}
function withUnit(figure, unit, language) {
  return unit === void 0 ? figure : `${figure}${words[language].spaced(unit, figure)}`;
}

export {
  unitWord,
  withUnit
};
