/** What is said of case files that were merged, in English. */
import type { MergeWords } from '../zh/merge.js';
import { plural } from './plural.js';

export const enMerge: MergeWords = {
  title: 'What was merged',
  read: (source, count) => `${source}: ${plural(count, 'case')} read`,
  total: (read, made) => `${plural(read, 'case')} read, ${made} after merging`,
  fate: {
    conflict: (count) => `in conflict, to be settled: ${count}`,
    merged: (count) => `merged without conflict: ${count}`,
    only: (count) => `in one file only, taken over: ${count}`,
    apart: (count) => `of an id that stands twice, or not to be matched; left as they are: ${count}`,
    same: (count) => `the same everywhere: ${count}`,
  },
  of: (sources) => ` (${sources.join(', ')})`,
  taken: (label, value, sources) => `${label}: ${value} (${sources.join(', ')})`,
  differs: (label, claims) => `${label}: ${claims.join('; ')}`,
  claim: (source, value) => `${source} has "${value}"`,
  empty: (source) => `${source} has nothing`,
  out: 'taken out',
  member: 'is a member',
  decide:
    'What is in conflict is not decided here: all values are kept, and none is taken for met by one of them. Open the merged file in the offline page, show those in conflict, and settle each.',
};
