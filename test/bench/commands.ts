/** What whole commands cost beside `check` on a file: start-up, sheets, mutants; and how much they write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, path } from './built.js';
import { fileOf, folder } from './data.js';
import { atMost, type Line } from './line.js';
import { cpuTime, inTurn, median, ratio } from './measure.js';

/** Those who print sheets take a township at a time. */
const TOWNSHIP = 1_000;

export async function startUp(): Promise<Line[]> {
  const costs = await inTurn(
    {
      node: cpuTime(['-e', '0']),
      version: cpuTime([cli, '--version']),
      check: cpuTime([cli, 'check', path('fixtures/records/households/h-001.json')]),
    },
    // So short that a few tell little.
    15,
  );
  const against = '`node -e 0`';
  return [
    { row: 11, what: '`tuopin --version`', against, ...atMost(ratio(costs.version, costs.node), 1.5) },
    { row: 11, what: '`tuopin check` of one record', against, ...atMost(ratio(costs.check, costs.node), 2.5) },
  ];
}

export async function bytesOfEligibility(): Promise<Line[]> {
  const out = join(folder, 'eligible');
  await cpuTime([cli, 'eligible', '--format', 'ndjson', fileOf(TOWNSHIP)], out)();
  const reached = readFileSync(out).length / TOWNSHIP / 1000;
  return [{ row: 14, what: '`eligible --format ndjson`', against: 'bytes a household', ...atMost(reached, 15, 'kB') }];
}

export async function dearCommands(): Promise<Line[]> {
  const against = 'CPU time of the whole command';
  const sheets = cpuTime([cli, 'explain', '--format', 'html', fileOf(TOWNSHIP)]);
  const mutants = cpuTime([cli, 'test', '--rulebook', path('rules/hunan-2016-2020'), '--mutate']);
  // Seconds, no ratio: one run tells them.
  const costs = await inTurn({ sheets, mutants }, 1);
  return [
    { row: 15, what: '`explain --format html`, 1,000 households', against, ...atMost(median(costs.sheets), 3, 's') },
    { row: 15, what: '`test --mutate` of the built-in rules', against, ...atMost(median(costs.mutants), 20, 's') },
  ];
}
