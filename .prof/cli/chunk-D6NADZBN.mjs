import {
  factorsOf,
  roles,
  tableUnits,
  targetOf,
  textKey
} from "./chunk-BZDO7E6K.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  hunan2016To2020
} from "./chunk-OBET4LAP.mjs";
import {
  nearest
} from "./chunk-4FUCRHE5.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/tables/mapping.ts
var answer = z.union([z.string(), z.boolean(), z.null()]);
var mappingSchema = z.strictObject({
  level: z.optional(z.enum(levels)).check(z.describe("the level of the records, where headings alone do not tell it")),
  columns: z.optional(z.record(z.string(), z.string())).check(
    z.describe(
      'by heading (stacked headings joined by "/", "sheet!heading" for one sheet): the path it holds, or "ignore"'
    )
  ),
  units: z.optional(z.record(z.string(), z.enum(tableUnits))).check(z.describe("by heading: the unit its numbers are in")),
  codes: z.optional(z.record(z.string(), z.record(z.string(), answer))).check(z.describe("by heading: what each text in a cell stands for; null for nothing")),
  answers: z.optional(z.record(z.string(), z.string())).check(z.describe("by question: the value of the option that was chosen"))
});
var InvalidMappingError = class extends Error {
  constructor(issues) {
    super(issues.map(({ path, message }) => `${path}: ${message}`).join("\n"));
    this.issues = issues;
    this.name = "InvalidMappingError";
  }
  issues;
};
function readMapping(value, fields = hunan2016To2020().fields) {
  const { success, data, error } = mappingSchema.safeParse(value ?? {});
  if (success) {
    const issues = faultsOf(data, fields);
    if (issues.length > 0) throw new InvalidMappingError(issues);
    return data;
  }
  throw new InvalidMappingError(error.issues.map(({ path, message }) => ({ path: path.join("."), message })));
}
function faultsOf({ columns = {}, units = {} }, fields) {
  const targets = (to) => levels.flatMap((level) => targetOf(to, level, fields) ?? []);
  const known = [...roles, ...levels.flatMap((level) => fields.of(level).map(({ path }) => path))];
  const fault = (path, found, options) => {
    const near = nearest(found, options);
    return {
      path,
      message: `${JSON.stringify(found)}${near === void 0 ? "" : ` (${near}?)`}`,
      ...near === void 0 ? {} : { suggestion: near }
    };
  };
  const unknown = Object.entries(columns).filter(([, to]) => targets(to).length === 0);
  const misfits = Object.entries(units).flatMap(([heading, unit]) => {
    const to = Object.hasOwn(columns, heading) ? columns[heading] : void 0;
    const numbers = to === void 0 ? [] : targets(to).flatMap(({ field }) => field ?? []);
    const options = numbers.flatMap((field) => Object.keys(factorsOf(field)));
    return numbers.length === 0 || options.includes(unit) ? [] : [fault(`units.${heading}`, unit, options)];
  });
  return [...unknown.map(([heading, to]) => fault(`columns.${heading}`, to, known)), ...misfits];
}
var HeadingMap = class {
  constructor({ columns = {}, units = {}, codes = {} }, fields) {
    this.fields = fields;
    const byKey = (table) => new Map(Object.entries(table).map(([heading, value]) => [textKey(heading), value]));
    this.#columns = byKey(columns);
    this.#units = byKey(units);
    this.#codes = byKey(codes);
  }
  fields;
  #columns;
  #units;
  #codes;
  #of(table, sheet, heading) {
    return (sheet === void 0 ? void 0 : table.get(textKey(`${sheet}!${heading}`))) ?? table.get(textKey(heading));
  }
  /** What a column holds, where the mapping says it. */
  target(sheet, heading, level) {
    const to = this.#of(this.#columns, sheet, heading);
    return to === void 0 ? void 0 : targetOf(to, level, this.fields);
  }
  /** Whether the mapping knows a heading. */
  has(sheet, heading) {
    return this.#of(this.#columns, sheet, heading) !== void 0;
  }
  /** The unit of its numbers. */
  unit(sheet, heading) {
    return this.#of(this.#units, sheet, heading);
  }
  /** What its texts stand for. */
  codes(sheet, heading) {
    return this.#of(this.#codes, sheet, heading);
  }
};

export {
  mappingSchema,
  InvalidMappingError,
  readMapping,
  HeadingMap
};
