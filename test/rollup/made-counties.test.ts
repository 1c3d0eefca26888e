import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rollUp } from '../../src/rollup/sources.js';
import { DAY, madeCounty, missesOf, writeCounty } from '../county/made-county.js';
import { printed } from '../support/printed.js';

test('of counties made of seeds every interval holds the truth, and every verdict decided is true', async () => {
  let [decided, open] = [0, 0];
  for (let seed = 1; seed <= 10; seed += 1) {
    const { villages, county, households, poor } = madeCounty(seed, { villages: 20, households: 1000, gaps: 3 });
    const result = await rollUp({ households: households(), villages, counties: [county] } as never, { asOf: DAY });
    const all = [...poor.values()].reduce((a, b) => a + b, 0);
    expect(missesOf(result.villages, (id) => poor.get(id) ?? 0)).toEqual([]);
    expect(missesOf(result.counties, () => all)).toEqual([]);
    decided += result.villages.filter(({ incidenceOutcome }) => incidenceOutcome !== 'undetermined').length;
    open += result.villages.filter(({ incidenceOutcome }) => incidenceOutcome === 'undetermined').length;
  }
  // Both come about, and most is decided.
  expect(open).toBeGreaterThan(0);
  expect(decided).toBeGreaterThan(open);
});

test('a county from files comes to the same as its records do', async () => {
  const made = madeCounty(11, { villages: 20, households: 1000, gaps: 3 });
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-county-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const { stdout, status } = await printed([
    'rollup',
    ...writeCounty(folder, made),
    '--as-of',
    DAY,
    '--format',
    'json',
  ]);
  const { villages, county, households } = made;
  const result = await rollUp({ households: households(), villages, counties: [county] } as never, { asOf: DAY });
  expect([status, JSON.parse(stdout)]).toEqual([0, JSON.parse(JSON.stringify(result))]);
});
