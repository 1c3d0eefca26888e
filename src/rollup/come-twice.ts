/** Who and what comes twice: households, villages and counties by their ids, persons in several households. */
import { byCodePoints, sortedByText } from '../base/code-points.js';
import type { Level } from '../records/catalog.js';
import { idKey } from '../records/same-id.js';
import { type Gathered, NOWHERE, type PlaceState } from './gathered.js';
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
      if (state.records.size < 2 && [...state.records.values()].every((times) => times < 2)) return [];
      return [...recordsByYear(state)].flatMap(([year, byId]) => {
        // Of those of today’s id one is true; those of old ids are told apart (`recordsOfOldIds`), and count where there is none.
        const own = byId.get(idKey(state.id));
        const counted = own === undefined ? [...byId.values()] : [own];
        return counted.flatMap(({ id, records }) => (records > 1 ? [{ level, id, year, records }] : []));
      });
    });
  const sorted = (list: RecordedTwice[]) => list.sort((a, b) => byCodePoints(a.id, b.id) || a.year - b.year);
  return [...sorted(ofHouseholds), ...sorted(ofPlaces('village', villages)), ...sorted(ofPlaces('county', counties))];
}

/** How often a place was recorded, by year and by what the ids of its records are told apart by. */
function recordsByYear({ records }: PlaceState): Map<number, Map<string, { id: string; records: number }>> {
  const byYear = new Map<number, Map<string, { id: string; records: number }>>();
  for (const [text, times] of records) {
    const [year = '', json = '{}'] = text.split(/ (.*)/s);
    const id = String((JSON.parse(json) as { readonly id?: unknown }).id);
    const byId = byYear.get(Number(year)) ?? new Map<string, { id: string; records: number }>();
    byYear.set(Number(year), byId);
    const before = byId.get(idKey(id)) ?? { id, records: 0 };
    byId.set(idKey(id), { id: byCodePoints(id, before.id) < 0 ? id : before.id, records: before.records + times });
  }
  return byYear;
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
