/**
 * The one place that imports zod, in the build whose functions stand each by itself: with methods, as its usual build has
 * them, a page would load all of them. In a browser it must not try `new Function`, not even to see whether it may:
 * government pages run under a policy that reports the attempt. The setting has to stand before the first object
 * schema is made; as the schemas are made with what this module hands on, no bundler can drop or reorder it.
 */

import {
  array,
  boolean,
  config,
  describe,
  discriminatedUnion,
  exactOptional,
  gte,
  int,
  iso,
  lazy,
  literal,
  looseObject,
  lte,
  maxLength,
  meta,
  minLength,
  nullable,
  nullish,
  number,
  optional,
  readonly,
  record,
  refine,
  regex,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  type ZodMiniType,
  enum as zodEnum,
  null as zodNull,
} from 'zod/mini';

function setUp<T>(functions: T): T {
  const node = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node;
  if (node === undefined) config({ jitless: true });
  return functions;
}

/** zod, set up. */
export const z = setUp({
  array,
  boolean,
  describe,
  discriminatedUnion,
  enum: zodEnum,
  exactOptional,
  gte,
  int,
  iso,
  lazy,
  literal,
  looseObject,
  lte,
  maxLength,
  meta,
  minLength,
  null: zodNull,
  nullable,
  nullish,
  number,
  optional,
  readonly,
  record,
  refine,
  regex,
  strictObject,
  string,
  tuple,
  union,
  unknown,
});

export { toJSONSchema } from 'zod/mini';

export type Schema<Output = unknown> = ZodMiniType<Output>;

/** The type of what a schema accepts and returns. (zod's own `infer` is a reserved word that bundled types trip over.) */
export type Infer<S extends Schema> = S['_zod']['output'];
