import {
  sha256Of
} from "./chunk-62T4J2F6.mjs";
import {
  remembered,
  snapshotOf
} from "./chunk-OBET4LAP.mjs";
import {
  SealError
} from "./chunk-4JIJYX5D.mjs";

// src/seal/rulebook-digest.ts
function rulebookDigest(rulebook) {
  return digestOf(rulebook);
}
var digestOf = remembered((rulebook) => {
  const snapshot = snapshotOf(rulebook);
  if (snapshot === void 0) {
    throw new SealError(
      "rulebookUnknown",
      "The rulebook was not loaded by loadRulebook of this copy of tuopin, so what it holds cannot be vouched for; load it here from its files."
    );
  }
  return sha256Of(JSON.parse(snapshot));
});

export {
  rulebookDigest
};
