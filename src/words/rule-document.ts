/** What documents on a rulebook say, apart from any record, in each language. */
import { enRuleDocument } from './en/rule-document.js';
import type { Language } from './words.js';
import { type RuleDocumentWords, zhRuleDocument } from './zh/rule-document.js';

export const ruleDocumentWords: Readonly<Record<Language, RuleDocumentWords>> = {
  zh: zhRuleDocument,
  en: enRuleDocument,
};
