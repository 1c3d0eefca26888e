/** Words of others in Markdown (CommonMark with the tables of GitHub). */
import { printable } from '../base/printable.js';

/** Ends what would call somebody or link an issue, and is not seen: a backslash or an entity before it does not help. */
const APART = '<!-- -->';

/** Text on one line in which nothing turns into markup, a link, a mention (`@name`) or a reference to an issue (`#12`). */
export function escapeMarkdown(text: string): string {
  return (
    printable(text)
      .replace(/[\\`*_[\]<>|~&#]/g, '\\$&')
      // What would begin a list.
      .replace(/^([-+]|\d+[.)])(?=\s|$)/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`)
      // What many renderers make links of, without being asked.
      .replace(/:(?=\/\/)|(?<=\bwww)\./gi, '\\$&')
      .replace(/@(?=[\p{L}\p{N}_-])|(?:#|\bGH-)(?=\d)/giu, `$&${APART}`)
  );
}
