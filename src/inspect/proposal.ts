/**
 * What may have been meant: the smallest change of one value that would remove a finding. Digits that were swapped, another
 * unit, what an identity number says; fields that are relied on more weigh more. It is asked, never applied.
 */

import { completedYears, isDay } from '../base/date.js';
import { divide, exact, times, toDecimalString } from '../base/exact.js';
import type { InspectionCode, Mending } from '../base/inspection-code.js';
import type { Values } from '../base/values.js';
import { patternOf } from '../records/catalog.js';
import { faultOf } from '../records/field.js';
import type { Inspections, StatedInspection } from '../rulebook/read-inspections.js';
import type { FoundAt, Proposal } from './finding.js';
import { identity, putAt, type Subject, saidAt } from './subject.js';

type Given = string | number | boolean;

/** A change that is tried, with what it costs. */
interface Candidate extends Proposal {
  readonly cost: number;
}

/** The texts that swapping two digits beside each other makes of one, but for what swapping equal ones does. */
export function swapsOf(text: string): readonly string[] {
  const digits = [...text].flatMap((sign, index) => (sign >= '0' && sign <= '9' ? [index] : []));
  return digits.slice(1).flatMap((second, order) => {
    const first = digits[order] as number;
    const [a, b] = [text[first], text[second]];
    if (a === b) return [];
    return [text.slice(0, first) + b + text.slice(first + 1, second) + a + text.slice(second + 1)];
  });
}

/** What a number or a day may have been, had its digits been swapped. A number begins with no zero. */
function swapped(value: Given): readonly Given[] {
  if (typeof value === 'boolean') return [];
  const texts = swapsOf(String(value));
  if (typeof value === 'string') return isDay(value) ? texts.filter(isDay) : texts.filter((one) => !/^-?0\d/.test(one));
  return String(value).includes('e') ? [] : texts.filter((one) => !/^-?0\d/.test(one)).map(Number);
}

/** What a finding comes from, and how to look for it again. */
export interface Sought {
  readonly code: InspectionCode;
  readonly at: FoundAt;
  readonly subject: Subject;
  readonly find: (subject: Subject) => readonly FoundAt[];
  /** How much is found in a record under all codes that are no mere notes. */
  readonly countIn: (subject: Subject) => number;
}

/** Codes of which many numbers would remove the finding: that one does tells nothing. */
const BY_CHANCE: readonly InspectionCode[] = ['impossibleRatio'];

/** The change that costs least of those that remove the finding; none where no single one does. */
export function smallestMending(
  { code, at, subject, find, countIn }: Sought,
  inspections: Inspections,
): Proposal | undefined {
  const unit = inspections.codes.get('unitSlip');
  const isNote = (at.severity ?? inspections.codes.get(code)?.severity) === 'note';
  const [before, all] = [find(subject).length, countIn(subject)];
  const isGone = (changed: Subject) => {
    const after = find(changed);
    if (after.length >= before || after.some(({ path }) => path === at.path)) return false;
    // What makes something else unlikely was not meant.
    return countIn(changed) < all + (isNote ? 1 : 0);
  };
  const candidates = (at.rests ?? [at.path]).flatMap((path) =>
    candidatesAt(path, code, at, subject, inspections, unit),
  );
  // Sorting keeps the order of what costs the same.
  for (const { cost: _, ...proposal } of candidates.sort((a, b) => a.cost - b.cost)) {
    const value = proposal.to ?? undefined;
    if (isSound(subject, proposal.path, value, inspections) && isGone(putAt(subject, proposal.path, value)))
      return proposal;
  }
  return undefined;
}

/** Whether a value can stand in a place: a day in nobody's lifetime, or still to come, cannot. */
function isSound(
  { rulebook, level, asOf }: Subject,
  path: string,
  value: Given | undefined,
  { codes }: Inspections,
): boolean {
  const field = rulebook.fields.at(level, path);
  if (field === undefined || value === undefined) return true;
  if (faultOf(value, field) !== undefined) return false;
  if (field.kind !== 'date' || asOf === undefined) return true;
  const lifetime = codes.get('tooOld')?.limits?.years ?? Number.POSITIVE_INFINITY;
  return value <= asOf && completedYears(value as string, asOf) < lifetime;
}

function candidatesAt(
  path: string,
  code: InspectionCode,
  { computed = {} }: FoundAt,
  subject: Subject,
  { weights, costs }: Inspections,
  unit: StatedInspection | undefined,
): Candidate[] {
  const value = saidAt(subject, path);
  const pattern = patternOf(path);
  const weight = weightOf(path, value, subject, weights);
  const to = (by: Mending, meant: Given | null): Candidate => {
    const from = typeof value === 'object' || value === undefined ? null : (value as Given);
    return { path, by, from, to: meant, cost: (costs.get(by) ?? 1) * weight };
  };
  if (code === 'memberTwice' && !pattern.includes('].')) return [to('leftOut', null)];
  if (value === undefined || typeof value === 'object') return [];
  const given = value as Given;
  const kind = subject.rulebook.fields.at(subject.level, path)?.kind;
  const isNumber = kind === 'money' || kind === 'percent' || kind === 'count';
  const swaps = kind === 'date' || isNumber ? swapped(given) : [];
  const factors = isNumber ? (unit?.factors?.find((one) => one.kind === kind)?.times ?? []) : [];
  const likeGiven = (text: string) => (typeof given === 'number' ? Number(text) : text);
  const told = Object.hasOwn(computed, path) ? computed[path] : undefined;
  const source: Mending = code === 'unitSlip' ? 'unit' : code.endsWith('AgainstId') ? 'fromId' : 'computed';
  if (BY_CHANCE.includes(code)) return [to('leftOpen', null)];
  return [
    ...(told === undefined ? [] : [to(swaps.includes(told) ? 'swappedDigits' : source, told)]),
    ...swaps.map((one) => to('swappedDigits', one)),
    ...factors
      .flatMap((factor) => [
        times(exact(given as number), exact(factor)),
        divide(exact(given as number), exact(factor)),
      ])
      .map((one) => to('unit', likeGiven(toDecimalString(one)))),
    to('leftOpen', null),
  ];
}

/** How far a value is relied on: a date of birth that an identity number says too as far as that number. */
function weightOf(path: string, value: unknown, { record }: Subject, weights: Inspections['weights']): number {
  const own = weights.get(patternOf(path)) ?? 1;
  const member = /^members\[(\d{1,9})\]\.birthDate$/.exec(path)?.[1];
  if (member === undefined) return own;
  const { members = [] } = record as { readonly members?: readonly Values[] };
  const byId = identity(members[Number(member)] ?? {})?.birthDate;
  return byId === value ? Math.max(own, weights.get('members[].id') ?? own) : own;
}
