import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../../src/records/catalog.js';
import { draftOf } from '../support/records.js';
import { folderOf, run } from './run.js';

interface Line {
  readonly id: string | null;
  readonly level: string | null;
  readonly village?: string;
  readonly county?: string;
  readonly asOf?: string;
  readonly rule?: string;
  readonly outcome?: string;
  readonly refused?: unknown;
}

const linesOf = (stdout: string) =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** What whole verdicts say of the same. */
const inShort = ({ id, level, village, county, asOf, rule, outcome, refused, ...place }: Line) =>
  refused === undefined
    ? {
        id,
        level,
        ...(village === undefined ? {} : { village }),
        ...(county === undefined ? {} : { county }),
        asOf,
        rule,
        outcome,
      }
    : { id, level, ...place, refused };

/** Both, of the same records. */
async function both(args: readonly string[], cwd?: string) {
  const where = cwd === undefined ? {} : { cwd };
  const short = await run(['check', ...args, '--outcome'], where);
  const whole = await run(['check', ...args, '--format', 'ndjson'], where);
  return { short, whole, lines: linesOf(short.stdout), expected: linesOf(whole.stdout).map(inShort) };
}

describe('check --outcome', () => {
  it.each([
    [['fixtures/records', 'fixtures/eligible', 'fixtures/procedure']],
    [['fixtures/refused/text']],
    [['fixtures/records', '--as-of', '2019-12-31']],
    [['fixtures/records', '--rule', 'household/identify']],
    [['fixtures/records', '--rulebook', 'national-2016']],
    [['fixtures/records', '--reading', 'householdSize=sharing', '--set', 'record.income.wages=1']],
    [['fixtures/records', '--level', 'village']],
    [['fixtures/records', '--as-of', '2030-01-01']],
  ])('tells of each record what its verdict says: %s', async (args) => {
    const { short, whole, lines, expected } = await both(args);
    expect(lines).toEqual(expected);
    expect(short.status).toBe(whole.status);
  });

  it('tells the same of records of any kind, as lines and as a list', async () => {
    const drafts = levels.flatMap((level) => fc.sample(draftOf(level), { numRuns: 60, seed: 12 }));
    const [first, ...others] = drafts.map((draft, at) => JSON.stringify({ ...draft, id: `“${at}”\u202e` }));
    const texts = [first ?? '', first?.replace('{', '{"id":"twice",') ?? '', '{', '', ...others];
    const files = { 'a.ndjson': `${texts.join('\n')}\n`, 'b.json': `[\n${[first, ...others].join(',\n')}\n]\n` };
    const cwd = folderOf(files);
    for (const name of Object.keys(files)) {
      const { lines, expected } = await both([name], cwd);
      expect(lines).toEqual(expected);
    }
    const placeless = async (name: string) =>
      linesOf((await run(['check', name, '--outcome'], { cwd })).stdout).map(
        ({ outcome, refused }) => outcome ?? refused,
      );
    const ofLines = await placeless('a.ndjson');
    expect(await placeless('b.json')).toEqual([ofLines[0], ...ofLines.slice(3)]);
    expect((await run(['check', 'a.ndjson', '--outcome'], { cwd })).stdout).not.toContain('\u202e');
  });

  it('ends with 1 where one is not met and all have to be', async () => {
    const status = async (...flags: string[]) =>
      (await run(['check', 'fixtures/records', '--outcome', ...flags])).status;
    expect(await status()).toBe(0);
    expect(await status('--require', 'met')).toBe(1);
    const nothing = ['check', 'fixtures/records/villages', '--level', 'household', '--require', 'met'];
    const [whole, short] = [await run([...nothing, '--format', 'ndjson']), await run([...nothing, '--outcome'])];
    expect(whole.status).toBe(1);
    expect(short).toEqual(whole);
  });

  it('is no choice beside what needs more than an outcome', async () => {
    for (const flag of [['--cross-check'], ['--all-readings'], ['--with', 'procedure']]) {
      expect((await run(['check', 'fixtures/records', '--outcome', ...flag])).status).toBe(2);
    }
  });

  it('takes no value: one that looks like it is told so, unless it is a file', async () => {
    const { status, stderr } = await run(['check', 'fixtures/records', '--outcome', 'notMet']);
    expect(status).toBe(2);
    expect(stderr).toContain('--only notMet');
    const cwd = folderOf({ notMet: '' });
    expect((await run(['check', '--outcome', 'notMet', '--input', 'ndjson'], { cwd })).stderr).not.toContain('--only');
  });
});
