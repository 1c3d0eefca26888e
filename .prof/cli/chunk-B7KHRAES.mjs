import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  fromText
} from "./chunk-H4BT7IXS.mjs";
import {
  issueText
} from "./chunk-XL25S3FF.mjs";
import {
  inputField,
  setParameters,
  unknownInput
} from "./chunk-AWJW7UYS.mjs";
import {
  faultOf,
  nearest
} from "./chunk-4FUCRHE5.mjs";
import {
  isLevel,
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/cli/what-if.ts
var RECORD = "record.";
function setName(written) {
  return written.replace(/^parameters\./, "");
}
function whatIfOf(texts, rulebook, level, session) {
  const { fields } = rulebook;
  const put = [];
  const inputs = /* @__PURE__ */ new Map();
  for (const [name, text] of Object.entries(texts)) {
    if (!name.startsWith(RECORD)) {
      put.push([name, text]);
      continue;
    }
    const path = name.slice(RECORD.length);
    const among = level === void 0 ? levels : [level];
    const found = among.filter((one) => inputField(fields, one, path) !== void 0);
    if (found.length === 0)
      throw wrong(asSetName(mostTelling(among.map((one) => unknownInput(fields, one, path)))), session, fields);
    const read = found.map((one) => [one, converted(fields, one, path, text)]);
    const faults = read.flatMap(([, { fault }]) => fault ?? []);
    if (faults.length === read.length) throw wrong(mostTelling(faults), session, fields);
    for (const [one, { value }] of read) {
      if (value !== void 0) inputs.set(one, { ...inputs.get(one), [path]: value });
    }
  }
  const parameters = Object.fromEntries(put);
  const [issue] = setParameters(rulebook, parameters).issues;
  if (issue !== void 0) throw wrong(withPrefix(fields, issue), session, fields);
  return { parameters, inputs };
}
function byLevel({ rule, readings, rulebook, parameters, inputs }, make) {
  const common = {
    ...rule === void 0 ? {} : { rule },
    readings,
    rulebook,
    ...hasAny(parameters) ? { parameters } : {}
  };
  const others = make(common);
  const made = new Map([...inputs].map(([level, values]) => [level, make({ ...common, inputs: values })]));
  return (record) => {
    const level = record?.level;
    return (isLevel(level) ? made.get(level) : void 0) ?? others;
  };
}
function unusedInputs(inputs, seen) {
  const pathsOf = (levelsOf) => [...inputs].flatMap(([level, values]) => levelsOf(level) ? Object.keys(values) : []);
  const used = new Set(pathsOf((level) => seen.has(level)));
  return [...new Set(pathsOf(() => true))].filter((path) => !used.has(path));
}
function unusedText(path, { say }) {
  return say.unusedSet(`${RECORD}${path}`);
}
function isWhatIf({ parameters, inputs }) {
  return hasAny(parameters) || inputs.size > 0;
}
function hasAny(values) {
  return Object.keys(values ?? {}).length > 0;
}
function converted(fields, level, path, text) {
  const field = inputField(fields, level, path);
  if (text === "null" || field === void 0) return { value: null };
  const value = fromText(field.kind, text);
  const fault = faultOf(value, field);
  if (fault === void 0) return { value };
  const suggestion = fault.code === "notInList" ? nearest(text, fault.expected?.split(" | ") ?? []) : void 0;
  const meant = suggestion === void 0 ? {} : { suggestion };
  return { fault: { ...fault, path, found: JSON.stringify(text), ...meant } };
}
function mostTelling(issues) {
  const [first] = issues;
  const telling = issues.find(({ suggestion }) => suggestion !== void 0) ?? first;
  if (telling === void 0) throw new Error("No level was asked for the field.");
  return telling;
}
function asSetName(issue) {
  return issue.suggestion === void 0 ? issue : { ...issue, suggestion: `${RECORD}${issue.suggestion}` };
}
function withPrefix(fields, issue) {
  const { code, found = "", suggestion } = issue;
  if (code !== "unknownParameter" || suggestion !== void 0) return issue;
  const isField = levels.some((level) => inputField(fields, level, found) !== void 0);
  return isField ? { ...issue, suggestion: `${RECORD}${found}` } : issue;
}
function wrong(issue, { language }, fields) {
  return new UsageError(`--set ${issueText(issue, language, fields)}`);
}

export {
  setName,
  whatIfOf,
  byLevel,
  unusedInputs,
  unusedText,
  isWhatIf
};
