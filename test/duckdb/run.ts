/**
 * `npm run test:duckdb`: what examples/duckdb makes of verdicts is what `tuopin rollup` makes of the records, village by
 * village; and databases do with margins what docs/data-teams.md says. They are installed beside this file once.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import type { Verdict } from '../../src/evaluate/verdict.js';
import type { RollUp } from '../../src/rollup/result.js';
import { linesWithGaps } from '../bench/households.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tuopin-duckdb-'));
const [HOUSEHOLDS, DAY] = [30_000, '2018-12-31'];
if (!existsSync(at('test/duckdb/node_modules')))
  execFileSync('npm', ['ci', '--ignore-scripts'], { cwd: at('test/duckdb'), stdio: 'inherit' });

let failed = 0;
function report(what: string, is: unknown, expected: unknown): void {
  const isSame = isDeepStrictEqual(is, expected);
  if (!isSame) failed += 1;
  console.log(`${isSame ? 'ok' : 'DIFFERS'}: ${what}`);
  if (!isSame)
    console.log(`  is ${JSON.stringify(is)?.slice(0, 400)}\n  expected ${JSON.stringify(expected)?.slice(0, 400)}`);
}

function tuopin(...args: readonly string[]): string {
  const { stdout, status, stderr } = spawnSync(process.execPath, [at('dist/cli.js'), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    cwd: folder,
  });
  if (status !== 0 && status !== 3) throw new Error(stderr);
  return stdout;
}

/** Households of every standing; of some a member has died, of some the list of members is empty or the wages are a range. */
const standings = ['registered', 'registered', 'registered', 'returned', 'exited', 'notRegistered', undefined];
const households = [...linesWithGaps(HOUSEHOLDS)].map((line, number) => {
  const household = JSON.parse(line);
  const status = standings[number % standings.length];
  const { members, income, ...given } = household;
  const [head, ...others] = members;
  return JSON.stringify({
    ...given,
    income: number % 211 === 0 ? { ...income, wages: { from: 9000, to: 20_000.5 } } : income,
    register: status === undefined ? null : { status },
    members: number % 997 === 0 ? [] : number % 5 === 0 ? [{ ...head, deathDate: '2017-03-01' }, ...others] : members,
  });
});
const villages = Array.from({ length: HOUSEHOLDS / 60 + 1 }, (_, number) =>
  JSON.stringify({
    level: 'village',
    id: `433124${String(number + 1).padStart(6, '0')}`,
    registeredRuralPopulation: 300 + ((number * 37) % 900),
  }),
);
writeFileSync(join(folder, 'households.ndjson'), `${households.join('\n')}\n`);
writeFileSync(join(folder, 'villages.ndjson'), `${villages.join('\n')}\n`);
writeFileSync(
  join(folder, 'verdicts.ndjson'),
  tuopin('check', 'households.ndjson', '--as-of', DAY, '--format', 'ndjson', '--quiet'),
);
const rolled = JSON.parse(
  tuopin('rollup', 'households.ndjson', 'villages.ndjson', '--as-of', DAY, '--format', 'json', '--quiet'),
);

const require = createRequire(import.meta.url);
const { DuckDBInstance } = require('@duckdb/node-api');
const duckdb = await (await DuckDBInstance.create(':memory:')).connect();
const asked = async (sql: string): Promise<Record<string, unknown>[]> =>
  (await duckdb.runAndReadAll(sql)).getRowObjectsJson();

process.chdir(folder);
await duckdb.run(`SET VARIABLE day = DATE '${DAY}'`);
await duckdb.run(readFileSync(at('examples/duckdb/roll-up.sql'), 'utf8'));

const [proof = {}] = await asked('SELECT * FROM proof');
const told = new Map(Object.entries(proof).map(([name, count]) => [name, Number(count)]));
const count = (name: string) => told.get(name) ?? Number.NaN;
console.log([...told].map(([name, count]) => `${name} ${count}`).join(', '));
report(
  'every household is judged or refused once',
  [count('judged') + count('refused'), count('unanswered'), count('twice')],
  [HOUSEHOLDS, 0, 0],
);

const inSql = (await asked('SELECT * FROM rolled_up ORDER BY id')).map((one) => ({
  ...one,
  incidence_from: Number(one.incidence_from),
  incidence_to: Number(one.incidence_to),
}));
const byTuopin = (rolled as RollUp).villages.map(({ id, N, n, u, households, incidence }) => {
  const { met, notMet, undetermined, refused } = households;
  return {
    id,
    N: String(N),
    met: String(met),
    not_met: String(notMet),
    undetermined: String(undetermined),
    refused: String(refused),
    n_poor: String(n),
    n_open: String(u),
    incidence_from: Number(incidence?.from),
    incidence_to: Number(incidence?.to),
  };
});
report(`${byTuopin.length} villages: outcomes, persons and incidence are those of tuopin rollup`, inSql, byTuopin);
const sum = (name: 'n_poor' | 'n_open') => byTuopin.reduce((all, one) => all + Number(one[name]), 0);
report('and their sums those of the province', [sum('n_poor'), sum('n_open')], [rolled.province.n, rolled.province.u]);

const exact = new Map<string, string>(
  readFileSync('verdicts.ndjson', 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { id, criteria = [] } = JSON.parse(line) as Partial<Verdict>;
      const margins = criteria.flatMap(({ checks }) =>
        checks.flatMap(({ fact, margin }) =>
          typeof margin === 'string' && fact === 'perCapitaNetIncome' ? [margin] : [],
        ),
      );
      return margins.map((margin) => [String(id), margin] as const);
    }),
);
const loaded = await asked(
  "SELECT id, margin_from::VARCHAR AS m FROM margin WHERE fact = 'perCapitaNetIncome' AND margin_from = margin_to",
);
const six = (text: string) => text.replace(/^(-?\d+)$/, '$1.').replace(/(\.\d*)$/, (end) => end.padEnd(7, '0'));
report(
  `${exact.size} margins of income are the decimals that the verdicts have`,
  loaded.filter(({ id, m }) => six(exact.get(String(id)) ?? '') !== m).slice(0, 3),
  [],
);
report(
  'what is declared as a number and is an interval stops the load',
  await asked(
    "SELECT count(criteria) FROM read_json('verdicts.ndjson', format = 'newline_delimited', columns = {criteria: 'STRUCT(checks STRUCT(margin DECIMAL(38, 6))[])[]'})",
  ).then(
    () => 'loaded',
    () => 'stopped',
  ),
  'stopped',
);

const initSqlJs = require('sql.js');
const sqlite = new (await initSqlJs()).Database();
const inSqlite = (sql: string) => sqlite.exec(sql)[0]?.values ?? [];
sqlite.run("CREATE TABLE loose(id, margin); INSERT INTO loose VALUES ('a', '-0.25'), ('b', 10), ('c', '9.5')");
report(
  'SQLite: text is above every number: "-0.25" >= 0',
  inSqlite('SELECT id FROM loose WHERE margin >= 0 ORDER BY id'),
  [['a'], ['b'], ['c']],
);
report('SQLite: the greatest margin is the text "9.5", and not 10', inSqlite('SELECT max(margin) FROM loose'), [
  ['9.5'],
]);
report('SQLite: the same of a value out of JSON', inSqlite(`SELECT '{"margin":"-0.25"}' ->> 'margin' >= 0`), [[1]]);
sqlite.run(
  "CREATE TABLE declared(id, margin DECIMAL(38, 6)); INSERT INTO declared VALUES ('a', '-0.25'), ('b', 'unknown'), ('c', '123456789012345.678901')",
);
report(
  'SQLite: declared, digits are a number',
  inSqlite("SELECT margin < 0, typeof(margin) FROM declared WHERE id = 'a'"),
  [[1, 'real']],
);
report(
  'SQLite: declared, what is no number stays text, above every number',
  inSqlite("SELECT margin >= 0, typeof(margin) FROM declared WHERE id = 'b'"),
  [[1, 'text']],
);
report(
  'SQLite: declared, a decimal is a double',
  inSqlite("SELECT printf('%.6f', margin) = '123456789012345.678901' FROM declared WHERE id = 'c'"),
  [[0]],
);

process.chdir(tmpdir());
rmSync(folder, { recursive: true });
console.log(`${failed} differ`);
process.exitCode = failed === 0 ? 0 : 1;
