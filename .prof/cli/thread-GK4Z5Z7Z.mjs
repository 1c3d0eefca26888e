// src/cli/thread.ts
import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
function beginThread(task) {
  const script = new URL("./check-worker.js", import.meta.url);
  if (!existsSync(script)) return void 0;
  const worker = new Worker(script, { workerData: task });
  const waiting = [];
  let failure;
  const fail = (error) => {
    failure ??= error;
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  worker.on("message", (answer) => waiting.shift()?.resolve(answer));
  worker.once("error", fail);
  worker.once("exit", (code) => fail(new Error(`A thread that judged records ended with status ${code}.`)));
  return {
    ask: (asked, moved) => new Promise((resolve, reject) => {
      if (failure !== void 0) return reject(failure);
      waiting.push({ resolve, reject });
      worker.postMessage(asked, [...moved]);
    }),
    end: () => void worker.terminate()
  };
}
export {
  beginThread
};
