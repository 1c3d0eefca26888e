/** What the commands say, by topic, in each language. A word that a language lacks is a type error there. */
import { enCases } from './en/cases.js';
import { enCommand } from './en/command.js';
import { enCompare } from './en/compare.js';
import { enDiffCommand } from './en/diff-command.js';
import { enEligible } from './en/eligible.js';
import { enInit } from './en/init.js';
import { enInspect } from './en/inspect.js';
import { enLintCommand } from './en/lint-command.js';
import { enVerify } from './en/verify.js';
import type { Language } from './words.js';
import { type CasesWords, zhCases } from './zh/cases.js';
import { type CommandWords, zhCommand } from './zh/command.js';
import { type CompareWords, zhCompare } from './zh/compare.js';
import { type DiffCommandWords, zhDiffCommand } from './zh/diff-command.js';
import { type EligibleWords, zhEligible } from './zh/eligible.js';
import { type InitWords, zhInit } from './zh/init.js';
import { type InspectWords, zhInspect } from './zh/inspect.js';
import { type LintCommandWords, zhLintCommand } from './zh/lint-command.js';
import { type VerifyWords, zhVerify } from './zh/verify.js';

export type { CommandWords } from './zh/command.js';
export type { DiffCommandWords } from './zh/diff-command.js';
export type { EligibleCounts, MeasureCounts } from './zh/eligible.js';
export type { InitWords } from './zh/init.js';
export type { RecordCounts } from './zh/inspect.js';
export type { LintCommandWords } from './zh/lint-command.js';

export const casesWords: Readonly<Record<Language, CasesWords>> = { zh: zhCases, en: enCases };
export const commandWords: Readonly<Record<Language, CommandWords>> = { zh: zhCommand, en: enCommand };
export const compareWords: Readonly<Record<Language, CompareWords>> = { zh: zhCompare, en: enCompare };
export const diffCommandWords: Readonly<Record<Language, DiffCommandWords>> = { zh: zhDiffCommand, en: enDiffCommand };
export const eligibleWords: Readonly<Record<Language, EligibleWords>> = { zh: zhEligible, en: enEligible };
export const initWords: Readonly<Record<Language, InitWords>> = { zh: zhInit, en: enInit };
export const inspectWords: Readonly<Record<Language, InspectWords>> = { zh: zhInspect, en: enInspect };
export const lintCommandWords: Readonly<Record<Language, LintCommandWords>> = { zh: zhLintCommand, en: enLintCommand };
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { zh: zhVerify, en: enVerify };
