/** What the members of a household may receive in all by each measure, as far as the document gives a figure. */
import { exact, times, toDecimalString } from '../base/exact.js';
import type { GivenAmount } from './amount.js';
import type { Eligibility } from './eligibility.js';

/** The sum of what several members may receive by one measure. */
export interface MeasureTotal extends Omit<GivenAmount, 'value'> {
  /** The measure. */
  readonly id: string;
  /** A decimal number: the amount times the members. */
  readonly value: string;
  /** The members who may receive it. */
  readonly subjects: readonly string[];
  /** Those of whom it is still open; they are not in the sum. */
  readonly open: readonly string[];
}

/** A total for each measure with a figure that at least one member may receive, in the order of the measures. */
export function eligibilityTotals({ measures }: Pick<Eligibility, 'measures'>): MeasureTotal[] {
  const ids = new Set(measures.map(({ id }) => id));
  return [...ids].flatMap((id): MeasureTotal[] => {
    const own = measures.filter((measure) => measure.id === id);
    const subjectsOf = (outcome: 'met' | 'undetermined') =>
      own.flatMap((measure) => (measure.outcome === outcome && measure.subject !== undefined ? [measure.subject] : []));
    const subjects = subjectsOf('met');
    const amount = own[0]?.amount;
    // What changes a rate of each adds up to nothing.
    if (subjects.length === 0 || amount === undefined || amount.value === null || amount.per === 'base') return [];
    const { bound, unit, per, parameter, weak } = amount;
    return [
      {
        id,
        bound,
        value: toDecimalString(times(exact(amount.value), exact(subjects.length))),
        unit,
        per,
        parameter,
        ...(weak === undefined ? {} : { weak }),
        subjects,
        open: subjectsOf('undetermined'),
      },
    ];
  });
}
