/** Hunan's files with what they take over. Where `tuopin check` is built the build puts what this comes to in its place. */
import { soundIssues } from './issue-list.js';
import { shippedFiles } from './shipped.js';
import { wholeOf } from './whole.js';

/** By name; they are known to be sound. */
export function hunanWhole(): Readonly<Record<string, unknown>> {
  return wholeOf(shippedFiles('hunan-2016-2020'), soundIssues()).files;
}
