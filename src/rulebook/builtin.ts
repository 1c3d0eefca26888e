/** The rulebook the package comes with, as data; it is checked when it is first asked for. */
import { hunanWhole } from './hunan-whole.js';
import { soundIssues } from './issue-list.js';
import { rulebookFrom } from './read-rulebook.js';
import type { Rulebook } from './rulebook.js';
import type { HunanTypes } from './rulebook-types.js';

let loaded: Rulebook<HunanTypes> | undefined;

/** Hunan's rulebook for 2016 to 2020 (湘政发〔2017〕12号). */
export function hunan2016To2020(): Rulebook<HunanTypes> {
  // Its files are known to be sound.
  loaded ??= rulebookFrom(hunanWhole(), soundIssues(), 'apart');
  return loaded;
}
