/** The rulebook the package comes with, as data; it is checked when it is first asked for. */
import changes from '../../rules/hunan-2016-2020/changes.json';
import county from '../../rules/hunan-2016-2020/county-exit.json';
import household from '../../rules/hunan-2016-2020/household-exit.json';
import parameters from '../../rules/hunan-2016-2020/parameters.json';
import rulebook from '../../rules/hunan-2016-2020/rulebook.json';
import village from '../../rules/hunan-2016-2020/village-exit.json';
import { type RulebookChange, readChanges } from './changes.js';
import { loadRulebook } from './load.js';
import type { Rulebook } from './rulebook.js';

let loaded: Rulebook | undefined;

/** Hunan's rulebook for 2016 to 2020 (湘政发〔2017〕12号). */
export function hunan2016To2020(): Rulebook {
  loaded ??= loadRulebook({
    'rulebook.json': rulebook,
    'parameters.json': parameters,
    'household-exit.json': household,
    'village-exit.json': village,
    'county-exit.json': county,
  });
  return loaded;
}

let changed: readonly RulebookChange[] | undefined;

/** What each version of that rulebook changed, newest first. */
export function hunanChanges(): readonly RulebookChange[] {
  changed ??= readChanges(changes);
  return changed;
}
