import {
  asDeclared,
  compareVerdicts
} from "./chunk-XNJ2CDZX.mjs";
import {
  label
} from "./chunk-EWYKY24G.mjs";
import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  createEvaluator
} from "./chunk-4FT4K7P6.mjs";
import {
  outcomes
} from "./chunk-WQP3XGY7.mjs";
import {
  InvalidRulebookError,
  isInvalidRecordError
} from "./chunk-4JIJYX5D.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/kit/diff/flips.ts
var diffedOutcomes = [...outcomes, "refused"];
function flipsOn(records, old, now) {
  const judges = [judgeBy(old, now), judgeBy(now, old)];
  const flips = [];
  const counts = { judged: 0, refused: 0, withinVerdict: 0 };
  for (const one of records) {
    const [a, b] = [judges[0](one), judges[1](one)];
    const either = b ?? a;
    if (either === void 0) {
      counts.refused += 1;
      continue;
    }
    counts.judged += 1;
    const { level, id, village, county, rule } = either;
    const all = a && b ? compareVerdicts(a, b).flips : [];
    const behind = all.filter(bearsOnVerdict);
    const [from, to] = [a?.outcome ?? "refused", b?.outcome ?? "refused"];
    if (from === to) {
      const otherwise = all.filter(({ outcomes: [x, y] }) => x !== null && y !== null && x !== y);
      if (otherwise.length + behind.length > 0) counts.withinVerdict += 1;
      continue;
    }
    flips.push({
      level,
      id,
      ...village === void 0 ? {} : { village },
      ...county === void 0 ? {} : { county },
      ...one.case === void 0 ? {} : { case: one.case },
      rule,
      from,
      to,
      criteria: behind
    });
  }
  return { ...counts, flips };
}
function bearsOnVerdict({ required, outcomes: pair }) {
  const [a, b] = pair.map((outcome, side) => required[side] === true ? outcome : "met");
  return a !== b;
}
function judgeBy(rulebook, other) {
  const evaluators = /* @__PURE__ */ new Map();
  return ({ record, asOf, readings = {} }) => {
    const known = knownReadings(rulebook, readings);
    const key = JSON.stringify(known);
    const evaluator = evaluators.get(key) ?? createEvaluator({ rulebook, readings: known });
    evaluators.set(key, evaluator);
    try {
      return evaluator.evaluate(asDeclared(record, rulebook.fields, other.fields), { asOf });
    } catch (error) {
      if (isInvalidRecordError(error)) return void 0;
      throw error;
    }
  };
}
function knownReadings(rulebook, readings) {
  return Object.fromEntries(
    rulebook.readings.flatMap(({ id, options: options2 }) => {
      const option = Object.hasOwn(readings, id) ? readings[id] : void 0;
      return option !== void 0 && options2.some((one) => one.id === option) ? [[id, option]] : [];
    })
  );
}
function countByCriterion(flips) {
  const counts = /* @__PURE__ */ new Map();
  for (const { level, criteria } of flips) {
    for (const { criterion, required, outcomes: pair } of criteria) {
      const [from, to] = [pair[0] ?? "absent", pair[1] ?? "absent"];
      const key = JSON.stringify([criterion, from, to, required]);
      const verdicts = (counts.get(key)?.verdicts ?? 0) + 1;
      counts.set(key, { level, criterion, from, to, required, verdicts });
    }
  }
  return [...counts.values()];
}
function countByPlace(flips, kind) {
  const counts = /* @__PURE__ */ new Map();
  for (const flip of flips) {
    if (kind === "village" && flip.level === "county") continue;
    const { level, from, to } = flip;
    const place = (level === kind ? flip.id : flip[kind]) ?? null;
    const key = JSON.stringify([place, level, from, to]);
    counts.set(key, { place, level, from, to, verdicts: (counts.get(key)?.verdicts ?? 0) + 1 });
  }
  return [...counts.values()];
}

// src/kit/layers/layer-difference.ts
var layerReasons = ["onBound", "between", "otherwise", "computedOtherwise", "notAsked"];
function differenceKey({ why, old, ...shown2 }) {
  return kindKey({ ...shown2, why }, why === "otherwise" ? old.actual : null);
}
function kindKey({ level, criterion, why, fact }, actual = null) {
  return JSON.stringify([level, criterion, why, fact, actual]);
}
function differencesIn(old, now, criteria) {
  if (now.outcome !== "met" || old.outcome === "met") return [];
  return old.criteria.filter(({ required, outcome }) => required && outcome !== "met").flatMap((criterion) => {
    const check = criterion.checks.find(({ at, counts, outcome }) => counts && standsInTheWay(at, outcome));
    if (check === void 0) return [];
    const own = checkOf(now, check.fact, criterion.id);
    return [
      {
        level: old.level,
        criterion: criterion.id,
        labels: criteria.find(({ id }) => id === criterion.id)?.labels ?? { zh: criterion.id, en: criterion.id },
        from: criterion.outcome,
        to: now.criteria.find(({ id }) => id === criterion.id)?.outcome ?? "absent",
        why: reasonOf(check, own),
        fact: check.fact,
        old: shown(check),
        new: own === void 0 ? null : shown(own)
      }
    ];
  });
}
function standsInTheWay(at, outcome) {
  const denials = at.split("/").filter((part) => part === "not").length;
  return outcome !== (denials % 2 === 0 ? "met" : "notMet");
}
function checkOf(verdict, fact, criterion) {
  const required = verdict.criteria.filter((one) => one.required);
  const find = (list) => list.flatMap(({ checks }) => checks).find((check) => check.fact === fact);
  return find(required.filter(({ id }) => id === criterion)) ?? find(required);
}
function reasonOf(check, own) {
  if (own === void 0) return "notAsked";
  if (JSON.stringify(check.actual) !== JSON.stringify(own.actual)) return "computedOtherwise";
  if (check.margin === void 0) return "otherwise";
  return check.margin === "0" && check.expected === own.expected ? "onBound" : "between";
}
function shown({ operator, actual, expected, unit, parameter }) {
  return {
    operator,
    actual,
    expected,
    ...unit === void 0 ? {} : { unit },
    ...parameter === void 0 ? {} : { parameter }
  };
}

// src/kit/approvals.ts
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var ruleId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}\/[a-z][A-Za-z0-9]{0,63}$/, "ruleId"));
var options = z.record(z.string(), z.string());
var approval = z.strictObject({
  level: z.enum(levels).check(z.describe("the level that the verdict is about")),
  criterion: z.optional(
    ruleId.check(z.describe("the criterion that comes out otherwise; without it the verdict as a whole is meant"))
  ),
  verdict: z.optional(ruleId.check(z.describe("the verdict rule, where a level has several"))),
  from: z.enum([...diffedOutcomes, "absent"]).check(z.describe("what came of it by the old rulebook")),
  to: z.enum([...diffedOutcomes, "absent"]).check(z.describe("what comes of it by the new one")),
  id: z.optional(text.check(z.describe("only the record with this id"))),
  case: z.optional(text.check(z.describe("only the case of this name"))),
  village: z.optional(text.check(z.describe("only records of this village"))),
  county: z.optional(text.check(z.describe("only records of this county"))),
  why: z.optional(
    z.enum(layerReasons).check(
      z.describe("of a difference between layers: what makes it; such an entry approves no change of a record")
    )
  ),
  readings: z.optional(
    z.strictObject({ old: z.optional(options), new: z.optional(options) }).check(z.describe("of a difference between layers: the readings that it takes, other than the defaults"))
  ),
  reason: label.check(z.describe("why this is right"))
}).check(
  z.refine(
    ({ why, criterion }) => why === void 0 || criterion !== void 0,
    "criterionOfWhy"
  )
);
var approvalFile = z.strictObject({
  $schema: z.optional(z.string()),
  approved: z.array(approval).check(z.maxLength(1e4))
});
function readApprovals(value, file) {
  const issues = new Issues();
  const read = issues.read(file, [], approvalFile, value);
  if (read === void 0) throw new InvalidRulebookError(issues.all);
  return read.approved;
}
function approveFlips(flips, approvals) {
  const used = /* @__PURE__ */ new Set();
  const usable = approvals.filter(({ why, readings }) => why === void 0 && readings === void 0);
  const items = flips.map((item) => {
    const scoped = usable.filter((one) => isAbout(one, item));
    const whole = scoped.find(
      ({ criterion, from, to }) => criterion === void 0 && from === item.from && to === item.to
    );
    const parts = item.criteria.map(
      ({ criterion, outcomes: [a, b] }) => scoped.find((one) => one.criterion === criterion && one.from === (a ?? "absent") && one.to === (b ?? "absent"))
    );
    const entries = whole === void 0 ? parts : [whole];
    const complete = entries.length > 0 && entries.every((entry) => entry !== void 0);
    if (complete) {
      for (const entry of entries) if (entry !== void 0) used.add(entry);
    }
    return { item, approval: complete ? entries[0] : void 0 };
  });
  return { items, unused: usable.filter((one) => !used.has(one)) };
}
function approveLayers(differences, approvals) {
  const used = /* @__PURE__ */ new Set();
  const usable = approvals.filter(({ why, id, case: name, village, county }) => {
    const ofRecord = [id, name, village, county].some((scope) => scope !== void 0);
    return why !== void 0 || !ofRecord;
  });
  const items = differences.map((item) => {
    const entry = usable.find(
      (one) => one.level === item.level && one.criterion === item.criterion && one.from === item.from && one.to === item.to && (one.why === void 0 || one.why === item.why) && isSameChoice(one.readings?.old, item.readings.old) && isSameChoice(one.readings?.new, item.readings.new)
    );
    if (entry !== void 0) used.add(entry);
    return { item, approval: entry };
  });
  return { items, unused: usable.filter((one) => !used.has(one)) };
}
function isAbout(one, item) {
  const scopes = [
    [one.level, item.level],
    [one.verdict, item.rule],
    [one.id, item.id],
    [one.case, item.case],
    [one.village, item.level === "village" ? item.id : item.village],
    [one.county, item.level === "county" ? item.id : item.county]
  ];
  return scopes.every(([wanted, found]) => wanted === void 0 || wanted === found);
}
function isSameChoice(a = {}, b) {
  const keys = /* @__PURE__ */ new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => Object.hasOwn(a, key) && Object.hasOwn(b, key) && a[key] === b[key]);
}

export {
  flipsOn,
  knownReadings,
  countByCriterion,
  countByPlace,
  differenceKey,
  kindKey,
  differencesIn,
  standsInTheWay,
  approvalFile,
  readApprovals,
  approveFlips,
  approveLayers
};
