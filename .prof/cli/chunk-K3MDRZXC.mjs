import {
  decimalsOf,
  leastStepOfField,
  textOf,
  unitsOf
} from "./chunk-AIZE7SUG.mjs";
import {
  MAX_WORLDS,
  combined,
  compared,
  conflictsRead,
  contradictsAt,
  hangsOnEach,
  isAttestedOn,
  isDoubtful,
  isPossible,
  isSpanned,
  outcomeForLiving,
  uncertainLeafOutcome,
  withAny,
  worstPoints
} from "./chunk-AWJW7UYS.mjs";
import {
  Kept,
  conflictsOf,
  isUncertain,
  putValues,
  remembered,
  settled
} from "./chunk-OBET4LAP.mjs";
import {
  Decimal,
  compare,
  divide,
  exact,
  faultOf,
  isExact,
  isNumeric,
  signOf,
  subtract,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  fieldIn
} from "./chunk-LTCODZ6U.mjs";

// src/advise/scale.ts
var DECIMALS = { money: 4, percent: 6, measure: 6, count: 0 };
var LARGEST = {
  money: "999999999999999.9999",
  percent: "999999.999999",
  measure: Number.MAX_VALUE,
  count: Number.MAX_SAFE_INTEGER
};
var LARGE_MEASURE = "1000000000";
var YEARS = 120;
var DAY_LENGTH = 864e5;
function scaleOf(field, asOf) {
  if (field.kind === "date") return days.of(asOf, () => daysUntil(asOf));
  return isNumeric(field.kind) ? numbers(field) : void 0;
}
function asValue(kind, text) {
  return kind === "count" || kind === "measure" ? Number(text) : text;
}
function limitsOf({ kind, minimum, maximum }) {
  const numeric = kind;
  const to = maximum ?? LARGEST[numeric];
  return { from: minimum ?? (numeric === "percent" ? `-${to}` : 0), to };
}
var MAX_DAYS = 64;
var days = new Kept(MAX_DAYS);
var numbers = remembered((field) => {
  const { kind } = field;
  const numeric = kind;
  const decimals = DECIMALS[numeric];
  const units = (value) => unitsOf(value, decimals);
  const { from, to } = limitsOf(field);
  const [smallest, largest] = [units(from), units(to)];
  const doubled = [];
  const enough = numeric === "measure" ? units(LARGE_MEASURE) : largest;
  for (let size = 1n; size <= enough; size *= 2n) doubled.push(size);
  const tried2 = [...doubled.map((size) => -size).reverse(), 0n, ...doubled];
  return {
    probes: [smallest, ...tried2.filter((one) => one > smallest && one < largest), largest],
    positionOf: (value, towards) => {
      const mode = towards === "up" ? Decimal.ROUND_CEIL : Decimal.ROUND_FLOOR;
      return units(new Decimal(value).toDecimalPlaces(decimals, mode).toFixed());
    },
    valueAt: (position) => asValue(kind, textOf(position, decimals)),
    textAt: (position) => textOf(position, decimals)
  };
});
function daysUntil(asOf) {
  const year = yearOf(asOf);
  const newYears = Array.from({ length: YEARS }, (_, index) => year - YEARS + 1 + index).filter((one) => one > 0).map((one) => `${String(one).padStart(4, "0")}-01-01`);
  const all = ["0000-01-01", ...newYears, asOf, "9999-12-31"].map(numberOfDay);
  const textAt = (position) => new Date(Number(position) * DAY_LENGTH).toISOString().slice(0, 10);
  return { probes: [...new Set(all)], positionOf: (day) => numberOfDay(String(day)), valueAt: textAt, textAt };
}
function within(scale, { from, to }) {
  const [first, last] = [scale.positionOf(from, "up"), scale.positionOf(to, "down")];
  const between = scale.probes.filter((one) => one > first && one < last);
  return { ...scale, limited: true, probes: first < last ? [first, ...between, last] : [first] };
}
function numberOfDay(day) {
  return BigInt(Date.parse(`${day}T00:00:00Z`) / DAY_LENGTH);
}

// src/advise/gap.ts
function gapOf(leaf, record) {
  const { actual, expected: bound } = worstPoints(leaf, record);
  return isExact(actual) && isExact(bound) ? subtract(actual, bound) : void 0;
}

// src/advise/in-doubt.ts
var FEW_WORLDS = 8;
function outcomeInDoubt(leaf, record) {
  const conflicts = conflictsOf(record);
  const paths = conflictsRead(leaf, conflicts);
  const worlds = paths.reduce((product, path) => product * (conflicts.get(path) ?? []).length, 1);
  const hangs = hangsOnEach(leaf, record, paths);
  if (worlds > MAX_WORLDS && hangs) return "undetermined";
  if (worlds <= FEW_WORLDS || worlds > MAX_WORLDS || hangs) return uncertainLeafOutcome(leaf, record);
  const all = settled(withAny(record, conflicts, paths), paths, record);
  const whole = uncertainLeafOutcome(leaf, all);
  if (whole !== "undetermined") return whole;
  const [least, most] = furthestOf(leaf, all, conflicts, paths).map(
    (values) => isPossible(record, values) ? uncertainLeafOutcome(leaf, putValues(all, values)) : void 0
  );
  if (least === "undetermined" || most === "undetermined") return "undetermined";
  if (least !== void 0 && most !== void 0 && least !== most) return "undetermined";
  return uncertainLeafOutcome(leaf, record);
}
function hasSameChoices(record, changed, path) {
  if (!isSpanned(record, path)) return true;
  return [...conflictsOf(changed)].every(
    ([path2, values]) => values.every((value) => isPossible(record, { [path2]: value }) === isPossible(changed, { [path2]: value }))
  );
}
var furthestBefore = /* @__PURE__ */ new WeakMap();
function furthestOf(leaf, all, conflicts, paths) {
  const known = furthestBefore.get(leaf) ?? /* @__PURE__ */ new Map();
  furthestBefore.set(leaf, known);
  const key = JSON.stringify(paths.map((path) => [path, conflicts.get(path)]));
  const found = known.get(key) ?? [-1, 1].map((side) => furthest(leaf, all, conflicts, paths, side));
  known.set(key, found);
  return found;
}
function furthest(leaf, all, conflicts, paths, side) {
  const chosen = {};
  let at = all;
  for (const path of paths) {
    const tries = (conflicts.get(path) ?? []).map((value) => {
      const record = putValues(at, { [path]: value });
      return { value, record, ...pushOf(leaf, record) };
    });
    const best = tries.reduce((first, one) => isFurther(one, first, side) ? one : first);
    chosen[path] = best.value;
    at = best.record;
  }
  return chosen;
}
var ORDER = ["notMet", "undetermined", "met"];
function pushOf(leaf, record) {
  return { rank: ORDER.indexOf(uncertainLeafOutcome(leaf, record)), gap: gapOf(leaf, record) };
}
function isFurther(one, other, side) {
  const byGap = one.gap !== void 0 && other.gap !== void 0 ? compare(one.gap, other.gap) : 0;
  return (byGap === 0 ? one.rank - other.rank : byGap) * side > 0;
}

// src/advise/trial.ts
function tried(record, values) {
  for (const [path, value] of Object.entries(values)) {
    const field = fieldIn(record, path);
    if (field === void 0 || faultOf(value, field) !== void 0) return void 0;
  }
  const paths = Object.keys(values);
  const changed = settled(putValues(record, values), paths, record);
  return contradictsAt(changed, paths) ? void 0 : changed;
}
function leafOutcome(prepared, record) {
  if (isUncertain(record)) return outcomeInDoubt(prepared, record);
  const { leaf, fact, expected } = prepared;
  const outcome = compared(leaf.operator, fact.value(record), expected(record));
  return outcome === "undetermined" && isDoubtful(prepared, record) ? uncertainLeafOutcome(prepared, record) : outcome;
}
function criterionOutcome(prepared, record) {
  const { conditions, leaves } = prepared;
  if (!isUncertain(record) || isAttestedOn(prepared, record)) return prepared.outcome(record);
  const outcomes = leaves.map((leaf) => leafOutcome(leaf, record));
  const { outcome } = combined(conditions, outcomes);
  if (outcome !== "undetermined") return outcomeForLiving(outcome, record, prepared.member);
  const open = leaves.filter((_, index) => outcomes[index] === "undetermined");
  const read = open.flatMap((leaf) => conflictsRead(leaf, conflictsOf(record)));
  return new Set(read).size === read.length ? outcome : prepared.outcome(record);
}
function outcomesOf(criteria, record) {
  return criteria.map((criterion) => criterionOutcome(criterion, record));
}

// src/advise/smallest-change.ts
function startAt(field, value) {
  const step = leastStepOfField(field);
  const decimals = Math.max(decimalsOf(value), decimalsOf(step));
  const [from, by] = [unitsOf(value, decimals), unitsOf(step, decimals)];
  return {
    moved: (direction, steps) => ({
      steps,
      value: asValue(field.kind, textOf(from + direction * steps * by, decimals))
    })
  };
}
function fewestSteps(start, directions, reached) {
  const at = (direction, steps) => reached(start.moved(direction, steps).value);
  const between = (direction, short, steps) => {
    if (steps - short <= 1n) return at(direction, steps) === "enough" ? start.moved(direction, steps) : void 0;
    const middle = short + (steps - short) / 2n;
    return at(direction, middle) === "short" ? between(direction, middle, steps) : between(direction, short, middle);
  };
  let open = directions;
  for (let steps = 1n; open.length > 0; steps *= 2n) {
    const ended = open.filter((direction) => at(direction, steps) !== "short");
    const found = ended.flatMap((direction) => between(direction, steps / 2n, steps) ?? []);
    if (found.length > 0) return found.reduce((best, one) => one.steps < best.steps ? one : best);
    open = open.filter((direction) => !ended.includes(direction));
  }
  return void 0;
}
function stepsOver(gap, field, start, reached) {
  const direction = signOf(gap) < 0 ? 1n : -1n;
  const { numerator, denominator } = divide(gap, exact(leastStepOfField(field)));
  const whole = -direction * BigInt(numerator) / BigInt(denominator);
  const isEnough = (steps2) => reached(start.moved(direction, steps2).value) === "enough";
  if (isEnough(whole - 1n)) return void 0;
  const steps = [whole, whole + 1n].find(isEnough);
  return steps === void 0 ? void 0 : start.moved(direction, steps);
}

export {
  gapOf,
  hasSameChoices,
  scaleOf,
  asValue,
  limitsOf,
  within,
  tried,
  leafOutcome,
  criterionOutcome,
  outcomesOf,
  startAt,
  fewestSteps,
  stepsOver
};
