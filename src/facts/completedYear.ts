/** The last calendar year that is over on the day, its last day included: what is due by its end is due. */
import { yearOf } from '../base/date.js';
import { exact } from '../base/exact.js';
import { levels } from '../records/catalog.js';
import type { Fact } from './fact.js';

const LAST_DAY = '12-31';

/** A fact of the day alone, the same for records of every level. */
export const completedYear = levels.map(
  (level): Fact => ({
    name: 'completedYear',
    level,
    type: { kind: 'number', unit: 'calendarYear' },
    labels: { zh: '已到年底的年份', en: 'last year completed' },
    citation: { source: '湘政发〔2017〕12号', at: '专栏14（一）' },
    inputs: [],
    prepare: ({ asOf }) => {
      const year = exact(asOf.endsWith(LAST_DAY) ? yearOf(asOf) : yearOf(asOf) - 1);
      return { value: () => year, trace: () => ({ inputs: [], missing: [] }) };
    },
  }),
);
