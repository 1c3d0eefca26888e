import {
  beginFile
} from "./chunk-GCFJ3QW2.mjs";

// src/cli/out-file.ts
var SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
async function intoFile(file, run) {
  const making = beginFile(file);
  const stop = (signal) => {
    making.abandon();
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    const result = await run({ write: async (said, encoding) => making.write(said, encoding) });
    making.finish();
    return result;
  } catch (error) {
    making.abandon();
    throw error;
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
export {
  intoFile
};
