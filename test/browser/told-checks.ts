/** Checks in a browser, each told in a line; the process fails where one does. */
import type { Check } from './page-tools.js';

/** What checks are told to, and what is called once all were. */
export function toldChecks(): { readonly check: Check; readonly end: () => void } {
  let failed = 0;
  return {
    check(what, holds, seen) {
      console.log(`${holds ? 'ok    ' : 'FAILED'} ${what}${holds ? '' : `: ${JSON.stringify(seen)}`}`);
      if (!holds) failed += 1;
    },
    end() {
      if (failed === 0) return;
      console.error(`${failed} failed`);
      process.exitCode = 1;
    },
  };
}
