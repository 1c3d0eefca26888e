import {
  fileBytes
} from "./chunk-IPGW6GGU.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  InvalidMappingError,
  readMapping
} from "./chunk-D6NADZBN.mjs";
import {
  readJsonText
} from "./chunk-UMR4S5L4.mjs";
import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";

// src/cli/mapping-file.ts
function readMappingFile(path, { fields }, session) {
  const say = tableWords[session.language];
  const text = fileBytes(path, session).toString("utf8");
  const { value, issues } = readJsonText(text.replace(/^\uFEFF/, ""));
  if (issues.length > 0) throw new UsageError(say.badMapping(path, [say.notJson]));
  try {
    return readMapping(value, fields);
  } catch (error) {
    if (!(error instanceof InvalidMappingError)) throw error;
    throw new UsageError(
      say.badMapping(
        path,
        error.issues.map((issue) => `${issue.path}: ${issue.message}`)
      )
    );
  }
}

export {
  readMappingFile
};
