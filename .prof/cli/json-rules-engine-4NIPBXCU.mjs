import {
  MeasureJudge,
  eligibilityOptions,
  toEligibility
} from "./chunk-ZNILDHZQ.mjs";
import "./chunk-ZA6VSGI5.mjs";
import {
  Judge,
  evaluateOptions,
  toCriterion,
  toVerdict
} from "./chunk-4FT4K7P6.mjs";
import {
  comparedOn,
  isInDoubt,
  uncertainCriterion,
  worldsOf
} from "./chunk-AWJW7UYS.mjs";
import "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import "./chunk-JF6CFRGO.mjs";
import {
  DECIMAL,
  fold,
  isOrder
} from "./chunk-OBET4LAP.mjs";
import "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError,
  InvalidRulebookError,
  isInvalidRecordError,
  isInvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import "./chunk-WGP6PJQ7.mjs";
import "./chunk-KHJHFUPT.mjs";
import "./chunk-NVZBQ6H2.mjs";
import {
  compare,
  exact,
  isExact
} from "./chunk-4FUCRHE5.mjs";
import "./chunk-OZI2KDQ2.mjs";
import "./chunk-GAY4VAMZ.mjs";
import "./chunk-4KYNP42P.mjs";
import "./chunk-LTCODZ6U.mjs";
import "./chunk-CTC4LZFA.mjs";

// src/interop/json-rules-engine.ts
import { Engine } from "json-rules-engine";
function decimalEngine() {
  const engine = new Engine([], {
    allowUndefinedFacts: true,
    pathResolver: () => {
      throw new Error("A path in a condition is not allowed: name a fact instead.");
    }
  });
  engine.addOperatorDecorator(
    DECIMAL.slice(0, -1),
    (actual, expected, next) => actual === void 0 || expected === void 0 ? false : next(compare(toExact(actual), toExact(expected)), 0)
  );
  return engine;
}
function toExact(value) {
  if (isExact(value)) return value;
  if (typeof value === "number" && Number.isFinite(value)) return exact(value);
  if (typeof value === "string" && /^-?\d{1,40}(?:\.\d{1,40})?$/.test(value)) return exact(value);
  throw new TypeError(`${JSON.stringify(value)} is not a decimal number`);
}
function createEngine(record, options = {}) {
  const known = knownOptions(options, evaluateOptions);
  const ready = new Judge(known).ready(record, known);
  if (ready.prepared.criteria.some((criterion) => isInDoubt(criterion, ready.record))) {
    throw new RangeError(
      "One engine cannot hold a record with ranges or with sources that disagree: its facts are single values. Use evaluateWithEngine, which runs an engine for each end and each choice."
    );
  }
  const { rule, criteria } = ready.prepared;
  const engine = engineFor(criteria, ready.record);
  engine.addRule({
    name: rule.id,
    conditions: { all: criteria.filter(({ required }) => required).map((criterion) => toEngine(criterion)) },
    event: { type: "verdict", params: { labels: rule.labels, citations: [...rule.citations] } }
  });
  return engine;
}
async function evaluateWithEngine(record, options = {}) {
  const known = knownOptions(options, evaluateOptions);
  return judgeWithEngine(new Judge(known), record, known);
}
function createEngineEvaluator(options = {}) {
  const known = knownOptions(options, evaluateOptions);
  const judge = new Judge(known).assertKnown();
  return { evaluate: (record) => judgeWithEngine(judge, record, known) };
}
async function judgeWithEngine(judge, value, { asOf }) {
  const ready = judge.ready(value, { asOf });
  const compared = await runOn(ready.prepared.criteria, ready.record);
  return toVerdict(judge.rulebook, judge.chosen, ready.prepared, ready.record, compared, ready.overrides);
}
async function eligibilityWithEngine(record, options = {}) {
  const known = knownOptions(options, eligibilityOptions);
  return measuresWithEngine(new MeasureJudge(known), record, known);
}
function createEngineEligibility(options = {}) {
  const known = knownOptions(options, eligibilityOptions);
  const judge = new MeasureJudge(known).assertKnown();
  return { eligibility: (record) => measuresWithEngine(judge, record, known) };
}
async function measuresWithEngine(judge, value, { asOf }) {
  const ready = judge.ready(value, { asOf });
  const runs = /* @__PURE__ */ new Map();
  for (const criterion of ready.prepared.candidatesOf(ready.record).criteria) {
    const { member } = criterion;
    runs.set(member, [...runs.get(member) ?? [], criterion]);
  }
  const compared = /* @__PURE__ */ new Map();
  for (const criteria of runs.values()) {
    const of = await runOn(criteria, ready.record);
    for (const criterion of criteria) compared.set(criterion, of(criterion));
  }
  return toEligibility(
    judge,
    ready,
    (criterion) => toCriterion(criterion, ready.record, compared.get(criterion) ?? { leaves: [] })
  );
}
async function runOn(criteria, record) {
  const certain = criteria.filter((criterion) => !isInDoubt(criterion, record));
  const compared = await runOnEach(
    criteria.filter((criterion) => !certain.includes(criterion)),
    record
  );
  const { results, failureResults } = await engineFor(certain, record).run();
  const byName = new Map([...results, ...failureResults].map((result) => [result.name, result]));
  for (const criterion of certain) {
    compared.set(criterion, { leaves: comparedByEngine(criterion, byName.get(criterion.criterion.id)) });
  }
  return (criterion) => compared.get(criterion) ?? { leaves: [] };
}
async function runOnEach(criteria, record) {
  const compared = /* @__PURE__ */ new Map();
  for (const criterion of criteria) {
    const on = comparedOn(criterion, record);
    const worlds = worldsOf(on.leaves, record);
    const ends = [];
    for (const row of worlds.rows) {
      const [worst, best] = await Promise.all(
        [0, 1].map(
          (end) => outcomesByEngine(
            criterion,
            on,
            row.map(({ ends: of }) => of[end])
          )
        )
      );
      ends.push(row.map((_, index) => [worst?.[index] ?? "undetermined", best?.[index] ?? "undetermined"]));
    }
    compared.set(criterion, uncertainCriterion(criterion, record, worlds, ends));
  }
  return compared;
}
async function outcomesByEngine(criterion, on, points) {
  const engine = decimalEngine();
  const nameOf = (index, side) => `${side}/${index}`;
  for (const [index, { actual, expected }] of points.entries()) {
    engine.addFact(nameOf(index, "actual"), actual);
    engine.addFact(nameOf(index, "expected"), expected);
  }
  const leafAt = ({ leaf: { operator } }, index) => ({
    fact: nameOf(index, "actual"),
    operator: isOrder(operator) ? `${DECIMAL}${operator}` : operator,
    value: { fact: nameOf(index, "expected") }
  });
  const { id } = criterion.criterion;
  const conditions = { all: [toEngine(on, leafAt)] };
  engine.addRule({ name: id, conditions, event: { type: "criterion" } });
  const { results, failureResults } = await engine.run();
  const result = [...results, ...failureResults].find(({ name }) => name === id);
  return comparedByEngine(criterion, result).map(({ outcome }) => outcome);
}
function engineFor(criteria, record) {
  const engine = decimalEngine();
  for (const criterion of criteria) {
    for (const { leaf, fact, otherFact, expected } of criterion.leaves) {
      engine.addFact(leaf.fact, fact.value(record));
      if (leaf.side.kind === "parameter") engine.addFact(leaf.side.id, expected(record));
      if (leaf.side.kind === "fact") engine.addFact(leaf.side.name, otherFact?.value(record));
    }
    const { id, labels, citations } = criterion.criterion;
    const event = { type: "criterion", params: { labels, citations: [...citations], required: criterion.required } };
    engine.addRule({ name: id, conditions: toEngine(criterion), event });
  }
  return engine;
}
function toEngine({ conditions, leaves }, leafAt = leafToEngine) {
  let next = 0;
  const leaf = () => {
    next += 1;
    return leafAt(leaves[next - 1], next - 1);
  };
  return fold(conditions, {
    leaf,
    all: (all) => ({ all }),
    any: (any) => ({ any }),
    not: (part) => ({ not: part }),
    // What is attested stands beside what it is said of: a comparison more that the engine makes.
    attested: (part) => ({ all: [part, leaf()] })
  });
}
function leafToEngine({ leaf: { fact, operator, side } }) {
  const value = side.kind === "parameter" ? { fact: side.id } : side.kind === "fact" ? { fact: side.name } : side.value;
  return { fact, operator: isOrder(operator) ? `${DECIMAL}${operator}` : operator, value };
}
function comparedByEngine({ criterion }, result) {
  if (result === void 0) throw new Error(`json-rules-engine gave no result for ${criterion.id}`);
  const found = [];
  const walk = (node) => {
    const parts = node.all ?? node.any ?? (node.not === void 0 ? void 0 : [node.not]);
    if (parts !== void 0) {
      for (const part of parts) walk(part);
      return;
    }
    const { factResult: actual, valueResult: expected, result: passed } = node;
    const missing = actual === void 0 || expected === void 0;
    found.push({ actual, expected, outcome: missing ? "undetermined" : passed === true ? "met" : "notMet" });
  };
  walk(result.conditions);
  return found;
}
export {
  InvalidRecordError,
  InvalidRulebookError,
  createEngine,
  createEngineEligibility,
  createEngineEvaluator,
  decimalEngine,
  eligibilityWithEngine,
  evaluateWithEngine,
  isInvalidRecordError,
  isInvalidRulebookError
};
