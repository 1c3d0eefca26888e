/**
 * What keeps a reader from taking a conclusion of met for more than it is: that it rests on the word of a register alone,
 * that the record holds what cannot be true. No verdict changes by it: a sign stands beside the conclusion, and why in a
 * sentence, in lists, workbooks and on sheets alike.
 */
import type { Outcome } from '../base/outcome.js';
import { leansOnRegister } from '../evaluate/leans-on-register.js';
import type { CriterionVerdict, Verdict } from '../evaluate/verdict.js';
import { isUnreported } from '../evaluate/verdict-on-demand.js';
import { isExitVerdict } from '../evaluate/with-procedure.js';
import { criterionLabel } from '../explain/case.js';
import type { Explanation } from '../explain/explanation.js';
import { describeFinding } from '../inspect/describe-finding.js';
import type { Finding } from '../inspect/finding.js';
import { createInspector } from '../inspect/look.js';
import { inspectionsOf } from '../rulebook/read-inspections.js';
import { listWords } from '../words/command.js';
import type { ListSettings } from './result.js';

/** One of them. */
export interface Reservation {
  /** What stands beside the conclusion. */
  readonly sign: string;
  readonly text: string;
  /** It is told of all of a list at its end. */
  readonly toldAtEnd: boolean;
}

/** What comes of standard and procedure together, where both are judged. */
export const outcomeTogether = (verdict: Verdict): Outcome =>
  isExitVerdict(verdict) ? verdict.together : verdict.outcome;

/** The verdicts that a record's is made of. */
export const verdictsIn = (verdict: Verdict): readonly Verdict[] =>
  isExitVerdict(verdict) ? [verdict, verdict.procedure] : [verdict];

/** The criteria of a verdict that lean on a register. */
export const onRegister = (verdict: Verdict): readonly CriterionVerdict[] =>
  isUnreported(verdict) ? [] : verdict.criteria.filter(leansOnRegister);

/** What tells them of a verdict, its record and what was found in that, if it was looked into; of any but met there are none. */
export type Reserving = (
  verdict: Verdict,
  record: unknown,
  found?: readonly Finding[] | undefined,
) => readonly Reservation[];

const NOTHING: readonly Reservation[] = [];

export function reserving({ rulebook, readings, language }: ListSettings): Reserving {
  const say = listWords[language];
  const stated = [...inspectionsOf(rulebook).codes.values()];
  const off = stated.flatMap(({ id, severity }) => (severity === 'error' ? [] : [id]));
  const look = createInspector({ rulebook, readings, off }, false);
  return (verdict, record, found) => {
    if (outcomeTogether(verdict) !== 'met') return NOTHING;
    const labels: string[] = [];
    for (const part of verdictsIn(verdict))
      for (const { id } of onRegister(part)) labels.push(criterionLabel({ verdict: part, rulebook, language }, id));
    const untrue: Finding[] = [];
    for (const finding of found ?? look(record)) if (finding.severity === 'error') untrue.push(finding);
    // As of nearly every record.
    if (labels.length + untrue.length === 0) return NOTHING;
    const findings = untrue.map((finding) => describeFinding(finding, language, { rulebook }));
    return [
      ...(labels.length === 0 ? [] : [{ sign: say.signs.register, text: say.onRegister(labels), toldAtEnd: true }]),
      ...(findings.length === 0 ? [] : [{ sign: say.signs.untrue, text: say.untrue(findings), toldAtEnd: false }]),
    ];
  };
}

/** The signs beside a conclusion. */
export const signsOf = (reservations: readonly Reservation[]): string => reservations.map(({ sign }) => sign).join('');

/**
 * An explanation that says them.
 * @param withSigns theirs stand beside its conclusion, for people: of data it is the word alone
 */
export function withReservations(
  explanation: Explanation,
  reservations: readonly Reservation[],
  withSigns = true,
): Explanation {
  if (reservations.length === 0) return explanation;
  const { outcomeLabel, caveats } = explanation;
  const texts = reservations.map(({ sign, text }) => `${sign} ${text}`);
  return {
    ...explanation,
    outcomeLabel: withSigns ? outcomeLabel + signsOf(reservations) : outcomeLabel,
    caveats: [...texts, ...caveats],
  };
}
