/** What lies below a folder. Links in it are not followed. */
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';

/** What was found below a folder: files to read, and what is no file or cannot be looked at. */
export interface Walked {
  readonly files: readonly string[];
  readonly faults: readonly { readonly path: string; readonly code: 'unreadable' | 'special' }[];
}

/** @param isWanted tells by its name whether a file is to be read, and `isPassedOver` whether anything is left alone */
export function walkFolder(
  folder: string,
  isWanted: (name: string) => boolean,
  isPassedOver: (name: string) => boolean = () => false,
): Walked {
  const files: string[] = [];
  const faults: Walked['faults'][number][] = [];
  const walk = (path: string) => {
    for (const name of readdirSync(path).filter((name) => !isPassedOver(name))) look(join(path, name), name);
  };
  const look = (path: string, name: string) => {
    try {
      const stats = lstatSync(path);
      if (stats.isDirectory()) walk(path);
      else if (!isWanted(name) || stats.isSymbolicLink()) return;
      else if (stats.isFile()) files.push(path);
      else faults.push({ path, code: 'special' });
    } catch (error) {
      // What has gone since the folder was listed is no longer in it.
      if (!isGone(error)) faults.push({ path, code: 'unreadable' });
    }
  };
  try {
    walk(folder);
  } catch {
    faults.push({ path: folder, code: 'unreadable' });
  }
  // By code unit, not by locale: the order is the same on every machine.
  return { files: files.sort((a, b) => (a < b ? -1 : 1)), faults };
}

/** What stands at a path, links followed; else that nothing does, or that it cannot be looked at. */
export function statsOf(path: string): Stats | 'missing' | 'unreadable' {
  try {
    return statSync(path);
  } catch (error) {
    return isGone(error) ? 'missing' : 'unreadable';
  }
}

/** Whether there is no such file, or a file stands where its folder should. */
function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
