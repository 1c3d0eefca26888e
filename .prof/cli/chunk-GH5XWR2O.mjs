import {
  amountsOf,
  criteriaAt,
  daysOf,
  measuresGiving,
  measuresGivingBy,
  preparedCriteria,
  widestScope
} from "./chunk-YKDRAIS4.mjs";
import {
  LISTED_FILE,
  keyOfMutant,
  listedByBases,
  readListed
} from "./chunk-Y66BZI2H.mjs";
import {
  comparisonText,
  conditionText
} from "./chunk-OHTAWRUW.mjs";
import {
  kitWords,
  mutationWords
} from "./chunk-7Z2VWZV5.mjs";
import {
  amountParts
} from "./chunk-MP3Y6KQQ.mjs";
import {
  jsonDifferences
} from "./chunk-P7E3KQBC.mjs";
import {
  asValue,
  fewestSteps,
  leafOutcome,
  startAt,
  tried
} from "./chunk-K3MDRZXC.mjs";
import {
  bestOf,
  choicesOf,
  neighbours
} from "./chunk-AIZE7SUG.mjs";
import {
  expressionText
} from "./chunk-EVZEFY4G.mjs";
import {
  fileShapes,
  loadRulebook
} from "./chunk-6BX4O4OR.mjs";
import {
  amountBounds,
  amountPers
} from "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  MAX_DEPTH
} from "./chunk-UMR4S5L4.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  amountOfVerdict
} from "./chunk-ZA6VSGI5.mjs";
import {
  createEvaluator,
  evaluate
} from "./chunk-4FT4K7P6.mjs";
import {
  choose,
  examine,
  givenOn,
  isAboutMembers,
  memberOf,
  subjectOf,
  worstPoints
} from "./chunk-AWJW7UYS.mjs";
import {
  datedValuesOf,
  outcomes,
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  knownOptions
} from "./chunk-7DIABQID.mjs";
import {
  COMMON_FACTS,
  DEATH_DATE,
  DECIMAL,
  FACTS,
  FIELDS,
  MAX_CONDITIONS,
  Settler,
  commonFacts,
  criteriaOf,
  derivationOf,
  factsBehind,
  factsNamedIn,
  factsOf,
  figureOf,
  figuresOf,
  fold,
  hunan2016To2020,
  isExit,
  isOrder,
  isSpan,
  leavesOf,
  livingMembers,
  mapLeaves,
  putValues,
  readConditions,
  readingsOfAmount,
  readingsUsedBy,
  remembered,
  ruleOf,
  rulesOf,
  settledFiles,
  valueAt,
  walk,
  wholeOf
} from "./chunk-OBET4LAP.mjs";
import {
  isLaw,
  isRuleFile,
  pointer
} from "./chunk-FLDRFWA4.mjs";
import {
  InvalidRecordError,
  isInvalidRecordError,
  isInvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";
import {
  isValues
} from "./chunk-NVZBQ6H2.mjs";
import {
  compare,
  dayAfter,
  dayBefore,
  isExact,
  isNumeric,
  nearest,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  worded
} from "./chunk-OZI2KDQ2.mjs";
import {
  MAX_ISSUES,
  issueCodes,
  pathText
} from "./chunk-4KYNP42P.mjs";
import {
  fieldIn,
  levelOf,
  levels,
  patternOf,
  scopes,
  tableOf
} from "./chunk-LTCODZ6U.mjs";

// src/kit/fact-branches.ts
var truths = ["true", "false", "unknown"];
var ownersOf = remembered(
  (facts) => new Map(
    scopes.flatMap(
      (level) => [...facts[level].values()].flatMap((fact) => {
        const expression = derivationOf(fact);
        return expression === void 0 || fact.level !== level ? [] : [[expression, { level, fact: fact.name }]];
      })
    )
  )
);
function partsAt(expression) {
  const isPart = (value) => typeof value === "object" && value !== null && "form" in value && "type" in value;
  return Object.entries(expression).flatMap(([key, value]) => {
    if (isPart(value)) return [[key, value]];
    const list = value instanceof Map ? [...value] : Array.isArray(value) ? [...value.entries()] : [];
    return list.flatMap(
      ([at, part]) => isPart(part) ? [[`${key}/${String(at)}`, part]] : []
    );
  });
}
function isCondition(part, key, { form }) {
  const decides = part.form === "compare" || key === "where" || form === "if" && key === "condition";
  return decides && [...walk(part)].some((one) => one.form === "field" || one.form === "common");
}
function factBranches(rulebook) {
  const found = [];
  const seen = /* @__PURE__ */ new Set();
  const visit = (expression, owner, at) => {
    for (const [key, part] of partsAt(expression)) {
      const here = at === "" ? key : `${at}/${key}`;
      if (isCondition(part, key, expression)) for (const comesTo of truths) found.push({ ...owner, at: here, comesTo });
      enter(part, owner, here);
    }
  };
  const enter = (expression, within, at) => {
    const owner = ownersOf(rulebook.facts).get(expression);
    if (owner !== void 0 && seen.has(expression)) return;
    seen.add(expression);
    const [about, from] = owner === void 0 ? [within, at] : [owner, ""];
    if (expression.form === "byReading")
      for (const option of expression.options.keys()) found.push({ ...about, at: from, comesTo: option });
    visit(expression, about, from);
  };
  for (const fact of criteriaOf(rulebook).flatMap((one) => factsBehind(one, rulebook))) enterFact(fact, enter);
  return found;
}
function enterFact(fact, enter) {
  const expression = derivationOf(fact);
  if (expression !== void 0) enter(expression, { level: fact.level, fact: fact.name }, "");
}
function branchesTaken(rulebook, record, { readings, subject }, criteria) {
  const found = [];
  const living = livingMembers(record);
  const members = record.members ?? [];
  const about = subject === void 0 ? living : [Number(/\d+/.exec(subject)?.[0] ?? -1)];
  const walkFor = (owner, member) => {
    const given = givenOn(rulebook, readings, record.asOf, /* @__PURE__ */ new Map(), member);
    const settler = new Settler(rulebook.fields, levelOf(owner.level), given, "first");
    const truthOf = (part, of) => {
      const among = settler.of(part).among(record, of);
      return among === void 0 ? "unknown" : among ? "true" : "false";
    };
    const enter = (expression, within, at, of) => {
      const named = ownersOf(rulebook.facts).get(expression);
      const [fact, from] = named === void 0 ? [within, at] : [named, ""];
      const chosen = expression.form === "byReading" ? given.option(expression.reading) : void 0;
      if (chosen !== void 0) found.push({ ...fact, at: from, comesTo: chosen });
      const decided = expression.form === "if" ? truthOf(expression.condition, of) : "unknown";
      const each = ["count", "total", "every", "some"].includes(expression.form) ? living.map((index) => members[index]) : [of];
      for (const [key, part] of partsAt(expression)) {
        if (chosen !== void 0 && key !== `options/${chosen}`) continue;
        if (key === "then" && decided === "false" || key === "otherwise" && decided === "true") continue;
        const here = from === "" ? key : `${from}/${key}`;
        for (const one of each) {
          if (isCondition(part, key, expression)) found.push({ ...fact, at: here, comesTo: truthOf(part, one) });
          enter(part, fact, here, one);
        }
      }
    };
    return enter;
  };
  for (const fact of new Set(criteria.flatMap((one) => factsBehind(one, rulebook)))) {
    const owner = { level: fact.level, fact: fact.name };
    const whom = fact.level === "member" ? about : [void 0];
    for (const member of whom) {
      const of = member === void 0 ? void 0 : members[member];
      enterFact(fact, (expression) => walkFor(owner, member)(expression, owner, "", of));
    }
  }
  return found;
}
function branchedAt({ facts }, { level, fact, at }) {
  const found = facts[level].get(fact);
  let part = found && derivationOf(found);
  for (let rest = at; part !== void 0 && rest !== ""; ) {
    const next = partsAt(part).find(([key]) => rest === key || rest.startsWith(`${key}/`));
    rest = next === void 0 ? "" : rest.slice(next[0].length + 1);
    part = next?.[1];
  }
  return part;
}

// src/kit/coverage-points.ts
var sides = ["below", "on", "above"];
var coverageKinds = [
  "criterion",
  "bound",
  "option",
  "period",
  "refusal",
  "branch"
];
var usualCoverage = coverageKinds.filter((kind) => kind !== "branch");
var unreachableCodes = {
  unknownParameter: "test/evaluate/set-parameters.test.ts",
  unknownOption: "test/records/options.test.ts",
  duplicateRecord: "test/cli/check-filters.test.ts",
  errorCell: "test/tables/read-table.test.ts",
  noResult: "test/tables/read-table.test.ts",
  unclosedQuote: "test/tables/read-table.test.ts",
  digitsLost: "test/tables/read-table.test.ts",
  unanswered: "test/tables/read-table.test.ts",
  unitConflict: "test/tables/read-table.test.ts",
  mergedNumber: "test/tables/read-table.test.ts",
  mergedMember: "test/tables/read-table.test.ts",
  listsApart: "test/cli/against.test.ts",
  strangers: "test/cli/against.test.ts",
  differs: "test/tables/read-table.test.ts",
  noHousehold: "test/tables/read-table.test.ts",
  membersUnsure: "test/tables/read-table.test.ts",
  rowWidth: "test/tables/read-table.test.ts"
};
function keyOf(point) {
  switch (point.kind) {
    case "criterion":
      return JSON.stringify([point.kind, point.criterion, point.outcome]);
    case "bound":
      return JSON.stringify([point.kind, point.criterion, point.at, point.operator, point.side]);
    case "option":
      return JSON.stringify([point.kind, point.reading, point.option]);
    case "period":
      return JSON.stringify([point.kind, point.parameter, point.option ?? "", point.from ?? point.year]);
    case "refusal":
      return JSON.stringify([point.kind, point.code]);
    case "branch":
      return JSON.stringify([point.kind, point.level, point.fact, point.at, point.comesTo]);
  }
}
function pointsOf(rulebook) {
  const criteria = criteriaOf(rulebook);
  const amounts = [...rulebook.measures.values()].flatMap(
    ({ amount }) => amount === void 0 ? [] : figuresOf(amount)
  );
  const used = /* @__PURE__ */ new Set([...criteria.flatMap((criterion) => parametersOf(criterion, rulebook)), ...amounts]);
  return [
    ...criteria.flatMap(
      (criterion) => outcomes.filter((outcome) => outcome !== "undetermined" || canBeOpen(criterion, rulebook)).map((outcome) => ({ kind: "criterion", criterion: criterion.id, outcome }))
    ),
    ...criteria.flatMap((criterion) => boundsOf(criterion, rulebook)),
    // A reading that no rule depends on is never applied.
    ...rulebook.readings.filter(({ rules }) => rules.length > 0).flatMap(
      ({ id, options }) => options.map((option) => ({ kind: "option", reading: id, option: option.id }))
    ),
    ...[...used].flatMap((id) => periodsOf(id, rulebook)),
    ...issueCodes.filter((code) => !Object.hasOwn(unreachableCodes, code)).map((code) => ({ kind: "refusal", code })),
    ...factBranches(rulebook).map((branch) => ({ kind: "branch", ...branch }))
  ];
}
function parametersOf({ level, conditions }, rulebook) {
  return leavesOf(conditions).flatMap((leaf) => parametersOfLeaf(level, leaf, rulebook));
}
function parametersOfLeaf(level, leaf, rulebook) {
  return [
    ...leaf.side.kind === "parameter" ? [leaf.side.id] : [],
    ...factsOf(rulebook, level, leaf).flatMap((fact) => Object.keys(fact.parameters ?? {}))
  ];
}
function canBeOpen(criterion, rulebook) {
  return factsBehind(criterion, rulebook).some(({ inputs }) => inputs.length > 0) || parametersOf(criterion, rulebook).some((id) => hasGap(id, rulebook));
}
function hasGap(id, { parameters, validFrom }) {
  const { values, series } = parameters.get(id) ?? {};
  const lists = series === void 0 ? [values ?? []] : Object.values(series.options);
  return lists.some((list) => !list.some(({ from }) => from <= validFrom) || list.some(({ to }) => to !== void 0));
}
function boundsOf({ id, level, conditions }, rulebook) {
  const { parameters } = rulebook;
  return leavesOf(conditions).flatMap((leaf) => {
    const { at, operator, choices: choices2, side } = leaf;
    if (side.kind === "parameter" && isNeverSet(parameters.get(side.id))) return [];
    const operators = /* @__PURE__ */ new Set([operator, ...choices2.map((choice) => choice.operator)]);
    return [...operators].filter(isOrder).flatMap(
      (one) => sidesOf(level, leaf, rulebook).map(
        (side2) => ({ kind: "bound", criterion: id, at, operator: one, side: side2 })
      )
    );
  });
}
function sidesOf(level, leaf, rulebook) {
  const { side } = leaf;
  const [fact, other] = factsOf(rulebook, level, leaf);
  const parameter = side.kind === "parameter" ? rulebook.parameters.get(side.id) : void 0;
  if (fact === void 0 || other !== void 0 || !isOfDayAlone(fact) || parameter === void 0) return sides;
  const days = yearsOf(rulebook).flatMap((year) => [`${year}-01-01`, `${year}-12-31`]);
  const options = Object.keys(parameter.series?.options ?? {});
  const chosen = options.map((option) => ({ [parameter.series?.reading ?? ""]: option }));
  const seen = (chosen.length > 0 ? chosen : [{}]).flatMap(
    (one) => days.flatMap((asOf) => {
      const bound = resolve(parameter, one, asOf)?.number;
      if (bound === void 0) return [];
      const value = fact.prepare({ asOf, option: () => void 0, parameter: () => void 0 }).value({});
      const sign = value === void 0 ? 0 : compare(value, bound);
      return [sign < 0 ? "below" : sign > 0 ? "above" : "on"];
    })
  );
  return sides.filter((one) => seen.includes(one));
}
function isOfDayAlone({ inputs, readings, parameters }) {
  return inputs.length === 0 && readings === void 0 && parameters === void 0;
}
function isNeverSet(parameter) {
  return parameter !== void 0 && parameter.values === void 0 && parameter.series === void 0;
}
function periodsOf(id, rulebook) {
  const parameter = rulebook.parameters.get(id);
  if (parameter === void 0) return [];
  const { values = [], series, proRata } = parameter;
  if (proRata !== void 0) {
    return Object.keys(proRata.options).flatMap(
      (option) => yearsOf(rulebook).filter((year) => resolve(parameter, { [proRata.reading]: option }, `${year}-12-31`) !== void 0).map((year) => ({ kind: "period", parameter: id, option, year }))
    );
  }
  const inForce = (list) => list.filter((value) => isInForce(value, list, rulebook));
  if (series === void 0) {
    return inForce(values).map(({ from }) => ({ kind: "period", parameter: id, from }));
  }
  return Object.entries(series.options).flatMap(
    ([option, list]) => inForce(list).map(({ from }) => ({ kind: "period", parameter: id, option, from }))
  );
}
function yearsOf({ validFrom, validTo }) {
  const first = yearOf(validFrom);
  return Array.from({ length: yearOf(validTo) - first + 1 }, (_, index) => first + index);
}
function isInForce({ from, to }, all, { validFrom, validTo }) {
  const start = from > validFrom ? from : validFrom;
  const ends = to !== void 0 && to < start;
  return start <= validTo && !ends && !all.some((other) => other.from > from && other.from <= start);
}

// src/kit/judge-case.ts
var engineNames = Object.freeze(["evaluator", "json-rules-engine"]);
var engines = {
  evaluator: () => evaluate,
  // Loaded only where it is asked for: no other command should wait for it.
  "json-rules-engine": async () => (await import("./json-rules-engine-4NIPBXCU.mjs")).evaluateWithEngine
};
function judgedBy(rulebook, verdict) {
  const amount = amountOfVerdict(rulebook, verdict);
  return amount === void 0 ? { verdict } : { verdict, amount };
}
async function judgeCase(one, engine, rulebook) {
  const { record, recordIssues = [], rule, subject, asOf, readings } = one;
  const { fields } = rulebook ?? hunan2016To2020();
  const inText = recordIssues.map((issue) => worded(issue, fields));
  if (record === void 0 && inText.length > 0) return { refused: inText };
  try {
    const evaluateBy = await engines[engine]();
    const verdict = await evaluateBy(record, { rule, subject, asOf, readings, rulebook });
    return inText.length > 0 ? { refused: inText } : judgedBy(rulebook ?? hunan2016To2020(), verdict);
  } catch (error) {
    if (isInvalidRecordError(error)) return { refused: [...inText, ...error.issues].slice(0, MAX_ISSUES) };
    const what = error instanceof Error ? error.message : String(error);
    throw new Error(`${one.place?.file ?? ""} "${one.name}" (${engine}): ${what}`, { cause: error });
  }
}

// src/cli/progress.ts
var BETWEEN = 100;
async function withProgress({ say, status }, work) {
  if (status === void 0) return work();
  const start = performance.now();
  let told = start;
  try {
    return await work((done, all) => {
      const now = performance.now();
      if (now - told < BETWEEN) return;
      told = now;
      const perSecond = 1e3 * done / (now - start);
      status(say.progress({ done, all, perSecond, secondsLeft: (all - done) / perSecond }));
    });
  } finally {
    status("");
  }
}

// src/kit/coverage.ts
function coverage(rulebook, runs, only = usualCoverage) {
  const counts = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (!run.passed) continue;
    for (const key of new Set([...shownBy(rulebook, run), ...branchesBy(rulebook, run, only)].map(keyOf)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const points = pointsOf(rulebook).filter(({ kind }) => only.includes(kind)).map((point) => ({ ...point, cases: counts.get(keyOf(point)) ?? 0 }));
  const kinds = Object.fromEntries(
    coverageKinds.filter((kind) => only.includes(kind)).map((kind) => [kind, shareOf(points.filter((point) => point.kind === kind))])
  );
  const codes = only.includes("refusal") ? Object.keys(unreachableCodes) : [];
  const unreachable = codes.map((code) => ({ code, testedIn: unreachableCodes[code] }));
  return { ...shareOf(points), kinds, points, unreachable };
}
function shareOf(points) {
  const covered = points.filter(({ cases }) => cases > 0).length;
  const total = points.length;
  return { covered, total, percent: total === 0 ? 100 : Math.floor(covered * 1e4 / total) / 100 };
}
function shownBy(rulebook, { case: { expect }, judged: { verdict } }) {
  if (verdict === void 0) {
    return (expect.refused ?? []).map((code) => ({ kind: "refusal", code }));
  }
  const named = /* @__PURE__ */ new Set([...Object.keys(expect.criteria ?? {}), ...Object.keys(expect.margins ?? {})]);
  const stated = new Set(Object.keys(expect.criteria ?? {}));
  return pointsIn(rulebook, verdict, named, expect.amount?.value !== void 0).filter(
    (one) => one.kind !== "criterion" || stated.has(one.criterion)
  );
}
function branchesBy(rulebook, { case: one, judged: { verdict } }, only) {
  const rule = verdict && ruleOf(rulebook, verdict.rule);
  if (rule === void 0 || verdict === void 0 || !only.includes("branch")) return [];
  const { record } = examine(one.record, one.asOf === void 0 ? {} : { asOf: one.asOf }, rulebook.fields);
  if (record === void 0) return [];
  const { criteria = {}, margins = {} } = one.expect;
  const named = rule.criteria.filter(({ id }) => Object.hasOwn(criteria, id) || Object.hasOwn(margins, id));
  return branchesTaken(rulebook, record, verdict, named).map((branch) => ({ kind: "branch", ...branch }));
}
var NONE = /* @__PURE__ */ new Set();
function pointsIn(rulebook, verdict, named, atAmount) {
  const rule = ruleOf(rulebook, verdict.rule);
  const criteria = rule?.criteria.filter(({ id }) => named.has(id)) ?? [];
  const amount = rule !== void 0 && "amount" in rule ? rule.amount : void 0;
  const unseen = amount === void 0 || rule === void 0 || atAmount ? NONE : readingsOnlyOf(amount, rule, rulebook);
  return [
    ...verdict.criteria.filter(({ id }) => named.has(id)).map(({ id, outcome }) => ({ kind: "criterion", criterion: id, outcome })),
    ...Object.entries(verdict.readings).filter(([reading]) => !unseen.has(reading)).map(([reading, option]) => ({ kind: "option", reading, option })),
    ...criteria.flatMap((criterion) => comparedIn(rulebook, verdict, criterion)),
    ...amount === void 0 || !atAmount ? [] : periodOf(rulebook, verdict, figureOf(amount, verdict.readings))
  ];
}
function readingsOnlyOf(amount, { criteria }, rulebook) {
  const others = new Set(criteria.flatMap((criterion) => [...readingsUsedBy(criterion, rulebook)]));
  return new Set(readingsOfAmount(amount, rulebook.parameters).filter((reading) => !others.has(reading)));
}
function comparedIn(rulebook, verdict, criterion) {
  const { id, level, conditions } = criterion;
  const checks = verdict.criteria.find((one) => one.id === id)?.checks ?? [];
  return leavesOf(conditions).flatMap((leaf) => {
    const check = checks.find(({ at }) => at === leaf.at);
    if (check === void 0 || check.outcome === "undetermined" || !check.counts) return [];
    const parameters = parametersOfLeaf(level, leaf, rulebook);
    return [...boundOf(id, leaf, check), ...parameters.flatMap((one) => periodOf(rulebook, verdict, one))];
  });
}
function boundOf(criterion, { at }, { operator, margin }) {
  if (margin === void 0 || isSpan(margin)) return [];
  const inside = operator.startsWith("greater") ? "above" : "below";
  const outside = inside === "above" ? "below" : "above";
  const side = margin === "0" ? "on" : margin.startsWith("-") ? outside : inside;
  return [{ kind: "bound", criterion, at, operator, side }];
}
function periodOf(rulebook, { readings, asOf }, id) {
  const parameter = rulebook.parameters.get(id);
  const resolved = parameter && resolve(parameter, readings, asOf);
  if (parameter === void 0 || resolved === void 0) return [];
  const { series, proRata } = parameter;
  const option = readings[(series ?? proRata)?.reading ?? ""];
  const under = option === void 0 ? {} : { option };
  if (proRata !== void 0) return [{ kind: "period", parameter: id, ...under, year: yearOf(asOf) }];
  return resolved.basis.map(({ from }) => ({ kind: "period", parameter: id, ...under, from }));
}

// src/kit/coverage-words.ts
function pointText(point, rulebook, language) {
  const { coverage: say } = kitWords[language];
  switch (point.kind) {
    case "criterion":
      return say.criterion(point.criterion, words[language].outcome[point.outcome]);
    case "bound":
      return say.bound(point.criterion, boundText(point, rulebook, language), say.side[point.side]);
    case "option":
      return say.option(point.reading, point.option);
    case "period": {
      const when = point.year === void 0 ? say.since(point.from ?? "") : say.year(point.year);
      return say.period(point.parameter, point.option, when);
    }
    case "refusal":
      return say.refusal(point.code);
    case "branch":
      return branchText(point, rulebook, language);
  }
}
function branchText(point, rulebook, language) {
  const { coverage: say } = kitWords[language];
  const part = branchedAt(rulebook, point);
  const about = `${point.level}/${point.fact}`;
  if (part?.form === "byReading") return say.branchOption(about, `${part.reading}=${point.comesTo}`);
  const condition = part === void 0 ? point.at : expressionText(part, { rulebook, language });
  return say.branch(about, condition, say.truth[point.comesTo] ?? point.comesTo);
}
function boundText({ criterion: id, at, operator }, rulebook, language) {
  const criterion = criteriaOf(rulebook).find((one) => one.id === id);
  const leaf = criterion && leavesOf(criterion.conditions).find((one) => one.at === at);
  return criterion === void 0 || leaf === void 0 ? at : comparisonText(criterion.level, leaf, operator, rulebook, language);
}

// src/kit/mismatch.ts
function mismatchesOf(one, judged, engine) {
  return differences(one, judged).map((difference) => placed(one, difference, engine));
}
function disagreement(one, first, other, engine) {
  const [left, right] = [first.verdict ?? first.refused, other.verdict ?? other.refused];
  if (JSON.stringify(left) === JSON.stringify(right)) return void 0;
  const [way = []] = jsonDifferences(left, right, 1);
  const [expected, got] = [left, right].map((value) => {
    const found = way.reduce((at, key) => at?.[key], value);
    return `${way.length === 0 ? "" : `${pathText(way)}: `}${JSON.stringify(found) ?? ""}`;
  });
  return placed(one, { at: "engines", expected: expected ?? null, got: got ?? null }, engine);
}
function placed({ place }, difference, engine) {
  const { expectations } = place ?? {};
  const position = expectations?.get(difference.at) ?? expectations?.get("expect");
  return { ...difference, ...position === void 0 ? {} : position, engine };
}
function differences({ expect }, { verdict, amount, refused }) {
  const { outcome, criteria = {}, margins = {}, refused: codes } = expect;
  const got = refused === void 0 ? null : distinct(refused.map(({ code }) => code));
  if (codes !== void 0) {
    const expected = distinct(codes);
    return isSame(expected, got) ? [] : [{ at: "refused", expected, got }];
  }
  if (verdict === void 0) return [{ at: "refused", expected: null, got }];
  return [
    ...outcome === void 0 || outcome === verdict.outcome ? [] : [{ at: "outcome", expected: outcome, got: verdict.outcome }],
    ...Object.entries(criteria).flatMap(([id, expected]) => ofCriterion(verdict, "criteria", id, expected)),
    ...["missing", "conflicts", "tooWide"].flatMap((at) => {
      const [expected, found = []] = [expect[at], verdict[at]];
      return expected === void 0 || isSame(expected, found) ? [] : [{ at, expected, got: found }];
    }),
    ...Object.entries(margins).flatMap(([id, expected]) => ofCriterion(verdict, "margins", id, expected)),
    ...expect.amount === void 0 ? [] : ofAmount(expect.amount, amount)
  ];
}
function ofAmount(wanted, given) {
  const partsOf2 = (amount) => amount == null ? null : amountParts.flatMap((part) => amount[part] ?? []);
  if (given === void 0) return [{ at: "amount", expected: partsOf2(wanted), got: null, lacks: "measure" }];
  if (wanted === null || given === null) {
    return wanted === given ? [] : [{ at: "amount", expected: partsOf2(wanted), got: partsOf2(given) }];
  }
  return amountParts.flatMap((part) => {
    const [expected, got] = [wanted[part], given[part]];
    return expected === void 0 || expected === got ? [] : [{ at: `amount.${part}`, expected, got }];
  });
}
function ofCriterion(verdict, part, id, wanted) {
  const at = `${part}.${id}`;
  const expected = listed(wanted);
  const criterion = verdict.criteria.find((one) => one.id === id);
  if (criterion === void 0) {
    const suggestion = nearest(
      id,
      verdict.criteria.map((one) => one.id)
    );
    const meant = suggestion === void 0 ? {} : { suggestion };
    return [{ at, expected, got: null, lacks: "criterion", ...meant }];
  }
  const got = part === "criteria" ? criterion.outcome : criterion.checks.find(({ margin }) => margin !== void 0)?.margin;
  if (got === void 0) return [{ at, expected, got: null, lacks: "margin" }];
  const found = listed(got);
  return JSON.stringify(found) === JSON.stringify(expected) ? [] : [{ at, expected, got: found }];
}
function listed(value) {
  return isSpan(value) ? [value.from, value.to] : value;
}
function distinct(codes) {
  return [...new Set(codes)].sort();
}
function isSame(expected, got) {
  return got !== null && expected.length === got.length && expected.every((one, index) => one === got[index]);
}

// src/kit/run-cases.ts
var runOptions = { rulebook: "rulebook", engines: "any", filter: "any", bail: "any" };
async function runCases(cases, options = {}) {
  const { rulebook, engines: engines2 = engineNames, filter, bail = false } = knownOptions(options, runOptions);
  const [first = "evaluator", ...others] = engines2;
  const runs = [];
  for (const one of cases) {
    const named = `${one.place?.file ?? ""}: ${one.name}`.toLowerCase();
    if (filter !== void 0 && !named.includes(filter.toLowerCase())) continue;
    const judged = await judgeCase(one, first, rulebook);
    const mismatches = mismatchesOf(one, judged, first);
    for (const engine of others) {
      const again = await judgeCase(one, engine, rulebook);
      const differs = disagreement(one, judged, again, engine);
      if (differs !== void 0) mismatches.push(differs, ...mismatchesOf(one, again, engine));
    }
    runs.push({ case: one, passed: mismatches.length === 0, mismatches, judged });
    if (bail && mismatches.length > 0) break;
  }
  return runs;
}

// src/kit/mutate/bench.ts
function byOf({ rule, subject }) {
  return { ...rule === void 0 ? {} : { rule }, ...subject === void 0 ? {} : { subject } };
}
function readyCases(table, cases) {
  return cases.flatMap((one, index) => {
    if (one.recordIssues !== void 0 && one.recordIssues.length > 0) return [];
    const { record } = examine(one.record, one.asOf === void 0 ? {} : { asOf: one.asOf }, table);
    if (record === void 0) return [];
    const { criteria = {}, margins = {}, amount } = one.expect;
    const given = amount === void 0 || one.rule === void 0 ? [] : [one.rule];
    const named = /* @__PURE__ */ new Set([...Object.keys(criteria), ...Object.keys(margins), ...given]);
    return [{ case: one, index, record, level: record.level, criteria: named }];
  });
}
var Bench = class {
  rulebook;
  #evaluators = /* @__PURE__ */ new Map();
  constructor(rulebook) {
    this.rulebook = rulebook;
  }
  /** What comes of a record. */
  judged(record, readings = {}, by = {}) {
    const evaluator = this.#evaluator(readings, by);
    if (evaluator instanceof InvalidRecordError) return { refused: evaluator.issues };
    try {
      return judgedBy(this.rulebook, evaluator.evaluate(record));
    } catch (error) {
      if (isInvalidRecordError(error)) return { refused: error.issues };
      throw error;
    }
  }
  /** Whether a case comes out as it expects. */
  passes({ case: one, record }) {
    return mismatchesOf(one, this.judged(record, one.readings, one), "evaluator").length === 0;
  }
  /** The same of a case as it was written: its record is checked by what this rulebook says of fields. */
  passesAnew(one) {
    const asOf = one.asOf === void 0 ? {} : { asOf: one.asOf };
    const { record, issues } = examine(one.record, asOf, this.rulebook.fields);
    const judged = record === void 0 ? { refused: issues.map((one2) => worded(one2, this.rulebook.fields)) } : this.judged(record, one.readings, one);
    return mismatchesOf(one, judged, "evaluator").length === 0;
  }
  #evaluator(readings, { rule, subject }) {
    const key = JSON.stringify([rule, subject, ...Object.entries(readings)]);
    let evaluator = this.#evaluators.get(key);
    if (evaluator === void 0) {
      evaluator = this.#made(readings, { rule, subject });
      this.#evaluators.set(key, evaluator);
    }
    return evaluator;
  }
  #made(readings, by) {
    try {
      return createEvaluator({ rulebook: this.rulebook, readings, ...by });
    } catch (error) {
      if (isInvalidRecordError(error)) return error;
      throw error;
    }
  }
};

// src/kit/suggest/moves.ts
var VARIED_MEMBERS = 3;
var ROUND_COUNTS = [100, 1e4];
function* movesFrom(trial, scope) {
  const { record, readings, ...by } = trial;
  for (const [path, values] of inputsOf(trial, scope)) {
    for (const value of values) {
      const changed = value === null ? putValues(record, { [path]: null }) : tried(record, { [path]: value });
      const examined = changed && examine(changed, {}, tableOf(record)).record;
      if (examined !== void 0) yield { record: examined, readings, ...by };
    }
  }
  for (const [reading, option] of optionsOf(trial, scope))
    yield { record, readings: { ...readings, [reading]: option }, ...by };
  for (const asOf of daysOf2(scope)) {
    const moved = asOf === record.asOf ? void 0 : examine({ ...record, asOf }, {}, tableOf(record)).record;
    if (moved !== void 0) yield { record: moved, readings, ...by };
  }
}
function inputsOf({ record, readings, subject }, scope) {
  const member = subject === void 0 ? void 0 : memberOf(subject);
  const leaves = scope.rulebooks.flatMap((rulebook) => {
    const { chosen } = choose(rulebook, readings);
    return preparedCriteria(rulebook, scope.level, scope.criteria, chosen, record.asOf, member).flatMap(
      (one) => one.leaves
    );
  });
  const paths = leaves.flatMap(
    ({ leaf }) => factsOfAll(scope, leaf).flatMap(({ inputs }) => inputs.flatMap((path) => spelledOut(path, record)))
  );
  return tableOf(record).inOrder(scope.level, paths).map((path) => {
    const field = fieldIn(record, path);
    const now = valueAt(record, path);
    const values = field === void 0 ? [] : valuesFor(path, field, record, leaves, scope);
    const withNone = [.../* @__PURE__ */ new Set([...values, null])];
    return [path, withNone.filter((value) => value !== (now ?? null))];
  });
}
function factsOfAll({ rulebooks, level }, leaf) {
  return [...new Set(rulebooks.flatMap((rulebook) => factsOf(rulebook, widestScope(level), leaf)))];
}
function spelledOut(path, record) {
  if (!path.includes("[]")) return [path];
  if (path === DEATH_DATE) return [];
  return livingMembers(record).slice(0, VARIED_MEMBERS).map((index) => path.replace("[]", `[${index}]`));
}
function valuesFor(path, field, record, leaves, scope) {
  if (field.kind === "date") return birthDates(record.asOf, scope);
  if (!isNumeric(field.kind)) return choicesOf(field);
  const reading = leaves.filter(
    ({ leaf }) => factsOfAll(scope, leaf).some(({ inputs }) => inputs.includes(patternOf(path)))
  );
  return [
    ...reading.flatMap((leaf) => [...onBound(field, leaf, record), ...acrossBound(path, field, leaf, record)]),
    ...field.kind === "count" ? ROUND_COUNTS : []
  ];
}
function onBound(field, leaf, record) {
  const { unit } = leaf;
  const bound = worstPoints(leaf, record).expected;
  if (!isExact(bound) || unit === void 0 || unit !== field.unit) return [];
  const text = toDecimalString(bound);
  const { up, down } = neighbours(text, unit);
  return [text, down, up].map((value) => asValue(field.kind, value));
}
function acrossBound(path, field, leaf, record) {
  const from = valueAt(record, path);
  if (typeof from !== "number" && typeof from !== "string") return [];
  const now = leafOutcome(leaf, record);
  if (now === "undetermined") return [];
  const start = startAt(field, from);
  const reached = (value) => {
    const next = tried(record, { [path]: value });
    return next === void 0 ? "refused" : leafOutcome(leaf, next) === now ? "short" : "enough";
  };
  return [1n, -1n].flatMap((direction) => {
    const moved = fewestSteps(start, [direction], reached);
    return moved === void 0 ? [] : [moved.value, start.moved(direction, moved.steps - 1n).value];
  });
}
function birthDates(asOf, { rulebooks, level, criteria }) {
  const figures = rulebooks.flatMap(
    (rulebook) => parametersIn(rulebook, level, criteria).flatMap(
      (parameter) => datedValuesOf(parameter).map(({ value }) => ({ unit: parameter.unit, value }))
    )
  );
  const ages = figures.flatMap(({ unit, value }) => unit === "years" ? [Number(value)] : []);
  const monthDays = figures.flatMap(({ unit, value }) => unit === void 0 ? [value] : []);
  const days = ages.flatMap(
    (age) => [asOf.slice(5), ...monthDays].flatMap((monthDay2) => {
      const year = String(yearOf(asOf) - age).padStart(4, "0");
      const day = `${year}-${monthDay2 === "02-29" ? "02-28" : monthDay2}`;
      return [day, dayAfter(day), dayBefore(day)];
    })
  );
  return [...new Set(days)];
}
function optionsOf({ readings }, { rulebooks: [first], level, criteria }) {
  const { parameters } = first;
  const used = /* @__PURE__ */ new Set([
    ...criteriaAt(first, level).filter((one) => criteria.has(one.id)).flatMap((one) => [...readingsUsedBy(one, first)]),
    ...amountsOf(first, criteria).flatMap((amount) => readingsOfAmount(amount, parameters))
  ]);
  const { chosen } = choose(first, readings);
  return first.readings.flatMap(
    ({ id, options }) => used.has(id) ? options.flatMap((option) => option.id === chosen[id] ? [] : [[id, option.id]]) : []
  );
}
function daysOf2({ rulebooks, level, criteria, days }) {
  const turns = rulebooks.flatMap((rulebook) => {
    const parameters = parametersIn(rulebook, level, criteria);
    const dated = parameters.flatMap(
      (one) => datedValuesOf(one).flatMap(({ from, to }) => to === void 0 ? [from] : [from, to])
    );
    return [...dated, rulebook.validFrom, rulebook.validTo];
  });
  const all = [...days, ...turns].flatMap((day) => [day, dayBefore(day), dayAfter(day)]);
  return [...new Set(all)];
}
function parametersIn(rulebook, level, ids) {
  const criteria = criteriaAt(rulebook, level).filter((one) => ids.has(one.id));
  const figures = amountsOf(rulebook, ids).flatMap(figuresOf);
  return [.../* @__PURE__ */ new Set([...criteria.flatMap((one) => parametersOf(one, rulebook)), ...figures])].flatMap(
    (id) => rulebook.parameters.get(id) ?? []
  );
}

// src/kit/suggest/search.ts
var MAX_TRIALS = 1500;
var GOOD_ENOUGH = 2;
function search(seeds, scope, rankOf2) {
  const first = bestOf(near(seeds, scope), rankOf2, GOOD_ENOUGH, MAX_TRIALS);
  if (first !== void 0 && first.rank <= GOOD_ENOUGH) return first;
  const second = bestOf(far(seeds, scope), rankOf2, GOOD_ENOUGH, MAX_TRIALS);
  return first === void 0 || second !== void 0 && second.rank < first.rank ? second : first;
}
function* near(seeds, scope) {
  yield* seeds;
  for (const seed of seeds) yield* movesFrom(seed, scope);
}
function* far(seeds, scope) {
  for (const seed of seeds) for (const one of movesFrom(seed, scope)) yield* movesFrom(one, scope);
}

// src/kit/suggest/seeds.ts
var MAX_SEEDS = 30;
function seedsOf(cases, criteria, level, bench) {
  const seen = /* @__PURE__ */ new Set();
  const ranked = cases.filter((one) => one.level === level).map((one) => ({ one, about: isAbout(one, criteria) ? 0 : 1 })).filter(
    ({
      one: {
        record,
        case: { readings, ...given }
      }
    }) => {
      const key = JSON.stringify([record, readings ?? {}, byOf(given)]);
      return !seen.has(key) && seen.add(key) !== void 0;
    }
  );
  const few = ranked.sort((a, b) => a.about - b.about).slice(0, MAX_SEEDS * 3);
  const trials = few.map(
    ({
      one: {
        record,
        case: { readings = {}, ...given }
      },
      about
    }) => {
      const by = byOf(given);
      const met = bench.judged(record, readings, by).verdict?.outcome === "met";
      return { trial: { record, readings, ...by }, rank: about * 2 + (met ? 0 : 1) };
    }
  );
  const best = trials.sort((a, b) => a.rank - b.rank).slice(0, MAX_SEEDS);
  return [...best.map(({ trial }) => trial), ...madeUp(level, criteria, bench)];
}
function isAbout(one, ids) {
  return [...one.criteria].some((id) => ids.has(id)) || ids.has(one.case.rule ?? "");
}
function seedsAt(seeds, days, readings) {
  if (days.length === 0 && Object.keys(readings).length === 0) return [];
  return (days.length === 0 ? [void 0] : days).flatMap(
    (asOf) => seeds.flatMap(({ record, readings: own, ...by }) => {
      const moved = asOf === void 0 ? record : examine({ ...record, asOf }, {}, tableOf(record)).record;
      return moved === void 0 ? [] : [{ record: moved, readings: { ...own, ...readings }, ...by }];
    })
  );
}
var kept = /* @__PURE__ */ new WeakMap();
function madeUp(level, criteria, bench) {
  const rules = rulesOf(bench.rulebook).filter((rule2) => rule2.level === level);
  const asks = (one) => criteria.has(one.id) || one.criteria.some(({ id }) => criteria.has(id));
  const rule = rules.find(asks) ?? rules[0];
  if (rule === void 0) return [];
  const ofBench = kept.get(bench) ?? /* @__PURE__ */ new Map();
  kept.set(bench, ofBench);
  const by = isExit(rule.id) ? {} : { rule: rule.id, ...isAboutMembers(rule) ? { subject: subjectOf(0) } : {} };
  const plains = () => plain(level, bench.rulebook).map((trial) => ({ ...trial, ...by }));
  const made = ofBench.get(rule.id) ?? plains().map((trial) => mended(trial, rule, bench));
  ofBench.set(rule.id, made);
  return made;
}
function mended(trial, { level, criteria }, bench) {
  let best = trial;
  for (const { id } of criteria) {
    const scope = { level, criteria: /* @__PURE__ */ new Set([id]), rulebooks: [bench.rulebook], days: [] };
    const met = metBy(best, bench);
    if (met.has(id)) continue;
    const better = search([best], scope, (one) => {
      const now = metBy({ ...one, readings: best.readings }, bench);
      const same = one.record.asOf === best.record.asOf && one.readings === best.readings;
      return same && now.has(id) && [...met].every((other) => now.has(other)) ? 1 : void 0;
    });
    best = better?.trial ?? best;
  }
  return best;
}
function metBy({ record, readings, ...by }, bench) {
  const { verdict } = bench.judged(record, readings, by);
  return new Set(verdict?.criteria.flatMap(({ id, outcome }) => outcome === "met" ? [id] : []));
}
function plain(level, { validTo, fields }) {
  let record = { level, id: "PLAIN", asOf: validTo, ...level === "household" ? { members: [{}, {}] } : {} };
  let examined = examine(record, {}, fields).record;
  for (const field of fields.of(level)) {
    if (["id", "asOf", "decidedOn"].includes(field.path) || field.kind === "text") continue;
    const paths = field.path.includes("[]") ? [0, 1].map((at) => field.path.replace("[]", `[${at}]`)) : [field.path];
    const filled = putValues(record, Object.fromEntries(paths.map((path) => [path, plainValue(field)])), fields);
    const sound = examine(filled, {}, fields).record;
    if (sound !== void 0) [record, examined] = [filled, sound];
  }
  return examined === void 0 ? [] : [{ record: examined, readings: {} }];
}
function plainValue({ kind, options }) {
  switch (kind) {
    case "boolean":
      return true;
    case "code":
      return Object.keys(options ?? {})[0];
    case "date":
      return "1970-01-01";
    case "money":
      return 1e4;
    default:
      return 100;
  }
}

// src/kit/lint/walk.ts
function walkJson(value, each, at = []) {
  each(value, at);
  if (typeof value !== "object" || value === null || at.length > MAX_DEPTH) return;
  const parts2 = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [key, part] of parts2) walkJson(part, each, [...at, key]);
}

// src/kit/lint/raw-conditions.ts
function rawLeaves({ rules }) {
  const found = [];
  for (const rule of rules.values()) {
    const root = [...rule.at, "conditions"];
    walkJson(rule.conditions, (held, way) => {
      const { fact, operator, value } = held ?? {};
      if (typeof fact !== "string" || typeof operator !== "string") return;
      found.push({ rule, at: [...root, ...way], fact, operator, value });
    });
  }
  return found;
}
function referencesIn(conditions) {
  const found = [];
  walkJson(conditions, (held) => {
    const { condition: name } = held ?? {};
    if (typeof name === "string") found.push(name);
  });
  return found;
}

// src/kit/mutate/apply-mutant.ts
function mutated(files, { edited: file, edits }) {
  return { ...files, [file]: edits.reduce((content, { way, put }) => edited(content, way, put), files[file]) };
}
function edited(holder, [key, ...rest], put) {
  if (key === void 0) return put?.value;
  const last = rest.length === 0;
  if (Array.isArray(holder)) {
    if (last && put === null) return holder.filter((_, index) => index !== key);
    return holder.map((item, index) => index === key ? edited(item, rest, put) : item);
  }
  const entries = Object.entries(holder ?? {});
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return last && put === null ? [] : [[name, edited(value, rest, put)]];
    })
  );
}

// src/kit/mutate/condition-mutants.ts
var slips = {
  greaterThanInclusive: { strictness: "greaterThan", direction: "lessThanInclusive", negation: "lessThan" },
  greaterThan: { strictness: "greaterThanInclusive", direction: "lessThan", negation: "lessThanInclusive" },
  lessThanInclusive: { strictness: "lessThan", direction: "greaterThanInclusive", negation: "greaterThan" },
  lessThan: { strictness: "lessThanInclusive", direction: "greaterThan", negation: "greaterThanInclusive" }
};
var opposites = { equal: "notEqual", notEqual: "equal", in: "notIn", notIn: "in" };
function spelled(operator) {
  return isOrder(operator) ? `${DECIMAL}${operator}` : operator;
}
function operatorSlips(operator) {
  if (!isOrder(operator)) return [{ operator: "negation", becomes: opposites[operator] }];
  const { strictness, direction, negation } = slips[operator];
  return [
    { operator: "strictness", becomes: strictness },
    { operator: "direction", becomes: direction },
    { operator: "negation", becomes: negation }
  ];
}
function operatorEdit(way, becomes) {
  return { way, put: { value: spelled(becomes) } };
}
function conditionMutants(facts, json, condition, way) {
  return fold(condition, {
    leaf: (leaf) => (_json, here) => leafMutants(facts, leaf, here),
    reference: (reference) => (own, here) => [negated(own, reference, here)],
    not: (within, node) => (own, here) => {
      const { not: held } = own;
      const { part } = node;
      const edit = { way: here, put: { value: held } };
      const stands = part.kind !== "leaf" || here.at(-1) !== "conditions";
      const plain2 = { operator: "negation", way: here, edit, before: node, after: part };
      return [...stands ? [plain2] : [], ...within(held, [...here, "not"])];
    },
    all: slipsInGroup,
    any: slipsInGroup
  })(json, way);
}
function slipsInGroup(within, group) {
  return (json, way) => {
    const { kind, parts: parts2 } = group;
    const list = json[kind] ?? [];
    const inParts = within.flatMap((slips2, index) => slips2(list[index], [...way, kind, index]));
    if (parts2.length < 2) return inParts;
    const other = kind === "all" ? "any" : "all";
    const edit = { way, put: { value: { [other]: list } } };
    return [
      { operator: "combination", way, edit, before: group, after: { kind: other, parts: parts2 } },
      negated(json, group, way),
      ...parts2.map((part, index) => {
        const here = [...way, kind, index];
        return { operator: "removal", way: here, edit: { way: here, put: null }, before: part };
      }),
      ...inParts
    ];
  };
}
function negated(json, condition, way) {
  const after = { kind: "not", part: condition };
  return { operator: "negation", way, edit: { way, put: { value: { not: json } } }, before: condition, after };
}
function leafMutants(facts, leaf, way) {
  const type = facts.get(leaf.fact)?.type;
  return [...operatorMutants(leaf, way), ...type === void 0 ? [] : valueMutants(leaf, type, [...way, "value"])];
}
function operatorMutants(leaf, way) {
  const { side } = leaf;
  if (side.kind === "literal" && typeof side.value === "boolean") {
    const value = !side.value;
    const here2 = [...way, "value"];
    const after = { ...leaf, side: { kind: "literal", value } };
    return [{ operator: "negation", way: here2, edit: { way: here2, put: { value } }, before: leaf, after }];
  }
  const here = [...way, "operator"];
  return operatorSlips(leaf.operator).map(({ operator, becomes }) => {
    return {
      operator,
      way: here,
      edit: operatorEdit(here, becomes),
      before: leaf,
      after: { ...leaf, operator: becomes }
    };
  });
}
function valueMutants(leaf, type, way) {
  const { side } = leaf;
  const put = (operator, at, value, changed, to) => ({
    operator,
    way: at,
    ...to === void 0 ? {} : { to },
    edit: { way, put: { value } },
    before: leaf,
    after: { ...leaf, side: changed }
  });
  if (side.kind === "number" && type.kind === "number") {
    const { up, down } = neighbours(toDecimalString(side.value), type.unit);
    const moved = (operator, text) => put(operator, way, text, { kind: "literal", value: text });
    return [moved("valueUp", up), moved("valueDown", down)];
  }
  if (side.kind !== "literal" || typeof side.value === "boolean" || type.kind !== "code") return [];
  if (typeof side.value === "string") {
    const others = type.options.filter((option) => option !== side.value);
    return others.map((option) => put("codeChanged", way, option, { kind: "literal", value: option }, option));
  }
  const codes = side.value;
  const lists = (list) => ({ kind: "literal", value: list });
  const without = codes.map((_, index) => codes.filter((__, other) => other !== index));
  const absent = type.options.filter((option) => !codes.includes(option));
  return [
    // A list must not be empty; that a comparison is left out is a mutant of its own.
    ...without.flatMap(
      (list, index) => list.length === 0 ? [] : [put("codeRemoved", [...way, index], list, lists(list))]
    ),
    ...absent.map((option) => put("codeAdded", way, [...codes, option], lists([...codes, option]), option))
  ];
}

// src/kit/mutate/fact-mutants.ts
var alike = [
  ["all", "any"],
  ["every", "some"],
  ["minimum", "maximum"]
];
var partsLists = ["sum", "product", "minimum", "maximum", "firstKnown", "all", "any"];
var leftOut = ["where", "against", "standsIn", "ofZero"];
function factMutants(facts) {
  return facts.flatMap(({ id, level, value, sources }, index) => {
    const own = ["facts", index];
    const slips2 = [
      ...mutantsIn(value, [...own, "value"]),
      ...removals(sources, [...own, "sources"]),
      ...mutantsIn(sources, [...own, "sources"])
    ];
    return slips2.map(({ operator, way, edit, before, after }) => {
      const at = pointer(way.slice(own.length));
      const change = {
        kind: "expression",
        fact: id,
        about: [level].flat(),
        at,
        before,
        ...after === void 0 ? {} : { after }
      };
      return { operator, way, edits: [edit], change, fact: id };
    });
  });
}
function mutantsIn(value, way) {
  if (typeof value === "number") {
    const { up, down } = neighbours(value, Number.isInteger(value) ? "persons" : void 0);
    return [putIn("valueUp", way, value, Number(up)), putIn("valueDown", way, value, Number(down))];
  }
  if (typeof value === "boolean") return [putIn("negation", way, value, !value)];
  if (Array.isArray(value)) return value.flatMap((one, index) => mutantsIn(one, [...way, index]));
  if (typeof value !== "object" || value === null) return [];
  const raw = value;
  return [
    ...formMutants(raw, way),
    ...Object.entries(raw).flatMap(([key, held]) => {
      const here = [...way, key];
      if (key === "operator") return operatorMutants2(held, here);
      return [
        ...leftOut.includes(key) ? [removal(held, here)] : [],
        ...partsLists.includes(key) && hasSeveral(held) ? removals(held, here) : [],
        ...mutantsIn(held, here)
      ];
    })
  ];
}
function hasSeveral(held) {
  return Array.isArray(held) && held.length > 1;
}
function removals(list, way) {
  if (!Array.isArray(list)) return [];
  return list.length === 1 ? [removal(list, way)] : list.map((one, index) => removal(one, [...way, index]));
}
function removal(held, way) {
  return { operator: "removal", way, edit: { way, put: null }, before: textOf(held) };
}
function formMutants(raw, way) {
  const others = alike.flatMap(
    ([one, other]) => Object.hasOwn(raw, one) ? [[one, other]] : Object.hasOwn(raw, other) ? [[other, one]] : []
  );
  const exchanged = others.filter(([key]) => !Array.isArray(raw[key]) || hasSeveral(raw[key])).map(([key, other]) => {
    const made = Object.fromEntries(Object.entries(raw).map(([name, held]) => [name === key ? other : name, held]));
    return { operator: "combination", way, edit: { way, put: { value: made } }, before: key, after: other };
  });
  const { byReading, options } = raw;
  if (typeof byReading === "string" && typeof options === "object" && options !== null)
    return [...exchanged, ...optionMutants(options, [...way, "options"])];
  if (!Object.hasOwn(raw, "not")) return exchanged;
  const { not } = raw;
  const plain2 = {
    operator: "negation",
    way,
    edit: { way, put: { value: not } },
    before: textOf(raw),
    after: textOf(not)
  };
  return [...exchanged, plain2];
}
function optionMutants(options, way) {
  const ids = Object.keys(options);
  return ids.length < 2 ? [] : ids.map((id, index) => {
    const next = ids[(index + 1) % ids.length] ?? id;
    return putIn("otherOption", [...way, id], options[id], options[next]);
  });
}
function operatorMutants2(written, way) {
  if (typeof written !== "string") return [];
  return operatorSlips(written.replace(DECIMAL, "")).map(
    ({ operator, becomes }) => putIn(operator, way, written, isOrder(becomes) ? `${DECIMAL}${becomes}` : becomes)
  );
}
function putIn(operator, way, before, after) {
  return { operator, way, edit: { way, put: { value: after } }, before: textOf(before), after: textOf(after) };
}
function textOf(value) {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}\u2026` : text;
}
var MAX_TEXT = 120;

// src/kit/mutate/common-mutants.ts
function commonFactMutants(own) {
  const replaced = new Set(own.flatMap(({ id, level }) => [level].flat().map((one) => `${one} ${id}`)));
  const levelsLeft = ({ id, level }) => [level].flat().filter((one) => !replaced.has(`${one} ${id}`));
  return factMutants(commonFacts).flatMap(({ way, edits, ...mutant }) => {
    const files = mutated({ [FACTS]: { facts: commonFacts } }, { edited: FACTS, edits });
    const { facts } = files[FACTS];
    const changed = facts[Number(way[1])];
    if (changed === void 0 || levelsLeft(changed).length === 0) return [];
    const replacing = { facts: [...own, { ...changed, level: levelsLeft(changed) }] };
    return [
      {
        ...mutant,
        edited: FACTS,
        edits: [{ way: [], put: { value: replacing } }],
        file: COMMON_FACTS,
        pointer: pointer(way)
      }
    ];
  });
}

// src/kit/mutate/field-mutants.ts
function fieldMutants({ fields, entailments = [] }, table) {
  return [
    ...(fields ?? []).flatMap((field, index) => ofField(field, ["fields", index])),
    ...entailments.flatMap((one, index) => ofEntailment(one, ["entailments", index], table))
  ];
}
function ofField({ level, path, unit, kind, options = [], ...field }, way) {
  const slip = slipIn(level, [path]);
  return [
    ...["minimum", "maximum"].flatMap((part) => {
      const value = field[part];
      if (value === void 0) return [];
      const { up, down } = neighbours(value, kind === "count" ? "persons" : unit);
      const here = [...way, part];
      return [
        slip("valueUp", here, part, String(value), Number(up)),
        slip("valueDown", here, part, String(value), Number(down)),
        slip("removal", here, part, String(value))
      ];
    }),
    ...["partOf", "notAfter"].flatMap((part) => {
      const other = field[part];
      return other === void 0 ? [] : [slip("removal", [...way, part], part, other)];
    }),
    // Without its only one a code would be none.
    ...(options.length < 2 ? [] : options).map(
      ({ id }, index) => slip("codeRemoved", [...way, "options", index], "options", id)
    )
  ];
}
function ofEntailment(entailment, way, table) {
  const { level, given, field } = entailment;
  const slip = slipIn(level, [given, field]);
  const lists = [
    ["is", given],
    ["in", field]
  ];
  return [
    slip("removal", way, "entailment", `${given} \u2192 ${field}`),
    ...lists.flatMap(([part, path]) => {
      const list = entailment[part] ?? [];
      if (list.length === 0) return [];
      const field2 = table.at(level, path);
      const all = field2 === void 0 ? [] : choicesOf(field2);
      const here = [...way, part];
      return [
        ...(list.length < 2 ? [] : list).map((one, index) => slip("codeRemoved", [...here, index], part, String(one))),
        ...all.filter((one) => !list.includes(one)).map((one) => ({
          ...slip("codeAdded", here, part, list.join(", "), [...list, one]),
          to: String(one)
        }))
      ];
    })
  ];
}
function slipIn(level, paths) {
  return (operator, way, part, before, after) => {
    const put = after === void 0 ? null : { value: after };
    const becomes = after === void 0 ? {} : { after: [after].flat().join(", ") };
    const change = { kind: "field", level, paths, part, before, ...becomes };
    return { operator, way, level, edits: [{ way, put }], change };
  };
}
function mentioning({ paths, part, before }) {
  const wanted = paths.map((path) => path.split(/\[\]\.|\./));
  const holds = (value, [key, ...rest]) => {
    if (Array.isArray(value)) return value.some((one) => holds(one, [key ?? "", ...rest]));
    if (key === void 0) return part === "options" ? value === before : value !== void 0;
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return false;
    return holds(value[key], rest);
  };
  const hasSources = (record) => isValues(record) && isValues(record.evidence);
  return (record) => hasSources(record) || wanted.every((path) => holds(record, path));
}

// src/kit/mutate/manifest-mutants.ts
function manifestMutants(manifest) {
  const period = ["validFrom", "validTo"].flatMap((key) => {
    const before = manifest[key];
    const moved = (operator, after) => {
      return {
        operator,
        way: [key],
        edits: [{ way: [key], put: { value: after } }],
        change: { kind: key, before, after }
      };
    };
    return [moved("dayLater", dayAfter(before)), moved("dayEarlier", dayBefore(before))];
  });
  const defaults = manifest.readings.flatMap(
    ({ id, options }, index) => options.slice(1).map((option, position) => {
      const value = [option, ...options.filter((one) => one !== option)];
      const way = ["readings", index, "options"];
      const change = { kind: "default", reading: id, before: options[0]?.id ?? "", after: option.id };
      return {
        operator: "default",
        way: [...way, position + 1],
        edits: [{ way, put: { value } }],
        change,
        reading: id
      };
    })
  );
  return [...period, ...defaults];
}

// src/kit/mutate/parameter-mutants.ts
function parameterMutants(parameters) {
  return parameters.flatMap((parameter, index) => {
    const { id, values = [], series, proRata } = parameter;
    const way = ["parameters", index];
    const lists = [
      { list: values, at: [...way, "values"], option: void 0 },
      ...Object.entries(series?.options ?? {}).map(([option, list]) => {
        return { list, at: [...way, "series", "options", option], option };
      })
    ];
    return [
      ...lists.flatMap(
        ({ list, at, option }) => list.flatMap((value, position) => valueMutants2(parameter, value, list.length, [...at, position], option))
      ),
      ...Object.entries(proRata?.options ?? {}).map(([option, method]) => {
        const here = [...way, "proRata", "options", option];
        const other = method === "linear" ? "geometric" : "linear";
        const change = { kind: "method", parameter: id, option, before: method, after: other };
        return { operator: "method", way: here, edits: [{ way: here, put: { value: other } }], change, parameter: id };
      })
    ];
  });
}
function valueMutants2({ id, unit }, { from, to, value }, among, way, option) {
  const about = { parameter: id, since: from, ...option === void 0 ? {} : { option } };
  const put = (operator, key, before, after) => {
    const here = [...way, key];
    const change = { kind: key, ...about, before, after };
    return { operator, way: here, edits: [{ way: here, put: { value: after } }], change, parameter: id };
  };
  const shifted = (key, day) => [
    put("dayLater", key, day, dayAfter(day)),
    put("dayEarlier", key, day, dayBefore(day))
  ];
  const near2 = unit === void 0 ? void 0 : neighbours(value, unit);
  const removal2 = {
    operator: "removal",
    way,
    edits: [{ way, put: null }],
    change: { kind: "value", ...about, before: value },
    parameter: id
  };
  return [
    ...near2 === void 0 ? [
      put("dayLater", "value", value, monthDay(value, dayAfter)),
      put("dayEarlier", "value", value, monthDay(value, dayBefore))
    ] : [put("valueUp", "value", value, near2.up), put("valueDown", "value", value, near2.down)],
    ...shifted("from", from),
    ...to === void 0 ? [] : shifted("to", to),
    // Without its only value a parameter would be none.
    ...among > 1 ? [removal2] : []
  ];
}
function monthDay(value, move) {
  return move(`2001-${value}`).slice(5);
}

// src/kit/mutate/rule-mutants.ts
function ruleMutants(file, rules, rulebook) {
  return rules.flatMap((rule, index) => {
    const way = ["rules", index];
    if (rule.event.type === "measure") {
      const { level: level2, amount } = rule.event.params;
      return [
        ...listMutants(rule, level2, [...way, "conditions"]),
        ...amount === void 0 ? [] : amountMutants(rule.name, amount, level2, rulebook, [...way, "event", "params", "amount"])
      ];
    }
    const scope = scopes.find((one) => rule.name.startsWith(`${one}/`));
    if (scope === void 0) return [];
    const level = levelOf(scope);
    if (rule.event.type === "verdict") return listMutants(rule, level, [...way, "conditions"]);
    const { parameters, facts } = rulebook;
    const budget = { left: MAX_CONDITIONS };
    const place = {
      file,
      root: way,
      level: scope,
      parameters,
      facts,
      factsKnown: true,
      issues: new Issues(fileShapes),
      budget
    };
    const conditions = readConditions(place, rule.conditions);
    if (conditions === void 0) return [];
    const own = conditionMutants(facts[scope], rule.conditions, conditions, [...way, "conditions"]);
    return [
      ...own.map((mutant) => inRule(rule, level, mutant, way)),
      ...paramsMutants(rule.name, rule.event.params, conditions, level, rulebook, [...way, "event", "params"])
    ];
  });
}
function inRule({ name, event }, level, mutant, rule) {
  const { operator, way, to, edit, before, after } = mutant;
  const change = { kind: "condition", rule: name, before, ...after === void 0 ? {} : { after } };
  const { operators = [] } = event.type === "criterion" ? event.params : {};
  const own = pointer(way.slice(rule.length + 1));
  const moved = operators.flatMap((choice) => {
    const at = movedTo(choice.at, own, mutant);
    return at === void 0 ? [] : [{ ...choice, at }];
  });
  const isMoved = moved.length < operators.length || moved.some(({ at }, index) => at !== operators[index]?.at);
  const repointed = { way: [...rule, "event", "params", "operators"], put: { value: moved } };
  return { operator, way, to, edits: isMoved ? [edit, repointed] : [edit], change, level, criterion: name };
}
function movedTo(at, own, { operator, before, after }) {
  const inside = at === own || at.startsWith(`${own}/`);
  if (operator === "removal") {
    if (inside) return void 0;
    const [, group = "", position] = /^(.*\/)(\d+)$/.exec(own) ?? [];
    const [, next, rest2 = ""] = at.startsWith(group) ? /^(\d+)(\/.*)?$/.exec(at.slice(group.length)) ?? [] : [];
    return next === void 0 || Number(next) < Number(position) ? at : `${group}${Number(next) - 1}${rest2}`;
  }
  if (!inside || after === void 0) return at;
  const rest = at.slice(own.length);
  if (operator === "combination") return own + rest.replace(`/${before.kind}/`, `/${after.kind}/`);
  if (operator !== "negation" || after.kind === before.kind) return at;
  return after.kind === "not" ? `${own}/not${rest}` : own + rest.replace("/not", "");
}
function listMutants(rule, level, conditions) {
  const listed2 = rule.conditions.all ?? [];
  if (listed2.length < 2) return [];
  return listed2.map(({ condition }, index) => {
    const way = [...conditions, "all", index];
    const change = { kind: "criterion", rule: rule.name, before: condition };
    return { operator: "removal", way, edits: [{ way, put: null }], change, level, criterion: condition };
  });
}
function amountMutants(rule, amount, level, rulebook, way) {
  const { bound, per, parameter, choices: choices2 = [] } = amount;
  const common = { level, criterion: rule };
  const changed = (part, before, others) => others.filter((to) => to !== before).map((to) => {
    const here = [...way, part];
    const change = { kind: "amount", rule, part, before, after: to };
    return {
      operator: "codeChanged",
      way: here,
      to,
      edits: [{ way: here, put: { value: to } }],
      change,
      ...common
    };
  });
  const removed = (here, edited2, part, before) => {
    const change = { kind: "amount", rule, part, before };
    return { operator: "removal", way: here, edits: [{ way: edited2, put: null }], change, ...common };
  };
  return [
    removed(way, way, "whole", parameter),
    ...changed("bound", bound, amountBounds),
    ...changed("per", per, amountPers),
    ...choices2.flatMap((choice, index) => {
      const list = [...way, "choices"];
      const here = [...list, index];
      return [
        // A list must not be empty.
        removed(here, choices2.length === 1 ? list : here, "option", `${choice.reading}=${choice.option}`),
        ...otherOptions(choice, rulebook, [...here, "option"], common, (before, after) => {
          return { kind: "amount", rule, part: "option", before, after };
        })
      ];
    })
  ];
}
function paramsMutants(rule, { required, operators = [] }, conditions, level, rulebook, way) {
  const common = { level, criterion: rule };
  const at = [...way, "required"];
  const need = (operator, value) => {
    const change = { kind: "required", rule, before: requiredText(required), after: String(value) };
    return { operator, way: at, edits: [{ way: at, put: { value } }], change, ...common };
  };
  return [
    ...required === false ? [] : [need("madeAdvisory", false)],
    ...required === true ? [] : [need("madeRequired", true)],
    ...typeof required === "object" ? otherOptions(required, rulebook, [...at, "option"], common, (before, after) => ({
      kind: "required",
      rule,
      before,
      after
    })) : [],
    ...operators.flatMap((choice, index) => {
      const here = [...way, "operators", index];
      const leaf = leafAt(conditions, choice.at);
      if (leaf === void 0) return [];
      const before = { ...leaf, operator: choice.operator.replace(DECIMAL, "") };
      const { reading, option } = choice;
      const change = { kind: "choice", rule, reading, option, before };
      const place = [...here, "operator"];
      return [
        { operator: "removal", way: here, edits: [{ way: here, put: null }], change, ...common },
        ...operatorSlips(before.operator).map(({ operator, becomes }) => {
          const after = { ...before, operator: becomes };
          return {
            operator,
            way: place,
            edits: [operatorEdit(place, becomes)],
            change: { ...change, after },
            ...common
          };
        }),
        ...otherOptions(choice, rulebook, [...here, "option"], common, (one, other) => {
          return { kind: "choiceOption", rule, before: one, after: other };
        })
      ];
    })
  ];
}
function requiredText(required) {
  return typeof required === "boolean" ? String(required) : `${required.reading}=${required.option}`;
}
function otherOptions({ reading, option }, { readings }, way, common, changeOf) {
  const options = readings.find(({ id }) => id === reading)?.options ?? [];
  return options.filter(({ id }) => id !== option).map(({ id }) => {
    const change = changeOf(`${reading}=${option}`, `${reading}=${id}`);
    return { operator: "otherOption", way, to: id, edits: [{ way, put: { value: id } }], change, ...common };
  });
}
function leafAt(conditions, at) {
  let found;
  mapLeaves(conditions, (leaf) => {
    if (leaf.at === at) found = leaf;
    return leaf;
  });
  return found;
}

// src/kit/mutate/mutants.ts
var MANIFEST = "rulebook.json";
var PARAMETERS = "parameters.json";
function mutantsOf(given, rulebook, { common = false, inherited = false } = {}) {
  const { files, placeOf, isTakenOver } = wholeOf(given, new Issues(fileShapes));
  const named = (edited2, way) => {
    const { file, at } = placeOf(edited2, way);
    return { edited: edited2, file, pointer: pointer(at) };
  };
  const criteria = criteriaOf(rulebook);
  const own = factsIn(files);
  const concernedBy = once(
    (fact) => concerned(
      criteria.filter(
        ({ level, conditions }) => leavesOf(conditions).some(
          (leaf) => factsOf(rulebook, level, leaf).some((one) => dependsOn(one, fact, [...own, ...commonFacts]))
        )
      ),
      []
    )
  );
  const concernedByReading = once(
    (reading) => concerned(
      criteria.filter((one) => readingsUsedBy(one, rulebook).has(reading)),
      measuresGivingBy(rulebook, reading)
    )
  );
  const concernedByFigure = once(
    (parameter) => concerned(
      criteria.filter((one) => parametersOf(one, rulebook).includes(parameter)),
      measuresGiving(rulebook, parameter)
    )
  );
  const referringTo = once((criterion) => withReferring(criterion, files));
  const names = Object.keys(files).filter(isLaw).sort();
  const ofFiles = names.flatMap((file) => {
    if (file === MANIFEST) {
      return manifestMutants(files[file]).map(({ reading, way, ...mutant }) => {
        const touched = reading === void 0 ? concerned(criteria, []) : concernedByReading(reading);
        return { ...mutant, ...named(file, way), ...touched };
      });
    }
    if (file === PARAMETERS) {
      const { parameters } = files[file];
      return parameterMutants(parameters).map(({ parameter, way, ...mutant }) => {
        return { ...mutant, ...named(file, way), ...concernedByFigure(parameter) };
      });
    }
    if (file === FACTS) {
      return factMutants(own).map(({ fact, way, ...mutant }) => {
        return { ...mutant, ...named(file, way), ...concernedBy(fact) };
      });
    }
    if (file === FIELDS) {
      return fieldMutants(files[file], rulebook.fields).map(({ level, way, ...mutant }) => {
        return { ...mutant, ...named(file, way), levels: [level], criteria: [] };
      });
    }
    if (!isRuleFile(file)) return [];
    const { rules } = files[file];
    return ruleMutants(file, rules, rulebook).map(({ level, criterion, way, ...mutant }) => {
      return { ...mutant, ...named(file, way), levels: [level], criteria: referringTo(criterion) };
    });
  });
  const made = inherited ? ofFiles : ofFiles.filter(({ file }) => !isTakenOver(file));
  if (!common) return made;
  const ofCommon = commonFactMutants(own).map(({ fact, ...mutant }) => ({ ...mutant, ...concernedBy(fact) }));
  return [...made, ...ofCommon.filter((mutant) => mutant.criteria.length > 0)];
}
function once(make) {
  const known = /* @__PURE__ */ new Map();
  return (name) => {
    const made = known.get(name) ?? make(name);
    known.set(name, made);
    return made;
  };
}
function factsIn(files) {
  return Object.hasOwn(files, FACTS) ? files[FACTS].facts : [];
}
function dependsOn({ name }, other, facts) {
  const named = /* @__PURE__ */ new Set([name]);
  for (const one of named) {
    for (const { id, value, sources } of facts)
      if (id === one) for (const held of factsNamedIn([value, sources])) named.add(held);
  }
  return named.has(other);
}
function concerned(criteria, measures) {
  const touched = new Set([...criteria, ...measures].map(({ level }) => levelOf(level)));
  return {
    levels: levels.filter((level) => touched.has(level)),
    criteria: [...criteria, ...measures].map(({ id }) => id)
  };
}
function withReferring(criterion, files) {
  const rules = Object.keys(files).filter(isRuleFile).flatMap((name) => files[name].rules).filter(({ event }) => event.type === "criterion");
  const found = /* @__PURE__ */ new Set([criterion]);
  for (let before = 0; before < found.size; ) {
    before = found.size;
    for (const { name, conditions } of rules) {
      if (referencesIn(conditions).some((one) => found.has(one))) found.add(name);
    }
  }
  return [...found];
}

// src/kit/mutate/threads.ts
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

// src/kit/mutate/same-values.ts
function sameValues(a, b) {
  return [...a.parameters].every(([id, parameter]) => {
    const other = b.parameters.get(id);
    return other !== void 0 && (other === parameter || isSame2(parameter, other, a));
  });
}
function isSame2(a, b, rulebook) {
  const days = daysOf([a, b], rulebook);
  return choices(a).every((chosen) => days.every((day) => equal(resolve(a, chosen, day), resolve(b, chosen, day))));
}
function choices({ series, proRata }) {
  let all = [{}];
  for (const chosenBy of [series, proRata]) {
    if (chosenBy === void 0) continue;
    all = all.flatMap(
      (chosen) => Object.keys(chosenBy.options).map((option) => ({ ...chosen, [chosenBy.reading]: option }))
    );
  }
  return all;
}
function equal(a, b) {
  if (a?.number !== void 0 && b?.number !== void 0) return compare(a.number, b.number) === 0;
  return a?.number === b?.number && a?.monthDay === b?.monthDay;
}

// src/kit/mutate/telling.ts
function tellingRecord(mutant, original, changed, cases) {
  const differencesFor = ({ record, readings, ...by }) => differences2(original.judged(record, readings, by), changed.judged(record, readings, by));
  const criteria = new Set(mutant.criteria);
  let best;
  for (const level of mutant.levels) {
    const rulebooks = [original.rulebook, changed.rulebook];
    const scope = { level, criteria, rulebooks, days: daysOf3(mutant) };
    const seeds = seedsOf(cases, criteria, level, original);
    const near2 = seedsAt(seeds, scope.days, readingsOf(mutant, original));
    const all = mutant.change.kind === "value" ? [...seeds, ...near2] : [...near2, ...seeds];
    const found = search(all, scope, (trial) => rankOf(differencesFor(trial)));
    if (found === void 0 || best !== void 0 && best.rank <= found.rank) continue;
    best = { telling: { ...found.trial, differences: differencesFor(found.trial) }, rank: found.rank };
    if (best.rank <= 2) break;
  }
  return best?.telling;
}
function daysOf3({ change }) {
  switch (change.kind) {
    case "from":
    case "to":
    case "validFrom":
    case "validTo":
      return [change.before, change.after ?? change.before];
    case "value":
      return [change.since];
    default:
      return [];
  }
}
function readingsOf({ change }, { rulebook }) {
  switch (change.kind) {
    case "choice":
      return { [change.reading]: change.option };
    case "value":
    case "from":
    case "to":
    case "method": {
      const { series, proRata } = rulebook.parameters.get(change.parameter) ?? {};
      const reading = (series ?? proRata)?.reading;
      return reading === void 0 || change.option === void 0 ? {} : { [reading]: change.option };
    }
    default:
      return {};
  }
}
var parts = [["refused", "outcome"], ["criteria", "amount"], ["missing"], ["conflicts"], ["tooWide"], ["margins"]];
function rankOf(found) {
  if (found.length === 0) return void 0;
  return 1 + Math.min(...found.map(({ at }) => parts.findIndex((alike2) => alike2.includes(at.split(".")[0] ?? ""))));
}
function differences2(first, second) {
  const expect = expectationOf(first);
  return mismatchesOf({ name: "", record: void 0, expect }, second, "evaluator").map(({ at, expected, got }) => {
    return { at, expected, got };
  });
}
function partsOf({ bound, value, unit, per }) {
  return { bound, value, unit, per };
}
function expectationOf({ verdict, amount, refused }) {
  if (verdict === void 0) return { refused: refused?.map(({ code }) => code) ?? [] };
  const { outcome, criteria, missing, conflicts, tooWide } = verdict;
  const margins = criteria.flatMap(({ id, checks }) => {
    const margin = checks.find((check) => check.margin !== void 0)?.margin;
    return margin === void 0 ? [] : [[id, margin]];
  });
  return {
    outcome,
    criteria: Object.fromEntries(criteria.map((one) => [one.id, one.outcome])),
    missing: [...missing],
    ...conflicts === void 0 ? {} : { conflicts: [...conflicts] },
    ...tooWide === void 0 ? {} : { tooWide: [...tooWide] },
    margins: Object.fromEntries(margins),
    ...amount === void 0 ? {} : { amount: amount && partsOf(amount) }
  };
}

// src/kit/mutate/run-mutants.ts
function runMutants(files, cases, { part, of }, options = {}, onMutant = () => void 0) {
  const law = settledFiles(
    Object.fromEntries(Object.entries(wholeOf(files, new Issues(fileShapes)).files).filter(([name]) => isLaw(name)))
  );
  const rulebook = loadRulebook(law);
  const original = new Bench(rulebook);
  const ready = readyCases(rulebook.fields, cases);
  const whole = cases.flatMap((one, index) => (one.recordIssues ?? []).length > 0 ? [] : [{ case: one, index }]);
  return mutantsOf(files, rulebook, options).flatMap((mutant, index) => {
    if (index % of !== part) return [];
    const fate = fateOf(mutant, law, original, { ready, whole });
    onMutant();
    return [{ index, fate }];
  });
}
function fateOf(mutant, files, original, { ready: cases, whole }) {
  const rulebook = loaded(mutated(files, mutant));
  if (rulebook === void 0) return { fate: "refused" };
  if (mutant.change.kind === "field") {
    const isSaid = mentioning(mutant.change);
    const bench2 = new Bench(rulebook);
    const killer2 = whole.find(({ case: one }) => isSaid(one.record) && !bench2.passesAnew(one));
    return killer2 === void 0 ? { fate: "survived" } : { fate: "killed", by: killer2.index };
  }
  if (isUnused(mutant, original.rulebook)) return { fate: "same" };
  if (isFigure(mutant) && sameValues(original.rulebook, rulebook)) return { fate: "same" };
  const bench = new Bench(rulebook);
  const killer = inOrder(mutant, cases).find((one) => !bench.passes(one));
  if (killer !== void 0) return { fate: "killed", by: killer.index };
  const telling = tellingRecord(mutant, original, bench, cases);
  return { fate: "survived", ...telling === void 0 ? {} : { telling } };
}
function loaded(files) {
  try {
    return loadRulebook(files);
  } catch (error) {
    if (isInvalidRulebookError(error)) return void 0;
    throw error;
  }
}
function isUnused({ criteria }, rulebook) {
  const used = /* @__PURE__ */ new Set([...criteriaOf(rulebook).map(({ id }) => id), ...rulebook.measures.keys()]);
  return !criteria.some((id) => used.has(id));
}
function isFigure({ change }) {
  return ["value", "from", "to", "method"].includes(change.kind);
}
function inOrder({ levels: levels2, criteria }, cases) {
  const touched = new Set(criteria);
  const concerned2 = cases.filter(({ level }) => levels2.includes(level));
  const about = (one) => [...one.criteria].some((id) => touched.has(id));
  return [...concerned2.filter(about), ...concerned2.filter((one) => !about(one))];
}

// src/kit/mutate/threads.ts
async function runInThreads(files, cases, { jobs = availableParallelism(), onMutant, ...options } = {}) {
  const bare = cases.map(({ place: _, ...one }) => one);
  const script = jobs > 1 ? workerScript() : void 0;
  const parts2 = script === void 0 ? [runMutants(files, bare, { part: 0, of: 1 }, options, onMutant)] : await Promise.all(
    Array.from(
      { length: jobs },
      (_, part) => inThread(script, { files, cases: bare, part, of: jobs, ...options }, onMutant)
    )
  );
  const all = parts2.flat().sort((a, b) => a.index - b.index);
  return all.map(({ fate }) => fate);
}
function workerScript() {
  const here = typeof __filename === "string" ? pathToFileURL(__filename) : import.meta.url;
  const script = new URL("./mutation-worker.js", here);
  return script.protocol === "file:" && existsSync(script) ? script : void 0;
}
function inThread(script, task, onMutant) {
  return new Promise((resolve2, reject) => {
    const worker = new Worker(script, { workerData: task });
    worker.on("message", (fates) => fates === null ? onMutant?.() : resolve2(fates));
    worker.once("error", reject);
    worker.once("exit", (code) => reject(new Error(`A thread that ran mutants ended with status ${code}.`)));
  });
}

// src/kit/mutate/mutate.ts
var mutateOptions = {
  jobs: "any",
  common: "any",
  inherited: "any",
  onProgress: "any"
};
async function mutate(files, cases, options = {}) {
  const { jobs, common = false, inherited = false, onProgress } = knownOptions(options, mutateOptions);
  const rulebook = loadRulebook(files);
  const listed2 = readListed(files[LISTED_FILE]);
  const before = await runCases(cases, { rulebook, engines: ["evaluator"] });
  const failing = before.filter(({ passed }) => !passed);
  if (failing.length > 0) return { runs: [], stale: [], leftOut: 0, failing };
  const mutants = mutantsOf(files, rulebook, { common, inherited });
  let done = 0;
  const onMutant = () => {
    done += 1;
    onProgress?.(done, mutants.length);
  };
  const fates = await runInThreads(files, cases, { jobs, common, inherited, onMutant });
  const reasons = new Map([...listedByBases(files), ...listed2].map((one) => [keyOfMutant(one), one.reason]));
  const runs = mutants.map((mutant, index) => {
    const fate = fates[index];
    if (fate === void 0) throw new Error(`Mutant ${index} was not run.`);
    return runOf(mutant, fate, cases, reasons.get(keyOfMutant(mutant)));
  });
  const { isTakenOver } = wholeOf(files, new Issues(fileShapes));
  const isMade = (file) => (common || file !== COMMON_FACTS) && (inherited || !isTakenOver(file));
  const stale = staleIn(listed2, runs).filter(({ entry }) => isMade(entry.file));
  const leftOut2 = mutantsOf(files, rulebook, { common, inherited: true }).length - mutants.length;
  return { runs, stale, leftOut: leftOut2, failing };
}
function runOf(mutant, fate, cases, reason) {
  if (fate.fate === "killed") {
    const by = cases[fate.by];
    return { mutant, fate: "killed", ...by === void 0 ? {} : { by } };
  }
  if (fate.fate !== "survived") return { mutant, fate: fate.fate };
  const { telling } = fate;
  if (telling === void 0 && reason !== void 0) return { mutant, fate: "listed", reason };
  return { mutant, fate: "survived", ...telling === void 0 ? {} : { telling } };
}
function staleIn(listed2, runs) {
  const byKey = new Map(runs.map((run) => [keyOfMutant(run.mutant), run]));
  return listed2.flatMap((entry, index) => {
    const run = byKey.get(keyOfMutant(entry));
    if (run === void 0) return [{ entry, index, why: "unknown" }];
    if (run.fate === "listed") return [];
    return run.telling === void 0 ? [{ entry, index, why: "needless" }] : [{ entry, index, why: "refuted", telling: run.telling }];
  });
}

// src/kit/mutate/mutant-text.ts
function mutantText({ change }, rulebook, language) {
  const say = mutationWords[language];
  const said = (what, before, after) => after === void 0 ? say.leftOut(what, before) : say.becomes(what, before, after);
  switch (change.kind) {
    case "condition":
    case "choice": {
      const level = scopes.find((one) => change.rule.startsWith(`${one}/`)) ?? "household";
      const textOf2 = (one) => say.quoted(conditionText(level, one, rulebook, language));
      const what = change.kind === "choice" ? say.under(change.rule, `${change.reading}=${change.option}`) : change.rule;
      return said(what, textOf2(change.before), change.after && textOf2(change.after));
    }
    case "criterion":
      return say.leftOut(change.rule, say.quoted(change.before));
    case "required":
      return say.becomes(change.rule, requiredText2(change.before, language), requiredText2(change.after, language));
    case "choiceOption":
      return say.becomes(say.optionOf(change.rule), say.quoted(change.before), say.quoted(change.after));
    case "amount":
      return said(
        say.amountOf[change.part](change.rule),
        say.quoted(change.before),
        change.after && say.quoted(change.after)
      );
    case "default":
      return say.becomes(say.defaultOf(change.reading), say.quoted(change.before), say.quoted(change.after));
    case "method": {
      const method = (name) => say.method[name === "linear" ? "linear" : "geometric"];
      return say.becomes(say.methodOf(change.parameter, change.option), method(change.before), method(change.after));
    }
    case "value":
    case "from":
    case "to": {
      const value = say.value(change.parameter, change.option, change.since);
      const what = change.kind === "value" ? value : change.kind === "from" ? say.begins(value) : say.ends(value);
      return said(what, say.figure(change.before), change.after && say.figure(change.after));
    }
    case "expression":
      return said(
        say.factOf(change.fact, change.about.join(", "), change.at),
        say.quoted(change.before),
        change.after && say.quoted(change.after)
      );
    case "field":
      return said(
        say.fieldOf[change.part](change.level, change.paths.join(", ")),
        say.quoted(change.before),
        change.after && say.quoted(change.after)
      );
    default:
      return say.becomes(say[change.kind], say.figure(change.before), say.figure(change.after));
  }
}
function requiredText2(value, language) {
  const say = mutationWords[language];
  return value === "true" ? say.required : value === "false" ? say.advisory : say.requiredUnder(value);
}

export {
  coverageKinds,
  usualCoverage,
  keyOf,
  parametersOf,
  engineNames,
  coverage,
  pointsIn,
  pointText,
  runCases,
  walkJson,
  rawLeaves,
  referencesIn,
  byOf,
  readyCases,
  Bench,
  search,
  seedsOf,
  seedsAt,
  mutateOptions,
  mutate,
  mutantText,
  withProgress
};
