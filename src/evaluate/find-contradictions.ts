/**
 * What cannot be true in the history of a household as its record tells it. It changes neither the verdict on the
 * standard nor that on the procedure; what both come to together it leaves open.
 */
import { type Day, yearOf } from '../base/date.js';
import { valueAt } from '../records/at-path.js';
import { livingMembers } from '../records/living.js';
import type { ParsedRecord } from '../records/parse.js';
import { hasExited, isRegisteredAsPoor } from '../records/register.js';
import type { FindingCode } from '../words/sentences.js';

/** A household that was checked. */
export type ParsedHousehold = Extract<ParsedRecord, { readonly level: 'household' }>;

/** A contradiction. */
export interface Contradiction {
  readonly code: FindingCode;
  /** The fields that contradict each other. */
  readonly paths: readonly string[];
  /** The step of the procedure, where it is about one. */
  readonly step?: string;
}

const EXIT = 'register.exitDate';
const VISIT = 'procedure.verification.date';

/** The steps of a household's exit, each after the one before it. */
const STEPS = ['review', 'verification', 'consent', 'publicity', 'announcement', 'struckOff'] as const;
const PUBLICITY = 'publicity';

/** The day on which a step had been taken, and that on which it was begun. */
const dateOf = (step: string) => `procedure.${step}.${step === PUBLICITY ? 'to' : 'date'}`;
const beginOf = (step: string) => `procedure.${step}.${step === PUBLICITY ? 'from' : 'date'}`;

/** The contradictions of a household's history, in the order of its procedure. */
export function findContradictions(record: ParsedHousehold): Contradiction[] {
  const dayAt = (path: string) => valueAt(record, path) as Day | undefined;
  const isBefore = (first: string, second: string): boolean => {
    const [a, b] = [dayAt(first), dayAt(second)];
    return a !== undefined && b !== undefined && a < b;
  };
  const status = record.register?.status;
  const found: Contradiction[] = [];
  const exit = dayAt(EXIT);
  // Of who has exited, the year of that exit; else that of the judgement, which lies in the year of exit.
  const inYearOf = hasExited(status) ? exit : record.asOf;
  for (const step of STEPS) {
    const done = `procedure.${step}.done`;
    const date = dateOf(step);
    const day = dayAt(date);
    if (valueAt(record, done) === false && day !== undefined) {
      found.push({ code: 'datedNotDone', paths: [done, date], step });
    }
    if (isRegisteredAsPoor(status) && day !== undefined && exit !== undefined && day <= exit) {
      found.push({ code: 'ofEarlierExit', paths: [EXIT, date], step });
    } else if (day !== undefined && inYearOf !== undefined && yearOf(day) < yearOf(inYearOf)) {
      found.push({ code: 'beforeExitYear', paths: [date], step });
    }
    if (status === 'notRegistered' && valueAt(record, done) === true) {
      found.push({ code: 'neverRegistered', paths: ['register.status', done], step });
    }
    if (!hasExited(status)) continue;
    if (valueAt(record, done) === false) {
      found.push({ code: 'exitedWithoutStep', paths: ['register.status', done], step });
    }
    // Striking off is done after the exit. Of who is registered again the exit is an earlier one.
    if (step === 'struckOff' || !isBefore(EXIT, date)) continue;
    found.push({ code: step === 'verification' ? 'verifiedAfterExit' : 'exitBeforeStep', paths: [EXIT, date], step });
  }
  found.push(...outOfOrder(dayAt));
  if (isRegisteredAsPoor(status) && valueAt(record, 'procedure.struckOff.done') === true && dayAt(EXIT) === undefined) {
    found.push({ code: 'exitedYetUnmarked', paths: ['register.status', 'procedure.struckOff.done'] });
  }
  for (const index of livingMembers(record)) {
    const died = `members[${index}].deathDate`;
    if (isBefore(died, VISIT)) found.push({ code: 'memberDied', paths: [died, VISIT] });
  }
  return found;
}

/**
 * The steps that are out of order: begun before the last one before them that is dated had ended. The same day is in
 * order, but publicity runs to the end of its last day. What is not dated between two leaves the facts about their
 * order open, though no date could close it.
 */
function outOfOrder(dayAt: (path: string) => Day | undefined): Contradiction[] {
  return STEPS.flatMap((step, index) => {
    const began = dayAt(beginOf(step));
    const before = STEPS.slice(0, index).findLast((one) => dayAt(dateOf(one)) !== undefined);
    const ended = before && dayAt(dateOf(before));
    if (began === undefined || before === undefined || ended === undefined) return [];
    const isLate = before === PUBLICITY ? ended >= began : ended > began;
    return isLate ? [{ code: 'outOfOrder' as const, paths: [dateOf(before), beginOf(step)], step }] : [];
  });
}
