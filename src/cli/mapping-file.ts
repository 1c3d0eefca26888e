/** A mapping file of `--map`. */
import type { Rulebook } from '../rulebook/rulebook.js';
import { InvalidMappingError, type TableMapping } from '../tables/mapping.js';
import { readMapping } from '../tables/read-mapping.js';
import { tableCommandWords } from '../words/table-commands.js';
import { tableWords } from '../words/tables.js';
import { UsageError } from './exit.js';
import { readJsonFile } from './json-file.js';
import type { Session } from './session.js';

/** @throws UsageError where the file cannot be read, or is no mapping: with every fault */
export function readMappingFile(path: string, { fields }: Rulebook, session: Pick<Session, 'language'>): TableMapping {
  const say = tableWords[session.language];
  const { badMapping } = tableCommandWords[session.language];
  const { value, issues } = readJsonFile(path, session);
  if (issues.length > 0) throw new UsageError(badMapping(path, [say.notJson]));
  try {
    return readMapping(value, fields);
  } catch (error) {
    if (!(error instanceof InvalidMappingError)) throw error;
    throw new UsageError(badMapping(path, error.issues.map(say.mappingFault)));
  }
}
