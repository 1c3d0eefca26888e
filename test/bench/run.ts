/**
 * `npm run bench`: what things cost, as ratios within one run, so that the machine does not matter, each beside its target.
 * `-- --rows 1,2,5` measures those rows only, without the peers and the plot; `--million` goes up to 1,000,000 households;
 * `--write` puts all that was found into the page for developers.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { path } from './built.js';
import { bytesOfEligibility, dearCommands, startUp } from './commands.js';
import { againstDatabase, memory, moreCores, otherFormats, outcomesOfFile, verdictsOfFile } from './files.js';
import { growth, plot } from './growth.js';
import { byHand, madeOfIt, throughEngine, validation } from './in-process.js';
import { type Line, markdown } from './line.js';
import { peerTable } from './peers.js';
import { registers } from './registers.js';
import { rollUps } from './roll-ups.js';
import { inBrowser, installed } from './sizes.js';

const { values: given } = parseArgs({
  options: { rows: { type: 'string' }, million: { type: 'boolean' }, write: { type: 'boolean' } },
});
const counts = [1_000, 10_000, 100_000, ...(given.million ? [1_000_000] : [])];

const rows: Readonly<Record<number, () => Promise<Line[]>>> = {
  1: validation,
  2: outcomesOfFile,
  3: againstDatabase,
  4: verdictsOfFile,
  5: otherFormats,
  6: moreCores,
  7: throughEngine,
  8: byHand,
  9: madeOfIt,
  10: () => memory(counts.slice(1)),
  11: startUp,
  12: inBrowser,
  13: installed,
  14: bytesOfEligibility,
  15: dearCommands,
  16: () => registers(given.million ? 100_000 : 20_000),
  17: rollUps,
};

if (!existsSync(path('test/bench/node_modules'))) {
  process.stderr.write('installing what is compared with\n');
  // What it has to say is no part of the table.
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: path('test/bench'), stdio: ['ignore', 2, 2] });
}

const asked = given.rows?.split(',').map(Number) ?? Object.keys(rows).map(Number);
const lines: Line[] = [];
for (const number of asked) {
  const row = rows[number];
  if (row === undefined) throw new Error(`There is no row ${number}.`);
  process.stderr.write(`row ${number}\n`);
  const these = await row();
  for (const { what, reached } of these) process.stderr.write(`  ${what}: ${reached}\n`);
  lines.push(...these);
}
const found = [markdown(lines)];

if (given.rows === undefined) {
  process.stderr.write('peers\n');
  found.push(await peerTable());
  process.stderr.write('growth\n');
  const curves = await growth(counts);
  if (given.write) writeFileSync(path('docs/growth.svg'), plot(counts, curves));
  const times = curves.map(({ name, seconds }) => `| ${[name, ...seconds.map((one) => one.toFixed(2))].join(' | ')} |`);
  found.push(
    [
      `| CPU seconds | ${counts.map((count) => count.toLocaleString('en')).join(' | ')} |`,
      `|---|${counts.map(() => '---|').join('')}`,
      ...times,
    ].join('\n'),
  );
  found.push(`Node ${process.versions.node}, ${cpus().length} cores.`);
}

const text = found.join('\n\n');
console.log(text);

if (given.write && given.rows === undefined) {
  const page = path('docs/for-developers.md');
  const [begin, end] = ['<!-- what `npm run bench` found -->', '<!-- until here -->'];
  const parts = readFileSync(page, 'utf8').split(new RegExp(`(?<=${begin}\n)[^]*(?=\n${end})`));
  writeFileSync(page, parts.join(`\n${text}\n`));
}
