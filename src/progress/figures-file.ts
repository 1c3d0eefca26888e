/** Published figures that a plan is held against instead of records: each with its year, its kind and its source. */
import { z } from '../records/zod.js';

/** In a year, from the first year on, or what is left at the end of a year. */
export const figureKinds = ['flow', 'cumulative', 'stock'] as const;

/** The shape of a file of them. */
export const figuresFile = z.strictObject({
  $schema: z.optional(z.string()),
  figures: z
    .array(
      z.strictObject({
        target: z.string().check(z.describe('the id of the target that it is about')),
        year: z.int().check(z.gte(2000), z.lte(2100)),
        kind: z.enum(figureKinds).check(z.describe('in the year, up to its end, or what is left at its end')),
        value: z.union([
          z.int().check(z.gte(0)),
          z.strictObject({ from: z.int().check(z.gte(0)), to: z.int().check(z.gte(0)) }),
        ]),
        source: z.string().check(z.minLength(1), z.maxLength(1000)),
        note: z.optional(z.string().check(z.maxLength(1000))),
      }),
    )
    .check(z.minLength(1), z.maxLength(10_000)),
});
