/** Who and what comes twice: households, villages and counties by their ids, persons in several households. */
import { byCodePoints } from '../base/code-points.js';
import type { Level } from '../records/catalog.js';
import { type Gathered, NOWHERE, type PlaceState } from './gathered.js';
import type { PersonTwice, RecordedTwice } from './result.js';

/** Records of one level, id and year of which only one is true. */
export function recordedTwice(gathered: Gathered): RecordedTwice[] {
  const { households, several, villages, counties } = gathered;
  const idOf = (key: string) => (key === NOWHERE ? [] : [villages.get(key)?.id ?? key]);
  const ofHouseholds = [...several].map(([row, seen]): RecordedTwice => {
    const places = [...new Set([...seen.keys()].flatMap(({ village }) => idOf(village)))].sort(byCodePoints);
    const records = [...seen.values()].reduce((a, b) => a + b, 0);
    return { level: 'household', id: gathered.spelled(row), year: households.at(row).year, records, villages: places };
  });
  const ofPlaces = (level: Level, states: ReadonlyMap<string, PlaceState>) =>
    [...states.values()].flatMap(({ id, records }): RecordedTwice[] => {
      const byYear = new Map<number, number>();
      for (const [text, times] of records) {
        const year = Number(text.slice(0, text.indexOf(' ')));
        byYear.set(year, (byYear.get(year) ?? 0) + times);
      }
      return [...byYear].flatMap(([year, count]) => (count > 1 ? [{ level, id, year, records: count }] : []));
    });
  const sorted = (list: RecordedTwice[]) => list.sort((a, b) => byCodePoints(a.id, b.id) || a.year - b.year);
  return [...sorted(ofHouseholds), ...sorted(ofPlaces('village', villages)), ...sorted(ofPlaces('county', counties))];
}

/** Persons in several households. */
export function personsTwice(gathered: Gathered): PersonTwice[] {
  const { twice, villages } = gathered;
  const list = [...twice.values()].map((rows) => {
    const inVillages = [...rows].flatMap((row) =>
      [...gathered.seenAt(row).keys()].flatMap(({ village }) =>
        village === NOWHERE ? [] : [villages.get(village)?.id ?? village],
      ),
    );
    return {
      households: [...rows].map((row) => gathered.spelled(row)).sort(byCodePoints),
      villages: [...new Set(inVillages)].sort(byCodePoints),
    };
  });
  return list
    .filter(({ households }) => new Set(households).size > 1)
    .sort((a, b) => byCodePoints(JSON.stringify(a.households), JSON.stringify(b.households)));
}
