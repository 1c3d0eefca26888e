/** `tuopin eligible` in words: nothing is said of the dead, and the others keep their numbers. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { household } from './examples.js';
import { printed } from './support/printed.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tuopin-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const lines = async (deathDate: string) => {
  const file = join(folder, 'family.json');
  const members = [
    { name: '石老根', relation: 'head', studying: 'none' },
    { name: '石小妹', relation: 'child', studying: 'secondaryVocational', deathDate },
    { name: '石小弟', relation: 'child', studying: 'secondaryVocational' },
  ];
  writeFileSync(file, JSON.stringify(household({ members, register: { status: 'registered' } })));
  const { status, stdout } = await printed(['eligible', file], 'zh');
  expect(status).toBe(0);
  return stdout.split('\n').map((line) => line.replace(/ {2,}/g, ' '));
};

it('leaves the dead out of the list of members, the measures and the sums', async () => {
  const dead = await lines('2018-12-31');
  expect(dead).toContain(' 家庭成员：1 石老根、3 石小弟');
  expect(dead.join('\n')).not.toMatch(/石小妹|成员2|成员\d、2|、2、/);
  expect(dead.some((line) => /职业教育扶贫助学补助 成员3 .*2000元/.test(line))).toBe(true);
  expect(dead.some((line) => /^ ?合计　职业教育扶贫助学补助：每学年至少2000元（成员3）/.test(line))).toBe(true);
  expect(dead.some((line) => line.includes('全体成员'))).toBe(true);
});

it('has all of them on the day before a death', async () => {
  const living = await lines('2019-01-01');
  expect(living).toContain(' 家庭成员：1 石老根、2 石小妹、3 石小弟');
  expect(living.some((line) => /职业教育扶贫助学补助 成员2、3 /.test(line))).toBe(true);
  expect(living.some((line) => /^ ?合计　职业教育扶贫助学补助：每学年至少4000元（成员2、3）/.test(line))).toBe(true);
});
