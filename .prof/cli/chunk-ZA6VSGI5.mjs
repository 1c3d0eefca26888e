import {
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  figureOf
} from "./chunk-OBET4LAP.mjs";
import {
  toDecimalString
} from "./chunk-4FUCRHE5.mjs";

// src/evaluate/amount.ts
function amountOn({ rulebook, chosen, set }, amount, asOf) {
  const { bound, per } = amount;
  const parameter = figureOf(amount, chosen);
  const found = rulebook.parameters.get(parameter);
  const resolved = set?.get(parameter) ?? (found && resolve(found, chosen, asOf));
  if (found?.unit === void 0) throw new Error(`The parameter ${parameter} is no amount.`);
  return {
    bound,
    value: resolved?.number === void 0 ? null : toDecimalString(resolved.number),
    unit: found.unit,
    per,
    parameter,
    ...resolved?.weak === true ? { weak: true } : {}
  };
}
function amountOfVerdict(rulebook, { rule, readings, asOf }) {
  const measure = rulebook.measures.get(rule);
  if (measure === void 0) return void 0;
  return measure.amount === void 0 ? null : amountOn({ rulebook, chosen: readings }, measure.amount, asOf);
}

export {
  amountOn,
  amountOfVerdict
};
