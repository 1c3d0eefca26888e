/** Rural doctors for each thousand of a county's registered rural population. (Plan 六（一）: 每千人口.) */
import type { CountyRecord } from '../records/county.js';
import { type Certain, countEnds, isGiven } from '../records/range.js';
import type { Fact, PreparedFact } from './fact.js';
import { countsBehind, ratio } from './povertyIncidence.js';

const BASE = 'registeredRuralPopulation';
const DOCTORS = 'facilities.ruralDoctors';

const prepared: PreparedFact<CountyRecord> = {
  value({ registeredRuralPopulation: base, facilities }: Certain<CountyRecord>) {
    const doctors = facilities?.ruralDoctors;
    return typeof base === 'number' && typeof doctors === 'number' ? ratio(doctors, base, 1000) : undefined;
  },
  between({ registeredRuralPopulation: base, facilities }) {
    const doctors = facilities?.ruralDoctors;
    if (!isGiven(base) || !isGiven(doctors)) return undefined;
    const [part, whole] = [countEnds(doctors), countEnds(base)];
    return { from: ratio(part.from, whole.to, 1000), to: ratio(part.to, whole.from, 1000) };
  },
  trace: ({ registeredRuralPopulation: base, facilities }) =>
    countsBehind([BASE, base], [DOCTORS, facilities?.ruralDoctors]),
};

export const ruralDoctorsPerThousand: Fact<CountyRecord> = {
  name: 'ruralDoctorsPerThousand',
  level: 'county',
  type: { kind: 'number', unit: 'doctorsPerThousand' },
  labels: { zh: '每千农业户籍人口乡村医生数', en: 'rural doctors for rural people' },
  citation: { source: '湘政发〔2017〕12号', at: '六（一）' },
  inputs: [BASE, DOCTORS],
  range: { minimum: 0 },
  prepare: () => prepared,
};
