/** What is found in the course of a household through the register, and in that of a place through its procedure. */
import { completedMonths, type Day, isDay, yearOf } from '../base/date.js';
import { isValues } from '../base/values.js';
import { findContradictions, type ParsedHousehold } from '../evaluate/find-contradictions.js';
import { hasExited, isRegisteredAsPoor } from '../records/register.js';
import type { StatedInspection } from '../rulebook/read-inspections.js';
import type { FindingCode } from '../words/sentences.js';
import type { RegisterCode } from '../words/zh/findings.js';
import type { FoundAt } from './finding.js';
import { dayAt, factOf, type Subject, saidAt } from './subject.js';

type Find = (subject: Subject, stated: StatedInspection) => readonly FoundAt[];

const NOTHING: readonly FoundAt[] = [];
const EXIT = 'register.exitDate';
const SINCE = 'register.since';
const SPLIT = 'splitFrom.date';

const statusOf = (subject: Subject) => saidAt(subject, 'register.status') as Parameters<typeof hasExited>[0];

/** The first day on which somebody says that he was there: the dates under `evidence`. */
function firstVisit({ record }: Subject): Day | undefined {
  const { evidence } = record;
  if (!isValues(evidence)) return undefined;
  let first: Day | undefined;
  for (const items of Object.values(evidence)) {
    for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
      const date = isValues(item) ? item.date : undefined;
      if (isDay(date) && (first === undefined || date < first)) first = date;
    }
  }
  return first;
}

/**
 * No visit before the exit is recorded. Of who is registered again the exit is an earlier one. Evidence of a later look at
 * the same household may be all that the record was given: after the year of exit, or where the verification is dated
 * before the exit, it is only worth a look.
 */
const exitBeforeVisit: Find = (subject) => {
  if (subject.level !== 'household') return NOTHING;
  const exit = dayAt(subject, EXIT);
  if (exit === undefined || isRegisteredAsPoor(statusOf(subject))) return NOTHING;
  const visit = firstVisit(subject);
  if (visit === undefined || exit >= visit) return NOTHING;
  const verified = dayAt(subject, 'procedure.verification.date');
  const isLater = yearOf(subject.asOf ?? visit) > yearOf(exit) || (verified !== undefined && verified <= exit);
  return [{ path: EXIT, params: { exit, visit }, severity: isLater ? 'note' : undefined }];
};

const splitBeforeRegistration: Find = (subject, { limits }) => {
  if (subject.level !== 'household') return NOTHING;
  const [split, since] = [dayAt(subject, SPLIT), dayAt(subject, SINCE)];
  const months = limits?.months as number;
  if (split === undefined || since === undefined || split > since || completedMonths(split, since) >= months)
    return NOTHING;
  return [{ path: SPLIT, params: { split, since, months: String(months) }, rests: [SPLIT, SINCE] }];
};

/** What stands at the places that contradict each other. */
function saidAtBoth(subject: Subject, path: string, other: string | undefined): Record<string, string> {
  const [first, second] = [path, other].map((one) =>
    one === undefined ? undefined : one === 'asOf' ? subject.asOf : saidAt(subject, one),
  );
  return {
    ...(first === undefined ? {} : { first: String(first) }),
    ...(second === undefined ? {} : { second: String(second) }),
  };
}

/** The facts of a rulebook that tell whether a step was taken after the one before it. */
export const IN_ORDER = /^([A-Za-z]+)InOrder$/;

/** A contradiction: what of, where, and the step where it is about one. */
interface Told {
  readonly code: FindingCode | RegisterCode;
  readonly paths: readonly string[];
  readonly step?: string;
}

const NO_CONTRADICTION: readonly Told[] = [];

/** What cannot be true in the life on the register, whether or not a step of the procedure is recorded. */
function ofRegister(subject: Subject): readonly Told[] {
  const { asOf } = subject;
  const exit = dayAt(subject, EXIT);
  const since = dayAt(subject, SINCE);
  if (exit === undefined && since === undefined) return NO_CONTRADICTION;
  const told: Told[] = [];
  const status = statusOf(subject);
  // Who is registered again exited before that.
  if (exit !== undefined && since !== undefined && exit < since && !isRegisteredAsPoor(status))
    told.push({ code: 'exitBeforeRegistration', paths: [EXIT, SINCE] });
  if (asOf === undefined) return told;
  if (exit !== undefined && hasExited(status) && yearOf(exit) > yearOf(asOf))
    told.push({ code: 'exitYetToCome', paths: [EXIT, 'asOf'] });
  if (since !== undefined && since > asOf && status !== 'notRegistered')
    told.push({ code: 'registrationYetToCome', paths: [SINCE, 'asOf'] });
  return told;
}

const historyContradicted: Find = (subject) => {
  const { level, rulebook } = subject;
  if (level === 'household') {
    const { asOf, record } = subject;
    const ofSteps: readonly Told[] =
      asOf === undefined || record.procedure === undefined
        ? []
        : findContradictions({ ...record, asOf } as unknown as ParsedHousehold);
    const told = [...ofRegister(subject), ...ofSteps];
    // As of nearly every record.
    if (told.length === 0) return NOTHING;
    return told.map(({ code, paths: [path = '', ...others], step }) => ({
      path,
      params: { what: code, ...(step === undefined ? {} : { step }), ...saidAtBoth(subject, path, others[0]) },
      ...(others.length === 0 ? {} : { others }),
      rests: [path, ...others],
    }));
  }
  if (subject.record.procedure === undefined) return NOTHING;
  return [...rulebook.facts[level]].flatMap(([name, { inputs }]): FoundAt[] => {
    const step = IN_ORDER.exec(name)?.[1];
    if (step === undefined || factOf(subject, name) !== false) return [];
    const given = inputs.filter((path) => saidAt(subject, path) !== undefined);
    const path = given.find((one) => one.startsWith(`procedure.${step}.`)) ?? given[0] ?? 'procedure';
    const others = given.filter((one) => one !== path);
    return [
      {
        path,
        params: { what: 'outOfOrder', step, ...saidAtBoth(subject, path, others[0]) },
        ...(others.length === 0 ? {} : { others }),
        rests: given,
      },
    ];
  });
};

/** In the order in which they are told. */
export const ofCourse = { exitBeforeVisit, splitBeforeRegistration, historyContradicted } as const satisfies Readonly<
  Record<string, Find>
>;
