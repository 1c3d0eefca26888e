/** The shape of `inspect.json`: what is looked for in data, with severity, thresholds and source of each code. */
import { inspectionCodes, mendings } from '../base/inspection-code.js';
import { levels } from '../records/catalog.js';
import { z } from '../records/zod.js';
import { label } from './name-shapes.js';

const LEAST = 0.001;
const MANY = 1000;
const text = z.string().check(z.minLength(1), z.maxLength(MANY));
const number = z.number().check(z.gte(LEAST));
const level = z.enum(levels as readonly [(typeof levels)[number]]);
const field = z.string().check(z.minLength(1), z.maxLength(MANY));

/** Codes of members that an age makes impossible or unlikely. */
const ages = z
  .array(
    z.strictObject({
      field,
      code: text,
      from: z.optional(number.check(z.describe('said of who has completed so many years'))),
      below: z.optional(number.check(z.describe('said of who has not completed so many years'))),
    }),
  )
  .check(z.minLength(1), z.describe('codes of members that an age makes impossible or unlikely'));

const factors = z
  .array(z.strictObject({ kind: z.enum(['money', 'percent']), times: z.array(number).check(z.minLength(1)) }))
  .check(z.minLength(1), z.describe('by what a figure in another unit is off'));

const plausible = z
  .array(
    z.strictObject({
      level,
      field: field.check(z.describe('a field, or a part of the record: the largest of its fields')),
      from: number,
      to: number,
    }),
  )
  .check(z.minLength(1), z.describe('between what a figure lies where its unit is right'));

const figures = z
  .array(
    z.strictObject({
      level,
      of: field.check(z.describe('a field, or a fact')),
      times: number.check(z.describe('more than so many times as much or as little as in the year before')),
    }),
  )
  .check(z.minLength(1), z.describe('what is compared from year to year'));

const inspection = z.strictObject({
  id: z.enum(inspectionCodes).check(z.describe('the code')),
  severity: z.enum(['error', 'warning', 'note']).check(z.describe('it cannot be true, hardly can, or is worth a look')),
  citations: z.array(z.strictObject({ source: text, at: text })).check(z.minLength(1)),
  limits: z.optional(z.record(z.string(), number).check(z.describe('its thresholds by name'))),
  codes: z.optional(z.array(text).check(z.minLength(1), z.describe('the codes that it is about'))),
  line: z.optional(text.check(z.describe('the parameter of the line that incomes are held to'))),
  ages: z.optional(ages),
  factors: z.optional(factors),
  plausible: z.optional(plausible),
  figures: z.optional(figures),
});

/** `inspect.json`. */
export const inspectFile = z.strictObject({
  $schema: z.optional(z.string()),
  documents: z.optional(
    z
      .array(
        z.strictObject({
          id: text,
          title: label,
          address: z.optional(text.check(z.describe('where it can be read'))),
          weak: z.optional(z.boolean().check(z.describe('reported by others, or our own choice'))),
        }),
      )
      .check(z.maxLength(MANY), z.describe('what the codes rest on, beside the documents of rulebook.json')),
  ),
  inspections: z.array(inspection).check(z.maxLength(MANY)),
  weights: z.optional(
    z
      .array(
        z.strictObject({
          field,
          weight: number.check(z.describe('1 for what is typed; more for what is relied on more')),
        }),
      )
      .check(z.maxLength(MANY), z.describe('how far fields are relied on: the least change by these is proposed')),
  ),
  mendings: z.optional(
    z
      .array(z.strictObject({ id: z.enum(mendings), cost: number }))
      .check(z.maxLength(MANY), z.describe('how likely each way of writing a value wrong is: the least cost is it')),
  ),
});
