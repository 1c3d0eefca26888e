/** What `tuopin check` costs on files: time against reading them, and against a database; memory; more than one core. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, path } from './built.js';
import { fileOf, folder, povertyLines, readAndParse } from './data.js';
import { atLeast, atMost, type Line, notYet } from './line.js';
import { cpuTime, inTurn, peakMemory, ratio, type Task, wallTime } from './measure.js';

const MANY = 100_000;
const OUTCOMES = '`check --outcome` of 100,000 households';
const READING = 'reading and `JSON.parse`';

const check = (...args: readonly string[]) => [cli, 'check', '--lang', 'zh', '--quiet', ...args];

/** `check` of a file in each of the ways that are measured. */
export const ways = {
  outcome: (...files: readonly string[]) => check('--outcome', ...files),
  ndjson: (file: string) => check('--format', 'ndjson', file),
  csv: (file: string) => check('--format', 'csv', file),
  list: (file: string) => check('--format', 'list', file),
  table: (file: string) => check('--format', 'table', file),
};

/** The same outcomes in SQL. */
export const inSql = (file: string, out: string) => [
  path('test/bench/peers/duckdb.mjs'),
  file,
  JSON.stringify(povertyLines),
  out,
];

const knows = (option: string) =>
  spawnSync(process.execPath, check('--help'), { encoding: 'utf8' }).stdout.includes(option);

export async function outcomesOfFile(): Promise<Line[]> {
  const file = fileOf(MANY);
  const costs = await inTurn({ outcome: cpuTime(ways.outcome(file)), reading: cpuTime(readAndParse(file)) });
  return [{ row: 2, what: OUTCOMES, against: READING, ...atMost(ratio(costs.outcome, costs.reading), 1.2) }];
}

export async function againstDatabase(): Promise<Line[]> {
  const file = fileOf(MANY);
  const [ours, theirs] = [join(folder, 'ours'), join(folder, 'theirs')];
  const costs = await inTurn({ outcome: cpuTime(ways.outcome(file), ours), sql: cpuTime(inSql(file, theirs)) });
  if (!readFileSync(ours).equals(readFileSync(theirs))) throw new Error('DuckDB comes to other outcomes.');
  const against = 'DuckDB, the same file to the same file, one thread';
  return [{ row: 3, what: OUTCOMES, against, ...atMost(ratio(costs.outcome, costs.sql), 1) }];
}

export async function verdictsOfFile(): Promise<Line[]> {
  const file = fileOf(MANY);
  const costs = await inTurn({ ndjson: cpuTime(ways.ndjson(file)), reading: cpuTime(readAndParse(file)) });
  const reached = ratio(costs.ndjson, costs.reading);
  return [{ row: 4, what: '`check --format ndjson`, full verdicts', against: READING, ...atMost(reached, 4) }];
}

export async function otherFormats(): Promise<Line[]> {
  const file = fileOf(MANY);
  const { ndjson, csv, list, table } = ways;
  const tasks: Record<string, Task> = {
    ndjson: cpuTime(ndjson(file)),
    csv: cpuTime(csv(file)),
    list: cpuTime(list(file)),
    table: cpuTime(table(file)),
  };
  if (knows('xlsx')) tasks.xlsx = cpuTime(check('--out', join(folder, 'out.xlsx'), file));
  const costs = await inTurn(tasks);
  const against = '`--format ndjson`';
  const line = (what: string, of: readonly number[] | undefined, most: number): Line => ({
    row: 5,
    what,
    against,
    ...(of === undefined ? notYet(`at most ${most} x`) : atMost(ratio(of, costs.ndjson ?? []), most)),
  });
  return [
    line('`--format csv`', costs.csv, 1.2),
    line('`--format list`', costs.list, 1),
    line('`--format table`', costs.table, 1.5),
    line('`--out x.xlsx`', costs.xlsx, 2),
  ];
}

export async function moreCores(): Promise<Line[]> {
  const named = { row: 6, what: '`--jobs 2`, full verdicts', against: '`--jobs 1`, by the clock' };
  if (!knows('--jobs')) return [{ ...named, ...notYet('at least 1.8 x') }];
  const file = fileOf(MANY);
  const [alone, together] = [join(folder, 'alone'), join(folder, 'together')];
  const costs = await inTurn({
    alone: wallTime([...ways.ndjson(file), '--jobs', '1'], alone),
    together: wallTime([...ways.ndjson(file), '--jobs', '2'], together),
  });
  if (!readFileSync(alone).equals(readFileSync(together))) throw new Error('Two jobs write other bytes than one.');
  return [{ ...named, ...atLeast(ratio(costs.alone, costs.together), 1.8) }];
}

/** The most memory held, by the number of records: it must not grow with them. */
export async function memory(counts: readonly number[]): Promise<Line[]> {
  const named = counts.map((count) => count.toLocaleString('en')).join(', ');
  const line = (what: string, args: (file: string) => string[], extension?: 'json'): Line => {
    const peaks = counts.map((count) => peakMemory(args(fileOf(count, 'as exported', extension))));
    const reached = `${peaks.map((peak) => Math.round(peak)).join(', ')} MB`;
    return {
      row: 10,
      what,
      against: `${named} records`,
      target: 'at most 150 MB',
      reached,
      met: Math.max(...peaks) <= 150,
    };
  };
  return [
    ...Object.entries(ways).map(([name, args]) => line(`memory at most, \`${name}\``, args)),
    line('the same, `ndjson` of a `.json` array', ways.ndjson, 'json'),
  ];
}
