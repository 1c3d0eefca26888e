/** What a roll-up costs beside judging its households, and merging the states of many parts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cli, tuopin } from './built.js';
import { fileOf, folder, texts } from './data.js';
import { ways } from './files.js';
import { atMost, type Line } from './line.js';
import { cpuTime, inTurn, median, peakMemory, ratio } from './measure.js';

const MANY = 100_000;
const [PARTS, IN_EACH] = [1_000, 100];
const asOf = '2018-12-31';

const rollup = (...args: readonly string[]) => [cli, 'rollup', '--format', 'json', ...args];

export async function rollUps(): Promise<Line[]> {
  const file = fileOf(MANY);
  const [out, states] = [join(folder, 'rolled.json'), join(folder, 'states.json')];
  const costs = await inTurn({
    rolled: cpuTime(rollup('--as-of', asOf, file), out),
    outcome: cpuTime([...ways.outcome(file), '--as-of', asOf], join(folder, 'outcomes')),
  });
  writeFileSync(states, (await statesOf(PARTS, IN_EACH)).join(''));
  const merged = await inTurn({ merged: cpuTime(rollup('--merge', states), out) });
  const memory = peakMemory(rollup('--as-of', asOf, file));
  return [
    {
      row: 17,
      what: '`rollup` of 100,000 households',
      against: '`check --outcome`',
      ...atMost(ratio(costs.rolled, costs.outcome), 1.15),
    },
    {
      row: 17,
      what: '`rollup --merge` of 1,000 states of 100 households',
      against: 'CPU time of the whole command',
      ...atMost(median(merged.merged), 2, 's'),
    },
    { row: 17, what: 'memory at most, `rollup`', against: '100,000 households', ...atMost(memory, 150, 'MB') },
  ];
}

/** The states of parts, one a line. */
async function statesOf(parts: number, each: number): Promise<string[]> {
  const lines = texts(parts * each);
  const states: string[] = [];
  for (let at = 0; at < parts; at += 1) {
    const households = lines.slice(at * each, (at + 1) * each).map((line) => JSON.parse(line));
    states.push(`${JSON.stringify(await tuopin.partial({ households }, { asOf, part: `part ${at}` }))}\n`);
  }
  return states;
}
