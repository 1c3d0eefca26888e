import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  isSpan
} from "./chunk-OBET4LAP.mjs";

// src/words/span-text.ts
function spanText(value, language, worded = (end) => end) {
  if (!isSpan(value)) return worded(value);
  return words[language].between(worded(value.from), worded(value.to));
}

export {
  spanText
};
