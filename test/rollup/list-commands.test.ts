/** The commands that list whom a figure counts. */
import { expect, it } from 'vitest';
import { ListCommands } from '../../src/rollup/list-commands.js';
import { rollUp } from '../../src/rollup/sources.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';
import { DAY, householdIn } from '../support/places.js';

it('name a village by all ids that its records bear', async () => {
  const households = ['A', 'B', 'V1', 'V2'].map((village) => householdIn(`h-${village}`, village, 'met', 1));
  const renamed = { villages: { A: 'V1', B: 'V1' } };
  const commands = new ListCommands(
    await rollUp({ households } as never, { asOf: DAY, renamed }),
    hunan2016To2020(),
    'en',
  );
  const check = 'tuopin check FILES --as-of 2018-12-31';
  expect(['V1', 'V2'].map((id) => commands.read(id))).toEqual([
    `${check} --village V1 --village A --village B`,
    `${check} --village V2`,
  ]);
});

it('judge by the day, the readings and the line of the roll-up, and take ids as a shell does', async () => {
  const result = await rollUp({}, { asOf: DAY, readings: { povertyLine: 'national' }, lineRise: 100 });
  const commands = new ListCommands(result, hunan2016To2020(), 'en');
  const check = 'tuopin check FILES --as-of 2018-12-31 --reading povertyLine=national';
  expect(commands.read()).toBe(`${check} --village VILLAGE`);
  expect(commands.mayBePoor('岩下村')).toBe(
    `${check} --village 岩下村 --only notMet --only undetermined --only refused`,
  );
  expect(commands.read("it's; rm")).toBe(`${check} --village 'it'\\''s; rm'`);
  expect(commands.byOtherLine).toBe(`${check} --set povertyLine/exit=3095 --outcome`);
  const plain = new ListCommands(await rollUp({}, { asOf: DAY }), hunan2016To2020(), 'zh');
  expect([plain.refused, plain.byOtherLine]).toEqual([
    'tuopin check 文件… --as-of 2018-12-31 --only refused',
    'tuopin check 文件… --as-of 2018-12-31 --outcome',
  ]);
});
