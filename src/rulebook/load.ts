/** Files in, a checked rulebook out, or everything that is wrong with them. */
import { InvalidRulebookError, isInvalidRulebookError } from '../base/errors.js';
import { isReadable } from '../records/plain.js';
import { checkInspections } from './check-inspections.js';
import { INSPECT_FILE } from './companions.js';
import { fileChecks } from './file-checks.js';
import { fileShapes } from './file-shapes.js';
import { soundIssues } from './issue-list.js';
import { Issues } from './issues.js';
import { keepInspections, readInspections } from './read-inspections.js';
import { rulebookFrom } from './read-rulebook.js';
import type { Rulebook } from './rulebook.js';
import type { OwnTypes, RulebookTypes } from './rulebook-types.js';
import { settledFiles } from './settled-file.js';
import { shippedFiles } from './shipped.js';
import { shippedInspections } from './shipped-inspections.js';
import type { TakenBeside } from './whole.js';
import { wholeOf } from './whole-of.js';

/**
 * The files of a rulebook by name, as parsed JSON: `rulebook.json`, `parameters.json`, `fields.json`, `facts.json`,
 * `inspect.json` and files of words if it has them, any others are rule files but for the companions, which are not read. TakenBeside them stand
 * those of the folders that it builds on, named by the folder as `extends` has it (`../common/parameters.json`).
 */
export type RulebookFiles = Readonly<Record<string, unknown>>;

/** What is looked for in data goes from base to base as the law does. */
const besideLaw: TakenBeside = {
  lists: ['documents', 'inspections', 'weights', 'mendings'].map((key) => ({
    file: INSPECT_FILE,
    key,
    namesOf: ({ id, field }) => [id, field].filter((name) => typeof name === 'string'),
  })),
  filesOf: (base, files) =>
    files === shippedFiles(base) && Object.hasOwn(shippedInspections, base)
      ? { ...files, [INSPECT_FILE]: shippedInspections[base] }
      : files,
};

/** The files of a rulebook that loads with all that they take over, as those of one that takes over nothing. */
export function flatFiles(files: RulebookFiles): RulebookFiles {
  return settledFiles(wholeOf(files, soundIssues(), besideLaw).files);
}

/**
 * Loads a rulebook from plain objects. With the types of its records, `loadRulebook<OwnTypes<MyRecord>>(files)`, what
 * is handed in to be judged by it is held to them.
 * @throws InvalidRulebookError with every issue, each with file and JSON pointer
 */
export function loadRulebook<Types extends RulebookTypes = OwnTypes>(files: RulebookFiles): Rulebook<Types> {
  try {
    const given = typeof files === 'object' && files !== null ? files : {};
    const whole = wholeOf(given, new Issues(fileShapes), besideLaw);
    const settled = settledFiles(whole.files);
    const rulebook = rulebookFrom(settled, new Issues(fileShapes, whole), 'atOnce', fileChecks);
    if (Object.hasOwn(settled, INSPECT_FILE)) {
      const issues = new Issues(fileShapes, whole);
      keepInspections(rulebook, readInspections(issues, settled[INSPECT_FILE], rulebook, checkInspections));
      if (issues.all.length > 0) throw new InvalidRulebookError(issues.all);
    } else keepInspections(rulebook, undefined);
    return rulebook as Rulebook<Types>;
  } catch (error) {
    if (isInvalidRulebookError(error) || isReadable(files)) throw error;
    const issues = new Issues();
    issues.add('rulebook.json', [], { code: 'badShape', reason: 'unreadable' });
    throw new InvalidRulebookError(issues.all);
  }
}
