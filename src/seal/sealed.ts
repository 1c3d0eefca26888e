/** The shape of a sealed decision, as it stands in files. */
import type { Day } from '../base/date.js';
import { type Outcome, outcomes } from '../base/outcome.js';
import type { Verdict } from '../evaluate/verdict.js';
import { z } from '../records/zod.js';

/**
 * A sealed decision: a verdict with what it was reached from, and hashes that tell whether anything was changed since.
 * Plain JSON.
 */
export interface Sealed {
  /** The version of this form. */
  readonly seal: 1;
  readonly package: { readonly name: 'tuopin'; readonly version: string };
  readonly rulebook: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly asOf: Day;
  readonly readings: Readonly<Record<string, string>>;
  readonly record: {
    readonly sha256: string;
    /** What of the record is in neither the value nor the hash. */
    readonly omitted: readonly string[];
    /** The record as it was handed in; absent where the seal was made without it. */
    readonly value?: Readonly<Record<string, unknown>>;
  };
  readonly verdict: { readonly sha256: string; readonly value: Verdict };
  /** Of everything above. */
  readonly sha256: string;
}

const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const text = z.string().check(z.minLength(1), z.maxLength(1000));
const version = z.string().check(z.regex(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/));

/** What is needed of a verdict to compare it; one of a later version may say more. */
const verdict = z.looseObject({
  level: text,
  id: text,
  rule: text,
  outcome: z.enum(outcomes),
  criteria: z.array(z.looseObject({ id: text, outcome: z.enum(outcomes) })).check(z.maxLength(1000)),
});

/** A sealed decision, as it is read. */
export const sealedSchema = z.strictObject({
  seal: z.literal(1),
  package: z.strictObject({ name: z.literal('tuopin'), version: text }),
  rulebook: z.strictObject({ id: text, version, sha256 }),
  asOf: z.iso.date(),
  readings: z.record(z.string(), z.string()),
  record: z.strictObject({
    sha256,
    omitted: z
      .array(text)
      .check(z.maxLength(100), z.describe('what of the record is in neither the value nor the hash')),
    value: z.optional(z.record(z.string(), z.unknown()).check(z.describe('the record as it was handed in'))),
  }),
  verdict: z.strictObject({ sha256, value: verdict.check(z.describe('a verdict, as verdict.json describes it')) }),
  sha256: sha256.check(z.describe('the SHA-256 of the canonical JSON (RFC 8785) of everything else')),
});

/** A verdict as it stands in a file: so much of it has been checked. */
export interface SealedVerdict {
  readonly rule: string;
  readonly outcome: Outcome;
  readonly criteria: readonly { readonly id: string; readonly outcome: Outcome }[];
}
