import {
  pathLabel
} from "./chunk-3CKIJAHR.mjs";
import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import {
  unitWord,
  withUnit
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  isSpan
} from "./chunk-OBET4LAP.mjs";

// src/explain/overrides.ts
function whatIfNote({ level, overrides = [] }, rulebook, language) {
  if (overrides.length === 0) return void 0;
  return words[language].whatIf(overrides.map((one) => overrideText(level, one, rulebook, language)));
}
function overrideText(level, { path, value, instead }, rulebook, language) {
  const { putInstead, faultyBefore } = words[language];
  const before = instead === void 0 ? faultyBefore : valueText(level, path, instead, rulebook, language);
  return putInstead(
    pathLabel(level, path, language, rulebook),
    valueText(level, path, value, rulebook, language),
    before
  );
}
function valueText(level, path, value, rulebook, language) {
  const vocabulary = words[language];
  const parameter = path.startsWith("parameters.") ? rulebook.parameters.get(path.slice("parameters.".length)) : void 0;
  if (value === null) return parameter === void 0 ? vocabulary.unknown : vocabulary.noParameter;
  if (typeof value === "boolean") return value ? vocabulary.yes : vocabulary.no;
  const field = rulebook.fields.at(level, path);
  if (field?.kind === "date") return spanText(value, language, vocabulary.day);
  const unit = (parameter ?? field)?.unit;
  if (unit === void 0)
    return isSpan(value) ? spanText(value, language) : field?.options?.[value]?.[language] ?? value;
  const word = unitWord(unit, rulebook.fields.units, language);
  return word === "%" ? spanText(value, language, (end) => `${end}%`) : withUnit(spanText(value, language), word, language);
}

export {
  whatIfNote,
  valueText
};
