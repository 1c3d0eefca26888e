/** `changes.json`: which version of a rulebook changed which verdicts, from which day of judgement. */
import { isDay } from '../base/date.js';
import { InvalidRulebookError } from '../base/errors.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import { type Infer, z } from '../records/zod.js';
import { compareVersions } from './compare-versions.js';
import { Issues } from './issues.js';
import { ruleId } from './name-shapes.js';

const text = z.string().check(z.minLength(1), z.maxLength(1000));
const day = z.string().check(z.refine(isDay, 'day' satisfies RulebookShape));
const criterion = z.union([z.literal('*'), ruleId], 'changedCriterion' satisfies RulebookShape);

/** `changes.json`, newest first. */
export const changesFile = z.strictObject({
  $schema: z.optional(z.string()),
  changes: z
    .array(
      z.strictObject({
        version: z
          .string()
          .check(
            z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/, 'version' satisfies RulebookShape),
            z.describe('the version of the rulebook that changed something'),
          ),
        date: day.check(z.describe('the day of that version')),
        asOf: z
          .strictObject({ from: day, to: day })
          .check(z.describe('the days of judgement for which verdicts change')),
        criteria: z
          .array(criterion)
          .check(z.minLength(1), z.describe('the criteria or verdicts that change; * for all')),
        labels: z.strictObject({ zh: text, en: text }).check(z.describe('what changed, and why')),
      }),
    )
    .check(z.minLength(1), z.maxLength(10_000)),
});

/** A change of a rulebook: what one version made otherwise, with its criteria and days. */
export type RulebookChange = Infer<typeof changesFile>['changes'][number];

const FILE = 'changes.json';

/**
 * Reads the changes of a rulebook, newest first, from plain data.
 * @throws InvalidRulebookError where the shape or the order is at fault
 */
export function readChanges(value: unknown): readonly RulebookChange[] {
  const issues = new Issues();
  const read = issues.read(FILE, [], changesFile, value);
  read?.changes.forEach(({ version, asOf }, index, all) => {
    const at = ['changes', index];
    if (asOf.to < asOf.from)
      issues.add(FILE, [...at, 'asOf', 'to'], { code: 'badShape', reason: 'endsBeforeItBegins' });
    const newer = all[index - 1];
    // One version may stand more than once, with other criteria or days.
    if (newer !== undefined && compareVersions(newer.version, version) < 0) {
      issues.add(FILE, [...at, 'version'], { code: 'badShape', reason: 'olderAbove' });
    }
  });
  if (read === undefined || issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  return read.changes;
}
