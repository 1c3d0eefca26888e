/** A file of JSON that a command line names. */
import { readJsonText } from '../records/json-text.js';
import { fileBytes } from './file-bytes.js';
import type { Session } from './session.js';

/** What stands in it, or what keeps it from being JSON. @throws UsageError where the file cannot be read */
export function readJsonFile(path: string, session: Pick<Session, 'language'>): ReturnType<typeof readJsonText> {
  return readJsonText(
    fileBytes(path, session)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );
}
