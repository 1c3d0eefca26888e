/**
 * How many days publicity lasted: calendar days, the first and the last both counted, so that one from the 17th to the
 * 23rd lasts seven. No document says whether a holiday counts; here every day does.
 */
import { daysCounted } from '../base/date.js';
import { exact } from '../base/exact.js';
import type { CountyRecord } from '../records/county.js';
import type { HouseholdRecord } from '../records/household.js';
import type { Fact, PreparedFact } from './fact.js';

type Published = HouseholdRecord | CountyRecord;

const FROM = 'procedure.publicity.from';
const TO = 'procedure.publicity.to';

const prepared: PreparedFact<Published> = {
  value({ procedure }) {
    const { from, to } = procedure?.publicity ?? {};
    return from && to ? exact(daysCounted(from, to)) : undefined;
  },
  trace({ procedure }) {
    const { from, to } = procedure?.publicity ?? {};
    const ends = [
      { path: FROM, value: from },
      { path: TO, value: to },
    ];
    return {
      inputs: ends.flatMap(({ path, value }) => (value ? [{ path, value }] : [])),
      missing: ends.flatMap(({ path, value }) => (value ? [] : [path])),
    };
  },
};

const ofLevel = (level: 'household' | 'county'): Fact<Published> => ({
  name: 'publicityDays',
  level,
  type: { kind: 'number', unit: 'days' },
  labels: { zh: '公示天数', en: 'days of publicity' },
  citation: { source: '厅字〔2016〕16号', at: '摘要' },
  inputs: [FROM, TO],
  prepare: () => prepared,
});

export const publicityDays = [ofLevel('household'), ofLevel('county')] as const;
