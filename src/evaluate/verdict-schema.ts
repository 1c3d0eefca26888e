/** The shape of a verdict, for the JSON Schema that readers of verdicts check against. A test holds it to `Verdict`. */
import { outcomes } from '../base/outcome.js';
import { levels } from '../records/catalog.js';
import { units } from '../records/field.js';
import { type Infer, type Schema, z } from '../records/zod.js';
import { orderOperators, plainOperators } from '../rulebook/condition.js';

const list = <S extends Schema>(item: S) => z.array(item).readonly();

const outcome = z.enum(outcomes);
const day = z.iso.date();
const paths = list(z.string().min(1));
const decimal = z
  .string()
  .regex(/^-?\d+(?:\.\d{1,6})?$/)
  .describe('a decimal number as text, rounded half away from zero to 6 decimals');
const citation = z.strictObject({ source: z.string(), at: z.string() }).describe('a document and the place in it');
const input = z.strictObject({ path: z.string(), value: z.union([z.string(), z.boolean()]) });

const check = z.strictObject({
  at: z.string().describe("JSON pointer of the comparison within the criterion's conditions"),
  fact: z.string().describe('a field of the record by its path, or a derived fact'),
  operator: z.enum([...orderOperators, ...plainOperators]),
  actual: z.union([z.string(), z.boolean(), z.null()]).describe('what the record says; null where it does not'),
  expected: z
    .union([z.string(), z.boolean(), list(z.string()), z.null()])
    .describe('what the rule asks for; null where the parameter has no value for the date'),
  unit: z.enum(units).exactOptional(),
  parameter: z.string().describe('the parameter that `expected` comes from').exactOptional(),
  outcome,
  margin: decimal.describe('how far inside the bound: negative is outside, 0 exactly on it').exactOptional(),
  counts: z.boolean().describe('false where another branch has already decided its group'),
  inputs: list(input).describe('what the fact was computed from, in table order'),
  subjects: paths.describe('the members that make the fact not met or leave it open').exactOptional(),
  weak: z.literal(true).describe("the parameter's source is weak").exactOptional(),
});

const criterion = z.strictObject({
  id: z.string(),
  outcome,
  required: z.boolean().describe('false for an advisory criterion: reported, without effect on the verdict'),
  checks: list(check),
  missing: paths.describe('the absent inputs that keep it open; empty where it is decided'),
  citations: list(citation),
});

const overridden = z.union([z.string(), z.boolean(), z.null()]);

const override = z.strictObject({
  path: z.string().describe('a path of the record, or parameters.<id>'),
  value: overridden.describe('what was put there; null where it was taken away'),
  instead: overridden.describe('what stood there; null where nothing').exactOptional(),
});

/** A verdict. */
export const verdictSchema = z.strictObject({
  level: z.enum(levels as readonly [(typeof levels)[number]]),
  id: z.string().min(1),
  village: z.string().exactOptional(),
  county: z.string().exactOptional(),
  asOf: day.describe('the date of judgement, in the exit year'),
  decidedOn: day.describe('carried over from the record, never read').exactOptional(),
  rulebook: z.strictObject({ id: z.string(), version: z.string() }),
  rule: z.string().describe('the rule judged by, such as household/exit'),
  outcome,
  criteria: list(criterion),
  missing: paths.describe('what the required criteria miss; empty unless the verdict is undetermined'),
  readings: z.record(z.string(), z.string()).describe('every reading that concerns the level, with its option'),
  overrides: list(override).describe('present only in a what-if, which is no verdict on the record').exactOptional(),
});

/** A verdict as its schema types it. */
export type VerdictShape = Infer<typeof verdictSchema>;
