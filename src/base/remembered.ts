/** What is made of each thing once, as long as the thing is there: nothing of it may change. */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key) ?? { value: make(key) };
    known.set(key, before);
    return before.value;
  };
}

/** What is made under each name once, and again where so many others were made since that all were let go. */
export class Kept<V extends object> {
  readonly #most: number;
  readonly #known = new Map<string, V>();

  constructor(most: number) {
    this.#most = most;
  }

  get(name: string, make: () => V): V {
    const before = this.#known.get(name);
    if (before !== undefined) return before;
    const made = make();
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(name, made);
    return made;
  }
}
