/**
 * `npm run test:county`: 200 counties made of seeds, of 400 villages and 60,000 households each, 3 % of which lack an input,
 * are written to files and rolled up by the command; every interval has to hold the truth, and every verdict that is decided
 * has to be the true one. A number of seeds takes fewer: `npm run test:county -- 5`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RollUp } from '../../src/rollup/result.js';
import { inProcess } from '../support/printed.js';
import { DAY, madeCounty, missesOf, writeCounty } from './made-county.js';

const [SEEDS, VILLAGES, HOUSEHOLDS, GAPS] = [Number(process.argv[2] ?? 200), 400, 60_000, 3];
const folder = mkdtempSync(join(tmpdir(), 'tuopin-county-'));
const sums = { places: 0, decided: 0, misses: 0 };
try {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const made = madeCounty(seed, { villages: VILLAGES, households: HOUSEHOLDS, gaps: GAPS });
    const { poor } = made;
    const paths = writeCounty(folder, made);
    const { stdout, status, stderr } = await inProcess(['rollup', ...paths, '--as-of', DAY, '--format', 'json'], {
      language: 'en',
    });
    const result = JSON.parse(stdout) as RollUp;
    const all = [...poor.values()].reduce((a, b) => a + b, 0);
    const read = VILLAGES + 1 + HOUSEHOLDS;
    const misses = [
      ...missesOf(result.villages, (id) => poor.get(id) ?? 0),
      ...missesOf(result.counties, () => all),
      ...(status === 0 && result.read === read && result.judged === read ? [] : [`${status} ${result.read} ${stderr}`]),
    ];
    const places = [...result.villages, ...result.counties];
    sums.places += places.length;
    sums.decided += places.filter(({ incidenceOutcome }) => incidenceOutcome !== 'undetermined').length;
    sums.misses += misses.length;
    for (const miss of misses) console.error(`seed ${seed}: ${miss}`);
    if (seed % 20 === 0) console.error(`${seed} of ${SEEDS}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
console.log(
  `${SEEDS} counties from files, ${sums.places} places: ${sums.decided} decided, ${sums.places - sums.decided} open, ${sums.misses} intervals or verdicts that do not hold the truth`,
);
process.exitCode = sums.misses === 0 ? 0 : 1;
