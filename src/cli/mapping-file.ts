/** A mapping file of `--map`. */
import { readFileSync } from 'node:fs';
import { readJsonText } from '../records/json-text.js';
import type { Rulebook } from '../rulebook/rulebook.js';
import { InvalidMappingError, readMapping, type TableMapping } from '../tables/mapping.js';
import { words } from '../words/index.js';
import { tableWords } from '../words/tables.js';
import { UsageError } from './exit.js';
import type { Session } from './session.js';

/** @throws UsageError where the file cannot be read, or is no mapping: with every fault */
export function readMappingFile(
  path: string,
  { fields }: Rulebook,
  { language }: Pick<Session, 'language'>,
): TableMapping {
  const say = tableWords[language];
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    throw new UsageError(words[language].file.unreadable(path));
  }
  const { value, issues } = readJsonText(text.replace(/^\uFEFF/, ''));
  if (issues.length > 0) throw new UsageError(say.badMapping(path, [say.notJson]));
  try {
    return readMapping(value, fields);
  } catch (error) {
    if (!(error instanceof InvalidMappingError)) throw error;
    throw new UsageError(
      say.badMapping(
        path,
        error.issues.map((issue) => `${issue.path}: ${issue.message}`),
      ),
    );
  }
}
