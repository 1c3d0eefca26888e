/** Answers to findings: what somebody has looked at and found to be real, or wrong, each by the key of the finding. */
import { InvalidRulebookError } from '../base/errors.js';
import { type Infer, z } from '../records/zod.js';
import { Issues } from '../rulebook/issues.js';

const text = z.string().check(z.minLength(1), z.maxLength(1000));

/** What a finding can be answered with: the data are right as they are, or they were wrong. */
export const findingReplies = ['real', 'error'] as const;
/** One of `findingReplies`. */
export type FindingReply = (typeof findingReplies)[number];

/** A file of answers. */
export const findingAnswersFile = z.strictObject({
  $schema: z.optional(z.string()),
  answers: z
    .array(
      z.strictObject({
        key: z
          .string()
          .check(z.minLength(64), z.maxLength(64), z.describe('the key of the finding, as `tuopin inspect` lists it')),
        answer: z.enum(findingReplies).check(z.describe('the data are right as they are, or were wrong')),
        by: z.optional(text.check(z.describe('who found out'))),
        date: z.optional(text.check(z.describe('when'))),
        note: z.optional(text.check(z.describe('what was found'))),
      }),
    )
    .check(z.maxLength(1_000_000)),
});

/** An answer to a finding. */
export type FindingAnswer = Infer<typeof findingAnswersFile>['answers'][number];

/**
 * Reads a file of answers from plain data.
 * @param file its name, for what is said of it
 * @throws InvalidRulebookError with every issue, each with its JSON pointer
 */
export function readFindingAnswers(value: unknown, file: string): readonly FindingAnswer[] {
  const issues = new Issues();
  const read = issues.read(file, [], findingAnswersFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  return read.answers;
}
