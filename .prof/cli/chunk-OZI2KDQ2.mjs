import {
  enIssues,
  zhIssues
} from "./chunk-GAY4VAMZ.mjs";
import {
  cellAddress
} from "./chunk-4KYNP42P.mjs";
import {
  isLevel,
  levels,
  patternOf
} from "./chunk-LTCODZ6U.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/words/issues.ts
var issueWords = { zh: zhIssues, en: enIssues };
var messages = { language: "en", words: enIssues };

// src/records/word-issue.ts
function levelsMeant(table, pattern, expected = "") {
  const codesOf = (level) => Object.keys(table.at(level, pattern)?.options ?? {}).join(" | ");
  const meant = levels.filter((level) => expected !== "" && codesOf(level) === expected);
  return meant.length === 0 ? levels : meant;
}
function labelOf(table, path, language, expected) {
  const pattern = patternOf(path);
  const labels = levelsMeant(table, pattern, expected).flatMap(
    (level) => (table.at(level, pattern) ?? table.groupAt(level, pattern))?.label[language] || []
  );
  return new Set(labels).size === 1 ? labels[0] : void 0;
}
function evidenceField(path) {
  const of = /^evidence(?:\.(\w+)|\["([^"]+)"\])/.exec(path);
  return of?.[1] ?? of?.[2];
}
function evidenceLabel(table, path, { language, words }) {
  const of = evidenceField(path);
  const label = of === void 0 ? void 0 : labelOf(table, of, language);
  return label === void 0 ? void 0 : words.evidenceOn(label);
}
function issueTextIn(told, issue, table) {
  const { language, words: vocabulary } = told;
  const label = labelOf(table, issue.path, language, issue.expected) ?? evidenceLabel(table, issue.path, told) ?? vocabulary.partLabel(issue.path);
  const named = label === void 0 ? issue.path : vocabulary.labelled(label, issue.path);
  const subject = vocabulary.standsAlone(issue) ? "" : named;
  const isName = issue.code === "unknownReading" || issue.code === "unknownParameter";
  const isType = issue.found !== void 0 && !isName && Object.hasOwn(vocabulary.type, issue.found);
  const found = isType && issue.found !== void 0 ? { found: vocabulary.type[issue.found] ?? issue.found } : {};
  const optionNames = namesIn(table, issue, told);
  const sentence = vocabulary.issue[issue.code]({
    ...issue,
    ...found,
    ...issue.suggestion === void 0 ? {} : { suggestion: optionNames(issue.suggestion) },
    should: expectedText(table, issue.expected ?? "", told, optionNames)
  });
  const link = label === void 0 ? " " : vocabulary.afterSubject;
  const at = issue.cell === void 0 ? "" : vocabulary.inCell(cellAddress(issue));
  return printable(`${at}${subject === "" ? sentence : `${subject}${link}${sentence}`}`);
}
function namesIn(table, { code, path, expected }, { language, words }) {
  const { labelled, level } = words;
  if (code === "unknownLevel" || path === "level") {
    return (name) => isLevel(name) ? labelled(name, level[name]) : name;
  }
  if (code === "outOfRange" || code === "unknownKey") {
    return (name) => {
      const isPath = name.includes(".") || expected === "computed";
      const label = isPath ? labelOf(table, name, language) : void 0;
      return label === void 0 ? name : labelled(label, name);
    };
  }
  const of = patternOf(evidenceField(path) ?? path);
  const options = levelsMeant(table, of, expected).map((one) => table.at(one, of)?.options ?? {});
  return (name) => {
    const label = options.find((one) => Object.hasOwn(one, name))?.[name]?.[language];
    return label === void 0 ? name : labelled(name, label);
  };
}
function expectedText(table, expected, { language, words: vocabulary }, named) {
  if (Object.hasOwn(vocabulary.expected, expected)) return vocabulary.expected[expected] ?? expected;
  if (expected.includes(" | ")) return vocabulary.oneOf(expected.split(" | ").map(named));
  const [, digits, decimals] = /^(\d+)\.(\d+)$/.exec(expected) ?? [];
  if (digits !== void 0 && decimals !== void 0) return vocabulary.digits(digits, decimals);
  const [, left = "", sign, right = ""] = /^(\S*) ?(<=|>=) (\S+)$/.exec(expected) ?? [];
  if (sign === void 0) return expected;
  if (left === "") return sign === "<=" ? vocabulary.atMost(right) : vocabulary.atLeast(right);
  const isDate = levels.some((level) => table.at(level, left)?.kind === "date");
  return (isDate ? vocabulary.notLaterThan : vocabulary.notMoreThan)(
    labelOf(table, left, language) ?? left,
    labelOf(table, right, language) ?? right
  );
}
function worded(issue, table) {
  return { ...issue, message: issueTextIn(messages, issue, table) };
}

export {
  issueWords,
  issueTextIn,
  worded
};
