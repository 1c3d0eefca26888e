/** The months that a household has completed since its exit on the day. (Plan 十一（三）: 脱贫不脱政策.) */
import { completedMonths } from '../base/date.js';
import { exact } from '../base/exact.js';
import type { HouseholdRecord } from '../records/household.js';
import type { Fact } from './fact.js';

const EXIT = 'register.exitDate';

export const monthsSinceExit: Fact<HouseholdRecord> = {
  name: 'monthsSinceExit',
  level: 'household',
  type: { kind: 'number', unit: 'months' },
  labels: { zh: '脱贫后已满时间', en: 'time since exit' },
  citation: { source: '湘政发〔2017〕12号', at: '十一（三）' },
  inputs: [EXIT],
  prepare: ({ asOf }) => ({
    value: ({ register }) => {
      const exitDate = register?.exitDate;
      return exitDate === null || exitDate === undefined ? undefined : exact(completedMonths(exitDate, asOf));
    },
    trace: ({ register }) => {
      const exitDate = register?.exitDate;
      return exitDate === null || exitDate === undefined
        ? { inputs: [], missing: [EXIT] }
        : { inputs: [{ path: EXIT, value: exitDate }], missing: [] };
    },
  }),
};
