import {
  rulebookDigest
} from "./chunk-VWBSN3MG.mjs";

// src/kit/rulebook-data.ts
function rulebookData(rulebook) {
  const { id, version, labels } = rulebook;
  return { id, version, labels, sha256: rulebookDigest(rulebook) };
}

export {
  rulebookData
};
