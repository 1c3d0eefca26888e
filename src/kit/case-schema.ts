/** Case files: records with the verdict they must get, or the codes they must be refused with. */
import { issueCodes } from '../base/issue.js';
import { outcomes } from '../base/outcome.js';
import { type Infer, z } from '../records/zod.js';
import { criterionId } from '../rulebook/name-shapes.js';
import { amountBounds, amountPers } from '../rulebook/schema.js';

const outcome = z.enum(outcomes);
const decimal = z.string().check(z.regex(/^-?\d+(?:\.\d{1,6})?$/));
const margin = z.union([decimal, z.strictObject({ from: decimal, to: decimal })]);

/** The parts of an amount that a case can expect. */
export const amountParts = ['bound', 'value', 'unit', 'per'] as const;

/** What a measure gives, on the day and under the readings of the case. */
const amount = z
  .strictObject({
    bound: z.optional(z.enum(amountBounds).check(z.describe('whether it is at least, exactly or at most that'))),
    value: z.optional(
      z.nullable(decimal).check(z.describe('a decimal number; null where no document gives the figure')),
    ),
    unit: z.optional(z.string()),
    per: z.optional(z.enum(amountPers).check(z.describe('what it is given for'))),
  })
  .check(
    z.refine((one) => Object.keys(one).length > 0, { message: 'must not be empty' }),
    z.meta({ minProperties: 1 }),
  );

/** What a record must come to. What is not named here is not checked. */
const expectation = z
  .strictObject({
    outcome: z.optional(outcome.check(z.describe('the outcome of the verdict'))),
    criteria: z.optional(z.record(criterionId, outcome).check(z.describe('outcomes by criterion'))),
    missing: z.optional(
      z.array(z.string().check(z.minLength(1))).check(z.describe("the verdict's missing inputs, in order")),
    ),
    conflicts: z.optional(
      z.array(z.string().check(z.minLength(1))).check(z.describe("the verdict's conflicting inputs, in order")),
    ),
    tooWide: z.optional(
      z.array(z.string().check(z.minLength(1))).check(z.describe("the verdict's ranges that are too wide, in order")),
    ),
    margins: z.optional(
      z.record(criterionId, margin).check(z.describe('by criterion, the margin of its comparison of numbers')),
    ),
    amount: z.optional(
      z
        .nullable(amount)
        .check(
          z.describe(
            'of a measure, what it gives, met or not; null where it gives no figure; what is left out is not checked',
          ),
        ),
    ),
    refused: z.optional(
      z.array(z.enum(issueCodes)).check(z.minLength(1), z.describe('the codes the record is refused with')),
    ),
  })
  .check(z.describe('Either outcome or refused must stand; what is not expected is not checked.'));

/** Of a case that somebody stands for: a verdict or a refusal. */
const settled = { type: 'object' as const, oneOf: [{ required: ['outcome'] }, { required: ['refused'] }] };

function isSettled({ expect, unconfirmed }: { expect: Infer<typeof expectation>; unconfirmed?: unknown }): boolean {
  return unconfirmed !== undefined || (expect.outcome === undefined) !== (expect.refused === undefined);
}

const testCase = z
  .strictObject({
    name: z.string().check(z.minLength(1), z.describe('a sentence that says what the case shows')),
    record: z.optional(z.unknown().check(z.describe('the record, in place; it need not be a sound one'))),
    recordFile: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe(
            'the record, as a file whose path is counted from the folder of this one; it lies in the folder above that or in the working directory, and what is wrong with its text counts as a refusal',
          ),
        ),
    ),
    rule: z.optional(
      z.string().check(z.minLength(1), z.describe('the rule to judge by; by default the exit of the level')),
    ),
    subject: z.optional(
      z.string().check(z.minLength(1), z.describe('of a measure for members, the member: members[0] is the first')),
    ),
    asOf: z.optional(z.string().check(z.describe('a date of judgement handed in beside the record'))),
    readings: z.optional(
      z.record(z.string(), z.string()).check(z.describe('options by reading; the others take their default')),
    ),
    expect: expectation,
    unconfirmed: z.optional(
      z
        .string()
        .check(
          z.minLength(1),
          z.describe('what the case was suggested for; nobody has said yet what it must come to, so it is not run'),
        ),
    ),
  })
  .check(
    z.refine((one) => Object.hasOwn(one, 'record') !== Object.hasOwn(one, 'recordFile'), {
      message: 'must have either record or recordFile',
    }),
    z.refine(isSettled, { path: ['expect'], message: 'must have either outcome or refused' }),
    z.meta({
      allOf: [
        { oneOf: [{ required: ['record'] }, { required: ['recordFile'] }] },
        { anyOf: [{ required: ['unconfirmed'] }, { properties: { expect: settled } }] },
      ],
    }),
  );

/** A case file. */
export const caseFile = z.strictObject({
  $schema: z.optional(z.string()),
  cases: z.array(testCase).check(z.minLength(1)),
});

/** A case file. */
export type CaseFile = Infer<typeof caseFile>;
/** One case of a case file. */
export type CaseOfFile = CaseFile['cases'][number];
