/** Words of a rulebook that hide something: nobody could check what its readers do not see. */
import { hiddenIn } from '../base/printable.js';

/** A text or a key with a character that is not printed as it is, and the way to it. */
export interface Hidden {
  readonly at: readonly PropertyKey[];
  readonly character: string;
}

/** A part of a value, and the way back to the whole. */
interface Part {
  readonly value: unknown;
  readonly key?: PropertyKey;
  readonly within?: Part;
}

/**
 * Every text and key of a value that hides something, however deep the value nests, each part once.
 * @param seen what was looked through before, and is now
 */
export function hiddenCharacters(value: unknown, seen = new Set<object>()): readonly Hidden[] {
  const found: Hidden[] = [];
  const waiting: Part[] = [{ value }];
  const note = (part: Part, text: string) => {
    const character = hiddenIn(text);
    if (character !== undefined) found.push({ at: wayTo(part), character });
  };
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    const { value: one } = part;
    if (typeof one === 'string') note(part, one);
    if (typeof one !== 'object' || one === null || seen.has(one)) continue;
    seen.add(one);
    const list = Array.isArray(one);
    const parts = Object.entries(one).map(
      ([key, held]): Part => ({ value: held, key: list ? Number(key) : key, within: part }),
    );
    if (!list) for (const each of parts) note(each, String(each.key));
    // From the end, so that they are looked at from the beginning.
    for (const each of parts.reverse()) waiting.push(each);
  }
  return found;
}

function wayTo(part: Part): PropertyKey[] {
  const way: PropertyKey[] = [];
  for (let at: Part | undefined = part; at?.key !== undefined; at = at.within) way.unshift(at.key);
  return way;
}
