/** A thread of `check --jobs`, as the one that began it sees it. */
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';

/** Answers what it is asked, one after another, until it is ended. */
export interface Thread<Asked, Answer> {
  /** @param moved what of it is no longer to be used here */
  ask(asked: Asked, moved: readonly ArrayBuffer[]): Promise<Answer>;
  end(): void;
}

/** Begins a thread; undefined where the command runs from its sources, and there is nothing to begin one from. */
export function beginThread<Asked, Answer>(task: unknown): Thread<Asked, Answer> | undefined {
  const script = new URL('./check-worker.js', import.meta.url);
  if (!existsSync(script)) return undefined;
  const worker = new Worker(script, { workerData: task });
  const waiting: { resolve(answer: Answer): void; reject(error: Error): void }[] = [];
  let failure: Error | undefined;
  const fail = (error: Error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on('message', (answer: Answer) => waiting.shift()?.resolve(answer));
  worker.once('error', fail);
  // After an error this says nothing new.
  worker.once('exit', (code) => fail(new Error(`A thread that judged records ended with status ${code}.`)));
  return {
    ask: (asked, moved) =>
      new Promise((resolve, reject) => {
        if (failure !== undefined) return reject(failure);
        waiting.push({ resolve, reject });
        worker.postMessage(asked, [...moved]);
      }),
    end: () => void worker.terminate(),
  };
}
