/** A rate of something done to something planned, in per cent; 100 where nothing is planned. */
import { fraction } from '../base/exact.js';
import { greatest, type Interval, least, point } from '../base/interval.js';
import type { CountyRecord } from '../records/county.js';
import { type Count, type CountRange, countEnds, isGiven } from '../records/range.js';
import type { Fact } from './fact.js';
import { countsBehind, percentage, WHOLE } from './povertyIncidence.js';

/** Nothing at all is planned, for certain. */
const isNone = (value: Count) => isGiven(value) && countEnds(value).to === 0;

interface Terms {
  readonly name: string;
  readonly labels: Fact['labels'];
  readonly planned: { readonly path: string; of(record: CountyRecord): Count };
  /** Where more cannot be done than is planned: such records are refused. */
  readonly maximum?: number;
  readonly done: { readonly path: string; of(record: CountyRecord): Count };
}

/** Defines such a rate for counties. What is done does not matter where nothing is planned. */
export function completionRate({ name, labels, planned, done, maximum }: Terms): Fact<CountyRecord> {
  return {
    name,
    level: 'county',
    type: { kind: 'number', unit: 'percent' },
    labels,
    citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
    working: { kind: 'percentage', part: done.path, whole: planned.path },
    inputs: [planned.path, done.path],
    range: { minimum: 0, ...(maximum === undefined ? {} : { maximum }) },
    prepare: () => ({
      value(record) {
        const whole = planned.of(record);
        if (whole === 0) return fraction(100, 1);
        const part = done.of(record);
        return typeof whole === 'number' && typeof part === 'number' ? percentage(part, whole) : undefined;
      },
      between(record) {
        const [whole, part] = [planned.of(record), done.of(record)];
        if (isNone(whole)) return point(WHOLE);
        return isGiven(whole) && isGiven(part)
          ? rates(countEnds(whole), countEnds(part), maximum !== undefined)
          : undefined;
      },
      trace(record) {
        const counts = isNone(planned.of(record)) ? [planned] : [planned, done];
        return countsBehind(...counts.map(({ path, of }) => [path, of(record)] as const));
      },
    }),
  };
}

/** All rates of a part to a whole of at least one; and 100, where the whole may be nothing. */
function rates(whole: CountRange, part: CountRange, isPart: boolean): Interval {
  const from = percentage(part.from, whole.to);
  const highest = percentage(part.to, Math.max(whole.from, 1));
  const to = isPart ? least(highest, WHOLE) : highest;
  // Of nothing no part can be something.
  const mayBeNone = whole.from === 0 && (!isPart || part.from === 0);
  return mayBeNone ? { from: least(from, WHOLE), to: greatest(to, WHOLE) } : { from, to };
}
