/** Files that are read from their texts, each when somebody first asks for it. */

/** The files by name. */
export function readWhenAsked(texts: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  const read = new Map<string, unknown>();
  const files = {};
  for (const [name, text] of Object.entries(texts)) {
    const get = () => {
      if (!read.has(name)) read.set(name, JSON.parse(text));
      return read.get(name);
    };
    Object.defineProperty(files, name, { enumerable: true, get });
  }
  return Object.freeze(files);
}
