import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCases } from '../../src/kit/read-cases.js';
import { runCases } from '../../src/kit/run-cases.js';
import { updateCases } from '../../src/kit/update-cases.js';
import { updateText } from '../../src/kit/update-text.js';
import { folderOf } from '../cli/run.js';
import { household } from '../examples.js';

const sound = JSON.stringify(household({}));

/** Runs the text of a case file, updates it, and gives back what stands there then. */
async function updated(text: string) {
  const folder = folderOf({ 'cases.json': text });
  const runs = await runCases(readCases([folder]).cases);
  const result = updateCases(runs);
  const after = await runCases(readCases([folder]).cases);
  return { text: readFileSync(join(folder, 'cases.json'), 'utf8'), result, after };
}

it('replaces what was not met, and nothing else to the byte', async () => {
  const before = `\uFEFF{\r\n\t"cases": [ { "name":"n",  "record": ${sound},\r\n\t\t"expect": { "outcome":"notMet",
   "criteria": {"household/food" : "notMet", "household/clothing": "met"}, "missing": [ "a" ] } } ]\r\n}`;
  const { text, after } = await updated(before);
  expect(text).toBe(
    before
      .replace('"outcome":"notMet"', '"outcome":"met"')
      .replace('"household/food" : "notMet"', '"household/food" : "met"')
      .replace('[ "a" ]', '[]'),
  );
  expect(after.map(({ passed }) => passed)).toEqual([true]);
});

it('turns a verdict into a refusal, and a refusal into a verdict', async () => {
  const { text, after } = await updated(`{ "cases": [
    { "name": "a", "record": 4, "expect": { "outcome": "met", "missing": [] } },
    { "name": "b", "record": ${sound}, "expect": { "refused": ["badJson"] } }
  ] }`);
  expect(text).toContain('"record": 4, "expect": { "refused": ["notARecord"] } }');
  expect(text).toContain(', "expect": { "outcome": "met" } }');
  expect(after.every(({ passed }) => passed)).toBe(true);
});

it('leaves to people what it cannot know, and lists both', async () => {
  const { result, text, after } = await updated(
    `{ "cases": [{ "name": "n", "record": ${sound}, "expect": { "outcome": "notMet", "criteria": { "household/fod": "met" }, "margins": { "household/food": "1" } } }] }`,
  );
  expect(result.changes.map(({ mismatch }) => mismatch.at)).toEqual(['outcome']);
  expect(result.left.map(({ mismatch }) => mismatch.at)).toEqual(['criteria.household/fod', 'margins.household/food']);
  expect(text).toContain('"household/fod": "met"');
  expect(after[0]?.passed).toBe(false);
  const list = updateText(result, 'en');
  expect(list).toMatch(/1 expectation rewritten.*\n.*cases\.json:1:\d+ {2}n {2}outcome: notMet → met\n/);
  expect(list).toMatch(/2 expectations left as written/);
  expect(updateText(result, 'zh')).toMatch(/已改写预期 1 处.*\n.*结论：未达标（notMet） → 达标（met）/);
});

it('decides nothing where engines disagree', async () => {
  const folder = folderOf({
    'cases.json': `{ "cases": [{ "name": "n", "record": ${sound}, "expect": { "outcome": "notMet" } }] }`,
  });
  const [run] = await runCases(readCases([folder]).cases);
  if (run === undefined) throw new Error('no case');
  const turned = { at: 'engines', expected: 'a', got: 'b', engine: 'json-rules-engine' } as const;
  const { changes, left } = updateCases([{ ...run, mismatches: [...run.mismatches, turned] }]);
  expect([changes.length, left.length]).toEqual([0, 2]);
  expect(updateText({ changes: [], left: [] }, 'en')).toBe('');
});

it('writes margins with two ends as a range', async () => {
  const ranged = JSON.stringify(
    household({ income: { wages: { from: 0, to: 9000 }, business: 0, property: 0, transfers: 0, productionCosts: 0 } }),
  );
  const { text, after } = await updated(
    `{ "cases": [{ "name": "x", "record": ${ranged}, "expect": { "outcome": "undetermined", "tooWide": [], "margins": { "household/income": "1" } } }] }`,
  );
  expect(text).toContain('"margins": { "household/income": { "from": "-3200", "to": "1300" } }');
  expect(text).toContain('"tooWide": ["income.wages"]');
  expect(after.every(({ passed }) => passed)).toBe(true);
});

it('writes what a measure gives, part by part, whole, or that it gives nothing', async () => {
  const family = JSON.stringify(household({ register: { status: 'registered' } }));
  const about = (rule: string, amount: string, subject = '"subject": "members[0]", ') =>
    `{ "name": "x", "record": ${family}, "rule": "measure/${rule}", ${subject}"expect": { "outcome": "met", "amount": ${amount} } }`;
  const { text, after, result } = await updated(
    `{ "cases": [${[
      about('jobService', '{ "per":"once",  "value": "2", "unit": "services" }'),
      about('jobService', 'null'),
      about('iodisedSalt', '{ "value": "1" }', ''),
      about('householdSupport', 'null', ''),
    ].join(',\n')}] }`,
  );
  expect(text).toContain('"amount": { "per":"year",  "value": "1", "unit": "services" }');
  expect(text).toContain('"amount": { "bound": "atLeast", "value": "1", "unit": "services", "per": "year" }');
  expect(text.match(/"amount": null/g)).toHaveLength(2);
  expect(result.left).toEqual([]);
  expect(after.every(({ passed }) => passed)).toBe(true);
});

it('leaves what a rule is said to give that is no measure', async () => {
  const { result, text } = await updated(
    `{ "cases": [{ "name": "x", "record": ${sound}, "expect": { "outcome": "met", "amount": { "value": "1" } } }] }`,
  );
  expect(result.left.map(({ mismatch }) => mismatch.at)).toEqual(['amount']);
  expect(text).toContain('"amount": { "value": "1" }');
});
