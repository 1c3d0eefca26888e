/** Hunan's law with what it takes over. Where `tuopin check` is built the build puts what this comes to in its place. */
import { soundIssues } from './issue-list.js';
import { shippedLaw } from './shipped-law.js';
import { wholeOver } from './whole.js';

/** By name; they are known to be sound. */
export function hunanWhole(): Readonly<Record<string, unknown>> {
  return wholeOver(shippedLaw, shippedLaw('hunan-2016-2020'), soundIssues()).files;
}
