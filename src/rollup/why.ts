/**
 * Why a household stands where it does, as a short text of which millions are kept once: what came of each required
 * criterion of its exit, a digit each, nothing where all are met; then, where another line is asked for, what would come
 * of it by that, where it is not the same.
 */
import type { Outcome } from '../base/outcome.js';
import { madeOnce } from '../base/remembered.js';
import type { Fate } from './share.js';

const codes = 'mnu';
const order: readonly Fate[] = ['met', 'notMet', 'undetermined'];

/** The text. @param risen what comes of it by the other line; undefined where none is asked for */
export function packedWhy(criteria: readonly Outcome[], fate: Fate, risen: Fate | undefined): string {
  let digits = '';
  for (const one of criteria) digits += one === 'met' ? '0' : one === 'notMet' ? '1' : '2';
  if (!/[12]/.test(digits)) digits = '';
  return risen === undefined || risen === fate ? digits : digits + codes.charAt(order.indexOf(risen));
}

/** So many are kept unpacked; of few criteria there are few. */
const MOST_UNPACKED = 4096;

/** What came of each criterion; of none where all are met. */
export const criteriaIn = madeOnce(MOST_UNPACKED, (why: string): readonly Outcome[] =>
  [...why].flatMap((one) => (order[Number(one)] as Outcome | undefined) ?? []),
);

/** What would come of it by the other line, where that is not the same. */
export function risenIn(why: string): Outcome | undefined {
  return order[codes.indexOf(why.slice(-1) || '-')] as Outcome | undefined;
}

/** Whether a text is one. */
export const isWhy = (text: unknown): text is string => typeof text === 'string' && /^[012]*[mnu]?$/.test(text);
