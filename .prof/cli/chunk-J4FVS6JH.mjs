import {
  placeKeys
} from "./chunk-WZYSHRYP.mjs";
import {
  jsonLines,
  jsonList
} from "./chunk-6VUGMOGU.mjs";
import {
  comparedLeaf
} from "./chunk-EI3U6MMV.mjs";
import {
  Judge,
  caveatsOf,
  compareLeaves,
  concluded,
  marginOf,
  mergedInputs,
  optionsApplied,
  toCriterion,
  verdictBy
} from "./chunk-4FT4K7P6.mjs";
import {
  combiner,
  compared,
  isAttestedOn,
  isDoubtful,
  subjectOf
} from "./chunk-AWJW7UYS.mjs";
import {
  inputValue,
  isOrder,
  madeOnce,
  reader,
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  isNumeric,
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";
import {
  tableOf
} from "./chunk-LTCODZ6U.mjs";
import {
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/evaluate/with-cells.ts
function withCells(verdict, cells) {
  const placed = (input) => {
    const { sheet, cell, sources } = (Object.hasOwn(cells, input.path) ? cells[input.path] : void 0) ?? {};
    return {
      ...input,
      ...sheet === void 0 ? {} : { sheet },
      ...cell === void 0 ? {} : { cell },
      ...sources === void 0 ? {} : { sources }
    };
  };
  const criteria = verdict.criteria.map((criterion) => ({
    ...criterion,
    checks: criterion.checks.map((check) => ({ ...check, inputs: check.inputs.map(placed) }))
  }));
  return { ...verdict, criteria };
}

// src/cli/verdict-writer.ts
function inBytes(text) {
  return PLAIN.test(text) ? text : Buffer.from(text, "utf8").toString("latin1");
}
function writtenVerdict(verdict) {
  return { level: verdict.level, outcome: verdict.outcome, text: inBytes(printableJson(verdict)) };
}
var PLAIN = /^[ !#-[\]-~]*$/;
function json(value) {
  return typeof value === "string" && PLAIN.test(value) ? `"${value}"` : inBytes(printableJson(value));
}
function whole(text) {
  return Buffer.from(text, "latin1").toString("latin1");
}
var NOTHING = [];
var MAX_KEPT = 4096;
function leafWriter(prepared) {
  const { leaf, fact, otherFact, unit, weak } = prepared;
  const { operator, side } = leaf;
  const start = whole(`{"at":${json(leaf.at)},"fact":${json(leaf.fact)},"operator":${json(operator)},"actual":`);
  const parameter = side.kind === "parameter" ? side.id : void 0;
  const named = parameter === void 0 ? "" : `,"parameter":${json(parameter)}`;
  const ofNumbers = whole(`${unit === void 0 ? "" : `,"unit":${json(unit)}`}${named}`);
  const end = weak ? ',"weak":true}' : "}";
  const inputTexts = otherFact === void 0 ? fact.inputsAs?.(inputText) : void 0;
  const behind = (record, { actual, expected, outcome }) => {
    const quick = inputTexts?.(record);
    if (quick !== void 0) return { text: `${inRow(quick)}]`, absent: NOTHING };
    const [trace, other] = [fact.trace(record), otherFact?.trace(record)];
    const inputs = other === void 0 ? trace.inputs : mergedInputs(record, trace.inputs, other.inputs);
    const { subjects, reported } = trace;
    return {
      text: `${inRow(inputs.map(({ path, value }) => `${pathText(path)}${json(value)}}`))}]${subjects !== void 0 && outcome !== "met" ? `,"subjects":${json(subjects)}` : ""}${reported === true ? ',"reported":true' : ""}`,
      absent: [
        ...actual === void 0 ? trace.missing : NOTHING,
        ...other !== void 0 && expected === void 0 ? other.missing : NOTHING
      ]
    };
  };
  const write = (record) => {
    const [actual, expected] = [fact.value(record), prepared.expected(record)];
    if ((actual === void 0 || fact.inDoubt !== void 0 || otherFact !== void 0) && isDoubtful(prepared, record))
      return void 0;
    const outcome = compared(operator, actual, expected);
    const { text, absent } = behind(record, { actual, expected, outcome });
    const numbers = typeof actual === "object" && isNumber(expected) && isOrder(operator);
    const margin = numbers ? `,"margin":"${marginOf(operator, actual, expected)}"` : "";
    const before = `${start}${shown(actual)},"expected":${shown(expected)}${numbers ? ofNumbers : named},"outcome":"${outcome}"${margin},"counts":`;
    const after = `,"inputs":[${text}${end}`;
    return {
      outcome,
      counting: `${before}true${after}`,
      idle: `${before}false${after}`,
      absent: parameter !== void 0 && expected === void 0 ? [...absent, `parameters.${parameter}`] : absent
    };
  };
  return otherFact === void 0 && leaf.fact === prepared.inputs[0] ? keptByValue(prepared, write) : write;
}
var isNumber = (value) => typeof value === "object" && !Array.isArray(value);
function shown(value) {
  if (value === void 0) return "null";
  if (typeof value === "boolean") return value ? "true" : "false";
  return isNumber(value) ? `"${toDecimalString(value)}"` : json(value);
}
function inRow(texts) {
  let row = "";
  for (let at = 0; at < texts.length; at += 1) {
    if (at > 0) row += ",";
    row += texts[at];
  }
  return row;
}
var pathText = (path) => `{"path":${json(path)},"value":`;
var inputWriters = /* @__PURE__ */ new Map();
var inputText = (path, kind) => {
  const field = `${kind} ${path}`;
  const before = whole(pathText(path));
  const text = (value) => `${before}${json(inputValue(kind, value))}}`;
  const plain = (value) => typeof value === "object" ? text(value) : `${before}"${inputValue(kind, value)}"}`;
  const isPlain = isNumeric(kind) || kind === "date";
  const known = inputWriters.get(field) ?? (isPlain ? plain : madeOnce(MAX_KEPT, text));
  inputWriters.set(field, known);
  return known;
};
function keptByValue({ leaf, fact }, write) {
  const read = reader(leaf.fact);
  const known = /* @__PURE__ */ new Map();
  return (record) => {
    if (fact.inDoubt?.(record) !== void 0) return void 0;
    const value = read(record);
    const before = known.get(value);
    if (before !== void 0) return before;
    const made = write(record);
    if (known.size >= MAX_KEPT) known.clear();
    if (made === void 0) return void 0;
    const told = { ...made, counting: whole(made.counting), idle: whole(made.idle) };
    known.set(value, told);
    return told;
  };
}
var criterionWriter = remembered((ready) => {
  const { criterion, conditions, required } = ready;
  const writers = ready.leaves.map(leafWriter);
  const combine = combiner(conditions);
  const begun = (outcome) => whole(`{"id":${json(criterion.id)},"outcome":"${outcome}","required":${required},"checks":[`);
  const starts = { met: begun("met"), notMet: begun("notMet"), undetermined: begun("undetermined") };
  const citations = `,"citations":${json(criterion.citations.map(({ source, at }) => ({ source, at })))}}`;
  const complete = whole(`],"missing":[]${citations}`);
  const inFull = (record) => {
    const compared2 = compareLeaves(ready, record);
    const verdict = toCriterion(ready, record, compared2);
    return { ...verdict, text: json(verdict), leaves: compared2.leaves };
  };
  return (record) => {
    if (isAttestedOn(ready, record)) return inFull(record);
    const told = [];
    for (const write of writers) {
      const leaf = write(record);
      if (leaf === void 0) return inFull(record);
      told.push(leaf);
    }
    const { outcome, counts } = combine(told);
    let text = starts[outcome];
    let missing = NOTHING;
    for (let at = 0; at < told.length; at += 1) {
      const leaf = told[at];
      const counting = counts[at] === true;
      if (at > 0) text += ",";
      text += counting ? leaf.counting : leaf.idle;
      if (outcome === "undetermined" && counting && leaf.outcome === outcome) missing = [...missing, ...leaf.absent];
    }
    if (missing.length > 1) missing = tableOf(record).inOrder(record.level, missing);
    text += missing.length === 0 ? complete : `],"missing":${json(missing)}${citations}`;
    return { outcome, required, missing, text };
  };
});
function keysOf(value) {
  for (const _ in value) return `,${json(value).slice(1, -1)}`;
  return "";
}
function verdictWriter(judge) {
  const around = remembered(({ rule, member, criteria }) => {
    const { id, version } = judge.rulebook;
    const subject = member === void 0 ? "" : `,"subject":${json(subjectOf(member))}`;
    return {
      before: whole(`,"rulebook":${json({ id, version })},"rule":${json(rule.id)}${subject},"outcome":"`),
      criteria: criteria.map(criterionWriter),
      after: whole(`,"readings":${json(optionsApplied(rule, judge.chosen))}`)
    };
  });
  return ({ record, prepared, certain, overrides }) => {
    if (!certain || overrides.length > 0) return void 0;
    const { before, criteria, after } = around(prepared);
    const told = criteria.map((write) => write(record));
    const { level, asOf, decidedOn } = record;
    const { outcome, missing, ...doubts } = concluded(tableOf(record), level, told);
    const comparedAt = (at, leaf) => told[at]?.leaves?.[leaf] ?? comparedLeaf(prepared.criteria[at]?.leaves[leaf], record);
    const [village, county] = ["village" in record ? record.village : "", "county" in record ? record.county : ""];
    const caveats = caveatsOf(judge.rulebook, judge.chosen, prepared, record, comparedAt);
    const head = `{"level":"${level}","id":${json(record.id)}${village ? `,"village":${json(village)}` : ""}${county ? `,"county":${json(county)}` : ""},"asOf":"${asOf}"${decidedOn ? `,"decidedOn":${json(decidedOn)}` : ""}`;
    const open = missing.length === 0 ? "[]" : json(missing);
    const text = `${head}${before}${outcome}","criteria":[${inRow(told.map(({ text: text2 }) => text2))}],"missing":${open}${keysOf(doubts)}${after}${caveats.length > 0 ? `,"caveats":${json(caveats)}` : ""}}`;
    return { level, outcome, text };
  };
}
function createVerdictWriter(options) {
  const judge = new Judge(options).assertKnown();
  const write = verdictWriter(judge);
  return {
    /** The verdict as it is printed. @throws InvalidRecordError */
    evaluate(record, options2) {
      const ready = judge.ready(record, options2);
      const written = write(ready);
      if (written !== void 0) return written;
      return writtenVerdict(verdictBy(judge, ready));
    }
  };
}

// src/cli/report-json.ts
function toData(result, severalFiles) {
  if (result.verdict === void 0) return refusedData(result, severalFiles);
  const { allReadings, cells } = result;
  const verdict = cells === void 0 ? result.verdict : withCells(result.verdict, cells);
  if (allReadings === void 0) return verdict;
  const { outcomes, firm, flips } = allReadings;
  return { ...verdict, allReadings: { outcomes, firm, flips } };
}
function refusedData({ place, refusal }, severalFiles) {
  const { id, level, issues } = refusal;
  return { id, level, ...placeKeys(place, severalFiles), refused: issues };
}
function reporter({ start, item, end }, { severalFiles }) {
  return { start, result: (result) => item(toData(result, severalFiles)), end, looksAt: "verdict" };
}
function ndjsonReporter(settings) {
  return { ...reporter(jsonLines(), settings), oneByOne: true };
}
function writtenReporter({ severalFiles }) {
  return {
    oneByOne: true,
    start: () => "",
    result: (result) => result.verdict === void 0 ? inBytes(jsonLines().item(refusedData(result, severalFiles))) : `${result.verdict.text}
`,
    end: () => "",
    looksAt: "verdict"
  };
}
function jsonReporter(settings) {
  return reporter(jsonList(), settings);
}

export {
  withCells,
  writtenVerdict,
  createVerdictWriter,
  refusedData,
  ndjsonReporter,
  writtenReporter,
  jsonReporter
};
