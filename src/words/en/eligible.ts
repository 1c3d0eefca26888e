/** What `tuopin eligible` says, in English. */
import type { EligibleWords, MeasureCount, MeasureCounts } from '../zh/eligible.js';
import { plural } from './plural.js';

const count = ({ measures, members }: MeasureCount) =>
  `${measures}${members === 0 ? '' : ` (for ${plural(members, 'person')})`}`;

const head = ({ met, notMet, undetermined }: MeasureCounts) =>
  `${count(met)} eligible, ${count(undetermined)} open, ${count(notMet)} not eligible`;

export const enEligible: EligibleWords = {
  title: 'What each may receive',
  head,
  none: 'no measure is for this level',
  column: { measure: 'measure', whom: 'for whom', gives: 'what it gives', why: 'why' },
  whole: { household: 'household', village: 'village', township: 'township', county: 'county' },
  everybody: 'all members',
  whoIsWho: (members) => `members: ${members.join(', ')}`,
  members: (numbers) => {
    const list = numbers.map(String);
    const last = list.pop() ?? '';
    return list.length === 0 ? `member ${last}` : `members ${list.join(', ')} and ${last}`;
  },
  noFigure: 'no figure for this date',
  separator: '; ',
  missing: (labels) => `missing: ${labels.join(', ')}`,
  unset: (label) => `no document says ${label}`,
  unsetWhy: (label, reason) => `${label}: ${reason}; what hangs on it stays open`,
  total: (measure, amount, members, open) =>
    `total  ${measure}: ${amount}: ${members}${open === undefined ? '' : ` (${open} open, not counted)`}`,
  openMeasure: (measure, whom, why) => `${measure} (${whom}): ${why}`,
  summary: (counts) => `${plural(counts.records, 'record')}: ${head(counts)}; ${counts.refused} refused`,
};
