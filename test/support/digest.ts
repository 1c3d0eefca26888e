/** One number for a whole set of verdicts: from the sources in this process, from the built package in another. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { serialize } from 'node:v8';
import { isInvalidRecordError } from '../../src/base/errors.js';
import type { EvaluateOptions } from '../../src/evaluate/evaluate.js';
import { evaluate } from './unchecked.js';

/** A record and what is said beside it. */
export interface Given {
  readonly record: unknown;
  readonly options: EvaluateOptions;
}

/** What `digest.mjs` prints. */
export interface Digest {
  readonly digest: string;
  readonly timeZone: string;
  readonly locale: string;
}

const script = fileURLToPath(new URL('digest.mjs', import.meta.url));

/** The digest of verdicts and refusals, computed here. */
export function digestHere(given: readonly Given[]): string {
  const hash = createHash('sha256');
  for (const { record, options } of given) {
    try {
      hash.update(`${JSON.stringify(evaluate(record, options))}\n`);
    } catch (error) {
      if (!isInvalidRecordError(error)) throw error;
      hash.update(`${JSON.stringify(error.issues)}\n`);
    }
  }
  return hash.digest('hex');
}

/** The same by the built package, in a Node of its own with the given flags and environment. */
export function digestElsewhere(given: readonly Given[], flags: readonly string[], env: NodeJS.ProcessEnv): Digest {
  const { PATH } = process.env;
  // Not as JSON, which has no infinity: some records that are to be refused hold one.
  const options = { input: serialize(given), env: { PATH, ...env }, encoding: 'utf8' } as const;
  return JSON.parse(execFileSync(process.execPath, [...flags, script], options)) as Digest;
}
