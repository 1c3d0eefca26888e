import {
  certainRecord,
  checkedRecord,
  choose,
  combiner,
  compared,
  comparedOn,
  disputedDeath,
  endOutcomes,
  examine,
  isInDoubt,
  isNumber,
  memberAt,
  outcomeForLiving,
  parameterOverrides,
  parseOptions,
  prepare,
  putInputs,
  setParameters,
  subjectIssue,
  subjectOf,
  uncertainCriterion,
  worldsOf
} from "./chunk-AWJW7UYS.mjs";
import {
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  isReadable
} from "./chunk-JF6CFRGO.mjs";
import {
  Kept,
  conflictsOf,
  defaultRuleOf,
  hunan2016To2020,
  isExit,
  isInterval,
  isOrder,
  isUncertain,
  madeOnce,
  marginSpanOf,
  minus,
  point,
  reader,
  remembered,
  ruleOf,
  rulesOf,
  spanOf
} from "./chunk-OBET4LAP.mjs";
import {
  typeName
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError,
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  compare,
  isDay,
  isExact,
  nearest,
  subtract,
  toDecimalString,
  toMarginString
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MAX_ISSUES,
  shorten
} from "./chunk-4KYNP42P.mjs";
import {
  levels,
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/evaluate/caveats.ts
var STATUS = "register.status";
var statusOf = reader(STATUS);
var EXIT_LINE = "povertyLine/exit";
var IDENTIFICATION_LINE = "povertyLine/identify";
var exitLinesIn = remembered(
  (criteria) => criteria.flatMap(
    ({ leaves }, criterion) => leaves.flatMap(
      ({ leaf: { side } }, leaf) => side.kind === "parameter" && side.id === EXIT_LINE ? [{ criterion, leaf }] : []
    )
  )
);
var MAX_DAYS = 4e3;
var linesOf = remembered(
  (rulebook) => remembered((chosen) => {
    const parameter = rulebook.parameters.get(IDENTIFICATION_LINE);
    return madeOnce(MAX_DAYS, (asOf) => parameter && resolve(parameter, chosen, asOf)?.number);
  })
);
function caveatsOf(rulebook, chosen, { rule, criteria }, record, comparedAt) {
  if (record.level !== "household" || !isExit(rule.id)) return [];
  const found = [];
  if (statusOf(record) === "notRegistered" && !conflictsOf(record).has(STATUS)) {
    found.push({ code: "notOnRegister" });
  }
  let line;
  for (const { criterion, leaf } of exitLinesIn(criteria)) {
    const compared2 = comparedAt(criterion, leaf);
    if (compared2 === void 0 || compared2.outcome === "notMet") continue;
    line ??= linesOf(rulebook)(chosen)(record.asOf);
    const caveat = line && betweenLines(compared2, line);
    if (caveat !== void 0) found.push(caveat);
  }
  return found;
}
function betweenLines(compared2, line) {
  const { actual, expected } = compared2;
  if (!isExact(expected) || !isExact(actual) && !isInterval(actual)) return void 0;
  const least = isExact(actual) ? actual : actual.from;
  if (compare(least, line) >= 0 || compare(expected, line) >= 0) return void 0;
  return {
    code: "belowIdentification",
    actual: isExact(actual) ? toDecimalString(actual) : spanOf(actual),
    exit: toDecimalString(expected),
    identification: toDecimalString(line)
  };
}

// src/evaluate/trace.ts
function compareLeaves(criterion, record) {
  if (!isInDoubt(criterion, record)) return compareCertain(criterion.leaves, record);
  const { leaves } = comparedOn(criterion, record);
  const worlds = worldsOf(leaves, record);
  return uncertainCriterion(criterion, record, worlds, endOutcomes(leaves, worlds));
}
function compareCertain(leaves, record) {
  return {
    leaves: leaves.map(({ leaf, fact, expected: side }) => {
      const actual = fact.value(record);
      const expected = side(record);
      return { outcome: compared(leaf.operator, actual, expected), actual, expected };
    })
  };
}
function toVerdict(rulebook, chosen, prepared, record, leavesOf, overrides = []) {
  const { level, id } = record;
  const { rule, member } = prepared;
  const compared2 = prepared.criteria.map(leavesOf);
  const criteria = prepared.criteria.map(
    (criterion, index) => toCriterion(criterion, record, compared2[index])
  );
  const { outcome, missing, ...doubts2 } = concluded(tableOf(record), level, criteria);
  const caveats = caveatsOf(rulebook, chosen, prepared, record, (at, leaf) => compared2[at]?.leaves[leaf]);
  const village = "village" in record ? record.village : void 0;
  const county = "county" in record ? record.county : void 0;
  return {
    level,
    id,
    ...village ? { village } : {},
    ...county ? { county } : {},
    asOf: record.asOf,
    ...record.decidedOn ? { decidedOn: record.decidedOn } : {},
    rulebook: { id: rulebook.id, version: rulebook.version },
    rule: rule.id,
    ...member === void 0 ? {} : { subject: subjectOf(member) },
    outcome,
    criteria,
    missing,
    ...doubts2,
    readings: optionsApplied(rule, chosen),
    ...caveats.length > 0 ? { caveats } : {},
    ...overrides.length > 0 ? { overrides } : {}
  };
}
function optionsApplied({ readings }, chosen) {
  const applied = {};
  for (const reading of readings) applied[reading] = chosen[reading] ?? "";
  return applied;
}
function concluded(table, level, criteria) {
  const required = criteria.filter((criterion) => criterion.required);
  let outcome = "met";
  let isDoubtful = false;
  for (const one of required) {
    if (outcome !== "notMet" && one.outcome !== "met") outcome = one.outcome;
    if (one.conflicts !== void 0 || one.tooWide !== void 0) isDoubtful = true;
  }
  const listed = (of) => {
    const paths = [];
    for (const one of required) paths.push(...one[of] ?? []);
    return table.inOrder(level, paths);
  };
  const open = outcome === "undetermined";
  const missing = open ? listed("missing") : [];
  return isDoubtful ? { outcome, missing, ...doubts(listed("conflicts"), open ? listed("tooWide") : []) } : { outcome, missing };
}
function toCriterion(prepared, record, { leaves: results, outcome: decided }) {
  const { criterion, required, member } = prepared;
  const { id, citations } = criterion;
  const { conditions, leaves } = comparedOn(prepared, record);
  const { outcome: folded, counts } = combiner(conditions)(results);
  const death = member === void 0 ? void 0 : disputedDeath(record, member);
  const outcome = outcomeForLiving(decided ?? folded, record, member);
  const missing = [];
  const conflicts = death === void 0 ? [] : [death];
  const tooWide = [];
  const checks = leaves.map((leaf, index) => {
    const result = results[index];
    const { told } = result;
    const counting = told?.counts ?? counts[index];
    const trace = told?.trace ?? leaf.fact.trace(record);
    const other = told === void 0 ? leaf.otherFact?.trace(record) : void 0;
    if (told !== void 0) conflicts.push(...told.conflicts);
    if (outcome === "undetermined") {
      if (told !== void 0) {
        missing.push(...told.missing);
        tooWide.push(...told.tooWide);
      } else if (result.outcome === "undetermined" && counting) missing.push(...absentIn(leaf, result, trace, other));
    }
    return toCheck(leaf, record, result, counting, trace, other);
  });
  const inOrder = (paths) => tableOf(record).inOrder(record.level, paths);
  return {
    id,
    outcome,
    required,
    checks,
    missing: missing.length > 1 ? inOrder(missing) : missing,
    ...conflicts.length + tooWide.length === 0 ? void 0 : doubts(inOrder(conflicts), inOrder(tooWide)),
    citations: citations.map(({ source, at }) => ({ source, at }))
  };
}
function doubts(conflicts, tooWide) {
  return { ...conflicts.length > 0 ? { conflicts } : {}, ...tooWide.length > 0 ? { tooWide } : {} };
}
function absentIn({ leaf: { side } }, { actual, expected }, trace, other) {
  const own = actual === void 0 ? trace.missing : [];
  if (expected !== void 0) return own;
  return [...own, ...other?.missing ?? [], ...side.kind === "parameter" ? [`parameters.${side.id}`] : []];
}
function toCheck({ leaf, unit, weak }, record, { outcome, actual, expected, told }, counts, trace, other) {
  const numbers = isOrder(leaf.operator) && isNumber(actual) && isNumber(expected);
  const check = {
    at: leaf.at,
    fact: leaf.fact,
    operator: leaf.operator,
    actual: actual === void 0 ? null : shown(actual),
    expected: expected === void 0 ? null : isList(expected) ? [...expected] : shown(expected)
  };
  if (numbers && unit !== void 0) check.unit = unit;
  if (leaf.side.kind === "parameter") check.parameter = leaf.side.id;
  check.outcome = outcome;
  if (numbers) check.margin = marginOf(leaf.operator, actual, expected);
  check.counts = counts;
  check.inputs = other === void 0 ? trace.inputs : mergedInputs(record, trace.inputs, other.inputs);
  if (trace.subjects !== void 0 && outcome !== "met") check.subjects = trace.subjects;
  if (trace.reported === true) check.reported = true;
  if (told !== void 0 && told.conflicts.length > 0) check.conflicts = told.conflicts;
  if (weak) check.weak = true;
  return check;
}
function isList(value) {
  return Array.isArray(value);
}
function shown(value) {
  if (isInterval(value)) return spanOf(value);
  return isExact(value) ? toDecimalString(value) : value;
}
function marginOf(operator, actual, expected) {
  const rising = operator.startsWith("greater");
  if (isExact(actual) && isExact(expected)) {
    return toMarginString(rising ? subtract(actual, expected) : subtract(expected, actual));
  }
  const [value, bound] = [actual, expected].map((side) => isExact(side) ? point(side) : side);
  return marginSpanOf(rising ? minus(value, bound) : minus(bound, value));
}
function mergedInputs(record, left, right) {
  const byPath = new Map([...left, ...right].map((input) => [input.path, input]));
  return tableOf(record).inOrder(record.level, byPath.keys()).map((path) => byPath.get(path));
}

// src/evaluate/record-judge.ts
var judgeOptions = {
  readings: "group",
  rulebook: "rulebook",
  parameters: "group",
  inputs: "group"
};
var NO_OVERRIDES = Object.freeze([]);
var MAX_DAYS2 = 4e3;
var RecordJudge = class {
  rulebook;
  chosen;
  /** Parameters that hold in the place of the rulebook's. */
  set;
  /** Whether what keeps a record from being judged has to be asked of each, not only of each level and day. */
  asksEachRecord = false;
  #inputs;
  #issues;
  #days = /* @__PURE__ */ new Map();
  #latest;
  constructor({ readings, rulebook = hunan2016To2020(), parameters, inputs }) {
    this.rulebook = rulebook;
    const { chosen, issues } = choose(rulebook, readings);
    const { set, issues: more } = setParameters(rulebook, parameters);
    this.chosen = chosen;
    this.set = set;
    this.#inputs = inputs;
    this.#issues = [...issues, ...more].slice(0, MAX_ISSUES);
  }
  /** Notes that what it is to judge by is not the rulebook's. */
  refuse(issue) {
    this.#issues.push(issue);
  }
  /** Refuses readings, parameters and rules that the rulebook does not know. @throws InvalidRecordError */
  assertKnown() {
    if (this.#issues.length > 0)
      throw new InvalidRecordError(this.#issues.map((issue) => worded(issue, this.rulebook.fields)));
    return this;
  }
  /** Checks the record and makes its rule ready. @throws InvalidRecordError with everything wrong with both */
  ready(given, options = {}) {
    try {
      if (this.#inputs === void 0) return this.#ready(given, options, [], NO_OVERRIDES);
      const { value, overrides, issues } = putInputs(this.rulebook.fields, given, this.#inputs);
      return this.#ready(value, options, issues, overrides);
    } catch (error) {
      if (isInvalidRecordError(error) || isReadable(given)) throw error;
      throw new InvalidRecordError([
        worded({ code: "notARecord", path: "", expected: "record" }, this.rulebook.fields)
      ]);
    }
  }
  #ready(value, options, putIssues, putOverrides) {
    const { fields } = this.rulebook;
    const certain = certainRecord(value, options.asOf, fields);
    const quick = certain && this.#known(certain);
    if (certain !== void 0 && quick !== void 0) return this.#sound(certain, quick, putOverrides, true);
    const checked = checkedRecord(value, options.asOf, fields);
    const ready = checked && this.#known(checked);
    if (checked !== void 0 && ready !== void 0) return this.#sound(checked, ready, putOverrides);
    const { record, issues } = examine(value, options, fields);
    const known = record && putIssues.length === 0 ? this.#known(record) : void 0;
    if (record !== void 0 && known !== void 0) return this.#sound(record, known, putOverrides);
    const asOf = record?.asOf ?? options.asOf ?? value?.asOf;
    const { validFrom, validTo } = this.rulebook;
    const more = [];
    if (isDay(asOf) && (asOf < validFrom || asOf > validTo)) {
      more.push({ code: "outsidePeriod", path: "asOf", expected: `${validFrom} \u2013 ${validTo}`, found: asOf });
    }
    if (record !== void 0) more.push(...this.misfits(record));
    const all = [...issues, ...putIssues, ...more, ...this.#issues];
    if (record === void 0 || all.length > 0) {
      throw new InvalidRecordError(all.slice(0, MAX_ISSUES).map((issue) => worded(issue, fields)));
    }
    const prepared = this.#prepared(record);
    return this.#sound(record, prepared, putOverrides);
  }
  #prepared({ level, asOf }) {
    const days = this.#days.get(level) ?? /* @__PURE__ */ new Map();
    const before = days.get(asOf);
    if (before !== void 0) return before;
    const prepared = this.prepare(level, asOf);
    if (days.size >= MAX_DAYS2) days.clear();
    this.#days.set(level, days.set(asOf, prepared));
    return prepared;
  }
  /** With what the what-if put: parameters first. */
  #sound(record, prepared, put, certain = !isUncertain(record)) {
    if (this.set.size === 0) return { record, prepared, certain, overrides: put };
    const ofParameters = parameterOverrides(this.rulebook, this.set, this.chosen, record.asOf);
    return { record, prepared, certain, overrides: [...ofParameters, ...put] };
  }
  /** The rule made ready before for the record's level and day; most records share theirs with the one before. */
  #known(record) {
    const { level, asOf } = record;
    const latest = this.#latest;
    if (this.asksEachRecord && this.misfits(record).length > 0) return void 0;
    if (latest !== void 0 && latest.level === level && latest.asOf === asOf) return latest.prepared;
    const prepared = this.#days.get(level)?.get(asOf);
    if (prepared !== void 0) this.#latest = { level, asOf, prepared };
    return prepared;
  }
};

// src/evaluate/evaluate.ts
var evaluatorOptions = { ...judgeOptions, rule: "any", subject: "any" };
var evaluateOptions = { ...evaluatorOptions, ...parseOptions };
var Judge = class extends RecordJudge {
  #rule;
  #subject;
  constructor({ rule, subject, ...options }) {
    super(options);
    this.#subject = subject;
    this.asksEachRecord = subject !== void 0;
    if (rule === void 0) return;
    this.#rule = ruleOf(this.rulebook, rule);
    if (this.#rule === void 0) this.refuse(unknownRule(rule, this.rulebook));
  }
  /** The position of the member judged; undefined where it is the whole record. */
  get member() {
    return memberAt(this.#rule, this.#subject);
  }
  /** The rule for records of a level; undefined where there is none. */
  #ruleFor(level) {
    if (this.#rule === void 0) return defaultRuleOf(this.rulebook, level);
    return this.#rule.level === level ? this.#rule : void 0;
  }
  prepare(level, asOf) {
    const rule = this.#ruleFor(level);
    if (rule === void 0) throw new Error(`Nothing judges a ${level}.`);
    return prepare(this.rulebook, rule, this.chosen, asOf, this.set, this.member);
  }
  misfits(record) {
    const { level } = record;
    const rule = this.#ruleFor(level);
    if (rule !== void 0) return subjectIssue(rule, this.#subject, record);
    if (this.#rule !== void 0) return [unknownRule(this.#rule.id, this.rulebook, level)];
    const judged = levels.filter((one) => defaultRuleOf(this.rulebook, one) !== void 0);
    return [{ code: "unknownLevel", path: "level", expected: judged.join(" | "), found: level }];
  }
};
function unknownRule(id, rulebook, level) {
  const known = rulesOf(rulebook).filter((rule) => level === void 0 || rule.level === level).map((rule) => rule.id);
  const suggestion = typeof id === "string" ? nearest(id, known) : void 0;
  return {
    code: "unknownRule",
    path: "rule",
    expected: known.join(" | "),
    found: typeof id === "string" ? shorten(id) : typeName(id),
    ...suggestion === void 0 ? {} : { suggestion }
  };
}
function verdictBy(judge, { record, prepared, overrides }) {
  const compared2 = (criterion) => compareLeaves(criterion, record);
  return toVerdict(judge.rulebook, judge.chosen, prepared, record, compared2, overrides);
}
function judgeRecord(judge, value, options) {
  return verdictBy(judge, judge.ready(value, options));
}
function createEvaluator(options = {}) {
  const judge = new Judge(knownOptions(options, evaluatorOptions)).assertKnown();
  return {
    rulebook: judge.rulebook,
    evaluate: (record, options2) => judgeRecord(judge, record, options2 && knownOptions(options2, parseOptions)),
    outcome: (value, options2) => {
      const { record, prepared, certain } = judge.ready(value, options2 && knownOptions(options2, parseOptions));
      return certain ? prepared.certain(record) : prepared.outcome(record);
    }
  };
}
var MAX_JUDGES = 16;
var judgesBefore = remembered((_) => new Kept(MAX_JUDGES));
function judgeBy(options) {
  const { asOf: _, rulebook = hunan2016To2020(), readings = {}, rule, ...others } = options;
  const entries = Object.entries(readings);
  const isPlain = (rule === void 0 || typeof rule === "string") && entries.every(([, option]) => typeof option === "string") && Object.values(others).every((option) => option === void 0);
  if (!isPlain) return new Judge(options);
  const own = { rulebook, readings: Object.fromEntries(entries), rule };
  return judgesBefore(rulebook).of(JSON.stringify([rule, entries]), () => new Judge(own));
}
function evaluate(record, options = {}) {
  const known = knownOptions(options, evaluateOptions);
  return judgeRecord(judgeBy(known), record, { asOf: known.asOf });
}

export {
  judgeOptions,
  RecordJudge,
  caveatsOf,
  compareLeaves,
  toVerdict,
  optionsApplied,
  concluded,
  toCriterion,
  toCheck,
  marginOf,
  mergedInputs,
  evaluateOptions,
  Judge,
  verdictBy,
  createEvaluator,
  judgeBy,
  evaluate
};
