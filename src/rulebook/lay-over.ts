/** An entry that is like another but for what it says itself. */
import { isValues, type Values } from '../base/values.js';

type Way = readonly PropertyKey[];

/** What is one thing as a whole: a condition or an expression half of which came from elsewhere would be neither. */
const WHOLE: readonly string[] = ['conditions', 'value'];
/** What the items of a list are called by. */
const NAMES = ['id', 'name', 'from'] as const;
/** No entry of a rulebook nests deeper outside what is taken whole. */
const DEEPEST = 16;

/** Told of copies of parts that stand elsewhere now than they stood: the entry they are from, and the way in that. */
export type MovedItem = (copy: object, part: object, from: 'below' | 'top', way: Way) => void;

/**
 * Lays an entry over another: objects key by key, in the order of the one below; lists whose items have an id, a name or a first day item by item,
 * those of the entry on top last and in its order, by days in theirs; all else is replaced, and null takes it away.
 */
export function laidOver(below: unknown, top: unknown, moved: MovedItem): unknown {
  return laid(below, top, moved, [], []);
}

function laid(below: unknown, top: unknown, moved: MovedItem, wayBelow: Way, wayTop: Way): unknown {
  if (wayTop.length > DEEPEST) return top;
  if (Array.isArray(below) && Array.isArray(top)) return listLaid(below, top, moved, wayBelow, wayTop);
  if (!isValues(below) || !isValues(top)) return top;
  // As in JSON Merge Patch (RFC 7396), null takes away.
  const said = Object.entries(top).filter(([key, value]) => value !== null && !Object.hasOwn(below, key));
  const kept = Object.entries(below).flatMap(([key, value]) => {
    const own = Object.hasOwn(top, key) ? top[key] : undefined;
    if (own === undefined) return [[key, copied(value, moved, 'below', [...wayBelow, key])]];
    if (own === null) return [];
    return [[key, WHOLE.includes(key) ? own : laid(value, own, moved, [...wayBelow, key], [...wayTop, key])]];
  });
  // Not by assignment: a key `__proto__` is a key like any other.
  return Object.fromEntries([...kept, ...said]);
}

function listLaid(
  below: readonly unknown[],
  top: readonly unknown[],
  moved: MovedItem,
  wayBelow: Way,
  wayTop: Way,
): readonly unknown[] {
  const key = NAMES.find((one) => [...below, ...top].every((item) => isValues(item) && typeof item[one] === 'string'));
  if (key === undefined) return top;
  const nameOf = (item: unknown) => String((item as Values)[key]);
  const own = top.map((item, index) => {
    const under = below.findIndex((one) => nameOf(one) === nameOf(item));
    const way = [...wayTop, index];
    const whole = under < 0 ? item : laid(below[under], item, moved, [...wayBelow, under], way);
    return copied(whole, moved, 'top', way);
  });
  const stated = new Set(top.map(nameOf));
  const kept = below.flatMap((item, index) =>
    stated.has(nameOf(item)) ? [] : [copied(item, moved, 'below', [...wayBelow, index])],
  );
  const items = [...kept, ...own];
  return key === 'from' ? items.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1)) : items;
}

/** A copy of an object or a list, told of: so that no two places share one. */
function copied(part: unknown, moved: MovedItem, from: 'below' | 'top', way: Way): unknown {
  if (typeof part !== 'object' || part === null) return part;
  const copy: object = Array.isArray(part) ? [...(part as unknown[])] : { ...part };
  moved(copy, part, from, way);
  return copy;
}
