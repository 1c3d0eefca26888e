/** The shape of `targets.json`: what a plan sets for the years, what it owes to whom falls back, who has to be covered. */
import { levels } from '../records/catalog.js';
import { z } from '../records/zod.js';
import { label, place } from './name-shapes.js';

const MANY = 1000;
const text = z.string().check(z.minLength(1), z.maxLength(MANY));
const id = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,63}$/));
const citations = z.array(z.strictObject({ source: text, at: place })).check(z.minLength(1));
const figure = z.string().check(z.regex(/^\d{1,15}(?:\.\d{1,6})?$/), z.describe('a decimal number in the unit'));
const year = z.int().check(z.gte(2000), z.lte(2100));
const level = z.enum(levels as readonly [(typeof levels)[number]]);

/** What the records are counted for. */
const counted = ['households', 'villages', 'counties', 'relocated'] as const;
/** How the end is said: all of the base, a number, at least a number, nearly none. */
const ends = ['all', 'equal', 'atLeast', 'mostlyNone'] as const;

const target = z.strictObject({
  id,
  labels: label,
  unit: text,
  binding: z.boolean().check(z.describe('a binding target, or one that is only expected')),
  base: z.optional(z.strictObject({ year, value: figure, citations })),
  otherBases: z.optional(
    z
      .array(z.strictObject({ value: figure, citations, note: label }))
      .check(z.describe('published, and never mixed with it')),
  ),
  end: z.strictObject({ year, is: z.enum(ends), value: z.optional(figure), citations }),
  years: z.optional(
    z
      .array(z.strictObject({ year, value: figure, citations }))
      .check(z.minLength(1), z.describe('what is planned in each year; together up to a year is what is held against')),
  ),
  open: z.optional(
    z.array(z.strictObject({ year, reason: label, citations })).check(z.describe('years for which no number is set')),
  ),
  floors: z.optional(
    z
      .array(z.strictObject({ year, percent: figure, citations, note: z.optional(label) }))
      .check(z.describe('per cent by a year, held against each base that there is')),
  ),
  apart: z.optional(label.check(z.describe('why what records say is not held against it'))),
  counts: z.optional(z.enum(counted).check(z.describe('what of the records is counted for it'))),
  measured: z.optional(
    z.strictObject({ level, criterion: text }).check(z.describe('the criterion that each of them has to meet')),
  ),
  unmeasured: z.optional(label.check(z.describe('why no record says anything of it'))),
  reportedBy: label.check(z.describe('whose figures it is reported by')),
  citations,
});

/** `targets.json`. */
export const targetsFile = z.strictObject({
  $schema: z.optional(z.string()),
  without: z.optional(
    z.array(text).check(z.describe('ids of what it does not take over from the rulebooks that it builds on')),
  ),
  documents: z.optional(
    z
      .array(z.strictObject({ id: text, title: label, weak: z.optional(z.boolean()) }))
      .check(z.maxLength(MANY), z.describe('what is cited beside the documents of rulebook.json')),
  ),
  targets: z.array(target).check(z.maxLength(MANY)),
  coverage: z.optional(
    z
      .array(z.strictObject({ id, labels: label, level, field: text, citations }))
      .check(
        z.maxLength(MANY),
        z.describe('what each poverty village or poor household has to have, by the field that says so'),
      ),
  ),
  relief: z.optional(
    z
      .array(
        z.strictObject({
          id,
          labels: label,
          rule: z.optional(text.check(z.describe('the verdict rule or measure that decides it'))),
          criterion: z.optional(text.check(z.describe('the criterion that decides it'))),
          unconditioned: z.optional(label.check(z.describe('why no rule decides it'))),
          citations,
        }),
      )
      .check(z.maxLength(MANY), z.describe('what a household that has fallen back is to be given')),
  ),
});
