/**
 * `npm run test:spark`: 1,000,000 households in eight files are judged and rolled up on a Spark cluster of two executors
 * (examples/spark/), while a process, a worker and an executor are killed; what comes of it has to be what one process makes
 * of the same files, byte for byte. Needs Java 17 and Python 3.11; installs pyspark into an environment of its own.
 * `-- --households N` takes fewer, `-- --keep DIR` keeps the files and the environment.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { byteLines } from './byte-lines.js';
import { writeSources } from './sources.js';

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const { keep, households = '1000000' } = parseArgs({
  options: { keep: { type: 'string' }, households: { type: 'string' } },
}).values;
const folder = keep ?? mkdtempSync(join(tmpdir(), 'tuopin-spark-'));
const [FILES, AS_OF] = [8, '2018-12-31'];
const tuopin = [process.execPath, at('dist/cli.js')];
const [out, killed, venv] = [join(folder, 'out'), join(folder, 'killed'), join(folder, 'venv')];
let failed = 0;

function report(what: string, holds: boolean): void {
  if (!holds) failed += 1;
  console.log(`${holds ? 'ok' : 'DIFFERS'}: ${what}`);
}

/** What tuopin prints of arguments, and of what is put into it. */
function printed(args: readonly string[], input = ''): string {
  const [command = '', ...before] = tuopin;
  const options = { input, encoding: 'utf8', maxBuffer: 2 ** 30 } as const;
  const { stdout, stderr, status } = spawnSync(command, [...before, ...args], options);
  if (status !== 0 && status !== 3) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return stdout;
}

interface Told {
  readonly file: string;
  readonly line: string;
  readonly answer: Buffer;
}

/** What the tasks wrote, file by file. */
async function* onSpark(): AsyncGenerator<Told> {
  const parts = readdirSync(join(out, 'verdicts')).filter((name) => name.startsWith('part-'));
  const first = new Map<string, string>();
  for (const name of parts) {
    for await (const line of byteLines(createReadStream(join(out, 'verdicts', name)))) {
      first.set(name, line.toString('utf8', 0, line.indexOf('\t')));
      break;
    }
  }
  for (const [name] of [...first].sort(([, a], [, b]) => (a < b ? -1 : 1))) {
    for await (const line of byteLines(createReadStream(join(out, 'verdicts', name), { highWaterMark: 2 ** 20 }))) {
      const tabs = [line.indexOf('\t')];
      for (let tab = 0; tab < 2; tab += 1) tabs.push(line.indexOf('\t', (tabs[tab] as number) + 1));
      const [a = 0, b = 0, c = 0] = tabs;
      yield { file: line.toString('utf8', 0, a), line: line.toString('utf8', b + 1, c), answer: line.subarray(c + 1) };
    }
  }
}

/** What one process says of all files; of a refusal it names the file, as one of several. */
function inOneProcess(files: readonly string[]): AsyncGenerator<Buffer> {
  const [command = '', ...before] = tuopin;
  const args = ['check', '--format', 'ndjson', '--quiet', '--as-of', AS_OF, '--lang', 'en', ...files];
  return byteLines(spawn(command, [...before, ...args], { stdio: ['ignore', 'pipe', 'ignore'] }).stdout);
}

const FILE = /"file":"[^"]*\/(part-\d\.ndjson)",/;
const REFUSED = Buffer.from('{"id":');

/** How many answers are the same on Spark and in one process; fewer than there are where one differs. */
async function compared(
  files: readonly string[],
): Promise<{ same: number; bytes: number; differs: string | undefined }> {
  const other = onSpark();
  let [same, bytes] = [0, 0];
  for await (const answer of inOneProcess(files)) {
    const { value: told } = await other.next();
    const isRefused = answer.subarray(0, REFUSED.length).equals(REFUSED);
    const text = isRefused ? answer.toString('utf8') : '';
    const expected = isRefused ? Buffer.from(text.replace(FILE, '')) : answer;
    const isPlaced = !isRefused || (told?.file === FILE.exec(text)?.[1] && text.includes(`"line":${told?.line},`));
    if (told === undefined || !isPlaced || !expected.equals(told.answer))
      return { same, bytes, differs: `${expected}\n${told?.file} ${told?.line} ${told?.answer}` };
    same += 1;
    bytes += expected.length + 1;
  }
  const { done } = await other.next();
  return { same, bytes, differs: done === true ? undefined : 'Spark has more' };
}

if (!existsSync(join(venv, 'bin/spark-submit'))) {
  execFileSync('python3', ['-m', 'venv', venv]);
  execFileSync(join(venv, 'bin/pip'), ['install', '--quiet', '-r', at('examples/spark/requirements.txt')], {
    stdio: 'inherit',
  });
}
const python = join(venv, 'bin/python');
// Another Spark of the machine is not asked; the locale is one without Chinese.
const { SPARK_HOME: _, ...given } = process.env;
const env = { ...given, PYSPARK_PYTHON: python, SPARK_LOCAL_IP: '127.0.0.1', LC_ALL: 'C' };

execFileSync(python, [at('test/spark/edges.py'), at('examples/spark'), ...tuopin], { stdio: 'inherit', env });

const files = writeSources(join(folder, 'source'), Number(households), FILES);
rmSync(out, { recursive: true, force: true });
rmSync(killed, { recursive: true, force: true });
mkdirSync(killed, { recursive: true });
const began = Date.now();
const submit = [
  ['--master', 'local-cluster[2,1,2048]'],
  // Each file is a partition.
  ['--conf', 'spark.sql.files.maxPartitionBytes=1g'],
  ['--conf', 'spark.sql.files.openCostInBytes=1g'],
  ['--conf', 'spark.ui.showConsoleProgress=false'],
  ['--py-files', at('examples/spark/piped.py')],
  [at('examples/spark/judge.py'), join(folder, 'source'), out, '--as-of', AS_OF],
  ['--tuopin', ['bash', at('test/spark/killed-once.sh'), killed, ...tuopin].join(' ')],
].flat();
const spark = spawnSync(join(venv, 'bin/spark-submit'), submit, {
  env,
  encoding: 'utf8',
  cwd: folder,
  maxBuffer: 2 ** 30,
});
process.stdout.write(spark.stdout);
if (spark.status !== 0) throw new Error(`Spark ended with ${spark.status}: ${spark.stderr.slice(-5000)}`);
console.log(`${Math.round((Date.now() - began) / 1000)} s on Spark, local-cluster of 2 executors`);

const victims = readdirSync(killed).map((who) => `${who}: ${readFileSync(join(killed, who, 'killed'), 'utf8').trim()}`);
for (const victim of victims.sort()) console.log(`killed in the middle, ${victim}`);
report('a process, a worker and an executor were killed', victims.length === 3);

const { same, bytes, differs } = await compared(files);
report(`${same.toLocaleString('en')} answers, ${bytes.toLocaleString('en')} bytes, are those of one process`, !differs);
if (differs !== undefined) console.log(differs.slice(0, 3000));

const rolledUp = readFileSync(join(out, 'rollup.json'), 'utf8');
const result = JSON.parse(rolledUp);
const whole = JSON.parse(printed(['rollup', '--as-of', AS_OF, '--format', 'json', '--quiet', ...files]));
report(
  `the roll-up of ${result.parts.length} parts is that of one process, but for their names`,
  JSON.stringify({ ...result, parts: [] }) === JSON.stringify(whole),
);
const states = readdirSync(join(out, 'states'))
  .filter((name) => name.startsWith('part-'))
  .map((name) => join(out, 'states', name))
  .filter((path) => readFileSync(path).length > 0);
const joined = (some: readonly string[]) => printed(['rollup', '--merge', '--partial', ...some]);
const groups = joined(states.slice(3)) + joined(states.slice(0, 3).reverse());
const grouped = printed(['rollup', '--merge', '--format', 'json', '-'], groups);
report('the same bytes where its states are joined in two groups, last first', grouped === rolledUp);
const { read, judged, refused, skipped, province } = JSON.parse(rolledUp);
console.log(
  `rolled up: ${read} read = ${judged} judged + ${refused} refused + ${skipped} skipped; ${province.n} persons are poor for certain, ${province.u} more may be`,
);
if (keep === undefined) rmSync(folder, { recursive: true });
console.log(`${failed} differ`);
process.exitCode = failed === 0 ? 0 : 1;
