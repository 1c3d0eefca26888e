/** What is still done where a run is stopped from outside. */

/** What ends a process from outside. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs something; where the process is told to stop meanwhile, does what has to be done before, and stops. */
export async function beforeStop<T>(todo: () => void, run: () => Promise<T>): Promise<T> {
  const stop = (signal: NodeJS.Signals) => {
    try {
      todo();
    } finally {
      // As if nobody had listened.
      process.kill(process.pid, signal);
    }
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  try {
    return await run();
  } finally {
    for (const signal of SIGNALS) process.off(signal, stop);
  }
}
