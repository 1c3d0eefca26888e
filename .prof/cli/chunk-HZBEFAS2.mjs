import {
  jobsOption
} from "./chunk-VNDDMBIP.mjs";
import {
  besideSecondList,
  withSecondList
} from "./chunk-HT5323UM.mjs";
import {
  commonOptions,
  formats,
  tellerOf
} from "./chunk-4YLFXPCS.mjs";
import {
  Duplicates,
  shownOutcomes
} from "./chunk-CRSIKKWG.mjs";
import {
  reportRecords
} from "./chunk-KYAFXYBQ.mjs";
import {
  onRecords,
  withRecordOptions,
  withRule
} from "./chunk-VPVVP3J5.mjs";
import {
  findFiles
} from "./chunk-GBSU2745.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";

// src/cli/check-command.ts
import { randomBytes } from "node:crypto";
import { existsSync, statSync } from "node:fs";
import { extname } from "node:path";
import { InvalidArgumentError, Option } from "commander";

// src/cli/sort-keys.ts
var sortKeys = ["margin", "id", "village"];

// src/cli/check-command.ts
var BY_EXTENSION = {
  ".txt": ["list", "table", "github", "tap"],
  ".csv": ["csv", "csv-long"],
  ".xlsx": ["xlsx"],
  ".ndjson": ["ndjson"],
  ".json": ["json", "sarif"],
  ".md": ["md"],
  ".html": ["html"],
  ".xml": ["junit"]
};
function formatOf({ out, format: asked, outcome }, { say }) {
  if (outcome === true && asked !== void 0 && asked !== "ndjson")
    throw new UsageError(say.check.outcomeFormat(asked));
  const format = outcome === true ? "ndjson" : asked;
  if (out === void 0) {
    if (format === "xlsx") throw new UsageError(say.check.xlsxToFile);
    return format ?? "list";
  }
  const extension = extname(out).toLowerCase();
  const known = BY_EXTENSION[extension];
  if (format === void 0) {
    const [first] = known ?? [];
    if (first === void 0) throw new UsageError(say.check.unknownOut(out, say.list(Object.keys(BY_EXTENSION))));
    return first;
  }
  if (known?.includes(format) === false) throw new UsageError(say.check.outContradicts(out, format, say.list(known)));
  return format;
}
function assertNoInput(out, paths, { say, language }) {
  const target = statSync(out, { throwIfNoEntry: false });
  if (target === void 0) return;
  const { sources } = findFiles(paths, "ndjson", language);
  const isInput = sources.some(({ path }) => {
    const source = path === "-" ? void 0 : statSync(path, { throwIfNoEntry: false });
    return source !== void 0 && source.dev === target.dev && source.ino === target.ino;
  });
  if (isInput) throw new UsageError(say.check.outIsInput(out));
}
function addCheck(root, session) {
  const { say, finish } = session;
  const command = onRecords(root, "check", session);
  withSecondList(withRule(withRecordOptions(command, session), session), session).option("--village <id>", say.check.village, (id, before = []) => [...before, id]).addOption(new Option("--format <format>", say.check.format).choices([...formats])).option("-o, --out <file>", say.check.out).addOption(
    new Option("--only <outcome>", say.check.only).choices([...shownOutcomes]).argParser((text, before = []) => [...before, shownOutcome(text, session)])
  ).addOption(new Option("--sort <key>", say.check.sort).choices([...sortKeys])).option("--quiet", say.check.quiet).option("--strict", say.check.strict).addOption(new Option("--require <outcome>", say.check.require).choices(["met"])).addOption(
    new Option("--with <part>", say.check.withProcedure).choices(["procedure"]).conflicts(["rule", "allReadings"])
  ).option("--all-readings", say.options.allReadings).option("--cross-check", say.check.crossCheck).addOption(
    new Option("--outcome", say.check.outcome).conflicts([
      "crossCheck",
      "allReadings",
      "with",
      "only",
      "sort",
      "strict"
    ])
  ).option("--jobs <number>", say.check.jobs, jobsOption(session)).addHelpText("after", say.check.after).action(async (paths, flags) => {
    const { out, quiet = false } = flags;
    assertNoValue(paths, flags, session);
    const task = { paths, flags: withMaskKey(flags), format: formatOf(flags, session) };
    const common = await commonOptions(task, session);
    const told = async (options) => {
      if (out === void 0) return tellAll(task, options, session);
      const { intoFile } = await import("./out-file-A7G76MNU.mjs");
      const toFile = { ...session, colour: false, width: void 0 };
      const status = await intoFile(out, (output) => tellAll(task, options, { ...toFile, output }));
      if (!quiet) session.complain(say.check.written(out));
      return status;
    };
    if (out !== void 0)
      assertNoInput(out, flags.against === void 0 ? paths : [...paths, flags.against], session);
    finish(await besideSecondList(common, flags, session, told));
  });
}
async function tellAll(task, common, session) {
  const { jobs = 1, strict = false } = task.flags;
  const duplicates = new Duplicates({ strict, rulebook: common.rulebook }, session);
  const teller = await tellerOf(task, common, session, duplicates);
  const walked = jobs > 1 && teller.oneByOne && common.against === void 0 ? await (await import("./jobs-UYZ5IYMT.mjs")).reportInJobs(jobs, task, common, session, teller, duplicates) : await reportRecords(common, session, teller);
  return Math.max(teller.status, walked);
}
function withMaskKey(flags) {
  const { mask, maskKey = randomBytes(32).toString("base64"), jobs = 1 } = flags;
  return mask === true && jobs > 1 ? { ...flags, maskKey } : flags;
}
function assertNoValue(paths, { outcome }, { say }) {
  const value = outcome === true ? paths.find((path) => shownOutcomes.some((one) => one === path)) : void 0;
  if (value !== void 0 && !existsSync(value)) throw new UsageError(say.check.outcomeValue(value));
}
function shownOutcome(text, { say }) {
  const outcome = shownOutcomes.find((one) => one === text);
  if (outcome === void 0) throw new InvalidArgumentError(say.oneOf(say.list(shownOutcomes)));
  return outcome;
}

export {
  addCheck
};
