/** Households, villages and counties for roll-ups: what matters to one is given, all else is met. */
import { county, DAY, household, member, type Plain, village } from '../examples.js';

/** How a household comes out. */
export type Wanted = 'met' | 'notMet' | 'undetermined' | 'refused';

const outcomes: Readonly<Record<Wanted, Plain>> = {
  met: {},
  notMet: { stableIncome: false },
  undetermined: { stableIncome: null },
  refused: { stableIncome: 'yes' },
};

/** A household of so many in a village. */
export function householdIn(
  id: string,
  place: string | null,
  wanted: Wanted,
  persons: number,
  over: Plain = {},
): Plain {
  return household({
    id,
    village: place,
    county: 'C1',
    register: { status: 'registered' },
    members: Array.from({ length: persons }, (_, at) => member({ id: `${id}-${at}` })),
    income: { wages: 12_000 * persons, business: 0, property: 0, transfers: 0, oneOffTransfers: 0, productionCosts: 0 },
    ...outcomes[wanted],
    ...over,
  });
}

/** A poverty village of so many people. */
export function villageOf(id: string, population: number | null, over: Plain = {}): Plain {
  return village({
    id,
    county: 'C1',
    registeredRuralPopulation: population,
    remainingPoorPersons: null,
    incidence: null,
    register: { status: 'povertyVillage' },
    ...over,
  });
}

/** A county of so many people. */
export function countyOf(id: string, population: number | null, over: Plain = {}): Plain {
  return county({
    id,
    registeredRuralPopulation: population,
    remainingPoorPersons: null,
    incidence: null,
    register: { status: 'povertyCounty' },
    ...over,
  });
}

export { DAY };
