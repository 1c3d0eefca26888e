/** What keeps a file from being a case file, as data; `describe-case-fault.ts` words it. */
import type { IssueCode } from '../base/issue.js';

/** Everything that can be wrong with a case file beyond what can be wrong with any JSON text. */
export const caseFaultCodes = [
  'missing',
  'unreadable',
  'special',
  'recordUnreadable',
  'recordOutside',
  'missingKey',
  'recordAlone',
  'unknownKey',
  'notOneOf',
  'wrongType',
  'notInList',
  'malformed',
  'empty',
  'unconfirmed',
] as const;

/** One of the codes of `caseFaultCodes`, or that of a text which is no JSON (`badJson`, `duplicateKey`, …). */
export type CaseFaultCode = (typeof caseFaultCodes)[number] | IssueCode;

/** A fault of a case file: one thing that is wrong with it. */
export interface CaseFault {
  readonly code: CaseFaultCode;
  /** The file or folder, as it was named or found. */
  readonly file: string;
  /** Where in it, from 1; absent where the file as a whole is at fault. */
  readonly line?: number;
  readonly column?: number;
  /** Where in what the file holds (`cases[3].expect.outcome`); empty for the file as a whole. */
  readonly path: string;
  /** What would be right: a word of the schema, or a list of options joined by ` | `. */
  readonly expected?: string;
  /** What was found, shortened. */
  readonly found?: string;
  /** What was probably meant. */
  readonly suggestion?: string;
}
