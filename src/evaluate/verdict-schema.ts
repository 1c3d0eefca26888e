/** The shape of a verdict, for the JSON Schema that readers of verdicts check against. A test holds it to `Verdict`. */
import { outcomes } from '../base/outcome.js';
import { levels } from '../records/catalog.js';
import { type Infer, type Schema, z } from '../records/zod.js';
import { orderOperators, plainOperators } from '../rulebook/condition.js';

const listOf = <S extends Schema>(item: S) => z.readonly(z.array(item));

const outcome = z.enum(outcomes);
const day = z.iso.date();
const paths = listOf(z.string().check(z.minLength(1)));
const decimal = z
  .string()
  .check(
    z.regex(/^-?\d+(?:\.\d{1,6})?$/),
    z.describe('a decimal number as text, rounded half away from zero to 6 decimals'),
  );
const span = z
  .strictObject({ from: decimal, to: decimal })
  .check(z.describe('the smallest and the largest number that it can be, where a range was given or sources disagree'));
const citation = z
  .strictObject({ source: z.string(), at: z.string() })
  .check(z.describe('a document and the place in it'));
/** Documents with the places in them. */
export const citations = listOf(citation);
const value = z.union([z.string(), z.boolean(), span]);
const cellKeys = {
  sheet: z.exactOptional(z.string().check(z.describe('of a record of a workbook: the sheet that it was read from'))),
  cell: z.exactOptional(z.string().check(z.describe('of a record of a table: the cell that it was read from'))),
};
const input = z.strictObject({
  path: z.string(),
  value,
  ...cellKeys,
  sources: z.exactOptional(
    listOf(
      z.strictObject({
        source: z.string(),
        value,
        ...cellKeys,
        concluded: z.exactOptional(
          z
            .literal(true)
            .check(z.describe('it is the result that the list comes to, by what stands there; nobody has written it')),
        ),
      }),
    ).check(z.describe('what second lists of the same records say of it')),
  ),
});

const check = z.strictObject({
  at: z.string().check(z.describe("JSON pointer of the comparison within the criterion's conditions")),
  fact: z.string().check(z.describe('a field of the record by its path, or a derived fact')),
  operator: z.enum([...orderOperators, ...plainOperators]),
  actual: z
    .union([z.string(), z.boolean(), z.null(), span])
    .check(z.describe('what the record says; null where it does not, or where sources disagree on what is no number')),
  expected: z
    .union([z.string(), z.boolean(), listOf(z.string()), z.null(), span])
    .check(z.describe('what the rule asks for; null where the parameter has no value for the date')),
  unit: z.exactOptional(z.string()),
  parameter: z.exactOptional(z.string().check(z.describe('the parameter that `expected` comes from'))),
  outcome,
  margin: z.exactOptional(
    z.union([decimal, span]).check(z.describe('how far inside the bound: negative is outside, 0 exactly on it')),
  ),
  counts: z.boolean().check(z.describe('false where another branch has already decided its group')),
  inputs: listOf(input).check(z.describe('what the fact was computed from, in table order')),
  subjects: z.exactOptional(paths.check(z.describe('the members that make the fact not met or leave it open'))),
  reported: z.exactOptional(z.literal(true).check(z.describe('a second source stands in: reported, not computed'))),
  conflicts: z.exactOptional(
    paths.check(z.describe('the inputs it reads on which sources disagree, and second sources that contradict')),
  ),
  weak: z.exactOptional(z.literal(true).check(z.describe("the parameter's source is weak"))),
});

const criterion = z.strictObject({
  id: z.string(),
  outcome,
  required: z.boolean().check(z.describe('false for an advisory criterion: reported, without effect on the verdict')),
  checks: listOf(check),
  missing: paths.check(z.describe('the absent inputs that keep it open; empty where it is decided')),
  conflicts: z.exactOptional(
    paths.check(
      z.describe(
        'the inputs it reads on which sources disagree, whatever comes of it; present only where there are such',
      ),
    ),
  ),
  tooWide: z.exactOptional(
    paths.check(z.describe('the ranges too wide to decide it; present only where they keep it open')),
  ),
  citations,
});

const overridden = z.union([z.string(), z.boolean(), z.null()]);

const override = z.strictObject({
  path: z.string().check(z.describe('a path of the record, or parameters.<id>')),
  value: overridden.check(z.describe('what was put there; null where it was taken away')),
  instead: z.exactOptional(
    z.union([...overridden.def.options, span]).check(z.describe('what stood there; null where nothing')),
  ),
});

const caveat = z.discriminatedUnion('code', [
  z
    .strictObject({ code: z.literal('notOnRegister') })
    .check(z.describe('a household that was never registered: there is nothing for it to exit from')),
  z
    .strictObject({
      code: z.literal('belowIdentification'),
      actual: z.union([decimal, span]).check(z.describe('what the household has')),
      exit: decimal.check(z.describe('the line of exit by the reading applied')),
      identification: decimal.check(z.describe('the line below which households are registered on the same day')),
    })
    .check(
      z.describe('an income that is, or may be, below the line of identification though not short of that of exit'),
    ),
]);

/** The keys of a verdict by one rule. */
export const verdictKeys = {
  level: z.enum(levels as readonly [(typeof levels)[number]]),
  id: z.string().check(z.minLength(1)),
  village: z.exactOptional(z.string()),
  county: z.exactOptional(z.string()),
  asOf: day.check(z.describe('the date of judgement, in the exit year')),
  decidedOn: z.exactOptional(day.check(z.describe('carried over from the record, never read'))),
  rulebook: z.strictObject({ id: z.string(), version: z.string() }),
  rule: z.string().check(z.describe('the rule judged by, such as household/exit')),
  subject: z.exactOptional(
    z.string().check(z.describe('the member it is about; absent where it is about the whole record')),
  ),
  outcome,
  criteria: listOf(criterion),
  missing: paths.check(z.describe('what the required criteria miss; empty unless the verdict is undetermined')),
  conflicts: z.exactOptional(
    paths.check(
      z.describe('what sources disagree on, of all that the required criteria read; present only where there is such'),
    ),
  ),
  tooWide: z.exactOptional(
    paths.check(z.describe('the ranges that keep it undetermined; present only where there are such')),
  ),
  readings: z.record(z.string(), z.string()).check(z.describe('every reading that concerns the rule, with its option')),
  caveats: z.exactOptional(
    listOf(caveat).check(z.describe('what has to be told beside it; present only where there is such')),
  ),
  overrides: z.exactOptional(
    listOf(override).check(z.describe('present only in a what-if, which is no verdict on the record')),
  ),
};

/** A verdict. */
export const verdictSchema = z.strictObject(verdictKeys);

/** A verdict as its schema types it. */
export type VerdictShape = Infer<typeof verdictSchema>;

/** What verdicts on measures are made of too. */
export const verdictParts = { criterion, day, decimal, listOf, outcome, override, paths };
