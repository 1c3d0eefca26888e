/** The lifecycle of the rulebook the package comes with. A file of its own: judging does without it. */
import file from '../../rules/hunan-2016-2020/lifecycle.json';
import { frozen } from '../base/frozen.js';
import { hunan2016To2020 } from './builtin.js';
import { type Lifecycle, readLifecycle } from './lifecycle.js';

let read: Lifecycle | undefined;

/** How a household is registered, exits and returns under Hunan's rulebook. */
export function hunanLifecycle(): Lifecycle {
  read ??= frozen(readLifecycle(file, hunan2016To2020()));
  return read;
}
