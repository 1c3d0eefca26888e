/**
 * What it takes until a command is under way, against a bare Node: whole processes in turn, the CPU time of each (user and
 * system, as the shell tells it), medians. `npx tsx test/bench/start-up.ts` after a build prints the ratios, each beside the
 * one to reach.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (name: string) => fileURLToPath(new URL(`../../${name}`, import.meta.url));
const cli = path('dist/cli.js');

/** What is run, and how many times what a bare Node takes it may take. */
const runs: Readonly<Record<string, { readonly args: readonly string[]; readonly most: number }>> = {
  'node -e 0': { args: ['-e', '0'], most: 1 },
  'tuopin --version': { args: [cli, '--version'], most: 1.5 },
  'tuopin check, one record': { args: [cli, 'check', path('fixtures/records/households/h-001.json')], most: 2.5 },
};

const ROUNDS = 11;

/** User and system time of a process and what it began, in milliseconds. */
function cpuTimeOf(args: readonly string[]): number {
  const line = 'TIMEFORMAT="%U %S"; time "$@" >/dev/null';
  const { stderr, status } = spawnSync('bash', ['-c', line, 'bash', process.execPath, ...args], { encoding: 'utf8' });
  const [user, system] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status !== 0 || user === undefined || system === undefined) throw new Error(`${args.join(' ')}: ${stderr}`);
  return (user + system) * 1000;
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const times = new Map(Object.keys(runs).map((name) => [name, [] as number[]]));
for (let round = 0; round < ROUNDS; round += 1) {
  for (const [name, { args }] of Object.entries(runs)) times.get(name)?.push(cpuTimeOf(args));
}
const bare = median(times.get('node -e 0') ?? []);
for (const [name, { most }] of Object.entries(runs)) {
  const ratio = median(times.get(name) ?? []) / bare;
  console.log(`${name}: ${ratio.toFixed(2)} x (at most ${most} x), ${ratio <= most ? 'met' : 'not met'}`);
}
