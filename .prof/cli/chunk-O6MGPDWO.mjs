import {
  filesIn,
  loadFolder
} from "./chunk-6BX4O4OR.mjs";
import {
  hunan2016To2020,
  snapshotOf
} from "./chunk-OBET4LAP.mjs";

// src/cli/rulebook-option.ts
function rulebookOf({ rulebook }, { say }) {
  return rulebook === void 0 ? hunan2016To2020() : loadFolder(rulebook, say.unreadableRulebook);
}
function sourcesOf({ rulebook }, { say }) {
  if (rulebook !== void 0) return { folder: rulebook, ...filesIn(rulebook, say.unreadableRulebook) };
  const builtin = hunan2016To2020();
  return { folder: `rules/${builtin.id}`, files: JSON.parse(snapshotOf(builtin) ?? "{}"), texts: {} };
}

export {
  rulebookOf,
  sourcesOf
};
