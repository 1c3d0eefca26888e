/** What `tuopin compare` says, in English. */
import type { CompareWords } from '../zh/compare.js';
import { plural } from './plural.js';

export const enCompare: CompareWords = {
  turned: (a, b) => `${a} → ${b}`,
  criterion: (label, change) => `criterion  ${label}: ${change}`,
  input: (label, change) => `input      ${label}: ${change}`,
  sources: (label, change) => `sources    ${label}: ${change}`,
  agreeing: 'agree',
  disagreeing: 'disagree',
  disagreeOtherwise: 'disagree on both sides, on other values',
  bound: (label, change) => `needed     ${label}: ${change}`,
  reading: (label, change) => `reading    ${label}: ${change}`,
  other: (label, change) => `other      ${label}: ${change} (no effect on the verdict)`,
  unlike: 'differs',
  persons: (count) => plural(count, 'person'),
  members: (change, gone, come) => {
    const who = [...(gone === undefined ? [] : [`gone: ${gone}`]), ...(come === undefined ? [] : [`new: ${come}`])];
    return `input      household members: ${change} (${who.join('; ')})`;
  },
  numberedA: (member) => ` (${member} in the first)`,
  required: 'required',
  advisory: 'advisory',
  none: 'absent',
  sameOutcome: (outcome) => `${outcome} on both sides, but figures differ`,
  sameVerdict: (outcome) => `the same verdict (${outcome}), but other data differ`,
  only: { a: 'only in the first', b: 'only in the second' },
  summary: ({ same, sameWithRemark, differ, onlyA, onlyB, refused }) =>
    `Total: ${same} the same${sameWithRemark === 0 ? '' : ` (${sameWithRemark} with differences that have no effect on the verdict)`}, ${differ} different, ${onlyA} only in the first, ${onlyB} only in the second, ${refused} refused`,
  twice: (who, place) => `${place}: ${who} stands twice on one side; the last is taken, check the ids`,
  nothingCompared: 'no record of one side has its like on the other, which is not "the same"; check the paths and ids',
  unread: {
    a: 'the first has no record that can be used, so nothing was compared',
    b: 'the second has no record that can be used, so nothing was compared',
  },
  rulebook: {
    a: (rulebook) => `rules of the first: ${rulebook}`,
    b: (rulebook) => `rules of the second: ${rulebook}`,
    both: (rulebook) => `the same rules on both sides: ${rulebook}`,
  },
  digest: (digits) => ` (SHA-256 begins with ${digits})`,
};
