import {
  pathLabel
} from "./chunk-3CKIJAHR.mjs";
import {
  memberIndex,
  memberName
} from "./chunk-ARKL6N42.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  ruleOf
} from "./chunk-OBET4LAP.mjs";

// src/explain/case.ts
function inBoth(text) {
  return { zh: text("zh"), en: text("en") };
}
function inputLabel({ verdict, record, language, rulebook }, path) {
  const index = memberIndex(path);
  const label = rulebook.fields.at(verdict.level, path)?.label[language];
  if (index === void 0 || label === void 0) return pathLabel(verdict.level, path, language, rulebook);
  return words[language].sentences.ofMember(memberName(index, record, language), label);
}
function criterionLabel({ verdict, rulebook, language }, id) {
  const criterion = ruleOf(rulebook, verdict.rule)?.criteria.find((one) => one.id === id);
  return criterion?.labels[language] ?? id;
}

export {
  inBoth,
  inputLabel,
  criterionLabel
};
