/** Floor area of a relocated household's new house, divided by its living members, exact. (Plan 四（二）: 人均住房面积.) */
import type { Day } from '../base/date.js';
import { divide, type Exact, exact } from '../base/exact.js';
import type { HouseholdRecord } from '../records/household.js';
import { countLiving } from '../records/living.js';
import { type Certain, endsOf } from '../records/range.js';
import { livingInputs, memberPaths } from './everyMember.js';
import { type Fact, inputValue, type PreparedFact } from './fact.js';

const AREA = 'relocation.floorArea';
const READS = ['deathDate'] as const;

/** A number divided by so many persons. */
function shared(area: number | string, persons: number): Exact {
  return divide(exact(area), exact(persons));
}

const preparedOn = (asOf: Day): PreparedFact<HouseholdRecord> => ({
  value({ relocation, members }: Certain<HouseholdRecord>) {
    const area = relocation?.floorArea;
    return area === null || area === undefined ? undefined : shared(area, countLiving(members, asOf));
  },
  between({ relocation, members }) {
    const area = relocation?.floorArea;
    if (area === null || area === undefined) return undefined;
    const { from, to } = endsOf(area);
    const persons = countLiving(members, asOf);
    return { from: shared(from, persons), to: shared(to, persons) };
  },
  trace({ relocation, members }) {
    const area = relocation?.floorArea;
    const inputs = livingInputs(members, asOf, READS);
    return area === null || area === undefined
      ? { inputs, missing: [AREA] }
      : { inputs: [...inputs, { path: AREA, value: inputValue('measure', area) }], missing: [] };
  },
});

export const floorAreaPerPerson: Fact<HouseholdRecord> = {
  name: 'floorAreaPerPerson',
  level: 'household',
  type: { kind: 'number', unit: 'm2/person' },
  labels: { zh: '人均安置住房面积', en: 'floor area of the new house per person' },
  citation: { source: '湘政发〔2017〕12号', at: '四（二）' },
  inputs: [...memberPaths(READS), AREA],
  range: { minimum: 0 },
  prepare: ({ asOf }) => preparedOn(asOf),
};
