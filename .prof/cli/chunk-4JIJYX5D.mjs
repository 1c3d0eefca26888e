import {
  printable
} from "./chunk-CTC4LZFA.mjs";

// src/base/errors.ts
var RECORD_BRAND = /* @__PURE__ */ Symbol.for("tuopin.InvalidRecordError");
var RULEBOOK_BRAND = /* @__PURE__ */ Symbol.for("tuopin.InvalidRulebookError");
var SEAL_BRAND = /* @__PURE__ */ Symbol.for("tuopin.SealError");
var STATE_BRAND = /* @__PURE__ */ Symbol.for("tuopin.RollUpStateError");
var InvalidRecordError = class extends Error {
  name = "InvalidRecordError";
  issues;
  constructor(issues) {
    super(
      listed(
        "The record is refused",
        issues.map(({ message }) => message)
      )
    );
    this.issues = issues;
    Object.defineProperty(this, RECORD_BRAND, { value: true });
  }
};
var InvalidRulebookError = class extends Error {
  name = "InvalidRulebookError";
  issues;
  constructor(issues) {
    super(
      listed(
        "The rulebook is refused",
        issues.map(
          ({ file, pointer, message }) => printable(`${file}${pointer === "" ? "" : `#${pointer}`}: ${message}`)
        )
      )
    );
    this.issues = issues;
    Object.defineProperty(this, RULEBOOK_BRAND, { value: true });
  }
};
var SealError = class extends Error {
  name = "SealError";
  code;
  constructor(code, message) {
    super(message);
    this.code = code;
    Object.defineProperty(this, SEAL_BRAND, { value: true });
  }
};
function isInvalidRecordError(error) {
  return isBranded(error, RECORD_BRAND);
}
function isInvalidRulebookError(error) {
  return isBranded(error, RULEBOOK_BRAND);
}
function isSealError(error) {
  return isBranded(error, SEAL_BRAND);
}
var RollUpStateError = class extends Error {
  name = "RollUpStateError";
  code;
  /** Where in the state, what it is that differs, or which part. */
  at;
  constructor(code, at, message) {
    super(message);
    this.code = code;
    this.at = at;
    Object.defineProperty(this, STATE_BRAND, { value: true });
  }
};
function isRollUpStateError(error) {
  return isBranded(error, STATE_BRAND);
}
function isBranded(error, brand) {
  return typeof error === "object" && error !== null && error[brand] === true;
}
function listed(head, lines) {
  const shown = lines.slice(0, 10);
  const rest = lines.length - shown.length;
  return [`${head}:`, ...shown.map((line) => `- ${line}`), ...rest > 0 ? [`- and ${rest} more`] : []].join("\n");
}

export {
  InvalidRecordError,
  InvalidRulebookError,
  SealError,
  isInvalidRecordError,
  isInvalidRulebookError,
  isSealError,
  RollUpStateError,
  isRollUpStateError
};
