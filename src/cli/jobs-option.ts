/** The option that says how many threads work. */
import { InvalidArgumentError } from 'commander';
import type { Session } from './session.js';

/** Reads a number of threads. */
export function jobsOption({ say }: Session): (value: string) => number {
  return (value) => {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(say.notJobs);
    return Number(value);
  };
}
