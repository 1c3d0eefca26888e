import {
  reportText
} from "./chunk-VZHZBLFN.mjs";
import {
  standsAt
} from "./chunk-Q7TI4OCT.mjs";
import {
  listBlock,
  sectionOf
} from "./chunk-BAMTXTJA.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/cli/refusal-text.ts
function recordInPlace(place, { id, level }, settings) {
  const { level: levels, wideSpace } = words[settings.language];
  const who = [level === null ? "" : levels[level], id ?? ""].filter((part) => part !== "").join(" ");
  return [who, standsAt(place, settings)].filter((part) => part !== "").join(wideSpace);
}
function refusalSection({ place, refusal }, settings) {
  const { language, rulebook } = settings;
  const head = words[language].refused(recordInPlace(place, refusal, settings), refusal.issues.length);
  const items = refusal.issues.map((issue) => issueText(issue, language, rulebook.fields));
  return { ...sectionOf("", `! ${head}`, [listBlock(items)]), tone: "caveat" };
}
function refusalText(place, refusal, settings) {
  return reportText(refusalSection({ place, refusal }, settings), (_tone, text) => text);
}

export {
  recordInPlace,
  refusalSection,
  refusalText
};
