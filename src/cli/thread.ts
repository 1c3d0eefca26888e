/** A thread of `check --jobs`, as the one that began it sees it. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { Job, JobTask, ToldBlock } from './job.js';

/** Tells blocks one after another until it is ended. */
export interface Thread {
  readonly tell: Job;
  end(): void;
}

/** Who waits for what comes of a block. */
interface Waiting {
  resolve(told: ToldBlock): void;
  reject(error: Error): void;
}

/** Begins a thread; undefined where the command runs from its sources, and there is nothing to begin one from. */
export function beginThread(task: JobTask): Thread | undefined {
  const script = new URL('./check-worker.js', import.meta.url);
  if (!existsSync(script)) return undefined;
  const worker = new Worker(script, { workerData: task });
  const waiting: Waiting[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (told: ToldBlock) => waiting.shift()?.resolve(told));
  worker.once('error', fail);
  // After an error this says nothing new.
  worker.once('exit', (code) => fail(new Error(`A thread that judged records ended with status ${code}.`)));
  return {
    tell: (block) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(block, [block.bytes.buffer]);
      }),
    end: () => void worker.terminate(),
  };
}
