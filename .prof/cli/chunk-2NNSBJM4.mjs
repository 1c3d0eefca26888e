import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  commonTable
} from "./chunk-LTCODZ6U.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/rulebook/describe-issue.ts
function describeRulebookIssue(issue, language) {
  if (!("reason" in issue)) return issueText(issue, language, commonTable);
  const sentences = words[language].rulebookIssue[issue.code];
  return printable(sentences[issue.reason]?.(issue) ?? issue.code);
}

export {
  describeRulebookIssue
};
