/**
 * `assess.json`: what a third-party evaluation of a county holds against what it finds: bounds, to whom they apply, and how
 * their text can be read. It judges no record: no verdict of the rulebook hangs on it.
 */
import { isDay } from '../base/date.js';
import { InvalidRulebookError } from '../base/errors.js';
import type { RulebookShape } from '../base/rulebook-issue.js';
import { type Infer, z } from '../records/zod.js';
import { checkCitations } from './check-citations.js';
import { Issues } from './issues.js';
import { label, place } from './name-shapes.js';
import type { Rulebook } from './rulebook.js';

/** Its name in the folder of a rulebook. */
export const ASSESS_FILE = 'assess.json';

const MANY = 1000;
const text = z.string().check(z.minLength(1), z.maxLength(MANY));
const citations = z.array(z.strictObject({ source: text, at: place })).check(z.minLength(1));
const day = z.string().check(z.refine(isDay, 'day' satisfies RulebookShape));
const percent = z.string().check(z.regex(/^\d{1,3}(?:\.\d{1,6})?$/, 'figure' satisfies RulebookShape));
const bound = z.strictObject({
  labels: label,
  values: z
    .array(z.strictObject({ from: day, value: percent.check(z.describe('per cent')), citations }))
    .check(z.minLength(1), z.describe('by day, the earliest first')),
});

/** A point that can be read in more than one way. */
function reading<const Option extends string>(options: readonly [Option, Option]) {
  const option = z.strictObject({ labels: label, citations });
  return z.strictObject({
    labels: label,
    default: z.enum(options),
    options: z.strictObject(Object.fromEntries(options.map((one) => [one, option])) as Record<Option, typeof option>),
  });
}

/** `assess.json`. */
export const assessFile = z.strictObject({
  $schema: z.optional(z.string()),
  documents: z.optional(
    z.array(
      z.strictObject({
        id: text,
        title: label,
        address: z.optional(text.check(z.describe('where it can be read'))),
        weak: z.optional(z.boolean().check(z.describe('reported by others'))),
      }),
    ),
  ),
  applies: z.strictObject({
    tiers: z.array(text).check(z.minLength(1), z.describe('the tiers of county that are evaluated')),
    citations,
  }),
  bounds: z.strictObject({ wrongExit: bound, missed: bound, recognition: bound }),
  incidence: z
    .strictObject({
      limit: text.check(z.describe('the parameter of the bound')),
      reading: text.check(z.describe('the reading of the rulebook that tells whether it may be reached')),
      strict: text.check(z.describe('the option by which it must stay below')),
      citations,
    })
    .check(z.describe('comprehensive incidence is held to the bound that the rulebook has for incidence')),
  readings: z.strictObject({
    assessmentBound: reading(['notAbove', 'below']),
    recognitionBound: reading(['atLeast', 'above']),
    missedBase: reading(['surveyed', 'sampledVillages']),
  }),
});

/** What an evaluation is held to. */
export type AssessmentStandards = Omit<Infer<typeof assessFile>, '$schema'>;

/** One option of each reading of an evaluation. */
export type AssessmentReadings = {
  readonly [Name in keyof AssessmentStandards['readings']]: AssessmentStandards['readings'][Name]['default'];
};

/**
 * Reads the file and holds it against its rulebook.
 * @throws InvalidRulebookError with every issue: bad shape, something twice or missing, a document, parameter or reading that
 *   is not there
 */
export function readAssessmentStandards(value: unknown, rulebook: Rulebook): AssessmentStandards {
  const issues = new Issues();
  const read = issues.read(ASSESS_FILE, [], assessFile, value);
  if (read === undefined) throw new InvalidRulebookError(issues.all);
  const { $schema: _, ...standards } = read;
  const { documents = [], applies, bounds, incidence, readings } = standards;
  const known = { sources: new Set([...documents, ...rulebook.sources].map(({ id }) => id)), readings: new Map() };
  const check = (at: readonly PropertyKey[], cited: AssessmentStandards['applies']['citations']) =>
    checkCitations(issues, ASSESS_FILE, [...at, 'citations'], cited, known);
  check(['applies'], applies.citations);
  check(['incidence'], incidence.citations);
  for (const [id, { values }] of Object.entries(bounds))
    for (const [at, one] of values.entries()) check(['bounds', id, 'values', at], one.citations);
  for (const [id, { options }] of Object.entries(readings))
    for (const [option, { citations: cited }] of Object.entries(options))
      check(['readings', id, 'options', option], cited);
  if (!rulebook.parameters.has(incidence.limit))
    issues.add(ASSESS_FILE, ['incidence', 'limit'], {
      code: 'danglingReference',
      reason: 'parameter',
      id: incidence.limit,
    });
  if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
  return standards;
}
