/** The languages there are words in, and what words are told. */
import type { IssueData } from '../base/issue.js';

/** The languages the library speaks. */
export const languages = Object.freeze(['zh', 'en'] as const);
/** A language, one of `languages`. */
export type Language = (typeof languages)[number];

/** How an amount is bounded and what it is for; listed in `rulebook/schema.ts`. */
export interface ToldAmount {
  readonly bound: 'atLeast' | 'exactly' | 'atMost';
  readonly per: 'person' | 'schoolYear' | 'year' | 'once' | 'base';
  /** Of what changes a rate: it makes it less. */
  readonly lowers?: true | undefined;
}

/** An issue with its `expected` already in words. */
export interface WordedIssue extends IssueData {
  readonly should: string;
}
