import {
  Decimal,
  exact,
  fraction,
  plus,
  times,
  yearOf
} from "./chunk-4FUCRHE5.mjs";

// src/base/outcome.ts
var outcomes = Object.freeze(["met", "notMet", "undetermined"]);
function allOf(parts) {
  let result = "met";
  for (const part of parts) {
    if (part === "notMet") return "notMet";
    if (part === "undetermined") result = "undetermined";
  }
  return result;
}
function anyOf(parts) {
  let result = "notMet";
  for (const part of parts) {
    if (part === "met") return "met";
    if (part === "undetermined") result = "undetermined";
  }
  return result;
}
function not(outcome) {
  if (outcome === "undetermined") return outcome;
  return outcome === "met" ? "notMet" : "met";
}

// src/parameters/parameter.ts
function datedValuesOf({ values = [], series }) {
  return [...values, ...Object.values(series?.options ?? {}).flat()];
}
function valuesOf(parameter, chosen) {
  const { series, values = [] } = parameter;
  return series === void 0 ? values : series.options[chosen[series.reading] ?? ""] ?? [];
}
function resolve(parameter, chosen, day) {
  const values = valuesOf(parameter, chosen);
  if (parameter.proRata !== void 0) {
    const method = parameter.proRata.options[chosen[parameter.proRata.reading] ?? ""];
    return method === void 0 ? void 0 : alongPath(values, method, yearOf(day), parameter.proRata.backwards);
  }
  let current;
  for (const value of values)
    if (value.from <= day && (current === void 0 || value.from > current.from)) current = value;
  if (current === void 0 || current.to !== void 0 && current.to < day) return void 0;
  const rests = restingOn([current]);
  return parameter.unit === void 0 ? { monthDay: current.value, ...rests } : { number: exact(current.value), ...rests };
}
function restingOn(basis) {
  return { basis, weak: basis.some(({ weak }) => weak !== void 0) };
}
var PATH_DIGITS = 50;
function alongPath(values, method, year, backwards) {
  const points = [...values].sort((a, b) => a.from < b.from ? -1 : 1);
  const next = Math.max(
    1,
    points.findIndex((point) => yearOf(point.from) >= year)
  );
  const [start, end] = [points[next - 1], points[next]];
  const last = points.at(-1);
  if (start === void 0 || end === void 0 || last === void 0 || year > yearOf(last.from)) return void 0;
  const span = yearOf(end.from) - yearOf(start.from);
  const passed = year - yearOf(start.from);
  const first = passed < 0 && backwards !== void 0 ? { ...start, weak: backwards } : start;
  const rests = restingOn([...passed === span ? [] : [first], ...passed === 0 ? [] : [end]]);
  if (method === "linear" || passed === 0 || passed === span) {
    const part = (value2, years) => times(exact(value2), fraction(years, span));
    return { number: plus(part(start.value, span - passed), part(end.value, passed)), ...rests };
  }
  const ratio = new Decimal(end.value).div(start.value);
  const value = ratio.pow(new Decimal(passed).div(span)).times(start.value).toSignificantDigits(PATH_DIGITS);
  return { number: exact(value.toFixed()), ...rests };
}

export {
  outcomes,
  allOf,
  anyOf,
  not,
  datedValuesOf,
  resolve
};
