/** What is said of rulebooks and cases under test, by topic, in each language. A word that a language lacks is a type error there. */
import { enDiff } from './en/diff.js';
import { enKit } from './en/kit.js';
import { enLayer } from './en/layers.js';
import { enLint } from './en/lint.js';
import { enLintFindings } from './en/lint-findings.js';
import { enLoaderCodes } from './en/loader-codes.js';
import { enMutation } from './en/mutation.js';
import { enSuggest } from './en/suggest.js';
import type { Language } from './words.js';
import { type DiffWords, zhDiff } from './zh/diff.js';
import { type KitWords, zhKit } from './zh/kit.js';
import { type LayerWords, zhLayer } from './zh/layers.js';
import { type LintWords, zhLint } from './zh/lint.js';
import { type LintFindings, zhLintFindings } from './zh/lint-findings.js';
import { type LoaderCodes, zhLoaderCodes } from './zh/loader-codes.js';
import { type MutationWords, zhMutation } from './zh/mutation.js';
import { type SuggestWords, zhSuggest } from './zh/suggest.js';

export type { LintFindings } from './zh/lint-findings.js';
export type { LoaderCodes } from './zh/loader-codes.js';

export const diffWords: Readonly<Record<Language, DiffWords>> = { zh: zhDiff, en: enDiff };
export const kitWords: Readonly<Record<Language, KitWords>> = { zh: zhKit, en: enKit };
export const layerWords: Readonly<Record<Language, LayerWords>> = { zh: zhLayer, en: enLayer };
export const lintWords: Readonly<Record<Language, LintWords>> = { zh: zhLint, en: enLint };
export const lintFindings: Readonly<Record<Language, LintFindings>> = { zh: zhLintFindings, en: enLintFindings };
export const loaderCodeWords: Readonly<Record<Language, LoaderCodes>> = { zh: zhLoaderCodes, en: enLoaderCodes };
export const mutationWords: Readonly<Record<Language, MutationWords>> = { zh: zhMutation, en: enMutation };
export const suggestWords: Readonly<Record<Language, SuggestWords>> = { zh: zhSuggest, en: enSuggest };
