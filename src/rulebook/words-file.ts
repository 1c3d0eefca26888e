/** The shape of `words.zh.json`, `words.en.json`. */
import type { RulebookShape, WordsSection } from '../base/rulebook-issue.js';
import { type Infer, type Schema, z } from '../records/zod.js';
import { places } from './told-places.js';

const text = z.string().min(1).max(1000);
const sentence = z.union([text, z.array(text).min(1).max(20)], 'sentence' satisfies RulebookShape);
const perOutcome = { met: sentence.optional(), notMet: sentence.optional(), undetermined: sentence.optional() };
function about<S extends Schema>(section: WordsSection, named: string, said: S) {
  const told = places[section].map((place) => ` {${place}}`).join('');
  return z.record(z.string(), said).describe(`by ${named}${told}`).optional();
}

/** A file of words. Of several sentences in the place of one, the first is said whose places are all filled. */
export const wordsFile = z.strictObject({
  $schema: z.string().optional(),
  rules: about(
    'rules',
    'verdict rule',
    z.strictObject({
      title: text.describe('what its form is called').optional(),
      afterMet: text.describe('what follows where it is met').optional(),
    }),
  ),
  criteria: about('criteria', 'criterion', z.strictObject(perOutcome)),
  comparisons: about('comparisons', 'fact', z.strictObject(perOutcome)),
  members: about(
    'members',
    'fact, of the members by whom it is not met or open:',
    z.strictObject({ notMet: sentence.optional(), undetermined: sentence.optional() }),
  ),
  questions: about('questions', 'input', text),
  remedies: about('remedies', 'input, by input=code for the code that it has, or by fact:', sentence),
});

/** The same as it is written. */
export type WordsSource = Infer<typeof wordsFile>;
