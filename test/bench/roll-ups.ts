/** What a roll-up costs beside judging its households, and merging the states of many parts. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { villageOf } from '../support/places.js';
import { cli, tuopin } from './built.js';
import { fileOf, folder, texts } from './data.js';
import { ways } from './files.js';
import { atMost, type Line } from './line.js';
import { cpuTime, inTurn, median, peakMemory, ratio } from './measure.js';

const [MANY, SOME] = [1_000_000, 100_000];
/** Households of a village, as `households.ts` has them. */
const OF_VILLAGE = 60;
const [PARTS, IN_EACH] = [1_000, 100];
/** A million households take a minute for both commands. */
const ROUNDS = 3;
const asOf = '2018-12-31';

const rollup = (...args: readonly string[]) => [cli, 'rollup', '--format', 'json', ...args];

export async function rollUps(): Promise<Line[]> {
  const [out, states] = [join(folder, 'rolled.json'), join(folder, 'states.json')];
  const against = async (...files: readonly string[]) => {
    const costs = await inTurn(
      {
        rolled: cpuTime(rollup('--as-of', asOf, ...files), out),
        outcome: cpuTime([...ways.outcome(...files), '--as-of', asOf], join(folder, 'outcomes')),
      },
      ROUNDS,
    );
    return atMost(ratio(costs.rolled, costs.outcome), 1.15);
  };
  const households = fileOf(MANY);
  const villages = villagesOf(MANY);
  const [alone, withVillages] = [await against(households), await against(households, villages)];
  writeFileSync(states, (await statesOf(PARTS, IN_EACH)).join(''));
  const merged = await inTurn({ merged: cpuTime(rollup('--merge', states), out) });
  const memory = (count: number, most: number) =>
    atMost(peakMemory(rollup('--as-of', asOf, fileOf(count))), most, 'MB');
  return [
    { row: 17, what: '`rollup` of 1,000,000 households', against: '`check --outcome`', ...alone },
    { row: 17, what: 'the same with records of their 16,667 villages', against: '`check --outcome`', ...withVillages },
    {
      row: 17,
      what: '`rollup --merge` of 1,000 states of 100 households',
      against: 'CPU time of the whole command',
      ...atMost(median(merged.merged), 2, 's'),
    },
    {
      row: 17,
      what: 'memory at most, `rollup`',
      against: '100,000 households in 1,667 villages',
      ...memory(SOME, 150),
    },
    {
      row: 17,
      what: 'memory at most, `rollup`',
      against: '1,000,000 households in 16,667 villages',
      ...memory(MANY, 350),
    },
  ];
}

/** The records of the villages of so many households. */
function villagesOf(households: number): string {
  const file = join(folder, 'villages.ndjson');
  const lines = Array.from({ length: Math.floor(households / OF_VILLAGE) + 1 }, (_, at) =>
    JSON.stringify(villageOf(`433124${String(at + 1).padStart(6, '0')}`, 600 + (at % 900), { county: '433124' })),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
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
