/** A thread that runs its part of the mutants (entry of its own: `dist/mutation-worker.js`). */
import { parentPort, workerData } from 'node:worker_threads';
import { runMutants } from './run-mutants.js';
import type { WorkerTask } from './threads.js';

const { files, cases, common, inherited, ...part } = workerData as WorkerTask;
const fates = runMutants(files, cases, part, { common, inherited }, () => parentPort?.postMessage(null));
parentPort?.postMessage(fates);
