/** The table of all kinds of finding: what the loader refuses, and what the checks look for. */
import type { LintCode } from './lint-code.js';
import { loaderCodes } from './loader-codes.js';
import { lintRules } from './rules/index.js';
import { unusedIgnore } from './rules/unused.js';

/** Every kind of finding. */
export const lintCodes: readonly LintCode[] = [
  ...loaderCodes,
  ...lintRules.map(({ check: _, ...code }) => code),
  unusedIgnore,
];

const byCode = new Map(lintCodes.map((one) => [one.code, one]));

/** The kind of a code. */
export function codeNamed(code: string): LintCode {
  const found = byCode.get(code);
  if (found === undefined) throw new Error(`The code ${code} is not in the table of findings.`);
  return found;
}
