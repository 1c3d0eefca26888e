/**
 * A household borrowed to enlarge its house on the day of its exit or later. Whether that exit was a stable one is for
 * the rule to ask. (Plan 四（二）: not before 稳定脱贫.) No exit lies after the day of judgement, so that who borrowed on
 * that day did so then or later, whenever the exit was.
 */
import type { Day } from '../base/date.js';
import type { HouseholdRecord } from '../records/household.js';
import type { Fact, PreparedFact } from './fact.js';

const BORROWED = 'relocation.borrowedOn';
const EXITED = 'register.exitDate';

const datesOf = ({ relocation, register }: HouseholdRecord) => ({
  borrowed: relocation?.borrowedOn ?? undefined,
  exited: register?.exitDate ?? undefined,
});

const prepared = (asOf: Day): PreparedFact<HouseholdRecord> => ({
  value(record) {
    const { borrowed, exited } = datesOf(record);
    if (borrowed === undefined) return undefined;
    if (borrowed >= (exited ?? asOf)) return true;
    return exited === undefined ? undefined : false;
  },
  trace(record) {
    const { borrowed, exited } = datesOf(record);
    const days = [
      { path: EXITED, value: exited, isOpen: borrowed !== asOf },
      { path: BORROWED, value: borrowed, isOpen: true },
    ];
    return {
      inputs: days.flatMap(({ path, value }) => (value === undefined ? [] : [{ path, value }])),
      missing: days.flatMap(({ path, value, isOpen }) => (value === undefined && isOpen ? [path] : [])),
    };
  },
});

export const borrowedAfterExit: Fact<HouseholdRecord> = {
  name: 'borrowedAfterExit',
  level: 'household',
  type: { kind: 'boolean' },
  labels: { zh: '脱贫后举债', en: 'borrowed after the exit' },
  citation: { source: '湘政发〔2017〕12号', at: '四（二）' },
  inputs: [EXITED, BORROWED],
  prepare: ({ asOf }) => prepared(asOf),
};
