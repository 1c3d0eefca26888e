/**
 * What a rulebook was loaded from, kept as text: so that it can be told later, whatever became of the objects, by
 * which rules a verdict was reached.
 */
import { isLaw } from './companions.js';
import type { Rulebook } from './rulebook.js';
import { lawTextOf } from './settled-file.js';

const snapshots = new WeakMap<Rulebook, () => string>();

/**
 * Keeps the files of a rulebook that has been checked; without `$schema`, which is for editors, and without words, which are
 * no law. @param kept whether nobody can change them: then they are written out when somebody asks
 */
export function keepSnapshot(rulebook: Rulebook, files: Readonly<Record<string, unknown>>, kept: boolean): void {
  let text: string | undefined;
  const write = () => {
    text ??= `{${Object.keys(files)
      .filter(isLaw)
      .map((name) => `${JSON.stringify(name)}:${lawTextOf(files[name] as object)}`)
      .join(',')}}`;
    return text;
  };
  if (!kept) write();
  snapshots.set(rulebook, write);
}

/** The files of a rulebook as JSON text, by name; undefined where `loadRulebook` of this copy did not load it. */
export function snapshotOf(rulebook: Rulebook): string | undefined {
  return snapshots.get(rulebook)?.();
}
