/** How much garbage may lie about while a large table is read and judged. */
import { setFlagsFromString } from 'node:v8';

/** A table of so many bytes is large: from here on garbage makes most of what a command takes. */
const LARGE = 512 * 1024;

/**
 * Has V8 collect garbage when there is half as much of it as there is that lives, in the place of three times: of a county's
 * register 250 MB less, for a second of CPU time. No command makes promises about V8's flags; this one V8 has had for years.
 */
export function collectSooner({ length }: { readonly length: number }): void {
  if (length >= LARGE) setFlagsFromString('--heap-growing-percent=50');
}
