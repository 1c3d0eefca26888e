/** Where two JSON values first differ, as a pointer with both sides; undefined where their texts are the same. */
export function difference(a: unknown, b: unknown, at = ''): string | undefined {
  if (JSON.stringify(a) === JSON.stringify(b)) return undefined;
  if (isHolder(a) && isHolder(b) && Array.isArray(a) === Array.isArray(b)) {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    for (const key of keys) {
      const found = difference(own(a, key), own(b, key), `${at}/${key}`);
      if (found !== undefined) return found;
    }
    return `${at}: ${Object.keys(a).join()} | ${Object.keys(b).join()}`;
  }
  return `${at}: ${JSON.stringify(a)} | ${JSON.stringify(b)}`;
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function own(holder: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(holder, key) ? holder[key] : undefined;
}
