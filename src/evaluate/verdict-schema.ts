/** The shape of a verdict, for the JSON Schema that readers of verdicts check against. A test holds it to `Verdict`. */
import { outcomes } from '../base/outcome.js';
import { levels } from '../records/catalog.js';
import { type Infer, type Schema, z } from '../records/zod.js';
import { orderOperators, plainOperators } from '../rulebook/condition.js';
import { amountBounds, amountPers } from '../rulebook/schema.js';

const list = <S extends Schema>(item: S) => z.array(item).readonly();

const outcome = z.enum(outcomes);
const day = z.iso.date();
const paths = list(z.string().min(1));
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d{1,6})?$/)
  .describe('a decimal number as text, rounded half away from zero to 6 decimals');
const span = z
  .strictObject({ from: decimal, to: decimal })
  .describe('the smallest and the largest number that it can be, where a range was given or sources disagree');
const citation = z.strictObject({ source: z.string(), at: z.string() }).describe('a document and the place in it');
/** Documents with the places in them. */
export const citations = list(citation);
const value = z.union([z.string(), z.boolean(), span]);
const cellKeys = {
  sheet: z.string().describe('of a record of a workbook: the sheet that it was read from').exactOptional(),
  cell: z.string().describe('of a record of a table: the cell that it was read from').exactOptional(),
};
const input = z.strictObject({
  path: z.string(),
  value,
  ...cellKeys,
  sources: list(
    z.strictObject({
      source: z.string(),
      value,
      ...cellKeys,
      concluded: z
        .literal(true)
        .describe('it is the result that the list comes to, by what stands there; nobody has written it')
        .exactOptional(),
    }),
  )
    .describe('what second lists of the same records say of it')
    .exactOptional(),
});

const check = z.strictObject({
  at: z.string().describe("JSON pointer of the comparison within the criterion's conditions"),
  fact: z.string().describe('a field of the record by its path, or a derived fact'),
  operator: z.enum([...orderOperators, ...plainOperators]),
  actual: z
    .union([z.string(), z.boolean(), z.null(), span])
    .describe('what the record says; null where it does not, or where sources disagree on what is no number'),
  expected: z
    .union([z.string(), z.boolean(), list(z.string()), z.null(), span])
    .describe('what the rule asks for; null where the parameter has no value for the date'),
  unit: z.string().exactOptional(),
  parameter: z.string().describe('the parameter that `expected` comes from').exactOptional(),
  outcome,
  margin: z
    .union([decimal, span])
    .describe('how far inside the bound: negative is outside, 0 exactly on it')
    .exactOptional(),
  counts: z.boolean().describe('false where another branch has already decided its group'),
  inputs: list(input).describe('what the fact was computed from, in table order'),
  subjects: paths.describe('the members that make the fact not met or leave it open').exactOptional(),
  reported: z.literal(true).describe('a second source stands in: reported, not computed').exactOptional(),
  conflicts: paths
    .describe('the inputs it reads on which sources disagree, and second sources that contradict')
    .exactOptional(),
  weak: z.literal(true).describe("the parameter's source is weak").exactOptional(),
});

const criterion = z.strictObject({
  id: z.string(),
  outcome,
  required: z.boolean().describe('false for an advisory criterion: reported, without effect on the verdict'),
  checks: list(check),
  missing: paths.describe('the absent inputs that keep it open; empty where it is decided'),
  conflicts: paths
    .describe('the inputs it reads on which sources disagree, whatever comes of it; present only where there are such')
    .exactOptional(),
  tooWide: paths.describe('the ranges too wide to decide it; present only where they keep it open').exactOptional(),
  citations,
});

const overridden = z.union([z.string(), z.boolean(), z.null()]);

const override = z.strictObject({
  path: z.string().describe('a path of the record, or parameters.<id>'),
  value: overridden.describe('what was put there; null where it was taken away'),
  instead: z
    .union([...overridden.options, span])
    .describe('what stood there; null where nothing')
    .exactOptional(),
});

const caveat = z.discriminatedUnion('code', [
  z
    .strictObject({ code: z.literal('notOnRegister') })
    .describe('a household that was never registered: there is nothing for it to exit from'),
  z
    .strictObject({
      code: z.literal('belowIdentification'),
      actual: z.union([decimal, span]).describe('what the household has'),
      exit: decimal.describe('the line of exit by the reading applied'),
      identification: decimal.describe('the line below which households are registered on the same day'),
    })
    .describe('an income that is, or may be, below the line of identification though not short of that of exit'),
]);

/** The keys of a verdict by one rule. */
export const verdictKeys = {
  level: z.enum(levels as readonly [(typeof levels)[number]]),
  id: z.string().min(1),
  village: z.string().exactOptional(),
  county: z.string().exactOptional(),
  asOf: day.describe('the date of judgement, in the exit year'),
  decidedOn: day.describe('carried over from the record, never read').exactOptional(),
  rulebook: z.strictObject({ id: z.string(), version: z.string() }),
  rule: z.string().describe('the rule judged by, such as household/exit'),
  subject: z.string().describe('the member it is about; absent where it is about the whole record').exactOptional(),
  outcome,
  criteria: list(criterion),
  missing: paths.describe('what the required criteria miss; empty unless the verdict is undetermined'),
  conflicts: paths
    .describe('what sources disagree on, of all that the required criteria read; present only where there is such')
    .exactOptional(),
  tooWide: paths.describe('the ranges that keep it undetermined; present only where there are such').exactOptional(),
  readings: z.record(z.string(), z.string()).describe('every reading that concerns the rule, with its option'),
  caveats: list(caveat).describe('what has to be told beside it; present only where there is such').exactOptional(),
  overrides: list(override).describe('present only in a what-if, which is no verdict on the record').exactOptional(),
};

/** A verdict. */
export const verdictSchema = z.strictObject(verdictKeys);

/** A verdict as its schema types it. */
export type VerdictShape = Infer<typeof verdictSchema>;

/** What a measure gives. */
export const amount = z.strictObject({
  bound: z.enum(amountBounds).describe('whether it is at least, exactly or at most that'),
  value: z.union([decimal, z.null()]).describe('a decimal number; null where the parameter has none for the date'),
  unit: z.string(),
  per: z.enum(amountPers).describe('what it is given for'),
  parameter: z.string().describe('the parameter that is the figure'),
  weak: z.literal(true).describe("the parameter's source is weak").exactOptional(),
});

const measure = z.strictObject({
  id: z.string(),
  subject: z.string().describe('the member, where each may receive it').exactOptional(),
  outcome,
  amount: amount.describe('what it gives, where the document gives a figure').exactOptional(),
  criteria: list(criterion),
  missing: paths.describe('what the required criteria miss; empty unless it is undetermined'),
  conflicts: paths.describe('what sources disagree on; present only where there is such').exactOptional(),
  tooWide: paths.describe('the ranges that keep it undetermined').exactOptional(),
});

/** The verdicts on measures as they are printed: without their criteria where these were not asked for. */
export const printedMeasures = list(measure.extend({ criteria: list(criterion).exactOptional() }));

/** The keys of what a record may receive. */
export const eligibilityKeys = {
  level: z.enum(levels as readonly [(typeof levels)[number]]),
  id: z.string().min(1),
  asOf: day.describe('the date of judgement'),
  rulebook: z.strictObject({ id: z.string(), version: z.string() }),
  measures: list(measure),
  readings: z.record(z.string(), z.string()).describe('every reading that concerns one of the measures'),
  overrides: list(override).describe('present only in a what-if').exactOptional(),
};

/** What a record may receive. */
export const eligibilitySchema = z.strictObject(eligibilityKeys);

/** What a record may receive as its schema types it. */
export type EligibilityShape = Infer<typeof eligibilitySchema>;
