import {
  ruleId
} from "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  isDay
} from "./chunk-4FUCRHE5.mjs";

// src/rulebook/changes.ts
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var day = z.string().check(z.refine(isDay, "day"));
var criterion = z.union([z.literal("*"), ruleId], "changedCriterion");
var changesFile = z.strictObject({
  $schema: z.optional(z.string()),
  changes: z.array(
    z.strictObject({
      version: z.string().check(
        z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, "version"),
        z.describe("the version of the rulebook that changed something")
      ),
      date: day.check(z.describe("the day of that version")),
      asOf: z.strictObject({ from: day, to: day }).check(z.describe("the days of judgement for which verdicts change")),
      criteria: z.array(criterion).check(z.minLength(1), z.describe("the criteria or verdicts that change; * for all")),
      labels: z.strictObject({ zh: text, en: text }).check(z.describe("what changed, and why"))
    })
  ).check(z.minLength(1), z.maxLength(1e4))
});
var FILE = "changes.json";
function readChanges(value) {
  const issues = new Issues();
  const read = issues.read(FILE, [], changesFile, value);
  read?.changes.forEach(({ version, asOf }, index, all) => {
    const at = ["changes", index];
    if (asOf.to < asOf.from)
      issues.add(FILE, [...at, "asOf", "to"], { code: "badShape", reason: "endsBeforeItBegins" });
    const newer = all[index - 1];
    if (newer !== void 0 && compareVersions(newer.version, version) < 0) {
      issues.add(FILE, [...at, "version"], { code: "badShape", reason: "olderAbove" });
    }
  });
  if (read === void 0 || issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  return read.changes;
}
function compareVersions(a, b) {
  const left = a.split(".").map(Number);
  const right = b.split(".").map(Number);
  for (let at = 0; at < 3; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

export {
  changesFile,
  readChanges,
  compareVersions
};
