/** Files in, a checked rulebook out, or everything that is wrong with them. */
import { InvalidRulebookError, isInvalidRulebookError } from '../base/errors.js';
import { isReadable } from '../records/plain.js';
import { fileShapes } from './file-shapes.js';
import { Issues } from './issues.js';
import { rulebookFrom } from './read-rulebook.js';
import type { Rulebook } from './rulebook.js';
import type { OwnTypes, RulebookTypes } from './rulebook-types.js';
import { settledFiles } from './settled-file.js';
import { wholeOf } from './whole.js';

/**
 * The files of a rulebook by name, as parsed JSON: `rulebook.json`, `parameters.json`, `fields.json`, `facts.json` and
 * files of words if it has them, any others are rule files but for the companions, which are not read. Beside them stand
 * those of the folders that it builds on, named by the folder as `extends` has it (`../common/parameters.json`).
 */
export type RulebookFiles = Readonly<Record<string, unknown>>;

/**
 * Loads a rulebook from plain objects. With the types of its records, `loadRulebook<OwnTypes<MyRecord>>(files)`, what
 * is handed in to be judged by it is held to them.
 * @throws InvalidRulebookError with every issue, each with file and JSON pointer
 */
export function loadRulebook<Types extends RulebookTypes = OwnTypes>(files: RulebookFiles): Rulebook<Types> {
  try {
    const whole = wholeOf(typeof files === 'object' && files !== null ? files : {}, new Issues(fileShapes));
    return rulebookFrom(settledFiles(whole.files), new Issues(fileShapes, whole), 'atOnce') as Rulebook<Types>;
  } catch (error) {
    if (isInvalidRulebookError(error) || isReadable(files)) throw error;
    const issues = new Issues();
    issues.add('rulebook.json', [], { code: 'badShape', reason: 'unreadable' });
    throw new InvalidRulebookError(issues.all);
  }
}
