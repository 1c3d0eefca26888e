/** The shape of what a record may receive, for the JSON Schema of it. A test holds it to `Eligibility`. */
import { levels } from '../records/catalog.js';
import { type Infer, z } from '../records/zod.js';
import { amountBounds, amountPers } from '../rulebook/schema.js';
import { verdictParts } from './verdict-schema.js';

const { criterion, day, decimal, listOf, outcome, override, paths } = verdictParts;

/** What a measure gives. */
export const amount = z.strictObject({
  bound: z.enum(amountBounds).check(z.describe('whether it is at least, exactly or at most that')),
  value: z
    .union([decimal, z.null()])
    .check(z.describe('a decimal number; null where the parameter has none for the date')),
  unit: z.string(),
  per: z.enum(amountPers).check(z.describe('what it is given for')),
  parameter: z.string().check(z.describe('the parameter that is the figure')),
  weak: z.exactOptional(z.literal(true).check(z.describe("the parameter's source is weak"))),
});

const measure = z.strictObject({
  id: z.string(),
  subject: z.exactOptional(z.string().check(z.describe('the member, where each may receive it'))),
  outcome,
  amount: z.exactOptional(amount.check(z.describe('what it gives, where the document gives a figure'))),
  criteria: listOf(criterion),
  missing: paths.check(z.describe('what the required criteria miss; empty unless it is undetermined')),
  conflicts: z.exactOptional(paths.check(z.describe('what sources disagree on; present only where there is such'))),
  tooWide: z.exactOptional(paths.check(z.describe('the ranges that keep it undetermined'))),
});

/** The verdicts on measures as they are printed: without their criteria where these were not asked for. */
export const printedMeasures = listOf(
  z.strictObject({ ...measure.shape, criteria: z.exactOptional(listOf(criterion)) }),
);

/** The keys of what a record may receive. */
export const eligibilityKeys = {
  level: z.enum(levels as readonly [(typeof levels)[number]]),
  id: z.string().check(z.minLength(1)),
  asOf: day.check(z.describe('the date of judgement')),
  rulebook: z.strictObject({ id: z.string(), version: z.string() }),
  measures: listOf(measure),
  readings: z.record(z.string(), z.string()).check(z.describe('every reading that concerns one of the measures')),
  overrides: z.exactOptional(listOf(override).check(z.describe('present only in a what-if'))),
};

/** What a record may receive. */
export const eligibilitySchema = z.strictObject(eligibilityKeys);

/** What a record may receive as its schema types it. */
export type EligibilityShape = Infer<typeof eligibilitySchema>;
