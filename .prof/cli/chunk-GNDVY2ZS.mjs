import {
  z
} from "./chunk-ZUZPS2KS.mjs";
import {
  outcomes
} from "./chunk-WQP3XGY7.mjs";

// src/seal/sealed.ts
var sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
var text = z.string().check(z.minLength(1), z.maxLength(1e3));
var version = z.string().check(z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/));
var verdict = z.looseObject({
  level: text,
  id: text,
  rule: text,
  outcome: z.enum(outcomes),
  criteria: z.array(z.looseObject({ id: text, outcome: z.enum(outcomes) })).check(z.maxLength(1e3))
});
var sealedSchema = z.strictObject({
  seal: z.literal(1),
  package: z.strictObject({ name: z.literal("tuopin"), version: text }),
  rulebook: z.strictObject({ id: text, version, sha256 }),
  asOf: z.iso.date(),
  readings: z.record(z.string(), z.string()),
  record: z.strictObject({
    sha256,
    omitted: z.array(text).check(z.maxLength(100), z.describe("what of the record is in neither the value nor the hash")),
    value: z.optional(z.record(z.string(), z.unknown()).check(z.describe("the record as it was handed in")))
  }),
  verdict: z.strictObject({ sha256, value: verdict.check(z.describe("a verdict, as verdict.json describes it")) }),
  sha256: sha256.check(z.describe("the SHA-256 of the canonical JSON (RFC 8785) of everything else"))
});

export {
  sealedSchema
};
