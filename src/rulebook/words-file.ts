/** The shape of `words.zh.json`, `words.en.json`. */
import type { RulebookShape, WordsSection } from '../base/rulebook-issue.js';
import { type Infer, type Schema, z } from '../records/zod.js';
import { places } from './told-places.js';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const sentence = z.union(
  [text, z.array(text).check(z.minLength(1), z.maxLength(20))],
  'sentence' satisfies RulebookShape,
);
const perOutcome = { met: z.optional(sentence), notMet: z.optional(sentence), undetermined: z.optional(sentence) };
function about<S extends Schema>(section: WordsSection, named: string, said: S) {
  const told = places[section].map((place) => ` {${place}}`).join('');
  return z.optional(z.record(z.string(), said).check(z.describe(`by ${named}${told}`)));
}

/** A file of words. Of several sentences in the place of one, the first is said whose places are all filled. */
export const wordsFile = z.strictObject({
  $schema: z.optional(z.string()),
  rules: about(
    'rules',
    'verdict rule',
    z.strictObject({
      title: z.optional(text.check(z.describe('what its form is called'))),
      afterMet: z.optional(text.check(z.describe('what follows where it is met'))),
    }),
  ),
  criteria: about('criteria', 'criterion', z.strictObject(perOutcome)),
  comparisons: about('comparisons', 'fact', z.strictObject(perOutcome)),
  members: about(
    'members',
    'fact, of the members by whom it is not met or open:',
    z.strictObject({ notMet: z.optional(sentence), undetermined: z.optional(sentence) }),
  ),
  questions: about('questions', 'input', text),
  remedies: about('remedies', 'input, by input=code for the code that it has, or by fact:', sentence),
});

/** The same as it is written. */
export type WordsSource = Infer<typeof wordsFile>;
