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
  not: {
    register:
      'is no case file, and nothing was merged. Open a register (.xlsx, .csv) in the offline page, answer what it asks, save the case file and merge that.',
    unreadable: 'cannot be read, and nothing was merged. Use a file that is whole.',
    nothing: 'holds nothing, and nothing was merged. Check whether it is the right file.',
    cutShort: 'is cut short or damaged, and nothing was merged. Use a copy that is whole.',
    otherForm:
      'was saved by another version of the page, and nothing was merged. Open it in this version and save it again.',
    otherRulebook:
      'was saved by another rulebook or another version of it, and nothing was merged. Open it in a page of these rules and save it again (the command takes --rulebook).',
  },
  here: (name) => `${name} (this page)`,
  button: 'Merge the case file of another team',
  inConflict: 'in conflict',
  choose: 'The teams have this otherwise: check and settle it',
  take: (claim) => `Take: ${claim}`,
  asInForm: 'What stands in the form counts',
  settled: (count) => `Settled (${count})`,
  decide:
    'What is in conflict is not decided here: all values are kept, and none is taken for met by one of them. Show those in conflict on the offline page, and settle each.',
};
