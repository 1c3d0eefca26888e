/**
 * The one place that imports zod. In a browser it must not try `new Function`, not even to see whether it may:
 * government pages run under a policy that reports the attempt. The setting has to stand before the first object
 * schema is made; as the schemas are made with what this module hands on, no bundler can drop or reorder it. What it
 * hands on is only what is used: the whole of zod would more than double a page.
 */
import {
  array,
  boolean,
  config,
  discriminatedUnion,
  int,
  iso,
  lazy,
  literal,
  looseObject,
  nullish,
  number,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  ZodArray,
  ZodNullable,
  ZodObject,
  ZodOptional,
  enum as zodEnum,
  null as zodNull,
} from 'zod';

function withoutCodeGeneration<T>(functions: T): T {
  const node = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node;
  if (node === undefined) config({ jitless: true });
  return functions;
}

/** zod, set up. */
export const z = withoutCodeGeneration({
  array,
  boolean,
  discriminatedUnion,
  enum: zodEnum,
  int,
  iso,
  lazy,
  literal,
  looseObject,
  null: zodNull,
  nullish,
  number,
  record,
  strictObject,
  string,
  tuple,
  union,
  unknown,
  ZodArray,
  ZodNullable,
  ZodObject,
  ZodOptional,
});

export { toJSONSchema, type ZodType as Schema } from 'zod';

/** The type of what a schema accepts and returns. (zod's own `infer` is a reserved word that bundled types trip over.) */
export type Infer<S extends { readonly _output: unknown }> = S['_output'];
