/**
 * `npm run bench`: how fast, as ratios within one run, so that the machine does not matter. Every row is the median of
 * several rounds over the same generated households; floors are printed beside what was reached.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { Bench } from 'tinybench';
import type { ParsedRecord } from '../../src/index.js';
import { draftOf } from '../support/records.js';
import { householdExitByHand } from './by-hand.js';

/** What is measured is what is published: the built files, typed by their sources. */
const built = (name: string) => import(new URL(`../../dist/${name}.js`, import.meta.url).href);
const { createEvaluator, parseRecord }: typeof import('../../src/index.js') = await built('index');
const { createEngineEvaluator }: typeof import('../../src/interop/json-rules-engine.js') =
  await built('json-rules-engine');

const RECORDS = 100_000;
/** The engine is so much slower that a part of the records is enough to tell. */
const ENGINE_RECORDS = 2_000;
const ROUNDS = 7;

const drafts = fc.sample(draftOf('household', 10), { numRuns: RECORDS, seed: 2020 });
const texts = drafts.map((draft) => JSON.stringify(draft));
const records: ParsedRecord[] = drafts.map((draft) => parseRecord(draft));
const evaluator = createEvaluator();
const engine = createEngineEvaluator();

type Household = Parameters<typeof householdExitByHand>[0];
const byHand = (record: ParsedRecord) => householdExitByHand(record as Household);
const different = records.filter((record) => byHand(record) !== evaluator.outcome(record)).length;
if (different > 0) throw new Error(`the function written by hand disagrees on ${different} records`);

const rates = new Map<string, number>();

async function measure(tasks: Readonly<Record<string, { records: number; run: () => unknown }>>): Promise<void> {
  const bench = new Bench({ iterations: ROUNDS, time: 0, warmupIterations: 2, warmupTime: 0 });
  for (const [name, { run }] of Object.entries(tasks)) bench.add(name, async () => void (await run()));
  await bench.run();
  for (const task of bench.tasks) {
    const { result } = task;
    if (!('latency' in result)) throw new Error(`${task.name} was not measured`);
    rates.set(task.name, ((tasks[task.name]?.records ?? 0) / result.latency.p50) * 1000);
  }
}

const over = <T>(list: readonly T[], run: (item: T) => unknown) => ({
  records: list.length,
  run: () => {
    for (const item of list) run(item);
  },
});

await measure({
  'written by hand': over(records, byHand),
  'outcome only': over(records, evaluator.outcome),
  'full verdict': over(records, evaluator.evaluate),
  'through json-rules-engine': {
    records: ENGINE_RECORDS,
    run: async () => {
      for (const record of records.slice(0, ENGINE_RECORDS)) await engine.evaluate(record);
    },
  },
  validation: over(drafts, (draft) => parseRecord(draft)),
  'JSON.parse': over(texts, (text) => JSON.parse(text)),
});

const folder = mkdtempSync(join(tmpdir(), 'tuopin-bench-'));
const file = join(folder, 'households.ndjson');
writeFileSync(file, `${texts.join('\n')}\n`);
const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const seconds = (args: readonly string[]) => {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - start) / 1e9;
};
const check: number[] = [];
const read: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  check.push(seconds([local('../../dist/cli.js'), 'check', file, '--format', 'ndjson']));
  read.push(seconds([local('./read-and-parse.mjs'), file]));
}
rmSync(folder, { recursive: true });
const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
rates.set('check --format ndjson', RECORDS / median(check));
rates.set('read and JSON.parse lines', RECORDS / median(read));

/** A ratio of two rates, against the floor where one is promised. */
const rows: [string, string, number | undefined][] = [
  ['full verdict', 'through json-rules-engine', 5],
  ['outcome only', 'written by hand', 0.5],
  ['full verdict', 'written by hand', undefined],
  ['outcome only', 'full verdict', undefined],
  ['validation', 'JSON.parse', undefined],
  ['check --format ndjson', 'read and JSON.parse lines', undefined],
];

console.log(
  `${RECORDS} generated households, median of ${ROUNDS} rounds (json-rules-engine: ${ENGINE_RECORDS} of them)\n`,
);
console.log('| what | compared with | ratio | floor | |\n|---|---|---|---|---|');
let below = 0;
for (const [what, against, floor] of rows) {
  const ratio = (rates.get(what) ?? Number.NaN) / (rates.get(against) ?? Number.NaN);
  const met = floor === undefined || ratio >= floor;
  if (!met) below += 1;
  console.log(
    `| ${what} | ${against} | ${ratio.toFixed(2)} | ${floor ?? ''} | ${floor === undefined ? '' : met ? 'met' : 'not met'} |`,
  );
}
console.log('\nrecords a second on this machine, for orientation only:');
for (const [name, rate] of rates) console.log(`  ${name.padEnd(28)} ${Math.round(rate).toLocaleString('en')}`);
process.exitCode = below > 0 ? 1 : 0;
