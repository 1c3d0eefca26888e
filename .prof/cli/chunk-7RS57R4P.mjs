import {
  listWords
} from "./chunk-M6JKUOJW.mjs";
import {
  aboveBound,
  comparedOf,
  distanceText
} from "./chunk-3CKIJAHR.mjs";
import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import {
  VerdictOnDemand
} from "./chunk-EI3U6MMV.mjs";
import {
  unitWord,
  withUnit
} from "./chunk-EEME2DP7.mjs";
import {
  scopeOf
} from "./chunk-AWJW7UYS.mjs";
import {
  isSpan
} from "./chunk-OBET4LAP.mjs";

// src/listing/figure.ts
var UNIT = "yuan/person/year";
function heldAgainstLine(verdict) {
  if (verdict instanceof VerdictOnDemand) return verdict.firstIn(UNIT);
  const { criteria } = verdict;
  for (const { checks } of criteria) {
    for (const check of checks) if (check.unit === UNIT && check.margin !== void 0) return check;
  }
  return void 0;
}
function listedFigure(verdict, rulebook, language) {
  const check = heldAgainstLine(verdict);
  if (check === void 0) return void 0;
  const { actual, margin = "" } = comparedOf(rulebook, scopeOf(verdict), check, language);
  const value = typeof actual === "string" || isSpan(actual) ? actual : "";
  return { value, above: aboveBound(check.operator, margin) };
}
function figureText({ value, above }, rulebook, language) {
  const unit = unitWord(UNIT, rulebook.fields.units, language, "short");
  const text = withUnit(spanText(value, language), unit, language);
  return listWords[language].figure(text, distanceText(above, language));
}

export {
  heldAgainstLine,
  listedFigure,
  figureText
};
