/** The shapes of what `check` and `eligible` print as JSON: a verdict with what was asked for besides, or a refusal. */
import { issueCodes } from '../base/issue.js';
import { outcomes } from '../base/outcome.js';
import {
  amount,
  citations,
  eligibilityKeys,
  printedMeasures,
  verdictKeys,
  verdictSchema,
} from '../evaluate/verdict-schema.js';
import { levels } from '../records/catalog.js';
import { z } from '../records/zod.js';

const outcome = z.enum(outcomes);
const subjects = z.array(z.string()).readonly();
const option = z.strictObject({ option: z.string(), citations });

/** A verdict as `check` prints it. */
export const printedVerdict = z.strictObject({
  ...verdictKeys,
  procedure: verdictSchema.describe('the verdict on the procedure; with --with procedure').exactOptional(),
  contradictions: z
    .array(
      z.strictObject({
        code: z.string(),
        paths: z.array(z.string()).describe('the fields that contradict each other'),
        step: z.string().describe('the step of the procedure that it is about').exactOptional(),
      }),
    )
    .describe('what cannot be true in the history; with --with procedure, only where there is such')
    .exactOptional(),
  together: outcome
    .describe('what standard and procedure come to together; open where the history contradicts itself')
    .exactOptional(),
  allReadings: z
    .strictObject({
      outcomes: z.array(outcome).describe('every outcome that some combination of readings gives'),
      firm: z.boolean(),
      flips: z.array(z.strictObject({ reading: z.string(), applied: option, other: option, outcome })),
    })
    .describe('whether the verdict hangs on how the text is read; with --all-readings')
    .exactOptional(),
});

/** What a record may receive as `eligible` prints it. */
export const printedEligibility = z.strictObject({
  ...eligibilityKeys,
  measures: printedMeasures,
  totals: z
    .array(
      z.strictObject({
        id: z.string().describe('the measure'),
        ...amount.shape,
        value: z.string().describe('a decimal number: the amount times the members'),
        subjects: subjects.describe('the members who may receive it'),
        open: subjects.describe('those of whom it is open; they are not in the sum'),
      }),
    )
    .describe('what the members may receive in all, measure by measure: never added up across measures')
    .exactOptional(),
});

/** A record that was not judged, as `check` and `eligible` print it. */
export const printedRefusal = z.strictObject({
  id: z.string().nullable(),
  level: z.enum(levels as readonly [(typeof levels)[number]]).nullable(),
  file: z.string().describe('where there are several').exactOptional(),
  line: z.number().exactOptional(),
  item: z.number().describe('the position in a list, from 1').exactOptional(),
  refused: z.array(
    z.strictObject({
      code: z.enum(issueCodes),
      path: z.string().describe('empty for the record as a whole'),
      expected: z.string().exactOptional(),
      found: z.string().describe('only the type where the field is personal').exactOptional(),
      suggestion: z.string().exactOptional(),
      line: z.number().exactOptional(),
      column: z.number().exactOptional(),
      message: z.string(),
    }),
  ),
});
