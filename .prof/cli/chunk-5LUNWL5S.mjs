import {
  HEADER_ROWS,
  layoutOf,
  targetUnder
} from "./chunk-H73S24HX.mjs";
import {
  KeptTexts,
  SHORTEST,
  isContainer,
  readSheets
} from "./chunk-7XNUPZTS.mjs";
import {
  UnreadableFile,
  fromText
} from "./chunk-H4BT7IXS.mjs";
import {
  HeadingMap,
  readMapping
} from "./chunk-D6NADZBN.mjs";
import {
  bare,
  factorsOf,
  fixedDecimals,
  headingKey,
  headingsOf,
  isPersonal,
  isScaled,
  isYear,
  keysOf,
  needsUnit,
  textKey,
  unitNamed,
  unitOfFormat,
  zhCellWords
} from "./chunk-BZDO7E6K.mjs";
import {
  describeNote
} from "./chunk-BMA5T4YX.mjs";
import {
  OPTIONS
} from "./chunk-RJYFQKDI.mjs";
import {
  addressOf,
  cellPlace
} from "./chunk-QXZ6F3ED.mjs";
import {
  readIdNumber
} from "./chunk-AGZEWP7Y.mjs";
import {
  tableWords
} from "./chunk-LHXEL4Q3.mjs";
import {
  FileFault,
  MAX_COLUMNS,
  MAX_ROWS,
  dayOf
} from "./chunk-EYRT2QBD.mjs";
import {
  Judge,
  compareLeaves,
  toCriterion
} from "./chunk-4FT4K7P6.mjs";
import {
  examine
} from "./chunk-AWJW7UYS.mjs";
import {
  halfWidth
} from "./chunk-7DIABQID.mjs";
import {
  hunan2016To2020,
  madeOnce,
  pathKeys,
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  faultIssue
} from "./chunk-FLDRFWA4.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import {
  Decimal,
  decimalBounds,
  faultOf,
  isDay,
  isNumeric
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MAX_ISSUES,
  cellAddress
} from "./chunk-4KYNP42P.mjs";
import {
  MAX_MEMBERS,
  MEMBER,
  levels
} from "./chunk-LTCODZ6U.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";
import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/words/en/table-files.ts
var enTableFiles = {
  fault: {
    emptyFile: () => "the file is empty; check that it is the right one, or export it again",
    notATable: () => "this is no table; give an .xlsx or .xls workbook, or text as .csv, .tsv or .txt (unpack an archive first)",
    oldWorkbook: () => "this is an old .xls workbook; open it in WPS or Excel and save it as .xlsx",
    binaryWorkbook: () => "this is a binary workbook (.xlsb); open it in WPS or Excel and save it as .xlsx",
    openDocument: () => "this is an .ods document; open it in WPS, Excel or LibreOffice and save it as .xlsx",
    dBase: () => "this is a dBase file (.dbf), whose headings and decimals may be cut; export an .xlsx workbook from the source",
    webPage: () => "this is a web page that is only named as a table; open it in WPS or Excel and save it as .xlsx",
    xmlWorkbook: () => "this is a table in XML; open it in WPS or Excel and save it as .xlsx",
    password: () => "the file opens with a password; open it in WPS or Excel, take the password off and save it",
    damagedFile: ({ what }) => `the file is damaged${what === "" ? "" : ` (${what})`}; export or copy it again, or open it in WPS or Excel and save it as .xlsx`,
    wrongCharacters: () => 'some characters are neither UTF-8 nor GB18030 nor UTF-16; open it in WPS or Excel and save it as "CSV UTF-8" or .xlsx',
    declaration: ({ what }) => `a document type is declared (${what}), which no proper workbook does, so it is not read; check where the file comes from, and save it as .xlsx in WPS or Excel`,
    fileTooLarge: ({ what, most }) => `more than ${most} ${what}; delete what does not belong there, or split the file by township or village`,
    noSheets: () => "the workbook has no sheets; check that it is the right file"
  },
  amount: {
    parts: "parts within the file",
    bytes: "bytes when unpacked",
    text: "characters in one place",
    sheets: "sheets",
    rows: "rows",
    columns: "columns",
    cells: "cells",
    merged: "merged cells",
    texts: "different texts"
  },
  at: (sheet, cell, fault) => `${sheet === void 0 ? "" : `sheet "${sheet}"`}${sheet === void 0 || cell === void 0 ? "" : ", "}${cell ?? ""}${sheet === void 0 && cell === void 0 ? "" : ": "}${fault}`
};

// src/words/zh/table-files.ts
var zhTableFiles = {
  fault: {
    emptyFile: () => "\u6587\u4EF6\u662F\u7A7A\u7684\uFF1B\u8BF7\u68C0\u67E5\u662F\u5426\u9009\u9519\u6587\u4EF6\uFF0C\u6216\u91CD\u65B0\u5BFC\u51FA",
    notATable: () => "\u4E0D\u662F\u8868\u683C\u6587\u4EF6\uFF1B\u8BF7\u63D0\u4F9B .xlsx\u3001.xls \u5DE5\u4F5C\u7C3F\uFF0C\u6216 .csv\u3001.tsv\u3001.txt \u6587\u672C\uFF08\u538B\u7F29\u5305\u8BF7\u5148\u89E3\u538B\uFF09",
    oldWorkbook: () => "\u662F\u65E7\u7248 .xls \u5DE5\u4F5C\u7C3F\uFF1B\u8BF7\u7528 WPS \u6216 Excel \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A .xlsx",
    binaryWorkbook: () => "\u662F\u4E8C\u8FDB\u5236\u5DE5\u4F5C\u7C3F\uFF08.xlsb\uFF09\uFF1B\u8BF7\u7528 WPS \u6216 Excel \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A .xlsx",
    openDocument: () => "\u662F .ods \u6587\u6863\uFF1B\u8BF7\u7528 WPS\u3001Excel \u6216 LibreOffice \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A .xlsx",
    dBase: () => "\u662F dBase \u6570\u636E\u5E93\u6587\u4EF6\uFF08.dbf\uFF09\uFF0C\u8868\u5934\u548C\u5C0F\u6570\u53EF\u80FD\u5DF2\u88AB\u622A\u65AD\uFF1B\u8BF7\u4ECE\u539F\u7CFB\u7EDF\u5BFC\u51FA .xlsx \u5DE5\u4F5C\u7C3F",
    webPage: () => "\u662F\u7F51\u9875\uFF0C\u53EA\u662F\u6269\u5C55\u540D\u5199\u6210\u4E86\u8868\u683C\uFF1B\u8BF7\u7528 WPS \u6216 Excel \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A .xlsx",
    xmlWorkbook: () => "\u662F XML \u8868\u683C\uFF1B\u8BF7\u7528 WPS \u6216 Excel \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A .xlsx",
    password: () => "\u8BBE\u6709\u6253\u5F00\u5BC6\u7801\uFF1B\u8BF7\u7528 WPS \u6216 Excel \u8F93\u5165\u5BC6\u7801\u6253\u5F00\uFF0C\u53D6\u6D88\u5BC6\u7801\u540E\u53E6\u5B58",
    damagedFile: ({ what }) => `\u6587\u4EF6\u5DF2\u635F\u574F${what === "" ? "" : `\uFF08${what}\uFF09`}\uFF1B\u8BF7\u91CD\u65B0\u5BFC\u51FA\u6216\u91CD\u65B0\u590D\u5236\uFF0C\u6216\u7528 WPS\u3001Excel \u6253\u5F00\u4FEE\u590D\u540E\u53E6\u5B58\u4E3A .xlsx`,
    wrongCharacters: () => "\u6709\u65E0\u6CD5\u8BC6\u522B\u7684\u5B57\u7B26\uFF0C\u65E2\u4E0D\u662F UTF-8\uFF0C\u4E5F\u4E0D\u662F GB18030 \u6216 UTF-16\uFF1B\u8BF7\u7528 WPS \u6216 Excel \u6253\u5F00\uFF0C\u53E6\u5B58\u4E3A\u201CCSV UTF-8\u201D\u6216 .xlsx",
    declaration: ({ what }) => `\u542B\u6709\u6587\u6863\u7C7B\u578B\u58F0\u660E\uFF08${what}\uFF09\uFF0C\u6B63\u5E38\u7684\u5DE5\u4F5C\u7C3F\u6CA1\u6709\uFF0C\u4E0D\u4E88\u8BFB\u53D6\uFF1B\u8BF7\u6838\u5B9E\u6587\u4EF6\u6765\u6E90\uFF0C\u7528 WPS \u6216 Excel \u53E6\u5B58\u4E3A .xlsx`,
    fileTooLarge: ({ what, most }) => `${what}\u8D85\u8FC7\u4E0A\u9650 ${most}\uFF1B\u8BF7\u5220\u53BB\u65E0\u5173\u5185\u5BB9\uFF0C\u6216\u6309\u4E61\u9547\u3001\u6309\u6751\u62C6\u6210\u51E0\u4E2A\u6587\u4EF6`,
    noSheets: () => "\u5DE5\u4F5C\u7C3F\u4E2D\u6CA1\u6709\u5DE5\u4F5C\u8868\uFF1B\u8BF7\u68C0\u67E5\u662F\u5426\u9009\u9519\u6587\u4EF6"
  },
  /** What of a file can be too much. */
  amount: {
    parts: "\u6587\u4EF6\u5185\u7684\u7EC4\u6210\u90E8\u5206",
    bytes: "\u89E3\u538B\u540E\u7684\u5B57\u8282\u6570",
    text: "\u4E00\u5904\u6587\u5B57\u7684\u957F\u5EA6",
    sheets: "\u5DE5\u4F5C\u8868\u6570",
    rows: "\u884C\u6570",
    columns: "\u5217\u6570",
    cells: "\u5355\u5143\u683C\u6570",
    merged: "\u5408\u5E76\u5355\u5143\u683C\u6570",
    texts: "\u4E0D\u540C\u6587\u5B57\u7684\u4E2A\u6570"
  },
  /** Where a fault is: the sheet and the cell, each where known. */
  at: (sheet, cell, fault) => `${sheet === void 0 ? "" : `\u5DE5\u4F5C\u8868\u201C${sheet}\u201D`}${cell ?? ""}${sheet === void 0 && cell === void 0 ? "" : "\uFF1A"}${fault}`
};

// src/words/table-files.ts
var tableFileWords = { zh: zhTableFiles, en: enTableFiles };

// src/tables/describe-file-fault.ts
function describeFileFault(issue, language) {
  const { fault, amount, at } = tableFileWords[language];
  const { found = "", expected = "" } = issue;
  const amounts = amount;
  const what = issue.code === "fileTooLarge" ? amounts[found] ?? found : found;
  return printable(at(issue.sheet, issue.cell, fault[issue.code]({ what, most: expected })));
}

// src/evaluate/waiting.ts
function waitingFor(rulebook, field) {
  const judge = new Judge({ rulebook });
  const reads = ({ leaves, attested }) => [...leaves, ...attested].some(({ inputs }) => inputs.includes(field));
  return (checked2) => {
    const { record, prepared } = judge.ready(checked2);
    const criteria = prepared.criteria.filter(reads);
    return new Set(criteria.flatMap((one) => toCriterion(one, record, compareLeaves(one, record)).missing));
  };
}

// src/tables/question.ts
function placeAt(sheet, column, row) {
  const cell = addressOf(column, row);
  return sheet === void 0 ? { cell } : { sheet, cell };
}
var MAX_SAMPLES = 3;
var Questions = class {
  #answers;
  #open = /* @__PURE__ */ new Map();
  constructor(answers) {
    this.#answers = answers;
  }
  /** The answer given to a question; undefined where there is none yet, which is remembered, or none of its options. */
  answer(asked) {
    const id = asked.about === "" ? asked.kind : `${asked.kind}:${asked.about}`;
    const given = Object.hasOwn(this.#answers, id) ? this.#answers[id] : void 0;
    if (given !== void 0 && asked.options.includes(given)) return given;
    const before = this.#open.get(id);
    const samples = before?.samples ?? [];
    const isNew = asked.sample !== void 0 && samples.length < MAX_SAMPLES && !samples.includes(asked.sample);
    this.#open.set(id, {
      ...before ?? { ...asked, id },
      samples: isNew ? [...samples, asked.sample] : samples,
      count: (before?.count ?? 0) + 1
    });
    return void 0;
  }
  /** What is still to be answered, in the order it came up. */
  get open() {
    return [...this.#open.values()];
  }
};

// src/tables/codes.ts
var NOT_IN_SCHOOL = "notInSchool";
var SCHOOL_YEAR = new RegExp(`\\(?[${zhCellWords.schoolYears}1-9]${zhCellWords.schoolYear}\\)?$`);
var codesOf = remembered((field) => {
  const { options = {} } = field;
  const known = /* @__PURE__ */ new Map();
  const stems = /* @__PURE__ */ new Map();
  for (const [code, label] of Object.entries(options)) {
    known.set(textKey(code), code);
    for (const language of languages) known.set(textKey(label[language]), code);
  }
  const words = zhCellWords.codes[field.path] ?? {};
  for (const [code, texts] of Object.entries(words)) {
    if (!Object.hasOwn(options, code)) continue;
    for (const text of texts) {
      const stem = textKey(text.replace(/\*$/, ""));
      if (text.endsWith("*")) stems.set(stem, code);
      if (stem !== "" && !known.has(stem)) known.set(stem, code);
    }
  }
  if (field.path.endsWith(".schooling"))
    for (const text of zhCellWords.notInSchool) known.set(textKey(text), NOT_IN_SCHOOL);
  for (const key of known.keys()) if (/^\d+$/.test(key)) known.delete(key);
  return (key) => {
    const word = key.replace(/^\d{1,2}[-.、:]?(?=\D)/, "");
    return known.get(key) ?? known.get(word) ?? (word === "" ? void 0 : stems.get(word.replace(SCHOOL_YEAR, "")));
  };
});
function nationalCodesOf({ path }, heading) {
  const lowest = textKey(heading.slice(heading.lastIndexOf("/") + 1));
  const status = zhCellWords.nationalStatus.find(({ headings }) => headings.some((one) => textKey(one) === lowest));
  const codes = path === "register.status" ? status?.codes : zhCellWords.national[path];
  if (codes === void 0) return void 0;
  return (number) => {
    const digits = [number, number.padStart(2, "0"), String(Number(number))];
    return Object.keys(codes).find((code) => codes[code]?.some((one) => digits.includes(one)));
  };
}
function schoolingBy(reason) {
  const key = textKey(reason);
  const reasons = zhCellWords.noSchoolReasons;
  return Object.keys(reasons).find((code) => reasons[code]?.some((one) => textKey(one) === key));
}

// src/tables/read-value.ts
var blank = {};
function readValue(cell, field, column, questions) {
  const { source } = cell;
  const unreadable = unreadableCell(cell);
  if (unreadable !== void 0) return unreadable;
  const text = bare(source.text);
  if (text === "") return blank;
  const mapped = column.codes !== void 0 && Object.hasOwn(column.codes, text) ? column.codes[text] : void 0;
  if (mapped === null) return blank;
  if (mapped !== void 0) return checked(mapped, field);
  if (isNumeric(field.kind)) return readNumber(cell, text, field, column, questions);
  if (field.kind === "boolean") return readYesOrNo(cell, text, field, column, questions);
  if (field.kind === "code") return readCode(cell, text, field, column, questions);
  if (field.kind === "date") return readDay(cell, text, field, column, questions);
  return readText(cell, text, field, questions);
}
function unreadableCell({ source }) {
  if (source.kind === "error") return { issue: { code: "errorCell", found: source.text } };
  if (source.kind !== "unread") return void 0;
  return { issue: { code: source.why === "unclosedQuote" ? "unclosedQuote" : "noResult" } };
}
function checked(value, field) {
  return faultOf(value, field) === void 0 ? { value } : wrong(value, field);
}
function wrong(value, field, as = {}) {
  const { path: _, ...issue } = faultIssue("", value, field);
  return { issue: { ...issue, ...as } };
}
function ask(cell, questions, asked) {
  const answer = questions.answer({ ...asked, at: cell.place });
  if (answer !== void 0) return answer;
  return { issue: { code: "unanswered", ...asked.sample === void 0 ? {} : { found: asked.sample } } };
}
var NONE = keysOf("none");
var YES = keysOf("yes");
var NO = keysOf("no");
var PROVIDED = keysOf("provided");
var NOT_PROVIDED = keysOf("notProvided");
function readNone(cell, text, field, questions) {
  const key = textKey(text);
  if (!NONE.has(key)) return void 0;
  const number = isNumeric(field.kind);
  const answer = ask(cell, questions, {
    kind: number ? "none" : "noneOther",
    about: key,
    options: number ? ["zero", "missing"] : ["missing"],
    sample: text
  });
  return answer === "missing" ? blank : answer;
}
var BESIDE_DIGITS = /(?<!\d)\s+|\s+(?!\d|\s)/g;
var NUMBER = /^[¥￥]?(-?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)([^\d.,-].*)?$/;
function readNumber(cell, text, field, column, questions) {
  const { source } = cell;
  const isDouble = source.kind === "number";
  const none = isDouble ? void 0 : readNone(cell, text, field, questions);
  if (none !== void 0 && none !== "zero") return none;
  const [, digits, behind] = none === "zero" ? [text, "0", void 0] : NUMBER.exec(halfWidth(text).replace(BESIDE_DIGITS, "")) ?? [];
  const written = behind === void 0 ? void 0 : unitNamed(behind);
  const isOther = source.kind === "date" || source.kind === "boolean" || behind !== void 0 && written === void 0;
  if (digits === void 0 || isOther) return wrong(text, field, { code: "wrongType", expected: field.kind });
  const format = source.format ?? "";
  const unit = unitOf(cell, field, column, none === "zero" ? void 0 : written ?? unitOfFormat(format), questions);
  if (typeof unit === "object") return unit;
  const factor = unit === void 0 ? "1" : factorsOf(field)[unit];
  if (factor === void 0) return { issue: { code: "unitConflict", found: source.format ?? text } };
  const plain = digits.replaceAll(",", "");
  const { decimals } = decimalBounds(field);
  const value = factor === "1" ? plain : new Decimal(plain).times(factor).toFixed();
  const [whole = "", part = ""] = value.split(".");
  if (isDouble && part.length > decimals && field.kind !== "count" && field.kind !== "measure") {
    const rounded = new Decimal(value).toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP).toFixed();
    return { ...checked(rounded, field), note: "rounded" };
  }
  if (field.kind === "count" || field.kind === "measure") {
    let end = part.length;
    while (part[end - 1] === "0") end -= 1;
    const short = part.slice(0, end);
    return checked(fromText(field.kind, short === "" ? whole : `${whole}.${short}`), field);
  }
  const isAsShown = isDouble && format !== "" && (factor === "1" || unit === "fraction");
  const fixed = isAsShown ? Math.min(fixedDecimals(format) ?? 0, decimals) : 0;
  return checked(part.length >= fixed ? value : `${whole}.${part.padEnd(fixed, "0")}`, field);
}
function unitOf(cell, field, column, own, questions) {
  const { heading } = column;
  const asked = { about: heading, column: heading, sample: cell.source.text };
  const factors = factorsOf(field);
  const format = cell.source.format ?? "";
  const named = column.unit !== void 0 && factors[column.unit] !== void 0 ? column.unit : void 0;
  if (field.kind === "money" && column.unit !== void 0 && named === void 0) {
    return { issue: { code: "unitConflict", found: cell.source.text } };
  }
  const over = named ?? (field.kind === "money" ? column.sheetUnit : void 0);
  const [base] = Object.keys(factors);
  if (own === void 0 && base !== void 0 && isScaled(format)) {
    if (over === void 0 || over === base) return base;
    return ask(cell, questions, { ...asked, kind: "scaled", options: [base, over] });
  }
  if (own === "fraction") return field.kind === "percent" ? own : { issue: { code: "unitConflict", found: format } };
  if (own !== void 0) {
    if (named !== void 0 && factors[own] !== factors[named]) {
      return { issue: { code: "unitConflict", found: cell.source.format ?? cell.source.text } };
    }
    return own;
  }
  if (named !== void 0) return named;
  if (!needsUnit(field)) return void 0;
  if (field.kind === "money" && column.sheetUnit !== void 0) return column.sheetUnit;
  const options = Object.keys(factors).filter((unit) => unit !== "yuanPerPerson");
  if (options.length < 2) return options[0];
  const isMoney = field.kind === "money";
  const which = isMoney ? { kind: "unitMoney", about: "" } : { kind: "unit" };
  return ask(cell, questions, { ...asked, ...which, options });
}
function readYesOrNo(cell, text, field, column, questions) {
  const { source } = cell;
  if (source.kind === "boolean") return { value: source.text === "true" };
  const key = textKey(text);
  if (YES.has(key)) return { value: true };
  if (NO.has(key)) return { value: false };
  if (field.path.startsWith("attested.") || field.path.startsWith("tasks.") || field.path === "water.qualitySafe") {
    if (PROVIDED.has(key)) return { value: true };
    if (NOT_PROVIDED.has(key)) return { value: false };
  }
  if (/^[012](?:\.0)?$/.test(halfWidth(text))) {
    const { heading } = column;
    const options = ["oneIsYes", "oneIsNo"];
    const answer = ask(cell, questions, { kind: "yesCode", about: heading, options, column: heading, sample: text });
    if (typeof answer !== "string") return answer;
    return { value: key.startsWith("1") === (answer === "oneIsYes") };
  }
  const none = readNone(cell, text, field, questions);
  return none === void 0 || none === "zero" ? wrong(text, field, { code: "wrongType", expected: "boolean" }) : none;
}
function readCode(cell, text, field, column, questions) {
  const key = textKey(text);
  const code = codesOf(field)(key);
  if (code !== void 0) return { value: code };
  if (/^\d{1,2}(?:\.0)?$/.test(halfWidth(text))) {
    const national = nationalCodesOf(field, column.heading);
    const number = key.replace(/\.0$/, "");
    const { heading } = column;
    const options = national === void 0 ? ["missing"] : ["national", "missing"];
    const answer = ask(cell, questions, { kind: "codes", about: heading, options, column: heading, sample: text });
    if (typeof answer !== "string") return answer;
    if (answer === "missing") return blank;
    const meant = national?.(number);
    return meant === void 0 ? wrong(text, field, { code: "notInList" }) : { value: meant };
  }
  const none = readNone(cell, text, field, questions);
  return none === void 0 || none === "zero" ? wrong(text, field, { code: "notInList" }) : none;
}
var [YEAR, MONTH, DATE] = zhCellWords.dayParts;
var DAY = new RegExp(
  `^(\\d{4})(?:[-./${YEAR}](\\d{1,2})[-./${MONTH}](\\d{1,2})${DATE}?|(\\d{2})(\\d{2})(?:\\.0)?)(?:[T ]0{1,2}:00(?::00(?:\\.0+)?)?)?$`
);
var LAST_SERIAL = 73050;
var FIRST_YEAR = 1900;
var LAST_YEAR = 2100;
function readDay(cell, text, field, column, questions) {
  const { source } = cell;
  if (source.kind === "date") return checked(text, field);
  const day = writtenDay(text);
  if (day !== void 0) return checked(day, field);
  const serial = source.kind === "number" && /^\d{1,5}$/.test(text) ? Number(text) : 0;
  const counted2 = serial <= LAST_SERIAL ? dayOf(serial, source.from1904 === true) : void 0;
  if (counted2 !== void 0 && !(serial >= FIRST_YEAR && serial <= LAST_YEAR)) {
    const { heading } = column;
    const shown = field.personal === true ? {} : { sample: text };
    const options = ["days", "missing"];
    const answer = ask(cell, questions, { kind: "serial", about: heading, options, column: heading, ...shown });
    if (typeof answer !== "string") return answer;
    return answer === "missing" ? blank : checked(counted2, field);
  }
  const none = source.kind === "text" ? readNone(cell, text, field, questions) : void 0;
  if (none !== void 0 && none !== "zero") return none;
  return { issue: { code: "notADate", expected: "date", found: field.personal === true ? source.kind : text } };
}
function writtenDay(text) {
  const [, year = "", month, date, monthDigits, dateDigits] = DAY.exec(halfWidth(text).trim()) ?? [];
  const parts = [month ?? monthDigits ?? "", date ?? dateDigits ?? ""].map((part) => part.padStart(2, "0"));
  const day = `${year}-${parts.join("-")}`;
  return isDay(day) ? day : void 0;
}
var BETWEEN_HAN = /(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han})/gu;
function nameIn(text) {
  return bare(text).replace(BETWEEN_HAN, "");
}
function isRounded(text) {
  return /^\d(?:\.\d+)?e\+\d+$/i.test(text);
}
function readText(cell, text, field, questions) {
  const { source } = cell;
  if (source.kind === "date" || source.kind === "boolean") {
    const hidden = field.personal === true ? { found: source.kind } : {};
    return wrong(text, field, { code: "wrongType", expected: "nonEmptyText", ...hidden });
  }
  if (field.required === true && NONE.has(textKey(text)))
    return { issue: { code: "missingField", expected: "nonEmptyText" } };
  const none = readNone(cell, text, field, questions);
  if (none !== void 0 && none !== "zero") return none;
  const isId = field.identifies !== void 0 && field.identifies !== "person";
  if (source.long === true || isId && isRounded(text)) return { issue: { code: "digitsLost" } };
  const value = isId ? shownId(text, source) : nameIn(text);
  const reading = checked(value, field);
  return field.identifies === "person" && /[?？\uFFFD]/.test(value) ? { ...reading, note: "questionMark" } : reading;
}
function shownId(text, { kind, format = "" }) {
  const id = text.replace(/^(\d+)\.0+$/, "$1");
  return kind === "number" && /^0+$/.test(format) ? id.padStart(format.length, "0") : id;
}
var YEAR_TEXT = new RegExp(`^((?:19|20)\\d{2})(?:\\.0)?(?:${zhCellWords.yearOf.join("|")})?$`);
function writtenYear({ source }) {
  const text = halfWidth(bare(source.text));
  if (source.kind === "date") return text.slice(0, 4);
  return YEAR_TEXT.exec(text)?.[1] ?? writtenDay(text)?.slice(0, 4);
}

// src/tables/told.ts
var ToldCell = class {
  constructor(sheet, row, column, source) {
    this.sheet = sheet;
    this.row = row;
    this.column = column;
    this.source = source;
  }
  sheet;
  row;
  column;
  source;
  /** Of a field: its value; of anything else its source says it. */
  value;
  /** Why it has no value. */
  issue;
  get place() {
    return placeAt(this.sheet, this.column.column, this.row);
  }
  /** The cell as it stands. */
  get text() {
    return this.source.text;
  }
  get heading() {
    return this.column.heading;
  }
};
function readColumns({ columns, unit }, sheet, { map }) {
  return columns.flatMap((column) => {
    const { target, heading } = column;
    if (target === void 0 || target.to === "ignore") return [];
    const mapped = map.unit(sheet, heading);
    const cells = {
      heading,
      unit: mapped ?? column.unit,
      sheetUnit: unit,
      codes: map.codes(sheet, heading)
    };
    const isAtOdds = mapped !== void 0 && contradicts(mapped, target, column.unit, unit);
    return [{ ...column, target, cells, isAtOdds }];
  });
}
function contradicts(mapped, { field }, ofColumn, ofSheet) {
  if (field === void 0) return false;
  const factors = factorsOf(field);
  const inFile = [ofColumn, ofSheet].map((unit) => unit === void 0 ? void 0 : factors[unit]);
  const named = inFile[0] ?? (field.kind === "money" ? inFile[1] : void 0);
  return factors[mapped] === void 0 || named !== void 0 && named !== factors[mapped];
}
function tell(sheet, row, column, { questions, note }) {
  const source = row.cells[column.column - 1];
  if (source === void 0) return void 0;
  const told = new ToldCell(sheet, row.number, column, source);
  const { text } = source;
  const { field } = column.target;
  if (field === void 0) return text.trim() === "" ? void 0 : told;
  const { value, issue, note: code } = readValue(told, field, column.cells, questions);
  if (code !== void 0) note({ code, ...told.place, column: column.heading });
  if (issue !== void 0) told.issue = issue;
  else if (value !== void 0 && column.isAtOdds) told.issue = { code: "unitConflict", found: text };
  else if (value === void 0) return void 0;
  else told.value = value;
  return told;
}
function agree(one, other) {
  if (one.value !== void 0 && other.value !== void 0) return one.value === other.value;
  return textKey(one.text) === textKey(other.text);
}

// src/tables/told-rows.ts
var MAX_KNOWN = 4096;
var ToldColumn = class {
  constructor(sheet, column, reading) {
    this.sheet = sheet;
    this.column = column;
    const note = (one) => {
      this.#isNoted = true;
      reading.note(one);
    };
    this.#reading = { ...reading, note };
  }
  sheet;
  column;
  #reading;
  #texts = new KeptTexts();
  #looks = [];
  #lookByKey = /* @__PURE__ */ new Map();
  #lastLook = 0;
  #lookOf = new Uint32Array(16);
  /** Values that are not the text of their cell. */
  #values = /* @__PURE__ */ new Map();
  #issues = /* @__PURE__ */ new Map();
  /** The numbers of what came of late, by its look and its text; of long texts, which are hardly ever the same, the last. */
  #known = [];
  #last;
  #lookOfLast = 0;
  #lastNumber = 0;
  #isNoted = false;
  /** The number of what a row says. */
  take(row) {
    const source = row.cells[this.column.column - 1];
    if (source === void 0) return 0;
    const { text } = source;
    const look = this.#lookAt(source);
    const known = this.#known[look];
    const isLong = text.length >= SHORTEST;
    const isLast = isLong && text === this.#last && look === this.#lookOfLast;
    const before = isLast ? this.#lastNumber : isLong ? void 0 : known.get(text);
    if (before !== void 0) return before;
    this.#isNoted = false;
    const told = tell(this.sheet, row, this.column, this.#reading);
    const number = told === void 0 ? 0 : this.#keep(told, look);
    if (this.#isNoted || told?.issue?.code === "unanswered") return number;
    if (isLong) {
      this.#last = text;
      this.#lookOfLast = look;
      this.#lastNumber = number;
    } else {
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(text, number);
    }
    return number;
  }
  /** What was taken by a number, as it stands in a row. */
  told(row, number) {
    const at = number - 1;
    const text = this.#texts.at(at);
    const look = this.#looks[this.#lookOf[at]];
    const told = new ToldCell(this.sheet, row, this.column, cellWith(look, text));
    if (this.column.target.field === void 0) return told;
    told.issue = this.#issues.get(number);
    if (told.issue === void 0) told.value = this.#values.get(number) ?? text;
    return told;
  }
  /** The place of a look among all: hardly a column has two. */
  #lookAt(source) {
    const last = this.#looks[this.#lastLook];
    if (last !== void 0 && isSameLook(last, source)) return this.#lastLook;
    const { text: _, ...look } = source;
    const key = JSON.stringify([look.kind, look.format, look.long, look.from1904, look.why]);
    let at = this.#lookByKey.get(key);
    if (at === void 0) {
      at = this.#looks.push(look) - 1;
      this.#known.push(/* @__PURE__ */ new Map());
      this.#lookByKey.set(key, at);
    }
    this.#lastLook = at;
    return at;
  }
  #keep({ source: { text }, value, issue }, look) {
    const at = this.#texts.push(text);
    if (at === this.#lookOf.length) this.#lookOf = withRoom(this.#lookOf, at + 1);
    this.#lookOf[at] = look;
    if (issue !== void 0) this.#issues.set(at + 1, issue);
    else if (value !== text && value !== void 0) this.#values.set(at + 1, value);
    return at + 1;
  }
};
function cellWith(look, text) {
  const { kind, format, long, from1904, why } = look;
  if (long !== void 0 || from1904 !== void 0 || why !== void 0) return { ...look, text };
  return format === void 0 ? { kind, text } : { kind, text, format };
}
function isSameLook(one, other) {
  return one.kind === other.kind && one.format === other.format && one.long === other.long && one.from1904 === other.from1904 && one.why === other.why;
}
function withRoom(numbers, count) {
  const more = new Uint32Array(Math.max(count, numbers.length * 2));
  more.set(numbers);
  return more;
}
var PIECE_ROWS = 4096;
var ToldRows = class {
  constructor(sheet, columns, reading) {
    this.sheet = sheet;
    this.columns = columns;
    this.#columns = columns.map((column) => new ToldColumn(sheet, column, reading));
    this.#width = columns.length + 1;
  }
  sheet;
  columns;
  #columns;
  #pieces = [];
  #width;
  #count = 0;
  /** Takes a row; its place among all. */
  take(row) {
    const at = this.#count;
    const within = at % PIECE_ROWS;
    if (within === 0) this.#pieces.push(new Uint32Array(0));
    const last = this.#pieces.length - 1;
    let piece = this.#pieces[last];
    const start = within * this.#width;
    if (start + this.#width > piece.length) {
      const whole = PIECE_ROWS * this.#width;
      piece = withRoom(piece, last > 0 ? whole : Math.min(whole, Math.max(piece.length * 2, FIRST_ROWS * this.#width)));
      this.#pieces[last] = piece;
    }
    piece[start] = row.number;
    for (const [index, column] of this.#columns.entries()) piece[start + 1 + index] = column.take(row);
    this.#count += 1;
    return at;
  }
  /** The number of a row in its sheet. */
  rowOf(at) {
    return this.#at(at, 0);
  }
  /** The number of what a column says in a row; 0 where that is blank. */
  numberAt(at, column) {
    return this.#at(at, column + 1);
  }
  /** What a column says in a row; undefined where it is blank. */
  told(at, column) {
    const number = this.numberAt(at, column);
    return number === 0 ? void 0 : this.#columns[column].told(this.rowOf(at), number);
  }
  /** The cell of a column in a row. */
  placeAt(at, column) {
    return placeAt(this.sheet, this.columns[column].column, this.rowOf(at));
  }
  #at(at, offset) {
    const piece = this.#pieces[Math.floor(at / PIECE_ROWS)];
    return piece[at % PIECE_ROWS * this.#width + offset];
  }
};
var FIRST_ROWS = 16;
var ToldView = class {
  /**
   * @param columns the places of the columns among those of the rows
   * @param names what each holds
   */
  constructor(rows, columns, names) {
    this.rows = rows;
    this.columns = columns;
    this.names = names;
    for (const [at, name] of names.entries())
      this.#byName.set(name, [...this.#byName.get(name) ?? [], columns[at]]);
    this.hasTwins = this.#byName.size < names.length;
  }
  rows;
  columns;
  names;
  #byName = /* @__PURE__ */ new Map();
  /** Two of them hold the same. */
  hasTwins;
  /** The columns that hold something. */
  of(to) {
    return this.#byName.get(to) ?? [];
  }
};
var RowValues = class {
  constructor(view, at) {
    this.view = view;
    this.at = at;
  }
  view;
  at;
  get(to) {
    const { view, at } = this;
    const column = view.of(to).find((one) => view.rows.numberAt(at, one) !== 0);
    return column === void 0 ? void 0 : view.rows.told(at, column);
  }
  has(to) {
    return this.view.of(to).some((column) => this.view.rows.numberAt(this.at, column) !== 0);
  }
  *[Symbol.iterator]() {
    const { view, at } = this;
    const seen = /* @__PURE__ */ new Set();
    for (const [index, column] of view.columns.entries()) {
      const name = view.names[index];
      const told = seen.has(name) ? void 0 : view.rows.told(at, column);
      if (told === void 0) continue;
      seen.add(name);
      yield [name, told];
    }
  }
};
var GatheredValues = class {
  #parts = [];
  get(to) {
    for (const part of this.#parts) {
      const told = part.get(to);
      if (told !== void 0) return told;
    }
    return void 0;
  }
  has(to) {
    return this.#parts.some((part) => part.has(to));
  }
  get isEmpty() {
    return this.#parts.length === 0;
  }
  /** Adds what a row says. */
  add(row) {
    this.#parts = [...this.#parts, row];
  }
  /** The rows that were added. */
  get rows() {
    return this.#parts.filter((part) => part instanceof RowValues);
  }
  /** Whether a row of a sheet is among them. */
  hasRowOf(view) {
    return this.#parts.some((part) => part instanceof RowValues && part.view === view);
  }
  /** Adds a single value. */
  set(to, told) {
    const last = this.#parts.at(-1);
    if (last instanceof Map) last.set(to, told);
    else this.#parts = [...this.#parts, /* @__PURE__ */ new Map([[to, told]])];
  }
  /** Whether the first row is of the same sheet as another and says the very same in a column. */
  isAsFirst({ view, at }, column) {
    const [first] = this.#parts;
    if (!(first instanceof RowValues) || first.view !== view) return false;
    return view.rows.numberAt(first.at, column) === view.rows.numberAt(at, column);
  }
  *[Symbol.iterator]() {
    if (this.#parts.length === 1) return yield* this.#parts[0];
    const seen = /* @__PURE__ */ new Set();
    for (const part of this.#parts)
      for (const [to, told] of part) {
        if (seen.has(to)) continue;
        seen.add(to);
        yield [to, told];
      }
  }
};

// src/tables/household-rows.ts
var MemberRows = class {
  constructor(sheet, at, faults) {
    this.sheet = sheet;
    this.at = at;
    this.faults = faults;
  }
  sheet;
  at;
  faults;
  get values() {
    return new RowValues(this.sheet.member, this.at);
  }
  /** Where the household's number stands, or would. */
  get place() {
    return this.sheet.idPlace(this.at);
  }
};
var FEW = 8;
var HouseholdRows = class {
  /** @param at the place, among all of a sheet, of the first row that names it */
  constructor(sheet, at) {
    this.sheet = sheet;
    this.at = at;
  }
  sheet;
  at;
  values = new GatheredValues();
  members = [];
  /** The one whom a list of households names, and it names no other. */
  head;
  /** How many rows of the file are its. */
  rows = 0;
  /** A row of households tells of it, not only rows of members. */
  listed = false;
  /** Its rows stand in several sheets. */
  inSeveralSheets = false;
  #doubts;
  #faults;
  #covered;
  /** Its number. A cell kept for each would have all cells made where what is kept is (V8). */
  get id() {
    return this.sheet.idOf(this.at);
  }
  join(member) {
    if (this.members.length < FEW) this.members = [...this.members, member];
    else this.members.push(member);
  }
  /** Cells that leave open whether a row beside them is its too. */
  get doubts() {
    return this.#doubts ?? NONE2;
  }
  get faults() {
    return this.#faults ?? NONE2;
  }
  doubt(place) {
    this.#doubts ??= /* @__PURE__ */ new Set();
    this.#doubts.add(place);
  }
  fault(fault) {
    this.#faults ??= [];
    this.#faults.push(fault);
  }
  /** Cells merged from rows of other households stand over what is blank in its own. */
  cover(name) {
    this.#covered ??= /* @__PURE__ */ new Set();
    this.#covered.add(name);
  }
  /** A row of a sheet is its. */
  isIn(sheet) {
    if (sheet !== this.sheet) this.inSeveralSheets = true;
  }
  /** The rows that it was told in, in no order. */
  get toldIn() {
    return [...this.values.rows, ...this.members.map(({ values }) => values)];
  }
  /** All that its rows tell, as it is settled. */
  told() {
    const member = ({ values, faults }) => ({ values: new Map(values), faults });
    return {
      id: this.id,
      values: new Map(this.values),
      members: this.members.map(member),
      head: this.head && member(this.head),
      faults: this.faults,
      blanks: this.#blanks()
    };
  }
  /** A blank cell of the year, and of parts of transfers by their heading: those that no other row fills in are blank. */
  #blanks() {
    const blanks = /* @__PURE__ */ new Map();
    for (const { view, at } of this.values.rows)
      for (const [index, column] of view.columns.entries()) {
        const name = view.names[index];
        const { to } = view.rows.columns[column].target;
        const isBlank = (to === "transferPart" || isYear(to)) && view.rows.numberAt(at, column) === 0;
        if (isBlank && this.#covered?.has(name) !== true && !blanks.has(name))
          blanks.set(name, view.rows.placeAt(at, column));
      }
    return blanks;
  }
};
var NONE2 = [];
var isShared = ({ target: { to, field } }) => field === void 0 ? isYear(to) || to === "headName" : !isNumeric(field.kind);
var sizes = ["reported.members", "membersNow", "membersOfYear"];
function setHead(household, head) {
  if (head === void 0) return;
  if (household.head !== void 0 && !isSamePerson(household.head, head)) unsure(household, nameOf(head));
  household.head ??= head;
  const name = head.values.get("members[].name");
  if (name !== void 0 && !household.values.has("headName")) household.values.set("headName", name);
}
function unsure(household, place) {
  household.fault({ code: "membersUnsure", place, to: "members" });
}
var nameOf = ({ values, place }) => values.get("members[].name")?.place ?? place;
var relationOf = ({ values }) => values.get("members[].relation")?.value;
function isSamePerson(one, other) {
  for (const to of ["idNumber", "members[].name"]) {
    const [of, ofOther] = [one.values.get(to), other.values.get(to)];
    if (of !== void 0 && ofOther !== void 0) return agree(of, ofOther);
  }
  return false;
}
function sizeOf({ values }) {
  const told = sizes.map((to) => values.get(to)).find((one) => one !== void 0);
  const size = Number(told?.value ?? bare(told?.text ?? ""));
  return size > 0 ? size : void 0;
}
var Households = class {
  constructor(reading) {
    this.reading = reading;
  }
  reading;
  #byId = /* @__PURE__ */ new Map();
  /** Every household, also one that is listed twice, in the order of the file. */
  #all = [];
  strays = [];
  /** Those that a sheet names which does not say whether it names heads or members. */
  lone = /* @__PURE__ */ new Set();
  /** The file could not be read to its end: of any household members may stand in the rest. */
  brokeOff = false;
  #listed = false;
  /** Begins a sheet; what is returned takes its rows one by one, and then the end of them. */
  sheet(name, layout, columns, merged) {
    return new HouseholdSheet(this, name, layout, columns, merged);
  }
  /** The household with an id; made where there is none. */
  of(id, sheet, at) {
    return this.#byId.get(id)?.[0] ?? this.add(id, sheet, at);
  }
  /** A household of its own. The first with an id is the one that its members join. */
  add(id, sheet, at) {
    const household = new HouseholdRows(sheet, at);
    this.#byId.set(id, [...this.#byId.get(id) ?? [], household]);
    this.#all.push(household);
    return household;
  }
  /** Marks one as listed by a row of households. */
  list(household) {
    household.listed = true;
    this.#listed = true;
  }
  /**
   * All of them when the file is read, in a list of which nothing is kept here. Where the file lists households, members
   * of one that it does not list have none.
   */
  settled() {
    const all = this.#all.splice(0);
    for (const household of all) this.#settleMembers(household);
    for (const namesakes of this.#byId.values()) {
      if (namesakes.length === 1 || namesakes.every((one) => this.#isWhole(one))) continue;
      for (const household of namesakes) unsure(household, household.id.place);
    }
    this.#byId.clear();
    this.lone.clear();
    if (!this.#listed) return all;
    for (const { listed, members, rows } of all) {
      if (listed) continue;
      const faults = members.map(({ place }) => ({ code: "noHousehold", place, to: "id" }));
      this.strays.push({ faults, values: members[0]?.values ?? NOTHING_TOLD, rows });
    }
    return all.filter(({ listed }) => listed);
  }
  /** Sees whether the members of a household are all that it has, and no others. */
  #settleMembers(household) {
    const { members, doubts, id } = household;
    const [only] = members;
    const size = sizeOf(household);
    if (only !== void 0 && members.length === 1 && this.lone.has(only)) {
      if (size === void 0) unsure(household, nameOf(only));
      else if (size > 1) setHead(household, members.pop());
    }
    const { head } = household;
    const headName = household.values.get("headName");
    const names = members.flatMap(({ values }) => values.get("members[].name") ?? []);
    if (head !== void 0) {
      if (members.length > 0 && !members.some((member) => isSamePerson(member, head))) unsure(household, nameOf(head));
    } else if (headName !== void 0 && names.length > 0 && !names.some((name) => agree(name, headName))) {
      if (size === members.length) this.reading.note({ code: "headNotNamed", ...headName.place });
      else if (names.length === members.length) unsure(household, headName.place);
    }
    if (size !== members.length) for (const place of doubts) unsure(household, place);
    if (this.brokeOff) unsure(household, id.place);
  }
  /** Whether one of several households with an id is told apart from the others: by its sheet, its head or its number. */
  #isWhole(household) {
    const { inSeveralSheets, listed, members } = household;
    if (inSeveralSheets || this.#listed && !listed) return false;
    const heads = members.filter((member) => relationOf(member) === "head").length;
    return members.length === 0 || heads === 1 || sizeOf(household) === members.length;
  }
};
var NOTHING_TOLD = /* @__PURE__ */ new Map();
var HouseholdSheet = class {
  constructor(households, name, layout, columns, merged) {
    this.households = households;
    this.name = name;
    this.layout = layout;
    this.#idColumn = columns.find(({ target }) => target.to === "id");
    const ofId = this.#idColumn === void 0 ? [] : [this.#idColumn];
    const ofHousehold = columns.filter(({ target }) => !target.member && target.to !== "id");
    const ofMember = columns.filter(({ target }) => target.member);
    this.#rows = new ToldRows(name, [...ofId, ...ofHousehold, ...ofMember], households.reading);
    const placesFrom = (first, ones) => ones.map((_, at) => first + at);
    const idPlaces = placesFrom(0, ofId);
    this.#ofHousehold = placesFrom(ofId.length, ofHousehold);
    this.#ofMember = placesFrom(ofId.length + ofHousehold.length, ofMember);
    this.#hasSize = ofHousehold.some(({ target: { to } }) => sizes.includes(to));
    const names = (places2) => places2.map((at) => this.#columnAt(at).target.to);
    this.#household = new ToldView(this.#rows, this.#ofHousehold, ofHousehold.map(nameOfColumn));
    const memberAndId = [...this.#ofMember, ...idPlaces];
    this.member = new ToldView(this.#rows, memberAndId, names(memberAndId));
    const whole = [...this.#ofHousehold, ...memberAndId];
    this.#whole = new ToldView(this.#rows, whole, names(whole));
    const tall = merged.filter(({ top, bottom }) => bottom > top).sort((one, other) => one.top - other.top);
    this.#covers = grouped(tall, ({ left }) => left);
  }
  households;
  name;
  layout;
  #last;
  /** Those that this sheet's rows are of, by their ids. */
  #own = /* @__PURE__ */ new Map();
  /** Those whose members this sheet's rows name. */
  #named = /* @__PURE__ */ new Set();
  #lastKey = "";
  /** Those above the last row that parts villages or pages, by their ids. */
  #above = /* @__PURE__ */ new Map();
  /** A row above whose household nobody knows. */
  #lost;
  /** Two rows of one household each say its number: where it is blank nobody knows whose the row is. */
  #repeats = false;
  #carried = [];
  #idColumn;
  #rows;
  /** The places of its columns among all that are read. */
  #ofHousehold;
  #ofMember;
  #hasSize;
  #household;
  /** What the columns say of a member, and the number of the household. */
  member;
  /** All that a row says. */
  #whole;
  #covers;
  /** Merged cells in which something stands that is said of a member. */
  #filled = /* @__PURE__ */ new Map();
  #values = /* @__PURE__ */ new Map();
  /** Takes a row of data. */
  add(row, faults) {
    const at = this.#rows.take(row);
    const id = this.idOf(at);
    const values = new RowValues(this.member, at);
    const memberFaults = this.#memberFaults(row.number, at);
    const isMemberTold = !this.#isBlank(at, this.#ofMember);
    const relation = values.get("members[].relation")?.value;
    const above = this.#last;
    const household = this.#householdOf(row.number, at, id, relation);
    if (household === void 0) {
      const place = this.idPlace(at);
      const isMember = isMemberTold && relation !== "head";
      const isUnread = this.layout.hasMembers && (id !== void 0 || faults.length > 0);
      if (isUnread || isMember) above?.doubt(place);
      if (isUnread) this.#lost = place;
      const why = { code: "noHousehold", place, to: "id" };
      const all = [...faults, ...id?.issue === void 0 ? [why] : []];
      this.households.strays.push({ faults: all, values: new RowValues(this.#whole, at), rows: 1 });
      return;
    }
    household.rows += 1;
    if (id !== void 0 && this.#lost !== void 0) {
      household.doubt(this.#lost);
      this.#lost = void 0;
    }
    const carried = id === void 0 && !this.#isCovered(row.number, this.#idColumn);
    if (!carried) this.#tellHousehold(household, at, faults);
    if (!isMemberTold && memberFaults.length === 0) return;
    const member = new MemberRows(this, at, memberFaults);
    if (household.members.length > 0 && !this.#named.has(household)) setHead(household, member);
    else {
      household.join(member);
      this.#named.add(household);
    }
    if (carried) this.#carried.push({ household, member, faults });
  }
  /** What is wrong with single cells that tell of a member: two that disagree, one merged with those of others. */
  #memberFaults(row, at) {
    if (this.#covers.size === 0 && !this.member.hasTwins) return NONE2;
    const faults = [];
    const seen = /* @__PURE__ */ new Map();
    for (const index of this.#ofMember) {
      const column = this.#columnAt(index);
      const { to } = column.target;
      const told = this.#rows.told(at, index);
      const over = this.#areaOf(row, column);
      if (told !== void 0) {
        putTold(seen, faults, to, told);
        if (over !== void 0) this.#filled.set(index, over);
      } else if (over === this.#filled.get(index) && this.#filled.has(index)) {
        faults.push({ code: "mergedMember", place: this.#rows.placeAt(at, index), to });
      }
    }
    return faults;
  }
  /** A row that parts villages or pages. Only over a page a row without a number is that of the household above it. */
  part(isPage) {
    for (const [key, household] of this.#own) this.#above.set(key, household);
    this.#own.clear();
    if (!isPage) this.#last = void 0;
  }
  /** The end of the sheet. Rows that took the household of the row above, where others say their own, have none. */
  end() {
    const isOwn = this.#repeats || this.#idColumn !== void 0 && this.#covers.has(this.#idColumn.column);
    for (const { household, member, faults } of this.#carried) {
      if (!isOwn) {
        this.#tellHousehold(household, member.at, faults);
        continue;
      }
      household.members.splice(household.members.indexOf(member), 1);
      household.rows -= 1;
      household.doubt(member.place);
      this.households.strays.push({
        faults: [{ code: "noHousehold", place: member.place, to: "id" }],
        values: member.values,
        rows: 1
      });
    }
    this.#tellHeads();
    for (const known of [this.#own, this.#above, this.#named]) known.clear();
    this.#carried.length = 0;
    this.#last = void 0;
  }
  /** Takes for heads, not for all of the members, those whom a list of households names under 姓名. */
  #tellHeads() {
    const named = [...this.#named];
    const single = named.filter(({ members }) => members.length === 1);
    const hasRelation = this.member.of("members[].relation").length > 0;
    if (!this.#hasSize) {
      if (!hasRelation && single.length === named.length)
        for (const { members } of named) for (const member of members) this.households.lone.add(member);
      return;
    }
    const isList = !hasRelation && single.length * 2 > named.length;
    for (const household of named) {
      const { members } = household;
      const [first, second] = members;
      const size = sizeOf(household);
      if (first === void 0) continue;
      if (second === void 0) {
        const isHead = [void 0, "head"].includes(relationOf(first));
        if (isList || isHead && (size ?? 1) > 1) setHead(household, members.pop());
        else if (!isHead) household.doubt(first.place);
      } else if (!hasRelation && members.every((member) => isSamePerson(member, first))) {
        this.households.reading.note({ code: "householdTwice", ...second.place, other: first.place });
        members.length = 0;
        setHead(household, first);
      } else if (isList) household.doubt(second.place);
    }
  }
  /** The number of a row's household. */
  idOf(at) {
    return this.#idColumn === void 0 ? void 0 : this.#rows.told(at, 0);
  }
  /** Where that stands, or would. */
  idPlace(at) {
    return placeAt(this.name, this.#idColumn?.column ?? 1, this.#rows.rowOf(at));
  }
  #columnAt(index) {
    return this.#rows.columns[index];
  }
  #isBlank(at, columns) {
    return columns.every((column) => this.#rows.numberAt(at, column) === 0);
  }
  /** The merged cells that a column's cell is one of. */
  #areaOf(row, { column }) {
    const areas = this.#covers.get(column);
    if (areas === void 0) return void 0;
    let [from, to] = [0, areas.length];
    while (from < to) {
      const middle = from + to >> 1;
      if (areas[middle].top <= row) from = middle + 1;
      else to = middle;
    }
    const area = areas[from - 1];
    return area !== void 0 && row <= area.bottom ? area : void 0;
  }
  /** Whether a column's cell is merged with one above it. */
  #isCovered(row, column) {
    const area = column === void 0 ? void 0 : this.#areaOf(row, column);
    return area !== void 0 && area.top < row;
  }
  /** The household a row is of: that of its number, or of the row above where the layout gives it that. */
  #householdOf(row, at, id, relation) {
    const isMemberTold = !this.#isBlank(at, this.#ofMember);
    if (id === void 0) {
      const says = (column) => this.#rows.numberAt(at, column) !== 0 && !isShared(this.#columnAt(column));
      const isOwn = this.#ofHousehold.some(says) || relation === "head";
      if (this.#isCovered(row, this.#idColumn)) return this.#last;
      if (!isMemberTold || isOwn) this.#last = void 0;
      return this.#last;
    }
    if (id.value === void 0) {
      this.#last = void 0;
      return void 0;
    }
    const key = String(id.value);
    const isListing = !isMemberTold;
    const { households } = this;
    if (key === this.#lastKey && this.#last !== void 0 && !isListing) this.#repeats = true;
    const before = this.#above.get(key);
    if (before !== void 0 && key === this.#lastKey && relation !== void 0 && relation !== "head")
      this.#own.set(key, this.#own.get(key) ?? before);
    let household = this.#own.get(key) ?? households.of(key, this, at);
    const isTold2 = household.members.length > 0 || this.#hasSize && household.head !== void 0;
    const isNamed = !isListing && !this.#own.has(key) && isTold2;
    const isHere = this.layout.hasHouseholds && !household.listed;
    const isThere = !this.layout.hasHouseholds && household.listed && household.rows === 1;
    if (isNamed && isThere) setHead(household, household.members.pop());
    const isOther = isNamed && (!isHere && !isThere || before !== void 0);
    if (isListing && household.listed || isOther) {
      households.reading.note({ code: "householdTwice", ...id.place, other: household.id.place });
      household = households.add(key, this, at);
    }
    if (this.layout.hasHouseholds) households.list(household);
    household.isIn(this);
    this.#own.set(key, household);
    this.#last = household;
    this.#lastKey = key;
    return household;
  }
  /** Takes what a row says of its household, and what merged cells above say of it. */
  #tellHousehold(household, at, faults) {
    for (const fault of faults) household.fault(fault);
    const rows = this.#rows;
    const view = this.#household;
    const row = rows.rowOf(at);
    const own = new RowValues(view, at);
    const { values } = household;
    const isFirst = values.isEmpty && !view.hasTwins;
    const isMerged = this.#covers.size > 0;
    let isAdded = isFirst || !values.hasRowOf(view);
    for (const [index, place] of this.#ofHousehold.entries()) {
      const name = view.names[index];
      const isTold2 = rows.numberAt(at, place) !== 0;
      if (isTold2 && !isFirst && !(view.of(name).length === 1 && values.isAsFirst(own, place))) {
        const told = rows.told(at, place);
        const before = values.get(name) ?? own.get(name);
        if (!values.has(name)) isAdded = true;
        if (before !== void 0 && !agree(before, told))
          household.fault({ code: "differs", place: told.place, to: name });
      }
      if (isMerged) this.#tellMerged(household, name, { at, row, place, isTold: isTold2 });
    }
    if (isAdded) values.add(own);
  }
  /** Takes what a merged cell begins to say, or one above goes on to say. */
  #tellMerged(household, name, { at, row, place, isTold: isTold2 }) {
    const column = this.#columnAt(place);
    if (isTold2) {
      const over = this.#areaOf(row, column);
      const told = this.#rows.told(at, place);
      if (over?.top === row) this.#values.set(place, { told, bottom: over.bottom, household });
      return;
    }
    const above = this.#values.get(place);
    if (above === void 0 || row > above.bottom || above.household === household) return;
    household.cover(name);
    const { to } = column.target;
    if (!isShared(column)) {
      household.fault({ code: "mergedNumber", place: this.#rows.placeAt(at, place), to });
      return;
    }
    const before = household.values.get(name);
    if (before === void 0) household.values.set(name, above.told);
    else if (!agree(before, above.told)) household.fault({ code: "differs", place: above.told.place, to });
  }
};
function putTold(values, faults, to, value) {
  const before = values.get(to);
  if (before === void 0) values.set(to, value);
  else if (!agree(before, value)) faults.push({ code: "differs", place: value.place, to });
}
function nameOfColumn({ target: { to }, heading }) {
  return to === "transferPart" ? `${to}:${partOfTransfers(heading)}` : to;
}
function partOfTransfers(heading) {
  const key = headingKey(heading.split("/").at(-1) ?? "");
  const names = zhCellWords.partsOfTransfers.find((ones) => ones.some((one) => key.startsWith(headingKey(one))));
  return names?.[0] ?? heading;
}

// src/tables/kept-columns.ts
var KeptColumns = class {
  #byHeading = /* @__PURE__ */ new Map();
  add(sheet, heading, to) {
    const inSheets = this.#byHeading.get(textKey(heading)) ?? /* @__PURE__ */ new Map();
    this.#byHeading.set(textKey(heading), inSheets);
    const key = textKey(sheet ?? "");
    const before = inSheets.get(key);
    if (before === void 0) inSheets.set(key, { sheet, heading, to });
    else if (before.to !== to) inSheets.set(key, { ...before, to: void 0 });
  }
  /** Whether the file has what a mapping names: a heading, or `sheet!heading`. */
  has(name) {
    if (this.#byHeading.has(textKey(name))) return true;
    const [sheet = "", ...heading] = name.split("!");
    return this.#byHeading.get(textKey(heading.join("!")))?.has(textKey(sheet)) === true;
  }
  /** `columns` of the mapping. */
  columns() {
    return Object.fromEntries(
      [...this.#byHeading.values()].flatMap((inSheets) => {
        const kept = [...inSheets.values()];
        const isOne = new Set(kept.map(({ to }) => to)).size === 1;
        return kept.flatMap(
          ({ sheet, heading, to }) => to === void 0 ? [] : [[isOne ? heading : `${sheet}!${heading}`, to]]
        );
      })
    );
  }
};

// src/tables/record-draft.ts
function cellOf({ place: { sheet, cell }, text }) {
  return sheet === void 0 ? { cell, text } : { sheet, cell, text };
}
var RecordDraft = class {
  constructor(level, fields, place) {
    this.level = level;
    this.fields = fields;
    this.place = place;
  }
  level;
  fields;
  place;
  #values = /* @__PURE__ */ new Map();
  cells = /* @__PURE__ */ new Map();
  issues = [];
  /** Blank cells that should say a value, by its path. */
  blanks = /* @__PURE__ */ new Map();
  /** Puts what a cell tells; its issue where it tells nothing. */
  tell(path, told) {
    const { value, issue, place } = told;
    if (issue !== void 0) this.fault({ ...issue, path, ...place });
    else if (value !== void 0) this.put(path, value, cellOf(told));
  }
  /** Puts a value that a cell gives. */
  put(path, value, cell) {
    const keys = keysBy(this.fields)[this.level](path);
    if (keys === void 0) return;
    this.#values.set(path, { keys, value });
    this.cells.set(path, cell);
  }
  /** Puts a value that no cell gives, whatever one says. */
  give(path, value) {
    this.#values.set(path, { keys: path.split("."), value });
    this.cells.delete(path);
  }
  has(path) {
    return this.#values.has(path);
  }
  /** The value put at a path. */
  at(path) {
    return this.#values.get(path)?.value;
  }
  fault(issue) {
    if (this.issues.length < MAX_ISSUES) this.issues.push(issue);
  }
  /** The record so far; `members` says how many it has. */
  record(members, more = {}) {
    const record = { level: this.level };
    if (members !== void 0 && members > 0) record.members = Array.from({ length: members }, () => ({}));
    for (const { keys, value } of this.#values.values()) putAt(record, keys, value);
    return Object.assign(record, more);
  }
};
var MAX_PATHS = 4096;
var keysBy = remembered(
  (fields) => Object.fromEntries(
    levels.map((level) => [
      level,
      madeOnce(
        MAX_PATHS,
        (path) => path.includes("[]") || fields.at(level, path) === void 0 ? void 0 : pathKeys(path)
      )
    ])
  )
);
function putAt(record, keys, value) {
  let holder = record;
  const last = keys.length - 1;
  for (let at = 0; at < last; at += 1) {
    const key = keys[at];
    if (!Object.hasOwn(holder, key)) {
      if (Array.isArray(holder)) throw new RangeError(`There is no member ${key}.`);
      holder[key] = {};
    }
    holder = holder[key];
  }
  holder[keys[last]] = value;
}

// src/tables/row-kind.ts
var sums = keysOf("sum");
var examples = keysOf("example");
var notes = [...keysOf("note")];
var AFTER = new RegExp(`[:\uFF1A\\d${zhCellWords.numerals}]`);
function passedOver(row, { columns }) {
  const headings = keysOfHeadings(columns);
  const texts = [];
  let [only, again2] = [0, 0];
  for (const [at, cell] of row.cells.entries()) {
    if (cell === void 0) continue;
    only = at + 1;
    texts.push(cell.kind === "text" ? bare(cell.text) : "");
    if (cell.kind === "text" && headings[at]?.has(textKey(cell.text)) === true) again2 += 1;
  }
  const id = columns.find(({ target }) => target?.to === "id");
  const inId = id === void 0 ? void 0 : row.cells[id.column - 1];
  if (inId !== void 0 && examples.has(textKey(bare(inId.text)))) return "example";
  if (texts.some((text) => isSum(text)) && (inId === void 0 || isSum(bare(inId.text)))) return "sum";
  if (texts.every((text) => isNote(text))) return "note";
  if (texts.length === 1 && texts[0] !== "" && !holdsData(columns, only, texts[0] ?? "")) return "note";
  return again2 > 1 && again2 * 2 > texts.length ? "page" : void 0;
}
var FEWEST_HEADINGS = 3;
function isHeader({ cells }, headings) {
  const filled = cells.filter((cell) => cell !== void 0);
  if (filled.length < FEWEST_HEADINGS || filled.some(({ kind, text }) => kind !== "text" || /^\d/.test(text)))
    return false;
  const known = filled.filter(({ text }) => targetUnder([text], headings).target !== void 0);
  return known.length >= FEWEST_HEADINGS && known.length * 2 >= filled.length;
}
function isSum(text) {
  const key = textKey(text);
  const ends = [key.indexOf(":"), key.endsWith(")") ? key.indexOf("(") : -1].filter((at) => at >= 0);
  return sums.has(key.slice(0, Math.min(key.length, ...ends)));
}
function isNote(text) {
  const key = textKey(text);
  return notes.some((word) => key.startsWith(word)) && AFTER.test(key.slice(1));
}
var places = ["ignore", "village", "villageName", "townshipName", "county", "countyName", "year"];
function holdsData(columns, column, text) {
  const to = columns.find((one) => one.column === column)?.target?.to;
  if (to === "id") return /\d/.test(text);
  return to !== void 0 && !places.includes(to);
}
var keysOfHeadings = remembered((columns) => {
  const keys = [];
  for (const { column, heading } of columns) keys[column - 1] = new Set(heading.split("/").map(textKey));
  return keys;
});

// src/tables/settle-household.ts
var Persons = class {
  /** By number, its sheet, row and column in one: there are hundreds of thousands. */
  #places = /* @__PURE__ */ new Map();
  #sheets = [];
  /** Where a number stood before; undefined where it is new. */
  before(number, { sheet, cell }) {
    const before = this.#places.get(number);
    if (before !== void 0) {
      const row2 = Math.floor(before / COLUMNS) % ROWS;
      return placeAt(this.#sheets[Math.floor(before / COLUMNS / ROWS)], before % COLUMNS, row2);
    }
    let at = this.#sheets.lastIndexOf(sheet);
    if (at < 0) at = this.#sheets.push(sheet) - 1;
    const { row, column } = cellPlace(cell);
    this.#places.set(number, (at * ROWS + row) * COLUMNS + column);
    return void 0;
  }
};
var ROWS = 2 * MAX_ROWS;
var COLUMNS = 2 * MAX_COLUMNS;
var SCHOOLING = "members[].schooling";
function settleHousehold(household, settling) {
  const { fields, questions, note } = settling;
  const rows = household.told();
  const draft = new RecordDraft("household", fields, rows.id.place);
  draft.tell("id", rows.id);
  for (const fault of rows.faults) draft.fault({ code: fault.code, path: pathOf(fault.to), ...fault.place });
  for (const [to, told] of rows.values) if (fields.at("household", to) !== void 0) draft.tell(to, told);
  namesForCodes(draft);
  settleYear(draft, rows.values, settling, [...rows.blanks].find(([to]) => isYear(to))?.[1]);
  settleSize(draft, rows.values, settling);
  settleTransfers(draft, rows, settling);
  const evidence = {};
  const inNoSchool = [];
  const named = rows.members.length === 0 && rows.head !== void 0 ? [rows.head] : rows.members;
  named.forEach((member, index) => {
    const at = (name) => `members[${index}].${name}`;
    for (const fault of member.faults)
      draft.fault({ code: fault.code, path: memberPath(fault.to, index), ...fault.place });
    const path = at("schooling");
    const schooling = member.values.get(SCHOOLING);
    const reason = reasonOf(member);
    for (const [to, told2] of member.values)
      if (to.startsWith(MEMBER) && told2.value !== NOT_IN_SCHOOL) draft.tell(memberPath(to, index), told2);
    const unreadable = reason === void 0 ? void 0 : unreadableCell(reason)?.issue;
    if (reason !== void 0 && unreadable !== void 0) draft.fault({ ...unreadable, path, ...reason.place });
    else if (reason !== void 0) settleReason(draft, reason, schooling, path);
    const told = schooling?.value === NOT_IN_SCHOOL ? schooling : schooling === void 0 ? reason : void 0;
    if (told !== void 0 && unreadable === void 0 && !draft.has(path))
      inNoSchool.push({ path, told, reason, about: `${String(rows.id.value)}[${memberKey(member.values)}]` });
    settleIdNumber(draft, member, index, settling, evidence);
    settleInsurance(draft, member, at("medicalInsurance"), settling);
  });
  const size = settleMembers(draft, rows, settling);
  const more = Object.keys(evidence).length > 0 ? { evidence } : {};
  const settled = () => settledAs(draft, size, more, settling);
  let before;
  const isInDoubt = (path) => draft.issues.some((issue) => issue.path === path.replace(".schooling", ".birthDate"));
  let waited;
  const isAsked = (path) => {
    before ??= settled();
    const { record } = before.examined;
    waited ??= record === void 0 ? /* @__PURE__ */ new Set() : settling.waiting(record);
    return waited.has(path);
  };
  const settledNow = [];
  for (const { path, told, reason, about } of inNoSchool) {
    const meant = reason === void 0 ? void 0 : schoolingBy(reason.text);
    if (meant !== void 0) settledNow.push([path, meant, told]);
    else if (!isInDoubt(path) && isAsked(path)) {
      const sample = reason?.text ?? told.text;
      const asked = { about, options: outOfSchool, column: told.heading, at: told.place, sample };
      const answer = questions.answer({ kind: "notInSchool", ...asked });
      if (answer === void 0) draft.fault({ code: "unanswered", path, found: told.text, ...told.place });
      else if (answer !== "missing") settledNow.push([path, answer, told]);
    }
  }
  for (const [path, code, told] of settledNow) draft.put(path, code, cellOf(told));
  const heads = rows.members.filter(({ values }) => values.get("members[].relation")?.value === "head");
  if (heads.length > 1)
    note({ code: "twoHeads", ...rows.id.place, ...heads[1]?.values.get("members[].relation")?.place ?? {} });
  return before === void 0 || settledNow.length > 0 ? settled() : before;
}
function settledAs(draft, members, more, { asOf, fields }) {
  if (asOf !== void 0) draft.give("asOf", asOf);
  const record = draft.record(members, more);
  const examined = examine(record, asOf === void 0 ? {} : { asOf }, fields);
  return { record, cells: Object.fromEntries(draft.cells), draft, examined };
}
function reasonOf({ values }) {
  const reason = values.get("noSchoolReason");
  return reason === void 0 || NONE3.has(textKey(reason.text)) ? void 0 : reason;
}
function memberKey(values) {
  const id = values.get("members[].id")?.value;
  if (id !== void 0) return String(id);
  const who = ["members[].name", "members[].birthDate", "idNumber"].map((to) => textKey(values.get(to)?.text ?? ""));
  let digest = 2166136261;
  for (const unit of who.join("|")) digest = Math.imul(digest ^ (unit.codePointAt(0) ?? 0), 16777619) >>> 0;
  return digest.toString(36);
}
var outOfSchool = [
  "completed",
  "droppedOut",
  "neverEnrolled",
  "homeTeaching",
  "medicallyUnable",
  "deferred",
  "suspended",
  "missing"
];
var pathsOfRoles = {
  year: "asOf",
  plannedYear: "asOf",
  membersNow: "reported.members",
  membersOfYear: "reported.members",
  idNumber: "members[].birthDate",
  headIdNumber: "members[].birthDate",
  headName: "members[].name",
  insuredResident: "members[].medicalInsurance",
  insuredEmployee: "members[].medicalInsurance",
  noSchoolReason: SCHOOLING,
  transferPart: "income.transfers"
};
function pathOf(to) {
  return pathsOfRoles[to] ?? to;
}
var FEW2 = 64;
var pathsOf = madeOnce(1024, (to) => {
  const [before, after = ""] = pathOf(to).split("[]");
  return Array.from({ length: FEW2 }, (_, index) => pathOf(to) === before ? before : `${before}[${index}]${after}`);
});
function memberPath(to, index) {
  return pathsOf(to)[index] ?? pathOf(to).replace("[]", `[${index}]`);
}
function settleReason(draft, reason, told, path) {
  const meant = schoolingBy(reason.text);
  if (told === void 0) {
    if (meant !== void 0) draft.put(path, meant, cellOf(reason));
  } else if (told.value === void 0 || told.value === NOT_IN_SCHOOL) return;
  else if (meant === void 0 ? told.value === "inSchool" : told.value !== meant)
    draft.fault({ code: "differs", path, ...reason.place });
}
function namesForCodes(draft) {
  for (const name of ["village", "county"]) {
    const named = draft.cells.get(`${name}Name`);
    if (!draft.has(name) && named !== void 0) draft.put(name, draft.at(`${name}Name`), named);
  }
}
function settleYear(draft, values, { asOf }, blank2) {
  if (asOf !== void 0 || draft.has("asOf")) return;
  const told = values.get("year") ?? values.get("plannedYear");
  if (told === void 0) {
    if (blank2 !== void 0) draft.blanks.set("asOf", blank2);
    return;
  }
  const issue = unreadableCell(told)?.issue;
  const year = issue === void 0 ? writtenYear(told) : void 0;
  if (year === void 0) {
    draft.fault({
      ...issue ?? { code: "notADate", expected: "date", found: bare(told.text) },
      path: "asOf",
      ...told.place
    });
  } else draft.put("asOf", `${year}-12-31`, cellOf(told));
}
function settleSize(draft, values, { questions }) {
  const [now, ofYear] = [values.get("membersNow"), values.get("membersOfYear")];
  if (draft.has("reported.members") || now === void 0 && ofYear === void 0) return;
  let told = now ?? ofYear;
  if (now !== void 0 && ofYear !== void 0 && !agree(now, ofYear)) {
    const answer = questions.answer({
      kind: "householdSize",
      about: "",
      options: ["now", "ofYear"],
      column: `${now.heading}\u3001${ofYear.heading}`,
      at: now.place,
      sample: `${bare(now.text)}\u3001${bare(ofYear.text)}`
    });
    if (answer === void 0) {
      draft.fault({ code: "unanswered", path: "reported.members", found: bare(now.text), ...now.place });
      return;
    }
    told = answer === "now" ? now : ofYear;
  }
  if (told !== void 0) draft.tell("reported.members", told);
}
var PARTS = "transferPart:";
var isRest = (part) => zhCellWords.restOfTransfers.some((rest) => part.startsWith(PARTS) && textKey(part).includes(textKey(rest)));
function settleTransfers(draft, { values, blanks: blank2 }, { questions, note }) {
  const parts = [...values].flatMap(([to, told]) => to.startsWith(PARTS) ? [told] : []);
  for (const { issue, place } of parts)
    if (issue !== void 0) draft.fault({ ...issue, path: "income.transfers", ...place });
  if (parts.length === 0 || parts.some(({ issue }) => issue !== void 0)) return;
  if (draft.has("income.transfers") || values.has("income.transfers")) return;
  const first = parts[0];
  const blanks = [...blank2].filter(([part]) => part.startsWith(PARTS) && !values.has(part));
  if (![...values.keys(), ...blank2.keys()].some(isRest)) {
    note({ code: "partsIncomplete", ...first.place });
    return;
  }
  if (blanks.length > 0) {
    const at = blanks[0]?.[1];
    const answer = questions.answer({ kind: "transferParts", about: "", options: ["zero", "missing"], at });
    if (answer === void 0)
      for (const [, cell] of blanks) draft.fault({ code: "unanswered", path: "income.transfers", ...cell });
    if (answer !== "zero") return;
  }
  const sum = parts.reduce((total, { value }) => total.plus(String(value)), new Decimal(0));
  draft.put("income.transfers", sum.toFixed(), {
    ...first.place,
    text: parts.map(({ text }) => bare(text)).join(" + ")
  });
}
function settleIdNumber(draft, { values }, index, { note, persons }, evidence) {
  const told = values.get("idNumber");
  if (told === void 0) return;
  const path = `members[${index}].birthDate`;
  const unreadable = unreadableCell(told)?.issue;
  if (unreadable !== void 0) {
    draft.fault({ ...unreadable, path, ...told.place });
    return;
  }
  const { source } = told;
  if (source.long === true || isRounded(bare(told.text))) {
    draft.fault({ code: "digitsLost", path, ...told.place });
    return;
  }
  const number = readIdNumber(bare(told.text));
  const born = values.get("members[].birthDate");
  if (number === void 0) {
    if (born !== void 0) note({ code: "idNumberUnread", ...told.place });
    else draft.fault({ code: "notADate", path, expected: "idNumber", ...told.place });
    return;
  }
  if (number.none) return;
  const key = bare(told.text).normalize("NFKC").toUpperCase();
  const before = persons.before(key, told.place);
  if (before !== void 0) note({ code: "personTwice", ...told.place, other: before });
  if (number.checkFails) note({ code: "checkDigit", ...told.place });
  const sex = values.get("sex")?.text;
  if (sex !== void 0 && sexOf(sex) !== void 0 && sexOf(sex) !== number.sex)
    note({ code: "sexDiffers", ...told.place });
  if (number.birthDate === void 0) return;
  if (born === void 0) draft.put(path, number.birthDate, cellOf(told));
  else if (born.value !== void 0 && born.value !== number.birthDate) {
    note({ code: "birthDateDiffers", ...told.place, other: born.place });
    evidence[path] = [{ source: told.heading, value: number.birthDate }];
  }
}
var NONE3 = keysOf("none");
var MALE = keysOf("male");
var FEMALE = keysOf("female");
function sexOf(text) {
  const key = textKey(text);
  return MALE.has(key) ? "male" : FEMALE.has(key) ? "female" : void 0;
}
function settleInsurance(draft, { values }, path, settling) {
  if (values.has("members[].medicalInsurance")) return;
  const [resident, employee] = [values.get("insuredResident"), values.get("insuredEmployee")];
  for (const told of [resident, employee]) {
    if (told?.issue !== void 0) {
      draft.fault({ ...told.issue, path, ...told.place });
      return;
    }
  }
  if (employee?.value === true) draft.put(path, "employee", cellOf(employee));
  else if (resident?.value === true) draft.put(path, "resident", cellOf(resident));
  else {
    const told = resident ?? employee;
    if (told === void 0) return;
    const isBoth = resident !== void 0 && employee !== void 0;
    const other = resident === void 0 ? "resident" : "employee";
    const answer = settling.questions.answer({
      kind: isBoth ? "uninsured" : "uninsuredInOne",
      about: isBoth ? "" : told.heading,
      options: isBoth ? ["none", "otherPublic", "missing"] : ["none", other, "otherPublic", "missing"],
      column: told.heading,
      at: told.place,
      sample: isBoth ? `${bare(resident.text)}\u3001${bare(employee.text)}` : bare(told.text)
    });
    if (answer === void 0) draft.fault({ code: "unanswered", path, found: bare(told.text), ...told.place });
    else if (answer !== "missing") draft.put(path, answer, cellOf(told));
  }
}
function settleMembers(draft, { id, values, members, head: only }, settling) {
  const head = values.get("headName");
  if (members.length > 0) {
    const isTold2 = members.some((member) => member.values.has("members[].relation"));
    const named = members.flatMap(
      (member, index) => head !== void 0 && textKey(String(member.values.get("members[].name")?.value ?? "")) === textKey(head.text) ? [index] : []
    );
    if (!isTold2 && head !== void 0 && named.length === 1)
      draft.put(`members[${named[0]}].relation`, "head", cellOf(head));
    return members.length;
  }
  const size = draft.at("reported.members");
  if (typeof size !== "number" || size < 1 || size > MAX_MEMBERS) {
    if (only === void 0) return 0;
    draft.fault({ code: "missingField", path: "members", ...id.place });
    return 1;
  }
  if (head !== void 0) {
    draft.put("members[0].name", nameIn(head.text), cellOf(head));
    draft.put("members[0].relation", "head", cellOf(head));
  }
  const idNumber = values.get("headIdNumber");
  if (idNumber !== void 0) settleIdNumber(draft, { values: /* @__PURE__ */ new Map([["idNumber", idNumber]]) }, 0, settling, {});
  return size;
}

// src/tables/worded-question.ts
function wordedQuestion({
  id,
  kind,
  about,
  column,
  at,
  options,
  samples,
  count
}) {
  const inAll = (say) => Object.fromEntries(languages.map((language) => [language, say(tableWords[language])]));
  return {
    id,
    kind,
    ...column === void 0 ? {} : { column },
    ...at?.sheet === void 0 ? {} : { sheet: at.sheet },
    ...at === void 0 ? {} : { cell: at.cell },
    words: inAll(
      (words) => words.question[kind]({
        about: kind === "notInSchool" && at !== void 0 ? cellAddress(at) : about,
        column: column ?? "",
        samples: samples.join("\u3001")
      })
    ),
    options: options.map((value) => ({ value, label: inAll((words) => words.option[value] ?? value) })),
    samples,
    count
  };
}

// src/tables/read-table.ts
function readTable(bytes, options) {
  const entries = [];
  const steps = tableSteps(bytes, options);
  let next = steps.next();
  for (; !next.done; next = steps.next()) entries.push(next.value.entry);
  return {
    entries,
    records: entries.flatMap(({ record, cells, issues }) => issues.length === 0 ? [{ record, cells }] : []),
    refused: entries.flatMap(({ record, cells, issues }) => issues.length === 0 ? [] : [{ record, cells, issues }]),
    ...next.value
  };
}
function* tableSteps(bytes, options) {
  const rulebook = options.rulebook ?? hunan2016To2020();
  const mapping = readMapping(options.mapping, rulebook.fields);
  const table = new TableReader(rulebook, mapping, options);
  readRowsOf(table, bytes, options);
  yield* table.settled();
  return table.rest();
}
function readRowsOf(table, bytes, options) {
  try {
    const { sheets, macros, links } = readAny(bytes, options);
    if (macros) table.note({ code: "macros" });
    if (links) table.note({ code: "links" });
    for (const sheet of sheets) table.read(sheet);
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    table.breakOff(error.issue);
  }
}
function readAny(bytes, { name, oldWorkbook }) {
  try {
    return readSheets(bytes, name);
  } catch (error) {
    if (oldWorkbook === void 0 || !(error instanceof FileFault) || error.issue.code !== "oldWorkbook") throw error;
    return { sheets: oldWorkbook(bytes) };
  }
}
var TableReader = class {
  constructor(rulebook, mapping, options) {
    this.rulebook = rulebook;
    this.mapping = mapping;
    this.options = options;
    const reading = {
      fields: rulebook.fields,
      map: new HeadingMap(mapping, rulebook.fields),
      questions: new Questions(mapping.answers ?? {}),
      note: (note) => this.note(note)
    };
    this.#settling = {
      ...reading,
      asOf: options.asOf,
      waiting: waitingFor(rulebook, SCHOOLING),
      persons: new Persons()
    };
    this.#households = new Households(reading);
  }
  rulebook;
  mapping;
  options;
  faults = [];
  #notes = [];
  /** What is told of rows of records, by their places, and of the table as a whole. */
  #ofRows = /* @__PURE__ */ new Map();
  #ofTable = [];
  /** The row of data that is being read; then all are. */
  #row;
  #isRead = false;
  /** What is told of the household that is being settled. */
  #ofHousehold;
  /** Records of a row each. */
  #singles = [];
  #settling;
  #households;
  #kept = new KeptColumns();
  #told = [];
  #villages = /* @__PURE__ */ new Map();
  #rows = 0;
  #inRecords = 0;
  #inRefused = 0;
  #passedOver = 0;
  note(note) {
    this.#notes.push(note);
    const { sheet, cell } = note;
    if (this.#ofHousehold !== void 0) this.#ofHousehold.push(note);
    else {
      const row = cell === void 0 ? void 0 : rowKey(sheet, cell);
      if (row === void 0 || !(this.#isRead || row === this.#row)) this.#ofTable.push(note);
      else this.#ofRows.set(row, [...this.#ofRows.get(row) ?? [], note]);
    }
  }
  /** What has been told of some rows, each once. */
  #notesOf(rows) {
    if (this.#ofRows.size === 0) return [];
    return [...new Set(rows)].flatMap((row) => {
      const notes2 = this.#ofRows.get(row) ?? [];
      this.#ofRows.delete(row);
      return notes2;
    });
  }
  /** The file cannot be read further. */
  breakOff(fault) {
    this.faults.push(fault);
    this.#households.brokeOff = true;
  }
  /** Reads a sheet: a table, and those that stand below it under headers of their own. */
  read(sheet) {
    if (sheet.hidden && !isForPeople(sheet)) this.note({ code: "hiddenSheet", ...sheetOf(sheet.name) });
    let rows = sheet.rows[Symbol.iterator]();
    while (rows !== void 0) rows = this.#readPart(sheet, rows);
  }
  /** Reads a table row by row; what is returned begins with the header of the next. */
  #readPart(sheet, rows) {
    const { name } = sheet;
    const first = [];
    for (let next = rows.next(); !next.done; next = rows.next()) {
      first.push(next.value);
      if (first.length >= HEADER_ROWS) break;
    }
    const level = this.options.level ?? this.mapping.level;
    const mapped = (heading, of) => this.#settling.map.target(name, heading, of);
    const isOptions = sheet.hidden === true && isForPeople(sheet);
    const layout = isOptions ? void 0 : layoutOf(sheet, first, level, this.rulebook.fields, mapped);
    if (layout === void 0) {
      let count = first.length;
      while (!rows.next().done) count += 1;
      this.#rows += count;
      this.#passedOver += count;
      if (isForPeople(sheet)) this.note({ code: "passedOver", ...sheetOf(name), found: "instructions" });
      else if (count > 0) this.note({ code: "noHeader", ...sheetOf(name), found: String(count) });
      return void 0;
    }
    const columns = readColumns(layout, name, this.#settling);
    this.#keep(name, layout, first);
    const width = first.find(({ number }) => number === layout.header[0])?.cells.length ?? 0;
    const reads = new SheetRows(name, layout, width, this);
    const households = layout.level === "household" ? this.#households.sheet(name, layout, columns, sheet.merged) : void 0;
    const all = inTurn(first, rows);
    let below;
    try {
      for (let next = all.next(); !next.done && below === void 0; next = below === void 0 ? all.next() : next) {
        const row = next.value;
        const kind = reads.kindOf(row);
        if (kind === void 0 && reads.isOther(row)) below = inTurn([row], all);
        else if (kind !== void 0) {
          reads.pass(kind, row);
          if (reads.isBelowHeader(row)) households?.part(kind === "page");
        } else {
          const faults = reads.take(row);
          if (households !== void 0) households.add(row, faults);
          else this.#single(name, layout, columns, row, faults);
        }
      }
    } finally {
      households?.end();
      reads.end();
    }
    return below;
  }
  /** A row that is read; why it is no data, where it is none. */
  count(place, kind) {
    this.#rows += 1;
    this.#row = kind === void 0 ? rowKey(place.sheet, place.cell) : void 0;
    if (kind === void 0) return;
    this.#passedOver += 1;
    this.note({ code: "passedOver", ...place, found: kind });
  }
  /** A row that is a record of its own: a village, a county. */
  #single(name, { level }, columns, row, faults) {
    const values = /* @__PURE__ */ new Map();
    const differing = [];
    for (const column of columns) {
      const told = tell(name, row, column, this.#settling);
      if (told !== void 0) putTold(values, differing, column.target.to, told);
    }
    const draft = new RecordDraft(level, this.rulebook.fields, firstPlace(name, row));
    for (const fault of [...faults, ...differing]) draft.fault({ code: fault.code, path: fault.to, ...fault.place });
    for (const [to, told] of values) draft.tell(to, told);
    const title = values.get("name");
    if (!values.has("id") && title !== void 0) draft.tell("id", title);
    const county = values.get("countyName");
    if (!draft.has("county") && county !== void 0) draft.tell("county", county);
    const year = columns.find(({ target }) => isYear(target.to));
    settleYear(draft, values, this.#settling, year && placeAt(name, year.column, row.number));
    const entry = this.#entryOf(settledAs(draft, void 0, {}, this.#settling), 1);
    this.#singles.push({ entry, notes: this.#notesOf([rowKey(name, draft.place.cell)]).map(ofRecord) });
  }
  /** A record where nothing is wrong with it, else a refusal. */
  #entryOf({ record, cells, draft, examined }, rows) {
    const { fields } = this.rulebook;
    const { undated = false } = this.options;
    const faulty = new Set(draft.issues.map(({ path }) => path));
    if (faulty.has("reported.members")) faulty.add("members");
    if (undated && record.asOf === void 0) faulty.add("asOf");
    const found = [...draft.issues, ...examined.issues.filter(({ path }) => !faulty.has(path))];
    const issues = found.slice(0, MAX_ISSUES).map((issue) => {
      const { code, path } = issue;
      const { sheet, cell } = issue.cell === void 0 ? cells[path] ?? draft.blanks.get(path) ?? draft.place : issue;
      const expected = code === "missingField" && path === "members" ? { expected: "memberRows" } : {};
      return worded({ ...issue, ...expected, ...sheetOf(sheet), cell }, fields);
    });
    if (issues.length === 0) this.#inRecords += rows;
    else this.#inRefused += rows;
    return { place: draft.place, record, cells, issues };
  }
  /** Keeps what columns were taken for, and tells of those that nobody knows. */
  #keep(name, layout, rows) {
    const { columns, header } = layout;
    const lowest = header.at(-1) ?? 1;
    const data = rows.filter((row) => row.number > lowest && passedOver(row, layout) === void 0);
    const known = this.mapping.columns !== void 0 && Object.keys(this.mapping.columns).length > 0;
    for (const { heading, target, unit, column } of columns) {
      this.#kept.add(name, heading, target?.to ?? "unknown");
      const isMapped = this.#settling.map.has(name, heading);
      if (target === void 0)
        this.note({
          code: "unknownColumn",
          ...sheetOf(name),
          column: heading,
          cell: addressOf(column, lowest)
        });
      if (known && !isMapped) this.note({ code: "columnNew", ...sheetOf(name), column: heading });
      const isMoney = target?.field?.kind === "money";
      const own = this.#settling.map.unit(name, heading) ?? unit;
      const shown = own ?? (isMoney ? layout.unit : void 0);
      this.#told.push({
        ...sheetOf(name),
        column: addressOf(column, 1).slice(0, -1),
        heading,
        ...target === void 0 ? {} : { to: target.to },
        ...shown === void 0 ? {} : { unit: shown },
        personal: target === void 0 || target.to === "ignore" || isPersonal(target),
        samples: samplesOf(
          data,
          column,
          (cell) => isShown(cell, target, { heading, unit: own, sheetUnit: layout.unit })
        )
      });
    }
  }
  /** The records and refusals of the file, each as it is settled. */
  *settled() {
    this.#isRead = true;
    const households = this.#households.settled();
    for (const heading of Object.keys(this.mapping.columns ?? {}))
      if (!this.#kept.has(heading)) this.note({ code: "columnGone", column: heading });
    let ofTable = this.#ofTable.splice(0).map((note) => ({ note, ofTable: true }));
    for (const { entry, notes: notes2 } of this.#inOrder(households)) {
      yield { entry, notes: [...ofTable, ...notes2] };
      ofTable = [];
    }
  }
  *#inOrder(households) {
    yield* this.#singles.splice(0);
    households.reverse();
    for (let household = households.pop(); household !== void 0; household = households.pop()) {
      const notes2 = this.#notesOf(household.toldIn.map(keyOfRow));
      this.#ofHousehold = notes2;
      const settled = settleHousehold(household, this.#settling);
      this.#villageOf(settled);
      this.#ofHousehold = void 0;
      yield { entry: this.#entryOf(settled, household.rows), notes: notes2.map(ofRecord) };
    }
    for (const { values, faults, rows } of this.#households.strays) {
      const entry = this.#refusal(values, faults, rows);
      yield { entry, notes: this.#notesOf([rowKey(entry.place.sheet, entry.place.cell)]).map(ofRecord) };
    }
  }
  /** What came of the file as a whole, once all of it is settled. */
  rest() {
    const { level = this.mapping.level } = this.options;
    const { answers = {} } = this.mapping;
    for (const { id } of this.#settling.questions.open) {
      if (Object.hasOwn(answers, id)) this.note({ code: "notAnOption", column: id, found: answers[id] ?? "" });
    }
    return {
      questions: this.#settling.questions.open.map(wordedQuestion),
      columns: this.#told,
      notes: this.#notes,
      mapping: {
        ...this.mapping,
        ...level === void 0 ? {} : { level },
        // Units that the file names are left to it: its next sheet may name others.
        columns: { ...this.#kept.columns(), ...this.mapping.columns }
      },
      counts: { rows: this.#rows, records: this.#inRecords, refused: this.#inRefused, passedOver: this.#passedOver },
      faults: this.faults
    };
  }
  #refusal(values, faults, rows) {
    const { fields } = this.rulebook;
    const member = new RecordDraft("household", fields, faults[0]?.place ?? values.get("id")?.place ?? { cell: "" });
    for (const [to, told] of values) member.tell(to.replace("[]", "[0]"), told);
    for (const { code, to, place } of faults) member.fault({ code, path: to, ...place });
    const cells = Object.fromEntries(member.cells);
    const isMember = [...member.cells.keys()].some((path) => path.startsWith("members["));
    const issues = member.issues.map((issue) => worded(issue, fields));
    this.#inRefused += rows;
    return { place: member.place, record: member.record(isMember ? 1 : 0), cells, issues };
  }
  /** Villages of one id by two names, or of one name by two ids. */
  #villageOf({ draft }) {
    const [id, name] = [draft.at("village"), draft.at("villageName")];
    const cell = draft.cells.get("villageName");
    if (typeof id !== "string" || typeof name !== "string" || cell === void 0 || id === name) return;
    const before = this.#villages.get(id);
    if (before === void 0) this.#villages.set(id, { name, place: cell });
    else if (before.name !== name)
      this.note({ code: "villageDiffers", ...sheetOf(cell.sheet), cell: cell.cell, other: before.place });
  }
};
var SheetRows = class {
  constructor(name, layout, width, table) {
    this.name = name;
    this.layout = layout;
    this.width = width;
    this.table = table;
    this.#told = new Set(layout.columns.map(({ column }) => column));
    this.#last = layout.header.at(-1) ?? 0;
    this.#known = levels.map((level) => headingsOf(level, table.rulebook.fields));
  }
  name;
  layout;
  width;
  table;
  #hidden = [];
  /** Columns under a heading, and those under none that have been told of. */
  #told;
  #last;
  #known;
  /** Whether it stands below the header. */
  isBelowHeader({ number }) {
    return number > this.#last;
  }
  /** Why a row is no data; undefined where it is. */
  kindOf(row) {
    const { header, below } = this.layout;
    if (row.number < (header[0] ?? 0)) return "title";
    return header.includes(row.number) || below.includes(row.number) ? "header" : passedOver(row, this.layout);
  }
  /** Whether another table begins with a row that is no sum or note of this one: its columns are others. */
  isOther(row) {
    return this.#known.some((headings) => isHeader(row, headings));
  }
  /** Passes a row over. */
  pass(kind, row) {
    this.table.count(firstPlace(this.name, row), kind);
  }
  /** Takes a row of data; what is wrong with it as a whole. */
  take(row) {
    this.table.count(firstPlace(this.name, row));
    if (row.hidden) this.#hidden.push(row.number);
    return this.#faultsOf(row);
  }
  #faultsOf(row) {
    const { name } = this;
    const at = (column) => placeAt(name, column, row.number);
    if (row.cells[0]?.why === "unclosedQuote") return [{ code: "unclosedQuote", place: at(1), to: "" }];
    const { length } = row.cells;
    if (name === void 0 && length !== this.width)
      return [{ code: "rowWidth", place: at(Math.max(1, length > this.width ? this.width + 1 : length)), to: "" }];
    for (const [index, cell] of row.cells.entries()) {
      if (cell === void 0 || this.#told.has(index + 1)) continue;
      this.#told.add(index + 1);
      this.table.note({ code: "noHeading", ...at(index + 1) });
    }
    return [];
  }
  end() {
    if (this.#hidden.length > 0)
      this.table.note({ code: "hiddenRows", ...sheetOf(this.name), found: this.#hidden.join(", ") });
  }
};
var instructions = keysOf("instructions");
function isForPeople({ name = "", hidden }) {
  return hidden === true ? name === OPTIONS : instructions.has(textKey(name));
}
function* inTurn(first, rest) {
  yield* first;
  for (let next = rest.next(); !next.done; next = rest.next()) yield next.value;
}
function samplesOf(rows, column, shown) {
  const texts = rows.flatMap(({ cells }) => {
    const cell = cells[column - 1];
    const text = cell?.text.trim() ?? "";
    if (cell === void 0 || text === "") return [];
    return shown(cell) ? [text] : [`${[...text][0]}***`];
  });
  return [...new Set(texts)].slice(0, MAX_SAMPLES2);
}
function isShown(source, target, column) {
  const placed = { source, place: { cell: "" } };
  if (isYear(target?.to)) return writtenYear(placed) !== void 0;
  if (target?.field === void 0 || target.field.kind === "text") return true;
  const { issue } = readValue(placed, target.field, { ...column, codes: void 0 }, new Questions({}));
  return issue === void 0 || issue.code === "unanswered" || issue.code === "unitConflict";
}
var MAX_SAMPLES2 = 3;
function sheetOf(sheet) {
  return sheet === void 0 ? {} : { sheet };
}
function rowKey(sheet, cell) {
  return `${sheet ?? ""}!${cell.replace(/^[A-Z]+/, "")}`;
}
var keyOfRow = ({ view: { rows }, at }) => `${rows.sheet ?? ""}!${rows.rowOf(at)}`;
var ofRecord = (note) => ({ note, ofTable: false });
function firstPlace(sheet, row) {
  return placeAt(sheet, Math.max(1, row.cells.findIndex((cell) => cell !== void 0) + 1), row.number);
}

// src/cli/answered-table.ts
async function answeredTable(file, { mapping, map, out }, read, { ask: ask2, complain, language }) {
  const say = tableWords[language];
  let table = await read(mapping);
  if (ask2 === void 0) return table;
  const answers = {};
  const asked = /* @__PURE__ */ new Set();
  let isOpen = true;
  for (let next = table.questions; next.length > 0 && isOpen; next = table.questions.filter(({ id }) => !asked.has(id))) {
    complain(say.toBeAnswered(file, next.length));
    const before = Object.keys(answers).length;
    for (const [index, question] of next.entries()) {
      asked.add(question.id);
      const answer = await answerTo(question, `${index + 1}/${next.length}`, ask2, { complain, language });
      if (answer === void 0) {
        isOpen = false;
        break;
      }
      if (answer !== "") answers[question.id] = answer;
    }
    if (Object.keys(answers).length === before) break;
    table = await read({ ...mapping, answers: { ...mapping?.answers, ...answers } });
  }
  if (Object.keys(answers).length > 0 && out === void 0) complain(say.answered(file, JSON.stringify(answers), map));
  return table;
}
async function answerTo({ words, options, samples, count, ...place }, number, ask2, { complain, language }) {
  const say = tableWords[language];
  complain(printable(say.asked(number, words[language], cellAddress(place), count, samples)));
  for (const [index, { label }] of options.entries()) complain(printable(`  ${index + 1}  ${label[language]}`));
  for (; ; ) {
    const typed = (await ask2(say.choose(options.length)))?.normalize("NFKC").trim();
    if (typed === void 0 || typed === "") return typed;
    const chosen = /^\d{1,3}$/.test(typed) ? options[Number(typed) - 1] : void 0;
    if (chosen !== void 0) return chosen.value;
    complain(say.chooseAgain(options.length));
  }
}

// src/cli/read-table-file.ts
async function optionsFor(bytes, options) {
  if (!isContainer(bytes)) return options;
  const { readOldWorkbook } = await import("./read-old-workbook-5PBRAPHS.mjs");
  return { ...options, oldWorkbook: readOldWorkbook };
}

// src/cli/table-items.ts
var MAX_NOTES = 20;
var counted = ["passedOver"];
var BATCH = 256;
var MAX_KEPT = 4096;
async function* tableItems(file, bytes, walk, reader) {
  const { mapping, map } = walk;
  const stepsBy = async (by) => {
    const { level, rulebook, asOf, undated } = walk;
    return tableSteps(bytes, await optionsFor(bytes, { name: file, level, rulebook, asOf, mapping: by, undated }));
  };
  let steps;
  if (reader.ask === void 0 || walk.quiet === true) steps = await stepsBy(mapping);
  else {
    const read = async (by) => readAhead(await stepsBy(by), by);
    const ahead = await answeredTable(file, { mapping, map }, read, reader);
    steps = ahead.kept === void 0 ? await stepsBy(ahead.mapping) : again(ahead.kept, ahead.rest);
  }
  yield* itemsOf(steps, file, walk, reader);
}
function readAhead(steps, mapping) {
  let kept = [];
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    kept?.push(next.value);
    if ((kept?.length ?? 0) > MAX_KEPT) kept = void 0;
  }
  return { kept, rest: next.value, questions: next.value.questions, mapping };
}
function* again(steps, rest) {
  yield* steps;
  return rest;
}
async function* itemsOf(steps, file, walk, reader) {
  const { language, complain } = reader;
  let batch = [];
  let count = 0;
  let undated = 0;
  let next = steps.next();
  for (; !next.done; next = steps.next()) {
    const { entry, notes: notes2 } = next.value;
    count += 1;
    if (entry.issues.some(isNoDay)) undated += 1;
    if (batch.length >= BATCH) {
      yield batch;
      batch = [];
    }
    batch.push(itemOf(file, count, entry, notes2.filter(isTold)));
  }
  const { value: rest } = next;
  const faults = rest.faults.map((fault) => `${file}: ${describeFileFault(fault, language)}`);
  const unreadable = faults.length > 0 ? new UnreadableFile(file, faults.join("\n")) : void 0;
  if (count === 0 && unreadable !== void 0) throw unreadable;
  for (const line of tableLines(file, rest, undated, reader, walk)) complain(line);
  yield withLate(batch, rest.notes);
  if (unreadable !== void 0) throw unreadable;
}
function itemOf(file, number, { record, cells, issues, place }, notes2) {
  const item = { place: { file, item: number, cell: cellAddress(place) }, value: record, issues, cells };
  return notes2.length === 0 ? item : { ...item, notes: notes2 };
}
var isTold = ({ note: { code } }) => !counted.includes(code);
var isNoDay = ({ code, path }) => code === "missingField" && path === "asOf";
function withLate(batch, notes2) {
  const late = notes2.filter(({ code }) => code === "notAnOption").map((note) => ({ note, ofTable: true }));
  const last = batch.at(-1);
  if (late.length === 0 || last === void 0) return batch;
  return [...batch.slice(0, -1), { ...last, notes: [...last.notes ?? [], ...late] }];
}
function tableLines(file, { columns, counts, questions, notes: notes2 }, undated, { language }, { quiet = false, map }) {
  const say = tableWords[language];
  const told = notes2.filter(({ code }) => !counted.includes(code));
  const lines = quiet ? [] : [say.counts(file, counts)];
  if (!quiet) {
    lines.push(...told.slice(0, MAX_NOTES).map((note) => `  ${describeNote(note, language)}`));
    if (told.length > MAX_NOTES) lines.push(`  ${say.moreNotes(told.length - MAX_NOTES)}`);
  }
  const year = columns.find(({ to }) => isYear(to));
  if (undated > 0) lines.push(year === void 0 ? say.noAsOf(file) : say.blankYear(file, year.heading, undated));
  if (questions.length > 0) {
    lines.push(say.questions(file, questions.length));
    lines.push(...questions.map((question) => `  ${questionLine(question, { language })}`));
    const [{ id, options }] = questions;
    lines.push(`  ${say.howToAnswer(file, id, options[0]?.value ?? "", map)}`);
  }
  return lines;
}
function questionLine(question, { language }) {
  const { id, words, options, count } = question;
  const choices = options.map(({ value, label }) => `${value}=${label[language]}`);
  return tableWords[language].questionLine(id, words[language], choices, cellAddress(question), count);
}

export {
  describeFileFault,
  readTable,
  answeredTable,
  optionsFor,
  tableItems,
  questionLine
};
