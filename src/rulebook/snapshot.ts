/**
 * What a rulebook was loaded from, kept as text: so that it can be told later, whatever became of the objects, by
 * which rules a verdict was reached.
 */
import { isLaw } from './companions.js';
import type { Rulebook } from './rulebook.js';
import { lawTextOf } from './settled-file.js';

const snapshots = new WeakMap<Rulebook, string>();

/** Keeps the files of a rulebook that has been checked; without `$schema`, which is for editors, and without words, which are no law. */
export function keepSnapshot(rulebook: Rulebook, files: Readonly<Record<string, unknown>>): void {
  const law = Object.entries(files).filter(([name]) => isLaw(name));
  const texts = law.map(([name, file]) => `${JSON.stringify(name)}:${lawTextOf(file as object)}`);
  snapshots.set(rulebook, `{${texts.join(',')}}`);
}

/** The files of a rulebook as JSON text, by name; undefined where `loadRulebook` of this copy did not load it. */
export function snapshotOf(rulebook: Rulebook): string | undefined {
  return snapshots.get(rulebook);
}
