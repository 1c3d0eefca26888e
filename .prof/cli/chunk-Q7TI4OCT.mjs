import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/listing/stands-at.ts
function standsAt({ file, line, item, cell }, { language, severalFiles }) {
  const named = severalFiles || file !== "-" ? file : void 0;
  const at = words[language].place(named, line, line === void 0 && cell === void 0 ? item : void 0);
  return cell === void 0 ? at : `${at} ${cell}`;
}

export {
  standsAt
};
