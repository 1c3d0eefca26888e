/** Mutants on several threads, where the package lies as it was built; else all on this one. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RulebookFiles } from '../../rulebook/load.js';
import type { TestCase } from '../test-case.js';
import type { MutantsOptions } from './mutants.js';
import { type MutantFate, type MutantShare, runMutants } from './run-mutants.js';

/** What a thread is given. */
export interface WorkerTask extends MutantShare, MutantsOptions {
  readonly files: RulebookFiles;
  readonly cases: readonly TestCase[];
}

type Fates = ReturnType<typeof runMutants>;

/** How the work is shared, and who is told of it. */
export interface ThreadOptions extends MutantsOptions {
  /** How many threads; by default as many as the machine has cores. The result does not depend on it. */
  readonly jobs?: number | undefined;
  /** Called as each mutant is through. */
  readonly onMutant?: (() => void) | undefined;
}

/** What came of every mutant, in order; the same whatever the number of threads. */
export async function runInThreads(
  files: RulebookFiles,
  cases: readonly TestCase[],
  { jobs = availableParallelism(), onMutant, ...options }: ThreadOptions = {},
): Promise<MutantFate[]> {
  // Of a case only what judging reads: where it stands is a function of the file, and no thread needs it.
  const bare = cases.map(({ place: _, ...one }): TestCase => one);
  const script = jobs > 1 ? workerScript() : undefined;
  const parts =
    script === undefined
      ? [runMutants(files, bare, { part: 0, of: 1 }, options, onMutant)]
      : await Promise.all(
          Array.from({ length: jobs }, (_, part) =>
            inThread(script, { files, cases: bare, part, of: jobs, ...options }, onMutant),
          ),
        );
  const all = parts.flat().sort((a, b) => a.index - b.index);
  return all.map(({ fate }) => fate);
}

/** The script beside this code once it is built; undefined where it runs from its sources or bundled into a program. */
function workerScript(): URL | undefined {
  // In CommonJS a file knows its path, and nothing of `import.meta`.
  const here = typeof __filename === 'string' ? pathToFileURL(__filename) : import.meta.url;
  const script = new URL('./mutation-worker.js', here);
  return script.protocol === 'file:' && existsSync(script) ? script : undefined;
}

function inThread(script: URL, task: WorkerTask, onMutant?: () => void): Promise<Fates> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData: task });
    // Nothing for each mutant, in the end what came of all.
    worker.on('message', (fates: Fates | null) => (fates === null ? onMutant?.() : resolve(fates)));
    worker.once('error', reject);
    // After what came of all this says nothing new.
    worker.once('exit', (code) => reject(new Error(`A thread that ran mutants ended with status ${code}.`)));
  });
}
