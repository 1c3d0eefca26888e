import {
  issueTextIn,
  issueWords
} from "./chunk-OZI2KDQ2.mjs";

// src/records/describe-issue.ts
function issueText(issue, language, table) {
  return issueTextIn({ language, words: issueWords[language] }, issue, table);
}

export {
  issueText
};
