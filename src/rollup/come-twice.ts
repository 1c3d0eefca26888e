/** Who and what comes twice: households, villages and counties by their ids, persons in several households. */
import { byCodePoints } from '../base/code-points.js';
import type { Level } from '../records/catalog.js';
import { type Gathered, NOWHERE, ofHouseholdKey, type PlaceState } from './gathered.js';
import type { PersonTwice, RecordedTwice } from './result.js';

/** Records of one level, id and year of which only one is true. */
export function recordedTwice({ households, spellings, villages, counties }: Gathered): RecordedTwice[] {
  const idOf = (key: string) => (key === NOWHERE ? [] : [villages.get(key)?.id ?? key]);
  const ofHouseholds = [...households].flatMap(([key, seen]): RecordedTwice[] => {
    if (!(seen instanceof Map)) return [];
    const { year, id } = ofHouseholdKey(key);
    const places = [...new Set([...seen.keys()].flatMap(({ village }) => idOf(village)))].sort(byCodePoints);
    const records = [...seen.values()].reduce((a, b) => a + b, 0);
    return [{ level: 'household', id: spellings.get(key) ?? id, year, records, villages: places }];
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
export function personsTwice({ twice, households, spellings, villages }: Gathered): PersonTwice[] {
  const list = [...twice.values()].map((keys) => {
    const inVillages = [...keys].flatMap((key) => {
      const seen = households.get(key);
      const sightings = seen === undefined ? [] : seen instanceof Map ? [...seen.keys()] : [seen];
      return sightings.flatMap(({ village }) => (village === NOWHERE ? [] : [villages.get(village)?.id ?? village]));
    });
    return {
      households: [...keys].map((key) => spellings.get(key) ?? ofHouseholdKey(key).id).sort(byCodePoints),
      villages: [...new Set(inVillages)].sort(byCodePoints),
    };
  });
  return list
    .filter(({ households }) => new Set(households).size > 1)
    .sort((a, b) => byCodePoints(JSON.stringify(a.households), JSON.stringify(b.households)));
}
