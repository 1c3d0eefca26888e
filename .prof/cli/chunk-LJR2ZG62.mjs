import {
  rulebookDigest
} from "./chunk-VWBSN3MG.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import {
  isSealError
} from "./chunk-4JIJYX5D.mjs";

// src/explain/rulebook-name.ts
var SHOWN = 12;
function digestOf(rulebook) {
  try {
    return rulebookDigest(rulebook);
  } catch (error) {
    if (!isSealError(error)) throw error;
    return void 0;
  }
}
function isBuiltIn(rulebook) {
  const own = hunan2016To2020();
  return rulebook === own || digestOf(rulebook) === digestOf(own);
}
function rulebookName(rulebook, language) {
  const { labels, id, version } = rulebook;
  const { rulebookName: own, otherRulebookName: other } = words[language].sentences;
  if (isBuiltIn(rulebook)) return own(labels[language], version);
  return other(labels[language], id, version, digestOf(rulebook)?.slice(0, SHOWN));
}

export {
  isBuiltIn,
  rulebookName
};
