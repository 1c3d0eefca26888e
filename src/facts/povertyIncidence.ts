/**
 * Poverty incidence in per cent: persons still poor over the registered rural population; the published rate where one
 * of the two counts is missing, and as a second source beside both. (Plan 一（四）: 贫困发生率.)
 */
import { type Exact, fraction, multiply } from '../base/exact.js';
import { type Interval, least } from '../base/interval.js';
import type { Level } from '../records/catalog.js';
import type { CommonCounty } from '../records/county.js';
import { intervalOf } from '../records/number.js';
import { type Certain, type Count, countEnds, isGiven } from '../records/range.js';
import type { CommonVillage } from '../records/village.js';
import { type Fact, inputValue, type PreparedFact, type Trace } from './fact.js';
import { contradicts } from './second-source.js';

type Populated = CommonVillage | CommonCounty;

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

/** The rate that the two counts come to; undefined where one of them is missing. */
function counted({ remainingPoorPersons: poor, registeredRuralPopulation: base }: Populated): Interval | undefined {
  if (!isGiven(poor) || !isGiven(base)) return undefined;
  const [part, whole] = [countEnds(poor), countEnds(base)];
  // The poor are part of the population: where the two ranges overlap, all of it may be poor and never more.
  return { from: percentage(part.from, whole.to), to: least(percentage(part.to, whole.from), WHOLE) };
}

const published = ({ incidence }: Populated): Interval | undefined =>
  incidence === null || incidence === undefined ? undefined : intervalOf('percent', incidence);

const ofCounts = ({ remainingPoorPersons: poor, registeredRuralPopulation: base }: Populated): Trace =>
  countsBehind([BASE, base], [POOR, poor]);

const asPublished = ({ incidence }: Populated): Trace => ({
  inputs: [{ path: PUBLISHED, value: inputValue('percent', incidence as NonNullable<typeof incidence>) }],
  missing: [],
});

/** Whether the published rate is another one than that of the counts. */
function isContradicted(record: Populated): boolean {
  const { incidence } = record;
  if (incidence === null || incidence === undefined) return false;
  const first = counted(record);
  return first !== undefined && contradicts('percent', incidence, first);
}

const prepared: PreparedFact<Populated> = {
  value(record: Certain<Populated>) {
    const { remainingPoorPersons: poor, registeredRuralPopulation: base, incidence } = record;
    if (typeof poor !== 'number' || typeof base !== 'number') return published(record)?.from;
    const given = incidence !== null && incidence !== undefined;
    return given && isContradicted(record) ? undefined : percentage(poor, base);
  },
  between: (record) => counted(record) ?? published(record),
  inDoubt: (record) =>
    isContradicted(record)
      ? {
          conflicts: [PUBLISHED],
          possible: [
            { value: counted(record), trace: () => ofCounts(record) },
            { value: published(record), trace: () => asPublished(record) },
          ],
        }
      : undefined,
  trace(record) {
    const counts = ofCounts(record);
    return counts.missing.length === 0 || published(record) === undefined ? counts : asPublished(record);
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
