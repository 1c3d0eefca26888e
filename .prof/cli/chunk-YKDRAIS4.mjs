import {
  givenOn,
  prepareCriterion
} from "./chunk-AWJW7UYS.mjs";
import {
  datedValuesOf
} from "./chunk-WQP3XGY7.mjs";
import {
  criteriaOf,
  figuresOf,
  readingsOfAmount
} from "./chunk-OBET4LAP.mjs";
import {
  dayAfter,
  dayBefore,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  levelOf,
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/kit/criteria.ts
function verdictRulesOf({ verdicts }) {
  const rules = [...verdicts.values()];
  return levels.flatMap((level) => rules.filter((rule) => rule.level === level));
}
function criteriaAt(rulebook, level) {
  return criteriaOf(rulebook).filter((criterion) => levelOf(criterion.level) === level);
}
function measuresGiving(rulebook, parameter) {
  return measuresWhere(rulebook, (amount) => figuresOf(amount).includes(parameter));
}
function measuresGivingBy(rulebook, reading) {
  return measuresWhere(rulebook, (amount) => readingsOfAmount(amount, rulebook.parameters).includes(reading));
}
function amountsOf({ measures }, ids) {
  return [...measures.values()].flatMap(({ id, amount }) => amount !== void 0 && ids.has(id) ? [amount] : []);
}
function measuresWhere({ measures }, is) {
  return [...measures.values()].filter(({ amount }) => amount !== void 0 && is(amount));
}
function widestScope(level) {
  return level === levelOf("member") ? "member" : level;
}
function preparedCriteria(rulebook, level, ids, chosen, asOf, member) {
  const given = givenOn(rulebook, chosen, asOf, /* @__PURE__ */ new Map(), member);
  return criteriaAt(rulebook, level).filter(({ id }) => ids.has(id)).map((criterion) => prepareCriterion(criterion, rulebook, chosen, given));
}

// src/kit/days.ts
function turnsOf(parameters, { from, to }) {
  const turns = /* @__PURE__ */ new Set();
  for (const parameter of parameters) {
    for (const value of datedValuesOf(parameter)) {
      turns.add(value.from);
      if (value.to !== void 0) turns.add(dayAfter(value.to));
    }
    if (parameter.proRata === void 0) continue;
    for (let year = yearOf(from); year <= yearOf(to); year += 1) turns.add(`${String(year).padStart(4, "0")}-01-01`);
  }
  return turns;
}
function stretchesOf(time, turns) {
  if (time.to < time.from) return [];
  const starts = [time.from, ...[...turns].filter((day) => day > time.from && day <= time.to).sort()];
  return starts.map((from, index) => {
    const next = starts[index + 1];
    return { from, to: next === void 0 ? time.to : dayBefore(next) };
  });
}
function overlapOf(a, b) {
  const [, from = a.from] = [a.from, b.from].sort();
  const [to = a.to] = [a.to, b.to].sort();
  return { from, to };
}
function stretchOver(a, b) {
  const [from = a.from] = [a.from, b.from].sort();
  const [, to = a.to] = [a.to, b.to].sort();
  return { from, to };
}
function validityOf({ validFrom, validTo }) {
  return { from: validFrom, to: validTo };
}
function daysOf(parameters, rulebook) {
  const time = validityOf(rulebook);
  return stretchesOf(time, turnsOf(parameters, time)).map(({ from }) => from);
}
function joined(stretches, isSameKind) {
  const list = [];
  for (const one of stretches) {
    const last = list.at(-1);
    if (last !== void 0 && dayAfter(last.to) === one.from && isSameKind(last, one)) {
      list[list.length - 1] = { ...last, to: one.to };
    } else list.push(one);
  }
  return list;
}

export {
  verdictRulesOf,
  criteriaAt,
  measuresGiving,
  measuresGivingBy,
  amountsOf,
  widestScope,
  preparedCriteria,
  turnsOf,
  stretchesOf,
  overlapOf,
  stretchOver,
  validityOf,
  daysOf,
  joined
};
