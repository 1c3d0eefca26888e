import {
  statsOf
} from "./chunk-WXSDQUR7.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/cli/file-bytes.ts
import { readFileSync } from "node:fs";
function fileBytes(path, { language }) {
  try {
    return readFileSync(path);
  } catch {
    const { file } = words[language];
    throw new UsageError(statsOf(path) === "missing" ? file.missing(path) : file.unreadable(path));
  }
}

export {
  fileBytes
};
