/** A rate of something done to something planned, in per cent; 100 where nothing is planned. */
import { fraction } from '../base/exact.js';
import type { CountyRecord } from '../records/county.js';
import { type Fact, inputValue } from './fact.js';
import { percentage } from './povertyIncidence.js';

type Count = number | null | undefined;

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
      trace(record) {
        const whole = planned.of(record);
        const counts = whole === 0 ? [planned] : [planned, done];
        const inputs = counts.flatMap(({ path, of }) => {
          const value = of(record);
          return typeof value === 'number' ? [{ path, value: inputValue('count', value) }] : [];
        });
        const missing = counts.filter(({ of }) => typeof of(record) !== 'number').map(({ path }) => path);
        return { inputs, missing };
      },
    }),
  };
}
