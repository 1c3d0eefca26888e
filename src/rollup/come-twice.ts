/** Who and what comes twice: households, villages and counties by their ids, persons in several households. */
import { byCodePoints, sortedByText } from '../base/code-points.js';
import { grouped } from '../base/grouped.js';
import type { Level } from '../records/catalog.js';
import { idKey } from '../records/same-id.js';
import { type Gathered, NOWHERE, type PlaceState } from './gathered.js';
import { type OfPlace, recordsOf, timesOf } from './own-record.js';
import type { PersonTwice, RecordedTwice } from './result.js';

/** Records of one level, id and year of which only one is true. */
export function recordedTwice(gathered: Gathered): RecordedTwice[] {
  const { households, several, villages, counties } = gathered;
  const idOf = (key: string) => (key === NOWHERE ? [] : [villages.get(key)?.id ?? key]);
  const ofHouseholds = [...several.keys()].map((row): RecordedTwice => {
    const seen = gathered.seenAt(row);
    const places = [...new Set(seen.flatMap(([{ village }]) => idOf(village)))].sort(byCodePoints);
    const records = seen.reduce((sum, [, times]) => sum + times, 0);
    return { level: 'household', id: gathered.spelled(row), year: households.at(row).year, records, villages: places };
  });
  const ofPlaces = (level: Level, states: ReadonlyMap<string, PlaceState>) =>
    [...states.values()].flatMap((state): RecordedTwice[] => {
      // Of most there is one, and nothing is to be read again.
      if (![...state.records.values()].some((times, at) => times + at > 1)) return [];
      const groups = grouped(recordsOf(state), ({ year, key }) => `${year} ${key}`);
      return [...groups.values()].flatMap((some) => {
        const [{ id, key, year }] = some as [OfPlace];
        const own = idKey(state.id);
        // Records of old ids beside that of today are told as what they are (`recordsOfOldIds`).
        const isBeside = key !== own && groups.has(`${year} ${own}`);
        const records = timesOf(some);
        return isBeside || records < 2 ? [] : [{ level, id, year, records }];
      });
    });
  const sorted = (list: RecordedTwice[]) => list.sort((a, b) => byCodePoints(a.id, b.id) || a.year - b.year);
  return [...sorted(ofHouseholds), ...sorted(ofPlaces('village', villages)), ...sorted(ofPlaces('county', counties))];
}

/** Persons in several households. */
export function personsTwice(gathered: Gathered): PersonTwice[] {
  const { twice, villages } = gathered;
  const list = [...twice.values()].map((rows) => {
    const inVillages = [...rows].flatMap((row) =>
      gathered
        .seenAt(row)
        .flatMap(([{ village }]) => (village === NOWHERE ? [] : [villages.get(village)?.id ?? village])),
    );
    return {
      households: [...rows].map((row) => gathered.spelled(row)).sort(byCodePoints),
      villages: [...new Set(inVillages)].sort(byCodePoints),
    };
  });
  return sortedByText(
    list.filter(({ households }) => new Set(households).size > 1),
    ({ households, villages: places }) => JSON.stringify([households, places]),
  );
}
