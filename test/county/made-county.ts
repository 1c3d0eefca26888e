/** A county made of a seed: villages, households whose outcome is known, and some of whose data are not. */

import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Plain } from '../examples.js';
import { countyOf, DAY, householdIn, villageOf } from '../support/places.js';

export { DAY };

/** What a made county has. */
export interface MadeCounty {
  readonly villages: number;
  readonly households: number;
  /** How many of a hundred households lack an input. */
  readonly gaps: number;
}

/** The county, as it is known and as it is in truth. */
export interface KnownAndTrue {
  readonly villages: readonly Plain[];
  readonly county: Plain;
  /** Households one after the other, as they are known. */
  households(): Generator<Plain>;
  /** Persons who are poor in truth, by village. */
  readonly poor: ReadonlyMap<string, number>;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function numbersOf(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Households of so many members that come out so, without what does not matter. */
const templates = new Map<string, Plain>();

function template(wanted: 'met' | 'notMet' | 'undetermined', persons: number): Plain {
  const key = `${wanted} ${persons}`;
  const made = templates.get(key) ?? householdIn('h', 'V', wanted, persons);
  templates.set(key, made);
  return made;
}

/** Makes a county: of each village some households are poor, in every second so many that it is near the bound. */
export function madeCounty(seed: number, { villages, households, gaps }: MadeCounty): KnownAndTrue {
  const next = numbersOf(seed);
  const each = Math.floor(households / villages);
  const poor = new Map<string, number>();
  const known: { readonly id: string; readonly village: string; readonly is: Plain }[] = [];
  const records: Plain[] = [];
  let people = 0;
  for (let at = 0; at < villages; at += 1) {
    const village = `V${at}`;
    const population = 1000 + Math.floor(next() * 1000);
    // From none to twice the bound.
    const share = (next() * 0.04 * population) / (each * 3.5);
    people += population;
    records.push(villageOf(village, population));
    for (let one = 0; one < each; one += 1) {
      const persons = 2 + Math.floor(next() * 4);
      const isPoor = next() < share;
      const isOpen = next() * 100 < gaps;
      if (isPoor) poor.set(village, (poor.get(village) ?? 0) + persons);
      known.push({
        id: `${village}-${one}`,
        village,
        is: template(isOpen ? 'undetermined' : isPoor ? 'notMet' : 'met', persons),
      });
    }
  }
  return {
    villages: records,
    county: countyOf('C1', people, { povertyVillages: { total: villages, exited: villages } }),
    *households() {
      for (const { id, village, is } of known) yield { ...is, id, village };
    },
    poor,
  };
}

/** So many characters are written at a time. */
const WRITE_AT = 1 << 20;

/** Writes the county as a worker would hand it in: households of each half in a file, a record a line, villages and county in another. */
export function writeCounty(folder: string, { villages, county, households }: KnownAndTrue): string[] {
  const places = join(folder, 'places.json');
  writeFileSync(places, JSON.stringify([...villages, county]));
  const paths = ['odd', 'even'].map((name) => join(folder, `${name}.ndjson`));
  const files = paths.map((path) => openSync(path, 'w'));
  const texts = paths.map(() => '');
  // What many have alike is written once.
  const rests = new Map<unknown, string>();
  let at = 0;
  for (const { id, village, ...is } of households()) {
    const key = is.members;
    const rest = rests.get(key) ?? JSON.stringify(is).slice(1);
    rests.set(key, rest);
    texts[at] += `{"id":${JSON.stringify(id)},"village":${JSON.stringify(village)},${rest}\n`;
    if ((texts[at] as string).length > WRITE_AT) {
      writeSync(files[at] as number, texts[at] as string);
      texts[at] = '';
    }
    at = 1 - at;
  }
  for (const [one, file] of files.entries()) {
    writeSync(file, texts[one] as string);
    closeSync(file);
  }
  return [...paths, places];
}

/** Where a roll-up does not hold what is true: none, if it is right. */
export function missesOf(
  places: readonly {
    readonly id: string;
    readonly n: number;
    readonly u: number;
    readonly N: unknown;
    readonly incidenceOutcome: string;
  }[],
  poorIn: (id: string) => number,
): string[] {
  return places.flatMap(({ id, n, u, N, incidenceOutcome }) => {
    const real = poorIn(id);
    const outcome = real * 100 < 2 * Number(N) ? 'met' : 'notMet';
    const holds = n <= real && real <= n + u && (incidenceOutcome === 'undetermined' || incidenceOutcome === outcome);
    return holds ? [] : [`${id}: ${n} to ${n + u}, ${incidenceOutcome}; in truth ${real} of ${N}`];
  });
}
