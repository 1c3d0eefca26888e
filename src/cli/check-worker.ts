/** A thread of `check --jobs` (entry of its own: `dist/check-worker.js`): tells the blocks it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { type FileBlock, type JobTask, jobOf } from './job.js';

const job = jobOf(workerData as JobTask);
let before: Promise<unknown> = job;
parentPort?.on('message', (block: FileBlock) => {
  before = before.then(async () => {
    const told = await (await job)(block);
    parentPort?.postMessage(
      told,
      told.again === undefined ? [told.said.buffer] : [told.said.buffer, block.bytes.buffer],
    );
  });
});
