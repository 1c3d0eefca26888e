/**
 * `npm run test:county`: 200 counties made of seeds, of 400 villages and 60,000 households each, 3 % of which lack an input,
 * are rolled up; every interval has to hold the truth, and every verdict that is decided has to be the true one.
 */
import { rollUp } from '../../src/rollup/sources.js';
import { DAY, madeCounty, missesOf } from './made-county.js';

const [SEEDS, VILLAGES, HOUSEHOLDS, GAPS] = [200, 400, 60_000, 3];
const sums = { places: 0, decided: 0, misses: 0 };
for (let seed = 1; seed <= SEEDS; seed += 1) {
  const { villages, county, households, poor } = madeCounty(seed, {
    villages: VILLAGES,
    households: HOUSEHOLDS,
    gaps: GAPS,
  });
  const result = await rollUp({ households: households(), villages, counties: [county] } as never, { asOf: DAY });
  const all = [...poor.values()].reduce((a, b) => a + b, 0);
  const misses = [...missesOf(result.villages, (id) => poor.get(id) ?? 0), ...missesOf(result.counties, () => all)];
  const places = [...result.villages, ...result.counties];
  sums.places += places.length;
  sums.decided += places.filter(({ incidenceOutcome }) => incidenceOutcome !== 'undetermined').length;
  sums.misses += misses.length;
  for (const miss of misses) console.error(`seed ${seed}: ${miss}`);
  if (seed % 20 === 0) console.error(`${seed} of ${SEEDS}`);
}
console.log(
  `${SEEDS} counties, ${sums.places} places: ${sums.decided} decided, ${sums.places - sums.decided} open, ${sums.misses} intervals or verdicts that do not hold the truth`,
);
process.exitCode = sums.misses === 0 ? 0 : 1;
