/** Case files: records with the verdict they must get, or the codes they must be refused with. */
import { issueCodes } from '../base/issue.js';
import { outcomes } from '../base/outcome.js';
import { type Infer, z } from '../records/zod.js';
import { amountBounds, amountPers, criterionId } from '../rulebook/schema.js';

const outcome = z.enum(outcomes);
const decimal = z.string().regex(/^-?\d+(?:\.\d{1,6})?$/);
const margin = z.union([decimal, z.strictObject({ from: decimal, to: decimal })]);

/** The parts of an amount that a case can expect. */
export const amountParts = ['bound', 'value', 'unit', 'per'] as const;

/** What a measure gives, on the day and under the readings of the case. */
const amount = z
  .strictObject({
    bound: z.enum(amountBounds).describe('whether it is at least, exactly or at most that').optional(),
    value: decimal.nullable().describe('a decimal number; null where no document gives the figure').optional(),
    unit: z.string().optional(),
    per: z.enum(amountPers).describe('what it is given for').optional(),
  })
  .refine((one) => Object.keys(one).length > 0, { message: 'must not be empty' })
  .meta({ minProperties: 1 });

/** What a record must come to. What is not named here is not checked. */
const expectation = z
  .strictObject({
    outcome: outcome.describe('the outcome of the verdict').optional(),
    criteria: z.record(criterionId, outcome).describe('outcomes by criterion').optional(),
    missing: z.array(z.string().min(1)).describe("the verdict's missing inputs, in order").optional(),
    conflicts: z.array(z.string().min(1)).describe("the verdict's conflicting inputs, in order").optional(),
    tooWide: z.array(z.string().min(1)).describe("the verdict's ranges that are too wide, in order").optional(),
    margins: z.record(criterionId, margin).describe('by criterion, the margin of its comparison of numbers').optional(),
    amount: amount
      .nullable()
      .describe(
        'of a measure, what it gives, met or not; null where it gives no figure; what is left out is not checked',
      )
      .optional(),
    refused: z.array(z.enum(issueCodes)).min(1).describe('the codes the record is refused with').optional(),
  })
  .describe('Either outcome or refused must stand; what is not expected is not checked.');

/** Of a case that somebody stands for: a verdict or a refusal. */
const settled = { type: 'object' as const, oneOf: [{ required: ['outcome'] }, { required: ['refused'] }] };

function isSettled({ expect, unconfirmed }: { expect: Infer<typeof expectation>; unconfirmed?: unknown }): boolean {
  return unconfirmed !== undefined || (expect.outcome === undefined) !== (expect.refused === undefined);
}

const testCase = z
  .strictObject({
    name: z.string().min(1).describe('a sentence that says what the case shows'),
    record: z.unknown().describe('the record, in place; it need not be a sound one').optional(),
    recordFile: z
      .string()
      .min(1)
      .describe(
        'the record, as a file whose path is counted from the folder of this one; it lies in the folder above that or in the working directory, and what is wrong with its text counts as a refusal',
      )
      .optional(),
    rule: z.string().min(1).describe('the rule to judge by; by default the exit of the level').optional(),
    subject: z.string().min(1).describe('of a measure for members, the member: members[0] is the first').optional(),
    asOf: z.string().describe('a date of judgement handed in beside the record').optional(),
    readings: z.record(z.string(), z.string()).describe('options by reading; the others take their default').optional(),
    expect: expectation,
    unconfirmed: z
      .string()
      .min(1)
      .describe('what the case was suggested for; nobody has said yet what it must come to, so it is not run')
      .optional(),
  })
  .refine((one) => Object.hasOwn(one, 'record') !== Object.hasOwn(one, 'recordFile'), {
    message: 'must have either record or recordFile',
  })
  .refine(isSettled, { path: ['expect'], message: 'must have either outcome or refused' })
  .meta({
    allOf: [
      { oneOf: [{ required: ['record'] }, { required: ['recordFile'] }] },
      { anyOf: [{ required: ['unconfirmed'] }, { properties: { expect: settled } }] },
    ],
  });

/** A case file. */
export const caseFile = z.strictObject({ $schema: z.string().optional(), cases: z.array(testCase).min(1) });

/** A case file. */
export type CaseFile = Infer<typeof caseFile>;
/** One case of a case file. */
export type CaseOfFile = CaseFile['cases'][number];
