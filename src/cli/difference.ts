/** Where two JSON values first differ, as a pointer with both sides. */
export function difference(a: unknown, b: unknown, at = ''): string | undefined {
  if (Object.is(a, b)) return undefined;
  if (typeof a === 'object' && a !== null && typeof b === 'object' && b !== null) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    for (const key of keys) {
      const found = difference(
        (a as Record<string, unknown>)[key],
        (b as Record<string, unknown>)[key],
        `${at}/${key}`,
      );
      if (found !== undefined) return found;
    }
    return Object.keys(a).join() === Object.keys(b).join()
      ? undefined
      : `${at}: ${Object.keys(a).join()} | ${Object.keys(b).join()}`;
  }
  return `${at}: ${JSON.stringify(a)} | ${JSON.stringify(b)}`;
}
