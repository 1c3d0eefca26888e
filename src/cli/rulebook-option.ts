/** The option by which commands say whose rules count: what it comes to, and the files behind it. */
import type { RulebookFolder } from '../kit/read-folder.js';
import { hunan2016To2020 } from '../rulebook/builtin.js';
import type { RulebookFiles } from '../rulebook/load.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { snapshotOf } from '../rulebook/snapshot.js';
import { filesIn, loadFolder } from './load-folder.js';
import type { Speaker } from './session.js';

/** What commander makes of the option. */
export interface RulebookFlag {
  readonly rulebook?: string;
}

/** A rulebook as it was written. */
export interface RulebookSources extends RulebookFolder {
  readonly folder: string;
}

/** The rulebook in the folder named, or the one the package comes with. */
export function rulebookOf({ rulebook }: RulebookFlag, { say }: Speaker): Rulebook {
  return rulebook === undefined ? hunan2016To2020() : loadFolder(rulebook, say.unreadableRulebook);
}

/** The files of that rulebook, and where they lie. Of the one the package comes with there are no texts. */
export function sourcesOf({ rulebook }: RulebookFlag, { say }: Speaker): RulebookSources {
  if (rulebook !== undefined) return { folder: rulebook, ...filesIn(rulebook, say.unreadableRulebook) };
  const builtin = hunan2016To2020();
  return { folder: `rules/${builtin.id}`, files: JSON.parse(snapshotOf(builtin) ?? '{}') as RulebookFiles, texts: {} };
}
