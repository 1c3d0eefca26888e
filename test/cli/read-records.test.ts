import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './run.js';

const tables = readdirSync('fixtures/tables').filter((file) => /\.(?:xlsx|xls|csv)$/.test(file));

/** What is judged of records: who it is, and what came of it. */
const outcomes = (ndjson: string) =>
  ndjson
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { id: string; outcome?: string; criteria?: unknown } => JSON.parse(line))
    .filter(({ outcome }) => outcome !== undefined)
    .map(({ id, outcome }) => [id, outcome]);

describe('tables read', () => {
  test('has fixtures of every kind', () => {
    expect(tables.length).toBeGreaterThanOrEqual(8);
  });

  test.each(tables)('prints the records of %s, which are judged as the table is', async (file) => {
    const path = `fixtures/tables/${file}`;
    const asOf = ['--as-of', '2018-12-31'];
    const read = await run(['tables', 'read', path, ...asOf]);
    const checked = await run(['check', path, ...asOf, '--format', 'ndjson']);
    const again = await run(['check', '-', ...asOf, '--format', 'ndjson'], { input: read.stdout });
    expect(outcomes(again.stdout)).toEqual(outcomes(checked.stdout));
    expect(again.stdout.includes('"refused"')).toBe(false);
    expect(outcomes(again.stdout).length).toBeGreaterThan(0);
    // What is refused is told, and not printed.
    const refused = checked.stdout.match(/"refused":/g)?.length ?? 0;
    expect(read.stderr.match(/ {2}refused, \d+ issues?:/g)?.length ?? 0).toBe(refused);
    expect(read.status).toBe(refused > 0 ? 3 : 0);
  });

  test('asks for no day of judgement, and takes no file of records', async () => {
    const cwd = folderOf({ '名册.csv': '户编号,家庭人口数\n1,1\n', 'h.ndjson': '{"level":"household"}\n' });
    const { stdout, status } = await run(['tables', 'read', '名册.csv'], { cwd });
    expect(stdout).toBe('{"level":"household","members":[{}],"id":"1","reported":{"members":1}}\n');
    expect(status).toBe(0);
    const { stderr, status: none } = await run(['tables', 'read', 'h.ndjson'], { cwd });
    expect(stderr).toContain('is no table');
    expect(none).toBe(2);
  });
});
