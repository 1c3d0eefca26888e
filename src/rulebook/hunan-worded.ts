/** Hunan's rulebook with its words, with what it takes over: who only judges by it loads none. */
import { soundIssues } from './issue-list.js';
import { shippedFiles } from './shipped.js';
import { wholeOf } from './whole-of.js';

/** Its files by name; they are known to be sound. */
export function hunanWorded(): Readonly<Record<string, unknown>> {
  return wholeOf(shippedFiles('hunan-2016-2020'), soundIssues()).files;
}
