/** What is made of each thing once, as long as the thing is there: nothing of it may change. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** What is made of each text, number or the like once; with more than so many of them it begins anew. */
export function madeOnce<K, V>(most: number, make: (value: K) => V): (value: K) => V {
  const known = new Map<K, V>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined || known.has(value)) return before as V;
    const made = make(value);
    if (known.size >= most) known.clear();
    known.set(value, made);
    return made;
  };
}

/** What was made of the thing asked about last: of what is asked several times before the next thing is. */
export function ofLast<K extends object, V>(make: (key: K) => V): (key: K) => V {
  // No object of both: this is asked a dozen times a record.
  let last: K | undefined;
  let made: V;
  return (key) => {
    if (last !== key) {
      made = make(key);
      last = key;
    }
    return made;
  };
}

let numbers = 0;

/** A number for each thing: things that are nothing but themselves are told apart by it. */
export const serialOf = remembered((_: object): number => {
  numbers += 1;
  return numbers;
});

/** What was made under names, of late: what was long not asked for is let go. */
export class Kept<V extends object> {
  readonly #most: number;
  readonly #sizeOf: (name: string) => number;
  #size = 0;
  #young = new Map<string, V>();
  #old: ReadonlyMap<string, V> = new Map();

  /** @param most so much of what was asked for last is kept, and never more than twice as much */
  constructor(most: number, sizeOf: (name: string) => number = () => 1) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  get(name: string): V | undefined {
    const young = this.#young.get(name);
    if (young !== undefined) return young;
    const old = this.#old.get(name);
    return old && this.keep(name, old);
  }

  /** What is kept under a name; else it is made, and kept where something was. */
  of<M extends V | undefined>(name: string, make: () => M): V | M {
    const before = this.get(name);
    if (before !== undefined) return before;
    const made = make();
    if (made !== undefined) this.keep(name, made);
    return made;
  }

  keep(name: string, made: V): V {
    const size = this.#sizeOf(name);
    if (this.#size + size > this.#most) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#size = 0;
    }
    this.#size += size;
    this.#young.set(name, made);
    return made;
  }
}
