/** A small county for third-party evaluations: registers as claimed, and what was seen. */
import type { Plain } from '../examples.js';
import { countyOf, householdIn, villageOf, type Wanted } from './places.js';

/** How many villages, of which every third is remote, and households of each kind in each. */
export interface CountyShape {
  readonly villages: number;
  readonly registered: number;
  readonly exited: number;
  readonly notRegistered: number;
  readonly persons?: number;
}

const statuses = { registered: 'registered', exited: 'exited', notRegistered: 'notRegistered' } as const;

/** Who is in it: households by id, villages and the county. */
export function claimedCounty({ villages, persons = 3, ...kinds }: CountyShape): {
  readonly households: readonly Plain[];
  readonly places: readonly Plain[];
} {
  const places = Array.from({ length: villages }, (_, at) =>
    villageOf(`V${at}`, 500, { name: `村${at}`, remote: at % 3 === 0 }),
  );
  const households = places.flatMap(({ id }) =>
    Object.entries(statuses).flatMap(([kind, status]) =>
      Array.from({ length: kinds[kind as keyof typeof kinds] }, (_, at) =>
        householdIn(`${kind}-${id}-${at}`, String(id), 'met', persons, { register: { status } }),
      ),
    ),
  );
  return { households, places: [...places, countyOf('C1', villages * 500, { tier: 'national' })] };
}

/** A household as it was seen: with how it comes out, and its answer. */
export function seen(claimed: Plain, wanted: Wanted = 'met', recognises: boolean | null = true): Plain {
  const members = claimed.members as readonly unknown[];
  return householdIn(String(claimed.id), String(claimed.village), wanted, members.length, {
    register: claimed.register,
    ...(recognises === null ? {} : { recognises }),
  });
}
