/** The lifecycle of the rulebook the package comes with. A file of its own: judging does without it. */
import file from '../../rules/hunan-2016-2020/lifecycle.json';
import { frozen } from '../base/frozen.js';
import type { Lifecycle } from './lifecycle.js';

let read: Lifecycle | undefined;

/** How a household is registered, exits and returns under Hunan's rulebook. Its file is known to be sound. */
export function hunanLifecycle(): Lifecycle {
  if (read === undefined) {
    const { $schema: _, ...lifecycle } = file;
    read = frozen(lifecycle as Lifecycle);
  }
  return read;
}
