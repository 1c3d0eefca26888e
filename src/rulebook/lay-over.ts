/** An entry that is like another but for what it says itself. */
import { isValues, type Values } from '../base/values.js';

type Way = readonly PropertyKey[];

/** What is one thing as a whole: a condition or an expression half of which came from elsewhere would be neither. */
const WHOLE: readonly string[] = ['conditions', 'value'];
/** What the items of a list are called by. */
const NAMES = ['id', 'name', 'from'] as const;
/** What is listed by names, such as the options of a reading, in an order of its own. */
const LISTED = 'options';
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
  const said = Object.entries(top).filter(([, value]) => value !== null);
  const own = new Map(
    said.map(([key, value]) =>
      Object.hasOwn(below, key) && !WHOLE.includes(key)
        ? [key, laid(below[key], value, moved, [...wayBelow, key], [...wayTop, key])]
        : [key, value],
    ),
  );
  const kept = Object.entries(below).filter(([key]) => !Object.hasOwn(top, key));
  const copies = new Map(kept.map(([key, value]) => [key, copied(value, moved, 'below', [...wayBelow, key])]));
  const all = new Map([...own, ...copies]);
  // The parts of an entry stand as below; of what is listed by names that of the entry on top comes first.
  const order = wayTop.at(-1) === LISTED ? all.keys() : new Set([...Object.keys(below), ...own.keys()]);
  // Not by assignment: a key `__proto__` is a key like any other.
  return Object.fromEntries([...order].flatMap((key) => (all.has(key) ? [[key, all.get(key)]] : [])));
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
