import {
  verdictSchema
} from "./chunk-IZ5UVDHS.mjs";
import {
  hunanLifecycle
} from "./chunk-TCH7VXT3.mjs";
import {
  asValue,
  criterionOutcome,
  fewestSteps,
  gapOf,
  hasSameChoices,
  leafOutcome,
  limitsOf,
  outcomesOf,
  scaleOf,
  startAt,
  stepsOver,
  tried,
  within
} from "./chunk-K3MDRZXC.mjs";
import {
  bestOf,
  choicesOf,
  decimalText,
  differenceOf,
  negatedText,
  otherValues
} from "./chunk-AIZE7SUG.mjs";
import {
  expressionText
} from "./chunk-EVZEFY4G.mjs";
import {
  concludedText,
  conflictTexts,
  criterionSentence,
  howReached,
  knownSoFar,
  recordOf,
  tooWideText
} from "./chunk-LCYCGBFS.mjs";
import {
  PROCEDURE,
  caveatTexts,
  findingLines,
  historyFindings,
  outcomeWords,
  readingsText,
  ruleName
} from "./chunk-GH36RKIS.mjs";
import {
  criterionLabel,
  inBoth,
  inputLabel
} from "./chunk-QNOJT5TT.mjs";
import {
  isBuiltIn,
  rulebookName
} from "./chunk-LJR2ZG62.mjs";
import {
  whatIfNote
} from "./chunk-J5ZINK3D.mjs";
import {
  hasExited
} from "./chunk-YA63A2LX.mjs";
import {
  askedText,
  clauseText,
  comparedOf,
  comparedRows,
  decimalsFor,
  doubtOfAll,
  mainSource,
  openInputs,
  openInputsOf,
  rounded,
  zeroBases
} from "./chunk-3CKIJAHR.mjs";
import {
  spanText
} from "./chunk-IGHS2P46.mjs";
import {
  sourceName
} from "./chunk-WY4235D6.mjs";
import {
  memberIndex,
  memberName,
  memberNames
} from "./chunk-ARKL6N42.mjs";
import {
  unitWord,
  withUnit
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  compareLeaves,
  evaluate,
  evaluateOptions,
  judgeBy,
  toVerdict
} from "./chunk-4FT4K7P6.mjs";
import {
  combined,
  deathOf,
  givenOn,
  isInDoubt,
  judging,
  mayBeDead,
  mayLive,
  parseBy,
  parseOptions,
  scopeOf,
  subjectsOf
} from "./chunk-AWJW7UYS.mjs";
import {
  allOf,
  anyOf,
  not,
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  isReadable
} from "./chunk-JF6CFRGO.mjs";
import {
  DEATH_DATE,
  codeLabels,
  commonFacts,
  conflictsOf,
  derivationOf,
  expressedFact,
  filled,
  fold,
  hunan2016To2020,
  inputValue,
  isAged,
  isExit,
  isOrder,
  isSpan,
  isUncertain,
  leavesOf,
  markUncertain,
  partsOf,
  placesIn,
  putValues,
  readingsUsedBy,
  remembered,
  ruleOf,
  settled,
  underReadings,
  valueAt,
  walkFirst
} from "./chunk-OBET4LAP.mjs";
import {
  shown,
  typeName
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError,
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  languages
} from "./chunk-WGP6PJQ7.mjs";
import {
  compare,
  exact,
  isExact,
  isNumeric,
  isRange,
  lastBirthDateWithAge,
  signOf,
  toDecimalString,
  toMarginString
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MEMBER,
  commonTable,
  fieldIn,
  levels,
  patternOf,
  tableOf
} from "./chunk-LTCODZ6U.mjs";
import {
  grouped
} from "./chunk-W5DRNYOJ.mjs";

// src/explain/lifecycle-steps.ts
var nextStepsOptions = {
  ...parseOptions,
  readings: "group",
  rulebook: "rulebook",
  lifecycle: "group"
};
var DONE = /^procedure\.\w+\.done$/;
function hasHistory(record) {
  return record.level === "household" && Boolean(valueAt(record, "procedure") ?? record.register);
}
function nextSteps(value, options = {}) {
  const {
    asOf,
    readings,
    rulebook = hunan2016To2020(),
    lifecycle = hunanLifecycle()
  } = knownOptions(options, nextStepsOptions);
  const record = parseBy(rulebook.fields, value, { asOf });
  if (record.level !== "household") throw new RangeError("Only a household has a life in the poverty register.");
  return new Telling(record, { readings, rulebook }, lifecycle).all();
}
function isTaken(evidence) {
  return evidence.some(({ checks }) => checks.some(({ fact, actual }) => DONE.test(fact) && actual === true));
}
function groupsOf(evidence) {
  return evidence.flatMap(
    ({ checks }) => checks.flatMap(({ fact }) => DONE.test(fact) ? [fact.replace(/done$/, "")] : [])
  );
}
function openOf({ fields }, evidence) {
  return evidence.flatMap((one) => openInputs(fields, "household", one));
}
var Telling = class {
  #record;
  #how;
  #lifecycle;
  #verdicts = /* @__PURE__ */ new Map();
  constructor(record, how, lifecycle) {
    this.#record = record;
    this.#how = how;
    this.#lifecycle = lifecycle;
  }
  all() {
    const { state, next } = this.#whereItStands();
    const found = this.#lifecycle.states.find(({ id }) => id === state);
    const procedure = this.#verdict(PROCEDURE);
    return {
      ...found === void 0 ? {} : { state: found },
      next,
      findings: historyFindings(this.#record, procedure, this.#how)
    };
  }
  #verdict(rule) {
    const known = this.#verdicts.get(rule) ?? evaluate(this.#record, { ...this.#how, rule });
    this.#verdicts.set(rule, known);
    return known;
  }
  /** From the state that the register says, along the steps that are shown to have been taken. */
  #whereItStands() {
    const { states, transitions } = this.#lifecycle;
    const status = this.#record.register?.status ?? void 0;
    const [first] = states;
    if (status === "notRegistered") {
      return {
        next: this.#after(
          transitions.find(({ to }) => to === first?.id),
          void 0,
          true
        )
      };
    }
    if (status === void 0 && valueAt(this.#record, "procedure") === void 0) return { next: [] };
    let state = hasExited(status) ? "exited" : first?.id;
    let when;
    let begun = state !== first?.id;
    const passed = /* @__PURE__ */ new Set();
    const behind = state === first?.id ? [] : this.#notInOrder(state);
    for (; ; ) {
      const step = passed.has(state) ? void 0 : transitions.find(({ from }) => from === state);
      passed.add(state);
      when = step?.when ?? when;
      const shown2 = step === void 0 ? [] : this.#evidenceOf(step);
      if (step === void 0 || shown2.length === 0 || allOf(shown2.map(({ outcome }) => outcome)) !== "met") {
        const next = [...behind, ...this.#after(step, when, begun)];
        if (state === first?.id && status === "returned") return { state: status, next };
        return { ...state === void 0 ? {} : { state }, next };
      }
      state = step.to;
      begun = true;
    }
  }
  /** The steps that lead to a state which the register says, where what shows them fails, or is open though they were taken. */
  #notInOrder(state) {
    const { states, transitions } = this.#lifecycle;
    const steps = [];
    for (let at = states[0]?.id; at !== state; ) {
      const step = transitions.find(({ from }) => from === at);
      if (step === void 0 || steps.includes(step)) return [];
      steps.push(step);
      at = step.to;
    }
    const told2 = [];
    return steps.flatMap((step) => {
      const evidence = this.#evidenceOf(step);
      const outcome = allOf(evidence.map((one) => one.outcome));
      if (outcome === "notMet") {
        told2.push(...groupsOf(evidence));
        return [this.#step(step, "redo", [], void 0, evidence)];
      }
      if (outcome === "met" || !isTaken(evidence)) return [];
      const missing = openOf(this.#how.rulebook, evidence).filter(
        (path) => !told2.some((start) => path.startsWith(start))
      );
      told2.push(...missing);
      return missing.length === 0 ? [] : [this.#step(step, "open", missing, void 0, evidence)];
    });
  }
  /** What has to be shown of a step. */
  #evidenceOf({ evidence }) {
    return this.#verdict(PROCEDURE).criteria.filter(({ id, required }) => required && evidence.includes(id));
  }
  /** How a step stands that has not been shown to be taken. */
  #after(step, inherited, begun) {
    if (step === void 0) return [];
    const when = step.when ?? inherited;
    const evidence = this.#evidenceOf(step);
    const outcome = allOf(evidence.map((one) => one.outcome));
    const taken = isTaken(evidence);
    const missing = openOf(this.#how.rulebook, evidence);
    if (taken && outcome === "notMet") return [this.#step(step, "redo", [], when, evidence)];
    if (taken) return [this.#step(step, "open", missing, when, evidence)];
    const before = when === void 0 ? "met" : this.#verdict(when).outcome;
    if (before === "notMet" && step.evidence.length === 0) return [];
    if (before === "notMet") return [this.#step(step, "blocked", [], when, evidence)];
    if (before === "undetermined") {
      return [
        this.#step(
          step,
          "unknown",
          when === void 0 ? [] : openInputsOf(this.#how.rulebook.fields, "household", this.#verdict(when)),
          when,
          evidence
        )
      ];
    }
    return [this.#step(step, begun ? "must" : "may", missing, when, evidence)];
  }
  #step({ id, labels, actor }, standing, missing, when, evidence) {
    const sentence = inBoth((language) => {
      const { lifecycle } = words[language].sentences;
      const name = labels[language];
      const rule = this.#how.rulebook.verdicts.get(when ?? "")?.labels[language] ?? "";
      switch (standing) {
        case "must":
          return lifecycle.must(name, actor[language]);
        case "may":
          return lifecycle.may(name, actor[language]);
        case "blocked":
          return lifecycle.notYet(rule);
        case "unknown":
          return lifecycle.toTell(rule);
        case "redo":
          return lifecycle.redo(name, this.#reasons(evidence, language));
        case "open":
          return lifecycle.open(name, this.#labels(missing, language));
      }
    });
    return { transition: id, standing, labels, actor, missing, sentence };
  }
  #case(verdict, language) {
    const { rulebook } = this.#how;
    return { verdict, record: this.#record, rulebook, language, options: this.#how };
  }
  #reasons(evidence, language) {
    const procedure = this.#verdict(PROCEDURE);
    return evidence.filter(({ outcome }) => outcome === "notMet").map((one) => criterionSentence(this.#case(procedure, language), one)).join(words[language].betweenSentences);
  }
  #labels(paths, language) {
    const of = this.#case(this.#verdict(PROCEDURE), language);
    return paths.map((path) => inputLabel(of, path)).join(words[language].listSeparator);
  }
};
function nextStepsLines({ state, next, findings }, language) {
  const { lifecycle } = words[language].sentences;
  return [
    ...state === void 0 ? [] : [lifecycle.state(state.labels[language])],
    ...next.length === 0 ? [lifecycle.nothing] : next.map(({ sentence }) => sentence[language]),
    ...findingLines(findings, language)
  ];
}

// src/advise/alike.ts
var OF_MEMBER = /^(members\[(\d+)\])\.(.+)$/;
function alike(record, path, judged) {
  const [, prefix = "", digits, own = ""] = OF_MEMBER.exec(path) ?? [];
  const member = "members" in record ? record.members[Number(digits)] : void 0;
  if (member === void 0) return path;
  const known = Object.entries(member).filter(
    ([key, value]) => value !== null && value !== void 0 && fieldIn(record, `${MEMBER}${key}`)?.kind !== "text"
  );
  const said = Object.entries(record.evidence ?? {}).filter(([at]) => at.startsWith(`${prefix}.`)).map(([at, evidence]) => [patternOf(at), evidence]);
  return JSON.stringify([own, Number(digits) === judged, known, said]);
}

// src/advise/ranges.ts
function rangesOf(probes, keyAt) {
  const keys = /* @__PURE__ */ new Map();
  const key = (at) => {
    const known = keys.get(at) ?? keyAt(at);
    keys.set(at, known);
    return known;
  };
  const starts = [];
  const split = (low, high) => {
    if (key(low) === key(high)) return;
    if (high - low <= 1n) {
      starts.push(high);
      return;
    }
    const middle = low + (high - low) / 2n;
    split(low, middle);
    split(middle, high);
  };
  const [first] = probes;
  const last = probes.at(-1);
  if (first === void 0 || last === void 0) return [];
  starts.push(first);
  probes.forEach((probe, index) => {
    const before = probes[index - 1];
    if (before !== void 0) split(before, probe);
  });
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === void 0 ? last : next - 1n, key: key(from) };
  });
}

// src/advise/work.ts
var LEAST = 4e4;
var PER_CHECKED = 0.3;
var IN_DOUBT = 10;
var MEMBERS = 32;
var FEW_WORLDS = 16;
var WorkSpent = class extends Error {
};
var SPENT = new WorkSpent();
var Work = class {
  #spent = 0;
  #limit = Number.POSITIVE_INFINITY;
  get spent() {
    return this.#spent;
  }
  /** @throws WorkSpent */
  spend(comparisons) {
    this.#spent += comparisons;
    if (this.#spent > this.#limit) throw SPENT;
  }
  /** What comes of something that may cost so much; undefined where that was not enough. */
  within(comparisons, work) {
    const outer = this.#limit;
    this.#limit = Math.min(outer, this.#spent + comparisons);
    try {
      return work();
    } catch (error) {
      if (error === SPENT) return void 0;
      throw error;
    } finally {
      this.#limit = outer;
    }
  }
  /** Criteria of which each comparison is counted, and whatever else is asked of its facts. */
  counting(criteria) {
    const counted = (leaf) => this.#countingLeaf(leaf);
    return criteria.map(
      (criterion) => judging({ ...criterion, leaves: criterion.leaves.map(counted), attested: criterion.attested.map(counted) })
    );
  }
  #countingLeaf(leaf) {
    const { fact, otherFact } = leaf;
    return {
      ...leaf,
      fact: this.#countingFact(fact),
      ...otherFact === void 0 ? {} : { otherFact: this.#countingFact(otherFact) }
    };
  }
  #countingFact(fact) {
    const { between, certainly, inDoubt } = fact;
    const counted = (ask) => (record) => {
      this.spend(sizeOf(record));
      return ask(record);
    };
    return {
      ...fact,
      value: counted(fact.value),
      trace: counted(fact.trace),
      ...between === void 0 ? {} : { between: counted(between) },
      ...certainly === void 0 ? {} : { certainly: counted(certainly) },
      ...inDoubt === void 0 ? {} : { inDoubt: counted(inDoubt) }
    };
  }
};
function sizeOf(record) {
  const members = "members" in record ? record.members.length : 0;
  return (isUncertain(record) ? IN_DOUBT : 1) * (1 + members / MEMBERS);
}
function workFor(checked) {
  return Math.max(LEAST, PER_CHECKED * checked);
}
function incompleteOf(record) {
  const conflicts = [...conflictsOf(record)].filter(([, values]) => values.length > 0).sort(([, one], [, other]) => other.length - one.length);
  const settleFirst = [];
  let worlds = conflicts.reduce((product, [, values]) => product * values.length, 1);
  for (const [path, values] of conflicts) {
    if (worlds <= FEW_WORLDS && settleFirst.length > 0) break;
    settleFirst.push(path);
    worlds /= values.length;
  }
  return { settleFirst };
}

// src/advise/answers.ts
var REFUSED = "refused";
function leavesOf2({ leaves, attested }) {
  return [...leaves, ...attested];
}
function readsPath({ inputs }, path) {
  return inputs.includes(path) || inputs.includes(patternOf(path));
}
function effectOf(required, before, outcomes) {
  const settles = required.flatMap(({ criterion }, index) => {
    const outcome = outcomes[index] ?? "undetermined";
    return before[index] === "undetermined" && outcome !== "undetermined" ? [{ criterion: criterion.id, outcome }] : [];
  });
  const verdict = allOf(outcomes);
  return verdict === "undetermined" ? { settles } : { settles, verdict };
}
function answersTo(path, field, record, required, before = outcomesOf(required, record), work = new Work()) {
  const subject = required.find(({ member }) => member !== void 0)?.member;
  const reads = required.map(
    (criterion) => criterion.member !== void 0 && path === deathOf(criterion.member) || leavesOf2(criterion).some((leaf) => readsPath(leaf, path))
  );
  const leaves = required.flatMap((criterion) => leavesOf2(criterion).filter((leaf) => readsPath(leaf, path)));
  const effect = (changed2) => {
    const others = !isUncertain(record) || hasSameChoices(record, changed2, path);
    const outcomes = required.map(
      (criterion, index) => others && reads[index] === false ? before[index] : criterionOutcome(criterion, changed2)
    );
    return effectOf(required, before, outcomes);
  };
  const triedWith = (value) => {
    work.spend(sizeOf(record));
    const changed2 = tried(record, { [path]: value });
    return changed2 && (subject === void 0 || mayLive(changed2, subject)) ? changed2 : void 0;
  };
  const whole = scaleOf(field, record.asOf);
  const known = valueAt(record, path);
  const scale = whole !== void 0 && isRange(known) ? within(whole, known) : whole;
  if (scale !== void 0) {
    const comparisons = (changed2) => leaves.map((leaf) => leafOutcome(leaf, changed2).charAt(0)).join("");
    return rangeAnswers(scale, triedWith, comparisons, effect);
  }
  const isOfAge = isAged(patternOf(path).replace(MEMBER, ""));
  return choicesOf(field).flatMap((value) => {
    const changed2 = triedWith(value);
    if (changed2 === void 0) return [];
    const impossible = isOfAge && leaves.some(({ fact }) => fact.inDoubt?.(changed2)?.conflicts.includes(path));
    return [{ value, ...impossible ? { impossible } : {}, ...effect(changed2) }];
  });
}
function rangeAnswers(scale, triedWith, comparisons, effect) {
  const at = (position) => triedWith(scale.valueAt(position));
  const ranges = rangesOf(scale.probes, (position) => {
    const changed2 = at(position);
    return changed2 === void 0 ? REFUSED : comparisons(changed2);
  });
  const merged = [];
  for (const { from, to, key } of ranges) {
    const changed2 = key === REFUSED ? void 0 : at(from);
    if (changed2 === void 0) continue;
    const own = effect(changed2);
    const last = merged.at(-1);
    if (last !== void 0 && last.to + 1n === from && JSON.stringify(last.effect) === JSON.stringify(own))
      last.to = to;
    else merged.push({ from, to, effect: own });
  }
  const [smallest, largest] = scale.limited === true ? [] : [scale.probes[0], scale.probes.at(-1)];
  return merged.map(({ from, to, effect: own }) => ({
    ...from === smallest ? {} : { from: scale.textAt(from) },
    ...to === largest ? {} : { to: scale.textAt(to) },
    ...own
  }));
}

// src/advise/order.ts
function askingOrder(criteria) {
  const asked = /* @__PURE__ */ new Set();
  let waiting = criteria.map(({ missing }) => missing);
  while (waiting.length > 0) {
    waiting = waiting.map((paths) => paths.filter((path) => !asked.has(path)));
    const fewest = Math.min(...waiting.map((paths) => paths.length));
    const next = waiting.findIndex((paths) => paths.length === fewest);
    for (const path of waiting[next] ?? []) asked.add(path);
    waiting = waiting.filter((_, index) => index !== next);
  }
  return [...asked];
}

// src/advise/open-questions.ts
function openQuestions(value, options) {
  const judge = judgeBy(options);
  return openQuestionsOf(judge, judge.ready(value, { asOf: options.asOf }));
}
function openQuestionsOf(judge, { record, prepared }) {
  const work = new Work();
  const criteria = work.counting(prepared.criteria);
  const required = criteria.filter((criterion) => criterion.required);
  const verdict = toVerdict(
    judge.rulebook,
    judge.chosen,
    { ...prepared, criteria },
    record,
    (one) => compareLeaves(one, record)
  );
  if (verdict.outcome !== "undetermined") return [];
  const open = verdict.criteria.flatMap(
    (one) => one.required && one.outcome === "undetermined" ? [{ id: one.id, missing: openInputs(judge.rulebook.fields, record.level, one) }] : []
  );
  const conflicts = new Set(verdict.conflicts);
  const tooWide = new Set(verdict.tooWide);
  const zero = new Set(verdict.criteria.flatMap(zeroBases));
  const becauseOf = (path) => {
    if (conflicts.has(path)) return { because: "conflict" };
    if (tooWide.has(path)) return { because: "tooWide" };
    return zero.has(path) ? { because: "zeroBase" } : {};
  };
  const limit = work.spent + workFor(work.spent);
  const order = askingOrder(open);
  const before = verdict.criteria.flatMap((one) => one.required ? [one.outcome] : []);
  const answered = /* @__PURE__ */ new Map();
  const asked = order.map((path) => ({
    path,
    field: fieldIn(record, path),
    key: alike(record, path, prepared.member)
  }));
  const trials = new Map(asked.map((one) => [one.key, one]));
  for (const _ of ["shared", "rest"]) {
    let waiting = trials.size;
    for (const [key, { path, field }] of trials) {
      const share = (limit - work.spent) / waiting;
      waiting -= 1;
      const answers = field === void 0 ? [] : work.within(share, () => answersTo(path, field, record, required, before, work));
      if (answers === void 0) continue;
      answered.set(key, answers);
      trials.delete(key);
    }
  }
  return asked.map(({ path, field, key }) => {
    const answers = answered.get(key);
    return {
      path,
      ...field === void 0 ? aboutParameter(judge.rulebook, record.level, path) : aboutField(field),
      ...becauseOf(path),
      criteria: open.filter(({ missing }) => missing.includes(path)).map(({ id }) => id),
      answers: answers ?? [],
      ...answers === void 0 ? { partial: incompleteOf(record) } : {}
    };
  });
}
function aboutField({ kind, label, unit, options, minimum, maximum }) {
  const least = minimum ?? (kind === "money" || kind === "count" || kind === "measure" ? 0 : void 0);
  const list = options && Object.entries(options).map(([value, of]) => ({ value, label: of }));
  return {
    kind,
    label,
    ...unit === void 0 ? {} : { unit },
    ...list === void 0 ? {} : { options: list },
    ...least === void 0 ? {} : { minimum: least },
    ...maximum === void 0 ? {} : { maximum }
  };
}
function aboutParameter(rulebook, level, path) {
  const id = path.slice("parameters.".length);
  const parameter = rulebook.parameters.get(id);
  if (parameter === void 0) throw new Error(`${path} is neither a field of a ${level} nor a parameter.`);
  const { labels, unit } = parameter;
  return { kind: "parameter", label: labels, ...unit === void 0 ? {} : { unit } };
}

// src/advise/plan.ts
function changedAll(plan, values, reason) {
  const record = tried(plan.record, values);
  const more = Object.entries(values).map(([path, value]) => [path, { value, reason }]);
  return record && { record, changes: new Map([...plan.changes, ...more]) };
}
function changed(plan, path, value, reason) {
  return changedAll(plan, { [path]: value }, reason);
}

// src/advise/wholes.ts
var basesOf = remembered((fact) => {
  const value = derivationOf(fact);
  const parts = value === void 0 ? [] : [...walkFirst(value)];
  return new Set(
    parts.flatMap((part) => {
      if (part.form === "common") return [...basesOf(part.fact)];
      if (part.form !== "ratio") return [];
      return [...walkFirst(part.base)].flatMap((one) => {
        if (one.form === "common") return one.fact.inputs;
        return one.form === "field" ? [one.field.path] : [];
      });
    })
  );
});
function isBase({ facts }, path) {
  return facts.some((fact) => basesOf(fact).has(patternOf(path)));
}
function isWhole(leaf, record, path) {
  const read = leaf.inputs.map(patternOf);
  const parts = tableOf(record).partsOf(record.level, patternOf(path));
  return isBase(leaf, path) || parts.some((part) => read.includes(part.path));
}
function isWholeOf(leaf, record, path, parts) {
  return parts.some((part) => isBase(leaf, path) || fieldIn(record, part)?.partOf === patternOf(path));
}
function wholesMoved(original, { changes }) {
  const isLess = (path, value) => typeof value !== "boolean" && differenceOf(value, valueAt(original, path)).startsWith("-");
  return [...changes].filter(
    ([path, { value, reason }]) => isBase(reason.leaf, path) || isWhole(reason.leaf, original, path) && isLess(path, value)
  ).length;
}

// src/advise/mend-together.ts
function mendedTogether(plan, pathsOn, reason, rest) {
  if (!isOrder(reason.leaf.leaf.operator)) return void 0;
  let at = plan;
  const { leaf } = reason;
  for (const _ of ["first", "again"]) {
    const paths = pathsOn(at.record);
    const wholes = paths.filter((path) => isWhole(leaf, plan.record, path));
    for (const path of [...paths.filter((one) => !wholes.includes(one)), ...wholes]) {
      const done = at === plan ? void 0 : rest(at, path);
      if (done !== void 0) return done;
      at = furthest(at, path, reason) ?? at;
    }
  }
  return void 0;
}
function furthest(plan, path, reason) {
  const { record } = plan;
  const field = fieldIn(record, path);
  const from = valueAt(record, path);
  if (field === void 0 || from === void 0) return void 0;
  const nearnessOf = (next) => next && nearness(reason.leaf, record, next.record);
  if (!isNumeric(field.kind)) {
    const others = otherValues(field, from).map((value) => changed(plan, path, value, reason));
    return others.find((next) => nearnessOf(next) === 1);
  }
  const start = startAt(field, from);
  const directions = [1n, -1n];
  let level;
  for (const direction of directions) {
    const beyond = fewestSteps(
      start,
      [direction],
      (value) => tried(record, { [path]: value }) === void 0 ? "enough" : "short"
    );
    if (beyond === void 0 || beyond.steps <= 1n) continue;
    const next = changed(plan, path, start.moved(direction, beyond.steps - 1n).value, reason);
    const nearer = nearnessOf(next);
    if (nearer === 1) return next;
    if (nearer === 0) level ??= next;
  }
  return level;
}
function nearness(leaf, before, after) {
  const [was, is] = [gapOf(leaf, before), gapOf(leaf, after)];
  if (was === void 0 || is === void 0 || leafOutcome(leaf, before) !== leafOutcome(leaf, after)) return void 0;
  return signOf(was) < 0 ? compare(is, was) : compare(was, is);
}

// src/advise/mend-leaf.ts
function changeable(leaf, record) {
  const { fact, otherFact } = leaf;
  const paths = readOf(leaf, record);
  const conflicts = disputed(record, fact, otherFact);
  const isUnsure = (path) => conflicts.has(path) || isRange(valueAt(record, path));
  const unsure = paths.filter(isUnsure);
  const isKept = (path) => unsure.includes(path) || isWholeOf(leaf, record, path, unsure);
  return paths.filter((path) => isFree(record, path) && !isKept(path));
}
function readOf({ fact, otherFact }, record) {
  const inputs = [...fact.trace(record).inputs, ...otherFact?.trace(record).inputs ?? []];
  return tableOf(record).inOrder(
    record.level,
    inputs.map(({ path }) => path)
  );
}
function isFree(record, path) {
  const value = valueAt(record, path);
  return value !== void 0 && !isRange(value) && fieldIn(record, path)?.fixed !== true;
}
function unread(leaf, record) {
  const read = readOf(leaf, record);
  const conflicts = disputed(record, leaf.fact, leaf.otherFact);
  const inputs = leaf.facts.flatMap((fact) => fact.level === "member" ? [] : fact.inputs);
  return inputs.filter(
    (path) => !path.includes("[]") && !read.includes(path) && isFree(record, path) && !conflicts.has(path)
  );
}
function disputed(record, ...facts) {
  return /* @__PURE__ */ new Set([...conflictsOf(record).keys(), ...facts.flatMap((fact) => fact?.inDoubt?.(record)?.conflicts ?? [])]);
}
function* leafMends(plan, wanted, reason, spent) {
  const { leaf } = reason;
  const done = (record) => leafOutcome(leaf, record) === wanted;
  const paths = changeable(leaf, plan.record);
  const bySubject = subjectsMended(plan, paths, reason, spent);
  if (bySubject !== void 0 && leafOutcome(leaf, bySubject.record) !== opposite(wanted)) {
    yield bySubject;
    return;
  }
  const others = unread(leaf, plan.record);
  for (const tries of [paths, others]) {
    let alone = false;
    for (const path of tries) {
      if (!spent()) return;
      for (const mended2 of inputMends(plan, path, done, reason)) {
        alone = true;
        yield mended2;
      }
    }
    if (alone) return;
  }
  const pathsOn = (record) => [...changeable(leaf, record), ...unread(leaf, record)];
  const together = mendedTogether(plan, pathsOn, reason, (at, path) => withInput(at, path, done, reason));
  if (together !== void 0) yield together;
}
function opposite(wanted) {
  return wanted === "met" ? "notMet" : "met";
}
function subjectsMended(plan, paths, reason, spent) {
  const { fact } = reason.leaf;
  const unclear2 = new Set([...disputed(plan.record, fact)].map((path) => path.split(".")[0]));
  const standing = (record) => (fact.trace(record).subjects ?? []).filter((subject) => !unclear2.has(subject));
  const subjects = standing(plan.record);
  let mended2 = subjects.length === 0 ? void 0 : plan;
  for (const subject of subjects) {
    const own = paths.filter((path) => path.startsWith(`${subject}.`));
    const before = mended2;
    mended2 = void 0;
    for (const path of own) {
      if (before === void 0 || !spent()) return void 0;
      mended2 ??= withInput(before, path, (record) => !standing(record).includes(subject), reason);
    }
  }
  return mended2;
}
function* inputMends(plan, path, done, reason) {
  const field = fieldIn(plan.record, path);
  const from = valueAt(plan.record, path);
  if (field === void 0 || from === void 0) return;
  if (isNumeric(field.kind)) {
    const moved = nearest(plan.record, path, field, from, done, reason.leaf);
    const mended2 = moved === void 0 ? withItsWhole(plan, path, field, done, reason) : changed(plan, path, moved.value, reason);
    if (mended2 !== void 0) yield mended2;
    return;
  }
  for (const value of otherValues(field, from)) {
    const next = changed(plan, path, value, reason);
    if (next !== void 0 && done(next.record)) yield next;
  }
}
function withInput(...given2) {
  const [first] = inputMends(...given2);
  return first;
}
function withItsWhole(plan, path, field, done, reason) {
  const whole = field.partOf;
  const start = whole === void 0 ? void 0 : valueAt(plan.record, whole);
  if (whole === void 0 || start === void 0 || !isFree(plan.record, whole)) return void 0;
  const both = (value) => ({ [path]: value, [whole]: value });
  const moved = fewestSteps(startAt(field, start), [1n], (value) => {
    const next = tried(plan.record, both(value));
    return next === void 0 ? "refused" : done(next) ? "enough" : "short";
  });
  return moved && changedAll(plan, both(moved.value), reason);
}
function nearest(record, path, field, from, done, leaf) {
  const start = startAt(field, from);
  const reached = (value) => {
    const next = tried(record, { [path]: value });
    return next === void 0 ? "refused" : done(next) ? "enough" : "short";
  };
  const gap = leaf.leaf.fact === path && isOrder(leaf.leaf.operator) ? gapOf(leaf, record) : void 0;
  return (gap && stepsOver(gap, field, start, reached)) ?? fewestSteps(start, [1n, -1n], reached);
}

// src/advise/refine.ts
function refined(original, plan, sound) {
  let best = plan;
  for (const path of plan.changes.keys()) {
    const lesser = without(original, best, path) ?? best;
    best = sound(lesser.record) ? lesser : best;
  }
  for (const path of best.changes.keys()) best = lessened(original, best, path, sound);
  return best;
}
function valuesOfPlan({ changes }) {
  return Object.fromEntries([...changes].map(([path, { value }]) => [path, value]));
}
function without(original, plan, path) {
  const changes = new Map(plan.changes);
  changes.delete(path);
  const from = valueAt(original, path);
  const isAll = from !== void 0 && settled(original, [path]) === original;
  const record = isAll ? tried(plan.record, { [path]: from }) : tried(original, valuesOfPlan({ ...plan, changes }));
  return record && { record, changes };
}
function lessened(original, plan, path, sound) {
  const field = fieldIn(original, path);
  const change = plan.changes.get(path);
  const from = valueAt(original, path);
  if (field === void 0 || change === void 0 || !isNumeric(field.kind)) return plan;
  const withIt = (value) => tried(plan.record, { [path]: value });
  const direction = differenceOf(change.value, from).startsWith("-") ? -1n : 1n;
  const reached = (value) => {
    const record2 = withIt(value);
    return record2 === void 0 ? "refused" : sound(record2) ? "enough" : "short";
  };
  const oneLess = startAt(field, change.value).moved(direction, -1n).value;
  if (sound(plan.record) && reached(oneLess) !== "enough") return plan;
  const moved = fewestSteps(startAt(field, from), [direction], reached);
  const record = moved && withIt(moved.value);
  if (moved === void 0 || record === void 0) return plan;
  return { record, changes: new Map(plan.changes).set(path, { ...change, value: moved.value }) };
}

// src/advise/change.ts
function describeChange(original, plan, path, sound) {
  const field = fieldIn(original, path);
  const change = plan.changes.get(path);
  if (field === void 0 || change === void 0) throw new Error(`${path} is not changed.`);
  const { reason, value } = change;
  const { leaf, criterion } = reason;
  const from = valueAt(original, path);
  const subject = /^(.*\[\d+\])\./.exec(path)?.[1];
  const about = { criterion, fact: leaf.leaf.fact, path };
  const unit = field.unit === void 0 ? {} : { unit: field.unit };
  const whose = subject === void 0 ? {} : { subject };
  const does = (values) => {
    const record = tried(original, values);
    return record !== void 0 && sound(record);
  };
  if (typeof value === "boolean" || typeof from === "boolean" || !isNumeric(field.kind)) {
    const or = field.personal === true ? [] : otherValues(field, value).filter((one) => typeof one === "string" && one !== from).filter((code) => does({ ...valuesOfPlan(plan), [path]: code }));
    return {
      ...about,
      from: from ?? null,
      to: value,
      ...unit,
      ...whose,
      ...or.length === 0 ? {} : { or }
    };
  }
  const by = differenceOf(value, from ?? 0);
  const each2 = field.unit === leaf.unit ? void 0 : shortfall(original, reason);
  const instead = alternatives(original, plan, path, by, reason, does);
  return {
    ...about,
    from: from === void 0 ? null : decimalText(from),
    to: decimalText(value),
    by,
    ...each2 === void 0 ? {} : { each: each2 },
    ...unit,
    ...whose,
    ...instead.length === 0 ? {} : { instead }
  };
}
function shortfall(original, { leaf }) {
  const gap = isOrder(leaf.leaf.operator) ? gapOf(leaf, original) : void 0;
  return gap && toMarginString(gap).replace("-", "");
}
function alternatives(original, plan, path, by, { leaf }, does) {
  const { [path]: _, ...others } = valuesOfPlan(plan);
  const unit = fieldIn(original, path)?.unit;
  return changeable(leaf, original).flatMap((other) => {
    const field = fieldIn(original, other);
    const from = valueAt(original, other);
    if (field === void 0 || from === void 0 || plan.changes.has(other)) return [];
    if (!isNumeric(field.kind) || field.unit !== unit) return [];
    const isHeld = isWhole(leaf, original, other);
    const found = [by, negatedText(by)].find(
      (one) => !(isHeld && one.startsWith("-")) && does({ ...others, [other]: asValue(field.kind, differenceOf(from, negatedText(one))) })
    );
    return found === void 0 ? [] : [{ path: other, by: found }];
  });
}

// src/advise/mend.ts
var TRIES = 300;
var ROUNDS = 8;
function mends(plan, { criterion, conditions, leaves }, kept = []) {
  const all = [
    { criterion, conditions, leaves },
    ...kept
  ];
  const prepared = new Map(
    all.flatMap(
      (one) => leavesOf(one.conditions).flatMap((node, index) => {
        const leaf = one.leaves[index];
        return leaf === void 0 ? [] : [[node, { criterion: one.criterion.id, leaf }]];
      })
    )
  );
  let left = TRIES + 10 * leaves.length;
  const spent = () => {
    left -= 1;
    return left >= 0;
  };
  const reasonAt = (node) => {
    const reason = prepared.get(node);
    if (reason === void 0) throw new Error("A comparison was not made ready.");
    return reason;
  };
  const outcomeOf = (node, record) => fold(node, {
    leaf: (leaf) => leafOutcome(reasonAt(leaf).leaf, record),
    all: allOf,
    any: anyOf,
    not,
    attested: (part) => part
  });
  function* mend(at, node, wanted) {
    if (outcomeOf(node, at.record) !== opposite(wanted)) yield at;
    else if (node.kind === "leaf") yield* leafMends(at, wanted, reasonAt(node), spent);
    else if (node.kind === "attested") yield* mend(at, node.part, wanted);
    else if (node.kind === "not") yield* mend(at, node.part, opposite(wanted));
    else if (node.kind === "all" === (wanted === "met")) yield* every(at, node.parts.map(partly(wanted)));
    else for (const part of node.parts) yield* mend(at, part, wanted);
  }
  const partly = (wanted) => (node) => ({
    isUndone: (record) => outcomeOf(node, record) === opposite(wanted),
    mend: (at) => mend(at, node, wanted)
  });
  const others = kept.map(
    (one) => ({
      // It may be open though its conditions are not met: for what lists attest, or another source.
      isUndone: (record) => criterionOutcome(one, record) === "notMet",
      mend: (at) => mend(at, one.conditions, "met")
    })
  );
  return every(plan, [partly("met")(conditions), ...others]);
}
function* every(start, parts) {
  const seen = /* @__PURE__ */ new Set();
  let starts = [start];
  for (let round = 0; round < ROUNDS && starts.length > 0; round += 1) {
    const undone = [];
    for (const at of starts) {
      for (const next of each(at, parts)) {
        const key = JSON.stringify(valuesOfPlan(next));
        if (seen.has(key)) continue;
        seen.add(key);
        if (parts.some((part) => part.isUndone(next.record))) undone.push(next);
        else yield next;
      }
    }
    starts = undone;
  }
}
function* each(at, [first, ...rest]) {
  if (first === void 0) yield at;
  else if (!first.isUndone(at.record)) yield* each(at, rest);
  else for (const next of first.mend(at)) yield* each(next, rest);
}

// src/advise/ruled-out.ts
function isRuledOut({ conditions, leaves }, record) {
  if (leaves.some(({ fact, otherFact }) => fact.asksWhetherGiven || otherFact?.asksWhetherGiven)) return false;
  const read = new Set(leaves.flatMap((leaf) => pathsOf(leaf, record)));
  for (const path of read) for (const one of boundsOfPath(path, record)) read.add(one);
  const open = [...read].flatMap((path) => {
    const field = fieldIn(record, path);
    return field === void 0 || field.fixed === true ? [] : [[path, anythingOf(field, valueAt(record, path))]];
  });
  if (open.length === 0) return true;
  const paths = open.map(([path]) => path);
  const anyhow = settled(putValues(record, Object.fromEntries(open)), paths);
  markUncertain(anyhow, true, tableOf(record));
  return combined(
    conditions,
    leaves.map((leaf) => leafOutcome(leaf, anyhow))
  ).outcome === "notMet";
}
function pathsOf({ inputs }, record) {
  const members = "members" in record ? record.members : [];
  return inputs.flatMap(
    (path) => path.includes("[]") ? members.map((_, at) => path.replace("[]", `[${at}]`)) : [path]
  );
}
function boundsOfPath(path, record) {
  const { partOf } = fieldIn(record, path) ?? {};
  const at = /^members\[\d+\]/.exec(path)?.[0];
  const named = (pattern) => at === void 0 ? pattern : pattern.replace("members[]", at);
  const parts = tableOf(record).partsOf(record.level, patternOf(path));
  return [...partOf === void 0 ? [] : [partOf], ...parts.map((one) => one.path)].map(named);
}
function anythingOf(field, value) {
  return value === void 0 || value === null || !isNumeric(field.kind) ? null : limitsOf(field);
}

// src/advise/remedy.ts
function remedy(value, given2 = {}) {
  const options = knownOptions(given2, evaluateOptions);
  const judge = judgeBy(options);
  const { record, prepared } = judge.ready(value, { asOf: options.asOf });
  const work = new Work();
  const criteria = work.counting(prepared.criteria);
  const verdictOn = (on) => toVerdict(judge.rulebook, judge.chosen, { ...prepared, criteria }, on, (one) => compareLeaves(one, on));
  const openAfter = (after) => openInputsOf(judge.rulebook.fields, record.level, verdictOn(after));
  const verdict = verdictOn(record);
  const open = openInputsOf(judge.rulebook.fields, record.level, verdict);
  const before = verdict.criteria.flatMap((one) => one.required ? [one.outcome] : []);
  const required = criteria.filter((criterion) => criterion.required);
  const found = work.within(workFor(work.spent), () => {
    const { plan, ...rest } = mended(record, required, before);
    return { ...rest, open: plan.record === record ? open : openAfter(plan.record) };
  });
  return found ?? { criteria: [], changes: [], open, beyondReach: [], partial: incompleteOf(record) };
}
var WHOLE = 1e4;
function mended(record, required, before) {
  const covered = /* @__PURE__ */ new Set();
  const beyondReach = [];
  const sound = (after) => keeps(required, before, covered, after);
  let plan = { record, changes: /* @__PURE__ */ new Map() };
  required.forEach((criterion, index) => {
    if (before[index] !== "notMet") return;
    covered.add(criterion);
    const others = required.filter((one, at) => one !== criterion && (before[at] !== "notMet" || covered.has(one)));
    const next = cheapest(mends(plan, criterion, others), criterion, sound, record);
    if (next !== void 0) plan = next;
    else {
      covered.delete(criterion);
      beyondReach.push(criterion.criterion.id);
    }
  });
  const ruledOut = required.flatMap(
    (one) => beyondReach.includes(one.criterion.id) && isRuledOut(one, record) ? [one.criterion.id] : []
  );
  const unmended = { beyondReach, ...ruledOut.length === 0 ? {} : { ruledOut } };
  if (covered.size === 0) return { criteria: [], changes: [], ...unmended, plan };
  const firm = asFirmAs(plan.record, required, sound);
  plan = refined(record, plan, firm);
  return {
    criteria: [...covered].map(({ criterion }) => criterion.id),
    changes: [...plan.changes.keys()].map((path) => describeChange(record, plan, path, firm)),
    ...unmended,
    plan
  };
}
function asFirmAs(planned, required, sound) {
  if (!required.some((criterion) => isInDoubt(criterion, planned))) return sound;
  const met = required.filter((criterion) => criterionOutcome(criterion, planned) === "met");
  return (record) => sound(record) && met.every((criterion) => criterionOutcome(criterion, record) === "met");
}
function keeps(required, before, covered, after) {
  return required.every((criterion, index) => {
    const was = before[index];
    if (was === "notMet" && !covered.has(criterion)) return true;
    const outcome = criterionOutcome(criterion, after);
    return was === "met" ? outcome === "met" : outcome !== "notMet";
  });
}
function cheapest(plans, criterion, sound, original) {
  const cost = (plan) => wholesMoved(original, plan) * WHOLE + plan.changes.size * 2 + (criterionOutcome(criterion, plan.record) === "undetermined" ? 1 : 0);
  return bestOf(plans, (plan) => sound(plan.record) ? cost(plan) : void 0, 0)?.trial;
}

// src/explain/change-text.ts
function changeText({ verdict, record, rulebook, language }, change) {
  const { sentences, alternative, listSeparator, spaced } = words[language];
  const { path, by, unit, from, to, fact, each: each2, or = [], instead = [] } = change;
  const field = rulebook.fields.at(verdict.level, path);
  const index = memberIndex(path);
  const pattern = patternOf(path);
  const codes = [to, ...or].map((code) => field?.options?.[String(code)]?.[language] ?? String(code));
  const labelOf = (one) => rulebook.fields.at(verdict.level, one)?.label[language] ?? one;
  const ways = by === void 0 ? [] : [{ path, by }, ...instead];
  const labels = (falling) => eachField(ways.filter((way) => way.by.startsWith("-") === falling).map((way) => way.path)).map((paths) => labelOfAll(paths, record, language, labelOf)).join(listSeparator);
  const of = rulebook.facts[scopeOf(verdict)].get(fact);
  const lacks = each2 === void 0 ? "" : rounded(each2, decimalsFor([each2]));
  const wordOf = (one) => unitWord(one, rulebook.fields.units, language, "short");
  const gapUnit = (one) => one === "percent" ? sentences.points : wordOf(one);
  const told2 = {
    label: labelOf(path),
    member: index === void 0 ? "" : memberName(index, record, language),
    by: by?.replace("-", "") ?? "",
    unit: unit === void 0 ? "" : spaced(wordOf(unit), by?.replace("-", "")),
    rising: by?.startsWith("-") !== true,
    fact: of?.labels[language] ?? fact,
    each: lacks,
    eachUnit: of?.type.kind === "number" ? spaced(gapUnit(of.type.unit), lacks) : "",
    to: codes.join(alternative),
    holds: to === true,
    more: labels(false),
    less: labels(true)
  };
  const places = { ...told2, each: told2.each === "0" ? "" : told2.each };
  const { remedies } = rulebook.words[language];
  for (const name of [`${pattern}=${from}`, pattern, fact]) {
    const own = filled(remedies.get(name), places);
    if (own !== void 0) return own;
  }
  const numbers = ways.length > 1 ? "numbers" : "number";
  return sentences.anyChange[by !== void 0 ? numbers : typeof to === "boolean" ? "boolean" : "code"](told2);
}
function eachField(paths) {
  const fields = [...new Set(paths.map(patternOf))];
  return fields.map((field) => paths.filter((path) => patternOf(path) === field));
}
function labelOfAll(paths, record, language, labelOf) {
  const [first = ""] = paths;
  if (memberIndex(first) === void 0) return labelOf(first);
  return words[language].sentences.ofMember(memberNames(paths, record, language), labelOf(first));
}

// src/explain/question-text.ts
function questionTexts(of, asked) {
  const together = grouped(
    asked,
    (question) => isTogether(question) ? question.criteria.join(" ") : `${patternOf(question.path)} ${effectsOf(of, question).join(" ")}`
  );
  return [...together.values()].map((questions) => groupText(of, questions));
}
function isTogether({ kind, answers, partial }) {
  return partial === void 0 && kind !== "parameter" && answers.every(({ settles }) => settles.length === 0);
}
function groupText(of, questions) {
  const { sentences, listSeparator } = words[of.language];
  const [first] = questions;
  if (first === void 0) return "";
  const paths = questions.map(({ path }) => path);
  const concluded = concludedText(of, first.path);
  if (concluded !== void 0) {
    const criteria = first.criteria.map((id) => criterionLabel(of, id));
    return sentences.askConcluded(criteria.join(listSeparator), concluded);
  }
  if (isTogether(first)) {
    const fields = [...new Set(paths.map(patternOf))];
    const labels = fields.map(
      (field) => labelOfAll2(
        of,
        paths.filter((path) => patternOf(path) === field),
        questions.some(({ path, because }) => patternOf(path) === field && because === "zeroBase")
      )
    );
    const criteria = first.criteria.map((id) => criterionLabel(of, id));
    return sentences.askTogether(labels.join(listSeparator), criteria.join(listSeparator), paths.length);
  }
  const label = labelOfAll2(of, paths, first.because === "zeroBase");
  const ask = askFor(of, first, label);
  if (first.kind === "parameter" || first.partial !== void 0) return ask;
  return sentences.answered(ask, effectsOf(of, first).join(sentences.semicolon));
}
function askFor(of, { kind, path }, label) {
  return kind === "parameter" ? parameterText(of, path, label) : words[of.language].sentences.ask(label);
}
function parameterText({ rulebook, language }, path, label) {
  const { missingParameter, openParameter, laterParameter } = words[language].sentences;
  const { open, values } = rulebook.parameters.get(path.slice("parameters.".length)) ?? {};
  if (open === void 0) return missingParameter(label);
  return (values === void 0 ? openParameter : laterParameter)(label, open[language]);
}
function labelOfAll2(of, paths, isZeroBase) {
  const { verdict, record, rulebook, language } = of;
  const [first = ""] = paths;
  const field = rulebook.fields.at(verdict.level, first);
  if (paths.length === 1) return withKnown(of, first, isZeroBase);
  if (memberIndex(first) === void 0 || field === void 0) return questionLabel(of, first);
  const members = memberNames(paths, record, language);
  return askedOf(of, first, members) ?? words[language].sentences.ofMember(members, field.label[language]);
}
function questionLabel(of, path) {
  const index = memberIndex(path);
  return askedOf(of, path, index === void 0 ? "" : memberName(index, of.record, of.language)) ?? inputLabel(of, path);
}
function askedOf({ verdict, rulebook, language }, path, members) {
  return askedText(verdict.level, path, members, rulebook, language);
}
function withKnown(of, path, isZeroBase) {
  const known = knownSoFar(of, path, isZeroBase);
  const label = questionLabel(of, path);
  return known === "" ? label : words[of.language].sentences.knownSoFar(label, known);
}
function effectsOf(of, { path, kind, unit, answers }) {
  const { sentences, yes, no, spaced } = words[of.language];
  const field = of.rulebook.fields.at(of.verdict.level, path);
  const isOfDeath = patternOf(path) === DEATH_DATE;
  const word = unit === void 0 ? "" : unitWord(unit, of.rulebook.fields.units, of.language, "short");
  const behind = (figure) => spaced(word, figure);
  const grouped2 = /* @__PURE__ */ new Map();
  answers.forEach((answer, index) => {
    const effect = effectText(of, answer);
    const texts = grouped2.get(effect) ?? [];
    grouped2.set(effect, texts);
    if ("value" in answer) {
      const { value } = answer;
      texts.push(typeof value === "boolean" ? value ? yes : no : field?.options?.[value]?.[of.language] ?? value);
      return;
    }
    const next = neighbour(answers[index + 1], "from");
    const before = neighbour(answers[index - 1], "to");
    const { from, to } = answer;
    if (kind === "date") {
      if (to === void 0 && isOfDeath) texts.push(sentences.living);
      texts.push(sentences.days(from, next, next === void 0 ? to : void 0));
      return;
    }
    if (kind === "count") {
      texts.push(sentences.range(from ?? (to === "0" ? to : void 0), void 0, to, behind, void 0));
      return;
    }
    const below = isShorter(to, next) ? void 0 : next;
    const above = isShorter(before, from) ? before : void 0;
    texts.push(sentences.range(from, below, below === void 0 ? to : void 0, behind, above));
  });
  const [first] = answers;
  if (grouped2.size === 1 && first !== void 0 && !isOfDeath) {
    return [
      `${sentences.always(settledText(of, first), field !== void 0 && isNumeric(field.kind))}${decidedText(of, first)}`
    ];
  }
  return [...grouped2].filter(([effect]) => effect !== "").map(([effect, texts]) => sentences.effect(texts.join(sentences.answers), effect));
}
function neighbour(answer, end) {
  return answer === void 0 || "value" in answer ? void 0 : answer[end];
}
function isShorter(one, other) {
  return one !== void 0 && other !== void 0 && one.length < other.length;
}
function effectText(of, answer) {
  if (answer.settles.length === 0) return "impossible" in answer ? words[of.language].sentences.notOfAge : "";
  return `${settledText(of, answer)}${decidedText(of, answer)}`;
}
function settledText(of, { settles }) {
  const { sentences, outcome: ofExit, fulfilled, listSeparator } = words[of.language];
  const outcomes = isExit(of.verdict.rule) ? ofExit : fulfilled;
  return settles.map(({ criterion, outcome }) => sentences.settled(criterionLabel(of, criterion), outcomes[outcome])).join(listSeparator);
}
function decidedText({ verdict: { rule }, language }, { verdict }) {
  return verdict === void 0 ? "" : words[language].sentences.decides(outcomeWords(rule, language)[verdict]);
}

// src/explain/next-steps.ts
function advisedSteps(of) {
  const { verdict, record, language, options, rulebook } = of;
  const { sentences, listSeparator } = words[language];
  const { outcome } = verdict;
  const missing = openInputsOf(rulebook.fields, verdict.level, verdict);
  if (outcome === "met") {
    const isToBegin = !(isExit(verdict.rule) && record !== void 0 && hasBegun(record));
    const own = rulebook.words[language].rules.get(verdict.rule);
    const after = verdict.overrides === void 0 && isToBegin ? own?.afterMet : void 0;
    return { steps: after === void 0 ? [] : [after], open: [] };
  }
  if (record === void 0) {
    const open2 = outcome === "undetermined" ? missing : [];
    return { steps: open2.length === 0 ? [] : [missingText(of, open2)], open: open2 };
  }
  if (outcome === "undetermined") {
    const asked = openQuestions(record, options);
    const partial2 = asked.find((question) => question.partial !== void 0)?.partial;
    return { steps: [...incompleteText(of, partial2), ...questionTexts(of, asked)], open: missing, ...told(partial2) };
  }
  if (!isExit(verdict.rule)) return { steps: [], open: [] };
  const { changes, open, beyondReach, ruledOut = [], partial } = remedy(record, options);
  const listed = beyondReach.filter((id) => restsOnRegister(of, id));
  const others = beyondReach.filter((id) => !listed.includes(id));
  const about = (ids, say) => ids.length === 0 ? [] : [say(ids.map((id) => criterionLabel(of, id)).join(listSeparator))];
  return {
    steps: [
      ...incompleteText(of, partial),
      ...changes.map((change) => changeText(of, change)),
      ...about(listed, sentences.registerOnly),
      ...about(
        others.filter((id) => ruledOut.includes(id)),
        sentences.beyondReach
      ),
      ...about(
        others.filter((id) => !ruledOut.includes(id)),
        sentences.unsolved
      ),
      ...open.length === 0 ? [] : [missingText(of, open)]
    ],
    open,
    ...told(partial)
  };
}
function restsOnRegister({ verdict }, id) {
  const criterion = verdict.criteria.find((one) => one.id === id);
  const failing = criterion?.checks.filter(({ counts, outcome }) => counts && outcome === "notMet") ?? [];
  return failing.length > 0 && failing.every(({ reported }) => reported === true);
}
function incompleteText(of, partial) {
  if (partial === void 0) return [];
  const { sentences, listSeparator } = words[of.language];
  return [sentences.tooMuchInDoubt(partial.settleFirst.map((path) => inputLabel(of, path)).join(listSeparator))];
}
var told = (partial) => partial === void 0 ? {} : { partial };
function hasBegun(record) {
  if (record.level === "household") return hasHistory(record);
  if (record.level === "township") return false;
  return valueAt(record, "procedure") !== void 0 || record.register?.status === "exited";
}
function missingText(of, paths) {
  const { sentences, listSeparator } = words[of.language];
  return `${sentences.stillOpen}${sentences.colon}${paths.map((path) => questionLabel(of, path)).join(listSeparator)}`;
}

// src/explain/origins.ts
function originLines({
  verdict,
  rulebook,
  language
}, { file, cells }) {
  const { fields } = rulebook;
  const { sentences, listSeparator } = words[language];
  const read = verdict.criteria.flatMap(({ checks }) => checks.flatMap(({ inputs }) => inputs.map(({ path }) => path)));
  const places = fields.inOrder(verdict.level, read).flatMap((path) => {
    const { sheet, cell, sources = [] } = (Object.hasOwn(cells, path) ? cells[path] : void 0) ?? {};
    const own = cell === void 0 ? [] : [{ file, path, sheet, cell }];
    return [
      ...own,
      ...sources.flatMap(
        ({ source, concluded, ...at }) => concluded === true ? [] : [{ file: source, path, sheet: at.sheet, cell: at.cell }]
      )
    ];
  });
  const sheets = grouped(places, ({ file: of, sheet }) => sentences.originSheet(of, sheet));
  return [...sheets].map(([sheet, standing]) => {
    const items = grouped(standing, ({ path }) => patternOf(path));
    const texts = [...items].map(([path, of]) => {
      const label = fields.at(verdict.level, path)?.label[language] ?? path;
      return [label, ...runs(of.flatMap(({ cell }) => cell ?? []))].join(" ");
    });
    return `${sheet}${sentences.colon}${texts.join(listSeparator)}`;
  });
}
function runs(cells) {
  const ranges = [];
  for (const cell of new Set(cells)) {
    const [, column = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
    const last = ranges.at(-1);
    if (last !== void 0 && last.column === column && last.to + 1 === Number(row)) last.to += 1;
    else ranges.push({ column, from: Number(row), to: Number(row) });
  }
  return ranges.map(({ column, from, to }) => from === to ? `${column}${from}` : `${column}${from}:${column}${to}`);
}

// src/explain/workings.ts
function workingOf({ verdict, record, rulebook, language }, check, missing) {
  const { level } = verdict;
  const told2 = { verdict, level, check, missing, record, rulebook, language };
  const fact = rulebook.facts[level].get(check.fact);
  const working = fact?.working;
  if (fact === void 0 || check.reported === true) return void 0;
  const { sentences, spaced } = words[language];
  const label = (path) => rulebook.fields.at(level, path)?.label[language] ?? path;
  const values = new Map(
    check.inputs.map(({ path, value }) => [
      path,
      given(path, value, record, rulebook.fields.at(level, path), language)
    ])
  );
  if (working === void 0) {
    if (!isTold(level, fact, rulebook, language)) return void 0;
    return computed(told2, fact, values) ?? derivedFrom(told2, fact, values);
  }
  const term = (path) => `${label(path)} ${values.get(path) ?? sentences.blank}`;
  const percent = fact.type.kind === "number" && fact.type.unit === "percent";
  const unit = spaced(sentences.unit[percent ? "percent" : "yuan/year"] ?? "");
  const name = fact.labels[language];
  const { actual } = comparedOf(rulebook, level, check, language);
  const seconds = check.inputs.map(({ path }) => path).filter((path) => check.conflicts?.includes(path) && rulebook.fields.at(level, path)?.beside !== void 0);
  const otherwise = seconds.length === 0 ? "" : words[language].bracketed(sentences.otherwise(seconds.map(term)));
  const result = actual === null ? sentences.blank : typeof actual === "boolean" ? "" : `${spanText(actual, language)}${unit}`;
  const equals = JSON.stringify(actual) === JSON.stringify(check.actual) ? "=" : "\u2248";
  if (working.kind === "percentage") {
    const { part, whole } = working;
    if (values.has("incidence") && !values.has(part))
      return `${name}${sentences.colon}${sentences.published(label("incidence"))} ${values.get("incidence")}%`;
    if (actual !== null && !(values.has(part) && values.has(whole)) && values.get(whole) !== "0")
      return derivedFrom(told2, fact, values);
    if (values.get(whole) === "0")
      return `${name}${sentences.colon}${sentences.ofZeroBase(term(whole), actual === null ? void 0 : result)}`;
    return `${name} = 100 \xD7 ${term(part)} \xF7 ${term(whole)} ${equals} ${result}${otherwise}`;
  }
  const isTerm = (path) => rulebook.fields.at(level, path)?.kind === "money" && !seconds.includes(path);
  const paths = [...check.inputs.map(({ path }) => path), ...check.actual === null ? missing : []].filter(isTerm);
  const ordered = [...new Set(paths)].sort(
    (a, b) => (rulebook.fields.at(level, a)?.position ?? 0) - (rulebook.fields.at(level, b)?.position ?? 0)
  );
  const added = ordered.filter((path) => !working.minus.includes(path)).map(term);
  const taken = ordered.filter((path) => working.minus.includes(path)).map((path) => ` \u2212 ${term(path)}`);
  const sum = words[language].bracketed(`${added.join(" + ")}${taken.join("")}`);
  return `${name} =${sum}${sentences.perHead(personsOf(check, missing, record, language))} ${equals} ${result}${otherwise}`;
}
function isTold(level, { name, type }, { fields, words: own }, language) {
  if (fields.at(level, name) !== void 0) return false;
  const said = own[language].comparisons.get(name);
  if (type.kind !== "number") return said === void 0 && !commonFacts.some(({ id }) => id === name);
  return !Object.values(said ?? {}).some((text) => [text].flat().some((one) => placesIn(one ?? "").includes("inputs")));
}
var arithmetic = /* @__PURE__ */ new Set([
  "constant",
  "field",
  "sum",
  "difference",
  "product",
  "ratio",
  "minimum",
  "maximum"
]);
function computed(told2, fact, values) {
  const { verdict, rulebook, language, check } = told2;
  const derivation = derivationOf(fact);
  if (derivation === void 0 || fact.type.kind !== "number") return void 0;
  const expression = underReadings(derivation, verdict.readings);
  const counts = new Map([...terms(expression)].flatMap((part2) => numberOf(part2, told2)));
  const parts = [...terms(expression)].filter((part2) => !counts.has(part2));
  if (!isEquation(parts, values)) return void 0;
  const { blank } = words[language].sentences;
  const field = ({ path, label }) => `${label[language]} ${values.get(path) ?? blank}`;
  const { actual } = comparedOf(rulebook, told2.level, check, language);
  const isExactly = JSON.stringify(actual) === JSON.stringify(check.actual) && !isShortened(parts, values, told2.record);
  const equals = isExactly ? "=" : "\u2248";
  const said = { rulebook, language, field, someBase: true };
  const part = (one) => {
    const number = counts.get(one);
    return number === void 0 ? void 0 : `${number}${words[language].bracketed(expressionText(one, { rulebook, language }))}`;
  };
  const formula = expressionText(expression, { ...said, part });
  return `${fact.labels[language]} = ${formula} ${equals} ${resultOf(told2, fact)}`;
}
function* terms(expression) {
  yield expression;
  if (!arithmetic.has(expression.form)) return;
  for (const part of partsOf(expression)) yield* terms(part);
}
function numberOf(part, { verdict, level, record, rulebook }) {
  const { readings, asOf, overrides } = verdict;
  const isCounted = part.form === "count" || part.form === "common" && part.type === "number";
  if (!isCounted || record === void 0 || overrides !== void 0) return [];
  const table = rulebook.fields;
  const named = { name: "", scope: level, labels: { zh: "", en: "" }, unit: "persons", value: part, table };
  const fact = expressedFact(named, (id) => rulebook.parameters.has(id));
  const value = fact.prepare(givenOn(rulebook, readings, asOf, /* @__PURE__ */ new Map())).value(record);
  return value !== void 0 && isExact(value) ? [[part, toDecimalString(value)]] : [];
}
function isEquation(parts, values) {
  return parts.every((part) => {
    if (!arithmetic.has(part.form)) return false;
    if (part.form === "field") return !part.field.path.startsWith(MEMBER);
    if (part.form === "constant")
      return isExact(part.value) && compare(part.value, exact(toDecimalString(part.value))) === 0;
    if (part.form !== "ratio") return true;
    const { base, ofZero } = part;
    const value = base.form === "field" ? values.get(base.field.path) : void 0;
    return value === void 0 ? ofZero === void 0 : Number.isFinite(Number(value)) && Number(value) !== 0;
  });
}
function isShortened(parts, values, record) {
  return parts.some((part) => {
    if (part.form !== "field" || record === void 0) return false;
    const { path } = part.field;
    const written = valueAt(record, path);
    return typeof written === "number" && Number(values.get(path)) !== written;
  });
}
function derivedFrom(told2, fact, values) {
  const { level, check, missing, record, rulebook, language } = told2;
  const { sentences, listSeparator, bracketed, day } = words[language];
  const open = check.actual === null ? missing.filter((path) => fact.inputs.includes(patternOf(path))) : [];
  const paths = rulebook.fields.inOrder(level, [...values.keys(), ...open]).filter((path) => {
    return memberIndex(path) === void 0 || rulebook.fields.at(level, path)?.kind !== "date";
  });
  if (paths.length === 0) return void 0;
  const value = (path) => {
    const text = values.get(path) ?? sentences.blank;
    return rulebook.fields.at(level, path)?.kind === "date" ? day(text) : text;
  };
  const parts = [...new Set(paths.map(patternOf))].map((field) => {
    const label = rulebook.fields.at(level, field)?.label[language] ?? field;
    const same = paths.filter((path) => patternOf(path) === field);
    const [first = ""] = same;
    if (memberIndex(first) === void 0) return `${label} ${value(first)}`;
    const each2 = same.map((path) => `${memberName(memberIndex(path) ?? 0, record, language)} ${value(path)}`);
    return `${label}${bracketed(each2.join(listSeparator))}`;
  });
  return sentences.derived(fact.labels[language], parts, resultOf(told2, fact));
}
function resultOf({ level, check, rulebook, language }, { type }) {
  const { actual } = comparedOf(rulebook, level, check, language);
  const { yes, no, sentences } = words[language];
  if (actual === null) return sentences.blank;
  if (typeof actual === "boolean") return actual ? yes : no;
  const figure = spanText(actual, language);
  if (type.kind !== "number") return codeLabels(rulebook.facts, level, check.fact)?.[figure]?.[language] ?? figure;
  return withUnit(figure, unitWord(type.unit, rulebook.fields.units, language, "short"), language);
}
function given(path, value, record, field, language) {
  const { yes, no } = words[language];
  const text = (one) => {
    if (typeof one === "boolean") return one ? yes : no;
    return isSpan(one) ? spanText(one, language) : field?.options?.[one]?.[language] ?? one;
  };
  const said = record === void 0 ? [] : conflictsOf(record).get(path) ?? [];
  if (field === void 0 || said.length === 0) return text(value);
  return said.map((one) => text(inputValue(field.kind, one))).join(words[language].alternative);
}
function personsOf({ inputs, actual }, missing, record, language) {
  const { blank } = words[language].sentences;
  const isShare = (path) => path.endsWith(".sharesIncome");
  if (actual === null && missing.some(isShare)) return blank;
  const shares = inputs.filter(({ path }) => isShare(path));
  const sharing = shares.flatMap(({ path, value }) => value === true ? memberIndex(path) ?? [] : []);
  if (record === void 0) return shares.length > 0 ? String(sharing.length) : void 0;
  const members = shares.length > 0 ? sharing : subjectsOf(record);
  const living = members.filter((member) => !mayBeDead(record, member));
  const [least, most] = [Math.max(1, living.length), members.length].map(String);
  return spanText(least === most ? most : { from: least, to: most }, language);
}

// src/explain/explanation.ts
var explainOptions = {
  lang: "any",
  record: "any",
  rulebook: "rulebook",
  readings: "group",
  allReadings: "group",
  origin: "group"
};
function explain(verdict, options) {
  const given2 = knownOptions(options, explainOptions);
  if (!languages.includes(given2.lang)) {
    const expected = languages.join(" | ");
    throw new InvalidRecordError([
      worded({ code: "notInList", path: "lang", expected, found: shown(given2.lang) }, commonTable)
    ]);
  }
  try {
    return explanationOf(verdict, given2);
  } catch (error) {
    if (isInvalidRecordError(error)) throw error;
    if (!isReadable(given2.record))
      throw new InvalidRecordError([worded({ code: "notARecord", path: "record", expected: "record" }, commonTable)]);
    if (isVerdict(verdict)) throw error;
    throw new InvalidRecordError([
      worded({ code: "wrongType", path: "verdict", expected: "verdict", found: typeName(verdict) }, commonTable)
    ]);
  }
}
function isVerdict(value) {
  try {
    return verdictSchema.safeParse(value).success;
  } catch {
    return false;
  }
}
function explanationOf(verdict, options) {
  const { lang: language, rulebook = hunan2016To2020(), allReadings, origin } = options;
  const { sentences, level: levelLabels } = words[language];
  const outcomes = outcomeWords(verdict.rule, language);
  const how = howReached(verdict, rulebook);
  const record = options.record === void 0 ? void 0 : judgedRecord(verdict, options.record, how);
  const rule = ruleOf(rulebook, verdict.rule);
  const rows = comparedRows(verdict, rulebook, language, record);
  const of = { verdict, record, rulebook, language, options: how, cells: origin?.cells };
  const { steps, open, partial } = advisedSteps(of);
  const labelled = (paths) => paths.map((path) => ({ path, label: inputLabel(of, path) }));
  let next = 0;
  const criteria = verdict.criteria.map((one) => {
    const criterion = rule?.criteria.find(({ id: id2 }) => id2 === one.id);
    const own = rows.slice(next, next + one.checks.length);
    next += one.checks.length;
    return explained(of, one, criterion, own);
  });
  const labelsOf = (outcome2) => criteria.filter((one) => one.required && one.outcome === outcome2).map(({ label }) => label);
  const required = criteria.filter((one) => one.required).length;
  const whatIf = whatIfNote(verdict, rulebook, language);
  const name = ruleName(verdict, rulebook, language, record);
  const { level, id, village, county, asOf, decidedOn, outcome } = verdict;
  return {
    language,
    level,
    levelLabel: levelLabels[level],
    id,
    ...village === void 0 ? {} : { village },
    ...county === void 0 ? {} : { county },
    asOf,
    ...decidedOn === void 0 ? {} : { decidedOn },
    rulebook: { ...verdict.rulebook, name: rulebookName(rulebook, language) },
    ownRulebook: isBuiltIn(rulebook),
    outcome,
    outcomeLabel: outcomes[outcome],
    ...whatIf === void 0 ? {} : { whatIf },
    caveats: caveatTexts(verdict, language),
    title: rulebook.words[language].rules.get(verdict.rule)?.title ?? sentences.anyTitle(name),
    headline: unclear(of, name, labelsOf("undetermined")) ?? (isExit(verdict.rule) ? sentences.headline : sentences.otherHeadline)[outcome](
      name,
      required,
      labelsOf("notMet"),
      labelsOf("undetermined")
    ),
    criteria,
    next: steps,
    ...partial === void 0 ? {} : { settleFirst: labelled(partial.settleFirst) },
    open: labelled(open),
    ...lifecycleOf(of, options.readings),
    ...memberInputs(verdict),
    ...pastSchoolAge(of),
    ...allReadings === void 0 ? {} : { allReadings: readingsText(allReadings, rulebook, language) },
    ...origin === void 0 ? {} : { origins: originLines({ verdict, rulebook, language }, origin) },
    document: mainSource(verdict, rulebook),
    documents: documentsOf(verdict, rulebook, language)
  };
}
function unclear({ verdict, record, rulebook, language }, rule, open) {
  const { fields } = rulebook;
  const { level, rule: judgedBy, outcome, missing, criteria, tooWide = [] } = verdict;
  const waited = criteria.filter(({ required }) => required).flatMap((one) => openInputs(fields, level, one));
  const zeroBase = criteria.filter(({ required }) => required).flatMap(zeroBases);
  const conflicts = waited.filter((path) => !missing.includes(path) && !tooWide.includes(path));
  if (outcome !== "undetermined" || conflicts.length + tooWide.length + zeroBase.length === 0) return void 0;
  const { unclear: ofExit, otherUnclear, unclearFor, dataInDoubt } = words[language].sentences;
  const reasons = [
    ...missing.some((path) => !zeroBase.includes(path)) ? [unclearFor.missing] : [],
    ...conflicts.length > 0 ? [dataInDoubt[doubtOfAll(record, fields, level, conflicts)]] : [],
    ...tooWide.length > 0 ? [unclearFor.tooWide] : [],
    ...zeroBase.length > 0 ? [unclearFor.zeroBase] : []
  ];
  return (isExit(judgedBy) ? ofExit : otherUnclear)(rule, open, reasons);
}
function memberInputs({ level, criteria }) {
  const read = criteria.flatMap(
    ({ checks }) => checks.flatMap(({ inputs }) => inputs.map(({ path }) => patternOf(path)))
  );
  const own = [...new Set(read)].filter((path) => path.startsWith(MEMBER) && commonTable.at(level, path) === void 0);
  return own.length === 0 ? {} : { memberInputs: own };
}
function pastSchoolAge({ verdict, record, rulebook }) {
  const end = rulebook.parameters.get("schoolAge/to");
  const years = end && resolve(end, verdict.readings, verdict.asOf)?.number;
  if (years === void 0 || record?.level !== "household") return {};
  const last = lastBirthDateWithAge(Number(toDecimalString(years)), verdict.asOf);
  return {
    pastSchoolAge: record.members.flatMap(
      ({ birthDate }, index) => birthDate !== null && birthDate !== void 0 && birthDate <= last ? [index] : []
    )
  };
}
function lifecycleOf({ verdict, record, rulebook, language }, chosen) {
  if (record === void 0 || verdict.overrides !== void 0 || !hasHistory(record)) return {};
  if (verdict.rule !== "household/exit" && verdict.rule !== "household/procedure") return {};
  if (!isBuiltIn(rulebook)) return {};
  return {
    lifecycle: nextStepsLines(
      nextSteps(record, { readings: { ...chosen, ...verdict.readings }, rulebook }),
      language
    )
  };
}
function judgedRecord({ level, id }, given2, how) {
  const found = given2?.level;
  const other = levels.some((one) => one === found && one !== level);
  const record = other ? void 0 : recordOf(given2, how);
  if (record?.id !== id || record.level !== level) {
    throw new InvalidRecordError([
      worded({ code: "inconsistent", path: "record", expected: "sameRecord" }, commonTable)
    ]);
  }
  return record;
}
function explained(context, verdict, criterion, rows) {
  const { language, rulebook } = context;
  const { sentences } = words[language];
  const outcomes = outcomeWords(context.verdict.rule, language);
  const { id, outcome, required, checks, missing, tooWide = [], citations } = verdict;
  const label = criterion?.labels[language] ?? id;
  const scope = scopeOf(context.verdict);
  const workings = checks.flatMap((check) => workingOf(context, check, missing) ?? []);
  return {
    id,
    label,
    outcome,
    outcomeLabel: outcomes[outcome],
    required,
    sentence: criterionSentence(context, verdict),
    checks: rows.map(({ label: item, value, bound, margin, outcome: own, counts, weak }, index) => {
      const path = checks[index]?.fact ?? "";
      const asked = rulebook.fields.at(scope, path) === void 0 ? {} : { path };
      return { label: item, value, bound, margin, outcome: own, counts, weak, ...asked };
    }),
    workings,
    missing: missing.map((path) => ({ path, label: missingLabel(context, verdict, path) })),
    conflicts: conflictTexts(context, verdict),
    tooWide: tooWide.map((path) => tooWideText(context, verdict, path)),
    place: rows[0]?.clause ?? "",
    clause: clauseText(citations, void 0, rulebook, language),
    readings: criterion === void 0 ? [] : appliedReadings(context, criterion, false),
    otherReadings: criterion === void 0 ? [] : appliedReadings(context, criterion, true),
    weak: checks.flatMap(({ weak, parameter }) => {
      const found = weak === true && parameter !== void 0 ? rulebook.parameters.get(parameter) : void 0;
      if (found === void 0) return [];
      const notes = resolve(found, context.verdict.readings, context.verdict.asOf)?.basis ?? [];
      return notes.flatMap(
        (value) => value.weak === void 0 ? [] : sentences.weakFigure(`${found.labels[language]} ${value.value}`, value.weak[language])
      );
    })
  };
}
function missingLabel(context, verdict, path) {
  return zeroBases(verdict).includes(path) ? withKnown(context, path, true) : questionLabel(context, path);
}
function appliedReadings({ verdict, rulebook, language }, criterion, others) {
  const used = readingsUsedBy(criterion, rulebook);
  return rulebook.readings.filter(({ id }) => used.has(id)).flatMap(({ id, labels, options }) => {
    const option = options.find((one) => one.id === verdict.readings[id]);
    if (option === void 0 || others && option === options[0]) return [];
    return words[language].sentences.applied(labels[language], option.labels[language], option === options[0]);
  });
}
function documentsOf(verdict, rulebook, language) {
  const cited = new Set(verdict.criteria.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const { day, sentences } = words[language];
  const described = ({ id, title, issuer, date }) => sentences.documentOf(
    sourceName(id, rulebook, language),
    title[language],
    issuer[language],
    date === void 0 ? void 0 : day(date)
  );
  return rulebook.sources.filter(({ id }) => cited.has(id)).map(described);
}

export {
  explain
};
