import {
  heldAgainstLine
} from "./chunk-7RS57R4P.mjs";
import "./chunk-M6JKUOJW.mjs";
import {
  writtenWho
} from "./chunk-QBPQKL24.mjs";
import "./chunk-3CKIJAHR.mjs";
import "./chunk-IGHS2P46.mjs";
import "./chunk-WY4235D6.mjs";
import "./chunk-ARKL6N42.mjs";
import "./chunk-FAS6UCBJ.mjs";
import "./chunk-EI3U6MMV.mjs";
import "./chunk-EEME2DP7.mjs";
import "./chunk-EQTF2RYJ.mjs";
import "./chunk-FVEEFK25.mjs";
import "./chunk-4FT4K7P6.mjs";
import "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  isSpan
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  compare,
  exact
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-W5DRNYOJ.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/cli/sorted.ts
var PIECE = 1024 * 1024;
function keptOf(result, by, reporter) {
  return { key: keyOf(result, by), said: reporter.oneByOne === true ? reporter.result(result) : result };
}
function* inKeyOrder(kept, reporter) {
  let piece = "";
  for (const { said } of [...kept].sort(byKey)) {
    piece += typeof said === "string" ? said : reporter.result(said);
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}
function keyOf(result, by) {
  if (result.refusal !== void 0) {
    if (by === "margin") return void 0;
    return by === "id" ? result.refusal.id ?? void 0 : writtenWho(result.written).village;
  }
  const { verdict } = result;
  if (by === "id") return verdict.id;
  return by === "village" ? villageOf(verdict) : marginOf(verdict);
}
var villageOf = ({ level, id, village }) => level === "village" ? id : village;
function marginOf(verdict) {
  const first = verdict.criteria.filter(({ required }) => required).flatMap(({ checks }) => checks).find(({ margin: own }) => own !== void 0);
  const margin = (heldAgainstLine(verdict) ?? first)?.margin;
  return margin === void 0 ? void 0 : exact(isSpan(margin) ? margin.from : margin);
}
function byKey({ key: a }, { key: b }) {
  if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
  if (typeof a === "string" || typeof b === "string") return a === b ? 0 : a < b ? -1 : 1;
  return compare(a, b);
}
export {
  inKeyOrder,
  keptOf
};
