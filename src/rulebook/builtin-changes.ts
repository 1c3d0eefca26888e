/** What the versions of the rulebook the package comes with changed. A file of its own: judging does without it. */
import changes from '../../rules/hunan-2016-2020/changes.json';
import { frozen } from '../base/frozen.js';
import { type RulebookChange, readChanges } from './changes.js';

let changed: readonly RulebookChange[] | undefined;

/** What each version of that rulebook changed, newest first. */
export function hunanChanges(): readonly RulebookChange[] {
  changed ??= frozen([...readChanges(changes)]);
  return changed;
}
