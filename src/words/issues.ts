/** What a record is refused with, in each language: a catalogue of its own, as whoever only judges needs no other. */
import { enIssues } from './en/issues.js';
import type { Language } from './words.js';
import { type IssueWords, zhIssues } from './zh/issues.js';

export type { IssueWords } from './zh/issues.js';

export const issueWords: Readonly<Record<Language, IssueWords>> = { zh: zhIssues, en: enIssues };

/** The language of `Issue.message`, which programs log, and its words. */
export const messages = { language: 'en', words: enIssues } as const;
