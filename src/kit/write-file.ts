/** Writes files whole or not at all. */
import { existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';

/**
 * Puts text in the place of a file's: written beside it and then renamed, so that a full disk leaves the file as it was.
 * @throws the error of the system where it cannot be written
 */
export function writeWhole(file: string, text: string): void {
  // A link stays one; what it leads to is written.
  const target = existsSync(file) ? realpathSync(file) : file;
  const aside = `${target}.${process.pid}.part`;
  try {
    writeFileSync(aside, text, { flag: 'wx', ...(existsSync(target) ? { mode: statSync(target).mode } : {}) });
    renameSync(aside, target);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
