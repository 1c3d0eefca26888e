/** Loaded before a program: where it ends, writes how much memory it held at most, in kB. */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) {
  process.on('exit', () => writeFileSync(process.env.PEAK_MEMORY_TO, String(process.resourceUsage().maxRSS)));
}
