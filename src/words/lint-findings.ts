/** What is found odd in a rulebook that loads, in each language. */
import { enLintFindings } from './en/lint-findings.js';
import type { Language } from './words.js';
import { type LintFindings, zhLintFindings } from './zh/lint-findings.js';

export type { LintFindings } from './zh/lint-findings.js';

/** The words in each language. */
export const lintFindings: Readonly<Record<Language, LintFindings>> = { zh: zhLintFindings, en: enLintFindings };
