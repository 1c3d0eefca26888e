/** Writes files whole or not at all. */
import { existsSync, mkdtempSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Puts text in the place of a file's: written beside it and then renamed, so that a full disk leaves the file as it was.
 * @throws the error of the system where it cannot be written, with the file as it was named
 */
export function writeWhole(file: string, text: string): void {
  try {
    write(file, text);
  } catch (error) {
    throw Object.assign(error as NodeJS.ErrnoException, { path: file });
  }
}

function write(file: string, text: string): void {
  // A link stays one; what it leads to is written.
  const target = existsSync(file) ? realpathSync(file) : file;
  const stats = statSync(target, { throwIfNoEntry: false });
  // A device or a pipe is no file to be put in place of another.
  if (stats !== undefined && !stats.isFile()) {
    writeFileSync(target, text);
    return;
  }
  // A folder of its own beside the file: the system finds a name that no other writer has.
  const aside = mkdtempSync(`${target}.`);
  try {
    const part = join(aside, 'part');
    writeFileSync(part, text, stats === undefined ? {} : { mode: stats.mode });
    renameSync(part, target);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
