import {
  Issues
} from "./chunk-RBHVAMQL.mjs";
import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  InvalidRulebookError
} from "./chunk-4JIJYX5D.mjs";

// src/kit/finding-answers.ts
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var findingReplies = ["real", "error"];
var findingAnswersFile = z.strictObject({
  $schema: z.optional(z.string()),
  answers: z.array(
    z.strictObject({
      key: z.string().check(z.minLength(64), z.maxLength(64), z.describe("the key of the finding, as `tuopin inspect` lists it")),
      answer: z.enum(findingReplies).check(z.describe("the data are right as they are, or were wrong")),
      by: z.optional(text.check(z.describe("who found out"))),
      date: z.optional(text.check(z.describe("when"))),
      note: z.optional(text.check(z.describe("what was found")))
    })
  ).check(z.maxLength(1e6))
});
function readFindingAnswers(value, file) {
  const issues = new Issues();
  const read = issues.read(file, [], findingAnswersFile, value);
  if (read === void 0) throw new InvalidRulebookError(issues.all);
  return read.answers;
}

export {
  findingReplies,
  findingAnswersFile,
  readFindingAnswers
};
