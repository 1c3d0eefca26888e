import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  remembered
} from "./chunk-OBET4LAP.mjs";
import {
  MAX_TEXT,
  MONEY_TEXT,
  PERCENT_TEXT,
  faultOf,
  rangeFaults
} from "./chunk-4FUCRHE5.mjs";
import {
  MAX_MEMBERS,
  MAX_SOURCES,
  evidenceTexts
} from "./chunk-LTCODZ6U.mjs";

// src/records/record-schema.ts
function recordSchema(table, level) {
  return shapeSchema(table.shape(level));
}
var shapeSchema = remembered((shape) => {
  switch (shape.is) {
    case "field":
      return fieldSchema(shape);
    case "group":
      return groupSchema(shape);
    case "list":
      return listSchema(shape);
    case "level":
      return z.literal(shape.level);
    default:
      return otherSchema(shape);
  }
});
var fits = (info) => (value) => faultOf(value, info) === void 0;
var rangeOf = (info, number) => z.strictObject({ from: number, to: number }).check(
  z.refine((range) => rangeFaults(range, info).length === 0),
  z.meta({ title: "range", description: "a number of which only the ends are known, both included; from <= to" })
);
var orRange = (info, number) => z.union([number, rangeOf(info, number)]);
var numberOrText = (info, pattern) => {
  const text = z.string().check(z.regex(pattern));
  return z.union([z.number(), text, rangeOf(info, z.union([z.number(), text]))]).check(z.refine(fits(info)));
};
var byKind = {
  money: (info) => numberOrText(info, MONEY_TEXT),
  percent: (info) => numberOrText(info, PERCENT_TEXT),
  count: (info) => orRange(info, z.int().check(z.gte(info.minimum ?? 0), z.lte(info.maximum ?? Number.MAX_SAFE_INTEGER))),
  measure: (info) => orRange(
    info,
    info.maximum === void 0 ? z.number().check(z.gte(0)) : z.number().check(z.gte(0), z.lte(info.maximum))
  ),
  boolean: () => z.boolean(),
  code: ({ options = {} }) => z.enum(Object.keys(options)),
  date: () => z.iso.date(),
  text: (info) => z.string().check(z.minLength(1), z.maxLength(MAX_TEXT), z.refine(fits(info)))
};
function fieldSchema({ info }) {
  const schema = byKind[info.kind](info);
  const beside = z.meta({
    title: info.label.en,
    "x-label": info.label,
    "x-kind": info.kind,
    ...info.unit === void 0 ? {} : { "x-unit": info.unit },
    ...info.personal === true ? { "x-personal": true } : {},
    ...info.identifies === void 0 ? {} : { "x-identifies": info.identifies },
    ...info.fixed === true ? { "x-fixed": true } : {},
    ...info.options === void 0 ? {} : { "x-options": info.options },
    "x-field": info
  });
  return (info.required === true ? schema : z.nullish(schema)).check(beside);
}
function groupSchema({ label, parts }) {
  const schema = z.strictObject(
    Object.fromEntries(Object.entries(parts).map(([name, shape]) => [name, shapeSchema(shape)]))
  );
  return label === void 0 ? schema : z.nullish(schema).check(z.meta({ title: label.en, "x-label": label }));
}
function listSchema({ label, each }) {
  return z.array(shapeSchema(each)).check(z.minLength(1), z.maxLength(MAX_MEMBERS), z.meta({ title: label.en, "x-label": label }));
}
function otherSchema({ is, label }) {
  if (is === "free")
    return z.optional(z.unknown()).check(z.meta({ title: "free data, never judged", "x-label": label }));
  const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
  const number = z.union([z.number(), z.string()]);
  const item = z.strictObject({
    source: text.check(z.describe(evidenceTexts.source)),
    by: z.nullish(text).check(z.describe(evidenceTexts.by)),
    date: z.nullish(z.iso.date()).check(z.describe(evidenceTexts.date)),
    reference: z.nullish(text).check(z.describe(evidenceTexts.reference)),
    value: z.nullish(z.union([number, z.boolean(), z.strictObject({ from: number, to: number })])).check(z.describe(evidenceTexts.value))
  });
  const byPath = z.record(z.string(), z.array(item).check(z.minLength(1), z.maxLength(MAX_SOURCES)));
  return z.nullish(byPath).check(z.meta({ title: "evidence", "x-label": label }));
}

export {
  recordSchema
};
