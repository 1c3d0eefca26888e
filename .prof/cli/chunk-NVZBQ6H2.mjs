import {
  nearest
} from "./chunk-4FUCRHE5.mjs";

// src/base/values.ts
function isValues(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/records/field-path.ts
var PATH = /^([A-Za-z]\w{0,63})(?:\[(0|[1-9]\d{0,8})\])?((?:\.[A-Za-z]\w{0,63}){0,2})$/;
function fieldByPath(table, level, path) {
  const index = PATH.exec(path)?.[2];
  const field = PATH.test(path) ? table.at(level, path) : void 0;
  return field && { field, index: index === void 0 ? void 0 : Number(index) };
}
function suggestedPath(table, level, path, wanted = () => true) {
  const number = Number(/\[(\d{1,9})\]/.exec(path)?.[1] ?? 0);
  const known = table.of(level).filter(wanted).map((field) => field.path);
  const meant = known.find((one) => one !== path && one.endsWith(`.${path}`)) ?? nearest(path.replace(/\[\d{0,9}\]/, "[]"), known);
  return meant?.replace("[]", `[${number}]`);
}

export {
  isValues,
  PATH,
  fieldByPath,
  suggestedPath
};
