/** The plan of the rulebook that a command is given. */
import type { Rulebook } from '../rulebook/rulebook.js';
import { hunanTargets, loadTargets, type Targets } from '../rulebook/targets.js';
import { filesIn } from './load-folder.js';
import type { Session } from './session.js';

/** The targets of the rulebook in a folder, or of the one the package comes with. @throws InvalidRulebookError */
export function targetsOf(folder: string | undefined, rulebook: Rulebook, { say }: Pick<Session, 'say'>): Targets {
  return folder === undefined ? hunanTargets() : loadTargets(filesIn(folder, say.unreadableRulebook).files, rulebook);
}
