/** What the files of a rulebook are held against beyond their shapes. Where they are known to be sound none of it is loaded. */
import { checkAgreement } from './check-conditions.js';
import { factChecks } from './check-facts.js';
import { fieldChecks } from './check-fields.js';
import { checkParameters } from './check-parameters.js';
import { ruleChecks } from './check-rules.js';
import { checkWords } from './check-words.js';

export const fileChecks = {
  fields: fieldChecks,
  parameters: checkParameters,
  facts: factChecks,
  rules: ruleChecks,
  agreement: checkAgreement,
  words: checkWords,
} as const;

/** Checks by what they look at. */
export type FileChecks = typeof fileChecks;
