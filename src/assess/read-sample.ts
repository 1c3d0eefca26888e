/** A sample that was written to a file, read again. */
import { type Infer, z } from '../records/zod.js';
import { remotenesses } from './claims.js';
import type { Sample } from './draw-sample.js';

const count = z.int().check(z.gte(0));
const text = z.string();
const maybe = z.union([text, z.null()]);
const far = z.enum(remotenesses);

/** Above 0. */
const weight = text.check(z.regex(/^(?!0+(?:\.0*)?$)\d{1,9}(?:\.\d{1,6})?$/));

/** What `tuopin sample --format json` writes. */
export const sampleFile = z.strictObject({
  $schema: z.optional(text),
  sample: z.literal(1),
  county: maybe,
  seed: text,
  stages: z.union([z.literal(1), z.literal(2)]),
  wanted: z.strictObject({ households: count, villages: z.union([count, z.null()]) }),
  strata: z.array(
    z.strictObject({
      id: text,
      group: z.enum(['registered', 'exited', 'notRegistered']),
      remoteness: far,
      households: count,
      persons: count,
      villages: count,
      drawn: count,
    }),
  ),
  villages: z.optional(z.array(z.strictObject({ id: text, name: maybe, remoteness: far, weight }))),
  households: z.array(
    z.strictObject({
      id: text,
      name: maybe,
      village: text,
      villageName: maybe,
      stratum: text,
      rank: count,
      weight,
      replaces: z.optional(text),
    }),
  ),
  replaced: z.array(z.strictObject({ id: text, reason: text, by: maybe })),
  notInFrame: z.strictObject({ households: count, persons: count }),
  filesNotRead: z.optional(z.array(text)),
});

type SampleInFile = Omit<Infer<typeof sampleFile>, '$schema'>;

/** The sample; undefined where it is none. */
export function readSample(value: unknown): Sample | undefined {
  const read = sampleFile.safeParse(value);
  if (!read.success) return undefined;
  const { $schema: _, ...sample } = read.data as SampleInFile & { readonly $schema?: string };
  return sample as Sample;
}
