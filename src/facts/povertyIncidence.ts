/**
 * Poverty incidence in per cent: persons still poor over the registered rural population; the published rate only
 * where one of the two counts is missing. (Plan 一（四）: 贫困发生率.)
 */
import { type Exact, fraction, multiply } from '../base/exact.js';
import { least } from '../base/interval.js';
import type { Level } from '../records/catalog.js';
import type { CountyRecord } from '../records/county.js';
import { intervalOf, numberOf } from '../records/number.js';
import { type Certain, type Count, countEnds, isGiven } from '../records/range.js';
import type { VillageRecord } from '../records/village.js';
import { type Fact, inputValue, type PreparedFact, type Trace } from './fact.js';

type Populated = VillageRecord | CountyRecord;

/** So many of each `per` of the whole: per x part / whole, exact for counts of any size. */
export function ratio(part: number, whole: number, per: number): Exact {
  return fraction(multiply(part, per), whole);
}

/** 100 x part / whole, exact for counts of any size. */
export function percentage(part: number, whole: number): Exact {
  return ratio(part, whole, 100);
}

/** 100 per cent. */
export const WHOLE = fraction(100, 1);

/** The counts that are given, and those that are missing. */
export function countsBehind(...counts: readonly (readonly [path: string, value: Count])[]): Trace {
  return {
    inputs: counts.flatMap(([path, value]) => (isGiven(value) ? [{ path, value: inputValue('count', value) }] : [])),
    missing: counts.flatMap(([path, value]) => (isGiven(value) ? [] : [path])),
  };
}

const BASE = 'registeredRuralPopulation';
const POOR = 'remainingPoorPersons';
const PUBLISHED = 'incidence';

const prepared: PreparedFact<Populated> = {
  value({ remainingPoorPersons: poor, registeredRuralPopulation: base, incidence }: Certain<Populated>) {
    if (typeof poor === 'number' && typeof base === 'number') return percentage(poor, base);
    return incidence === null || incidence === undefined ? undefined : numberOf('percent', incidence);
  },
  between({ remainingPoorPersons: poor, registeredRuralPopulation: base, incidence }) {
    if (isGiven(poor) && isGiven(base)) {
      const [part, whole] = [countEnds(poor), countEnds(base)];
      // The poor are part of the population: where the two ranges overlap, all of it may be poor and never more.
      return { from: percentage(part.from, whole.to), to: least(percentage(part.to, whole.from), WHOLE) };
    }
    return incidence === null || incidence === undefined ? undefined : intervalOf('percent', incidence);
  },
  trace({ remainingPoorPersons: poor, registeredRuralPopulation: base, incidence }) {
    const counts = countsBehind([BASE, base], [POOR, poor]);
    if (counts.missing.length === 0 || incidence === null || incidence === undefined) return counts;
    return { inputs: [{ path: PUBLISHED, value: inputValue('percent', incidence) }], missing: [] };
  },
};

const ofLevel = (level: Level): Fact<Populated> => ({
  name: 'povertyIncidence',
  level,
  type: { kind: 'number', unit: 'percent' },
  labels: { zh: '贫困发生率', en: 'poverty incidence' },
  citation: { source: '湘政发〔2017〕12号', at: '一（四）' },
  working: { kind: 'percentage', part: 'remainingPoorPersons', whole: 'registeredRuralPopulation' },
  inputs: [BASE, POOR, PUBLISHED],
  // Nobody is poor who is not registered: such records are refused.
  range: { minimum: 0, maximum: 100 },
  prepare: () => prepared,
});

export const povertyIncidence = [ofLevel('village'), ofLevel('county')] as const;
