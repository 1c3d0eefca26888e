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
  codeLabels,
  isSpan
} from "./chunk-OBET4LAP.mjs";

// src/kit/check-value.ts
function checkValueText({ facts, fields }, level, fact, value, absent, language) {
  const { alternative, yes, no } = words[language];
  if (value === null) return absent;
  if (typeof value === "boolean") return value ? yes : no;
  const options = codeLabels(facts, level, fact) ?? {};
  const worded = (one) => Object.hasOwn(options, one) ? options[one]?.[language] ?? one : one;
  if (typeof value !== "string" && !isSpan(value)) return value.map(worded).join(alternative);
  const type = facts[level].get(fact)?.type;
  if (type?.kind !== "number") return spanText(value, language, worded);
  const unit = unitWord(type.unit, fields.units, language);
  return unit === "%" ? spanText(value, language, (end) => `${end}%`) : withUnit(spanText(value, language), unit, language);
}

export {
  checkValueText
};
