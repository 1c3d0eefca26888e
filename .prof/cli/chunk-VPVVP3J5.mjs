import {
  languageOption
} from "./chunk-MXROL7Y3.mjs";
import {
  setName,
  whatIfOf
} from "./chunk-B7KHRAES.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  choose
} from "./chunk-AWJW7UYS.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import {
  isDay,
  nearest
} from "./chunk-4FUCRHE5.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/cli/record-options.ts
import { InvalidArgumentError, Option } from "commander";
function dayOption({ say }) {
  return (value) => {
    if (!isDay(value)) throw new InvalidArgumentError(say.notADay);
    return value;
  };
}
function readingOption({ say }) {
  return (value, before = {}) => {
    const [, name, option] = /^([^=]{1,64})=(.{1,64})$/.exec(value) ?? [];
    if (name === void 0 || option === void 0) throw new InvalidArgumentError(say.notAReading);
    if (Object.hasOwn(before, name)) throw new InvalidArgumentError(say.givenTwice(name));
    return { ...before, [name]: option };
  };
}
function withRecordOptions(command, session) {
  const { say } = session;
  const set = (value, before = {}) => {
    const [, written, text] = /^([^=]{1,200})=(.{1,1000})$/s.exec(value) ?? [];
    if (written === void 0 || text === void 0) throw new InvalidArgumentError(say.notASet);
    const name = setName(written);
    if (Object.hasOwn(before, name)) throw new InvalidArgumentError(say.givenTwice(name));
    return { ...before, [name]: text };
  };
  return withSources(command, session).option("--reading <name=option>", say.options.reading, readingOption(session)).option("--set <name=value>", say.options.set, set);
}
function onRecords(root, name, { say }) {
  return root.command(name).description(say[name].about).argument("<paths...>", say.options.paths);
}
function withSources(command, session) {
  const { say } = session;
  command.option("--id <id>", say.options.id, (id, before = []) => [...before, id]).option("--as-of <day>", say.options.asOf, dayOption(session)).addOption(new Option("--level <level>", say.options.level).choices([...levels])).addOption(new Option("--input <layout>", say.options.input).choices(["json", "ndjson"])).option("--map <file>", say.options.map);
  return withMaskOptions(command, session).addOption(languageOption(session)).option("--rulebook <folder>", say.options.rulebook);
}
function withMaskOptions(command, { say }) {
  const maskKey = (value, before) => {
    if (value === "") throw new InvalidArgumentError(say.emptyMaskKey);
    if (before !== void 0) throw new InvalidArgumentError(say.givenTwice("--mask-key"));
    return value;
  };
  return command.option("--mask", say.options.mask).option("--mask-key <text>", say.options.maskKey, maskKey);
}
async function maskOf({ mask, maskKey }, { fields }) {
  if (mask !== true && maskKey === void 0) return void 0;
  return (await import("./mask-W2KH3RJC.mjs")).maskBy(maskKey, fields);
}
function withRule(command, { say }) {
  return command.option("--rule <id>", say.options.rule);
}
async function recordOptions(paths, flags, session) {
  const { rulebook: folder } = flags;
  const rulebook = folder === void 0 ? hunan2016To2020() : (await import("./rulebook-option-UQVGZMUA.mjs")).rulebookOf({ rulebook: folder }, session);
  const readings = flags.reading ?? {};
  const [issue] = choose(rulebook, readings).issues;
  if (issue !== void 0) {
    const name = issue.path.replace(/^readings\.?/, "");
    const { found = "", expected = "", suggestion } = issue;
    throw new UsageError(session.say.unknownReading(name, found, expected, suggestion));
  }
  const rule = flags.rule === void 0 ? void 0 : verdictRule(flags.rule, rulebook, session);
  const whatIf = whatIfOf(flags.set ?? {}, rulebook, flags.level, session);
  const { asOf, input, id: ids } = flags;
  const level = flags.level ?? rule?.level;
  return {
    paths,
    ids,
    asOf,
    readings,
    level,
    input,
    rulebook,
    rule: rule?.id,
    mask: await maskOf(flags, rulebook),
    mapping: flags.map === void 0 ? void 0 : (await import("./mapping-file-3I44IXNH.mjs")).readMappingFile(flags.map, rulebook, session),
    map: flags.map,
    ...whatIf
  };
}
function verdictRule(id, rulebook, { say }) {
  const rule = rulebook.verdicts.get(id);
  if (rule !== void 0) return rule;
  const known = [...rulebook.verdicts.keys()];
  throw new UsageError(say.unknownRule(id, known, nearest(id, known)));
}

export {
  dayOption,
  readingOption,
  withRecordOptions,
  onRecords,
  withSources,
  withMaskOptions,
  maskOf,
  withRule,
  recordOptions
};
