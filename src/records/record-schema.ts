/** The zod schemas of records: for JSON Schemas, and for whoever builds on zod. What reads records does without. */
import { remembered } from '../base/remembered.js';
import type { FieldTable, Level } from './catalog.js';
import { evidenceTexts, MAX_SOURCES } from './evidence-shape.js';
import { type FieldInfo, faultOf, MAX_TEXT, MONEY_TEXT, PERCENT_TEXT, rangeFaults } from './field.js';
import { MAX_MEMBERS } from './household.js';
import type { FieldShape, GroupShape, ListShape, OtherShape, Shape } from './shape.js';
import { type Schema, z } from './zod.js';

/** The schema of records of a level, by a table. */
export function recordSchema(table: FieldTable, level: Level): Schema {
  return shapeSchema(table.shape(level));
}

/** The schema of a shape. */
export const shapeSchema = remembered((shape: Shape): Schema => {
  switch (shape.is) {
    case 'field':
      return fieldSchema(shape);
    case 'group':
      return groupSchema(shape);
    case 'list':
      return listSchema(shape);
    case 'level':
      return z.literal(shape.level);
    default:
      return otherSchema(shape);
  }
});

const fits = (info: FieldInfo) => (value: unknown) => faultOf(value, info) === undefined;

/** A range of the numbers of a kind. */
const rangeOf = <S extends Schema>(info: FieldInfo, number: S) =>
  z.strictObject({ from: number, to: number }).check(
    z.refine((range) => rangeFaults(range, info).length === 0),
    z.meta({ title: 'range', description: 'a number of which only the ends are known, both included; from <= to' }),
  );

const orRange = <S extends Schema>(info: FieldInfo, number: S) => z.union([number, rangeOf(info, number)]);

/** One union, not one within another: nearly every value is its first member, and is found there. */
const numberOrText = (info: FieldInfo, pattern: RegExp) => {
  const text = z.string().check(z.regex(pattern));
  return z.union([z.number(), text, rangeOf(info, z.union([z.number(), text]))]).check(z.refine(fits(info)));
};

/** The zod shape of each kind. What a shape cannot say (digits of a number) is a refinement of the same check. */
const byKind: Readonly<Record<FieldInfo['kind'], (info: FieldInfo) => Schema>> = {
  money: (info) => numberOrText(info, MONEY_TEXT),
  percent: (info) => numberOrText(info, PERCENT_TEXT),
  count: (info) =>
    orRange(info, z.int().check(z.gte(info.minimum ?? 0), z.lte(info.maximum ?? Number.MAX_SAFE_INTEGER))),
  measure: (info) =>
    orRange(
      info,
      info.maximum === undefined ? z.number().check(z.gte(0)) : z.number().check(z.gte(0), z.lte(info.maximum)),
    ),
  boolean: () => z.boolean(),
  code: ({ options = {} }) => z.enum(Object.keys(options) as [string, ...string[]]),
  date: () => z.iso.date(),
  text: (info) => z.string().check(z.minLength(1), z.maxLength(MAX_TEXT), z.refine(fits(info))),
};

/** What a JSON Schema writes beside the shape of a field. */
function fieldSchema({ info }: FieldShape): Schema {
  const schema = byKind[info.kind](info);
  const beside = z.meta({
    title: info.label.en,
    'x-label': info.label,
    'x-kind': info.kind,
    ...(info.unit === undefined ? {} : { 'x-unit': info.unit }),
    ...(info.personal === true ? { 'x-personal': true } : {}),
    ...(info.identifies === undefined ? {} : { 'x-identifies': info.identifies }),
    ...(info.fixed === true ? { 'x-fixed': true } : {}),
    ...(info.options === undefined ? {} : { 'x-options': info.options }),
    'x-field': info,
  });
  return (info.required === true ? schema : z.nullish(schema)).check(beside);
}

function groupSchema({ label, parts }: GroupShape): Schema {
  const schema = z.strictObject(
    Object.fromEntries(Object.entries(parts).map(([name, shape]) => [name, shapeSchema(shape)])),
  );
  return label === undefined ? schema : z.nullish(schema).check(z.meta({ title: label.en, 'x-label': label }));
}

function listSchema({ label, each }: ListShape): Schema {
  return z
    .array(shapeSchema(each))
    .check(z.minLength(1), z.maxLength(MAX_MEMBERS), z.meta({ title: label.en, 'x-label': label }));
}

function otherSchema({ is, label }: OtherShape): Schema {
  if (is === 'free')
    return z.optional(z.unknown()).check(z.meta({ title: 'free data, never judged', 'x-label': label }));
  const text = z.string().check(z.minLength(1), z.maxLength(MAX_TEXT));
  const number = z.union([z.number(), z.string()]);
  const item = z.strictObject({
    source: text.check(z.describe(evidenceTexts.source)),
    by: z.nullish(text).check(z.describe(evidenceTexts.by)),
    date: z.nullish(z.iso.date()).check(z.describe(evidenceTexts.date)),
    reference: z.nullish(text).check(z.describe(evidenceTexts.reference)),
    value: z
      .nullish(z.union([number, z.boolean(), z.strictObject({ from: number, to: number })]))
      .check(z.describe(evidenceTexts.value)),
  });
  const byPath = z.record(z.string(), z.array(item).check(z.minLength(1), z.maxLength(MAX_SOURCES)));
  return z.nullish(byPath).check(z.meta({ title: 'evidence', 'x-label': label }));
}
