/** A thread that runs its part of the mutants (entry of its own: `dist/mutation-worker.js`). */
import { parentPort, workerData } from 'node:worker_threads';
import { runMutants } from './run-mutants.js';
import type { WorkerTask } from './threads.js';

const { files, cases, common, ...part } = workerData as WorkerTask;
parentPort?.postMessage(runMutants(files, cases, part, { common }));
