/** The shapes of what `check` and `eligible` print as JSON: a verdict with what was asked for besides, or a refusal. */
import { issueCodes } from '../base/issue.js';
import { outcomes } from '../base/outcome.js';
import { amount, eligibilityKeys, printedMeasures } from '../evaluate/eligibility-schema.js';
import { citations, verdictKeys, verdictSchema } from '../evaluate/verdict-schema.js';
import { levels } from '../records/catalog.js';
import { z } from '../records/zod.js';

const outcome = z.enum(outcomes);
const subjects = z.readonly(z.array(z.string()));
const option = z.strictObject({ option: z.string(), citations });

/** A verdict as `check` prints it. */
export const printedVerdict = z.strictObject({
  ...verdictKeys,
  procedure: z.exactOptional(verdictSchema.check(z.describe('the verdict on the procedure; with --with procedure'))),
  contradictions: z.exactOptional(
    z
      .array(
        z.strictObject({
          code: z.string(),
          paths: z.array(z.string()).check(z.describe('the fields that contradict each other')),
          step: z.exactOptional(z.string().check(z.describe('the step of the procedure that it is about'))),
        }),
      )
      .check(z.describe('what cannot be true in the history; with --with procedure, only where there is such')),
  ),
  together: z.exactOptional(
    outcome.check(
      z.describe('what standard and procedure come to together; open where the history contradicts itself'),
    ),
  ),
  allReadings: z.exactOptional(
    z
      .strictObject({
        outcomes: z.array(outcome).check(z.describe('every outcome that some combination of readings gives')),
        firm: z.boolean(),
        flips: z.array(z.strictObject({ reading: z.string(), applied: option, other: option, outcome })),
      })
      .check(z.describe('whether the verdict hangs on how the text is read; with --all-readings')),
  ),
});

/** What a record may receive as `eligible` prints it. */
export const printedEligibility = z.strictObject({
  ...eligibilityKeys,
  measures: printedMeasures,
  totals: z.exactOptional(
    z
      .array(
        z.strictObject({
          id: z.string().check(z.describe('the measure')),
          ...amount.shape,
          value: z.string().check(z.describe('a decimal number: the amount times the members')),
          subjects: subjects.check(z.describe('the members who may receive it')),
          open: subjects.check(z.describe('those of whom it is open; they are not in the sum')),
        }),
      )
      .check(z.describe('what the members may receive in all, measure by measure: never added up across measures')),
  ),
});

/** A record that was not judged, as `check` and `eligible` print it. */
export const printedRefusal = z.strictObject({
  id: z.nullable(z.string()),
  level: z.nullable(z.enum(levels as readonly [(typeof levels)[number]])),
  file: z.exactOptional(z.string().check(z.describe('where there are several'))),
  line: z.exactOptional(z.number()),
  item: z.exactOptional(z.number().check(z.describe('the position in a list, from 1'))),
  refused: z.array(
    z.strictObject({
      code: z.enum(issueCodes),
      path: z.string().check(z.describe('empty for the record as a whole')),
      expected: z.exactOptional(z.string()),
      found: z.exactOptional(z.string().check(z.describe('only the type where the field is personal'))),
      suggestion: z.exactOptional(z.string()),
      line: z.exactOptional(z.number()),
      column: z.exactOptional(z.number()),
      message: z.string(),
    }),
  ),
});
