/** Floor area of a relocated household's new house, divided by its living members, exact. (Plan 四（二）: 人均住房面积.) */
import type { Day } from '../base/date.js';
import { divide } from '../base/exact.js';
import { type Interval, point } from '../base/interval.js';
import type { HouseholdRecord } from '../records/household.js';
import { intervalOf } from '../records/number.js';
import { livingInputs, memberPaths } from './everyMember.js';
import { type Fact, inputValue, type PreparedFact, type Trace } from './fact.js';
import { contradictedMembers, membersOf, possibleMembers, REPORTED_MEMBERS, shares } from './persons.js';

const AREA = 'relocation.floorArea';
const READS = ['deathDate'] as const;

function areaOf({ relocation }: HouseholdRecord): Interval | undefined {
  const area = relocation?.floorArea;
  return area === null || area === undefined ? undefined : intervalOf('measure', area);
}

function traceOf({ relocation, members }: HouseholdRecord, asOf: Day): Trace {
  const area = relocation?.floorArea;
  const inputs = livingInputs(members, asOf, READS);
  return area === null || area === undefined
    ? { inputs, missing: [AREA] }
    : { inputs: [...inputs, { path: AREA, value: inputValue('measure', area) }], missing: [] };
}

const preparedOn = (asOf: Day): PreparedFact<HouseholdRecord> => ({
  value(record) {
    const area = areaOf(record)?.from;
    if (area === undefined || contradictedMembers(record, asOf) !== undefined) return undefined;
    return divide(area, membersOf(record, asOf));
  },
  between(record) {
    const area = areaOf(record);
    return area && shares(area, point(membersOf(record, asOf)));
  },
  inDoubt(record) {
    if (contradictedMembers(record, asOf) === undefined) return undefined;
    const area = areaOf(record);
    return {
      conflicts: [REPORTED_MEMBERS],
      possible: possibleMembers(record, asOf).map(({ persons, inputs }) => ({
        value: area && shares(area, persons),
        trace: () => {
          const own = traceOf(record, asOf);
          return { ...own, inputs: [...inputs, ...own.inputs] };
        },
      })),
    };
  },
  trace: (record) => traceOf(record, asOf),
});

export const floorAreaPerPerson: Fact<HouseholdRecord> = {
  name: 'floorAreaPerPerson',
  level: 'household',
  type: { kind: 'number', unit: 'm2/person' },
  labels: { zh: '人均安置住房面积', en: 'floor area of the new house per person' },
  citation: { source: '湘政发〔2017〕12号', at: '四（二）' },
  inputs: [...memberPaths(READS), AREA],
  beside: [REPORTED_MEMBERS],
  range: { minimum: 0 },
  prepare: ({ asOf }) => preparedOn(asOf),
};
