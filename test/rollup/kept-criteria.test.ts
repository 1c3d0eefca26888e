import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEvaluator } from '../../src/evaluate/evaluate.js';
import { rollUp } from '../../src/rollup/sources.js';
import type { Plain } from '../examples.js';
import { DAY, householdIn, villageOf } from '../support/places.js';

const evaluator = createEvaluator();
const wanted = ['met', 'notMet', 'undetermined'] as const;

/** A village that differs from others in what its criteria read: known, not known, a range, in conflict. */
const village = fc.record({
  population: fc.constantFrom(40, 120, 900),
  wanted: fc.array(fc.constantFrom(...wanted), { minLength: 1, maxLength: 4 }),
  over: fc.constantFrom<Plain>(
    {},
    { collectiveIncome: 1 },
    { collectiveIncome: null },
    { collectiveIncome: { from: 10_000, to: 90_000 } },
    { evidence: { registeredRuralPopulation: [{ value: 500, source: 'census' }] } },
    { evidence: { collectiveIncome: [{ value: 3, source: 'audit' }] } },
  ),
});

describe('what is kept of the criteria of villages', () => {
  it('gives every village the verdict that it has alone', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(village, { minLength: 1, maxLength: 8 }), async (made) => {
        const households = made.flatMap((one, at) =>
          one.wanted.map((outcome, number) => householdIn(`h${at}-${number}`, `V${at}`, outcome, 2)),
        );
        const villages = made.map(({ population, over }, at) => villageOf(`V${at}`, population, over));
        const result = await rollUp({ households, villages } as never, { asOf: DAY });
        for (const [at, { n, u, verdict, outcome, incidenceOutcome }] of result.villages.entries()) {
          const poor = u === 0 ? n : { from: n, to: n + u };
          const alone = evaluator.evaluate({ ...villages[at], remainingPoorPersons: poor } as never, { asOf: DAY });
          expect(JSON.parse(JSON.stringify(verdict))).toEqual(JSON.parse(JSON.stringify(alone)));
          expect(outcome).toBe(alone.outcome);
          expect(incidenceOutcome).toBe(alone.criteria.find(({ id }) => id === 'village/incidence')?.outcome);
        }
      }),
      { numRuns: 60 },
    );
  });
});
