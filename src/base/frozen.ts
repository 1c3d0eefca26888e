/** Freezes a value through and through, maps too: nothing that judges can be changed behind the back of those who judge by it. */
export function frozen<T extends object>(value: T): T {
  const held = value instanceof Map ? [...value.values()] : Object.values(value);
  for (const part of held) if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) frozen(part);
  if (value instanceof Map) {
    const refuse = () => {
      throw new TypeError('A loaded rulebook cannot be changed; load another one from changed files.');
    };
    // Freezing does not keep a map from being filled.
    for (const method of ['set', 'delete', 'clear']) Object.defineProperty(value, method, { value: refuse });
  }
  return Object.freeze(value);
}
