/** Runs the command, from its sources or as it is shipped, and makes the files it is run on. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import { languageOf } from '../../src/cli/language.js';
import { inProcess } from '../support/printed.js';

export const root = resolve(import.meta.dirname, '../..');

/** The command as it is shipped; what is run is decided here and nowhere else. */
export const command = join(root, 'dist/cli.js');

/** How a run differs from one in the project's folder, with nothing on standard input, in English. */
export interface Circumstances {
  readonly cwd?: string;
  readonly input?: string | Buffer;
  /** Variables beside those a process needs; the reader's own language and colours never come through. */
  readonly env?: NodeJS.ProcessEnv;
  /** Flags for Node itself. */
  readonly node?: readonly string[];
}

/** How a run ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function environment(env: NodeJS.ProcessEnv = { LC_ALL: 'C' }): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: process.env.HOME, ...env };
}

/** Starts the command; the caller feeds and reads it. */
export function start(
  args: readonly string[],
  { cwd = root, env, node = [] }: Circumstances = {},
  stdio: SpawnOptions['stdio'] = 'pipe',
): ChildProcess {
  return spawn(process.execPath, [...node, command, ...args], { cwd, env: environment(env), stdio });
}

/** Waits for a child: its status once all it wrote has been read. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const text = async (stream: ChildProcess['stdout']) => (stream === null ? '' : String(await buffer(stream)));
  const [status, stdout, stderr] = await Promise.all([closed, text(child.stdout), text(child.stderr)]);
  assertNoStackTrace(stderr);
  return { status, stdout, stderr };
}

/** A process is in one folder at a time. */
let before: Promise<unknown> = Promise.resolve();

/** Runs the command to its end, from its sources, unless something is asked for that a process alone has. */
export async function run(args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const { cwd = root, node, input, env } = circumstances;
  if (node !== undefined || env?.TZ !== undefined) return runBuilt(args, circumstances);
  const language = languageOf(args, environment(env));
  const one = before.then(async () => {
    process.chdir(cwd);
    try {
      return await inProcess(args, { language, ...(input === undefined ? {} : { input }) });
    } finally {
      process.chdir(root);
    }
  });
  before = one.catch(() => undefined);
  const result = await one;
  assertNoStackTrace(result.stderr);
  return result;
}

/** Runs the command as it is shipped, in a process of its own. */
export async function runBuilt(args: readonly string[], circumstances: Circumstances = {}): Promise<Ended> {
  const child = start(args, circumstances);
  // A command that ends early leaves its input unread, which is no fault.
  child.stdin?.on('error', () => undefined).end(circumstances.input ?? '');
  return ended(child);
}

/** Runs the command as it is shipped with each list of arguments, all in one process. */
export async function runOneAfterAnother(
  runs: readonly (readonly string[])[],
  { cwd = root, env }: Circumstances = {},
): Promise<Ended> {
  const script = join(root, 'test/support/one-after-another.mjs');
  const given = [script, JSON.stringify(runs)];
  return ended(spawn(process.execPath, given, { cwd, env: environment(env), stdio: ['ignore', 'pipe', 'pipe'] }));
}

/** Runs a line of shell in which `$TUOPIN` stands for the command. */
export async function shell(line: string, { cwd = root, env }: Circumstances = {}): Promise<Ended> {
  const TUOPIN = `${process.execPath} ${command}`;
  return ended(
    spawn('sh', ['-c', line], { cwd, env: { ...environment(env), TUOPIN }, stdio: ['ignore', 'pipe', 'pipe'] }),
  );
}

/** Whatever happens, people never see the inside of the program. */
export function assertNoStackTrace(stderr: string): void {
  if (/^\s+at .*:\d+:\d+\)?$/m.test(stderr)) throw new Error(`a stack trace on standard error:\n${stderr}`);
}

/** A folder with files, text, bytes or JSON, that is gone when the test is. */
export function folderOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'tuopin-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content),
    );
  }
  return folder;
}

/** Values as lines of JSON. */
export function ndjson(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** One line of `--format ndjson`. */
export type OutputLine = Record<string, unknown> & {
  readonly id: string | null;
  readonly level: string | null;
  readonly outcome?: string;
  readonly refused?: readonly { code: string; path: string; line?: number; column?: number; suggestion?: string }[];
};

/** The lines of `--format ndjson`, each read as JSON; fails where the text does not end with a newline. */
export function linesOf(stdout: string): OutputLine[] {
  const lines = stdout.split('\n');
  if (lines.pop() !== '') throw new Error('the last line is not ended');
  return lines.map((line) => JSON.parse(line) as OutputLine);
}

/** Each line in short: the id with the outcome, or with the codes it was refused for. */
export function summary(stdout: string): string[] {
  return linesOf(stdout).map(
    ({ id, outcome, refused }) => `${id} ${outcome ?? refused?.map(({ code }) => code).join(' ')}`,
  );
}
