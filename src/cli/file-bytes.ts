/** The bytes of a file that an argument or option names. */
import { readFileSync } from 'node:fs';
import { statsOf } from '../kit/walk-folder.js';
import { commandWords } from '../words/command.js';
import { UsageError } from './exit.js';
import type { Session } from './session.js';

/** @throws UsageError where it cannot be read */
export function fileBytes(path: string, { language }: Pick<Session, 'language'>): Buffer {
  try {
    return readFileSync(path);
  } catch {
    const { file } = commandWords[language];
    if (path === '-') throw new UsageError(commandWords[language].noFileName);
    throw new UsageError(statsOf(path) === 'missing' ? file.missing(path) : file.unreadable(path));
  }
}
