/**
 * The one place that imports zod. In a browser it must not try `new Function`, not even to see whether it may:
 * government pages run under a policy that reports the attempt. The setting has to stand before the first object
 * schema is made; as the schemas are made from what this module exports, no bundler can drop or reorder it.
 */
import * as zod from 'zod';

function withoutCodeGeneration(): typeof zod {
  const node = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node;
  if (node === undefined) zod.config({ jitless: true });
  return zod;
}

/** zod, set up. */
export const z = withoutCodeGeneration();

/** The type of what a schema accepts and returns. (zod's own `infer` is a reserved word that bundled types trip over.) */
export type Infer<S extends { readonly _output: unknown }> = S['_output'];
