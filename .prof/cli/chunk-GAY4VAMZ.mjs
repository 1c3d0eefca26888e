// src/words/en/issues.ts
var meant = (issue) => issue.suggestion === void 0 ? "" : `; did you mean "${issue.suggestion}"?`;
var found = (issue) => issue.found === void 0 ? "" : `, found ${issue.found}`;
var where = (issue) => {
  if (issue.line === void 0) return "";
  return issue.column === void 0 ? ` (line ${issue.line})` : ` (line ${issue.line}, column ${issue.column})`;
};
var level = { household: "household", village: "village", township: "township", county: "county" };
var levelName = (code = "") => Object.hasOwn(level, code) ? level[code] : code;
var type = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  null: "null",
  undefined: "nothing",
  text: "text",
  date: "a day",
  Infinity: "a number too large",
  "-Infinity": "a number too small"
};
var enIssues = {
  level,
  expected: {
    money: "a sum in yuan, a number of at least 0 with at most 15 digits and 4 decimals",
    percent: "a percentage (9.2 means 9.2 %) with at most 6 digits and 6 decimals",
    count: "a whole number of at least 0",
    finiteNumber: "a finite number",
    measure: "a number of at least 0",
    boolean: "true or false",
    date: "a day that exists, written YYYY-MM-DD, such as 2018-12-31",
    nonEmptyText: "a text that is not empty",
    wellFormedText: "well-formed Unicode text",
    idNumber: "an identity number that is valid, which the day of birth is read from",
    memberRows: "rows of the members of the household, or the number of its persons",
    filledRow: "something about this member, or no row where there is nobody",
    group: "a group of fields (a JSON object)",
    sameRecord: "the record that the verdict is of, with its level and id",
    verdict: "a verdict as evaluate gives it",
    rulebook: "a rulebook as loadRulebook gives it",
    list: "a list (a JSON array)",
    record: "a record (a JSON object)",
    figure: "a number of at most 15 digits and 6 decimals",
    wholeYears: "a whole number of years of at most three digits",
    monthDay: "a month and day that every year has, written MM-DD, such as 08-31",
    judgedField: "a judged field, such as income.wages",
    "from <= to": "from not above to",
    noSubject: "left out, as the rule is about the whole record",
    oneLiving: "at least one member who is living on the date of judgement",
    "sharesIncome = true": "at least one living member who shares income with the head",
    "relocation.status = planned / moved": "planned or moved, as the household is in the year's plan of relocation or borrowed to enlarge the new house",
    "rural = true": "true, as the household is on the register or on the rural allowance",
    "relocation.status = moved": "moved, as the home is safe by relocation"
  },
  type,
  oneOf: (options) => `one of ${options.join(", ")}`,
  atLeast: (bound) => `at least ${bound}`,
  atMost: (bound) => `at most ${bound}`,
  notLaterThan: (first, second) => `${first} not later than ${second}`,
  notMoreThan: (part, whole) => `${part} not more than ${whole}`,
  digits: (digits, decimals) => `at most ${digits} digits and ${decimals} decimals`,
  afterSubject: " ",
  inCell: (cell) => `${cell}: `,
  standsAlone: () => false,
  evidenceOn: (label) => `evidence on ${label}`,
  issue: {
    badJson: (issue) => `is not valid JSON${where(issue)}${issue.found === void 0 ? "" : `: ${issue.found}`}; check the quotes, commas and brackets there, and that the file is complete`,
    badEncoding: (issue) => issue.found === "GB18030" ? `this file is GB18030 (GBK), not UTF-8${where(issue)}; save the whole file as UTF-8 and read it again` : `has bytes or characters that cannot be read${where(issue)}; save it again as UTF-8`,
    duplicateKey: (issue) => `is given twice${where(issue)}; remove one of the two`,
    tooLarge: (issue) => `is too large, the limit is ${issue.should}${found(issue)}; split or shorten it`,
    tooDeep: (issue) => `is nested too deeply, the limit is ${issue.should}; check where the data come from`,
    notARecord: (issue) => `is not a record, a JSON object is needed${found(issue)}`,
    unknownLevel: (issue) => `is not a known level, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    missingField: (issue) => `must be given${issue.should === "" ? "" : `: ${issue.should}`}`,
    unknownKey: (issue) => {
      if (issue.expected === "computed") {
        return `is computed, not given${issue.suggestion === void 0 ? "" : `; a reported figure goes to ${issue.suggestion}`}`;
      }
      return issue.expected === void 0 ? `is not a known field${meant(issue)} (data of your own go under "extra")` : `cannot be changed by --set; use ${issue.should}${meant(issue)}`;
    },
    wrongType: (issue) => `is of the wrong type, it must be ${issue.should}${found(issue)}`,
    notInList: (issue) => `is not an allowed value, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    notADate: (issue) => `is not a date, it must be ${issue.should}${found(issue)}`,
    dateAfterAsOf: (issue) => `is later than the date of judgement ${issue.should}; check both dates`,
    outsidePeriod: (issue) => `lies outside the period of the rulebook, ${issue.should}${found(issue)}; check the date or use another rulebook`,
    tooManyDigits: (issue) => `has too many digits, it may have ${issue.should}${found(issue)}; check the decimal point and the unit`,
    outOfRange: (issue) => `is out of range, it must be ${issue.should}${found(issue)}${issue.suggestion === void 0 ? "" : `; costs and losses go to ${issue.suggestion}`}`,
    emptyList: () => "is empty; at least one entry is needed",
    inconsistent: (issue) => `contradicts other data, needed is ${issue.should}${found(issue)}; check each of them`,
    duplicateMember: () => "is the id of another member too; each member needs its own, and spaces, apostrophes, full width and x or X tell none apart",
    duplicateRecord: (issue) => `is the id of another record too${issue.found === void 0 ? "" : ` (${issue.found})`}; within a level each record needs its own`,
    unknownParameter: (issue) => `is not a parameter of the rulebook; use ${issue.should}${found(issue)}${meant(issue)}`,
    unknownRule: (issue) => issue.expected === void 0 ? `this rulebook has no procedure of exit for a ${levelName(issue.found)}; judge it by the criteria alone` : `is not a known rule, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    unknownOption: (issue) => `is not a known option, it must be ${issue.should}${meant(issue)}`,
    unknownSubject: (issue) => `is not a living member of the household, it must be ${issue.should}${found(issue)}`,
    unknownReading: (issue) => `is not a known reading or option, it must be ${issue.should}${found(issue)}${meant(issue)}`,
    errorCell: (issue) => `is an error${found(issue)}; mend the formula or fill in the figure`,
    noResult: () => "is a formula without a result; open the workbook, calculate and save it again",
    unclosedQuote: () => "has a quotation mark without its other; from here on cells cannot be told apart: add or remove it",
    digitsLost: () => "is a number stored as a figure that has lost its last digits; make the column text and fill it in again",
    unanswered: (issue) => `can mean two things${found(issue)}; answer the question about it first`,
    unitConflict: (issue) => `is shown in another unit than its heading says, or in one it cannot have${found(issue)}; check the unit`,
    listsApart: ({ found: found3 = "" }) => `comes out the other way by the list ${found3}, and no value shows why; check both lists before it is judged`,
    strangers: ({ found: found3 = "" }) => `are others in the list ${found3}, and who they are nobody knows; check names, ids and days of birth before it is judged`,
    mergedMember: () => "is merged with the cell of another member; write it for each of them",
    mergedNumber: () => "is merged with the cell of another household; give each its own figure",
    differs: (issue) => `is given otherwise in another row of the household${found(issue)}; make the two agree`,
    noHousehold: () => "has no household number, or one that no row of households has; fill it in or correct it",
    membersUnsure: () => "makes it unsure who the members of the household are, or whether any is missing; correct the number, the names or the file",
    rowWidth: () => "has fewer or more cells than the header, so that columns may be shifted; check separators and quotation marks"
  },
  // In English they are called what they are.
  partLabel: () => void 0,
  labelled: (label, path) => label === path ? label : `${label} (${path})`
};

// src/words/chinese-day.ts
function chineseDay(day) {
  const [year = "", month, date] = day.split("-");
  const part = (number, unit) => number === void 0 ? "" : `${Number(number)}${unit}`;
  return `${year}\u5E74${part(month, "\u6708")}${part(date, "\u65E5")}`;
}
function withChineseDays(text) {
  return text.replace(/\d{4}-\d{2}-\d{2}/g, chineseDay);
}

// src/words/zh/issues.ts
var meant2 = (issue) => issue.suggestion === void 0 ? "" : `\uFF0C\u662F\u5426\u5E94\u4E3A\u201C${issue.suggestion}\u201D`;
var type2 = {
  string: "\u6587\u5B57",
  number: "\u6570\u5B57",
  boolean: "true \u6216 false",
  array: "\u5217\u8868",
  object: "\u5BF9\u8C61",
  null: "\u7A7A\u503C",
  undefined: "\u672A\u586B",
  text: "\u6587\u5B57",
  date: "\u65E5\u671F",
  Infinity: "\u8FC7\u5927\u7684\u6570\u503C",
  "-Infinity": "\u8FC7\u5C0F\u7684\u6570\u503C"
};
var isType = (found3) => Object.values(type2).includes(found3);
var found2 = ({ found: value }) => {
  if (value === void 0) return "";
  return isType(value) ? `\uFF0C\u6240\u586B\u4E3A${value}` : `\uFF0C\u73B0\u4E3A ${value}`;
};
var foundValue = (issue) => isType(issue.found ?? "") ? "" : found2(issue);
var where2 = (issue) => {
  if (issue.line === void 0) return "";
  return issue.column === void 0 ? `\uFF08\u7B2C${issue.line}\u884C\uFF09` : `\uFF08\u7B2C${issue.line}\u884C\u7B2C${issue.column}\u5217\uFF09`;
};
var level2 = { household: "\u6237", village: "\u6751", township: "\u4E61\u9547", county: "\u53BF" };
var levelName2 = (code = "") => Object.hasOwn(level2, code) ? level2[code] : code;
var zhIssues = {
  level: level2,
  /** What a value should have been, by the code of `Issue.expected`. */
  expected: {
    money: "\u4E0D\u5C0F\u4E8E 0 \u7684\u91D1\u989D\uFF08\u5143\uFF09\uFF0C\u586B\u6570\u5B57\uFF0C\u6574\u6570\u4E0D\u8D85\u8FC7 15 \u4F4D\u3001\u5C0F\u6570\u4E0D\u8D85\u8FC7 4 \u4F4D",
    percent: "\u767E\u5206\u6570\uFF089.2 \u8868\u793A 9.2%\uFF09\uFF0C\u6574\u6570\u548C\u5C0F\u6570\u5747\u4E0D\u8D85\u8FC7 6 \u4F4D",
    count: "\u4E0D\u5C0F\u4E8E 0 \u7684\u6574\u6570",
    finiteNumber: "\u6709\u9650\u7684\u6570\u503C",
    measure: "\u4E0D\u5C0F\u4E8E 0 \u7684\u6570\u5B57",
    boolean: "\u662F\uFF08true\uFF09\u6216\u5426\uFF08false\uFF09",
    date: "\u771F\u5B9E\u5B58\u5728\u7684\u65E5\u671F\uFF0C\u5199\u4F5C YYYY-MM-DD\uFF0C\u4F8B\u5982 2018-12-31",
    nonEmptyText: "\u6587\u5B57\uFF0C\u4E14\u4E0D\u80FD\u4E3A\u7A7A",
    wellFormedText: "\u5B8C\u6574\u7684 Unicode \u6587\u5B57",
    idNumber: "\u6709\u6548\u7684\u8BC1\u4EF6\u53F7\u7801\uFF08\u51FA\u751F\u65E5\u671F\u4ECE\u4E2D\u8BFB\u53D6\uFF09",
    memberRows: "\u8BE5\u6237\u7684\u6210\u5458\u884C\u6216\u5BB6\u5EAD\u4EBA\u53E3\u6570",
    filledRow: "\u8BE5\u6210\u5458\u7684\u5185\u5BB9\uFF08\u81F3\u5C11\u4E00\u9879\uFF1B\u6CA1\u6709\u6B64\u4EBA\u7684\uFF0C\u5220\u53BB\u8BE5\u884C\uFF09",
    group: "\u4E00\u7EC4\u5B57\u6BB5\uFF08JSON \u5BF9\u8C61\uFF09",
    sameRecord: "\u8BE5\u7ED3\u8BBA\u6240\u4F9D\u636E\u7684\u8BB0\u5F55\uFF08\u7EA7\u522B\u3001\u7F16\u53F7\u987B\u4E00\u81F4\uFF09",
    verdict: "evaluate \u5F97\u51FA\u7684\u7ED3\u8BBA",
    rulebook: "\u7531 loadRulebook \u8BFB\u5165\u7684\u89C4\u5219",
    list: "\u4E00\u4E2A\u5217\u8868\uFF08JSON \u6570\u7EC4\uFF09",
    record: "\u4E00\u6761\u8BB0\u5F55\uFF08JSON \u5BF9\u8C61\uFF09",
    figure: "\u6570\u5B57\uFF0C\u6574\u6570\u4E0D\u8D85\u8FC7 15 \u4F4D\u3001\u5C0F\u6570\u4E0D\u8D85\u8FC7 6 \u4F4D",
    wholeYears: "\u6574\u5C81\u6570\uFF0C\u4E0D\u8D85\u8FC7\u4E09\u4F4D",
    monthDay: "\u6BCF\u5E74\u90FD\u6709\u7684\u6708\u65E5\uFF0C\u5199\u4F5C MM-DD\uFF0C\u4F8B\u5982 08-31",
    judgedField: "\u53C2\u4E0E\u8BA4\u5B9A\u7684\u5B57\u6BB5\uFF0C\u4F8B\u5982 income.wages",
    "from <= to": "\u8D77\u503C\uFF08from\uFF09\u4E0D\u5927\u4E8E\u6B62\u503C\uFF08to\uFF09",
    noSubject: "\u7A7A\uFF08\u8BE5\u89C4\u5219\u9488\u5BF9\u6574\u6761\u8BB0\u5F55\uFF0C\u4E0D\u9488\u5BF9\u67D0\u4E00\u6210\u5458\uFF09",
    oneLiving: "\u8BA4\u5B9A\u65E5\u671F\u5F53\u65E5\u81F3\u5C11\u4E00\u540D\u6210\u5458\u5728\u4E16",
    "sharesIncome = true": "\u81F3\u5C11\u4E00\u540D\u5728\u4E16\u6210\u5458\u4E0E\u6237\u4E3B\u5171\u4EAB\u6536\u5165\u548C\u5F00\u652F",
    "relocation.status = planned / moved": "\u201C\u5217\u5165\u642C\u8FC1\u8BA1\u5212\u201D\u6216\u201C\u5DF2\u642C\u8FC1\u201D\uFF08\u672C\u6237\u5DF2\u5217\u5165\u5F53\u5E74\u642C\u8FC1\u8BA1\u5212\uFF0C\u6216\u5DF2\u4E3E\u503A\u6269\u5927\u5B89\u7F6E\u4F4F\u623F\uFF09",
    "rural = true": "\u201C\u662F\u201D\uFF08\u672C\u6237\u5DF2\u5EFA\u6863\u7ACB\u5361\uFF0C\u6216\u4EAB\u53D7\u519C\u6751\u4F4E\u4FDD\uFF09",
    "relocation.status = moved": "\u201C\u5DF2\u642C\u8FC1\u201D\uFF08\u4F4F\u623F\u5B89\u5168\u4FDD\u969C\u65B9\u5F0F\u4E3A\u5DF2\u642C\u8FC1\u5165\u4F4F\uFF09"
  },
  /** JSON types and kinds of cells, by the names that `Issue.found` gives them. */
  type: type2,
  oneOf: (options) => `\u4EE5\u4E0B\u4E4B\u4E00\uFF1A${options.join("\u3001")}`,
  atLeast: (bound) => `\u4E0D\u5C0F\u4E8E${bound}\u7684\u6570`,
  atMost: (bound) => `\u4E0D\u5927\u4E8E${bound}\u7684\u6570`,
  /** Of two days. */
  notLaterThan: (first, second) => `${first}\u4E0D\u665A\u4E8E${second}`,
  notMoreThan: (part, whole) => `${part}\u4E0D\u5927\u4E8E${whole}`,
  digits: (digits, decimals) => `\u6574\u6570\u4E0D\u8D85\u8FC7${digits}\u4F4D\u3001\u5C0F\u6570\u4E0D\u8D85\u8FC7${decimals}\u4F4D`,
  afterSubject: "",
  /** Before an issue of a table: the cell it is about. */
  inCell: (cell) => `${cell}\uFF1A`,
  /** The sentence of an issue names the path itself. */
  standsAlone: ({ code, expected }) => code === "unknownKey" && expected === void 0,
  /** What sources say about a field, as an issue calls it. */
  evidenceOn: (label) => `${label}\u7684\u6765\u6E90\u4F9D\u636E`,
  /** One sentence a code; the field's label and path stand before it. */
  issue: {
    badJson: (issue) => `\u4E0D\u662F\u6709\u6548\u7684 JSON${where2(issue)}\uFF1B\u8BF7\u68C0\u67E5\u6B64\u5904\u7684\u5F15\u53F7\u3001\u9017\u53F7\u548C\u62EC\u53F7\uFF0C\u5E76\u786E\u8BA4\u6587\u4EF6\u662F\u5426\u5B8C\u6574`,
    badEncoding: (issue) => issue.found === "GB18030" ? `\u672C\u6587\u4EF6\u662F GB18030\uFF08GBK\uFF09\u7F16\u7801\uFF0C\u4E0D\u662F UTF-8${where2(issue)}\uFF1B\u8BF7\u5C06\u6574\u4E2A\u6587\u4EF6\u53E6\u5B58\u4E3A UTF-8 \u7F16\u7801\u540E\u91CD\u65B0\u8BFB\u53D6` : `\u542B\u6709\u65E0\u6CD5\u8BC6\u522B\u7684\u5B57\u8282\u6216\u6B8B\u7F3A\u5B57\u7B26${where2(issue)}\uFF1B\u8BF7\u4EE5 UTF-8 \u7F16\u7801\u91CD\u65B0\u4FDD\u5B58`,
    duplicateKey: (issue) => `\u540C\u4E00\u5B57\u6BB5\u51FA\u73B0\u4E24\u6B21${where2(issue)}\uFF1B\u8BF7\u5220\u53BB\u5176\u4E2D\u4E00\u4E2A`,
    tooLarge: (issue) => `\u5185\u5BB9\u8FC7\u957F\uFF0C\u4E0A\u9650\u4E3A${issue.should}${found2(issue)}\uFF1B\u8BF7\u62C6\u5206\u6216\u7F29\u77ED`,
    tooDeep: (issue) => `\u5D4C\u5957\u5C42\u6570\u8FC7\u591A\uFF0C\u4E0A\u9650\u4E3A${issue.should}\uFF1B\u8BF7\u68C0\u67E5\u6570\u636E\u6765\u6E90`,
    notARecord: (issue) => `\u4E0D\u662F\u4E00\u6761\u8BB0\u5F55\uFF0C\u5E94\u4E3A JSON \u5BF9\u8C61${found2(issue)}`,
    unknownLevel: (issue) => `\u65E0\u6CD5\u8BC6\u522B\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}${meant2(issue)}`,
    missingField: (issue) => issue.expected === "memberRows" ? `\u8868\u4E2D\u6CA1\u6709${issue.should}\uFF1B\u8BF7\u8865\u586B` : `\u5FC5\u987B\u586B\u5199${issue.should === "" ? "" : `\uFF0C\u5E94\u4E3A${issue.should}`}`,
    unknownKey: (issue) => {
      if (issue.expected === "computed") {
        const reported = issue.suggestion === void 0 ? "" : `\uFF1B\u5DF2\u6709\u7684\u4E0A\u62A5\u6570\u8BF7\u586B\u5165${issue.suggestion}`;
        return `\u7531\u672C\u7CFB\u7EDF\u8BA1\u7B97\u5F97\u51FA\uFF0C\u4E0D\u80FD\u76F4\u63A5\u586B\u5199${reported}`;
      }
      return issue.expected === void 0 ? `\u6CA1\u6709\u201C${issue.path}\u201D\u8FD9\u4E00\u680F${meant2(issue)}\uFF1B\u81EA\u5907\u6570\u636E\u8BF7\u653E\u5728 extra \u4E0B` : `\u4E0D\u80FD\u4F5C\u5047\u8BBE\uFF0C\u5E94\u4E3A${issue.should}${meant2(issue)}`;
    },
    wrongType: (issue) => `\u7C7B\u578B\u4E0D\u5BF9\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}`,
    notInList: (issue) => `\u6240\u586B\u5185\u5BB9\u4E0D\u5728\u53EF\u9009\u8303\u56F4\u5185\uFF0C\u5E94\u4E3A${issue.should}${foundValue(issue)}${meant2(issue)}`,
    notADate: (issue) => `\u4E0D\u662F\u6709\u6548\u65E5\u671F\uFF0C\u5E94\u4E3A${issue.should}${foundValue(issue)}`,
    dateAfterAsOf: (issue) => `\u665A\u4E8E\u8BA4\u5B9A\u65E5\u671F\uFF08${withChineseDays(issue.should)}\uFF09\uFF1B\u8BF7\u6838\u5BF9\u4E24\u4E2A\u65E5\u671F`,
    outsidePeriod: (issue) => `\u4E0D\u5728\u89C4\u5219\u6709\u6548\u671F\uFF08${withChineseDays(issue.should).replace(" \u2013 ", "\u81F3")}\uFF09\u4E4B\u5185${withChineseDays(found2(issue))}\uFF1B\u8BF7\u6838\u5BF9\u65E5\u671F\u6216\u6539\u7528\u5176\u4ED6\u89C4\u5219`,
    tooManyDigits: (issue) => `\u4F4D\u6570\u8FC7\u591A\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}\uFF1B\u8BF7\u6838\u5BF9\u5C0F\u6570\u70B9\u548C\u5355\u4F4D`,
    outOfRange: (issue) => `\u8D85\u51FA\u8303\u56F4\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}${issue.suggestion === void 0 ? "" : `\uFF1B\u6210\u672C\u6216\u4E8F\u635F\u8BF7\u586B\u5165${issue.suggestion}`}`,
    emptyList: () => "\u5217\u8868\u4E3A\u7A7A\uFF0C\u81F3\u5C11\u5E94\u6709\u4E00\u9879",
    inconsistent: (issue) => `\u4E0E\u5176\u4ED6\u6570\u636E\u77DB\u76FE\uFF0C\u5E94\u7B26\u5408\uFF1A${issue.should}${found2(issue)}\uFF1B\u8BF7\u9010\u4E00\u6838\u5BF9`,
    duplicateMember: () => "\u4E0E\u53E6\u4E00\u540D\u6210\u5458\u7684\u7F16\u53F7\u91CD\u590D\uFF1B\u6BCF\u540D\u6210\u5458\u7684\u7F16\u53F7\u5E94\u5F53\u552F\u4E00\uFF0C\u7A7A\u683C\u3001\u6487\u53F7\u3001\u5168\u89D2\u534A\u89D2\u548Cx\u3001X\u7684\u5DEE\u522B\u4E0D\u8BA1",
    duplicateRecord: (issue) => `\u4E0E\u53E6\u4E00\u6761\u8BB0\u5F55${issue.found === void 0 ? "" : `\uFF08${issue.found}\uFF09`}\u7684\u7F16\u53F7\u91CD\u590D\uFF1B\u8BF7\u6838\u5BF9\uFF0C\u540C\u4E00\u7EA7\u522B\u6BCF\u6761\u8BB0\u5F55\u7684\u7F16\u53F7\u5E94\u5F53\u552F\u4E00`,
    unknownParameter: (issue) => `\u6CA1\u6709\u8FD9\u4E00\u6807\u51C6\u503C\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}${meant2(issue)}`,
    unknownRule: (issue) => issue.expected === void 0 ? `\u8FD9\u5957\u89C4\u5219\u6CA1\u6709\u89C4\u5B9A${levelName2(issue.found)}\u7684\u9000\u51FA\u7A0B\u5E8F\uFF0C\u53EA\u80FD\u6838\u67E5\u6807\u51C6` : `\u6CA1\u6709\u8FD9\u4E00\u89C4\u5219\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}${meant2(issue)}`,
    unknownOption: (issue) => `\u6CA1\u6709\u8FD9\u4E00\u9009\u9879\uFF0C\u5E94\u4E3A${issue.should}${meant2(issue)}`,
    unknownSubject: (issue) => `\u6CA1\u6709\u8FD9\u4E00\u5728\u4E16\u6210\u5458\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}`,
    unknownReading: (issue) => `\u6CA1\u6709\u8FD9\u4E00\u653F\u7B56\u53E3\u5F84\u6216\u9009\u9879\uFF0C\u5E94\u4E3A${issue.should}${found2(issue)}${meant2(issue)}`,
    errorCell: (issue) => `\u5355\u5143\u683C\u662F\u9519\u8BEF\u503C${found2(issue)}\uFF1B\u8BF7\u6539\u6B63\u516C\u5F0F\u6216\u76F4\u63A5\u586B\u5199\u6570\u636E`,
    noResult: () => "\u516C\u5F0F\u6CA1\u6709\u8BA1\u7B97\u7ED3\u679C\uFF1B\u8BF7\u7528 Excel \u6216 WPS \u6253\u5F00\u3001\u91CD\u65B0\u8BA1\u7B97\u5E76\u4FDD\u5B58",
    unclosedQuote: () => "\u5F15\u53F7\u4E0D\u6210\u5BF9\uFF0C\u81EA\u6B64\u5F80\u4E0B\u7684\u5404\u884C\u65E0\u6CD5\u5206\u6E05\u5355\u5143\u683C\uFF1B\u8BF7\u8865\u4E0A\u6216\u5220\u53BB\u5F15\u53F7",
    digitsLost: () => "\u53F7\u7801\u5B58\u6210\u4E86\u6570\u5B57\uFF0C\u672B\u51E0\u4F4D\u5DF2\u7ECF\u4E22\u5931\uFF0C\u65E0\u6CD5\u8FD8\u539F\uFF1B\u8BF7\u5C06\u8BE5\u5217\u8BBE\u4E3A\u6587\u672C\u683C\u5F0F\u540E\u91CD\u65B0\u586B\u5199",
    unanswered: (issue) => `\u542B\u4E49\u4E0D\u80FD\u786E\u5B9A${foundValue(issue)}\uFF1B\u8BF7\u5148\u56DE\u7B54\u5BF9\u5E94\u7684\u95EE\u9898`,
    unitConflict: (issue) => `\u6240\u793A\u5355\u4F4D\u4E0E\u8868\u5934\u4E0D\u4E00\u81F4\uFF0C\u6216\u4E0D\u80FD\u7528\u4E8E\u6B64\u680F${foundValue(issue)}\uFF1B\u8BF7\u6838\u5BF9\u5355\u4F4D`,
    listsApart: ({ found: found3 = "" }) => `\u4E0E\u53E6\u4E00\u4EFD\u540D\u518C${found3}\u7684\u7ED3\u8BBA\u76F8\u53CD\uFF0C\u53C8\u6CA1\u6709\u53EF\u4EE5\u5BF9\u7167\u7684\u6570\u636E\u9879\uFF1B\u8BF7\u6838\u5BF9\u4E24\u4EFD\u540D\u518C\u540E\u518D\u8BA4\u5B9A`,
    strangers: ({ found: found3 = "" }) => `\u53E6\u4E00\u4EFD\u540D\u518C${found3}\u6240\u5217\u6210\u5458\u5728\u672C\u540D\u518C\u4E2D\u627E\u4E0D\u5230\uFF0C\u4E0D\u77E5\u662F\u8C01\uFF1B\u8BF7\u6838\u5BF9\u59D3\u540D\u3001\u7F16\u53F7\u3001\u51FA\u751F\u65E5\u671F\u540E\u518D\u8BA4\u5B9A`,
    mergedMember: () => "\u5355\u5143\u683C\u4E0E\u53E6\u4E00\u6210\u5458\u5408\u5E76\uFF0C\u6240\u586B\u5185\u5BB9\u5F52\u5C5E\u4E0D\u6E05\uFF1B\u8BF7\u62C6\u5206\u540E\u9010\u4EBA\u586B\u5199",
    mergedNumber: () => "\u5355\u5143\u683C\u4E0E\u53E6\u4E00\u6237\u5408\u5E76\uFF0C\u6570\u989D\u5F52\u5C5E\u4E0D\u6E05\uFF1B\u8BF7\u62C6\u5206\u540E\u5206\u6237\u586B\u5199",
    differs: (issue) => `\u540C\u4E00\u6237\u5404\u884C\u6240\u586B\u4E0D\u4E00\u81F4${foundValue(issue)}\uFF1B\u8BF7\u6838\u5BF9\u540E\u6539\u6210\u4E00\u81F4`,
    noHousehold: () => "\u6CA1\u6709\u6237\u7F16\u53F7\uFF0C\u6216\u6237\u7F16\u53F7\u5728\u6237\u8868\u4E2D\u67E5\u4E0D\u5230\uFF0C\u4E0D\u77E5\u5C5E\u4E8E\u54EA\u4E00\u6237\uFF1B\u8BF7\u8865\u586B\u6216\u66F4\u6B63\u6237\u7F16\u53F7",
    membersUnsure: () => "\u4E0D\u80FD\u786E\u5B9A\uFF1A\u8BE5\u6237\u5BB6\u5EAD\u6210\u5458\u662F\u8C01\u3001\u662F\u5426\u9F50\u5168\u4E0D\u6E05\u695A\uFF1B\u8BF7\u6838\u5BF9\u6237\u7F16\u53F7\u3001\u59D3\u540D\uFF0C\u6216\u6362\u7528\u5B8C\u6574\u7684\u6587\u4EF6",
    rowWidth: () => "\u8FD9\u4E00\u884C\u7684\u5355\u5143\u683C\u6570\u4E0E\u8868\u5934\u4E0D\u7B26\uFF0C\u5404\u680F\u53EF\u80FD\u9519\u4F4D\uFF1B\u8BF7\u6838\u5BF9\u8BE5\u884C\u7684\u5206\u9694\u7B26\u548C\u5F15\u53F7"
  },
  /** What of a record no field table names: its level, a member as a whole, its sources; undefined for anything else. */
  partLabel: (path) => {
    const member = /^members\[(\d{1,9})\]$/.exec(path)?.[1];
    if (member !== void 0) return `\u6210\u5458${Number(member) + 1}`;
    return path === "level" ? "\u7EA7\u522B" : path === "evidence" ? "\u6765\u6E90\u4F9D\u636E" : void 0;
  },
  labelled: (label, path) => `${label}\uFF08${path}\uFF09`
};

export {
  enIssues,
  chineseDay,
  withChineseDays,
  zhIssues
};
