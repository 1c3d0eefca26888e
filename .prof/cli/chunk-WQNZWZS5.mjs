import {
  hasExited,
  isRegisteredAsPoor
} from "./chunk-YA63A2LX.mjs";
import {
  livingMembers,
  valueAt
} from "./chunk-OBET4LAP.mjs";
import {
  yearOf
} from "./chunk-4FUCRHE5.mjs";

// src/evaluate/find-contradictions.ts
var EXIT = "register.exitDate";
var VISIT = "procedure.verification.date";
var STEPS = ["review", "verification", "consent", "publicity", "announcement", "struckOff"];
var PUBLICITY = "publicity";
var dateOf = (step) => `procedure.${step}.${step === PUBLICITY ? "to" : "date"}`;
var beginOf = (step) => `procedure.${step}.${step === PUBLICITY ? "from" : "date"}`;
function findContradictions(record) {
  const dayAt = (path) => valueAt(record, path);
  const isBefore = (first, second) => {
    const [a, b] = [dayAt(first), dayAt(second)];
    return a !== void 0 && b !== void 0 && a < b;
  };
  const status = record.register?.status;
  const found = [];
  const exit = dayAt(EXIT);
  const inYearOf = hasExited(status) ? exit : record.asOf;
  for (const step of STEPS) {
    const done = `procedure.${step}.done`;
    const date = dateOf(step);
    const day = dayAt(date);
    if (valueAt(record, done) === false && day !== void 0) {
      found.push({ code: "datedNotDone", paths: [done, date], step });
    }
    if (isRegisteredAsPoor(status) && day !== void 0 && exit !== void 0 && day <= exit) {
      found.push({ code: "ofEarlierExit", paths: [EXIT, date], step });
    } else if (day !== void 0 && inYearOf !== void 0 && yearOf(day) < yearOf(inYearOf)) {
      found.push({ code: "beforeExitYear", paths: [date], step });
    }
    if (status === "notRegistered" && valueAt(record, done) === true) {
      found.push({ code: "neverRegistered", paths: ["register.status", done], step });
    }
    if (!hasExited(status)) continue;
    if (valueAt(record, done) === false) {
      found.push({ code: "exitedWithoutStep", paths: ["register.status", done], step });
    }
    if (step === "struckOff" || !isBefore(EXIT, date)) continue;
    found.push({ code: step === "verification" ? "verifiedAfterExit" : "exitBeforeStep", paths: [EXIT, date], step });
  }
  found.push(...outOfOrder(dayAt));
  if (isRegisteredAsPoor(status) && valueAt(record, "procedure.struckOff.done") === true && dayAt(EXIT) === void 0) {
    found.push({ code: "exitedYetUnmarked", paths: ["register.status", "procedure.struckOff.done"] });
  }
  for (const index of livingMembers(record)) {
    const died = `members[${index}].deathDate`;
    if (isBefore(died, VISIT)) found.push({ code: "memberDied", paths: [died, VISIT] });
  }
  return found;
}
function outOfOrder(dayAt) {
  return STEPS.flatMap((step, index) => {
    const began = dayAt(beginOf(step));
    const before = STEPS.slice(0, index).findLast((one) => dayAt(dateOf(one)) !== void 0);
    const ended = before && dayAt(dateOf(before));
    if (began === void 0 || before === void 0 || ended === void 0) return [];
    const isLate = before === PUBLICITY ? ended >= began : ended > began;
    return isLate ? [{ code: "outOfOrder", paths: [dateOf(before), beginOf(step)], step }] : [];
  });
}

export {
  findContradictions
};
