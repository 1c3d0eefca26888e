/** Two lists held against each other by id. */

/** What became of a thing from the old list to the new one. */
const changeKinds = ['added', 'removed', 'changed'] as const;
/** One of `changeKinds`. */
export type ChangeKind = (typeof changeKinds)[number];

/** What a thing was and what it is; null where a side does not have it. */
export interface BeforeAndAfter<T> {
  readonly old: T | null;
  readonly new: T | null;
}

/** Things of both lists by id: those of the old one in its order, then what only the new one has. */
export function pairsOf<T extends { readonly id: string }>(
  old: Iterable<T>,
  now: Iterable<T>,
): { readonly id: string; readonly old: T | undefined; readonly new: T | undefined }[] {
  const [before, after] = [old, now].map((list) => new Map([...list].map((one) => [one.id, one]))) as [
    Map<string, T>,
    Map<string, T>,
  ];
  return [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    id,
    old: before.get(id),
    new: after.get(id),
  }));
}

/** Which kind of change it is, where the thing itself is known to differ. */
export function kindOf({ old, new: now }: { readonly old: unknown; readonly new: unknown }): ChangeKind {
  if (old === undefined || old === null) return 'added';
  return now === undefined || now === null ? 'removed' : 'changed';
}

/** Whether two values are the same as JSON; what is absent on both sides is. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
}

/** Under the key what differs of it; nothing where both sides say the same. */
export function differing<K extends string, T>(
  key: K,
  old: T | null | undefined,
  now: T | null | undefined,
): { readonly [P in K]?: BeforeAndAfter<T> } {
  if (isSame(old, now)) return {};
  return { [key]: { old: old ?? null, new: now ?? null } } as { [P in K]: BeforeAndAfter<T> };
}
