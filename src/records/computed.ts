/** Figures that are computed from a record, never taken from it, and where a reported one goes. */
import type { Level } from './catalog.js';

const incidence = { povertyIncidence: 'incidence' };

/** By key the field for a reported figure; empty where there is none. */
const computed: Readonly<Record<Level, Readonly<Record<string, string>>>> = {
  household: {
    perCapitaNetIncome: 'reported.perCapitaNetIncome',
    netIncome: 'reported.netIncome',
    memberCount: 'reported.members',
  },
  village: incidence,
  township: {},
  county: { ...incidence, relocationRate: '', villageExitRate: '' },
};

/** Where a reported figure goes that a record gives under the name of a computed one; undefined for any other key. */
export function reportedFor(level: Level, key: string): string | undefined {
  return Object.hasOwn(computed[level], key) ? computed[level][key] : undefined;
}
