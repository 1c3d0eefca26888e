/** How cost is measured: tasks in turn, so that what disturbs the machine disturbs them all, and ratios within a round. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const ROUNDS = 5;

/** Does its work once and tells what that cost. */
export type Task = () => number | Promise<number>;

export const median = (values: readonly number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** What each task cost, round by round. */
export type Costs<Name extends string> = Readonly<Record<Name, readonly number[]>>;

export async function inTurn<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  rounds = ROUNDS,
): Promise<Costs<Name>> {
  const named = Object.entries(tasks) as [Name, Task][];
  const costs = Object.fromEntries(named.map(([name]) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, task] of named) costs[name].push(await task());
  }
  return costs;
}

/** How many times what one costs the other does: the median of the rounds. */
export const ratio = (of: readonly number[], to: readonly number[]) =>
  median(of.map((cost, round) => cost / (to[round] ?? Number.NaN)));

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/**
 * CPU time in this process for each of a list, in microseconds, over and over what `make` gives anew, which is not
 * counted. It begins warm: what is compiled while it runs is compiled before.
 */
export function forEach<T>(make: () => readonly T[], run: (item: T) => unknown): Task {
  const once = async () => {
    const items = make();
    collectGarbage();
    const before = process.cpuUsage();
    for (const item of items) {
      const result = run(item);
      if (result instanceof Promise) await result;
    }
    const { user, system } = process.cpuUsage(before);
    return (user + system) / items.length;
  };
  let warm = false;
  return async () => {
    if (!warm) for (let turn = 0; turn < 3; turn += 1) await once();
    warm = true;
    return once();
  };
}

/** What a whole process took, in seconds; it ends well, or this does not. */
interface Taken {
  readonly wall: number;
  readonly cpu: number;
}

/** Runs Node with such arguments, what it prints into a file. */
function run(args: readonly string[], out: string, env: NodeJS.ProcessEnv = {}): Taken {
  const file = openSync(out, 'w');
  const line = 'TIMEFORMAT="%R %U %S"; time "$@"';
  const { stderr, status } = spawnSync('bash', ['-c', line, 'bash', process.execPath, ...args], {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
    stdio: ['ignore', file, 'pipe'],
  });
  closeSync(file);
  const [wall, user, system] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (status !== 0 || wall === undefined || user === undefined || system === undefined)
    throw new Error(`${args.join(' ')}: ${stderr}`);
  return { wall, cpu: user + system };
}

/** CPU time of a whole process, with all it begins, in seconds. */
export const cpuTime =
  (args: readonly string[], out = '/dev/null'): Task =>
  () =>
    run(args, out).cpu;

/** Time by the clock of a whole process, in seconds. */
export const wallTime =
  (args: readonly string[], out = '/dev/null'): Task =>
  () =>
    run(args, out).wall;

/** The most memory a process holds at once, in MB. */
export function peakMemory(args: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-bench-'));
  try {
    const PEAK_MEMORY_TO = join(folder, 'peak');
    run(['--import', new URL('peak-memory.mjs', import.meta.url).href, ...args], '/dev/null', { PEAK_MEMORY_TO });
    return (Number(readFileSync(PEAK_MEMORY_TO, 'utf8')) * 1024) / 1e6;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
