import {
  describeRulebookIssue
} from "./chunk-2NNSBJM4.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";

// src/cli/rulebook-issue-text.ts
function rulebookIssueText(issue, language) {
  const place = `${issue.file}${issue.pointer === "" ? "" : `#${issue.pointer}`}`;
  return `${place}${words[language].rules.colon}${describeRulebookIssue(issue, language)}`;
}

export {
  rulebookIssueText
};
