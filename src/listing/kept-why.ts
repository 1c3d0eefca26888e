/** Why criteria are open, told once where that hangs on what they lack alone. */
import { Kept, remembered } from '../base/remembered.js';
import { lackingOf } from '../evaluate/verdict-on-demand.js';
import type { whyText } from './why.js';

/** So many texts of a criterion are kept. */
const MAX_KEPT = 1024;

/** @param tell by one rulebook, in one language */
export function keptWhy(tell: typeof whyText): typeof whyText {
  const keptOf = remembered((_: object) => new Kept<{ readonly text: string }>(MAX_KEPT));
  return (of, criterion) => {
    // Of a table second lists may say something of what is missing.
    const lacking = of.cells === undefined ? lackingOf(criterion) : undefined;
    if (lacking === undefined) return tell(of, criterion);
    return keptOf(lacking.of).of(lacking.missing.join('\n'), () => ({ text: tell(of, criterion) })).text;
  };
}
