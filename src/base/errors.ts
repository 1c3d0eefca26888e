/** The errors the library throws. The first two carry everything that is wrong, not the first thing. */
import type { Issue } from './issue.js';
import { printable } from './printable.js';
import type { RulebookIssue } from './rulebook-issue.js';

/** Shared by every copy of the package a program may have loaded, ESM and CommonJS alike. */
const RECORD_BRAND = Symbol.for('tuopin.InvalidRecordError');
const RULEBOOK_BRAND = Symbol.for('tuopin.InvalidRulebookError');
const SEAL_BRAND = Symbol.for('tuopin.SealError');
const STATE_BRAND = Symbol.for('tuopin.RollUpStateError');

/** The error that refuses a record, with every validation error found (at most 100). */
export class InvalidRecordError extends Error {
  override readonly name = 'InvalidRecordError';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(
      listed(
        'The record is refused',
        issues.map(({ message }) => message),
      ),
    );
    this.issues = issues;
    Object.defineProperty(this, RECORD_BRAND, { value: true });
  }
}

/** The error that refuses a rulebook, with all that is wrong with it. */
export class InvalidRulebookError extends Error {
  override readonly name = 'InvalidRulebookError';
  readonly issues: readonly RulebookIssue[];

  constructor(issues: readonly RulebookIssue[]) {
    super(
      listed(
        'The rulebook is refused',
        issues.map(({ file, pointer, message }) =>
          printable(`${file}${pointer === '' ? '' : `#${pointer}`}: ${message}`),
        ),
      ),
    );
    this.issues = issues;
    Object.defineProperty(this, RULEBOOK_BRAND, { value: true });
  }
}

/**
 * Why a decision cannot be sealed: the verdict is a what-if, it is not the one that the rulebook gives, or the rulebook
 * is not one that was loaded from files.
 */
export type SealFault = 'whatIf' | 'notTheVerdict' | 'rulebookUnknown';

/** The error where a decision cannot be sealed or verified. */
export class SealError extends Error {
  override readonly name = 'SealError';
  readonly code: SealFault;

  constructor(code: SealFault, message: string) {
    super(message);
    this.code = code;
    Object.defineProperty(this, SEAL_BRAND, { value: true });
  }
}

/** Whether an error is an `InvalidRecordError`, from whichever entry or module format of the package it came. */
export function isInvalidRecordError(error: unknown): error is InvalidRecordError {
  return isBranded(error, RECORD_BRAND);
}

/** Whether an error is an `InvalidRulebookError`, from whichever entry or module format of the package it came. */
export function isInvalidRulebookError(error: unknown): error is InvalidRulebookError {
  return isBranded(error, RULEBOOK_BRAND);
}

/** Whether an error is a `SealError`, from whichever entry or module format of the package it came. */
export function isSealError(error: unknown): error is SealError {
  return isBranded(error, SEAL_BRAND);
}

/** Why states of roll-ups are not merged: one is none, is about something else, or holds a part that another holds. */
export type StateFault = 'notAState' | 'otherRollUp' | 'partTwice';

/** A state of a roll-up that cannot be merged, or not by this rulebook. */
export class RollUpStateError extends Error {
  override readonly name = 'RollUpStateError';
  readonly code: StateFault;
  /** Where in the state, what it is that differs, or which part. */
  readonly at: string;

  constructor(code: StateFault, at: string, message: string) {
    super(message);
    this.code = code;
    this.at = at;
    Object.defineProperty(this, STATE_BRAND, { value: true });
  }
}

/** Whether an error is a `RollUpStateError`, from whichever entry or module format of the package it came. */
export function isRollUpStateError(error: unknown): error is RollUpStateError {
  return isBranded(error, STATE_BRAND);
}

function isBranded(error: unknown, brand: symbol): boolean {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brand] === true;
}

function listed(head: string, lines: readonly string[]): string {
  const shown = lines.slice(0, 10);
  const rest = lines.length - shown.length;
  return [`${head}:`, ...shown.map((line) => `- ${line}`), ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n');
}
