/** The files of a rulebook with what a mutant changes. */
import type { Way } from '../../base/values.js';
import type { RulebookFiles } from '../../rulebook/load.js';
import type { Edit, Mutant } from './mutant.js';

/** A copy of the files of a whole rulebook that shares with them whatever is not on the way to the change. */
export function mutated(
  files: RulebookFiles,
  { edited: file, edits }: Pick<Mutant, 'edited' | 'edits'>,
): RulebookFiles {
  return { ...files, [file]: edits.reduce((content, { way, put }) => edited(content, way, put), files[file]) };
}

function edited(holder: unknown, [key, ...rest]: Way, put: Edit['put']): unknown {
  if (key === undefined) return put?.value;
  const last = rest.length === 0;
  if (Array.isArray(holder)) {
    if (last && put === null) return holder.filter((_, index) => index !== key);
    return holder.map((item, index) => (index === key ? edited(item, rest, put) : item));
  }
  const entries = Object.entries((holder ?? {}) as Record<string, unknown>);
  return Object.fromEntries(
    entries.flatMap(([name, value]) => {
      if (name !== key) return [[name, value]];
      return last && put === null ? [] : [[name, edited(value, rest, put)]];
    }),
  );
}
