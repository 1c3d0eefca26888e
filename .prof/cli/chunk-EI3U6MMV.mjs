import {
  Judge,
  caveatsOf,
  compareLeaves,
  concluded,
  marginOf,
  optionsApplied,
  toCheck,
  toCriterion,
  verdictBy
} from "./chunk-4FT4K7P6.mjs";
import {
  combiner,
  compared,
  isAttestedOn,
  isInDoubt
} from "./chunk-AWJW7UYS.mjs";
import {
  allOf
} from "./chunk-WQP3XGY7.mjs";
import {
  isOrder,
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  isExact,
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";
import {
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/evaluate/verdict-on-demand.ts
function comparedLeaf(leaf, record) {
  if (leaf === void 0) return void 0;
  const [actual, expected] = [leaf.fact.value(record), leaf.expected(record)];
  return { actual, expected, outcome: compared(leaf.leaf.operator, actual, expected) };
}
var CriterionOnDemand = class {
  constructor(ready, record) {
    this.ready = ready;
    this.record = record;
    this.outcome = ready.certain(record);
  }
  ready;
  record;
  outcome;
  told = void 0;
  get id() {
    return this.ready.criterion.id;
  }
  get required() {
    return this.ready.required;
  }
  get checks() {
    return this.whole.checks;
  }
  get missing() {
    return this.outcome === "undetermined" ? this.whole.missing : NONE;
  }
  get citations() {
    return this.ready.criterion.citations;
  }
  get whole() {
    this.told ??= toCriterion(this.ready, this.record, compareLeaves(this.ready, this.record));
    return this.told;
  }
  /** What its checks hang on but for what they were computed from; undefined where that is more than what they compare. */
  get likeness() {
    const { ready, record } = this;
    if (ready.attested.length > 0 && isAttestedOn(ready, record)) return void 0;
    const values = [];
    const told = [];
    for (const { leaf, fact, inputs, expected: side, otherFact } of ready.leaves) {
      if (otherFact !== void 0) return void 0;
      const actual = fact.value(record);
      const expected = side(record);
      const outcome = compared(leaf.operator, actual, expected);
      if (outcome !== "met" && leaf.fact !== inputs[0]) return void 0;
      values.push(typeof actual === "object" ? `${actual.numerator}/${actual.denominator}` : actual);
      told.push({ outcome, actual, expected });
    }
    const { counts } = combiner(ready.conditions)(told);
    const checkAt = (at) => toCheck(ready.leaves[at], record, told[at], counts[at] === true, NOTHING, void 0);
    return { of: ready, values, counts, checkAt };
  }
};
var NONE = [];
var NOTHING = { inputs: NONE, missing: NONE };
function likenessOf(criterion) {
  return criterion instanceof CriterionOnDemand ? criterion.likeness : void 0;
}
var isRequired = ({ required }) => required;
var outcomeOf = ({ outcome }) => outcome;
var VerdictOnDemand = class {
  constructor(judge, record, prepared) {
    this.judge = judge;
    this.record = record;
    this.prepared = prepared;
    const { level, id, asOf, decidedOn } = record;
    const { criteria, rule } = prepared;
    const { rulebook, chosen } = judge;
    this.level = level;
    this.id = id;
    if ("village" in record && record.village) this.village = record.village;
    if ("county" in record && record.county) this.county = record.county;
    this.asOf = asOf;
    if (decidedOn) this.decidedOn = decidedOn;
    this.rulebook = rulebook;
    this.rule = rule.id;
    this.criteria = criteria.map((one) => new CriterionOnDemand(one, record));
    this.outcome = allOf(this.criteria.filter(isRequired).map(outcomeOf));
    const comparedAt = (at, leaf) => comparedLeaf(criteria[at]?.leaves[leaf], record);
    const caveats = caveatsOf(rulebook, chosen, prepared, record, comparedAt);
    if (caveats.length > 0) this.caveats = caveats;
  }
  judge;
  record;
  prepared;
  /** The first comparison of numbers in a unit, where both are known. */
  firstIn(unit) {
    for (const { leaves } of this.prepared.criteria) {
      for (const { unit: own, leaf, fact, expected: side } of leaves) {
        if (own !== unit || !isOrder(leaf.operator)) continue;
        const [actual, expected] = [fact.value(this.record), side(this.record)];
        if (!isExact(actual) || !isExact(expected)) continue;
        const { operator } = leaf;
        const margin = marginOf(operator, actual, expected);
        const [from, to] = [toDecimalString(actual), toDecimalString(expected)];
        return { fact: leaf.fact, operator, actual: from, expected: to, margin };
      }
    }
    return void 0;
  }
  get missing() {
    return concluded(tableOf(this.record), this.level, this.criteria).missing;
  }
  get readings() {
    return appliedBy(this.judge)(this.prepared.rule);
  }
};
var appliedBy = remembered(
  (judge) => remembered((rule) => Object.freeze(optionsApplied(rule, judge.chosen)))
);
function onDemand(judge, ready) {
  const { record, prepared, certain, overrides } = ready;
  const isPlain = certain && prepared.member === void 0 && overrides.length === 0 && !prepared.criteria.some((one) => isInDoubt(one, record));
  return isPlain ? new VerdictOnDemand(judge, record, prepared) : verdictBy(judge, ready);
}
function createEvaluatorOnDemand(options) {
  const judge = new Judge(options).assertKnown();
  return {
    /** @throws InvalidRecordError */
    evaluate: (record, options2) => onDemand(judge, judge.ready(record, options2))
  };
}

export {
  comparedLeaf,
  likenessOf,
  VerdictOnDemand,
  createEvaluatorOnDemand
};
