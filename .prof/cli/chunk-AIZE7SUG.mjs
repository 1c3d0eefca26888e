import {
  Decimal
} from "./chunk-4FUCRHE5.mjs";

// src/advise/best-of.ts
function bestOf(trials, rankOf, goodEnough, atMost = Number.POSITIVE_INFINITY) {
  let best;
  let left = atMost;
  for (const trial of trials) {
    if (left === 0) break;
    left -= 1;
    const rank = rankOf(trial);
    if (rank === void 0 || best !== void 0 && best.rank <= rank) continue;
    best = { trial, rank };
    if (rank <= goodEnough) break;
  }
  return best;
}

// src/advise/choices.ts
function choicesOf({ kind, options = {} }) {
  return kind === "boolean" ? [true, false] : Object.keys(options);
}
function otherValues(field, value) {
  return choicesOf(field).filter((one) => one !== value);
}

// src/advise/decimals.ts
function decimalsOf(value) {
  const [, after = ""] = plain(value).split(".");
  return after.length;
}
function unitsOf(value, decimals) {
  const [before = "", after = ""] = plain(value).split(".");
  return BigInt(before + after.padEnd(decimals, "0"));
}
function textOf(units, decimals) {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const whole = digits.slice(0, digits.length - decimals);
  const after = digits.slice(digits.length - decimals).replace(/0+$/, "");
  return `${units < 0n ? "-" : ""}${whole}${after === "" ? "" : `.${after}`}`;
}
function plain(value) {
  return typeof value === "string" ? value : new Decimal(value).toFixed();
}
function differenceOf(a, b) {
  const decimals = Math.max(decimalsOf(a), decimalsOf(b));
  return textOf(unitsOf(a, decimals) - unitsOf(b, decimals), decimals);
}
function negatedText(text) {
  return differenceOf(0, text);
}
function decimalText(value) {
  return differenceOf(value, 0);
}

// src/advise/least-step.ts
var leastSteps = {
  "yuan/person/year": "0.01",
  "yuan/year": "0.01",
  percent: "0.01",
  "L/person/day": "0.1",
  min: "0.1",
  m: "0.1",
  "days/year": "0.1",
  persons: "1",
  villages: "1",
  households: "1",
  years: "1",
  months: "0.1",
  services: "1",
  serviceYears: "0.1",
  calendarYear: "1",
  days: "1",
  objections: "1",
  yuan: "0.01",
  m2: "0.1",
  "m2/person": "0.1",
  points: "0.01",
  facilities: "1",
  doctorsPerThousand: "0.01"
};
function leastStepOf(unit) {
  if (unit === void 0) return "0.01";
  return Object.hasOwn(leastSteps, unit) ? leastSteps[unit] : "0.1";
}
function leastStepOfField({ kind, unit }) {
  return kind === "count" ? "1" : leastStepOf(unit);
}
function neighbours(value, unit) {
  const step = leastStepOf(unit);
  const written = decimalsOf(value);
  const decimals = Math.max(written, decimalsOf(step));
  const by = written > decimalsOf(step) ? 1n : unitsOf(step, decimals);
  const from = unitsOf(value, decimals);
  return { up: textOf(from + by, decimals), down: textOf(from - by, decimals) };
}

export {
  choicesOf,
  otherValues,
  decimalsOf,
  unitsOf,
  textOf,
  differenceOf,
  negatedText,
  decimalText,
  bestOf,
  leastStepOfField,
  neighbours
};
