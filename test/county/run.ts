/**
 * `npm run test:county`: 200 counties made of seeds, of 400 villages and 60,000 households each, 3 % of which lack an input,
 * are rolled up, every second of them from files by the command, the others from records by the library; every interval has
 * to hold the truth, and every verdict that is decided has to be the true one. A number of seeds takes fewer: `-- 5`.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RollUp } from '../../src/rollup/result.js';
import { rollUp } from '../../src/rollup/sources.js';
import { inProcess } from '../support/printed.js';
import { DAY, type KnownAndTrue, madeCounty, missesOf, writeCounty } from './made-county.js';

const [SEEDS, VILLAGES, HOUSEHOLDS, GAPS] = [Number(process.argv[2] ?? 200), 400, 60_000, 3];
/** What the command comes to on the files. */
async function fromFiles(made: KnownAndTrue): Promise<RollUp> {
  const args = ['rollup', ...writeCounty(folder, made), '--as-of', DAY, '--format', 'json'];
  const { stdout, status, stderr } = await inProcess(args, { language: 'en' });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as RollUp;
}

const fromRecords = ({ households, villages, county }: KnownAndTrue) =>
  rollUp({ households: households(), villages, counties: [county] } as never, { asOf: DAY });

const folder = mkdtempSync(join(tmpdir(), 'tuopin-county-'));
const sums = { places: 0, decided: 0, misses: 0 };
try {
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const made = madeCounty(seed, { villages: VILLAGES, households: HOUSEHOLDS, gaps: GAPS });
    const { poor } = made;
    const result = seed % 2 === 1 ? await fromFiles(made) : await fromRecords(made);
    const all = [...poor.values()].reduce((a, b) => a + b, 0);
    const read = VILLAGES + 1 + HOUSEHOLDS;
    const misses = [
      ...missesOf(result.villages, (id) => poor.get(id) ?? 0),
      ...missesOf(result.counties, () => all),
      ...(result.read === read && result.judged === read ? [] : [`${result.read} read, ${result.judged} judged`]),
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
  `${SEEDS} counties, ${Math.ceil(SEEDS / 2)} of them from files, ${sums.places} places: ${sums.decided} decided, ${sums.places - sums.decided} open, ${sums.misses} intervals or verdicts that do not hold the truth`,
);
process.exitCode = sums.misses === 0 ? 0 : 1;
