import { describe, expect, it } from 'vitest';
import { readObserved } from '../../src/assess/read-all.js';
import { DAY, village } from '../examples.js';
import { householdIn } from '../support/places.js';

describe('what was seen', () => {
  const records = [
    householdIn('a', 'V1', 'met', 3, { recognises: true }),
    householdIn('b', 'V1', 'notMet', 3, { recognises: false }),
    householdIn('c', 'V1', 'undetermined', 3),
    householdIn('d', 'V1', 'refused', 3, { recognises: true }),
    householdIn('e', 'V1', 'met', 3, { recognises: true }),
    householdIn('E'.toLowerCase(), 'V1', 'notMet', 2, { recognises: true }),
    householdIn('f', 'V1', 'met', 3, {
      recognises: null,
      evidence: {
        recognises: [
          { source: 'one', value: true },
          { source: 'two', value: false },
        ],
      },
    }),
    village(),
    { level: 'household' },
    7,
  ];
  const { households, tally, withoutId } = readObserved(records, { asOf: DAY });

  it('is judged by the exit, and what disagrees with itself is told so', () => {
    expect(
      [...households.values()].map(({ id, fate, recognises, persons }) => [id, fate, recognises, persons]),
    ).toEqual([
      ['a', 'met', true, 3],
      ['b', 'notMet', false, 3],
      ['c', 'undetermined', null, 3],
      ['d', 'refused', null, null],
      ['e', 'differs', true, null],
      ['f', 'met', null, 3],
    ]);
  });

  it('is counted, every record once', () => {
    expect(tally).toMatchObject({ read: 10, judged: 6, refused: 3, skipped: 1 });
    expect(withoutId).toBe(2);
  });

  it('has refused places among the refused', () => {
    const bad = { level: 'village', id: 'V', registeredRuralPopulation: 'many' };
    const { tally: of, withoutId: nameless } = readObserved([bad], { asOf: DAY });
    expect(of).toMatchObject({ read: 1, judged: 0, refused: 1, skipped: 0 });
    expect(nameless).toBe(0);
  });
});
