// src/base/issue.ts
var issueCodes = Object.freeze([
  "badJson",
  "badEncoding",
  "duplicateKey",
  "tooLarge",
  "tooDeep",
  "notARecord",
  "unknownLevel",
  "missingField",
  "unknownKey",
  "wrongType",
  "notInList",
  "notADate",
  "dateAfterAsOf",
  "outsidePeriod",
  "tooManyDigits",
  "outOfRange",
  "emptyList",
  "inconsistent",
  "duplicateMember",
  "duplicateRecord",
  "unknownReading",
  "unknownParameter",
  "unknownRule",
  "unknownSubject",
  "unknownOption",
  "errorCell",
  "noResult",
  "unclosedQuote",
  "digitsLost",
  "unanswered",
  "unitConflict",
  "mergedNumber",
  "mergedMember",
  "differs",
  "noHousehold",
  "membersUnsure",
  "rowWidth",
  "listsApart",
  "strangers"
]);
function cellAddress({ sheet, cell }) {
  return [sheet, cell].filter((part) => part !== void 0).join("!");
}
var MAX_ISSUES = 100;
function pathText(segments) {
  let text = "";
  for (const segment of segments) {
    if (typeof segment === "number") text += `[${segment}]`;
    else if (/^[A-Za-z_$][\w$]*$/.test(String(segment)) && String(segment).length <= 64) {
      text += text === "" ? String(segment) : `.${String(segment)}`;
    } else text += `[${JSON.stringify(shorten(String(segment)))}]`;
  }
  return text;
}
function shorten(text, length = 40) {
  const short = text.length > length ? `${text.slice(0, length)}\u2026` : text;
  return short.replace(/\p{Cs}/gu, "\uFFFD");
}

export {
  issueCodes,
  cellAddress,
  MAX_ISSUES,
  pathText,
  shorten
};
